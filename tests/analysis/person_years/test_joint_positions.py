"""Person-years of a first joint position against the slow reading, and careers written by hand."""

from __future__ import annotations

import pytest
from tests.analysis.person_years.chance import awkward_careers, career, spell, whole
from tests.analysis.person_years.oracle import joint_rows
from tests.analysis.person_years.reading import compared, read_rows

from sojourn_analysis.person_years import JOINT
from sojourn_schema.careers import Career
from sojourn_schema.dates import Convention

CHAIR = whole(2010, None, "academia", "associate_professor")


def columns(one: Career, *names: str) -> list[tuple[object, ...]]:
    return [tuple(row[name] for name in names) for row in read_rows([one], JOINT).get("one", [])]


@pytest.mark.parametrize("convention", list(Convention))
def test_awkward_careers_read_alike_year_by_year(convention: Convention) -> None:
    read = compared(awkward_careers(f"joint {convention}", 1_000), JOINT, joint_rows, convention)
    assert len(read) > 2_000
    assert sum(row["event"] for row in read) > 50


def test_the_event_is_in_the_year_in_which_the_overlap_begins() -> None:
    side = spell(2013, 2015, "industry", "research_scientist", fte=0.2, start_month=11, end_month=6)
    assert columns(
        career(CHAIR, side, tenure_year=2012), "year", "t", "clock", "rank", "tenure", "event"
    ) == [
        (2010, 0, 0, "R3", "not_tenured", 0),
        (2011, 1, 1, "R3", "not_tenured", 0),
        (2012, 2, 2, "R3", "not_tenured", 0),
        (2013, 3, 3, "R3", "tenured", 1),
    ]


def test_three_months_make_a_joint_position_and_two_do_not() -> None:
    for last, events in ((3, 1), (2, 0)):
        side = spell(2013, 2013, "industry", "engineer", fte=0.2, start_month=1, end_month=last)
        assert sum(event for (event,) in columns(career(CHAIR, side), "event")) == events


@pytest.mark.parametrize("fte", [None, 1.0])
def test_a_post_in_industry_that_is_not_known_to_be_part_time_is_no_joint_position(fte: float | None) -> None:
    side = whole(2013, 2015, "industry", "engineer", fte=fte)
    assert not any(event for (event,) in columns(career(CHAIR, side), "event"))


def test_a_company_of_ones_own_beside_the_chair_is_a_joint_position() -> None:
    assert columns(career(CHAIR, whole(2012, None, "startup", "founder", fte=0.5)), "event")[-1] == (1,)


def test_a_year_of_mostly_industry_is_still_an_academics_year_while_the_post_is_held() -> None:
    chair = whole(2010, None, "academia", "full_professor", fte=0.2)
    side = whole(2012, None, "industry", "engineer", fte=0.8)
    assert columns(career(chair, side), "year", "rank", "event")[-1] == (2012, "R4", 1)


def test_years_outside_academia_and_as_a_student_are_not_at_risk() -> None:
    one = career(
        whole(2006, 2010, "academia", "phd_student"),
        whole(2011, 2012, "industry", "engineer", fte=0.5),
        whole(2013, None, "academia", "postdoc"),
    )
    assert columns(one, "year", "event") == [(year, 0) for year in range(2013, 2020)]


def test_whoever_held_one_before_the_phd_is_not_at_risk_of_a_first_one() -> None:
    early = whole(2007, None, "academia", "lecturer")
    assert columns(career(early, whole(2008, 2008, "industry", "engineer", fte=0.2)), "year") == []
