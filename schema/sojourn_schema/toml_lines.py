"""The lines of a TOML document on which its keys stand; Python's own reader does not tell them."""

from __future__ import annotations

import re

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_KEY = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=")
_TABLE = re.compile(rf"\s*\[\s*({_PART}(?:\s*\.\s*{_PART})*)\s*\]")
_MULTILINE = ('"""', "'''")


def key_lines(text: str) -> dict[str, int]:
    """Key, with the tables that it stands in, to its line from 1: `{"title": 1, "consent_text.en": 5}`.

    Tables have the line of their header or of the first key that names them. What stands within texts of
    several lines is no key; keys of inline tables are not told.

    Args:
        text: a valid document.
    """
    lines: dict[str, int] = {}
    table: tuple[str, ...] = ()
    quote = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if quote:
            quote = "" if line.count(quote) % 2 else quote
            continue
        if header := _TABLE.match(line):
            table = _parts(header[1])
            _note(lines, table, number)
        elif key := _KEY.match(line):
            _note(lines, (*table, *_parts(key[1])), number)
            quote = next((one for one in _MULTILINE if line.count(one) % 2), "")
    return lines


def _note(lines: dict[str, int], parts: tuple[str, ...], number: int) -> None:
    for length in range(1, len(parts) + 1):
        lines.setdefault(".".join(parts[:length]), number)


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, key))
