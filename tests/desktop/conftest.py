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
from sojourn_desktop.settings import Settings
from sojourn_desktop.window import MainWindow
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

SURVEY_YEAR = 2026


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Settings in the test's own folder, so that none touches the user's."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


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
    # Without the interview in hand the window closes at once.
    if window.study is not None:
        window.study.close()


@pytest.fixture
def shown(window: MainWindow) -> Callable[[str], QWidget]:
    """Find the visible widget of that object name."""

    def find(name: str) -> QWidget:
        found = [one for one in window.findChildren(QWidget, name) if one.isVisible()]
        assert found, f"{name} is not shown"
        return found[0]

    return find
