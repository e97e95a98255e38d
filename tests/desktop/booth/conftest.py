"""A study held at a booth, in the window, with its PIN chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.signing import SigningKey
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

PIN = "2468"
OWN_WORDS = "Zzyzx Institute"
KEY = SigningKey(bytes(range(32)))
Shown = Callable[[str], QWidget]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def words(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def interview(window: MainWindow) -> InterviewShell:
    shell = window.findChildren(InterviewShell)[-1]
    assert isinstance(shell, InterviewShell)
    return shell


def tell(qtbot: QtBot, window: MainWindow, shown: Shown) -> InterviewShell:
    """Tell a small career up to the review."""
    click(shown("booth.start"))
    shell = interview(window)
    told = shell.interview
    assert told is not None
    for item, text in (
        ("answered_before", "no"), ("consent", "agree"), ("phd_status", "awarded"), ("phd_year", "2010"),
        ("phd_field", OWN_WORDS),
    ):  # fmt: skip
        told.answer(of_respondent(item), text)
    told.edit_timeline(told.timeline.add(2010, None, "academia", "postdoc"))
    told.go("review")
    qtbot.waitUntil(lambda: shell.writer.pending == 0)
    return shell


def unlock(window: MainWindow, shown: Shown) -> None:
    window.menus.staff.trigger()
    QTest.keyClicks(shown("staff.pin.field"), PIN)
    QTest.keyClick(shown("staff.pin.field"), Qt.Key.Key_Return)
    shown("page.home")


@pytest.fixture
def definition() -> StudyDefinition:
    return replace(
        StudyDefinition.default(2026),
        title="Careers at the coast",
        mode="booth",
        sites=("Hall 1",),
        idle_seconds=30,
        coordinator_key=KEY.public,
    )


@pytest.fixture
def study_path(tmp_path: Path, definition: StudyDefinition) -> Path:
    """The study file of a booth whose staff has chosen a PIN."""
    path = tmp_path / "booth.sojourn"
    with StudyFile.create(path, definition) as study:
        StaffPin(study.staff).choose(PIN)
    return path


@pytest.fixture
def booth(qtbot: QtBot, open_window: MainWindow, shown: Shown) -> MainWindow:
    """The window with that study open, locked."""
    shown("page.booth")
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    return open_window
