"""Building risk sets: from study files and from memory, one at a time and together."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.analysis.person_years.chance import awkward_careers, career
from tests.analysis.person_years.reading import read_rows, rows_of

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import Part, histories_of_careers, histories_of_study
from sojourn_analysis.person_years import RISK_SETS, build
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def test_a_study_file_gives_the_person_years_of_its_careers_in_one_pass(tmp_path: Path) -> None:
    careers = awkward_careers("a study", 300)
    path = tmp_path / "study.sojourn"
    with StudyFile.create(path, StudyDefinition.default(2026)) as study:
        study.add_careers(careers)
    definitions = list(RISK_SETS.values())
    with Engine() as engine:
        histories = histories_of_study(path, chunk_respondents=170, parts=tuple(Part))
        for definition, risk_set in zip(definitions, build(engine, histories, definitions), strict=True):
            rows = rows_of(risk_set)
            assert rows == read_rows(careers, definition), definition.table
            assert risk_set.n_persons == len(rows) > 0
            assert risk_set.n_rows == sum(map(len, rows.values()))


@pytest.mark.parametrize("name", RISK_SETS)
def test_no_career_and_no_one_at_risk_give_an_empty_risk_set(name: str) -> None:
    for careers in ([], [career(phd_year=2020)]):
        assert read_rows(careers, RISK_SETS[name]) == {}


@pytest.mark.parametrize("name", [name for name, one in RISK_SETS.items() if one.parts])
def test_histories_without_a_part_that_is_needed_are_refused(name: str) -> None:
    with Engine() as engine, pytest.raises(ValueError, match="needs histories with"):
        build(engine, histories_of_careers([career()]), [RISK_SETS[name]])


def test_a_risk_set_says_how_many_people_were_read() -> None:
    told: list[int] = []
    with Engine() as engine:
        histories = histories_of_careers(awkward_careers("progress", 25), 10)
        build(engine, histories, [RISK_SETS["first_faculty"]], progress=told.append)
    assert told == [10, 20, 25]
