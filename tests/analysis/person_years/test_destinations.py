"""Every person-year by origin and destination, against the slow reading, and by hand."""

from __future__ import annotations

import pytest
from tests.analysis.person_years.chance import awkward_careers, career, whole
from tests.analysis.person_years.oracle import transition_rows
from tests.analysis.person_years.reading import compared, read_rows

from sojourn_analysis.person_years import TRANSITIONS
from sojourn_analysis.person_years.destinations import CLASSES
from sojourn_schema.dates import Convention


@pytest.mark.parametrize("convention", list(Convention))
def test_awkward_careers_read_alike_year_by_year(convention: Convention) -> None:
    careers = awkward_careers(f"transitions {convention}", 1_000)
    read = compared(careers, TRANSITIONS, transition_rows, convention)
    assert len(read) > 3_000
    assert {(row["origin"], row["destination"]) for row in read} == {(a, b) for a in CLASSES for b in CLASSES}


def test_every_year_since_the_phd_has_its_origin_and_its_destination() -> None:
    one = career(
        whole(2006, 2009, "academia", "phd_student"),
        whole(2010, 2011, "academia", "postdoc"),
        whole(2012, 2012, "startup", "founder"),
        whole(2014, 2014, "academia", "lecturer", appointment="permanent", rank="R3"),
        whole(2015, None, "academia", "lecturer", appointment="fixed_term"),
        survey_year=2017,
    )
    names = ("year", "t", "clock", "origin", "destination", "last_rank", "rank", "event")
    rows = [tuple(row[name] for name in names) for row in read_rows([one], TRANSITIONS)["one"]]
    assert rows == [
        (2010, 0, 0, "academia_temporary", "academia_temporary", "R1", "R2", 0),
        (2011, 1, 1, "academia_temporary", "academia_temporary", "R2", "R2", 0),
        (2012, 2, 2, "academia_temporary", "industry", "R2", "unknown", 1),
        (2013, 3, 3, "industry", "other", "unknown", "none", 1),
        (2014, 4, 4, "other", "academia_faculty", "none", "R3", 1),
        (2015, 5, 5, "academia_faculty", "academia_temporary", "R3", "unknown", 1),
        (2016, 6, 6, "academia_temporary", "academia_temporary", "unknown", "unknown", 0),
    ]
