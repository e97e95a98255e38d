"""The columns of the five career tables: what each may hold, and how a typed text becomes a value.

The one list that the data package, the interview and the codebook read. An answer is text until it is
parsed here: `Column.parse` gives the value or raises `ValueError` with the reason in plain words. Empty means
not asked (None); `DK` and `PNTS` are answers of their own (`NoAnswer`) and stand in any optional item.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from sojourn_schema.codes import code_list

FIRST_YEAR = 1900
LONGEST_TEXT = 1_000
"""Characters in one cell; the longest real value is a UUID of 36."""


class NoAnswer(StrEnum):
    """An answer that gives no value: don't know, or prefer not to say."""

    DK = "DK"
    PNTS = "PNTS"


Value = int | float | str | NoAnswer | None
_CONTROL = re.compile(r"[\x00-\x1f]")


class Kind(StrEnum):
    """What a column holds, or a question takes.

    The last four are of extra questions, which have no column of their own: a number with a fraction, a day,
    several choices, and what is only read.
    """

    ID = "id"
    CODE = "code"
    YEAR = "year"
    MONTH = "month"
    COUNT = "count"
    SHARE = "share"
    TEXT = "text"
    DECIMAL = "decimal"
    DATE = "date"
    SEVERAL = "several"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a career table.

    Attributes:
        name: as in the data package and the study file.
        kind: what it holds.
        required: a record without it is refused.
        codes: the code list its words come from (kind code; elsewhere words that may stand instead of the
            number).
        low, high: the numeric bounds, ends included (years have bounds of their own, see `parse`).
    """

    name: str
    kind: Kind
    required: bool = False
    codes: str | None = None
    low: float | None = None
    high: float | None = None

    @property
    def takes_no_answer(self) -> bool:
        """Whether don't know and prefer not to say may stand here."""
        return not self.required and self.kind is not Kind.ID

    def parse(self, text: str, *, last_year: int) -> Value:
        """Read one cell or one typed answer.

        Args:
            text: the text as given; surrounding blanks are ignored.
            last_year: the latest year that may stand in a year column.

        Returns:
            The value, None where the text is empty.

        Raises:
            ValueError: with the reason, in words for the person who typed or sent it.
        """
        text = text.strip()
        if len(text) > LONGEST_TEXT:
            raise ValueError(f"a text of {len(text):,} characters; at most {LONGEST_TEXT:,} fit")
        if not text:
            if self.required:
                raise ValueError("a required value is missing")
            return None
        if self.takes_no_answer and text in NoAnswer.__members__:
            return NoAnswer(text)
        return self._value(text, last_year)

    def _value(self, text: str, last_year: int) -> Value:
        if self.kind is not Kind.CODE and self.codes is not None and text in code_list(self.codes):
            return text
        match self.kind:
            case Kind.CODE:
                return self._code(text)
            case Kind.YEAR:
                return self._year(text, last_year)
            case Kind.MONTH | Kind.COUNT:
                return self._whole(text)
            case Kind.SHARE:
                return self._number(text)
        if _CONTROL.search(text):
            raise ValueError("a control character in the text")
        return text

    def _code(self, text: str) -> str:
        assert self.codes is not None
        known = code_list(self.codes)
        if text not in known:
            shown = ", ".join(list(known)[:12]) + (", ..." if len(known) > 12 else "")
            raise ValueError(f"unknown code {shorten(text)!r}; known are {shown}")
        return text

    def _year(self, text: str, last_year: int) -> int:
        year = _whole(text)
        if not FIRST_YEAR <= year <= last_year:
            raise ValueError(f"year {year} is outside {FIRST_YEAR} to {last_year}")
        return year

    def _whole(self, text: str) -> int:
        number = _whole(text)
        self._bounded(number)
        return number

    def _number(self, text: str) -> float:
        if not re.fullmatch(r"\d+(\.\d*)?|\.\d+", text, re.ASCII):
            raise ValueError(f"{shorten(text)!r} is not a number")
        number = float(text)
        self._bounded(number)
        return number

    def _bounded(self, number: float) -> None:
        if (self.low is not None and number < self.low) or (self.high is not None and number > self.high):
            raise ValueError(f"{number:g} is outside {self.low:g} to {self.high:g}")


