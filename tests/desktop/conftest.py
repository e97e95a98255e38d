"""What every desktop test has: no screen, settings of its own, and a study to work in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.language import interpreter
from sojourn_desktop.settings import Settings
from sojourn_desktop.window import MainWindow
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

SURVEY_YEAR = 2026


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Settings in the test's own folder, so that none touches the user's."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    """The app speaks English when a test begins, whatever the one before left."""
    interpreter().speak("en")
    yield
    interpreter().speak("en")


@pytest.fixture
def study_path(tmp_path: Path) -> Path:
    """A new study with the core items."""
    path = tmp_path / "study.sojourn"
    StudyFile.create(path, StudyDefinition.default(SURVEY_YEAR)).close()
    return path


@pytest.fixture
def study(study_path: Path) -> Iterator[StudyFile]:
    """The new study, open for writing."""
    with StudyFile.open(study_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """The main window, shown, without a study."""
    theme.apply(qapp, theme.Look.LIGHT)
    shown = MainWindow(Settings())
    qtbot.addWidget(shown)
    shown.resize(1024, 700)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def open_window(qtbot: QtBot, window: MainWindow, study_path: Path) -> Iterator[MainWindow]:
    """The main window with the new study open."""
    window.open_study(study_path)
    qtbot.waitUntil(lambda: window.study is not None)
    yield window
    # A writer that is still at work must not outlive the window it speaks to.
    for shell in window.findChildren(InterviewShell):
        shell.writer.abandon()
        assert shell.writer.wait(10)
    if window.study is not None:
        window.study.close()


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow) -> Callable[[str], QWidget]:
    """Find the widget of that object name as soon as it is visible."""

    def visible(name: str) -> list[QWidget]:
        return [one for one in window.findChildren(QWidget, name) if one.isVisible()]

    def find(name: str) -> QWidget:
        qtbot.waitUntil(lambda: bool(visible(name)))
        return visible(name)[0]

    return find
