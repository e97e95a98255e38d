"""Papers by year: typical numbers, and years corrected by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sojourn_schema.columns import NoAnswer
from sojourn_schema.instrument.answers import of_respondent, of_year
from sojourn_schema.instrument.interview import Interview

Begin = Callable[..., Interview]
Add = Callable[..., str]


def by_year(interview: Interview) -> dict[int, tuple[str, str]]:
    return {one.year: (one.text, one.precision) for one in interview.paper_years() if one.text}


def test_a_typical_number_fills_the_years_of_its_spell(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2022, 2024, "industry", "engineer", papers="2")
    assert by_year(interview) == dict.fromkeys((2022, 2023, 2024), ("2", "typical"))


def test_a_year_corrected_by_hand_is_exact_until_it_is_emptied(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2022, 2024, "industry", "engineer", papers="2")
    interview.answer(of_year(2023), "5")
    interview.answer(of_year(2011), "1")
    assert by_year(interview)[2023] == ("5", "exact")
    assert by_year(interview)[2011] == ("1", "exact")
    interview.answer(of_year(2023), "")
    assert by_year(interview)[2023] == ("2", "typical")


def test_a_year_of_two_spells_belongs_to_the_one_with_more_of_it(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2012, 2014, "academia", "postdoc", papers="4", end_month="3")
    add(interview, 2014, 2016, "industry", "engineer", papers="1", start_month="4")
    assert by_year(interview)[2013] == ("4", "typical")
    assert by_year(interview)[2014] == ("1", "typical")


def test_of_two_spells_with_as_much_of_a_year_the_later_starting_counts(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2014, 2016, "industry", "engineer", papers="1")
    add(interview, 2012, 2014, "academia", "postdoc", papers="4")
    assert by_year(interview)[2014] == ("1", "typical")


def test_a_side_job_yields_to_the_main_one(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2012, 2014, "academia", "full_professor", papers="6", fte="0,8")
    add(interview, 2012, 2014, "industry", "manager", papers="1", fte="0.2")
    assert by_year(interview)[2013] == ("6", "typical")


def test_the_years_before_the_phd_have_a_number_of_their_own(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2009, 2012, "academia", "postdoc", papers="3")
    interview.answer(of_respondent("papers_before"), "1")
    years = by_year(interview)
    assert [years[year][0] for year in range(2007, 2013)] == ["1", "1", "3", "3", "3", "3"]
    assert min(years) == 2007


@pytest.mark.parametrize("code", ["DK", "PNTS"])
def test_not_knowing_is_an_answer_without_precision(begin: Begin, add: Add, code: str) -> None:
    interview = begin(2010)
    add(interview, 2022, 2022, "industry", "engineer", papers=code)
    (row,) = interview.career().publications
    assert (row.year, row.papers, row.precision) == (2022, NoAnswer(code), None)


def test_no_papers_is_a_number(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2022, 2022, "industry", "engineer", papers="0")
    assert [(row.year, row.papers) for row in interview.career().publications] == [(2022, 0)]


def test_moving_a_spell_moves_its_typical_years_and_leaves_the_exact_ones(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    spell_id = add(interview, 2012, 2013, "academia", "postdoc", papers="2")
    interview.answer(of_year(2012), "7")
    interview.edit_timeline(interview.timeline.move(spell_id, 2))
    assert by_year(interview) == {2012: ("7", "exact"), 2014: ("2", "typical"), 2015: ("2", "typical")}


def asked_of(interview: Interview) -> list[str]:
    return [item.place.row for item in interview.items("years") if item.place.item == "papers"]


def test_papers_are_asked_of_the_spells_that_are_main_in_some_year(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    chair = add(interview, 2010, None, "academia", "full_professor", fte="0.8")
    add(interview, 2012, 2016, "industry", "manager", fte="0.2", papers="9")
    assert asked_of(interview) == [chair]
    assert by_year(interview) == {}, "what is not asked fills no year"


def test_a_side_job_that_outlasts_the_main_one_is_asked(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    chair = add(interview, 2010, 2014, "academia", "full_professor", fte="0.8", papers="4")
    beside = add(interview, 2012, 2016, "industry", "manager", fte="0.2", papers="1")
    assert asked_of(interview) == [chair, beside]
    # Until June 2014 the chair has six months at 0.8, the side job twelve at 0.2.
    assert [by_year(interview)[year][0] for year in (2013, 2014, 2015)] == ["4", "4", "1"]
