"""Person-years of leaving academia against the slow reading, and careers written by hand."""

from __future__ import annotations

import pytest
from tests.analysis.person_years.chance import awkward_careers, career, whole
from tests.analysis.person_years.oracle import Row, leave_rows
from tests.analysis.person_years.reading import compared, read_rows

from sojourn_analysis.person_years import LEAVE
from sojourn_schema.careers import Career
from sojourn_schema.dates import Convention


def rows(one: Career) -> list[Row]:
    return read_rows([one], LEAVE).get("one", [])


def columns(one: Career, *names: str) -> list[tuple[object, ...]]:
    return [tuple(row[name] for name in names) for row in rows(one)]


@pytest.mark.parametrize("convention", list(Convention))
def test_awkward_careers_read_alike_year_by_year(convention: Convention) -> None:
    read = compared(awkward_careers(f"leave {convention}", 1_000), LEAVE, leave_rows, convention)
    assert len(read) > 2_000
    assert sum(row["event"] for row in read) > 120
    assert {row["destination"] for row in read} == {"stays", "industry", "startup"}
    assert {row["tenure"] for row in read} == {"tenured", "not_tenured", "no_system", "unknown"}


def test_the_clock_starts_in_the_first_academic_year_and_stops_when_industry_is_the_main_state() -> None:
    one = career(
        whole(2010, 2010, "government", "other"),
        whole(2011, 2012, "academia", "postdoc"),
        whole(2013, 2013, "none", "other"),
        whole(2014, None, "startup", "founder"),
    )
    assert columns(one, "year", "t", "clock", "t_entry", "rank", "last_state", "destination", "event") == [
        (2011, 1, 0, 1, "R2", "government", "stays", 0),
        (2012, 2, 1, 1, "R2", "academia", "stays", 0),
        (2013, 3, 2, 1, "R2", "academia", "stays", 0),
        (2014, 4, 3, 1, "R2", "none", "startup", 1),
    ]


def test_whoever_was_in_industry_before_can_still_leave() -> None:
    one = career(
        whole(2010, 2011, "industry", "engineer"),
        whole(2012, 2013, "academia", "postdoc"),
        whole(2014, None, "industry", "engineer"),
    )
    assert columns(one, "year", "industry_years", "event") == [(2012, 2, 0), (2013, 2, 0), (2014, 2, 1)]


def test_a_student_in_the_year_of_the_phd_is_in_academia_and_is_told_apart() -> None:
    one = career(whole(2006, 2010, "academia", "phd_student"), whole(2011, None, "industry", "engineer"))
    assert columns(one, "year", "entered_as_student", "rank", "event") == [
        (2010, "yes", "R1", 0),
        (2011, "yes", "R1", 1),
    ]


def test_whoever_was_never_in_academia_since_the_phd_is_not_at_risk() -> None:
    assert (
        rows(career(whole(2006, 2009, "academia", "phd_student"), whole(2010, None, "industry", "engineer")))
        == []
    )


def test_a_move_in_the_survey_year_is_no_event() -> None:
    one = career(whole(2010, 2019, "academia", "postdoc"), whole(2020, None, "industry", "engineer"))
    assert columns(one, "year", "event") == [(year, 0) for year in range(2010, 2020)]


def test_tenure_counts_from_the_year_after() -> None:
    one = career(whole(2010, None, "academia", "associate_professor"), tenure_year=2012)
    assert columns(one, "year", "tenure", "rank")[1:4] == [
        (2011, "not_tenured", "R3"),
        (2012, "not_tenured", "R3"),
        (2013, "tenured", "R3"),
    ]


def test_a_told_rank_goes_before_the_one_that_follows_from_the_position() -> None:
    one = career(whole(2010, None, "academia", "postdoc", rank="R3"))
    assert columns(one, "rank")[0] == ("R3",)


def test_years_before_entry_are_left_out_and_keep_the_clock_going() -> None:
    one = career(whole(2010, None, "academia", "postdoc"), entry_year=2018)
    assert columns(one, "year", "clock") == [(2018, 8), (2019, 9)]


def test_whoever_left_before_entry_is_not_at_risk() -> None:
    left = whole(2012, None, "industry", "engineer")
    assert rows(career(whole(2010, 2011, "academia", "postdoc"), left, entry_year=2014)) == []
