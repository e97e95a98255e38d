"""One interview after the other: what one was about does not reach the next."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.anonymization import anonymize
from sojourn_schema.errors import SojournError
from sojourn_schema.instrument.answers import of_respondent


def test_after_a_demonstration_that_failed_to_open_an_interview_is_kept(
    qtbot: QtBot, open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise SojournError("There is no questionnaire.")

    with monkeypatch.context() as broken:
        broken.setattr("sojourn_desktop.interview.shell.InterviewShell", refuse)
        open_window.menus.demonstrate.trigger()
    (box,) = open_window.findChildren(QMessageBox)
    box.accept()
    open_window.menus.new_interview.trigger()
    (shell,) = open_window.findChildren(InterviewShell)
    interview = shell.interview
    assert interview is not None
    for item, text in (("answered_before", "no"), ("consent", "agree"), ("phd_year", "2010")):
        interview.answer(of_respondent(item), text)
    study = open_window.study
    assert study is not None
    qtbot.waitUntil(lambda: len(study.drafts.list()) == 1)


def test_no_interview_begins_in_a_study_that_was_anonymised_and_it_is_said_why(
    open_window: MainWindow,
) -> None:
    assert open_window.study is not None
    anonymize(open_window.study, date(2027, 5, 1))
    open_window.menus.new_interview.trigger()
    (box,) = open_window.findChildren(QMessageBox)
    assert box.text() == "This study was anonymised on 2027-05-01."
    box.accept()
    assert open_window.findChildren(InterviewShell) == []
