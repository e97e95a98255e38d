"""Person-years of returning from industry against the slow reading, and careers written by hand."""

from __future__ import annotations

from functools import partial

import pytest
from tests.analysis.person_years.chance import awkward_careers, career, spell, whole
from tests.analysis.person_years.oracle import return_rows
from tests.analysis.person_years.reading import compared, read_rows

from sojourn_analysis.person_years import RETURN_ACADEMIA, RETURN_FACULTY, Definition
from sojourn_schema.careers import Career
from sojourn_schema.dates import Convention

STUDENT = whole(2006, 2009, "academia", "phd_student")


def columns(one: Career, *names: str, definition: Definition = RETURN_ACADEMIA) -> list[tuple[object, ...]]:
    found = read_rows([one], definition).get("one", [])
    return [tuple(row[name] for name in names) for row in found]


@pytest.mark.parametrize("convention", list(Convention))
@pytest.mark.parametrize("definition", [RETURN_ACADEMIA, RETURN_FACULTY], ids=lambda one: one.table)
def test_awkward_careers_read_alike_year_by_year(convention: Convention, definition: Definition) -> None:
    slow = partial(return_rows, to_faculty=definition is RETURN_FACULTY)
    read = compared(awkward_careers(f"return {convention}", 1_000), definition, slow, convention)
    assert len(read) > 1_300
    assert sum(row["event"] for row in read) > 20
    assert {name: {row[name] for row in read} for name in definition.levels} == {
        name: set(levels) for name, levels in definition.levels.items()
    }


def test_the_clock_counts_from_the_first_industry_year_and_the_next_is_the_first_at_risk() -> None:
    one = career(
        STUDENT,
        whole(2010, 2012, "industry", "industry_postdoc", return_plan="yes", return_plan_years="1_2"),
        whole(2013, None, "academia", "associate_professor"),
    )
    names = ("year", "t", "clock", "t_entry", "industry_years", "event")
    assert columns(one, *names) == [
        (2011, 1, 1, 0, 1, 0),
        (2012, 2, 2, 0, 2, 0),
        (2013, 3, 3, 0, 3, 1),
    ]
    told = ("kind", "appointment", "plan", "plan_years", "rank_left", "rank_back")
    assert columns(one, *told) == [
        ("industry_postdoc", "fixed_term", "yes", "1_2", "R1", "none"),
        ("industry_postdoc", "fixed_term", "yes", "1_2", "R1", "none"),
        ("industry_postdoc", "fixed_term", "yes", "1_2", "R1", "R3"),
    ]


def test_a_postdoc_is_back_in_academia_and_not_yet_in_a_faculty_position() -> None:
    one = career(
        whole(2010, 2011, "academia", "postdoc"),
        whole(2012, 2013, "industry", "engineer", appointment="permanent"),
        whole(2014, 2015, "academia", "postdoc"),
        whole(2016, None, "academia", "full_professor"),
    )
    assert columns(one, "year", "rank_left", "event", "rank_back") == [
        (2013, "R2", 0, "none"),
        (2014, "R2", 1, "R2"),
    ]
    assert columns(one, "year", "event", "rank_back", definition=RETURN_FACULTY) == [
        (2013, 0, "none"),
        (2014, 0, "none"),
        (2015, 0, "none"),
        (2016, 1, "R4"),
    ]


def test_a_second_phd_is_no_return() -> None:
    one = career(whole(2010, 2011, "industry", "engineer"), whole(2012, None, "academia", "phd_student"))
    assert columns(one, "year", "event") == [(year, 0) for year in range(2011, 2020)]


def test_whoever_was_faculty_by_the_first_industry_year_is_not_at_risk_of_a_first_position() -> None:
    industry, back = whole(2012, 2013, "industry", "engineer"), whole(2014, None, "academia", "lecturer")
    before = whole(2010, 2011, "academia", "assistant_professor")
    assert columns(career(before, industry, back), "year", definition=RETURN_FACULTY) == []
    assert columns(career(before, industry, back), "year", "event") == [(2013, 0), (2014, 1)]
    same_year = spell(2012, None, "academia", "assistant_professor", start_month=10)
    assert columns(career(industry, same_year), "year", definition=RETURN_FACULTY) == []


def test_a_faculty_position_that_starts_late_in_a_year_is_an_event_of_that_year() -> None:
    one = career(
        spell(2010, 2013, "industry", "engineer", start_month=1, end_month=9),
        spell(2013, None, "academia", "assistant_professor", start_month=10),
    )
    assert columns(one, "year", "event", "rank_back", definition=RETURN_FACULTY)[-1] == (2013, 1, "unknown")
    assert columns(one, "year", "event", "rank_back")[-1] == (2014, 1, "R3")


def test_the_tie_is_that_of_the_last_industry_year_before() -> None:
    one = career(
        whole(2010, 2011, "industry", "engineer", academic_tie="visiting"),
        whole(2012, 2012, "industry", "engineer", academic_tie="none"),
        whole(2013, 2014, "government", "other", academic_tie="adjunct"),
        whole(2015, None, "academia", "postdoc"),
    )
    assert columns(one, "year", "tie") == [
        (2011, "visiting"), (2012, "visiting"), (2013, "none"), (2014, "none"), (2015, "none"),
    ]  # fmt: skip


def test_the_plan_is_the_one_told_on_leaving_even_where_industry_was_not_the_first_stop() -> None:
    one = career(
        whole(2010, 2011, "academia", "postdoc"),
        whole(2012, 2013, "government", "other", return_plan="perhaps", return_plan_years="3_5"),
        whole(2014, None, "industry", "engineer"),
    )
    assert set(columns(one, "plan", "plan_years")) == {("perhaps", "3_5")}


def test_a_plan_from_before_the_last_academic_years_or_after_the_first_industry_spell_does_not_count() -> (
    None
):
    one = career(
        whole(2010, 2010, "government", "other", return_plan="yes"),
        whole(2011, 2012, "academia", "postdoc"),
        whole(2013, 2014, "industry", "engineer"),
        whole(2015, None, "industry", "engineer", return_plan="no"),
    )
    assert set(columns(one, "plan", "plan_years")) == {("unknown", "unknown")}


def test_an_industry_year_in_the_last_full_year_leaves_no_year_at_risk() -> None:
    assert (
        columns(
            career(whole(2010, 2018, "academia", "postdoc"), whole(2019, None, "industry", "engineer")), "t"
        )
        == []
    )


def test_whoever_left_academia_for_good_before_entry_is_followed_from_entry() -> None:
    one = career(whole(2010, None, "industry", "engineer"), entry_year=2018)
    assert columns(one, "year", "clock") == [(2018, 8), (2019, 9)]
