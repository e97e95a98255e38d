"""What comes between the respondent and the answers is said without taking a press away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_schema.instrument.answers import of_respondent

Shown = Callable[[str], QWidget]
LEFT = Qt.MouseButton.LeftButton


def test_the_banner_comes_and_goes_when_no_button_is_held(
    qtbot: QtBot, shell: InterviewShell, study_path: Path, shown: Shown
) -> None:
    def is_told() -> bool:
        found = shell.findChild(QWidget, "interview.banner")
        return isinstance(found, QWidget) and not found.isHidden()

    assert shell.interview is not None
    shell.interview.answer(of_respondent("consent"), "agree")
    qtbot.waitUntil(lambda: not shell.writer.pending)
    away = study_path.with_suffix(".away")
    study_path.rename(away)
    held = shown("respondent..consent_share=no")
    where = held.mapTo(shell.window(), held.rect().center())
    handle = shell.window().windowHandle()
    assert handle is not None
    QTest.mousePress(handle, LEFT, Qt.KeyboardModifier.NoModifier, where)
    shell.interview.answer(of_respondent("phd_year"), "2008")
    qtbot.waitUntil(lambda: shell.writer.in_trouble)
    qtbot.wait(50)
    assert not is_told()
    QTest.mouseRelease(handle, LEFT, Qt.KeyboardModifier.NoModifier, where)
    assert shell.interview.text(of_respondent("consent_share")) == "no"
    qtbot.waitUntil(is_told)
    away.rename(study_path)
    shell.writer.retry()
    qtbot.waitUntil(lambda: not is_told())
