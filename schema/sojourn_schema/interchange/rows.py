"""The rows of one CSV file with the physical line on which each begins."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import TextIOWrapper
from itertools import count
from typing import Any, NamedTuple

from sojourn_schema.errors import PackageError
from sojourn_schema.interchange.files import NOT_TOUCHED, PackageFiles, explained

LONGEST_CELL = 64 * 1024 * 1024
"""Characters in a cell or line beyond which the file can't be a table: a quote was opened and never closed,
or it holds something else. Shorter ones are read, and refuse one respondent at most."""
_CHUNK_BYTES = 1 << 16
_LINES_BETWEEN_REPORTS = 20_000


@dataclass(frozen=True, slots=True)
class CsvFormat:
    """How a file is written: what a descriptor's dialect and encoding say.

    Attributes:
        encoding: a Python codec; UTF-8 with and without a byte order mark is `utf-8-sig`.
        settings: of `csv.reader`.
        comment: lines that begin with it are left out; empty where there are none.
        null: a text that stands for an empty cell, beside the empty text itself.
        header_row: which row is the header, from 1; None if the names are in the descriptor.
        names: of the columns, where the file has no header.
        missing: texts that stand for an empty cell.
    """

    encoding: str = "utf-8-sig"
    settings: dict[str, Any] = field(default_factory=lambda: {"delimiter": ","})
    comment: str = ""
    header_row: int | None = 1
    names: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()


class Row(NamedTuple):
    """A row of a file: the physical line on which it begins (from 1) and its cells as they stand."""

    line: int
    cells: list[str]


def read_rows(
    files: PackageFiles, name: str, form: CsvFormat, advance: Callable[[int], None] = lambda _: None
) -> Iterator[Row]:
    """The rows of a file, header included, lines without anything on them left out.

    Args:
        files: of the package.
        name: of the file.
        form: how it is written.
        advance: told now and then of how many characters were read since.

    Raises:
        PackageError: the file is not text in that encoding, or not a table.
    """
    # The limit is one for the whole process; it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_CELL))
    with explained(name), files.open(name) as stream:
        text = TextIOWrapper(stream, encoding=form.encoding, newline="")
        reader = csv.reader(_lines(text, name, advance), strict=True, **form.settings)
        rows = 0
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as problem:
                raise _not_a_table(name, line, str(problem)) from problem
            except UnicodeDecodeError as problem:
                raise _undecodable(files, name, form.encoding) from problem
            if not cells or (form.comment and cells[0].startswith(form.comment)):
                continue
            rows += 1
            if rows == 1 and any("\0" in cell for cell in cells):
                raise _binary(name)
            if form.missing:
                cells = ["" if cell in form.missing else cell for cell in cells]
            yield Row(line, cells)


def _lines(text: TextIOWrapper, name: str, advance: Callable[[int], None]) -> Iterator[str]:
    characters = 0
    for number in count(1):
        line = text.readline(LONGEST_CELL)
        if len(line) == LONGEST_CELL:
            raise PackageError(
                f"{name}, line {number}: a line of more than {LONGEST_CELL // 1_000_000} million characters.",
                f"That is no table of careers. {NOT_TOUCHED}",
                "Check that the file is the one you meant and that its rows end in line breaks.",
            )
        characters += len(line)
        if not line or number % _LINES_BETWEEN_REPORTS == 0:
            advance(characters)
            characters = 0
        if not line:
            return
        yield line


def _not_a_table(name: str, line: int, problem: str) -> PackageError:
    if "unexpected end of data" in problem or "field larger" in problem:
        return PackageError(
            f"{name}, line {line}: a quotation mark opens in this row and is never closed.",
            f"From there on it can't be told where a cell ends. {NOT_TOUCHED}",
            'Close the quotation mark; one that belongs to the text is written twice ("").',
        )
    return PackageError(
        f"{name}, line {line}: the quotation marks of this row do not match ({problem}).",
        f"It can't be told where a cell ends. {NOT_TOUCHED}",
        'Put the whole cell between quotation marks; one that belongs to the text is written twice ("").',
    )


def _binary(name: str) -> PackageError:
    return PackageError(
        f"{name} is not a text file: its first row holds NUL bytes.",
        NOT_TOUCHED,
        "Save the table as CSV in UTF-8 (a spreadsheet file can't be read).",
    )


def _undecodable(files: PackageFiles, name: str, encoding: str) -> PackageError:
    """Find the first byte that does not fit; the error of a text stream counts from its own buffer."""
    decoder = codecs.getincrementaldecoder(encoding)()
    read = 0
    line = 1
    with files.open(name) as stream:
        start = stream.read(4)
        if start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return _wrong_encoding(name, "it is written in UTF-16", "the first line", encoding)
        chunk = start
        while chunk:
            waiting = len(decoder.getstate()[0])
            try:
                line += decoder.decode(chunk).count("\n")
            except UnicodeDecodeError as problem:
                before = bytes(problem.object[: problem.start])
                line += before.decode(encoding, "ignore").count("\n")
                byte = read - waiting + problem.start + 1
                what = f"byte {byte:,} (0x{problem.object[problem.start]:02X}) does not fit"
                return _wrong_encoding(name, what, f"line {line}", encoding)
            read += len(chunk)
            chunk = stream.read(_CHUNK_BYTES)
    return _wrong_encoding(name, "its last character is cut off", f"line {line}", encoding)


def _wrong_encoding(name: str, what: str, where: str, encoding: str) -> PackageError:
    said = "UTF-8" if encoding == "utf-8-sig" else encoding
    return PackageError(
        f"{name}, {where}: this is not text in {said}; {what}.",
        NOT_TOUCHED,
        "Save the table as CSV in UTF-8, or name its encoding in the descriptor "
        '(for example "encoding": "latin-1").',
    )
