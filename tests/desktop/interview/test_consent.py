"""The first page: text and questions in sight together, and the end for who does not take part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

Shown = Callable[[str], QWidget]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def hidden(shell: InterviewShell, name: str) -> bool:
    (found,) = shell.findChildren(QWidget, name)
    return found.isHidden()


@pytest.mark.parametrize("size", [(1200, 800), (1024, 700)])
def test_the_text_and_every_question_of_consent_are_in_sight_at_once(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown, size: tuple[int, int]
) -> None:
    open_window.resize(*size)
    (column,) = shown("page.consent").findChildren(QScrollArea)
    qtbot.waitUntil(lambda: column.viewport().width() > size[0] - 100)
    assert column.verticalScrollBar().maximum() == 0
    last = shown("respondent..recruited_via=PNTS")
    assert column.viewport().rect().contains(last.mapTo(column.viewport(), last.rect().bottomRight()))


def test_consent_stands_below_its_text_in_a_narrow_window(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    question, text = shown("respondent..consent=agree"), shown("page.consent").findChildren(QLabel)[1]
    assert question.mapTo(shell, question.pos()).x() > text.mapTo(shell, text.pos()).x() + text.width()
    open_window.resize(700, 500)
    qtbot.waitUntil(lambda: question.mapTo(shell, QPoint()).x() < text.width())
    assert question.mapTo(shell, QPoint()).y() > text.mapTo(shell, QPoint()).y()


def test_who_declines_is_offered_the_end_alone(shell: InterviewShell, shown: Shown) -> None:
    click(shown("respondent..consent=decline"))
    assert hidden(shell, "interview.next")
    assert shown("consent.end").isEnabled()
    click(shown("respondent..consent=agree"))
    assert shown("interview.next").isEnabled()
    assert hidden(shell, "consent.end")


def test_more_unfolds_the_second_layer_and_folds_it_again(
    shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    more = shown("consent.more")
    interview = shell.interview
    assert interview is not None
    sentence = interview.definition.consent_more["en"].split("\n\n")[1]

    def is_shown() -> bool:
        return any(one.text() == sentence and one.isVisible() for one in open_window.findChildren(QLabel))

    assert not is_shown()
    click(more)
    assert is_shown()
    click(more)
    assert not is_shown()


def test_the_second_layer_follows_the_language(qtbot: QtBot, shell: InterviewShell, shown: Shown) -> None:
    interview = shell.interview
    assert interview is not None
    click(shown("consent.more"))
    interview.language = "de"
    shell._refresh()
    first = interview.definition.consent_more["de"].split("\n\n")[0]
    page = shown("page.consent")
    qtbot.waitUntil(lambda: any(one.text() == first and one.isVisible() for one in page.findChildren(QLabel)))


def test_a_study_without_a_second_layer_offers_none(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plain.sojourn"
    StudyFile.create(path, replace(StudyDefinition.default(2026), consent_more={})).close()
    window.open_study(path)
    qtbot.waitUntil(lambda: window.study is not None)
    window.new_interview()
    assert all(one.isHidden() for one in window.findChildren(QWidget, "consent.more"))
    assert window.study is not None
    window.study.close()
    window.study = None


def test_the_release_is_asked_by_itself_and_says_that_it_is_for_good(
    shell: InterviewShell, shown: Shown
) -> None:
    for code in ("yes", "no"):
        option = shown(f"respondent..consent_share={code}")
        assert isinstance(option, QAbstractButton)
        assert not option.isChecked()
    texts = " ".join(label.text() for label in shown("page.consent").findChildren(QLabel))
    assert "can't be recalled" in texts


def test_the_record_names_the_consent_that_was_given(begun: Interview) -> None:
    begun.edit_timeline(begun.timeline.add(2008, None, "academia", "postdoc"))
    who = begun.career().respondent
    assert (who.consent_version, who.consent_share) == ("1", "no")


def test_the_day_until_which_a_code_works_is_told_where_the_study_names_it(
    qtbot: QtBot, window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    path = tmp_path / "dated.sojourn"
    definition = replace(StudyDefinition.default(2026), anonymize_on=date(2027, 3, 31))
    StudyFile.create(path, definition).close()
    window.open_study(path)
    qtbot.waitUntil(lambda: window.study is not None)
    window.menus.demonstrate.trigger()
    told = shown("consent.responsible")
    assert isinstance(told, QLabel)
    assert told.text() == "With your code your answers can be deleted until Wednesday, March 31, 2027."
    window.close_study()
