"""Closing the window where a respondent sits alone: asked first, and nothing readable stays for long."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.settings import Settings
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.drafts import INTERRUPTED_SECONDS, DraftSummary
from sojourn_schema.store.study_file import StudyFile

Shown = Callable[[str], QWidget]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def asked(qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown) -> MainWindow:
    """The window that was to be closed over an answer."""
    assert shell.interview is not None
    shell.interview.answer(of_respondent("consent"), "agree")
    qtbot.waitUntil(lambda: not shell.writer.pending)
    assert not open_window.close()
    said = shown("interview.banner.text")
    assert isinstance(said, QLabel)
    assert "ten minutes" in said.text()
    return open_window


def test_who_pauses_gets_a_code_before_the_window_closes(
    qtbot: QtBot, asked: MainWindow, study_path: Path, shown: Shown
) -> None:
    click(shown("interview.close_paused"))
    code = shown("paused.code")
    assert isinstance(code, QLabel)
    assert SecretCode.parse(code.text()).written == code.text()
    assert asked.isVisible()
    click(shown("paused.done"))
    qtbot.waitUntil(lambda: not asked.isVisible())
    with StudyFile.open(study_path) as study:
        assert (study.drafts.list(), study.drafts.count_paused()) == ([], 1)


def test_who_deletes_leaves_nothing(qtbot: QtBot, asked: MainWindow, study_path: Path, shown: Shown) -> None:
    click(shown("interview.close_without"))
    qtbot.waitUntil(lambda: not asked.isVisible())
    with StudyFile.open(study_path) as study:
        assert (study.drafts.list(), study.drafts.count_paused()) == ([], 0)


def test_who_goes_on_is_asked_anew(asked: MainWindow, shown: Shown) -> None:
    click(shown("interview.close_not"))
    assert not shown("interview").findChild(QWidget, "interview.banner").isVisible()
    assert not asked.close()
    assert shown("interview.close_paused").isVisible()


def test_what_is_closed_all_the_same_can_be_gone_on_with_for_ten_minutes(
    qtbot: QtBot, asked: MainWindow, study_path: Path
) -> None:
    assert asked.close()
    later = MainWindow(Settings())
    qtbot.addWidget(later)
    later.show()

    def drafts() -> list[DraftSummary]:
        later.open_study(study_path)
        qtbot.waitUntil(lambda: later.study is not None)
        assert later.study is not None
        return later.study.drafts.list()

    (draft,) = drafts()
    assert later.study is not None
    assert later.study.drafts.load(draft.draft_id) == {of_respondent("consent"): "agree"}
    assert later.findChild(QWidget, "home.resume")
    too_old = int(time.time()) - INTERRUPTED_SECONDS - 1
    later.study._connection.execute("UPDATE draft_age SET written = ?", (too_old,))
    later.study._connection.commit()
    later.close_study()
    assert drafts() == []
    assert not [one for one in later.findChildren(QWidget, "home.resume") if one.isVisible()]
    later.close()


def test_nobody_is_asked_before_the_first_answer(shell: InterviewShell, open_window: MainWindow) -> None:
    assert shell.isVisible()
    assert open_window.close()
