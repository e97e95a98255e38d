"""An interview on the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow


@pytest.fixture
def shell(qtbot: QtBot, open_window: MainWindow) -> InterviewShell:
    """A new interview on the screen."""
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.new_interview()
    found = open_window.findChild(InterviewShell)
    assert isinstance(found, InterviewShell)
    return found
