"""The recovery sheet of a key: a page to print, from which its files can be made when every copy is lost.

It holds the key files as they are, under their passphrase, as QR codes and in letters: who has the sheet
alone opens nothing, and who has the passphrase alone neither. The page is one HTML file that needs nothing
else.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from html import escape
from importlib.resources import files
from io import BytesIO

from sojourn_schema.languages import Words, in_language

SHEET_ENDING = "-recovery.html"
_QUIET_MODULES = 4
"""Of white around a QR code (ISO/IEC 18004)."""
_STYLE = """
@page { size: A4; margin: 18mm }
body { font: 12pt/1.45 sans-serif; color: #000; background: #fff; max-width: 46em; margin: 2em auto;
  padding: 0 1em }
h1 { font-size: 20pt } h2 { font-size: 14pt; margin-top: 1.6em }
section { break-inside: avoid } svg { width: 75mm; height: 75mm; display: block }
pre { font: 8.5pt/1.35 monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding: 2mm;
  border: 1px solid #888 }
.line { border-bottom: 1px solid #000; height: 2.2em } code { overflow-wrap: anywhere }
"""


def recovery_sheet(holder: str, recipient: str, key_files: Mapping[str, str], language: str) -> str:
    """The sheet as an HTML document.

    Args:
        holder: whose key it is.
        recipient: what is sealed to, by which the key is told from others.
        key_files: name of each key file to what stands in it.
        language: of the sheet.
    """

    def said(key: str) -> str:
        return escape(in_language(_words()[key], language))

    parts = [f"<h1>{said('title')}: {escape(holder)}</h1>", f"<p>{said('what_for')}</p>"]
    parts += [f"<p>{said('recipient')}<br><code>{escape(recipient)}</code></p>"]
    parts += [f"<p>{said('passphrase')}</p>", f"<p>{said('where')}</p><div class='line'></div>"]
    parts += [f"<h2>{said('how')}</h2>", f"<ol>{''.join(f'<li>{said(key)}</li>' for key in _STEPS)}</ol>"]
    for name, text in key_files.items():
        parts += [f"<section><h2>{escape(name)}</h2>{_qr(text)}<pre>{escape(text.rstrip())}</pre></section>"]
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{said('title')}</title><style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


_STEPS = ("scan", "save", "try")


def _qr(text: str) -> str:
    """A QR code as SVG, with medium error correction: a folded sheet still reads."""
    import segno  # only when a key is made

    drawn = BytesIO()
    segno.make(text, error="m", micro=False, encoding="utf-8").save(
        drawn, kind="svg", xmldecl=False, svgns=True, border=_QUIET_MODULES, omitsize=True
    )
    return drawn.getvalue().decode()


@cache
def _words() -> Mapping[str, Words]:
    raw = tomllib.loads(files("sojourn_schema").joinpath("recovery_sheet.toml").read_text("utf-8"))
    return dict(raw)
