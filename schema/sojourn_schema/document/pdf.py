"""A document as a tagged PDF that screen readers can read (PDF/UA-1), set by Typst.

Every text goes in as a string of Typst's, so nothing that a study says is markup.
"""

from __future__ import annotations

import importlib.util
import re
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Final

from sojourn_schema import document as package
from sojourn_schema.document.blocks import (
    Answer,
    Block,
    Code,
    Document,
    DrawnFigure,
    Fold,
    Grid,
    Items,
    Paragraph,
    Picture,
    Quoted,
    Section,
    Terms,
    figures_in,
)

STANDARD: Final = "ua-1"
_LONGEST_IN_A_LINE, _WIDEST = 28, 90
"""Letters of a cell that stays on one line, and those beyond which a column grows no wider."""
_ON_ONE_PAGE = 12
"""Rows of a table that is not broken across pages; longer ones are set smaller and repeat their head."""
_FIGURE_SCALE, _FRONT_SCALE = 0.78, 0.88
"""Of pictures beside the text and of that of page one: their letters are then as large as the text's."""
_VIEW_BOX, _USUAL_WIDTH = re.compile(r'viewBox="[\d.-]+ [\d.-]+ ([\d.]+) '), 425.0
_SMALL_PRINT = (
    "#set page(columns: 2, margin: (x: 1.2cm, y: 1.6cm))\n#set text(size: 7.4pt)\n"
    "#set table(inset: (x: 2pt, y: 2.2pt))\n#show heading.where(level: 3): set text(size: 8pt)"
)
"""For what is long and looked up: two columns, from a new page on."""
_VARIABLE = re.compile(r"var\(--[\w-]+, (#[0-9a-f]+)\)")


def write_pdf(out: Path, document: Document) -> None:
    """Write a document to the file `out`."""
    # Here, for it is large and nothing else needs it.
    import typst

    with tempfile.TemporaryDirectory(prefix="sojourn-document-") as folder:
        for figure in figures_in(document):
            # Typst knows no CSS variables: every colour falls back on its own.
            svg = _VARIABLE.sub(r"\1", figure.svg)
            (Path(folder) / f"{figure.name}.svg").write_text(svg, encoding="utf-8")
        source = Path(folder) / "document.typ"
        source.write_text(typeset(document), encoding="utf-8")
        typst.compile(source, output=out, root=Path(folder), font_paths=_fonts(), pdf_standards=STANDARD)


def _fonts() -> list[Path]:
    """Where DejaVu Sans lies on every computer: matplotlib brings it, and is not imported for that."""
    found = importlib.util.find_spec("matplotlib")
    places = found.submodule_search_locations if found is not None else None
    return [Path(place) / "mpl-data" / "fonts" / "ttf" for place in places or ()]


def typeset(document: Document) -> str:
    """The document in Typst's language."""
    frame = files(package).joinpath("templates", "document.typ").read_text(encoding="utf-8")
    lines = [f"#set document(title: {_string(document.title)}, date: none)", frame]
    lines += [f"#text(fill: quiet, {_string(document.above)})", _heading(1, document.title, "front")]
    for part in document.front:
        lines += _section(part, 2) if isinstance(part, Section) else _block(part, _FRONT_SCALE)
    if document.contents:
        lines.append(f"#contents({_string(document.contents)})")
    # A first page with the answer stands alone; after it what fits on a page is on it.
    breaks = [] if document.contents else ["#pagebreak(weak: true)"]
    for place, section in enumerate(document.sections):
        lines += [*breaks[place:], *_section(section, 2)]
    if document.annexes:
        lines.append(_SMALL_PRINT)
    for annex in document.annexes:
        lines += _section(annex, 2)
    return "\n\n".join([*lines, *_appendix(document)]) + "\n"


def _appendix(document: Document) -> Iterator[str]:
    """What is long, small and in two columns, each once: several claims may rest on one model."""
    folds = [fold for section in document.sections for fold in _folds(section)]
    if not folds:
        return
    yield _SMALL_PRINT
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
    followers = [*section.blocks[1:], section.sections[0] if section.sections else None]
    for block, after in zip(section.blocks, followers, strict=False):
        lines = list(_block(block))
        # What leads to the next block is not left alone at the foot of a page.
        yield from (f"#leads[{line}]" for line in lines) if _leads(block, after) else lines
    for inner in section.sections:
        yield from _section(inner, level + 1)


def _leads(block: Block, after: Block | Section | None) -> bool:
    match block, after:
        case (Paragraph(), Answer() | Code() | Fold() | Picture() | Section()) | (Code(), Fold()):
            return True
    return False


def _block(block: Block, scale: float = _FIGURE_SCALE) -> Iterator[str]:
    match block:
        case Paragraph(text, quiet=quiet, note=note):
            words = _string(text)
            yield f"#note({words})" if note else f"#text(fill: quiet, {words})" if quiet else f"#{words}"
        case Answer(verdict, text, large=large):
            size = "12pt" if large else "9.5pt"
            words = f"text(size: {size})[#verdict({_string(verdict)}) \\ #{_string(text)}]"
            yield f"#block(breakable: false, {words})"
        case Items(texts):
            yield "\n".join(f"- #{_string(text)}" for text in texts)
        case Terms(entries):
            yield "\n".join(f"/ #{_string(term)}: #{_string(text)}" for term, text in entries)
        case Quoted(language=language):
            paragraphs = ", ".join(_string(text) for text in block.paragraphs)
            yield f"#quoted({_string(language)}, ({paragraphs},))"
        case Code(text):
            yield f"#raw({_string(text)})"
        case Grid():
            yield _grid(block)
        case Picture(figure, caption):
            told = _string(f"{figure.title}. {figure.description}")
            width = f"{scale * _natural_width(figure):.0f}pt"
            yield f"#picture({_string(f'{figure.name}.svg')}, {told}, {_string(caption)}, {width})"
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
    kind = "grid-on-one-page" if len(grid.rows) <= _ON_ONE_PAGE else "grid-over-pages"
    lines = [f"#{kind}({_string(grid.caption)}, table(columns: ({columns}), align: ({align}),"]
    lines.append(f"  table.header({header}),")
    for place, row in enumerate(grid.rows):
        cells = [_cell(cell) for cell in row]
        if grid.links:
            cells[0] = f"link(<{grid.links[place]}>, {cells[0]})"
        lines.append(f"  {', '.join(cells)},")
    return "\n".join([*lines, "))"])


def _cell(text: str) -> str:
    """A cell, of several lines where its text has them."""
    return " + linebreak() + ".join(map(_string, text.split("\n")))


def _widths(grid: Grid) -> Iterator[str]:
    """Columns of sentences share what those of numbers leave, by the length of what stands in them."""
    for place in range(len(grid.header)):
        longest = max((len(line) for row in grid.rows for line in row[place].split("\n")), default=0)
        if place in grid.numbers:
            yield "auto"
        elif place == 0 or longest > _LONGEST_IN_A_LINE:
            yield f"{min(max(longest, _LONGEST_IN_A_LINE), _WIDEST)}fr"
        else:
            yield "auto"


def _natural_width(figure: DrawnFigure) -> float:
    """The width of a figure in points, as it was drawn."""
    found = _VIEW_BOX.search(figure.svg)
    return float(found[1]) if found else _USUAL_WIDTH


def _heading(level: int, title: str, anchor: str) -> str:
    return f"#heading(level: {level}, {_string(title)}) <{anchor}>"


def _string(text: str) -> str:
    """A string literal of Typst's."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'
