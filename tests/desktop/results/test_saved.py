"""The analyses that are kept: none writes over another, half ones do not count, one goes without the rest."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from sojourn_desktop.results.saved import (
    SavedAnalysis,
    delete,
    new_folder,
    results_folder,
    saved_analyses,
    tidy,
    untold_folders,
)

NOW = datetime(2026, 5, 4, 10, 30)


def test_each_analysis_has_a_folder_of_its_own_even_within_a_second(study_path: Path) -> None:
    first = new_folder(study_path, NOW)
    assert first == results_folder(study_path) / "2026-05-04_103000"
    first.mkdir(parents=True)
    assert new_folder(study_path, NOW).name == "2026-05-04_103000-2"


def test_the_latest_comes_first_and_one_in_the_folder_itself_counts(
    saved: SavedAnalysis, kept: Path, study_path: Path
) -> None:
    shutil.copytree(kept, results_folder(study_path), dirs_exist_ok=True)
    os.utime(saved.folder / "results.json", (0, 0))
    found = saved_analyses(study_path)
    assert [one.folder for one in found] == [results_folder(study_path), saved.folder]


def test_what_cannot_be_read_does_not_count(saved: SavedAnalysis, study_path: Path) -> None:
    (saved.folder / "told.json").write_text("{", encoding="utf-8")
    assert saved_analyses(study_path) == ()
    assert saved_analyses(study_path.with_name("other.sojourn")) == ()


def test_analyses_that_cannot_be_shown_are_known_and_other_folders_are_not(
    saved: SavedAnalysis, kept: Path, study_path: Path
) -> None:
    (results_folder(study_path) / "notes").mkdir()
    assert untold_folders(study_path) == ()
    (saved.folder / "told.json").write_text('{"of": "another version"}', encoding="utf-8")
    assert untold_folders(study_path) == (saved.folder,)
    assert untold_folders(study_path.with_name("other.sojourn")) == ()


def test_one_is_taken_away_and_a_file_of_the_users_stays(
    saved: SavedAnalysis, kept: Path, study_path: Path
) -> None:
    other = new_folder(study_path, NOW)
    shutil.copytree(kept, other)
    (other / "notes.txt").write_text("mine", encoding="utf-8")
    delete(saved)
    assert not saved.folder.exists()
    (left,) = saved_analyses(study_path)
    delete(left)
    assert [one.name for one in other.iterdir()] == ["notes.txt"]


def test_what_was_left_in_the_middle_is_taken_away(saved: SavedAnalysis, study_path: Path) -> None:
    place = results_folder(study_path)
    (place / ".2026-05-04_113000-x" / "fresh").mkdir(parents=True)
    tidy(study_path)
    assert [one.name for one in place.iterdir()] == [saved.folder.name]
    delete(saved)
    tidy(study_path)
    assert not place.exists()
    tidy(study_path)
