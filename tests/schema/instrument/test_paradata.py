"""Paradata: seconds and edits of each page, in bands and no finer."""

from __future__ import annotations

from datetime import date

import pytest

from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.paradata import PageTime, Paradata, Watch, week_of
from sojourn_schema.study import StudyDefinition

CONSENT, SHARE, PHD_YEAR, GENDER = (
    of_respondent(item) for item in ("consent", "consent_share", "phd_year", "gender")
)


class Clock:
    """A clock that a test sets forward."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def interview(definition: StudyDefinition) -> Interview:
    return Interview(definition)


def test_each_page_has_the_band_of_its_seconds_and_edits(interview: Interview, clock: Clock) -> None:
    watch = Watch(interview, clock)
    clock.seconds += 10
    interview.answer(CONSENT, "agree")
    clock.seconds += 6
    interview.next()
    clock.seconds += 14
    interview.answer(PHD_YEAR, "2012")
    assert watch.paradata("2026-W48") == Paradata(
        "2026-W48", {"consent": PageTime(15, 1), "background": PageTime(0, 1)}
    )


def test_a_page_that_is_come_back_to_goes_on_counting(interview: Interview, clock: Clock) -> None:
    watch = Watch(interview, clock)
    interview.answer(CONSENT, "agree")
    clock.seconds += 20
    interview.next()
    clock.seconds += 5
    interview.back()
    clock.seconds += 10
    assert watch.paradata("2026-W48").pages == {"consent": PageTime(30, 1), "background": PageTime(0, 0)}


def test_letters_typed_in_one_field_in_a_row_are_one_edit(interview: Interview, clock: Clock) -> None:
    watch = Watch(interview, clock)
    for typed in ("2", "20", "201", "2012"):
        interview.answer(PHD_YEAR, typed)
    assert watch.paradata("2026-W48").pages["consent"].edits_from == 1
    for code in ("woman", "man") * 3:
        interview.answer(GENDER, code)
        interview.answer(PHD_YEAR, f"20{len(code)}0")
    assert watch.paradata("2026-W48").pages["consent"].edits_from == 6


def test_a_long_pause_counts_as_two_minutes(interview: Interview, clock: Clock) -> None:
    watch = Watch(interview, clock)
    clock.seconds += 4_000
    assert watch.paradata("2026-W48").pages["consent"].seconds_from == 120


def test_a_band_begins_at_its_own_number(interview: Interview, clock: Clock) -> None:
    watch = Watch(interview, clock)
    clock.seconds += 60
    assert watch.paradata("2026-W48").pages["consent"].seconds_from == 60


@pytest.mark.parametrize(
    ("day", "week"),
    [(date(2026, 11, 24), "2026-W48"), (date(2027, 1, 1), "2026-W53"), (date(2026, 1, 1), "2026-W01")],
)
def test_the_week_is_that_of_iso_8601(day: date, week: str) -> None:
    assert week_of(day) == week
