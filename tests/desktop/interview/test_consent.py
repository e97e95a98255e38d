"""The first page: text and questions in sight together, and the end for who does not take part."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow

Shown = Callable[[str], QWidget]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def hidden(shell: InterviewShell, name: str) -> bool:
    (found,) = shell.findChildren(QWidget, name)
    return found.isHidden()


@pytest.mark.parametrize("size", [(1200, 800), (1024, 700)])
def test_the_text_and_every_question_of_consent_are_in_sight_at_once(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown, size: tuple[int, int]
) -> None:
    open_window.resize(*size)
    (column,) = shown("page.consent").findChildren(QScrollArea)
    qtbot.waitUntil(lambda: column.viewport().width() > size[0] - 100)
    assert column.verticalScrollBar().maximum() == 0
    last = shown("respondent..recruited_via=PNTS")
    assert column.viewport().rect().contains(last.mapTo(column.viewport(), last.rect().bottomRight()))


def test_consent_stands_below_its_text_in_a_narrow_window(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    question, text = shown("respondent..consent=agree"), shown("page.consent").findChildren(QLabel)[1]
    assert question.mapTo(shell, question.pos()).x() > text.mapTo(shell, text.pos()).x() + text.width()
    open_window.resize(700, 500)
    qtbot.waitUntil(lambda: question.mapTo(shell, QPoint()).x() < text.width())
    assert question.mapTo(shell, QPoint()).y() > text.mapTo(shell, QPoint()).y()


def test_who_declines_is_offered_the_end_alone(shell: InterviewShell, shown: Shown) -> None:
    click(shown("respondent..consent=decline"))
    assert hidden(shell, "interview.next")
    assert shown("consent.end").isEnabled()
    click(shown("respondent..consent=agree"))
    assert shown("interview.next").isEnabled()
    assert hidden(shell, "consent.end")
