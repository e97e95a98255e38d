"""Dates typed on the calendar: drawn while they are typed, kept by Enter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sojourn_desktop.interview.timeline.gestures import Write

Key = Qt.Key
POSTDOC = (2010, 2014, "academia", "postdoc")


def typed(at: object, text: str) -> None:
    """Type letter by letter wherever the keyboard is."""
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, letter)


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2012-2015", (2012, None, 2015, None)),
        ("9/2012-8/2015", (2012, 9, 2015, 8)),
        ("2012-", (2012, None, None, None)),
        ("2012", (2012, None, 2012, None)),
        ("2024-2030", (2024, None, None, None)),
    ],
)
def test_a_position_is_made_of_the_years_that_are_typed(
    desk: Callable, text: str, told: tuple[int | None, ...]
) -> None:
    at = desk()
    at.walk_to("industry", 2010)
    typed(at, text)
    at.keys(Key.Key_Return)
    only = at.only
    assert (only.start_year, only.start_month, only.end_year, only.end_month) == told
    assert only.sector == "industry"
    assert focus_name() == "timeline.tile.industry.industry_postdoc"


def test_what_is_typed_is_drawn_at_once_and_kept_by_enter_alone(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    typed(at, "2012-201")
    assert focus_name() == "timeline.typed"
    assert isinstance(at.calendar.gesture, Write)
    assert not at.calendar.plan.bars
    typed(at, "5")
    (bar,) = at.calendar.plan.bars
    assert (bar.span.begin, bar.span.end) != (2012, 2012)
    assert not at.spells


def test_escape_gives_up_what_was_typed(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    typed(at, "2012-2015")
    at.keys(Key.Key_Escape)
    assert at.calendar.gesture is None
    assert focus_name() == "timeline.calendar"
    assert not at.spells
    assert at.shown("timeline.add")
    assert not at.shown("timeline.typed")


def test_what_cannot_be_read_stays_to_be_mended(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    typed(at, "2015-2012")
    at.keys(Key.Key_Return)
    field = at.find("timeline.typed")
    assert isinstance(field, QLineEdit)
    assert field.property("wrong")
    at.keys(*[Key.Key_Backspace] * 4)
    typed(at, "2018")
    at.keys(Key.Key_Return)
    assert at.years() == [(2015, 2018)]


def test_a_dash_goes_on_from_where_the_last_position_ended(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.to_calendar()
    typed(at, "-")
    field = at.find("timeline.typed")
    assert isinstance(field, QLineEdit)
    assert field.text() == "2014-"
    typed(at, "8/2018")
    at.keys(Key.Key_Return)
    assert at.years() == [(2010, 2014), (2014, 2018)]
    at.to_calendar()
    typed(at, "-")
    field = at.find("timeline.typed")
    assert isinstance(field, QLineEdit)
    assert field.text() == "9/2018-"


def test_where_a_start_is_marked_a_date_alone_is_the_end(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    at.keys(Key.Key_N)
    typed(at, "2016")
    at.keys(Key.Key_Return)
    assert at.years() == [(2012, 2016)]


def test_a_lane_can_be_tapped_and_both_dates_typed(desk: Callable) -> None:
    at = desk()
    at.click_at(at.cell("industry", 2011))
    typed(at, "3/2012-4/2016")
    at.keys(Key.Key_Return)
    assert at.years() == [(2012, 2016)]
    assert (at.only.sector, at.only.start_month, at.only.end_month) == ("industry", 3, 4)


def test_whoever_goes_elsewhere_has_begun_nothing(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.to_calendar()
    typed(at, "2016-2018")
    at.drag(at.cell("industry", 2020), at.cell("industry", 2022))
    assert at.years() == [(2010, 2014), (2020, 2022)]
    assert not at.shown("timeline.typed")


def test_the_next_position_begins_where_the_typed_one_ends(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2010)
    typed(at, "2012-2015")
    at.keys(Key.Key_Return, Key.Key_Escape)
    assert at.calendar.cursor_cell == ("academia", 2015)
