"""`make run`: from careers to an answer, with one interview typed into the app on the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

RESPONDENTS = 120


def run_in(folder: Path) -> subprocess.CompletedProcess[str]:
    """The example as `make run` starts it, where there is no display; with fewer careers."""
    options = ["--folder", str(folder), "--respondents", str(RESPONDENTS)]
    command = [sys.executable, "-m", "sojourn_desktop.journey", *options]
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(command, env=bare, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("a folder with spaces") / "example"


@pytest.fixture(scope="module")
def run(folder: Path) -> subprocess.CompletedProcess[str]:
    # What an earlier run left is in the way of nothing.
    folder.mkdir()
    (folder / "example.sojourn").write_text("not a study any more")
    return run_in(folder)


def test_it_ends_well_and_says_what_it_does(run: subprocess.CompletedProcess[str]) -> None:
    assert run.returncode == 0, run.stderr
    for said in (
        "1/5",
        "5/5",
        "4 positions and 18 years with papers, all as typed",
        "Does each year in industry",
    ):
        assert said in run.stdout
    assert "Traceback" not in run.stderr


def test_the_study_holds_the_simulated_careers_and_the_typed_one(
    run: subprocess.CompletedProcess[str], folder: Path
) -> None:
    assert run.returncode == 0
    with StudyFile.open(folder / "example.sojourn", read_only=True) as study:
        assert study.counts()["respondent"] == RESPONDENTS + 1
        assert study.drafts.list() == []


def test_the_answer_is_in_the_results_and_on_the_screen(
    run: subprocess.CompletedProcess[str], folder: Path
) -> None:
    results = json.loads((folder / "example-results" / "results.json").read_text(encoding="utf-8"))
    (claim,) = [claim for claim in results["claims"] if claim["id"] == "C1"]
    assert f"odds of a hire by {claim['headline']['estimate']:.2f}" in run.stdout
    assert (folder / "example-results" / "report.html").is_file()


def test_without_a_display_there_is_a_picture_of_each_page(
    run: subprocess.CompletedProcess[str], folder: Path
) -> None:
    assert run.returncode == 0
    pages = {path.stem.split("-")[0] for path in (folder / "screenshots").glob("*.png")}
    assert pages >= {"home", "consent", "background", "timeline", "years", "review", "done", "results"}


def test_an_example_that_is_open_in_the_app_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "example.sojourn"
    with StudyFile.create(path, StudyDefinition.default(2026)):
        refused = run_in(tmp_path)
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    with StudyFile.open(path, read_only=True) as study:
        assert study.definition.title == "Research careers"
