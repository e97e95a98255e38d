"""Carving: every byte of a computer's files looked through for what somebody answered.

Free pages of a database, a log, a mirror or a file of settings are files like any other here: nothing is
read by its format, so nothing is missed by it. Beside the bytes as they lie there, what zlib or gzip packed
is unpacked and looked through.

Summary:
    marks = answer_marks(lines) + row_marks(names, rows)     what would tell of an answer
    telling = [one for one in marks if not is_known(one, before)]
    traces(folder, telling)                                  those that are there
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LEAST_BYTES = 8
"""Shorter ones stand by chance in some hundred kilobytes of random bytes, or in a word."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_LARGEST_UNPACKED = 1 << 20
_PACKED = {b"\x78\x01": 15, b"\x78\x5e": 15, b"\x78\x9c": 15, b"\x78\xda": 15, b"\x1f\x8b\x08": 31}
"""First bytes of what zlib and gzip pack (RFC 1950, 1952), and how zlib is told which of them it is."""
Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Mark:
    """Bytes that tell of an answer.

    Attributes:
        about: which one, in words.
        patterns: any of them tells it.
    """

    about: str
    patterns: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """A mark that was found in a file."""

    file: str
    about: str


def answer_marks(lines: Iterable[str]) -> tuple[Mark, ...]:
    """Marks of answers as the app acknowledged them (`sojourn app --acknowledge-fd`), each once.

    A draft's row in SQLite has item and text side by side, so that short ones (`phd_year1987`) are telling
    too; a position's random id is looked for as well.
    """
    found: dict[str, Mark] = {}
    for line in lines:
        told = json.loads(line)
        _, row, item = told["place"]
        if told["text"] is None:
            continue
        for text in (told["text"], f"{item}{told['text']}", row):
            if len(text.encode()) >= LEAST_BYTES:
                found[text] = Mark(text, tuple(text.encode(one) for one in ENCODINGS))
    return tuple(found.values())


def row_marks(names: Sequence[str], rows: Iterable[Mapping[str, Value]], about: str) -> tuple[Mark, ...]:
    """Marks of the rows of a table as SQLite keeps them, without what is random in them.

    Args:
        names: of the table's columns in their order, without those that hold random ids, which come first.
        rows: a row each; what is not named is empty.
        about: what they are.
    """
    bodies = [record_body([row.get(name) for name in names]) for row in rows]
    return tuple(
        Mark(f"{about} {number}", (body,))
        for number, body in enumerate(bodies, start=1)
        if len(body) >= LEAST_BYTES
    )


def record_body(values: Iterable[Value]) -> bytes:
    """Values as they lie in a record of SQLite, behind its header (https://www.sqlite.org/fileformat2.html,
    section 2.1)."""
    return b"".join(map(_stored, values))


def _stored(value: Value) -> bytes:
    if value is None or (isinstance(value, int) and value in (0, 1)):
        return b""  # the header says it all
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, float):
        return struct.pack(">d", value)
    size = next(size for size in (1, 2, 3, 4, 6, 8) if -(1 << 8 * size - 1) <= value < 1 << 8 * size - 1)
    return value.to_bytes(size, "big", signed=True)


def is_known(mark: Mark, before: Iterable[bytes]) -> bool:
    """Whether a mark stood in the files before anybody had answered, and so tells of nobody."""
    return any(pattern in one for one in before for pattern in mark.patterns)


def contents(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def traces(folder: Path, marks: Sequence[Mark]) -> tuple[Trace, ...]:
    """The marks that stand in the files below a folder, as they are or packed."""
    found = []
    for file, raw in contents(folder).items():
        for kind, piece in (("", raw), *((", packed", one) for one in unpacked(raw))):
            found += [
                Trace(f"{file}{kind}", mark.about)
                for mark in marks
                if any(pattern in piece for pattern in mark.patterns)
            ]
    return tuple(found)


def unpacked(raw: bytes) -> Iterator[bytes]:
    """What zlib or gzip packed anywhere in these bytes."""
    for beginning, bits in _PACKED.items():
        at = raw.find(beginning)
        while at >= 0:
            try:
                piece = zlib.decompressobj(bits).decompress(raw[at:], _LARGEST_UNPACKED)
            except zlib.error:
                piece = b""
            if len(piece) >= LEAST_BYTES:
                yield piece
            at = raw.find(beginning, at + 1)
