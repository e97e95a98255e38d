"""Years known in part: what they say, what is kept of them, and that nothing else is taken for one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.partial_years import (
    Bound,
    PartialYear,
    may_become_partial,
    partial_year,
    split_bound,
    whole_year,
)
from sojourn_schema.instrument.review import told_of_position

Begin = Callable[..., Interview]
Add = Callable[..., str]


@pytest.mark.parametrize(
    ("text", "told", "kept"),
    [
        ("<2015", PartialYear(Bound.BEFORE, 2015, 2015), 2014),
        (" < 2015 ", PartialYear(Bound.BEFORE, 2015, 2015), 2014),
        (">2012", PartialYear(Bound.AFTER, 2012, 2012), 2013),
        ("2012-2014", PartialYear(Bound.IN, 2012, 2014), 2013),
        ("2012–2015", PartialYear(Bound.IN, 2012, 2015), 2013),
        ("2012 - 2012", PartialYear(Bound.IN, 2012, 2012), 2012),
    ],
)
def test_a_year_known_in_part_keeps_the_nearest_or_the_middle_year(
    text: str, told: PartialYear, kept: int
) -> None:
    assert partial_year(text) == told
    assert told.kept == kept
    assert whole_year(text) == str(kept)


@pytest.mark.parametrize("text", ["2014", "", "<", "<201", "2014-2012", "2012-", "<<2015", "DK", "2012-14"])
def test_any_other_text_is_no_partial_year(text: str) -> None:
    assert partial_year(text) is None
    assert whole_year(text) == text


@given(st.integers(1901, 2025), st.sampled_from(["<", ">"]))
def test_every_beginning_of_a_partial_year_may_become_one(year: int, bound: str) -> None:
    for text in (f"{bound}{year}", f"{year}-{year + 1}"):
        begun = [text[:end] for end in range(1, len(text))]
        assert all(may_become_partial(one) for one in begun if not one.isdigit())
        assert not may_become_partial(text)
    assert split_bound(f"{bound}{year}") == (Bound(bound), str(year))
    assert split_bound(str(year)) == (Bound.IN, str(year))


def test_the_record_has_the_whole_year_and_no_month_beside_it(begin: Begin, add: Add) -> None:
    interview = begin(2008)
    spell = add(interview, 2010, 2014, "academia", "postdoc", start_month="3", end_month="6")
    interview.answer(of_spell(spell, "start_year"), ">2010")
    interview.answer(of_spell(spell, "end_year"), "<2016")
    draft = interview.timeline.spell(spell)
    assert (draft.start_year, draft.start_month, draft.end_year, draft.end_month) == (2011, None, 2015, None)
    (kept,) = interview.career().spells
    assert (kept.start_year, kept.start_month, kept.end_year, kept.end_month) == (2011, None, 2015, None)
    assert interview.text(of_spell(spell, "start_year")) == ">2010"
    interview.answer(of_spell(spell, "end_year"), "2015")
    (kept,) = interview.career().spells
    assert (kept.start_month, kept.end_month) == (None, 6)


def test_the_review_says_what_was_told_beside_what_is_kept(begin: Begin, add: Add) -> None:
    interview = begin(2008)
    spell = add(interview, 2010, 2014, "academia", "postdoc")
    assert "counted" not in told_of_position(interview, spell)
    interview.answer(of_spell(spell, "start_year"), "2009-2011")
    interview.answer(of_spell(spell, "end_year"), "<2016")
    told = told_of_position(interview, spell)
    assert "Began: 2009 to 2011, counted as 2010" in told
    assert "Ended: before 2016, counted as 2015" in told


def test_while_it_is_typed_nothing_is_wrong_and_then_the_calendar_bounds_it(begin: Begin, add: Add) -> None:
    interview = begin(2008)
    spell = add(interview, 2010, None, "academia", "postdoc")
    place = of_spell(spell, "end_year")
    for text in ("<", "<2", "<20", "<201", "<2015", "2012-", "2012-2014"):
        interview.answer(place, text)
        assert interview.problem(place) is None
    interview.answer(place, ">2026")
    assert interview.problem(place) is not None
    interview.answer(place, "<2010")
    assert interview.problem(place) == interview.words("problem.end_before_start")
    interview.answer(place, "<")
    interview.leave(place)
    assert interview.problem(place) is not None
