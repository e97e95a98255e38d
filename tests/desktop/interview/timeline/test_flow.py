"""What comes next after a split, a tile, a year, a tap: the right thing in sight, with the keyboard on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from sojourn_desktop.interview.timeline.page import TimelinePage
from sojourn_desktop.interview.timeline.spell_model import SpellColumn
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview

CHAIR = (2010, 2020, "academia", "assistant_professor")
POSTDOC = (2010, 2014, "academia", "postdoc")
SCIENTIST = (2014, 2018, "industry", "research_scientist")

ROW = 24
"""Pixels; what stands in one row differs by less."""


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def is_said(page: QWidget, text: str) -> bool:
    return any(text in one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_split_asks_what_the_second_part_was(desk: Callable) -> None:
    at = desk(CHAIR)
    at.page.select(at.only.spell_id)
    at.click("timeline.split")
    at.click("timeline.split_at.2015")
    first, second = at.spells
    assert at.page.current == second.spell_id
    assert is_said(at.page, "What was it from 2015?")
    assert focus().objectName().startswith("timeline.tile.academia.")
    at.click("timeline.tile.academia.associate_professor")
    assert [one.position for one in at.spells] == ["assistant_professor", "associate_professor"]
    assert at.spells[0].spell_id == first.spell_id


def test_a_split_by_key_asks_what_the_second_part_was(desk: Callable) -> None:
    at = desk(CHAIR)
    at.walk_to("academia", 2015)
    at.keys(Qt.Key.Key_S)
    assert at.years() == [(2010, 2014), (2015, 2020)]
    assert at.page.current == at.spells[1].spell_id
    assert is_said(at.page, "What was it from 2015?")
    assert focus().objectName().startswith("timeline.tile.academia.")


def test_a_chair_told_twice_unchanged_is_marked_to_be_checked(desk: Callable) -> None:
    at = desk(CHAIR)
    at.page.select(at.only.spell_id)
    at.click("timeline.split")
    at.click("timeline.split_at.2015")
    at.click("timeline.tile.academia.assistant_professor")
    assert "changed?" in at.page.model.index(1, SpellColumn.CHECK).data()
    at.page.editor.choose_again()
    at.click("timeline.tile.academia.associate_professor")
    assert "changed?" not in str(at.page.model.index(1, SpellColumn.CHECK).data())


def test_the_years_of_a_change_stand_below_the_question_with_the_keyboard_there(desk: Callable) -> None:
    at = desk(CHAIR, width=1200, height=560)
    spell_id = at.only.spell_id
    at.page.select(spell_id)
    at.click(f"spell.{spell_id}.position_changed=yes")
    assert not focus().visibleRegion().isEmpty()
    assert focus().objectName() == "timeline.split_at.2011"
    editor = at.page.editor
    named = {
        one.objectName(): one.mapTo(editor, QPoint()).y()
        for one in editor.findChildren(QAbstractButton)
        if one.isVisible() and one.objectName()
    }
    asked, year = named[f"spell.{spell_id}.position_changed=yes"], named["timeline.split_at.2011"]
    assert asked < year
    assert not [
        name for name, y in named.items() if asked < y < year and not name.startswith("timeline.split_at")
    ]
    problem = at.page.findChild(QLabel, f"spell.{spell_id}.position_changed!")
    assert problem is not None
    assert not problem.isVisible()


def inputs_by_height(page: TimelinePage) -> list[str]:
    """The names that Tab reaches in the questions, from the first to the last."""
    start = focus()
    names, places = [], []
    for _ in range(60):
        one = focus()
        if not page.editor.isAncestorOf(one):
            break
        names.append(one.objectName())
        places.append(one.mapTo(page.editor, one.rect().center()).y() // ROW)
        page.focusNextPrevChild(True)
    assert start.objectName() == names[0]
    assert places == sorted(places), list(zip(names, places, strict=True))
    return names


def test_after_a_tile_the_keyboard_is_on_the_first_question_and_tab_goes_downwards(desk: Callable) -> None:
    at = desk((2008, 2012, "industry", "engineer"), (2012, 2020, "academia", ""))
    spell_id = at.spells[1].spell_id
    at.page.select(spell_id)
    at.page.editor.focus_first()
    at.click("timeline.tile.academia.associate_professor")
    asked = [
        item.name
        for item in at.interview.spell_items(spell_id)
        if item.name not in ("sector", "position", "start_year", "start_month", "end_year", "end_month")
    ]
    assert focus().objectName().startswith(f"spell.{spell_id}.{asked[0]}")
    at.find(f"spell.{spell_id}.start_year").setFocus()
    names = inputs_by_height(at.page)
    assert [name for name in names if asked[0] in name]
    assert len(names) > 5


def test_another_spell_is_shown_from_the_top_of_its_questions(desk: Callable) -> None:
    at = desk(CHAIR, (2010, 2020, "industry", "research_scientist"), width=1200, height=640)
    at.page.select(at.spells[0].spell_id)
    at.settle()
    area = at.page.findChild(QScrollArea, "timeline.editor")
    assert area is not None
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    at.click_at(at.middle(at.spells[1]))
    assert bar.value() == 0


def test_a_break_fills_the_years_of_its_gap_and_no_month_is_made_up(desk: Callable) -> None:
    at = desk(POSTDOC, (2017, None, "academia", "full_professor"))
    at.click("timeline.gap.break")
    spell = at.spells[1]
    assert (spell.start_year, spell.start_month, spell.end_year, spell.end_month) == (2015, None, 2016, None)
    assert at.page._phrases.spell(spell) == "Not in paid work, 2015 to 2016"


def test_a_start_that_waits_for_its_end_is_given_up_by_escape_from_anywhere(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.click_at(at.cell("industry", 2016))
    assert at.calendar.gesture is not None
    at.find("timeline.add").setFocus()
    at.keys(Qt.Key.Key_Escape)
    assert at.calendar.gesture is None
    assert at.years() == [(2010, 2014)]


def test_a_start_that_waits_for_its_end_asks_nothing(desk: Callable) -> None:
    at = desk((2005, 2010, "academia", "phd_student"), (2011, None, "academia", "postdoc"))
    assert not at.shown("timeline.overlap")
    at.click_at(at.cell("industry", 2016))
    assert at.calendar.gesture is not None
    assert not at.shown("timeline.overlap")
    assert not at.shown("timeline.gap")


def test_the_cursor_goes_along_when_the_kind_of_work_is_told(desk: Callable) -> None:
    at = desk()
    at.walk_to("", 2012)
    at.keys(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    at.click("timeline.sector.government")
    name = next(
        one.objectName()
        for one in at.page.findChildren(QAbstractButton)
        if one.objectName().startswith("timeline.tile.government.") and one.isVisible()
    )
    at.click(name)
    assert at.only.sector == "government"
    assert at.calendar.cursor_cell[0] == "government"


def test_a_resumed_interview_begins_at_the_last_position_that_is_still_open(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST, (2018, None, "academia", ""))
    resumed = Interview(at.interview.definition, answers=dict(at.interview.answers), part="timeline")
    page = TimelinePage(resumed)
    page.opened()
    assert page.current == at.spells[2].spell_id
    page.deleteLater()


def test_the_row_in_hand_is_in_sight_and_an_undone_year_takes_its_place_again(desk: Callable) -> None:
    told = [(2010 + n, 2011 + n, "academia", "postdoc") for n in range(12)]
    at = desk(*told, width=1200, height=640)
    at.page.select(at.spells[-1].spell_id)
    at.settle()
    row = at.table.visualRect(at.table.currentIndex())
    assert at.table.viewport().rect().contains(row.center())
    spell_id = at.spells[-1].spell_id
    field = at.find(f"spell.{spell_id}.start_year")
    field.setFocus()
    at.interview.answer(of_spell(spell_id, "start_year"), "2005")
    field.clearFocus()
    at.page.refresh()
    assert at.page.model.row_of(spell_id) == 0
    field.setFocus()
    changed = at.interview.undo()
    at.page.show_change(next(iter(changed)))
    at.settle()
    assert at.page.model.row_of(spell_id) == len(told) - 1
    row = at.table.visualRect(at.table.currentIndex())
    assert at.table.viewport().rect().contains(row.center())


def test_an_unknown_end_says_what_it_answers(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    button = at.find(f"spell.{at.only.spell_id}.end_year=DK")
    assert isinstance(button, QAbstractButton)
    assert button.text() == "End: don't know"


def test_shares_are_asked_with_the_years_they_are_about(desk: Callable) -> None:
    at = desk((2010, 2016, "academia", "full_professor"), (2012, None, "industry", "research_scientist"))
    at.page.select(at.spells[0].spell_id)
    assert is_said(at.page, "You held it beside another position.")
    assert is_said(at.page, "2012 to 2016: How much of a full-time job was this one then?")


def test_a_press_right_behind_the_selected_bar_begins_the_next_position(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    edge = at.calendar.spell_rect(at.only.spell_id).right()
    begin = QPoint(edge + 6, at.cell("academia", 2014).y())
    assert at.calendar.cell_rect("academia", 2014).contains(begin)
    at.drag(begin, at.cell("academia", 2016))
    assert at.years() == [(2010, 2014), (2014, 2016)]


def test_the_second_click_of_a_double_click_that_opened_the_page_starts_nothing(desk: Callable) -> None:
    at = desk()
    spot = at.cell("industry", 2016)
    QCursor.setPos(at.calendar.mapToGlobal(spot))
    at.page.opened()
    at.click_at(spot)
    assert at.calendar.gesture is None
    at.click_at(at.cell("industry", 2012))
    assert at.calendar.gesture is not None


def test_a_share_that_changed_for_some_years_is_told_with_one_button(desk: Callable) -> None:
    at = desk((2010, None, "academia", "full_professor"), (2018, 2020, "industry", "manager"))
    chair, beside = (one.spell_id for one in at.spells)
    at.page.select(beside)
    assert not at.shown(f"timeline.share_changed.{beside}"), "it was held beside the chair all its time"
    at.click(f"timeline.share_changed.{chair}")
    assert at.years() == [(2010, 2017), (2018, 2020), (2018, 2020), (2021, None)]
    part = at.page.current
    assert at.interview.timeline.spell(part).start_year == 2018
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith(f"spell.{part}.fte")
    at.click(f"spell.{part}.fte=0.8")
    assert [one.text("fte") for one in at.spells if one.sector == "academia"] == ["", "0.8", ""]
    at.interview.undo()
    at.interview.undo()
    assert at.years() == [(2010, None), (2018, 2020)]
