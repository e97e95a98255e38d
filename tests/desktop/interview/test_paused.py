"""Pausing where a respondent sits alone: a code shown once, nothing readable meanwhile, going on by it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.secret_code import SecretCode

Shown = Callable[[str], QWidget]
OWN_WORDS = "Zzyzx Institute"


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


@pytest.fixture
def code(qtbot: QtBot, shell: InterviewShell, shown: Shown) -> str:
    """Of an interview that was paused on its second page."""
    told = shell.interview
    assert told is not None
    for item, answer in (("consent", "agree"), ("phd_year", "2010"), ("phd_field", OWN_WORDS)):
        told.answer(of_respondent(item), answer)
    told.go("background")
    click(shown("interview.pause"))
    written = text(shown("paused.code"))
    assert shown("paused.done").hasFocus()
    QTest.keyClick(shown("paused.done"), Qt.Key.Key_Return)
    shown("page.home")
    return written


def study_bytes(path: Path) -> bytes:
    """The study with its log, as another process finds them on the disk."""
    names = [str(one) for one in path.parent.glob(f"{path.name}*")]
    return subprocess.run(["cat", *names], capture_output=True, check=True).stdout


def test_nothing_of_a_paused_interview_can_be_read(
    code: str, open_window: MainWindow, study_path: Path
) -> None:
    assert SecretCode.parse(code).written == code
    assert open_window.study is not None
    assert open_window.study.drafts.list() == []
    left = study_bytes(study_path)
    for secret in (OWN_WORDS, code, code.replace("-", "")):
        assert secret.encode() not in left
    texts = [one.text() for one in open_window.findChildren(QLabel) if one.isVisible()]
    assert not any(code in one for one in texts)


def test_the_code_goes_on_where_it_was_paused(code: str, open_window: MainWindow, shown: Shown) -> None:
    click(shown("home.resume_paused"))
    field = shown("resume.code")
    assert field.hasFocus()
    QTest.keyClicks(field, code.replace("-", " ").lower())
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown("page.background")
    told = open_window.findChildren(InterviewShell)[-1].interview
    assert told is not None
    assert told.text(of_respondent("phd_year")) == "2010"
    assert open_window.study is not None
    assert open_window.study.drafts.count_paused() == 0


def test_another_code_and_a_mistyped_one_are_told_apart(
    code: str, open_window: MainWindow, shown: Shown
) -> None:
    click(shown("home.resume_paused"))
    field = shown("resume.code")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, SecretCode.new().written)
    click(shown("resume.go"))
    assert "No interview with this code" in text(shown("resume.problem"))
    field.clear()
    QTest.keyClicks(field, code[:-1])
    click(shown("resume.go"))
    assert "20 characters" in text(shown("resume.problem"))
    click(shown("resume.home"))
    assert open_window.study is not None
    assert open_window.study.drafts.count_paused() == 1
    assert shown("home.resume_paused").isEnabled()


def test_leaving_for_later_is_pausing_where_no_staff_goes_on(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    told = shell.interview
    assert told is not None
    told.answer(of_respondent("consent"), "agree")
    assert open_window.menus.pause.isVisible()
    assert not open_window.menus.leave.isVisible()
    QTest.keyClick(open_window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert shown("paused.code")
    assert open_window.study is not None
    assert open_window.study.drafts.list() == []


def test_an_interview_goes_on_in_the_language_it_was_paused_in(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    assert shell.interview is not None
    shell.interview.answer(of_respondent("consent"), "agree")
    shell.speak("zh")
    click(shown("interview.pause"))
    written = text(shown("paused.code"))
    click(shown("paused.done"))
    click(shown("home.resume_paused"))
    QTest.keyClicks(shown("resume.code"), written)
    click(shown("resume.go"))
    shown("page.consent")
    told = open_window.findChildren(InterviewShell)[-1].interview
    assert told is not None
    assert told.language == "zh"
