"""A study in a notebook: tidy frames of packages and of data frames, and the example in the documents."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from tests.analysis.plans import plan_of

from sojourn_analysis import Study
from sojourn_analysis.results import Verdict
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "notebook.ipynb"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("careers") / "package"
    simulate(path, Process(), 120, seed=3)
    return path


@pytest.fixture(scope="module")
def study(package: Path) -> Iterator[Study]:
    with Study.open(package, plan_of("C4", "C16")) as study:
        yield study


def read(package: Path, table: str) -> pd.DataFrame:
    return pd.read_csv(package / f"{table}.csv", dtype=str)


def test_person_years_are_tidy_and_name_respondents(study: Study, package: Path) -> None:
    years = study.person_years("first_faculty", "papers")
    assert list(years.columns[:2]) == ["respondent_id", "year"]
    assert not years.duplicated(["respondent_id", "year"]).any()
    assert set(years["respondent_id"]) <= set(read(package, "respondents")["respondent_id"])
    assert set(years["event"].unique()) == {0, 1}
    assert "papers_before" in years
    assert isinstance(years["field1"].dtype, pd.CategoricalDtype)


def test_an_answer_gives_its_numbers_checks_and_terms_as_frames(study: Study) -> None:
    answer = study.answer("C4")
    numbers = answer.numbers()
    assert tuple(numbers["name"]) == tuple(one.name for one in answer.result.headlines)
    assert numbers["estimate"][0] == answer.headline.estimate
    assert set(numbers["ci_low"] <= numbers["estimate"]) == {True}
    assert list(answer.checks()["name"]) == [one.name for one in answer.result.checks]
    assert "industry_years" in set(answer.terms()["term"])
    assert set(answer.tables["chances"]["industry_years_first"]) == {0, 2}
    assert all(one.svg.startswith("<svg") and one.description for one in answer.figures())
    assert str(answer) == answer.result.answer


def test_a_claim_asked_alone_is_held_to_at_least_as_much_as_among_all(study: Study) -> None:
    alone = study.answer("C16").headline.p_holm
    among = {one.id: one.headline.p_holm for one in study.answers()}
    assert alone is not None
    assert among["C16"] is not None
    assert alone >= among["C16"]
    assert list(among) == ["C4", "C16"]


def test_a_claim_that_the_plan_has_not_is_refused(study: Study) -> None:
    with pytest.raises(KeyError, match="C1"):
        study.answer("C1")


def test_careers_in_frames_are_answered_as_those_of_their_package(study: Study, package: Path) -> None:
    tables = {
        name: read(package, name) for name in ("publications", "job_searches", "grants") if name != "grants"
    }
    with Study.of_frames(
        read(package, "respondents"), read(package, "spells"), plan=plan_of("C4"), **tables
    ) as own:
        assert own.refusals == ()
        assert own.counts["respondent"] == 120
        assert own.counts["grant_year"] == 0
        assert own.answer("C4").headline.estimate == study.answer("C4").headline.estimate


def test_whole_numbers_that_pandas_holds_as_floats_are_read() -> None:
    respondents = pd.DataFrame({"respondent_id": ["a"], "survey_year": [2026.0], "phd_year": [2020.0]})
    spells = pd.DataFrame(
        {
            "respondent_id": ["a", "a"],
            "start_year": pd.Series([2020.0, 2022], dtype=object),
            "end_year": [2021.0, None],
            "sector": "academia",
            "position": "postdoc",
        }
    )
    with Study.of_frames(respondents, spells, plan=plan_of("C16")) as own:
        assert own.refusals == ()
        assert list(own.person_years()["year"]) == list(range(2020, 2026))
        assert own.answer("C16").verdict is Verdict.NOT_SETTLED


def test_what_is_wrong_with_a_row_of_a_frame_is_said() -> None:
    respondents = pd.DataFrame({"respondent_id": ["a"], "survey_year": [2026], "phd_year": [2020]})
    spells = pd.DataFrame(
        {"respondent_id": ["a"], "start_year": [2020], "end_year": [2019], "sector": ["academia"],
         "position": ["postdoc"]}
    )  # fmt: skip
    with Study.of_frames(respondents, spells, plan=plan_of("C16")) as own:
        (refusal,) = own.refusals
        assert "line 2" in refusal


def test_the_example_runs_and_holds_no_outputs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cells = json.loads(EXAMPLE.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
    # As a notebook runs them: one after the other, in one namespace.
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    names: dict[str, Any] = {}
    for cell in code:
        exec(cell["source"], names)
    assert "of 100" in capsys.readouterr().out
    assert names["answer"].id == "C4"
