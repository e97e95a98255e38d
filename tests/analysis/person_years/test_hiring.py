"""Person-years of the first faculty position against a second reading of the definitions, month by month."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.analysis.person_years.chance import awkward_careers, career, spell
from tests.analysis.person_years.oracle import Row, first_faculty_rows
from tests.analysis.person_years.reading import compared, read_rows

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import histories_of_careers, histories_of_study
from sojourn_analysis.person_years import FIRST_FACULTY, first_faculty
from sojourn_schema.careers import Career
from sojourn_schema.dates import Convention
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def read(*careers: Career) -> dict[str, list[Row]]:
    return read_rows(careers, FIRST_FACULTY)


def last_row(one: Career) -> Row:
    return read(one)["one"][-1]


@pytest.mark.parametrize("convention", list(Convention))
def test_thousands_of_awkward_careers_read_alike_month_by_month(convention: Convention) -> None:
    careers = awkward_careers(f"first faculty {convention}", 2_000)
    rows = compared(careers, FIRST_FACULTY, first_faculty_rows, convention)
    assert len(rows) > 5_000
    assert sum(row["event"] for row in rows) > 100


def test_a_tie_of_full_time_equivalent_months_goes_to_the_later_start() -> None:
    industry = spell(2010, 2010, "industry", "engineer", start_month=1, end_month=4, fte=0.3)
    postdoc = spell(2010, 2010, "academia", "postdoc", start_month=6, end_month=8, fte=0.4)
    row = read(career(postdoc, industry))["one"][1]
    assert (row["postdoc_years"], row["industry_years"]) == (1, 0)


def test_a_tie_of_months_and_start_goes_to_the_later_listed() -> None:
    industry = spell(2010, 2011, "industry", "engineer", start_month=1)
    postdoc = spell(2010, 2011, "academia", "postdoc", start_month=1)
    assert last_row(career(industry, postdoc))["postdoc_years"] == 2
    assert last_row(career(postdoc, industry))["industry_years"] == 2


def test_a_study_file_keeps_the_order_of_listing_however_many_spells_there_are(tmp_path: Path) -> None:
    first = [spell(2010 + place, 2010 + place, "none", "other", start_month=1) for place in range(3)]
    industry = spell(2013, 2014, "industry", "engineer", start_month=1)
    postdoc = spell(2013, 2014, "academia", "postdoc", start_month=1)
    for last, exposure in ((industry, "industry_years"), (postdoc, "postdoc_years")):
        other = postdoc if last is industry else industry
        path = tmp_path / f"{exposure}.sojourn"
        with StudyFile.create(path, StudyDefinition.default(2020)) as study:
            study.add_career(career(*first, other, last))
        with Engine() as engine:
            risk_set = first_faculty(engine, histories_of_study(path))
            rows = engine.rows(risk_set.table.order_by("year")).to_pylist()
        assert rows[-1][exposure] == 2


def test_a_year_without_a_spell_counts_as_other() -> None:
    assert (
        last_row(career(spell(2010, 2011, "academia", "postdoc", start_month=1, end_month=12)))["other_years"]
        == 7
    )


def test_a_hire_in_the_survey_year_or_later_is_no_event() -> None:
    for year in (2020, 2021):
        rows = read(career(spell(year, None, "academia", "assistant_professor")))["one"]
        assert [row["year"] for row in rows] == list(range(2010, 2020))
        assert not any(row["event"] for row in rows)


def test_a_hire_in_the_year_of_the_phd_is_an_event_at_t_0() -> None:
    rows = read(career(spell(2010, None, "academia", "assistant_professor")))["one"]
    assert [(row["t"], row["event"]) for row in rows] == [(0, 1)]


def test_whoever_was_faculty_before_the_phd_is_not_at_risk() -> None:
    assert read(career(spell(2008, 2009, "academia", "full_professor"))) == {}


@pytest.mark.parametrize("appointment", ["tenure_track", "permanent"])
def test_a_lecturer_who_is_to_stay_is_faculty(appointment: str) -> None:
    assert last_row(career(spell(2012, None, "academia", "lecturer", appointment=appointment)))["event"] == 1


@pytest.mark.parametrize("appointment", [None, "DK", "fixed_term"])
def test_a_lecturer_who_may_not_stay_is_not_faculty(appointment: str | None) -> None:
    assert last_row(career(spell(2012, None, "academia", "lecturer", appointment=appointment)))["event"] == 0


def test_whoever_has_no_phd_yet_is_not_at_risk() -> None:
    assert read(career(phd_status="in_progress")) == {}
    assert len(read(career(phd_status=None))["one"]) == 10


def test_years_before_entry_are_not_at_risk_but_count_as_exposure() -> None:
    industry = spell(2010, None, "industry", "engineer", start_month=1)
    rows = read(career(industry, entry_year=2014))["one"]
    assert [row["year"] for row in rows] == list(range(2014, 2020))
    assert rows[0]["industry_years"] == 4


def test_the_state_of_the_year_before_entry_is_known_at_entry() -> None:
    industry = spell(2010, 2011, "industry", "engineer", start_month=1, end_month=12)
    back = spell(2012, None, "academia", "staff_scientist", start_month=1)
    rows = read(career(industry, back, entry_year=2014))["one"]
    assert (rows[0]["industry_years"], rows[0]["last_state"]) == (2, "academia")


def test_no_career_and_no_one_at_risk_give_an_empty_risk_set() -> None:
    for careers in ([], [career(phd_year=2020)]):
        with Engine() as engine:
            risk_set = first_faculty(engine, histories_of_careers(careers))
            assert (risk_set.n_persons, risk_set.n_rows, risk_set.n_events) == (0, 0, 0)
