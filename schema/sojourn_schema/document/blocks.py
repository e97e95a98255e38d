"""What a document is made of: sections of paragraphs, tables and figures, the same for page and PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DrawnFigure:
    """One figure.

    Attributes:
        name: of the file, without suffix.
        svg: the SVG element with title and description; its colours may be variables of the page, each with
            a value to fall back on.
        title: what it shows, for a heading.
        description: what can be read from it, in words (alternative text).
    """

    name: str
    svg: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences; `quiet` ones are for who reads everything, a `note` is to be seen before the numbers."""

    text: str
    quiet: bool = False
    note: bool = False
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict and what it says; the `large` one is that of page one."""

    verdict: str
    text: str
    large: bool = False
    kind: str = "answer"


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    texts: Sequence[str]
    kind: str = "items"


@dataclass(frozen=True, slots=True)
class Terms:
    """Words and what they mean."""

    entries: Sequence[tuple[str, str]]
    kind: str = "terms"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A text of somebody else's, word by word; empty lines part its paragraphs.

    Attributes:
        text: as it stands there.
        language: its code.
    """

    text: str
    language: str
    kind: str = "quoted"

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs, each in one line."""
        return [" ".join(part.split()) for part in self.text.split("\n\n") if part.strip()]


@dataclass(frozen=True, slots=True)
class Code:
    """Something to be read letter by letter: a formula, a hash."""

    text: str
    kind: str = "code"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; the first column says what a row is of.

    Attributes:
        caption: what it shows.
        header: of the columns.
        rows: cells, as many as the header has.
        numbers: columns that are set as numbers.
        links: anchors that the rows' first cells lead to; empty for none.
    """

    caption: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int] = frozenset()
    links: Sequence[str] = ()
    kind: str = "grid"


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure and what a reader has to know beside it."""

    figure: DrawnFigure
    caption: str
    kind: str = "picture"


@dataclass(frozen=True, slots=True)
class Fold:
    """What most readers skip: closed on the page, open in print.

    Attributes:
        title: what is in it.
        blocks: that.
        appendix: its heading in the appendix of the PDF, where long tables stand; empty leaves it in place.
    """

    title: str
    blocks: Sequence[Block]
    appendix: str = ""
    kind: str = "fold"


Block = Paragraph | Answer | Items | Terms | Quoted | Code | Grid | Picture | Fold


@dataclass(frozen=True, slots=True)
class Section:
    """A section with its heading.

    Attributes:
        anchor: where it stands on the page.
        title: its heading.
        blocks: its own content.
        sections: those within it.
    """

    anchor: str
    title: str
    blocks: Sequence[Block] = ()
    sections: Sequence[Section] = field(default=())


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        title: the heading of page one.
        above: what stands over it.
        front: page one.
        sections: the pages after it.
        contents: heading of the list of these sections at the end of page one; empty for no such list,
            and page one stands alone.
        annexes: what follows them for looking up, in the PDF in small print and two columns.
    """

    title: str
    above: str
    front: Sequence[Block | Section]
    sections: Sequence[Section]
    contents: str = ""
    annexes: Sequence[Section] = ()

    @property
    def all_sections(self) -> list[Section]:
        """Sections and annexes."""
        return [*self.sections, *self.annexes]


def figures_in(document: Document) -> list[DrawnFigure]:
    """Every figure of a document, in its order."""

    def of(section: Section) -> list[DrawnFigure]:
        found = [block.figure for block in section.blocks if isinstance(block, Picture)]
        return found + [figure for inner in section.sections for figure in of(inner)]

    front = [part for part in document.front if not isinstance(part, Section)]
    sections = [part for part in document.front if isinstance(part, Section)]
    return of(Section("front", document.title, front, [*sections, *document.all_sections]))
