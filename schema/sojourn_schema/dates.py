"""Months on one line: when a spell begins and ends, whatever part of its dates is known.

A month is counted from the year 0: `year * 12 + month - 1`. Intervals of months include both ends. Partial
dates stay partial in the records; what an unknown month counts as is a convention and is applied here alone.
"""

from __future__ import annotations

from enum import StrEnum

from sojourn_schema.careers import Spell
from sojourn_schema.columns import NoAnswer

MONTHS = 12
JANUARY, JUNE, JULY, DECEMBER = 1, 6, 7, 12


class Convention(StrEnum):
    """What an unknown month counts as."""

    DEFAULT = "default"
    """An unknown start month is July, an unknown end month June: the middle of the year. Where that puts the
    end before the start, an unknown end becomes December and an unknown start January."""
    EARLIEST = "earliest"
    """A spell begins and ends as early as its partial dates allow; its end is never before its start."""
    LATEST = "latest"
    """A spell begins and ends as late as its partial dates allow; its start is never after its end."""


def absolute_month(year: int, month: int) -> int:
    """The month (1 to 12) of a year on the line of months."""
    return year * MONTHS + month - 1


def year_of(absolute: int) -> int:
    """The calendar year in which an absolute month lies."""
    return absolute // MONTHS


def month_of(absolute: int) -> int:
    """The month (1 to 12) within its year."""
    return absolute % MONTHS + 1


def known(value: int | NoAnswer | None) -> int | None:
    """The number, or None where it was not asked, not known or not told."""
    return value if isinstance(value, int) else None


def end_year(spell: Spell, survey_year: int) -> int:
    """The last calendar year of a spell.

    An ongoing spell lasts through the survey year. So does one whose end is not known or not told: a missing
    end reads as ongoing in every table (`consistency` reports it).
    """
    year = known(spell.end_year)
    return survey_year if year is None else year


def spell_months(
    spell: Spell, survey_year: int, convention: Convention = Convention.DEFAULT
) -> tuple[int, int]:
    """The first and the last month of a spell, both included.

    Args:
        spell: with whatever is known of its dates.
        survey_year: of the fieldwork; an ongoing spell runs through its December.
        convention: what an unknown month counts as.

    Returns:
        Two absolute months. The last is before the first only if the dates themselves say so (a finding; such
        a spell has no month).
    """
    start, end = known(spell.start_month), known(spell.end_month)
    last_year = end_year(spell, survey_year)
    if known(spell.end_year) is None:
        end = DECEMBER
    match convention:
        case Convention.DEFAULT:
            first_month, last_month = _middle(start, end, same_year=spell.start_year == last_year)
        case Convention.EARLIEST:
            first_month = start or JANUARY
            last_month = end or (first_month if spell.start_year == last_year else JANUARY)
        case Convention.LATEST:
            last_month = end or DECEMBER
            first_month = start or (last_month if spell.start_year == last_year else DECEMBER)
    return absolute_month(spell.start_year, first_month), absolute_month(last_year, last_month)


def _middle(start: int | None, end: int | None, *, same_year: bool) -> tuple[int, int]:
    first, last = start or JULY, end or JUNE
    if same_year and last < first:
        first, last = start or JANUARY, end or DECEMBER
    return first, last


def overlap(one: tuple[int, int], other: tuple[int, int]) -> int:
    """How many months two intervals share, 0 where they do not meet."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]) + 1)
