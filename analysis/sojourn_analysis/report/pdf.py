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
_LONGEST_IN_A_LINE, _WIDEST = 28, 90
"""Letters of a cell that stays on one line, and those beyond which a column grows no wider."""
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
    # Page one stands alone; after it what fits on a page is on it.
    for place, section in enumerate(report.sections):
        lines += [*["#pagebreak(weak: true)"][place:], *_section(section, 2)]
    return "\n\n".join([*lines, *_appendix(report)]) + "\n"


def _appendix(report: Report) -> Iterator[str]:
    """What is long, small and in two columns, each once: several claims may rest on one model."""
    folds = [fold for section in report.sections for fold in _folds(section)]
    if not folds:
        return
    yield "#set page(columns: 2, margin: (x: 1.2cm, y: 1.6cm))\n#set text(size: 6.5pt)"
    yield "#set table(inset: (x: 2pt, y: 2.2pt))\n#show heading.where(level: 3): set text(size: 8pt)"
    yield _heading(2, "Appendix: the models in full", "appendix")
    first: dict[str, str] = {}
    for fold in folds:
        yield f"#heading(level: 3, {_string(fold.appendix)})"
        content = "\n\n".join(line for block in fold.blocks for line in _block(block))
        if content in first:
            yield f"#{_string(f'As under “{first[content]}”.')}"
        else:
            first[content] = fold.appendix
            yield content


def _folds(section: Section) -> Iterator[Fold]:
    yield from (block for block in section.blocks if isinstance(block, Fold) and block.appendix)
    for inner in section.sections:
        yield from _folds(inner)


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
        case Fold(title, appendix=appendix) if appendix:
            yield f"#link(<appendix>, {_string(f'{title}: in the appendix.')})"
        case Fold(title, blocks):
            yield f"#strong({_string(title)})"
            for inner in blocks:
                yield from _block(inner)


def _grid(grid: Grid) -> str:
    columns = ", ".join(_widths(grid))
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


def _widths(grid: Grid) -> Iterator[str]:
    """Columns of sentences share what those of numbers leave, by the length of what stands in them."""
    for place in range(len(grid.header)):
        longest = max((len(row[place]) for row in grid.rows), default=0)
        if place == 0 or longest > _LONGEST_IN_A_LINE:
            yield f"{min(max(longest, _LONGEST_IN_A_LINE), _WIDEST)}fr"
        else:
            yield "auto"


def _heading(level: int, title: str, anchor: str) -> str:
    return f"#heading(level: {level}, {_string(title)}) <{anchor}>"


def _string(text: str) -> str:
    """A string literal of Typst's."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'
