"""The results page: a real analysis in a process of its own, its answer, and stopping it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QMessageBox, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.analyze import analyze
from sojourn_analysis.plan_text import plan_text
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_desktop import theme
from sojourn_desktop.results.figure import LEAST_HEIGHT, Figure, coloured
from sojourn_desktop.results.page import ResultsPage
from sojourn_desktop.results.saved import SavedAnalysis, results_folder, saved_analyses
from sojourn_desktop.theme import Look
from sojourn_desktop.window import MainWindow
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.study_file import StudyFile

ANALYSIS_MS = 120_000
CANCELLED_SECONDS = 1.0
Shown = Callable[[str], QWidget]


def text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


def answer_y(window: MainWindow) -> int:
    """How far down the window the answer begins, in pixels."""
    answer = window.findChild(QLabel, "results.answer")
    assert isinstance(answer, QLabel)
    return answer.mapTo(window, QPoint(0, 0)).y()


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
    shown("home.results").click()
    page = shown("page.results")
    assert isinstance(page, ResultsPage)
    beats: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(20)
    plan = plan_text(settling_only(plan_of("C1")))
    page.run(plan)
    progress = shown("results.progress")
    assert isinstance(progress, QProgressBar)
    qtbot.waitUntil(lambda: progress.value() > 0, timeout=ANALYSIS_MS)
    assert len(beats) > 5  # the window lived on meanwhile
    qtbot.waitUntil(lambda: not progress.isVisible(), timeout=ANALYSIS_MS)
    answer = shown("results.answer")
    assert isinstance(answer, QLabel)
    assert "industry" in answer.text()
    (saved,) = saved_analyses(study_path)
    assert saved.plan == plan
    assert saved.told.made == "exploratory"
    assert saved.report.parent.parent == results_folder(study_path)
    assert (saved.folder / "report.html").stat().st_size > 1_000
    assert shown("results.figure").accessibleDescription()
    assert shown("results.report").isEnabled()
    assert open_window.close()


def test_a_stopped_analysis_leaves_nothing_behind(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, study_path: Path
) -> None:
    open_window.show_results()
    qtbot.wait(1)
    before = answer_y(open_window)
    shown("results.run").click()
    progress = shown("results.progress")
    assert isinstance(progress, QProgressBar)
    assert answer_y(open_window) == before, "nothing above it moves"
    assert answer_y(open_window) < progress.mapTo(open_window, QPoint(0, 0)).y()
    qtbot.waitUntil(lambda: progress.value() > 0, timeout=ANALYSIS_MS)
    asked = monotonic()
    shown("results.cancel").click()
    qtbot.waitUntil(lambda: not progress.isVisible(), timeout=20_000)
    assert monotonic() - asked < CANCELLED_SECONDS
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
    shown("results.run").click()
    qtbot.waitUntil(lambda: bool(open_window.findChildren(QMessageBox)), timeout=ANALYSIS_MS)
    (box,) = open_window.findChildren(QMessageBox)
    assert "can't be written" in box.text()
    box.accept()


def test_an_earlier_analysis_is_told_with_the_careers_it_had(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, study_path: Path, tmp_path: Path
) -> None:
    analyze(study_path, results_folder(study_path), settling_only(plan_of("C1")))
    (found,) = saved_analyses(study_path)
    open_window.show_results()
    told = f"{text(shown('results.answer'))} {text(shown('results.rest'))}"
    assert told == found.told.claims[0].answer
    assert text(shown("results.about")).startswith("Analysed with 120 careers on ")
    assert "now" not in text(shown("results.about"))
    open_window.close_study()
    simulate(tmp_path / "more", Process(), 1, 8)
    respondents = tmp_path / "more" / "respondents.csv"
    first = respondents.read_text(encoding="utf-8").splitlines()[1].split(",")[0]
    for table in (tmp_path / "more").glob("*.csv"):
        table.write_text(table.read_text(encoding="utf-8").replace(first, "one-more"), encoding="utf-8")
    with StudyFile.open(study_path) as study:
        import_package(study, tmp_path / "more")
    open_window.open_study(study_path)
    qtbot.waitUntil(lambda: open_window.study is not None)
    open_window.show_results()
    assert "The study has 121 now" in text(shown("results.about"))


@pytest.mark.parametrize("plan", [None, b"\xff\xfe"])
def test_another_plan_than_the_one_in_sight_is_never_run_without_a_word(
    open_window: MainWindow, shown: Shown, saved: SavedAnalysis, plan: bytes | None
) -> None:
    open_window.show_results()
    run, lost = shown("results.run"), open_window.findChild(QLabel, "results.lost_plan")
    assert isinstance(run, QPushButton)
    assert isinstance(lost, QLabel)
    assert run.text() == "&Analyse again"
    assert not lost.isVisible()
    (saved.folder / "plan.toml").unlink()
    if plan is not None:
        (saved.folder / "plan.toml").write_bytes(plan)
    open_window.show_home()
    open_window.show_results()
    assert run.text() == "&Analyse by the plan that ships"
    assert lost.isVisible()
    assert "missing from its folder, or can't be read" in lost.text()


def test_a_figure_takes_the_colours_of_the_window() -> None:
    svg = '<path style="fill: var(--paper, #ffffff); stroke: var(--industry, #d55e00)"/>'
    light = theme.palette(Look.LIGHT)
    drawn = coloured(svg, light)
    assert f"fill: {light.base().color().name()}" in drawn
    assert "var(" not in drawn


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
@pytest.mark.parametrize("colour", ["#0072b2", "#d55e00", "#767d87"])
def test_words_in_a_figure_can_be_read_in_every_look(look: Look, colour: str) -> None:
    colours = theme.palette(look)
    drawn = QColor(coloured(f"var(--any, {colour})", colours))
    assert theme.contrast(drawn, colours.base().color()) >= 4.5


def test_a_band_has_more_of_its_colour_on_a_dark_ground() -> None:
    band = '<path style="fill-opacity: 0.18"/>'
    assert coloured(band, theme.palette(Look.LIGHT)) == band
    assert "fill-opacity: 0.40" in coloured(band, theme.palette(Look.DARK))


def test_a_figure_keeps_its_proportions_and_the_height_it_is_given(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "figure.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">'
        "<title>Chances</title><desc>61 of 100</desc></svg>"
    )
    figure = Figure()
    qtbot.addWidget(figure)
    figure.show_file(file)
    assert figure.heightForWidth(800) == 600
    figure.show_up_to(450)
    assert figure.heightForWidth(800) == 450
    figure.show_up_to(10)  # in no less than words need
    assert figure.heightForWidth(800) == 360 > LEAST_HEIGHT
    file.write_text(file.read_text().replace("400 300", "400 100"))
    figure.show_file(file)
    assert figure.heightForWidth(1600) == LEAST_HEIGHT
    file.write_text(file.read_text().replace("400 100", "400 300"))
    figure.show_file(file)
    assert figure.renderer().aspectRatioMode() is Qt.AspectRatioMode.KeepAspectRatio
    assert (figure.accessibleName(), figure.accessibleDescription()) == ("Chances", "61 of 100")
