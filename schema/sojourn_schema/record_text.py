"""A finished record as one text: what is sealed, and read again when it is opened.

JSON. Each row holds its columns' values as the data package writes them; what is None is left out, and the
respondent's id stands in the respondent's row alone. So a record that is opened goes through the same checks
as one that is imported, and one without a later column reads as "not asked".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.columns import RESPONDENT_ID, TABLES
from sojourn_schema.definition_reading import LATEST_SURVEY_YEAR
from sojourn_schema.instrument.paradata import EDITS_FROM, SECONDS_FROM, PageTime, Paradata

KIND = "sojourn record"
VERSION = 1
_ID = RESPONDENT_ID.name
_WEEK = re.compile(r"[12]\d{3}-W[0-5]\d")


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
        rows = {
            "respondent": (career.respondent,),
            "spell": career.spells,
            "publication_year": career.publications,
            "job_search": career.job_searches,
            "grant_year": career.grants,
        }
        told: dict[str, Any] = {"kind": KIND, "version": VERSION, "study": self.study_id}
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
            (respondent,) = (Respondent(**_read("respondent", row)) for row in told["respondent"])

            def rows(table: str) -> Iterator[dict[str, Any]]:
                whose = {_ID: respondent.respondent_id}
                return (_read(table, row | whose) for row in told[table])

            career = Career(
                respondent,
                tuple(Spell(**row) for row in rows("spell")),
                tuple(PublicationYear(**row) for row in rows("publication_year")),
                tuple(JobSearch(**row) for row in rows("job_search")),
                tuple(GrantYear(**row) for row in rows("grant_year")),
            )
            return cls(_text(told["study"]), career, _paradata(told))
        except UnreadableRecordError:
            raise
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
            raise UnreadableRecordError(f"what is in it does not fit ({problem})") from problem


def _told(table: str, row: object) -> dict[str, str]:
    # One record is of one respondent: the id stands in it once.
    columns = (one for one in TABLES[table] if one.name != _ID or table == "respondent")
    values = ((one.name, getattr(row, one.name)) for one in columns)
    return {name: str(value) for name, value in values if value is not None}


def _read(table: str, row: dict[str, str]) -> dict[str, Any]:
    return {
        one.name: one.parse(_text(row.get(one.name, "")), last_year=LATEST_SURVEY_YEAR)
        for one in TABLES[table]
    }


def _paradata(told: dict[str, Any]) -> Paradata | None:
    if "week" not in told:
        return None
    week, pages = _text(told["week"]), told["pages"]
    if not _WEEK.fullmatch(week):
        raise ValueError("its week is none")
    read = {_text(part): PageTime(seconds, edits) for part, (seconds, edits) in pages.items()}
    if not all(one.seconds_from in SECONDS_FROM and one.edits_from in EDITS_FROM for one in read.values()):
        raise ValueError("the times of its pages are none")
    return Paradata(week, read)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is missing")
    return value
