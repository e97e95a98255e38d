"""A career told to the window, by key and mouse alone, is in the file as it was meant."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from sojourn_desktop.journey.rehearsal import REHEARSAL, environment
from sojourn_desktop.journey.vignette import Vignette
from sojourn_schema.careers import Career
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def told(study: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Rehearse an interview in the app, which must end well."""
    command = [*REHEARSAL, str(study), *options]
    run = subprocess.run(
        command, env=environment(on_display=False), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "a study.sojourn"
    StudyFile.create(path, StudyDefinition.default(2026)).close()
    return path


def careers(study: Path) -> list[Career]:
    with StudyFile.open(study, read_only=True) as opened:
        return list(opened.careers())


@pytest.mark.parametrize("name", ["there_and_back", "still_a_student"])
def test_the_finished_record_is_what_was_meant(name: str, study: Path) -> None:
    told(study, "--vignette", name)
    (career,) = careers(study)
    assert Vignette.named(name).differences(career) == ()


def test_an_interview_leaves_no_draft_and_qt_nothing_to_say(study: Path) -> None:
    run = told(study)
    with StudyFile.open(study, read_only=True) as opened:
        assert opened.drafts.list() == []
    assert run.stderr == ""


def test_each_page_has_its_pictures(study: Path, tmp_path: Path) -> None:
    told(study, "--pictures", str(tmp_path / "pictures"))
    pages = {path.stem.split("-")[0] for path in (tmp_path / "pictures").glob("*.png")}
    assert pages == {"home", "consent", "background", "timeline", "years", "review", "done"}


def test_a_window_that_does_something_else_is_said_so(study: Path) -> None:
    command = [*REHEARSAL, str(study), "--resume", "--patience", "1"]  # there is nothing to resume
    run = subprocess.run(
        command, env=environment(on_display=False), capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "home.resume to be shown" in run.stderr
