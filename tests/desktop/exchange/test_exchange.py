"""Packages in and out of the open study: counted, refused line by line, stopped, and never half done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_desktop.window import MainWindow
from sojourn_schema.interchange import read_package
from sojourn_schema.store.study_file import StudyFile

JOB_MS = 60_000
PEOPLE = 30
Shown = Callable[[str], QWidget]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of simulated careers."""
    simulate(tmp_path / "package", Process(), PEOPLE, 7)
    return tmp_path / "package"


def choose(window: MainWindow, name: str, path: Path) -> None:
    """Choose a path in the file dialog of that name, as its button does."""
    (dialog,) = window.findChildren(QFileDialog, name)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def taken(qtbot: QtBot, window: MainWindow, package: Path) -> None:
    """Import a package and wait until the study is open again."""
    window.menus.import_package.trigger()
    choose(window, "choose.package", package / "datapackage.json")
    assert window.study is None
    qtbot.waitUntil(lambda: window.study is not None, timeout=JOB_MS)


def text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


def test_a_package_is_taken_in_and_counted(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, package: Path
) -> None:
    taken(qtbot, open_window, package)
    assert text(shown("exchange.said")) == f"Careers taken in: {PEOPLE}."
    assert open_window.study is not None
    assert open_window.study.counts()["respondent"] == PEOPLE
    shown("exchange.home").click()
    assert text(shown("home.counts")).startswith(f"{PEOPLE} careers")
    assert open_window.menus.new_interview.isEnabled()


def test_refusals_stand_in_a_list_that_can_be_copied(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, package: Path
) -> None:
    respondents = package / "respondents.csv"
    lines = respondents.read_text(encoding="utf-8").splitlines()
    year = lines[0].split(",").index("phd_year")
    cells = lines[3].split(",")
    cells[year] = "soon"
    lines[3] = ",".join(cells)
    respondents.write_text("\n".join(lines) + "\n", encoding="utf-8")
    taken(qtbot, open_window, package)
    assert text(shown("exchange.said")) == f"Careers taken in: {PEOPLE - 1}. Refused: 1."
    listed = shown("exchange.lines")
    assert isinstance(listed, QPlainTextEdit)
    assert "respondents.csv, line 4, column phd_year" in listed.toPlainText()
    shown("exchange.copy").click()
    assert QGuiApplication.clipboard().text() == listed.toPlainText()


def test_a_file_that_is_no_package_is_refused_and_the_study_opened_again(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    other = tmp_path / "other.zip"
    other.write_bytes(b"hello")
    open_window.menus.import_package.trigger()
    choose(open_window, "choose.package", other)
    qtbot.waitUntil(lambda: bool(open_window.findChildren(QMessageBox)), timeout=JOB_MS)
    (box,) = open_window.findChildren(QMessageBox)
    assert len(box.informativeText().split("\n\n")) == 2
    box.accept()
    qtbot.waitUntil(lambda: open_window.study is not None)
    assert text(shown("exchange.about")) == "Nothing was changed."


def test_a_stopped_import_leaves_the_study_as_it_was(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, package: Path
) -> None:
    open_window.menus.import_package.trigger()
    choose(open_window, "choose.package", package)
    assert not open_window.menus.new_interview.isEnabled()
    shown("exchange.cancel").click()
    qtbot.waitUntil(lambda: open_window.study is not None, timeout=JOB_MS)
    assert text(shown("exchange.said")) == "Stopped"
    assert open_window.study is not None
    assert open_window.study.counts()["respondent"] == 0


@pytest.mark.parametrize("name", ["records.zip", "records"])
def test_the_records_are_written_as_a_package_that_reads_back(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, package: Path, tmp_path: Path, name: str
) -> None:
    taken(qtbot, open_window, package)
    open_window.menus.export_records.trigger()
    assert "inside the team" in text(shown("exchange.about"))
    shown("exchange.choose").click()
    out = tmp_path / name
    choose(open_window, "choose.new_package", out)
    qtbot.waitUntil(lambda: "Careers written" in text(shown("exchange.said")), timeout=JOB_MS)
    reading = read_package(out)
    assert len(list(reading)) == PEOPLE
    assert reading.refusals == []


def test_what_an_import_would_refuse_is_listed_after_the_export(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, package: Path, tmp_path: Path
) -> None:
    taken(qtbot, open_window, package)
    assert open_window.study is not None
    open_window.study._connection.execute(
        "UPDATE spell SET sector = 'academja' WHERE respondent_id = (SELECT max(respondent_id) FROM spell)"
    )
    open_window.menus.export_records.trigger()
    shown("exchange.choose").click()
    choose(open_window, "choose.new_package", tmp_path / "records")
    qtbot.waitUntil(lambda: "Careers written" in text(shown("exchange.said")), timeout=JOB_MS)
    assert text(shown("exchange.said")) == f"Careers written: {PEOPLE}. Unfit for an import: 1."
    listed = shown("exchange.lines")
    assert isinstance(listed, QPlainTextEdit)
    assert "column sector: unknown code 'academja'" in listed.toPlainText()


def test_what_is_there_is_not_written_over(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, package: Path, tmp_path: Path
) -> None:
    taken(qtbot, open_window, package)
    out = tmp_path / "there.zip"
    out.write_bytes(b"precious")
    open_window.menus.export_records.trigger()
    shown("exchange.choose").click()
    choose(open_window, "choose.new_package", out)
    qtbot.waitUntil(lambda: bool(open_window.findChildren(QMessageBox)), timeout=JOB_MS)
    (box,) = open_window.findChildren(QMessageBox)
    box.accept()
    assert out.read_bytes() == b"precious"


def test_closing_the_window_ends_an_import_and_frees_the_study(
    open_window: MainWindow, study_path: Path, package: Path
) -> None:
    open_window.menus.import_package.trigger()
    choose(open_window, "choose.package", package)
    assert open_window.close()
    with StudyFile.open(study_path) as study:
        assert study.counts()["respondent"] == 0