def shorten(text: str, most: int = 60) -> str:
    """A text for a message: at most `most` characters, with an ellipsis where it was cut."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _whole(text: str) -> int:
    # 2010.0 is what spreadsheets and data frames write for 2010 in a column with blanks.
    if not re.fullmatch(r"-?\d{1,15}(\.0*)?", text, re.ASCII):
        raise ValueError(f"{shorten(text)!r} is not a whole number")
    return int(text.split(".")[0])


def _code(name: str, codes: str | None = None) -> Column:
    return Column(name, Kind.CODE, codes=codes or name)


RESPONDENT_ID = Column("respondent_id", Kind.ID, required=True)
_YEAR_KEY = Column("year", Kind.YEAR, required=True)

RESPONDENT = (
    RESPONDENT_ID,
    Column("questionnaire_version", Kind.TEXT),
    Column("consent_version", Kind.TEXT),
    _code("consent_share", "yes_no"),
    _code("mode"),
    Column("site", Kind.TEXT),
    _code("recruited_via"),
    Column("survey_year", Kind.YEAR, required=True),
    Column("entry_year", Kind.YEAR),
    _code("phd_status"),
    Column("phd_year", Kind.YEAR, required=True),
    _code("phd_field", "field"),
    _code("current_field", "field"),
    _code("phd_region", "region"),
    _code("phd_tier"),
    _code("gender"),
    _code("works_on_llm", "yes_no"),
    _code("wish_at_phd"),
    Column("return_intention", Kind.COUNT, low=1, high=5),
    _code("tried_return", "tried"),
    _code("tried_leave", "tried"),
    Column("tenure_year", Kind.YEAR, codes="tenure_year"),
    Column("weekly_hours", Kind.COUNT, low=0, high=168),
    _code("searches_complete", "yes_no"),
)

SPELL = (
    RESPONDENT_ID,
    Column("spell_id", Kind.ID),
    Column("start_year", Kind.YEAR, required=True),
    Column("start_month", Kind.MONTH, low=1, high=12),
    Column("end_year", Kind.YEAR),
    Column("end_month", Kind.MONTH, low=1, high=12),
    Column("sector", Kind.CODE, required=True, codes="sector"),
    Column("position", Kind.CODE, required=True, codes="position"),
    _code("appointment"),
    Column("fte", Kind.SHARE, low=0.1, high=1.0),
    _code("rank"),
    _code("same_employer", "yes_no"),
    _code("region"),
    _code("moved_country", "yes_no"),
    _code("academic_tie"),
    _code("publication_policy"),
    _code("promised_policy", "publication_policy"),
    _code("team_output"),
    _code("return_plan"),
    _code("return_plan_years"),
    _code("teaches", "yes_no"),
)

PUBLICATION_YEAR = (
    RESPONDENT_ID,
    _YEAR_KEY,
    Column("papers", Kind.COUNT, low=0, high=999),
    _code("precision"),
)

JOB_SEARCH = (
    RESPONDENT_ID,
    _YEAR_KEY,
    Column("target", Kind.CODE, required=True, codes="target"),
    Column("applications", Kind.COUNT, low=0, high=9_999),
    Column("interviews", Kind.COUNT, low=0, high=9_999),
    Column("offers", Kind.COUNT, low=0, high=9_999),
    Column("accepted", Kind.COUNT, codes="yes_no", low=0, high=9_999),
)

GRANT_YEAR = (
    RESPONDENT_ID,
    _YEAR_KEY,
    Column("grants", Kind.COUNT, low=0, high=999),
)

TABLES: dict[str, tuple[Column, ...]] = {
    "respondent": RESPONDENT,
    "spell": SPELL,
    "publication_year": PUBLICATION_YEAR,
    "job_search": JOB_SEARCH,
    "grant_year": GRANT_YEAR,
}


EXTRA_ANSWER = (
    RESPONDENT_ID,
    Column("question", Kind.TEXT, required=True),
    Column("answer", Kind.TEXT, required=True),
)
"""An answer to a question of the study's own; which there are, its form says (`extra_questions`)."""

RECORD_TABLES: dict[str, tuple[Column, ...]] = {**TABLES, "extra_answer": EXTRA_ANSWER}
"""All that a record holds: the career, which is analysed, and the answers to the study's own questions."""


def column(table: str, name: str) -> Column:
    """The column of that name.

    Raises:
        KeyError: there is no such table or column.
    """
    for one in TABLES[table]:
        if one.name == name:
            return one
    raise KeyError(f"{table}.{name}")
