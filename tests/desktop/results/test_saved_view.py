"""Earlier analyses on the page: shown again, and deleted after asking once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTableView, QTabWidget, QWidget

from sojourn_desktop.results.saved import SavedAnalysis, new_folder, saved_analyses
from sojourn_desktop.window import MainWindow

Shown = Callable[[str], QWidget]


@pytest.fixture
def two(saved: SavedAnalysis, kept: Path, study_path: Path) -> tuple[SavedAnalysis, ...]:
    """The analysis and a later one."""
    later = new_folder(study_path, datetime(2026, 5, 5, 9, 0))
    shutil.copytree(kept, later)
    os.utime(later / "results.json", (4e9, 4e9))
    return saved_analyses(study_path)


def tabs(shown: Shown) -> QTabWidget:
    found = shown("results.tabs")
    assert isinstance(found, QTabWidget)
    return found


def text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


def rows(shown: Shown) -> QTableView:
    found = shown("results.saved")
    assert isinstance(found, QTableView)
    return found


def test_an_earlier_analysis_is_shown_again(
    open_window: MainWindow, shown: Shown, two: tuple[SavedAnalysis, ...]
) -> None:
    open_window.show_results()
    assert text(shown("results.exploratory")).startswith("Exploratory")
    assert "2096" in text(shown("results.about"))
    tabs(shown).setCurrentIndex(3)
    table = rows(shown)
    assert table.model().rowCount() == 2
    assert table.model().index(0, 1).data() == "Default plan (exploratory)"
    assert table.model().index(0, 2).data() == "120"
    table.setCurrentIndex(table.model().index(1, 0))
    shown("results.saved_open").click()
    assert tabs(shown).currentIndex() == 0
    assert "2096" not in text(shown("results.about"))


def test_one_is_deleted_only_when_it_is_asked_for_twice(
    open_window: MainWindow, shown: Shown, two: tuple[SavedAnalysis, ...], study_path: Path
) -> None:
    open_window.show_results()
    tabs(shown).setCurrentIndex(3)
    shown("results.saved_delete").click()
    shown("results.saved_keep").click()
    assert len(saved_analyses(study_path)) == 2
    shown("results.saved_delete").click()
    shown("results.saved_sure").click()
    assert [one.folder for one in saved_analyses(study_path)] == [two[1].folder]
    shown("results.saved_delete").click()
    shown("results.saved_sure").click()
    assert saved_analyses(study_path) == ()
    assert tabs(shown).currentIndex() == 0
    assert not tabs(shown).isTabEnabled(1)


def test_page_one_tells_how_many_claims_are_settled_and_leads_to_them(
    open_window: MainWindow, shown: Shown, saved: SavedAnalysis
) -> None:
    open_window.show_results()
    assert text(shown("results.tally")).startswith("3 claims in all: 0 supported")
    shown("results.see_claims").click()
    assert tabs(shown).currentIndex() == 1
    assert shown("results.claims").isVisible()


def test_analyses_of_another_version_are_told_with_their_folders(
    open_window: MainWindow, shown: Shown, two: tuple[SavedAnalysis, ...]
) -> None:
    open_window.show_results()
    tabs(shown).setCurrentIndex(3)
    untold = open_window.findChild(QLabel, "results.untold")
    assert isinstance(untold, QLabel)
    assert not untold.isVisible()
    for one, rest in ((two[0], 1), (two[1], 0)):
        (one.folder / "told.json").write_text("{}", encoding="utf-8")
        open_window.show_home()
        open_window.show_results()
        tabs(shown).setCurrentIndex(3)
        assert tabs(shown).currentIndex() == 3
        assert untold.isVisible()
        assert str(one.folder) in text(untold)
        assert rows(shown).model().rowCount() == rest
