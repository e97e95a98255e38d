"""The page as a whole: one spell in hand, its questions, what is hinted while one draws and types."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sojourn_schema.instrument.answers import Place, of_spell

POSTDOC = (2010, 2014, "academia", "postdoc")
PROFESSOR = (2016, None, "academia", "full_professor")
SCIENTIST = (2014, 2018, "industry", "research_scientist")


def test_an_empty_calendar_says_what_to_do_first(desk: Callable) -> None:
    at = desk()
    texts = [label.text() for label in at.page.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Begin with your first position") for text in texts)
    assert not at.find("timeline.delete").isEnabled()


def test_the_button_adds_a_position_from_where_the_last_one_ended(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.click("timeline.add")
    assert at.years() == [(2010, 2014), (2014, None)]
    at.click("timeline.sector.industry")
    at.click("timeline.tile.industry.engineer")
    assert (at.spells[1].sector, at.spells[1].position) == ("industry", "engineer")
    assert at.page.current == at.spells[1].spell_id


def test_a_kind_of_work_with_one_tile_is_chosen_with_one_click(desk: Callable) -> None:
    at = desk()
    at.click("timeline.add")
    at.click("timeline.tile.none.other")
    assert (at.only.sector, at.only.position) == ("none", "other")


def test_a_year_typed_in_the_editor_is_kept_at_each_key_and_drawn_when_whole(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    field = at.find(f"spell.{at.only.spell_id}.end_year")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    kept = []
    for letter in "2018":
        QTest.keyClicks(field, letter)
        kept.append(at.interview.text(of_spell(at.only.spell_id, "end_year")))
    assert kept == ["2", "20", "201", "2018"]
    assert at.calendar.spell_rect(at.only.spell_id).right() > at.cell("academia", 2017).x()
    assert QApplication.focusWidget() is field


def test_a_wrong_year_is_told_beside_it_when_it_is_left(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    field = at.find(f"spell.{at.only.spell_id}.end_year")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2005")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    at.settle()
    texts = [label.text() for label in at.page.findChildren(QLabel) if label.isVisible()]
    assert "This ends before it starts." in texts
    assert at.page.model.index(0, 6).data() == "end?"


def test_an_end_before_its_start_is_exchanged_with_one_click(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    at.interview.answer(of_spell(at.only.spell_id, "end_year"), "2005")
    at.interview.leave(of_spell(at.only.spell_id, "end_year"))
    at.page.refresh()
    at.click("timeline.swap")
    assert at.years() == [(2005, 2010)]
    assert not [one for one in at.page.findChildren(QWidget, "timeline.swap") if one.isVisible()]
    at.interview.undo()
    assert (at.only.start_year, at.only.end_year) == (2010, 2005)


def test_a_month_is_picked_or_stays_unsure(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    box = at.find(f"spell.{at.only.spell_id}.start_month")
    assert isinstance(box, QComboBox)
    assert "not sure" in box.currentText()
    box.setFocus()
    QTest.keyClicks(box, "April")
    assert at.only.start_month == 4
    before = at.calendar.spell_rect(at.only.spell_id)
    assert before.left() < at.cell("academia", 2010).x()
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert at.interview.text(of_spell(at.only.spell_id, "start_month")) == ""


def test_the_switch_makes_it_ongoing_and_the_end_goes(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    at.click(f"spell.{at.only.spell_id}.ongoing")
    assert at.years() == [(2010, None)]
    assert not at.shown(f"spell.{at.only.spell_id}.end_month")


def test_arrow_keys_step_a_year_in_its_field(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.page.select(at.only.spell_id)
    field = at.find(f"spell.{at.only.spell_id}.start_year")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert at.years() == [(2011, 2014)]


def test_a_long_academic_spell_is_split_at_the_year_tapped(desk: Callable) -> None:
    at = desk((2010, 2020, "academia", "assistant_professor"))
    at.page.select(at.only.spell_id)
    assert not at.shown("timeline.split_at.2015")
    at.click(f"spell.{at.only.spell_id}.position_changed=yes")
    at.click("timeline.split_at.2015")
    assert at.years() == [(2010, 2014), (2015, 2020)]


def test_routed_questions_are_asked_of_the_spell_in_hand_alone(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    first, second = at.spells
    at.page.select(second.spell_id)
    at.click(f"spell.{second.spell_id}.publication_policy=encouraged")
    assert at.interview.text(of_spell(second.spell_id, "publication_policy")) == "encouraged"
    assert at.shown(f"spell.{second.spell_id}.return_plan=yes")
    at.page.select(first.spell_id)
    at.settle()
    assert not any(
        one.objectName().startswith(f"spell.{second.spell_id}.") and one.isVisible()
        for one in at.page.findChildren(QWidget)
    )


def test_two_positions_at_once_are_marked_and_both_shares_asked(desk: Callable) -> None:
    at = desk((2010, None, "academia", "full_professor"), (2014, None, "industry", "research_scientist"))
    assert "Full professor and Research scientist at the same time" in at.page.prompts.overlap._text.text()
    at.click("timeline.overlap.share")
    for spell, share in zip(at.spells, ("0.8", "0.2"), strict=True):
        at.click(f"spell.{spell.spell_id}.fte={share}")
    assert [spell.text("fte") for spell in at.spells] == ["0.8", "0.2"]
    assert not at.shown("timeline.overlap")


def test_an_overlap_is_told_while_one_types(desk: Callable) -> None:
    at = desk(POSTDOC, (2014, None, "industry", "engineer"))
    first = at.spells[0].spell_id
    assert not at.shown("timeline.overlap")
    at.page.select(first)
    field = at.find(f"spell.{first}.end_year")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2016")
    at.settle()
    assert at.shown("timeline.overlap")


def test_a_gap_takes_a_position_with_one_click(desk: Callable) -> None:
    at = desk(POSTDOC, PROFESSOR)
    at.click("timeline.gap.position")
    assert at.years() == [(2010, 2014), (2015, 2015), (2016, None)]
    assert at.shown("timeline.sector.industry")


def test_undo_of_a_deletion_brings_all_answers_back(desk: Callable) -> None:
    at = desk(SCIENTIST)
    spell_id = at.only.spell_id
    at.page.select(spell_id)
    at.click(f"spell.{spell_id}.publication_policy=prohibited")
    at.click("timeline.delete")
    assert at.years() == []
    at.interview.undo()
    assert at.years() == [(2014, 2018)]
    assert at.only.text("publication_policy") == "prohibited"


def test_the_place_of_a_problem_is_shown_with_the_keyboard_on_it(desk: Callable) -> None:
    at = desk((2010, 2014, "academia", ""), SCIENTIST)
    at.find("timeline.add").setFocus()
    (problem,) = at.interview.can_leave("timeline")
    assert at.page.show_place(problem.place)
    assert at.page.current == problem.place.row
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("timeline.tile.academia.")
    assert at.page.show_place(of_spell(at.spells[1].spell_id, "start_year"))
    assert not at.page.show_place(Place("respondent", "", "gender"))


def test_a_resumed_interview_shows_all_that_was_told(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    at.interview.answer(of_spell(at.spells[1].spell_id, "end_year"), "201")
    resumed = type(at.interview)(at.interview.definition, answers=dict(at.interview.answers), part="timeline")
    page = type(at.page)(resumed)
    page.select(at.spells[1].spell_id)
    field = page.findChild(QLineEdit, f"spell.{at.spells[1].spell_id}.end_year")
    assert field is not None
    assert field.text() == "201"
    page.deleteLater()


def test_every_input_has_a_name_for_a_screen_reader(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    for spell in at.spells:
        at.page.select(spell.spell_id)
        at.settle()
        inputs = [
            one
            for one in at.page.findChildren(QWidget)
            if isinstance(one, (QAbstractButton, QComboBox, QLineEdit)) and one.isVisible()
        ]
        for one in inputs:
            said = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
            assert said.strip(), one.objectName()


@pytest.mark.parametrize(("width", "height"), [(800, 374), (960, 360), (1024, 700), (1100, 560), (1600, 900)])
def test_nothing_is_cut_off_sideways(desk: Callable, width: int, height: int) -> None:
    at = desk((2011, 2018, "academia", "postdoc"), SCIENTIST, width=width, height=height)
    assert (at.page.width(), at.page.height()) == (width, height)
    for spell in at.spells:
        at.page.select(spell.spell_id)
        at.settle()
        for one in at.page.findChildren(QWidget):
            if one.isVisible() and one.objectName():
                right = one.mapTo(at.page, one.rect().topRight()).x()
                assert right < width, (one.objectName(), type(one).__name__)
        for area in at.page.findChildren(QScrollArea):
            if area.isVisible():
                assert area.widget().width() <= area.viewport().width(), area.objectName()


@pytest.mark.parametrize(("width", "height"), [(800, 374), (960, 360), (1024, 560)])
def test_on_a_small_screen_one_bar_scrolls_and_the_calendar_stays_in_sight(
    desk: Callable, width: int, height: int
) -> None:
    at = desk(POSTDOC, SCIENTIST, PROFESSOR, width=width, height=height)
    at.page.select(at.spells[0].spell_id)
    at.settle()
    scrolling = [
        one
        for one in at.page.findChildren(QAbstractScrollArea)
        if one.isVisible() and one.verticalScrollBar().maximum() > 0
    ]
    assert [one.objectName() for one in scrolling] == ["timeline.scroll"]
    scrolling[0].verticalScrollBar().setValue(scrolling[0].verticalScrollBar().maximum())
    assert at.calendar.visibleRegion().boundingRect() == at.calendar.rect()


def test_on_a_small_screen_the_list_is_one_key_away_and_so_is_the_way_back(
    desk: Callable, qtbot: QtBot
) -> None:
    at = desk(POSTDOC, SCIENTIST, PROFESSOR, width=960, height=360)
    at.page.select(at.spells[1].spell_id)
    at.to_calendar()
    assert at.table.visibleRegion().isEmpty()
    at.keys(Qt.Key.Key_L, held=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(at.table.hasFocus)  # Qt shows the button pressed before it clicks
    assert not at.table.visibleRegion().isEmpty()
    at.keys(Qt.Key.Key_E, held=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: at.page.editor.isAncestorOf(QApplication.focusWidget()))


def test_on_a_small_screen_what_is_open_is_seen_before_a_position_is_picked(desk: Callable) -> None:
    at = desk(POSTDOC, PROFESSOR, width=960, height=360)
    at.to_calendar()
    assert not at.page.prompts.gap.visibleRegion().isEmpty()
    at.click_at(at.middle(at.spells[1]))
    at.settle()
    assert not at.page.editor.visibleRegion().isEmpty()


def test_a_window_made_larger_and_smaller_keeps_the_keyboard_and_the_spell(desk: Callable) -> None:
    at = desk(POSTDOC, width=1200, height=700)
    assert not at.shown("timeline.jump")
    at.page.select(at.only.spell_id)
    field = at.find(f"spell.{at.only.spell_id}.start_year")
    field.setFocus()
    for width, height in ((960, 360), (1200, 700)):
        at.page.resize(width, height)
        at.settle()
        assert QApplication.focusWidget() is field
        assert field.isVisible()
        assert at.table.isVisible()


def test_a_forgotten_phd_is_told_with_one_click_on_the_year_it_began(desk: Callable) -> None:
    at = desk((2011, None, "academia", "postdoc"))
    assert "You got your PhD in 2010" in at.page.prompts.gap.text()
    at.click("timeline.student.5")
    assert at.years() == [(2005, 2010), (2011, None)]
    assert (at.spells[0].sector, at.spells[0].position) == ("academia", "phd_student")
    assert not at.shown("timeline.gap")


def test_a_phd_begun_in_another_year_is_asked_for_it_and_no_year_is_made_up(desk: Callable) -> None:
    at = desk((2011, None, "academia", "postdoc"))
    at.click("timeline.student.other")
    (student,) = (one for one in at.interview.timeline.spells if one.position == "phd_student")
    assert student.text("start_year") == ""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == f"spell.{student.spell_id}.start_year"
    QTest.keyClicks(focus, "1999")
    at.settle()
    assert at.table_years()[-1] == (1999, 2010)


def test_a_phd_that_ended_before_its_year_is_prolonged_not_told_twice(desk: Callable) -> None:
    at = desk((2005, 2008, "academia", "phd_student"), (2012, None, "academia", "postdoc"))
    assert not at.shown("timeline.student.5")
    at.click("timeline.student.until")
    assert at.years() == [(2005, 2010), (2012, None)]
    assert at.page.prompts.gap.text().startswith("2011")


def test_what_was_split_is_joined_again(desk: Callable) -> None:
    at = desk((2010, 2020, "academia", "assistant_professor"), SCIENTIST)
    at.interview.edit_timeline(at.interview.timeline.split(at.spells[0].spell_id, 2015))
    at.page.select(at.spells[0].spell_id)
    at.click("timeline.join")
    assert at.years() == [(2010, 2020), (2014, 2018)]
    assert not at.find("timeline.join").isEnabled()


def test_positions_of_different_rank_are_not_joined(desk: Callable) -> None:
    at = desk(POSTDOC, (2014, 2018, "academia", "assistant_professor"))
    at.page.select(at.spells[0].spell_id)
    assert not at.find("timeline.join").isEnabled()


def test_rows_settle_by_start_when_a_year_in_the_editor_is_left(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    second = at.spells[1].spell_id
    at.page.select(second)
    field = at.find(f"spell.{second}.start_year")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2008")
    assert at.page.model.spell_id(1) == second
    QTest.keyClick(field, Qt.Key.Key_Tab)
    at.settle()
    assert at.page.model.spell_id(0) == second
    assert at.page.current == second


def test_undo_leaves_the_keyboard_in_the_calendar(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("academia", 2012)
    at.keys(Qt.Key.Key_Right, held=Qt.KeyboardModifier.ControlModifier)
    changed = at.interview.undo()
    assert at.page.show_change(next(iter(changed)))
    assert QApplication.focusWidget() is at.calendar


def test_the_end_may_be_unknown_and_typing_a_year_makes_it_known_again(desk: Callable) -> None:
    at = desk(POSTDOC)
    spell_id = at.only.spell_id
    at.page.select(spell_id)
    at.click(f"spell.{spell_id}.end_year=DK")
    assert at.interview.text(of_spell(spell_id, "end_year")) == "DK"
    assert not at.only.ongoing
    assert at.page.model.index(0, 3).data() == "Don't know"
    assert not at.shown(f"spell.{spell_id}.end_month")
    field = at.find(f"spell.{spell_id}.end_year")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    field.setFocus()
    QTest.keyClicks(field, "2013")
    assert at.years() == [(2010, 2013)]
