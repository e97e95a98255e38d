"""The cover of a booth: put on by a key, a tap or a lost focus, lifted by the PIN or by one tap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop.booth.conftest import OWN_WORDS, PIN, click, tell, unlock, words

from sojourn_desktop.booth.pin_pad import PinPad
from sojourn_desktop.window import MainWindow

Shown = Callable[[str], QWidget]


def test_one_key_covers_the_screen_and_only_the_pin_lifts_it(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    shell = tell(qtbot, booth, shown)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F12)
    cover = shown("cover")
    assert cover.geometry() == booth.rect()
    assert OWN_WORDS not in words(cover)
    assert not booth.findChild(QWidget, "cover.go_on").isVisible()
    picture = booth.grab().toImage()
    assert picture == cover.grab().toImage()  # nothing else is seen
    parts = shell.interview.part if shell.interview is not None else ""
    QTest.keyClick(booth, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.interview is not None
    assert shell.interview.part == parts  # no shortcut gets through
    field = shown("cover.pin.field")
    assert field.hasFocus()
    QTest.keyClicks(field, PIN)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not shown("cover.pin.digit.1").isEnabled()  # it is looked at beside the window, which goes on
    qtbot.waitUntil(lambda: not cover.isVisible())
    assert focus.hasFocus()  # one goes on where one was
    assert shown("page.review").isEnabled()


def test_a_tap_in_the_corner_covers_too(booth: MainWindow, shown: Shown) -> None:
    corner = shown("booth.corner")
    assert corner.accessibleName() == "Cover the screen"
    assert corner.height() >= 48
    click(corner)
    shown("cover")


def test_in_an_interview_the_cover_stands_beside_the_parts_and_the_menu_bar_is_low(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    high = booth.menuBar().height()
    tell(qtbot, booth, shown)
    assert booth.menuBar().height() < high
    corner = shown("interview.cover")
    assert corner.height() >= 48
    click(corner)
    shown("cover")


def test_losing_the_focus_covers_an_interview_and_one_tap_goes_on(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    tell(qtbot, booth, shown)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    cover = shown("cover")
    assert not any(pad.isVisible() for pad in cover.findChildren(PinPad))
    booth.activateWindow()
    qtbot.waitUntil(booth.isActiveWindow)
    QTest.keyClick(shown("cover.go_on"), Qt.Key.Key_Return)
    assert not cover.isVisible()
    shown("page.review")


def test_between_two_respondents_there_is_nothing_to_cover_and_the_staffs_side_asks_for_the_pin(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.wait(50)
    assert not booth.findChild(QWidget, "cover").isVisible()
    booth.activateWindow()
    qtbot.waitUntil(booth.isActiveWindow)
    unlock(booth, shown)
    other.activateWindow()
    shown("cover.pin.field")
