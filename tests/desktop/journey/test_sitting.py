"""A career told to the window, by key and mouse alone, is in the file as it was meant."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
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


def new_study(folder: Path) -> Path:
    path = folder / "a study.sojourn"
    StudyFile.create(path, StudyDefinition.default(2026)).close()
    return path


@dataclass(frozen=True, slots=True)
class Told:
    """An interview that was told: its study, what the process said, and its folder of pictures."""

    study: Path
    run: subprocess.CompletedProcess[str]
    pictures: Path


@pytest.fixture(scope="module")
def there_and_back(tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("told")
    study, pictures = new_study(folder), folder / "pictures"
    return Told(study, told(study, "--vignette", "there_and_back", "--pictures", str(pictures)), pictures)


def careers(study: Path) -> list[Career]:
    with StudyFile.open(study, read_only=True) as opened:
        return list(opened.careers())


def test_the_finished_record_is_what_was_meant(there_and_back: Told) -> None:
    (career,) = careers(there_and_back.study)
    assert Vignette.named("there_and_back").differences(career) == ()


def test_a_students_record_is_what_was_meant(tmp_path: Path) -> None:
    study = new_study(tmp_path)
    told(study, "--vignette", "still_a_student")
    (career,) = careers(study)
    assert Vignette.named("still_a_student").differences(career) == ()


def test_an_interview_leaves_no_draft_and_qt_nothing_to_say(there_and_back: Told) -> None:
    with StudyFile.open(there_and_back.study, read_only=True) as opened:
        assert opened.drafts.list() == []
    assert there_and_back.run.stderr == ""


def test_each_page_has_its_pictures(there_and_back: Told) -> None:
    pages = {path.stem.split("-")[0] for path in there_and_back.pictures.glob("*.png")}
    assert pages == {"home", "consent", "background", "timeline", "years", "review", "done"}


def test_a_window_that_does_something_else_is_said_so(tmp_path: Path) -> None:
    command = [
        *REHEARSAL,
        str(new_study(tmp_path)),
        "--resume",
        "--patience",
        "1",
    ]  # there is nothing to resume
    run = subprocess.run(
        command, env=environment(on_display=False), capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "home.resume to be shown" in run.stderr
