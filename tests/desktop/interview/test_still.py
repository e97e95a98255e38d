"""What one is about to press stays where it is: a page has moved before, or waits until it is let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview

Shown = Callable[[str], QWidget]
PHD_YEAR = "respondent..phd_year"
LEFT = Qt.MouseButton.LeftButton


def place(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def test_a_page_whose_questions_change_has_moved_at_once(
    qtbot: QtBot, begun: Interview, shell: InterviewShell, shown: Shown
) -> None:
    begun.go("background")
    year = shown(PHD_YEAR)
    QTest.qWait(50)
    assert shell.isVisible()
    begun.answer(of_respondent("phd_status"), "in_progress")
    at_once = place(year)
    QTest.qWait(100)
    assert place(year) == at_once


def test_a_press_that_leaves_a_field_is_not_lost_to_what_is_said_of_the_field(
    qtbot: QtBot, begun: Interview, open_window: MainWindow, shown: Shown
) -> None:
    begun.go("background")
    begun.answer(of_respondent("phd_year"), "")
    year, wish = shown(PHD_YEAR), shown("respondent..wish_at_phd=either")
    handle = open_window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, place(year))
    QTest.keyClicks(year, "20")
    where = place(wish)
    QTest.mousePress(handle, LEFT, Qt.KeyboardModifier.NoModifier, where)
    QTest.qWait(50)
    assert place(wish) == where
    QTest.mouseRelease(handle, LEFT, Qt.KeyboardModifier.NoModifier, where)
    assert isinstance(wish, QAbstractButton)
    assert wish.isChecked()
    assert shown(f"{PHD_YEAR}!").isVisible()
    assert place(wish) != where


def test_the_question_that_is_still_open_comes_into_sight_by_itself(
    begun: Interview, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    open_window.resize(1200, 700)
    begun.edit_timeline(begun.timeline.add(2010, 2014, "industry", "research_scientist"))
    (spell,) = begun.timeline.spells
    begun.go("timeline")
    QTest.qWait(1)
    contract = shown(f"spell.{spell.spell_id}.appointment=permanent")
    following = shown(f"spell.{spell.spell_id}.publication_policy=encouraged")
    assert shell.isVisible()
    assert following.visibleRegion().isEmpty()
    QTest.mouseClick(contract, LEFT)
    assert following.visibleRegion().boundingRect() == following.rect()
