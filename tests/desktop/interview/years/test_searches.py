"""Job searches and grants of the full set, typed with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_grants, of_respondent, of_search
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

Shown = Callable[[str], QWidget]


@pytest.fixture
def study_path(tmp_path: Path) -> Path:
    """A new study with all items."""
    path = tmp_path / "full.sojourn"
    StudyFile.create(path, replace(StudyDefinition.default(2026), item_set="full")).close()
    return path


@pytest.fixture
def interview(qtbot: QtBot, open_window: MainWindow) -> Interview:
    """An interview that stands at its page of years, with the keyboard in the window."""
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.new_interview()
    shell = open_window.findChild(InterviewShell)
    assert isinstance(shell, InterviewShell)
    found = shell.interview
    assert found is not None
    for item, text in (
        ("consent", "agree"), ("consent_share", "no"), ("phd_status", "awarded"), ("phd_year", "2000"),
    ):  # fmt: skip
        found.answer(of_respondent(item), text)
    found.edit_timeline(found.timeline.add(2000, None, "academia", "postdoc"))
    found.go("years")
    return found


def focus() -> QWidget:
    """The widget that has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def typed(text: str) -> None:
    """Type where the keyboard is."""
    QTest.keyClicks(focus(), text)


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def search_2012(shown: Shown) -> str:
    """Tell of a search in industry in 2012; the name of the row."""
    shown("job_search.new.year").setFocus()
    typed("2012")
    press(Qt.Key.Key_Tab)
    while focus().objectName() != "job_search.0/.target=industry":
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    return of_search(2012, "industry", "target").row


def test_a_search_is_told_from_its_year_to_its_offers(interview: Interview, shown: Shown) -> None:
    row = search_2012(shown)
    told = []
    for number in ("12", "3", "1"):
        told.append(focus().objectName())
        typed(number)
        press(Qt.Key.Key_Tab)
    assert told == [f"job_search.{row}.{item}" for item in ("applications", "interviews", "offers")]
    assert interview.text(of_search(2012, "industry", "interviews")) == "3"
    # An offer raises one more question; then comes the way back.
    assert focus().objectName().startswith(f"job_search.{row}.accepted")
    press(Qt.Key.Key_Space)
    assert interview.text(of_search(2012, "industry", "accepted"))
    while not focus().objectName().endswith(".remove"):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert interview.searches() == ()


def test_tab_from_a_number_goes_to_the_next_one_and_back(interview: Interview, shown: Shown) -> None:
    row = search_2012(shown)
    numbers = [f"job_search.{row}.{item}" for item in ("applications", "interviews")]
    assert focus().objectName() == numbers[0]
    press(Qt.Key.Key_Tab)
    assert focus().objectName() == f"{numbers[0]}=DK", "without a number the other answers are a stop"
    press(Qt.Key.Key_Backtab)
    typed("3")
    press(Qt.Key.Key_Tab)
    assert focus().objectName() == numbers[1]
    press(Qt.Key.Key_Backtab)
    assert focus().objectName() == numbers[0]
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Right)
    assert focus().objectName() == f"{numbers[0]}=DK"
    press(Qt.Key.Key_Space)
    assert interview.text(of_search(2012, "industry", "applications")) == "DK"
    press(Qt.Key.Key_Tab)
    assert focus().objectName() == numbers[1]
    press(Qt.Key.Key_Backtab)
    assert focus().objectName() == f"{numbers[0]}=DK"


def test_a_number_that_is_none_is_said_when_the_cursor_leaves(interview: Interview, shown: Shown) -> None:
    row = search_2012(shown)
    typed("some")
    press(Qt.Key.Key_Tab)
    field = shown(f"job_search.{row}.applications")
    assert isinstance(field, QLineEdit)
    assert field.text() == "some"
    assert field.property("wrong") is True
    assert field.accessibleName() == "2012: Position in industry, Applications sent"


def test_no_year_is_said_and_the_target_can_be_picked_again(interview: Interview, shown: Shown) -> None:
    shown("job_search.0/.target=industry").click()
    assert interview.searches() == ()
    assert focus().objectName() == "job_search.new.year"
    typed("2012")
    shown("job_search.0/.target=industry").click()
    assert interview.searches() == ((2012, "industry"),)


def test_grants_are_told_by_year_and_taken_back(interview: Interview, shown: Shown) -> None:
    shown("grant_year.new.year").setFocus()
    for year in ("2015", "2009"):
        typed(year)
        press(Qt.Key.Key_Return)
    assert interview.text(of_grants(2015)) == "1"
    number = shown("grant_year.2015.grants")
    number.setFocus()
    press(Qt.Key.Key_Up)
    assert interview.text(of_grants(2015)) == "2"
    assert (
        shown("grant_year.2009.grants").mapToGlobal(number.pos()).y() < number.mapToGlobal(number.pos()).y()
    )
    shown("grant_year.2015.remove").click()
    assert interview.text(of_grants(2015)) == ""
    assert interview.text(of_grants(2009)) == "1"


def test_a_search_is_told_by_clicks_on_its_year_and_what_it_was_for(
    interview: Interview, shown: Shown
) -> None:
    QTest.mouseClick(shown("job_search.new.year.2024"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown("job_search.0/.target=industry"), Qt.MouseButton.LeftButton)
    assert interview.searches() == ((2024, "industry"),)


def test_a_click_on_a_year_adds_a_grant_and_a_second_one_changes_nothing(
    interview: Interview, shown: Shown
) -> None:
    for _ in range(2):
        QTest.mouseClick(shown("grant_year.new.year.2023"), Qt.MouseButton.LeftButton)
    assert interview.text(of_grants(2023)) == "1"
