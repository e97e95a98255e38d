"""Years that are remembered in part: before one, after one, or between two.

A respondent types `<2015` (before 2015), `>2012` (after 2012) or `2012-2014` (between them, both included),
or picks the word beside the field. That text is the answer and stays in the draft. The record has whole
years: the nearest year that the answer allows is kept, 2014 of `<2015` and 2013 of `>2012`, and the middle
of two, 2013 of `2012-2014` (the earlier one where there are two middles). A month makes no sense beside such
a year and is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from sojourn_schema.instrument.typed_dates import may_become_date, typed_date

_BOUND = re.compile(r"\s*([<>])\s*(\d*)\s*")
_BETWEEN = re.compile(r"\s*(\d{4})\s*[-–]\s*(\d*)\s*")
_YEAR = re.compile(r"\d{4}")


class Bound(StrEnum):
    """What is known of a year, as it stands before it in the text."""

    IN = ""
    BEFORE = "<"
    AFTER = ">"


@dataclass(frozen=True, slots=True)
class PartialYear:
    """A year known in part; a value.

    Attributes:
        first, last: the two years that were given, both alike for `BEFORE` and `AFTER`.
        bound: before or after them; `IN` for between them.
    """

    bound: Bound
    first: int
    last: int

    @property
    def kept(self) -> int:
        """The whole year that goes into the record."""
        match self.bound:
            case Bound.BEFORE:
                return self.first - 1
            case Bound.AFTER:
                return self.last + 1
        return (self.first + self.last) // 2


def partial_year(text: str) -> PartialYear | None:
    """What a text says of a year known in part; None for a plain year, an unfinished or any other text."""
    bound = _BOUND.fullmatch(text)
    if bound is not None and _YEAR.fullmatch(bound[2]):
        return PartialYear(Bound(bound[1]), int(bound[2]), int(bound[2]))
    between = _BETWEEN.fullmatch(text)
    if between is not None and _YEAR.fullmatch(between[2]) and between[1] <= between[2]:
        return PartialYear(Bound.IN, int(between[1]), int(between[2]))
    return None


def whole_year(text: str) -> str:
    """The text of the whole year that is kept of a partial one or one typed with its month; else the text."""
    told = partial_year(text)
    if told is not None:
        return str(told.kept)
    date = typed_date(text)
    return text if date is None else str(date.year)


def whole_month(year_text: str, month_text: str) -> str:
    """The text of the month that is kept: typed with its year, none beside a partial one, else its own."""
    if partial_year(year_text) is not None:
        return ""
    date = typed_date(year_text)
    return month_text if date is None else str(date.month)


def split_bound(text: str) -> tuple[Bound, str]:
    """What stands before a year, and the rest as typed."""
    text = text.strip()
    return (Bound(text[0]), text[1:].strip()) if text[:1] in ("<", ">") else (Bound.IN, text)


def may_become_partial(text: str) -> bool:
    """Whether more key presses at its end can make the text a partial year, or a year with its month."""
    bound = _BOUND.fullmatch(text)
    if bound is not None:
        return len(bound[2]) < 4
    between = _BETWEEN.fullmatch(text)
    return (between is not None and len(between[2]) < 4) or may_become_date(text)
