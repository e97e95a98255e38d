"""The main position of every year and of the year before, by hand and beside all transitions."""

from __future__ import annotations

from tests.analysis.person_years.chance import awkward_careers, career, whole
from tests.analysis.person_years.reading import read_rows

from sojourn_analysis.person_years import JOBS, TRANSITIONS
from sojourn_analysis.person_years.jobs import NO_SPELL, WORK


def test_each_year_names_its_position_and_the_one_before() -> None:
    one = career(
        whole(2006, 2009, "academia", "phd_student"),
        whole(2010, 2011, "academia", "postdoc"),
        whole(2012, 2012, "startup", "founder"),
        whole(2014, None, "government", "research_scientist"),
        survey_year=2016,
    )
    names = ("year", "last_ord", "ord", "origin", "work", "event")
    rows = [tuple(row[name] for name in names) for row in read_rows([one], JOBS)["one"]]
    assert rows == [
        (2010, 0, 1, "student", "postdoc", 1),
        (2011, 1, 1, "postdoc", "postdoc", 0),
        (2012, 1, 2, "postdoc", "industry", 1),
        (2013, 2, NO_SPELL, "industry", "none", 1),
        (2014, NO_SPELL, 3, "none", "other", 1),
        (2015, 3, 3, "other", "other", 0),
    ]


def test_awkward_careers_have_the_years_and_the_work_of_all_transitions() -> None:
    careers = awkward_careers("jobs", 300)
    jobs, transitions = read_rows(careers, JOBS), read_rows(careers, TRANSITIONS)
    assert set(jobs) == set(transitions)
    classes = {
        "academia_temporary": {"academia", "postdoc", "student"}, "academia_faculty": {"academia"},
        "industry": {"industry"}, "other": {"other", "none"},
    }  # fmt: skip
    seen = set()
    for name, rows in jobs.items():
        assert [row["year"] for row in rows] == [row["year"] for row in transitions[name]]
        for row, other in zip(rows, transitions[name], strict=True):
            assert row["work"] in classes[other["destination"]]
            assert row["origin"] in classes[other["origin"]]
            # A change of work is one of the main position.
            assert row["event"] == 1 or row["work"] == row["origin"]
            seen.add(row["work"])
    assert seen == set(WORK)
