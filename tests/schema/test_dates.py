"""The convention for partial dates, each corner worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.careers import Spell
from sojourn_schema.columns import NoAnswer
from sojourn_schema.dates import (
    Convention,
    absolute_month,
    end_year,
    month_of,
    overlap,
    spell_months,
    year_of,
)

SURVEY_YEAR = 2025


def spell(start_year: int, start_month: int | None, end: int | None, end_month: int | None) -> Spell:
    return Spell(
        "r", "s", start_year, "academia", "postdoc", end, start_month=start_month, end_month=end_month
    )


def months(one: Spell, convention: Convention = Convention.DEFAULT) -> tuple[int, int, int, int]:
    first, last = spell_months(one, SURVEY_YEAR, convention)
    return year_of(first), month_of(first), year_of(last), month_of(last)


@pytest.mark.parametrize(
    ("told", "default", "earliest", "latest"),
    [
        # both months known: no convention moves them
        ((2010, 9, 2012, 3), (2010, 9, 2012, 3), (2010, 9, 2012, 3), (2010, 9, 2012, 3)),
        # nothing known but the years: July to June
        ((2010, None, 2012, None), (2010, 7, 2012, 6), (2010, 1, 2012, 1), (2010, 12, 2012, 12)),
        # two adjacent years, 12 months
        ((2010, None, 2011, None), (2010, 7, 2011, 6), (2010, 1, 2011, 1), (2010, 12, 2011, 12)),
        # one year, both unknown: July to June would run backwards, so the whole year
        ((2010, None, 2010, None), (2010, 1, 2010, 12), (2010, 1, 2010, 1), (2010, 12, 2010, 12)),
        # one year, start after June known: the unknown end becomes December
        ((2010, 9, 2010, None), (2010, 9, 2010, 12), (2010, 9, 2010, 9), (2010, 9, 2010, 12)),
        # one year, start in June known: June is not before June, one month
        ((2010, 6, 2010, None), (2010, 6, 2010, 6), (2010, 6, 2010, 6), (2010, 6, 2010, 12)),
        ((2010, 7, 2010, None), (2010, 7, 2010, 12), (2010, 7, 2010, 7), (2010, 7, 2010, 12)),
        # one year, end before July known: the unknown start becomes January
        ((2010, None, 2010, 3), (2010, 1, 2010, 3), (2010, 1, 2010, 3), (2010, 3, 2010, 3)),
        ((2010, None, 2010, 6), (2010, 1, 2010, 6), (2010, 1, 2010, 6), (2010, 6, 2010, 6)),
        # one year, end in July or later known: July stands
        ((2010, None, 2010, 7), (2010, 7, 2010, 7), (2010, 1, 2010, 7), (2010, 7, 2010, 7)),
        ((2010, None, 2010, 11), (2010, 7, 2010, 11), (2010, 1, 2010, 11), (2010, 11, 2010, 11)),
        # ongoing: December of the survey year, whatever end month stands there
        ((2010, 4, None, None), (2010, 4, 2025, 12), (2010, 4, 2025, 12), (2010, 4, 2025, 12)),
        ((2010, None, None, 3), (2010, 7, 2025, 12), (2010, 1, 2025, 12), (2010, 12, 2025, 12)),
        ((2025, None, None, None), (2025, 7, 2025, 12), (2025, 1, 2025, 12), (2025, 12, 2025, 12)),
        # ended in the survey year: an end like any other
        ((2025, None, 2025, None), (2025, 1, 2025, 12), (2025, 1, 2025, 1), (2025, 12, 2025, 12)),
    ],
)
def test_each_corner_of_the_convention(
    told: tuple[int, int | None, int | None, int | None],
    default: tuple[int, int, int, int],
    earliest: tuple[int, int, int, int],
    latest: tuple[int, int, int, int],
) -> None:
    one = spell(*told)
    assert months(one) == default
    assert months(one, Convention.EARLIEST) == earliest
    assert months(one, Convention.LATEST) == latest


@pytest.mark.parametrize("answer", list(NoAnswer))
def test_a_month_that_is_not_known_or_not_told_is_unknown(answer: NoAnswer) -> None:
    asked = Spell("r", "s", 2010, "academia", "postdoc", 2012, start_month=answer, end_month=answer)
    assert spell_months(asked, SURVEY_YEAR) == spell_months(spell(2010, None, 2012, None), SURVEY_YEAR)


@pytest.mark.parametrize("answer", list(NoAnswer))
def test_an_end_that_is_not_known_reads_as_ongoing(answer: NoAnswer) -> None:
    asked = Spell("r", "s", 2010, "academia", "postdoc", answer)
    assert end_year(asked, SURVEY_YEAR) == SURVEY_YEAR
    assert spell_months(asked, SURVEY_YEAR) == spell_months(spell(2010, None, None, None), SURVEY_YEAR)


def test_dates_that_contradict_each_other_run_backwards() -> None:
    first, last = spell_months(spell(2012, None, 2010, None), SURVEY_YEAR)
    assert last < first
    first, last = spell_months(spell(2010, 9, 2010, 3), SURVEY_YEAR)
    assert last < first


unknown_month = st.none() | st.integers(1, 12)


@given(st.integers(1950, 2025), unknown_month, st.integers(0, 30), unknown_month)
def test_every_convention_keeps_what_is_known_and_lies_between_the_extremes(
    start_year: int, start_month: int | None, length: int, end_month: int | None
) -> None:
    if length == 0 and start_month and end_month and end_month < start_month:
        return
    one = spell(start_year, start_month, start_year + length, end_month)
    spans = {convention: spell_months(one, SURVEY_YEAR, convention) for convention in Convention}
    for first, last in spans.values():
        assert first <= last
        assert year_of(first) == start_year
        assert year_of(last) == start_year + length
        assert start_month in (None, month_of(first))
        assert end_month in (None, month_of(last))
    for end in (0, 1):
        assert (
            spans[Convention.EARLIEST][end] <= spans[Convention.DEFAULT][end] <= spans[Convention.LATEST][end]
        )


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_a_month_goes_onto_the_line_and_back(year: int, month: int) -> None:
    assert (year_of(absolute_month(year, month)), month_of(absolute_month(year, month))) == (year, month)


@given(*[st.tuples(st.integers(0, 60), st.integers(0, 20)) for _ in range(2)])
def test_overlap_counts_the_months_in_both(one: tuple[int, int], other: tuple[int, int]) -> None:
    spans = [(first, first + length) for first, length in (one, other)]
    shared = set(range(spans[0][0], spans[0][1] + 1)) & set(range(spans[1][0], spans[1][1] + 1))
    assert overlap(spans[0], spans[1]) == len(shared)
