"""A study held at a booth, in the window, with its PIN chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.window import MainWindow
from sojourn_schema.signing import SigningKey
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

PIN = "2468"
KEY = SigningKey(bytes(range(32)))
Shown = Callable[[str], QWidget]


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
