"""What a respondent meets at a booth: type that is read standing, and the own language from the start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.booth.conftest import PIN, Shown, click, interview, tell, unlock, words

from sojourn_desktop.window import MainWindow


def points(window: MainWindow) -> set[int]:
    """The sizes of type of every text on the screen."""
    shown = [one for one in window.findChildren(QWidget) if one.isVisible()]
    return {one.font().pointSize() for one in shown if isinstance(one, QLabel | QAbstractButton | QLineEdit)}


def test_type_is_16_points_for_respondents_and_12_for_the_staff(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    assert min(points(booth)) == 16
    assert booth.menuBar().font().pointSize() == 16
    shell = tell(qtbot, booth, shown)
    for part in ("consent", "background", "timeline", "years", "review"):
        assert shell.interview is not None
        shell.interview.go(part)
        shown(f"page.{part}")
        assert min(points(booth)) == 16, part
    booth.menus.cover.trigger()
    assert min(points(booth)) == 16
    QTest.keyClicks(shown("cover.pin.field"), PIN)
    click(shown("cover.pin.ok"))
    qtbot.waitUntil(lambda: not booth.findChildren(QWidget, "cover")[0].isVisible())
    click(shown("interview.stop"))
    click(shown("interview.stop_sure"))
    click(shown("done.home"))
    unlock(booth, shown)
    assert QApplication.font().pointSize() == 12
    booth.close_study()
    assert min(points(booth)) == 12


def test_the_next_respondent_chooses_the_language_on_the_start_page(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    choice = shown("booth.language")
    assert isinstance(choice, QComboBox)
    assert choice.currentText() == "English"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "Deutsch"
    qtbot.waitUntil(lambda: "Laufbahn" in words(shown("page.booth")))
    click(shown("booth.start"))
    told = interview(booth).interview
    assert told is not None
    assert told.language == "de"
    click(shown("interview.stop"))
    click(shown("interview.stop_sure"))
    click(shown("done.next"))
    told = interview(booth).interview
    assert told is not None
    assert told.language == "en"  # the study's, for whoever comes next
