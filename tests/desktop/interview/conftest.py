"""An interview on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview


@pytest.fixture
def shell(qtbot: QtBot, open_window: MainWindow) -> InterviewShell:
    """A new interview on the screen."""
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.new_interview()
    found = open_window.findChild(InterviewShell)
    assert isinstance(found, InterviewShell)
    return found


@pytest.fixture
def begun(shell: InterviewShell) -> Interview:
    """The interview on the screen of somebody who agreed and got their PhD in 2008; no position is told."""
    found = shell.interview
    assert found is not None
    for item, text in (
        ("consent", "agree"), ("consent_share", "no"), ("phd_status", "awarded"), ("phd_year", "2008"),
    ):  # fmt: skip
        found.answer(of_respondent(item), text)
    return found


@pytest.fixture(scope="session")
def finger(qapp: QApplication) -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()
