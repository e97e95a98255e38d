"""Further exposures against the slow reading, and by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.analysis.person_years.chance import awkward_careers, career, whole
from tests.analysis.person_years.oracle import Life, Row, first_faculty_rows
from tests.analysis.person_years.oracle_exposures import extras
from tests.analysis.person_years.reading import compared, read_rows

from sojourn_analysis.person_years import EXTRAS, FIRST_FACULTY, RETURN_ACADEMIA
from sojourn_analysis.person_years.factors import POLICIES, TEACHING, UNKNOWN
from sojourn_schema.careers import GrantYear, PublicationYear
from sojourn_schema.codes import code_list
from sojourn_schema.columns import NoAnswer
from sojourn_schema.dates import Convention

ALL = FIRST_FACULTY.with_extra(*EXTRAS.values())


@pytest.mark.parametrize("convention", list(Convention))
def test_awkward_careers_read_alike_year_by_year(convention: Convention) -> None:
    def slow(life: Life) -> list[Row]:
        return [{**row, **extras(life, row["year"])} for row in first_faculty_rows(life)]

    read = compared(awkward_careers(f"exposures {convention}", 1_000), ALL, slow, convention)
    for name in ("papers_known", "paper_before", "grants_known", "grants_before_known"):
        assert len({row[name] for row in read}) == 2, name
    for name in (name for name in read[0] if name.startswith("industry_years_")):
        assert any(row[name] for row in read), name


def test_industry_years_are_split_by_what_held_in_each() -> None:
    one = career(
        whole(2010, 2011, "industry", "engineer", publication_policy="encouraged", academic_tie="visiting"),
        whole(2012, 2012, "industry", "engineer", publication_policy="DK", teaches="yes"),
        whole(2013, 2013, "academia", "postdoc", publication_policy="prohibited", teaches="yes"),
        whole(2014, None, "startup", "founder", academic_tie="none", teaches="no"),
    )
    last = read_rows([one], ALL)["one"][-1]
    assert last["industry_years"] == 8
    assert {name: last[name] for name in last if name.startswith("industry_years_") and last[name]} == {
        "industry_years_policy_encouraged": 2,
        "industry_years_policy_dk": 1,
        "industry_years_policy_unknown": 5,
        "industry_years_tie_visiting": 2,
        "industry_years_tie_none": 5,
        "industry_years_tie_unknown": 1,
        "industry_years_teaching_yes": 1,
        "industry_years_teaching_no": 5,
        "industry_years_teaching_unknown": 2,
    }


def test_papers_count_from_three_years_before_the_phd_and_until_the_year_before() -> None:
    told = {2006: 9, 2007: 1, 2009: 2, 2010: 4, 2011: 0}
    one = replace(career(), publications=tuple(PublicationYear("one", *each) for each in told.items()))
    rows = read_rows([one], FIRST_FACULTY.with_extra(EXTRAS["papers"]))["one"]
    names = (
        "year", "papers", "papers_known", "papers_before", "untold_before", "papers_recent", "untold_recent",
        "years_since_paper",
    )  # fmt: skip
    assert [tuple(row[name] for name in names) for row in rows[:4]] == [
        (2010, 4, "known", 3, 1, 1.5, 1, 1),
        (2011, 0, "known", 7, 1, 3.0, 1, 1),
        (2012, 0, "missing", 7, 1, 2.0, 0, 2),
        (2013, 0, "missing", 7, 2, 2.0, 1, 3),
    ]


def test_whoever_told_of_no_paper_counts_from_before_the_first_year() -> None:
    first = read_rows([career()], FIRST_FACULTY.with_extra(EXTRAS["papers"]))["one"][0]
    assert (first["paper_before"], first["years_since_paper"], first["papers_recent"]) == ("no", 4, 0.0)


def test_grants_of_all_earlier_years_count_and_those_not_known_are_flagged() -> None:
    told = {1999: 1, 2010: 2, 2012: NoAnswer.DK}
    one = replace(career(), grants=tuple(GrantYear("one", *each) for each in told.items()))
    rows = read_rows([one], FIRST_FACULTY.with_extra(EXTRAS["grants"]))["one"]
    names = ("year", "grants", "grants_known", "grants_before", "grants_before_known")
    assert [tuple(row[name] for name in names) for row in rows[:4]] == [
        (2010, 2, "known", 1, "known"),
        (2011, 0, "known", 3, "known"),
        (2012, 0, "missing", 3, "known"),
        (2013, 0, "known", 3, "missing"),
    ]


def test_any_risk_set_takes_extras_and_keeps_its_rows() -> None:
    careers = awkward_careers("extras", 200)
    plain = read_rows(careers, RETURN_ACADEMIA)
    more = read_rows(careers, RETURN_ACADEMIA.with_extra(*EXTRAS.values()))
    kept = {name: [{key: row[key] for key in plain[name][0]} for row in rows] for name, rows in more.items()}
    assert kept == plain


def test_every_policy_and_answer_on_teaching_has_a_level() -> None:
    assert list(POLICIES) == [*code_list("publication_policy"), "DK", UNKNOWN]
    assert set(TEACHING) == {*code_list("yes_no"), UNKNOWN}
