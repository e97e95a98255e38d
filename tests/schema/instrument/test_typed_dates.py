"""Dates as people type them: what is read as a month with its year, and what as a stretch."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.typed_dates import (
    TypedDate,
    TypedSpan,
    may_become_date,
    typed_date,
    typed_span,
)

Begin = Callable[..., Interview]
Add = Callable[..., str]
SEPTEMBER = TypedDate(2010, 9)
AUGUST = TypedDate(2014, 8)


@pytest.mark.parametrize(
    "text",
    [
        "9/2010", "09.2010", "9-2010", "9 2010", "2010-09", "2010/9", "2010 9", " 2010-9 ",
        "Sep 2010", "Sept. 2010", "SEPTEMBER 2010", "2010 sep", "sep2010",
        "septembre 2010", "septiembre de 2010", "2010年9月", "2010年09月", "九月2010",
    ],
)  # fmt: skip
def test_a_month_typed_with_its_year_is_read_in_every_language(text: str) -> None:
    assert typed_date(text) == SEPTEMBER


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("März 2010", 3), ("mar 2010", 3), ("fév 2010", 2), ("febrero 2010", 2), ("ene 2010", 1),
        ("Mai 2010", 5), ("mayo de 2010", 5), ("juin 2010", 6), ("juil. 2010", 7), ("aout 2010", 8),
        ("okt 2010", 10), ("dic 2010", 12), ("Dez. 2010", 12), ("二月2010", 2), ("十二月2010", 12),
    ],
)  # fmt: skip
def test_names_of_months_are_known_with_and_without_accents(text: str, month: int) -> None:
    assert typed_date(text) == TypedDate(2010, month)


@pytest.mark.parametrize(
    "text",
    ["2010", "", "9", "13/2010", "0/2010", "2010-13", "9/201", "9/20100", "jui 2010", "ju 2010", "x 2010",
     "<9/2010", "2012-2014", "9/10", "DK"],
)  # fmt: skip
def test_any_other_text_is_no_month_with_a_year(text: str) -> None:
    assert typed_date(text) is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("9/2010-8/2014", TypedSpan(SEPTEMBER, AUGUST)),
        ("2010-09 – 2014-08", TypedSpan(SEPTEMBER, AUGUST)),
        ("2010-09-2014-08", TypedSpan(SEPTEMBER, AUGUST)),
        ("Sep 2010 to Aug 2014", TypedSpan(SEPTEMBER, AUGUST)),
        ("September 2010 bis August 2014", TypedSpan(SEPTEMBER, AUGUST)),
        ("2010年9月至2014年8月", TypedSpan(SEPTEMBER, AUGUST)),
        ("9/2010-2014", TypedSpan(SEPTEMBER, TypedDate(2014))),
        ("2010-8/2014", TypedSpan(TypedDate(2010), AUGUST)),
        ("2010-2014", TypedSpan(TypedDate(2010), TypedDate(2014))),
        ("2010-2010", TypedSpan(TypedDate(2010), TypedDate(2010))),
        ("2010", TypedSpan(TypedDate(2010))),
        ("9/2010", TypedSpan(SEPTEMBER)),
        ("2010-", TypedSpan(TypedDate(2010), goes_on=True)),
        ("9/2010 –", TypedSpan(SEPTEMBER, goes_on=True)),
    ],
)
def test_two_dates_with_a_dash_are_a_stretch(text: str, span: TypedSpan) -> None:
    assert typed_span(text) == span


@pytest.mark.parametrize("text", ["2014-2010", "8/2014-7/2014", "2010 2014", "-2014", "2010-20", "a-b", ""])
def test_what_has_no_two_dates_in_order_is_no_stretch(text: str) -> None:
    assert typed_span(text) is None


@given(st.integers(1900, 2026), st.integers(1, 12), st.sampled_from(["/", ".", "-", " "]))
def test_every_beginning_of_a_month_with_a_year_may_become_one(year: int, month: int, between: str) -> None:
    for text in (f"{month}{between}{year}", f"{year}{between}{month}"):
        assert typed_date(text) == TypedDate(year, month)
        begun = [text[:end] for end in range(1, len(text))]
        may = [may_become_date(one) or one.strip().isdigit() or typed_date(one) is not None for one in begun]
        assert all(may), text


def test_a_month_typed_with_the_year_goes_to_its_own_place_when_the_cursor_leaves(
    begin: Begin, add: Add
) -> None:
    interview = begin()
    spell_id = add(interview, 2010, 2014, "academia", "postdoc")
    year, month = of_spell(spell_id, "end_year"), of_spell(spell_id, "end_month")
    for text in ("8", "8/", "8/2", "8/20", "8/201", "8/2013"):
        interview.answer(year, text)
        assert interview.problem(year) is None, text
    assert interview.timeline.spell(spell_id).end_month == 8
    assert interview.text(month) == ""
    interview.leave(year)
    assert (interview.text(year), interview.text(month)) == ("2013", "8")
    interview.undo()
    assert (interview.text(year), interview.text(month)) == ("2014", "")


def test_a_month_that_stays_beside_its_year_is_in_the_record_all_the_same(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2010, None, "academia", "postdoc")
    interview.answer(of_spell(spell_id, "start_month"), "3")
    interview.answer(of_spell(spell_id, "start_year"), "Sep 2011")
    interview.answer(of_spell(spell_id, "end_year"), "12/2011")
    (spell,) = interview.career().spells
    assert (spell.start_year, spell.start_month, spell.end_year, spell.end_month) == (2011, 9, 2011, 12)


def test_an_end_typed_before_its_start_in_one_year_is_told(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2010, None, "academia", "postdoc")
    interview.answer(of_spell(spell_id, "start_year"), "9/2011")
    interview.answer(of_spell(spell_id, "end_year"), "8/2011")
    for item in ("start_year", "end_year"):
        interview.leave(of_spell(spell_id, item))
    assert interview.problem(of_spell(spell_id, "end_month")) is not None
