"""Years with applications, a row a target, against the slow reading, and by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.analysis.person_years.chance import awkward_careers, career, whole
from tests.analysis.person_years.oracle import Row, applicant_rows
from tests.analysis.person_years.reading import compared, read_rows

from sojourn_analysis.person_years import APPLICANTS
from sojourn_analysis.person_years.applications import TARGETS
from sojourn_schema.careers import JobSearch
from sojourn_schema.codes import code_list
from sojourn_schema.columns import NoAnswer
from sojourn_schema.dates import Convention


@pytest.mark.parametrize("convention", list(Convention))
def test_awkward_careers_read_alike_year_by_year(convention: Convention) -> None:
    read = compared(
        awkward_careers(f"applicants {convention}", 1_000), APPLICANTS, applicant_rows, convention
    )
    assert len(read) > 1_300
    assert {row["target"] for row in read} == set(TARGETS)
    assert {row["offers_known"] for row in read} == {"known", "missing"}


def searched(*searches: JobSearch, **answers: Any) -> list[Row]:
    post = whole(2010, 2012, "academia", "postdoc")
    one = replace(career(post, **answers), job_searches=searches)
    return read_rows([one], APPLICANTS).get("one", [])


def test_each_target_of_a_year_is_a_row_with_the_state_of_the_year_before() -> None:
    rows = searched(
        JobSearch("one", 2012, "academia_faculty", 9, 2, 0),
        JobSearch("one", 2012, "industry", 3, None, 2),
        JobSearch("one", 2014, "industry", 1, 1, 1),
    )
    names = (
        "year",
        "t",
        "target",
        "origin",
        "applications",
        "interviews",
        "interviews_known",
        "offers",
        "event",
    )
    assert [tuple(row[name] for name in names) for row in rows] == [
        (2012, 2, "academia_faculty", "academia_temporary", 9, 2, "known", 0, 0),
        (2012, 2, "industry", "academia_temporary", 3, 0, "missing", 2, 1),
        (2014, 4, "industry", "other", 1, 1, "known", 1, 1),
    ]


@pytest.mark.parametrize("applications", [0, None, NoAnswer.DK, NoAnswer.PNTS])
def test_a_search_without_a_known_application_is_not_at_risk(applications: Any) -> None:
    assert searched(JobSearch("one", 2012, "industry", applications, 1, 1)) == []


def test_searches_before_the_phd_before_entry_and_in_the_survey_year_do_not_count() -> None:
    years = [JobSearch("one", year, "industry", 1, 1, 1) for year in range(2008, 2021)]
    assert [row["year"] for row in searched(*years, entry_year=2015)] == list(range(2015, 2020))
    assert [row["year"] for row in searched(*years)] == list(range(2010, 2020))


def test_an_offer_that_is_not_known_is_flagged_and_no_event() -> None:
    (row,) = searched(JobSearch("one", 2012, "industry", 4, 1, NoAnswer.DK))
    assert (row["offers"], row["offers_known"], row["event"]) == (0, "missing", 0)


def test_the_targets_are_those_of_the_code_list() -> None:
    assert list(TARGETS) == list(code_list("target"))
