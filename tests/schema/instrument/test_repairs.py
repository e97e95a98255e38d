"""Repairs: one click takes the finding away, and one undo brings everything back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sojourn_schema.consistency import Finding
from sojourn_schema.instrument.answers import of_spell, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.repairs import Repair, repairs
from sojourn_schema.languages import LANGUAGES

Begin = Callable[..., Interview]
Add = Callable[..., str]


def found(interview: Interview, kind: str) -> Finding:
    """The one finding of that kind."""
    (one,) = (finding for finding in interview.findings() if finding.kind == kind)
    return one


def offered(interview: Interview, kind: str) -> dict[str, Repair]:
    return {one.kind: one for one in repairs(interview, found(interview, kind))}


def do(interview: Interview, finding: str, repair: str) -> None:
    """Do it, see that the finding is gone, and that undo and redo hold the whole of it."""
    before = dict(interview.answers)
    told = found(interview, finding)
    interview.change(offered(interview, finding)[repair].changes)
    assert told not in interview.findings()
    after = dict(interview.answers)
    interview.undo()
    assert dict(interview.answers) == before
    interview.redo()
    assert dict(interview.answers) == after


def texts(interview: Interview, spell_id: str, *items: str) -> list[str]:
    return [interview.text(of_spell(spell_id, item)) for item in items]


def test_a_gap_was_a_break(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2010, 2012, "academia", "postdoc")
    add(interview, 2015, None, "industry", "engineer")
    do(interview, "gap", "break")
    (rest,) = interview.timeline.in_lane("none")
    assert (rest.start_year, rest.end_year) == (2013, 2014)


def test_a_gap_of_months_is_filled_to_the_month(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2010, 2012, "academia", "postdoc", end_month="3")
    add(interview, 2013, None, "industry", "engineer", start_month="2")
    do(interview, "gap", "break")
    (rest,) = interview.timeline.in_lane("none")
    assert (rest.start_month, rest.end_month) == (4, 1)


def test_a_gap_was_a_position_that_is_then_told(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2010, 2012, "academia", "postdoc")
    add(interview, 2015, None, "industry", "engineer")
    repair = offered(interview, "gap")["position"]
    do(interview, "gap", "position")
    (new,) = interview.timeline.in_lane("")
    assert (new.start_year, new.end_year) == (2013, 2014)
    assert repair.then is not None
    assert repair.then.item == "sector"


@pytest.mark.parametrize(
    ("start_month", "end"), [(None, ["2014", ""]), ("3", ["2014", "2"]), ("1", ["2013", "12"])]
)
def test_the_earlier_of_two_ended_when_the_later_began(
    begin: Begin, add: Add, start_month: str | None, end: list[str]
) -> None:
    interview = begin(2010)
    one = add(interview, 2010, 2016, "academia", "postdoc")
    add(
        interview, 2014, None, "industry", "engineer", **({"start_month": start_month} if start_month else {})
    )
    do(interview, "overlap", "end_earlier")
    assert texts(interview, one, "end_year", "end_month") == end


def test_a_position_within_another_is_not_cut_by_a_click(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2010, None, "academia", "postdoc")
    add(interview, 2014, 2016, "industry", "engineer")
    assert offered(interview, "overlap") == {}


def test_start_and_end_are_exchanged(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    one = add(interview, 2010, None, "academia", "postdoc", start_month="5")
    interview.answer(of_spell(one, "start_year"), "2016")
    interview.answer(of_spell(one, "end_year"), "2010")
    do(interview, "end_before_start", "swap")
    assert texts(interview, one, "start_year", "start_month", "end_year", "end_month") == [
        "2010",
        "",
        "2016",
        "5",
    ]


def test_before_the_phd_one_was_a_student_or_it_began_later(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    one = add(interview, 2007, 2010, "academia", "lecturer")
    do(interview, "before_phd", "student")
    assert texts(interview, one, "position") == ["phd_student"]
    interview.undo()
    do(interview, "before_phd", "since_phd")
    assert texts(interview, one, "start_year", "end_year") == ["2010", "2010"]


def test_a_position_that_goes_on_past_the_phd_was_not_that_of_a_student(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2007, 2014, "industry", "engineer")
    assert list(offered(interview, "before_phd")) == ["since_phd"]


def test_an_end_that_is_not_known_may_be_now(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    one = add(interview, 2010, None, "academia", "postdoc", end_year="DK")
    do(interview, "end_unknown", "ongoing")
    assert texts(interview, one, "end_year") == [""]


def test_two_parts_in_which_nothing_changed_are_made_one(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    one = add(interview, 2010, None, "academia", "associate_professor")
    interview.edit_timeline(interview.timeline.split(one, 2016))
    do(interview, "unchanged", "join")
    assert len(interview.timeline.spells) == 1
    assert texts(interview, one, "start_year", "end_year") == ["2010", ""]


@pytest.mark.parametrize("repair", ["break", "no_papers"])
def test_papers_without_a_position(begin: Begin, add: Add, repair: str) -> None:
    interview = begin(2010)
    add(interview, 2010, 2012, "academia", "postdoc")
    add(interview, 2014, None, "academia", "postdoc")
    interview.answer(of_year(2013), "2")
    do(interview, "papers_without_spell", repair)
    assert interview.text(of_year(2013)) == ("2" if repair == "break" else "")


def test_what_only_the_respondent_can_say_has_no_repair(begin: Begin, add: Add) -> None:
    interview = begin(2010)
    add(interview, 2010, None, "academia", "postdoc")
    assert repairs(interview, Finding("search_counts", "offers", "r1", first_year=2012, last_year=2012)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_repair_says_what_it_does_in_the_language_of_the_interview(
    begin: Begin, add: Add, language: str
) -> None:
    interview = begin(2010)
    add(interview, 2010, 2016, "academia", "postdoc")
    add(interview, 2014, None, "industry", "engineer")
    interview.language = language
    assert "2014" in offered(interview, "overlap")["end_earlier"].text
