"""The dialogs, and the report of a mistake of ours."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from sojourn_desktop.app import BugReporter
from sojourn_desktop.window import MainWindow
from sojourn_schema.bug_report import BugReport
from sojourn_schema.errors import SojournError


def test_an_error_says_what_happened_what_it_means_and_what_to_do(window: MainWindow) -> None:
    window.messages.error(SojournError("It broke <b>.", "Nothing is lost.", "Try again."))
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "It broke <b>."
    assert box.informativeText() == "Nothing is lost.\n\nTry again."
    box.accept()


def test_a_mistake_of_ours_is_written_to_a_report_and_the_app_goes_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    reporter = BugReporter(window)
    try:
        raise ZeroDivisionError("by hand")
    except ZeroDivisionError as problem:
        reporter._report(type(problem), problem, problem.__traceback__)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    report = Path(box.informativeText().split("report ")[1].split(" (")[0])
    assert "ZeroDivisionError: by hand" in report.read_text()
    report.unlink()
    box.accept()
    assert sys.excepthook is not reporter._report


def test_a_report_without_a_place_stands_in_the_message(window: MainWindow) -> None:
    window.messages.bug(BugReport("ValueError: no", None))
    (box,) = window.findChildren(QMessageBox)
    assert box.detailedText() == "ValueError: no"
    box.accept()


def test_a_study_is_chosen_without_stopping_the_window(window: MainWindow, tmp_path: Path) -> None:
    chosen: list[Path] = []
    window.messages.choose_study(tmp_path, chosen.append)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "a.sojourn"))
    assert chosen == [tmp_path / "a.sojourn"]
    dialog.reject()
