"""report.pdf: the report as a tagged PDF that screen readers can read (PDF/UA-1), set by Typst.

Every text goes in as a string of Typst's, so nothing that a study says is markup.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Final

import matplotlib as mpl

from sojourn_analysis import report as package
from sojourn_analysis.report.blocks import (
    Answer,
    Block,
    Code,
    Fold,
    Grid,
    Items,
    Paragraph,
    Picture,
    Report,
    Section,
    Terms,
    figures_in,
)

STANDARD: Final = "ua-1"
NAME = "report.pdf"
_VARIABLE = re.compile(r"var\(--[\w-]+, (#[0-9a-f]+)\)")


def write_pdf(out: Path, report: Report) -> None:
    """Write report.pdf below `out`."""
    # Here, for it is large and nothing else needs it.
    import typst

    with tempfile.TemporaryDirectory(prefix="sojourn-report-") as folder:
        for figure in figures_in(report):
            # Typst knows no CSS variables: every colour falls back on its own.
            svg = _VARIABLE.sub(r"\1", figure.svg)
            (Path(folder) / f"{figure.name}.svg").write_text(svg, encoding="utf-8")
        source = Path(folder) / "report.typ"
        source.write_text(typeset(report), encoding="utf-8")
        fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
        typst.compile(
            source, output=out / NAME, root=Path(folder), font_paths=[fonts], pdf_standards=STANDARD
        )


def typeset(report: Report) -> str:
    """The report in Typst's language."""
    frame = files(package).joinpath("templates", "report.typ").read_text(encoding="utf-8")
    lines = [f"#set document(title: {_string(report.title)}, date: none)", frame]
    lines += [f"#text(fill: quiet, {_string(report.above)})", _heading(1, report.title, "front")]
    for part in report.front:
        lines += _section(part, 2) if isinstance(part, Section) else _block(part)
    for section in report.sections:
        lines += ["#pagebreak(weak: true)", *_section(section, 2)]
    return "\n\n".join(lines) + "\n"


def _section(section: Section, level: int) -> Iterator[str]:
    yield _heading(level, section.title, section.anchor)
    for block in section.blocks:
        yield from _block(block)
    for inner in section.sections:
        yield from _section(inner, level + 1)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text, quiet=quiet, note=note):
            words = _string(text)
            yield f"#note({words})" if note else f"#text(fill: quiet, {words})" if quiet else f"#{words}"
        case Answer(verdict, text, large=large):
            size = "12pt" if large else "9.5pt"
            yield f"#text(size: {size})[#verdict({_string(verdict)}) \\ #{_string(text)}]"
        case Items(texts):
            yield "\n".join(f"- #{_string(text)}" for text in texts)
        case Terms(entries):
            yield "\n".join(f"/ #{_string(term)}: #{_string(text)}" for term, text in entries)
        case Code(text):
            yield f"#raw({_string(text)})"
        case Grid():
            yield _grid(block)
        case Picture(figure, caption):
            told = _string(f"{figure.title}. {figure.description}")
            yield f"#picture({_string(f'{figure.name}.svg')}, {told}, {_string(caption)})"
        case Fold(title, blocks):
            yield f"#strong({_string(title)})"
            for inner in blocks:
                yield from _block(inner)


def _grid(grid: Grid) -> str:
    columns = ", ".join("1fr" if place == 0 else "auto" for place in range(len(grid.header)))
    align = ", ".join("right" if place in grid.numbers else "left" for place in range(len(grid.header)))
    header = ", ".join(f"strong({_string(name)})" for name in grid.header)
    lines = [f"#caption({_string(grid.caption)})", f"#table(columns: ({columns}), align: ({align}),"]
    lines.append(f"  table.header({header}),")
    for place, row in enumerate(grid.rows):
        cells = [_string(cell) for cell in row]
        if grid.links:
            cells[0] = f"link(<{grid.links[place]}>, {cells[0]})"
        lines.append(f"  {', '.join(cells)},")
    return "\n".join([*lines, ")"])


def _heading(level: int, title: str, anchor: str) -> str:
    return f"#heading(level: {level}, {_string(title)}) <{anchor}>"


def _string(text: str) -> str:
    """A string literal of Typst's."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'
