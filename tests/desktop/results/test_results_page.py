"""The results page: a real analysis in a process of its own, its answer, and stopping it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_desktop import theme
from sojourn_desktop.results.analysis_job import results_folder
from sojourn_desktop.results.figure import coloured
from sojourn_desktop.theme import Look
from sojourn_desktop.window import MainWindow
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.study_file import StudyFile

ANALYSIS_MS = 120_000
Shown = Callable[[str], QWidget]


@pytest.fixture
def study_path(study_path: Path, tmp_path: Path) -> Path:
    """The study with simulated careers in it."""
    simulate(tmp_path / "package", Process(), 120, 7)
    with StudyFile.open(study_path) as study:
        import_package(study, tmp_path / "package")
    return study_path


def test_the_answer_a_figure_and_the_report_come_from_a_process(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, study_path: Path
) -> None:
    shown("home.results").click()  # type: ignore[attr-defined]
    beats: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(20)
    shown("results.run").click()  # type: ignore[attr-defined]
    progress = shown("results.progress")
    assert isinstance(progress, QProgressBar)
    qtbot.waitUntil(lambda: progress.value() > 0, timeout=ANALYSIS_MS)
    assert len(beats) > 5  # the window lived on meanwhile
    qtbot.waitUntil(progress.isHidden, timeout=ANALYSIS_MS)
    answer = shown("results.answer")
    assert isinstance(answer, QLabel)
    assert "industry" in answer.text()
    out = results_folder(study_path)
    assert (out / "report.html").stat().st_size > 1_000
    assert shown("results.figure").accessibleDescription()
    assert shown("results.report").isEnabled()
    assert open_window.close()


def test_a_stopped_analysis_leaves_nothing_behind(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, study_path: Path
) -> None:
    open_window.show_results()
    shown("results.run").click()  # type: ignore[attr-defined]
    progress = shown("results.progress")
    assert isinstance(progress, QProgressBar)
    qtbot.waitUntil(lambda: progress.value() > 0, timeout=ANALYSIS_MS)
    shown("results.cancel").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(progress.isHidden, timeout=20_000)
    about = shown("results.about")
    assert isinstance(about, QLabel)
    assert "stopped" in about.text()
    assert not results_folder(study_path).exists()
    assert [one.name for one in study_path.parent.iterdir() if "results" in one.name] == []


def test_results_that_cannot_be_written_are_refused_in_words(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, study_path: Path
) -> None:
    results_folder(study_path).write_text("in the way")
    open_window.show_results()
    shown("results.run").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(open_window.findChildren(QMessageBox)), timeout=ANALYSIS_MS)
    (box,) = open_window.findChildren(QMessageBox)
    assert "can't be written" in box.text()
    box.accept()


def test_a_figure_takes_the_colours_of_the_window() -> None:
    svg = '<path style="fill: var(--paper, #ffffff); stroke: var(--industry, #d55e00)"/>'
    dark = theme.palette(Look.DARK)
    assert coloured(svg, dark) == f'<path style="fill: {dark.base().color().name()}; stroke: #d55e00"/>'
