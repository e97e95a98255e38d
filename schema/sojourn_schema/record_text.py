"""A finished record as one text: what is sealed, and read again when it is opened.

JSON. Each row holds its columns' values as the data package writes them; what is None is left out, and the
respondent's id stands in the respondent's row alone. A record that is opened goes through the checks of rows
that are imported (`interchange.cells`), and one without a later column reads as "not asked".
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from sojourn_schema.careers import Career
from sojourn_schema.columns import RECORD_TABLES, RESPONDENT_ID
from sojourn_schema.instrument.paradata import EDITS_FROM, SECONDS_FROM, PageTime, Paradata

if TYPE_CHECKING:
    from sojourn_schema.interchange.cells import CareerReader, RawRow

KIND = "sojourn record"
VERSION = 2
WITHOUT_EXTRA_ANSWERS = 1
"""What a record without any says, so that a Sojourn which knew none still opens it."""
_ID = RESPONDENT_ID.name
_WEEK = re.compile("[12][0-9]{3}-W[0-5][0-9]")


class UnreadableRecordError(ValueError):
    """A text that is no record this Sojourn can read; says why."""


@dataclass(frozen=True, slots=True)
class FinishedRecord:
    """What is kept of one finished interview.

    Attributes:
        study_id: of the study it belongs to.
        career: as told.
        paradata: how the interview went, None where that is not known.
    """

    study_id: str
    career: Career
    paradata: Paradata | None = None

    def to_text(self) -> bytes:
        """The record as JSON in UTF-8."""
        career = self.career
        rows: dict[str, tuple[object, ...]] = {
            "respondent": (career.respondent,),
            "spell": career.spells,
            "publication_year": career.publications,
            "job_search": career.job_searches,
            "grant_year": career.grants,
        }
        version = VERSION if career.extra_answers else WITHOUT_EXTRA_ANSWERS
        told: dict[str, Any] = {"kind": KIND, "version": version, "study": self.study_id}
        if career.extra_answers:
            rows["extra_answer"] = career.extra_answers
        told |= {table: [_told(table, row) for row in found] for table, found in rows.items()}
        if self.paradata is not None:
            pages = {part: [one.seconds_from, one.edits_from] for part, one in self.paradata.pages.items()}
            told |= {"week": self.paradata.week, "pages": pages}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_text(cls, text: bytes) -> FinishedRecord:
        """Read a record.

        Raises:
            UnreadableRecordError: it is none, or one of a newer Sojourn.
        """
        try:
            told = json.loads(text)
            if told["kind"] != KIND:
                raise UnreadableRecordError("it is no record")
            if told["version"] > VERSION:
                raise UnreadableRecordError("it was sealed by a newer Sojourn")
            return cls(_text(told["study"]), _career(told), _paradata(told))
        except UnreadableRecordError:
            raise
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
            raise UnreadableRecordError(f"what is in it does not fit ({problem})") from problem


def _told(table: str, row: object) -> dict[str, str]:
    # One record is of one respondent: the id stands in it once.
    columns = (one for one in RECORD_TABLES[table] if one.name != _ID or table == "respondent")
    values = ((one.name, getattr(row, one.name)) for one in columns)
    return {name: str(value) for name, value in values if value is not None}


def _career(told: dict[str, Any]) -> Career:
    """The career of a record, by the checks of an import.

    Raises:
        UnreadableRecordError: a row is refused.
    """
    from sojourn_schema.interchange.tables import CHILD_TABLES, EXTRA_ANSWERS

    (respondent,) = told["respondent"]
    as_told = _text(respondent[_ID])
    respondent_id = str(RESPONDENT_ID.parse(as_told, last_year=0))
    found = {
        one: told.get(one.table, []) if one is EXTRA_ANSWERS else told[one.table] for one in CHILD_TABLES
    }
    rows = {one: _rows(one.table, raw, as_told) for one, raw in found.items()}
    (who,) = _rows("respondent", [respondent], as_told)
    career, refused = _reader().career(respondent_id, who, rows)
    if career is None:
        first = refused[0]
        raise UnreadableRecordError(
            f"what is in it does not fit ({first.file}, row {first.line}, {first.column}: {first.reason})"
        )
    return career


@cache
def _reader() -> CareerReader:
    """Reads the rows of every record, for it knows what it has read before."""
    # Only where something is opened: the app starts without it.
    from sojourn_schema.interchange.cells import CareerReader, Header
    from sojourn_schema.interchange.tables import PACKAGE_TABLES

    names = {table: tuple(one.name for one in table.columns) for table in PACKAGE_TABLES}
    return CareerReader(
        Header(table, {name: place for place, name in enumerate(known)}, len(known), known)
        for table, known in names.items()
    )


def _rows(table: str, rows: list[dict[str, Any]], respondent_id: str) -> list[RawRow]:
    from sojourn_schema.interchange.cells import Place, RawRow

    if any(row.get(_ID, respondent_id) != respondent_id for row in rows):
        raise ValueError(f"a row of {table} is of another respondent")
    return [
        RawRow(Place(table, number), [_text(row.get(one.name, "")) for one in RECORD_TABLES[table]])
        for number, row in enumerate(rows, start=1)
    ]


def _paradata(told: dict[str, Any]) -> Paradata | None:
    if "week" not in told:
        return None
    week, pages = _text(told["week"]), told["pages"]
    if not _WEEK.fullmatch(week):
        raise ValueError("its week is none")
    read = {_text(part): PageTime(seconds, edits) for part, (seconds, edits) in pages.items()}
    if not all(_is_time(one.seconds_from, one.edits_from) for one in read.values()):
        raise ValueError("the times of its pages are none")
    return Paradata(week, read)


def _is_time(seconds: object, edits: object) -> bool:
    return type(seconds) is type(edits) is int and seconds in SECONDS_FROM and edits in EDITS_FROM


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is missing")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as problem:
            # JSON may hold half of a pair of UTF-16, which no file can.
            raise ValueError("a text in it is no text") from problem
    return value
