"""The table of spells: everything the drawing can do, cell by cell, and what a screen reader hears."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.modeltest import ModelTester

from sojourn_desktop.interview.timeline.spell_model import Choice, SpellColumn
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.languages import LANGUAGES

Key = Qt.Key
POSTDOC = (2010, 2014, "academia", "postdoc")
SCIENTIST = (2014, 2019, "industry", "research_scientist")


def edit(at: object, row: int, column: SpellColumn) -> QLineEdit | QComboBox:
    """Open a cell as F2 does."""
    table = at.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Key.Key_F2)
    at.settle()
    editor = QApplication.focusWidget()
    assert isinstance(editor, (QLineEdit, QComboBox))
    return editor


def test_the_model_keeps_qts_rules_while_spells_come_and_go(
    desk: Callable, qtmodeltester: ModelTester
) -> None:
    at = desk(POSTDOC, SCIENTIST)
    qtmodeltester.check(at.page.model)
    timeline = at.interview.timeline
    at.interview.edit_timeline(timeline.add(2005, 2010, "academia", "phd_student"))
    at.interview.edit_timeline(at.interview.timeline.delete(timeline.spells[0].spell_id))
    at.interview.undo()
    at.interview.edit_timeline(at.interview.timeline.resize(timeline.spells[1].spell_id, start_year=2000))
    assert at.years() == [(2000, 2019), (2005, 2010), (2010, 2014)]


def test_each_key_press_in_a_year_is_kept_as_typed(desk: Callable) -> None:
    at = desk(POSTDOC)
    place = of_spell(at.only.spell_id, "start_year")
    editor = edit(at, 0, SpellColumn.START_YEAR)
    editor.selectAll()
    kept = []
    for letter in "201x":
        QTest.keyClicks(editor, letter)
        kept.append(at.interview.text(place))
    assert kept == ["2", "20", "201", "201x"]
    assert QApplication.focusWidget() is editor
    assert editor.text() == "201x"


def test_a_half_typed_year_is_there_again_when_the_interview_is_resumed(desk: Callable) -> None:
    at = desk(POSTDOC)
    editor = edit(at, 0, SpellColumn.END_YEAR)
    editor.selectAll()
    QTest.keyClicks(editor, "20")
    resumed = Interview(at.interview.definition, answers=dict(at.interview.answers), part="timeline")
    again = type(at.page)(resumed)
    assert again.model.index(0, SpellColumn.END_YEAR).data() == "20"
    again.deleteLater()


def test_escape_gives_a_cell_back_what_it_had(desk: Callable) -> None:
    at = desk(POSTDOC)
    editor = edit(at, 0, SpellColumn.START_YEAR)
    editor.selectAll()
    QTest.keyClicks(editor, "19")
    QTest.keyClick(editor, Key.Key_Escape)
    at.settle()
    assert at.years() == [(2010, 2014)]


def test_rows_keep_their_place_while_a_year_is_typed_and_settle_afterwards(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    second = at.spells[1].spell_id
    editor = edit(at, 1, SpellColumn.START_YEAR)
    editor.selectAll()
    QTest.keyClicks(editor, "2005")
    assert at.page.model.spell_id(1) == second
    QTest.keyClick(editor, Key.Key_Return)
    at.settle()
    assert at.page.model.spell_id(0) == second
    assert at.page.current == second
    assert at.table.currentIndex().row() == 0


def test_months_are_picked_and_may_stay_unsure(desk: Callable) -> None:
    at = desk(POSTDOC)
    box = edit(at, 0, SpellColumn.START_MONTH)
    assert box.currentText() == "not sure"
    QTest.keyClicks(box, "Mar")
    QTest.keyClick(box, Key.Key_Return)
    at.settle()
    assert at.only.start_month == 3
    model = at.page.model
    assert model.index(0, SpellColumn.START_MONTH).data() == "Mar"
    assert model.index(0, SpellColumn.END_MONTH).data(Qt.ItemDataRole.AccessibleTextRole) == "Month: not sure"


def test_sector_and_position_are_one_cell(desk: Callable) -> None:
    at = desk(POSTDOC)
    model = at.page.model
    assert model.setData(model.index(0, SpellColumn.WHAT), Choice("industry", "engineer"))
    assert (at.only.sector, at.only.position) == ("industry", "engineer")


def test_the_switch_makes_a_spell_ongoing_and_ends_it(desk: Callable) -> None:
    at = desk(POSTDOC)
    table = at.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, SpellColumn.ONGOING))
    QTest.keyClick(table, Key.Key_Space)
    assert at.years() == [(2010, None)]
    QTest.keyClick(table, Key.Key_Space)
    assert at.years() == [(2010, 2026)]


def test_insert_adds_delete_deletes_and_s_asks_where_to_split(desk: Callable) -> None:
    at = desk(POSTDOC)
    table = at.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, SpellColumn.WHAT))
    QTest.keyClick(table, Key.Key_S)
    at.settle()
    at.click("timeline.split_at.2012")
    assert at.years() == [(2010, 2011), (2012, 2014)]
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, SpellColumn.WHAT))
    QTest.keyClick(table, Key.Key_Delete)
    assert at.years() == [(2012, 2014)]
    table.setFocus()
    QTest.keyClick(table, Key.Key_Insert)
    assert at.years() == [(2012, 2014), (2014, None)]
    assert at.page.current == at.spells[1].spell_id


def test_a_row_picked_here_is_selected_in_the_drawing_too(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    for row in (1, 0):
        at.table.selectRow(row)
        assert at.calendar.current == at.page.current == at.spells[row].spell_id


def test_a_cell_that_a_double_click_opens_is_of_the_current_row(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    cell = at.table.visualRect(at.page.model.index(0, SpellColumn.WHAT)).center()
    QTest.mouseClick(at.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    at.table.show_current(at.spells[1].spell_id)
    QTest.mouseDClick(at.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert at.table.currentIndex().row() == 0
    assert at.page.current == at.spells[0].spell_id


def test_every_cell_says_what_it_is(desk: Callable) -> None:
    at = desk(POSTDOC, (2012, None, "industry", "engineer"))
    model = at.page.model
    said = [
        model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in range(model.columnCount())
    ]
    assert said == [
        "Position: Engineer or developer, Company",
        "From: 2012",
        "Month: not sure",
        "To: now",
        "Month: empty",
        "Still: yes",
        "To check: share?",
    ]
    assert at.table.accessibleName() == "Your positions"
    assert "table" in at.calendar.accessibleDescription()


def test_a_wrong_year_is_told_to_a_screen_reader(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.interview.answer(of_spell(at.only.spell_id, "end_year"), "2009")
    at.interview.leave(of_spell(at.only.spell_id, "end_year"))
    said = at.page.model.index(0, SpellColumn.END_YEAR).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "To: 2009. This ends before it starts."


def test_j_joins_from_the_table_too(desk: Callable) -> None:
    at = desk(POSTDOC, (2014, 2016, "academia", "postdoc"))
    at.table.setFocus(Qt.FocusReason.TabFocusReason)
    at.table.setCurrentIndex(at.table.model().index(0, SpellColumn.WHAT))
    QTest.keyClick(at.table, Key.Key_J)
    assert at.years() == [(2010, 2016)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_in_the_table_is_cut_in_any_language(desk: Callable, language: str) -> None:
    at = desk(POSTDOC, SCIENTIST, width=1200, height=640)
    at.interview.language = language
    at.page.refresh()
    at.settle()
    assert not at.page.bench.compact
    room = at.table.columnWidth(SpellColumn.WHAT)
    metrics = at.table.fontMetrics()
    for tile in at.interview.questionnaire.tiles:
        for word in f"{tile.label(language)} {at.page._phrases.sector(tile.sector)}".split():
            assert metrics.horizontalAdvance(word) < room, word
