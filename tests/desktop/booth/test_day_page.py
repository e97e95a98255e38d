"""The date, confirmed by the staff at a booth: outside the days of fieldwork no respondent begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.booth.conftest import PIN, click, interview, unlock, words

from sojourn_desktop.days import long_day
from sojourn_desktop.window import MainWindow
from sojourn_schema.fieldwork_window import FieldworkWindow
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.tally import Outcome, Tally

Shown = Callable[[str], QWidget]
DAY = timedelta(days=1)


@pytest.fixture
def opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, definition: StudyDefinition
) -> Callable[..., MainWindow]:
    """Opens a booth's study with these days of fieldwork, after an interview of that day."""

    def open_(first: timedelta | None, last: timedelta = DAY, held: timedelta | None = None) -> MainWindow:
        path, today = tmp_path / "booth.sojourn", date.today()
        days = FieldworkWindow(today + first, today + last) if first is not None else None
        with StudyFile.create(path, replace(definition, fieldwork=days)) as study:
            StaffPin(study.staff).choose(PIN)
            if held is not None:
                draft = study.drafts.new()
                study.drafts.discard(draft, tally=Tally(today + held, "Hall 1", Outcome.INTERRUPTED))
        window.open_study(path)
        qtbot.waitUntil(lambda: window.study is not None)
        return window

    return open_


def give_pin(shown: Shown, pin: str = PIN) -> None:
    QTest.keyClicks(shown("staff.pin.field"), pin)
    QTest.keyClick(shown("staff.pin.field"), Qt.Key.Key_Return)


def test_the_staff_confirms_the_date_once_a_day_before_the_first_respondent(
    opened: Callable[..., MainWindow], shown: Shown
) -> None:
    window = opened(-DAY)
    page = shown("page.day")
    assert f"This computer says: {long_day(date.today())}." in words(page)
    assert "set back" not in words(page)
    assert "none of these days" not in words(page)
    assert shown("day.right").hasFocus()
    click(shown("day.right"))
    give_pin(shown)
    assert shown("booth.start").hasFocus()
    unlock(window, shown)
    window.menus.lock.trigger()
    shown("page.booth")


def test_a_date_that_is_wrong_has_the_staff_close_the_study_so_that_the_clock_can_be_set(
    qtbot: QtBot, opened: Callable[..., MainWindow], shown: Shown
) -> None:
    window = opened(-DAY)
    click(shown("day.wrong"))
    assert "open the study again" in words(shown("page.day"))
    click(shown("day.leave"))
    give_pin(shown)
    qtbot.waitUntil(lambda: window.study is None)
    shown("page.home")


@pytest.mark.parametrize("buttons", [("day.right",), ("day.wrong", "day.leave")])
def test_without_the_pin_nobody_confirms_the_date_or_gets_out_of_the_locked_booth(
    opened: Callable[..., MainWindow], shown: Shown, buttons: tuple[str, ...]
) -> None:
    window = opened(-DAY)
    for button in buttons:
        click(shown(button))
    give_pin(shown, "1357")
    problem = shown("staff.pin.problem")
    assert isinstance(problem, QLabel)
    assert problem.text().startswith("That was not the PIN.")
    assert window.study is not None
    assert window.booth is not None
    assert window.booth.is_locked
    click(shown("staff.back"))
    shown("page.day")


def test_the_pin_given_for_the_date_does_not_open_the_rest(
    opened: Callable[..., MainWindow], shown: Shown
) -> None:
    window = opened(-DAY)
    click(shown("day.right"))
    give_pin(shown)
    shown("page.booth")
    assert window.booth is not None
    assert window.booth.is_locked
    window.menus.staff.trigger()  # and what was asked last is not done again
    give_pin(shown)
    shown("page.home")


def test_outside_the_days_of_fieldwork_only_the_staff_begins_an_interview(
    opened: Callable[..., MainWindow], shown: Shown
) -> None:
    window = opened(DAY, 3 * DAY)
    assert "today is none of these days" in words(shown("page.day"))
    click(shown("day.right"))
    give_pin(shown)
    page = shown("page.booth")
    assert "today is none of these days" in words(page)
    assert not [one for one in page.findChildren(QWidget, "booth.start") if one.isVisible()]
    unlock(window, shown)
    outside = shown("home.outside")
    assert isinstance(outside, QLabel)
    assert "today is none of these days" in outside.text()
    click(shown("home.new_interview"))
    shell = interview(window)
    shell.next_respondent.emit()
    shown("page.booth")


def test_a_clock_that_was_set_back_is_noticed_also_where_no_days_are_named(
    opened: Callable[..., MainWindow], shown: Shown
) -> None:
    opened(None, held=DAY)
    page = shown("page.day")
    assert f"the latest interview in this study was on {long_day(date.today() + DAY)}" in words(page)
    assert shown("day.wrong").hasFocus()
    click(shown("day.right"))
    give_pin(shown)
    shown("booth.start")
