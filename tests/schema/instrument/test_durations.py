"""Start and duration instead of start and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.instrument.durations import duration_months, lasting, months_of
from sojourn_schema.instrument.timeline import Timeline

EMPTY = Timeline((), 2026, 2008)


def of(start_year: int | None, start_month: int | None = None) -> tuple[Timeline, str]:
    timeline = EMPTY.add(start_year, None, "academia", "postdoc", start_month=start_month)
    return timeline, timeline.spells[0].spell_id


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ((2010, 9), 36, (2013, 8)),
        ((2010, 1), 12, (2010, 12)),
        ((2010, 12), 1, (2010, 12)),
        ((2010, None), 36, (2013, None)),
        ((2010, None), 6, (2010, None)),
        ((2010, None), 12, (2011, None)),
    ],
)
def test_a_duration_gives_the_end_and_invents_no_month(
    start: tuple[int, int | None], months: int, end: tuple[int, int | None]
) -> None:
    timeline, spell_id = of(*start)
    spell = lasting(timeline, spell_id, months).spell(spell_id)
    assert (spell.end_year, spell.end_month) == end


@given(st.integers(1990, 2010), st.none() | st.integers(1, 12), st.integers(1, 15))
def test_whole_years_are_read_back_as_told(year: int, month: int | None, years: int) -> None:
    timeline, spell_id = of(year, month)
    assert duration_months(lasting(timeline, spell_id, 12 * years).spell(spell_id)) == 12 * years


def test_a_duration_past_the_survey_year_or_of_nothing_is_refused() -> None:
    timeline, spell_id = of(2020, 1)
    assert lasting(timeline, spell_id, 84).spell(spell_id).end_year == 2026
    for months in (85, 0, -12):
        with pytest.raises(ValueError, match=r"\."):
            lasting(timeline, spell_id, months)


def test_without_a_start_a_duration_waits_and_what_goes_on_has_none() -> None:
    timeline, spell_id = of(None)
    assert lasting(timeline, spell_id, 36) == timeline
    timeline, spell_id = of(2010)
    assert duration_months(timeline.spell(spell_id)) is None


@pytest.mark.parametrize(
    ("years", "months", "together"),
    [
        ("3", 0, 36), ("2.5", 0, 30), ("2,5", 0, 30), ("", 6, 6), ("1", 6, 18), ("", 0, None),
        ("0", 0, None), ("x", 3, None), ("-2", 0, None), ("2.x", 0, None), ("²", 0, None),
    ],
)  # fmt: skip
def test_a_number_of_years_may_have_a_half_and_any_other_text_is_none(
    years: str, months: int, together: int | None
) -> None:
    assert months_of(years, months) == together
