"""Start and end of a position: years known in part, and how long it lasted instead of when it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QStyle, QStyleOptionFrame

from sojourn_desktop.interview.timeline.spell_model import SpellColumn
from sojourn_desktop.language import interpreter
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.languages import LANGUAGES

POSTDOC = (2010, 2013, "academia", "postdoc")
ENGINEER = (2013, 2020, "industry", "engineer")


def type_in(at: Any, name: str, text: str) -> None:
    field = at.find(name)
    assert isinstance(field, QLineEdit)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    at.settle()


def pick(at: Any, name: str, index: int) -> None:
    box = at.find(name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(index)
    box.activated.emit(index)
    at.settle()


def said(at: Any, text: str) -> bool:
    return any(text in one.text() and one.isVisible() for one in at.page.editor.findChildren(QLabel))


def hold(at: Any, spell: Any) -> None:
    at.page.select(spell.spell_id)
    at.settle()


def test_before_a_year_is_picked_beside_it_and_what_it_counts_as_is_said(desk: Callable) -> None:
    at = desk(POSTDOC, ENGINEER)
    spell = at.spells[1]
    hold(at, spell)
    pick(at, f"spell.{spell.spell_id}.end_month", 13)
    told = at.interview.timeline.spell(spell.spell_id)
    assert told.text("end_year") == "<2020"
    assert told.end_year == 2019
    assert said(at, "Counted as 2019, the last year before 2020.")
    assert at.find(f"spell.{spell.spell_id}.end_year").text() == "2020"
    row = at.page.model.row_of(spell.spell_id)
    cell = at.page.model.index(row, SpellColumn.END_YEAR)
    assert cell.data() == "<2020"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "To: before 2020"
    type_in(at, f"spell.{spell.spell_id}.end_year", "2018")
    assert at.interview.timeline.spell(spell.spell_id).text("end_year") == "<2018"
    at.click(f"spell.{spell.spell_id}.end_year.plus")
    assert at.interview.timeline.spell(spell.spell_id).text("end_year") == "<2019"
    pick(at, f"spell.{spell.spell_id}.end_month", 0)
    assert at.interview.timeline.spell(spell.spell_id).text("end_year") == "2019"
    assert not said(at, "Counted as")


def test_after_and_between_are_typed_as_signs_too(desk: Callable) -> None:
    at = desk(POSTDOC)
    spell = at.only
    hold(at, spell)
    type_in(at, f"spell.{spell.spell_id}.start_year", ">2010")
    assert at.only.start_year == 2011
    assert said(at, "Counted as 2011, the first year after 2010.")
    pick(at, f"spell.{spell.spell_id}.start_month", 0)
    type_in(at, f"spell.{spell.spell_id}.start_year", "2008-2011")
    assert at.only.start_year == 2009
    assert said(at, "Counted as 2009, the middle of 2008 to 2011.")


def test_how_long_gives_the_end_says_it_and_is_asked_of_the_next_position_too(desk: Callable) -> None:
    at = desk(POSTDOC, ENGINEER)
    first, second = at.spells
    hold(at, first)
    at.click(f"spell.{first.spell_id}.by_duration")
    type_in(at, f"spell.{first.spell_id}.lasted_years", "2")
    assert at.spells[0].end_year == 2012
    assert said(at, "That is until 2012.")
    pick(at, f"spell.{first.spell_id}.start_month", 9)
    assert (at.spells[0].end_year, at.spells[0].end_month) == (2012, 8)
    assert said(at, "That is until August 2012.")
    at.page.table.setFocus()
    hold(at, second)
    assert at.shown(f"spell.{second.spell_id}.lasted_years")
    assert at.find(f"spell.{second.spell_id}.lasted_years").text() == "7"
    at.click(f"spell.{second.spell_id}.lasted_years.minus")
    assert at.spells[1].end_year == 2019


def test_a_duration_holds_when_the_start_is_moved_afterwards(desk: Callable) -> None:
    at = desk(POSTDOC)
    hold(at, at.only)
    at.click(f"spell.{at.only.spell_id}.by_duration")
    type_in(at, f"spell.{at.only.spell_id}.lasted_years", "4")
    at.click(f"spell.{at.only.spell_id}.start_year.plus")
    assert at.years() == [(2011, 2015)]
    type_in(at, f"spell.{at.only.spell_id}.start_year", "2012")
    assert at.years() == [(2012, 2016)]


def test_a_duration_that_is_none_or_too_long_is_said_and_changes_nothing(desk: Callable) -> None:
    at = desk(POSTDOC)
    hold(at, at.only)
    at.click(f"spell.{at.only.spell_id}.by_duration")
    type_in(at, f"spell.{at.only.spell_id}.lasted_years", "x")
    assert said(at, "such as 3 or 2.5")
    type_in(at, f"spell.{at.only.spell_id}.lasted_years", "30")
    assert said(at, "beyond 2026")
    assert at.only.end_year == 2013


def test_who_is_sent_to_the_end_finds_its_field(desk: Callable) -> None:
    at = desk(POSTDOC)
    hold(at, at.only)
    at.click(f"spell.{at.only.spell_id}.by_duration")
    assert at.page.show_place(of_spell(at.only.spell_id, "end_year"))
    assert at.find(f"spell.{at.only.spell_id}.end_year").hasFocus()


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_that_it_goes_on_stands_whole_in_the_field_of_its_end(desk: Callable, language: str) -> None:
    at = desk((2010, None, "academia", "postdoc"))
    interpreter().speak(language)
    at.interview.language = language
    at.page.refresh()
    hold(at, at.only)
    field = at.find(f"spell.{at.only.spell_id}.end_year")
    interpreter().speak("en")
    assert isinstance(field, QLineEdit)
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    assert field.placeholderText()
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) + 4 <= room


def test_a_month_typed_with_its_year_is_picked_when_the_field_is_left(desk: Callable) -> None:
    at = desk(POSTDOC)
    (spell,) = at.spells
    hold(at, spell)
    name = f"spell.{spell.spell_id}.end"
    type_in(at, f"{name}_year", "sep 2012")
    month = at.find(f"{name}_month")
    assert isinstance(month, QComboBox)
    assert month.currentData() == "9"
    assert (at.only.end_year, at.only.end_month) == (2012, 9)
    at.keys(Qt.Key.Key_Return)
    field = at.find(f"{name}_year")
    assert isinstance(field, QLineEdit)
    assert field.text() == "2012"
    assert at.only.text("end_month") == "9"


def test_stepping_a_year_that_was_typed_with_its_month_keeps_the_month(desk: Callable) -> None:
    at = desk(POSTDOC)
    (spell,) = at.spells
    hold(at, spell)
    type_in(at, f"spell.{spell.spell_id}.end_year", "9/2012")
    at.keys(Qt.Key.Key_Up)
    assert (at.only.end_year, at.only.end_month) == (2013, 9)


def test_enter_leads_from_start_to_end_to_what_is_open_and_to_the_calendar(desk: Callable) -> None:
    at = desk(POSTDOC, ENGINEER)
    spell = at.spells[1]
    hold(at, spell)
    name = f"spell.{spell.spell_id}"
    type_in(at, f"{name}.start_year", "2013")
    places = []
    for _ in range(4):
        at.keys(Qt.Key.Key_Return)
        focus = QApplication.focusWidget()
        assert focus is not None
        places.append(focus.objectName().partition("=")[0])
    assert places[:2] == [f"{name}.end_year", f"{name}.appointment"]
    for item, text in (("publication_policy", "own_time"), ("return_plan", "no"), ("same_employer", "no")):
        at.interview.answer(of_spell(spell.spell_id, item), text)
    at.find(f"{name}.appointment=fixed_term").setFocus(Qt.FocusReason.TabFocusReason)
    at.keys(Qt.Key.Key_Return)
    assert at.calendar.hasFocus()
