"""The calendar by keyboard alone: a cursor over lanes and years."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sojourn_schema.instrument.answers import of_respondent

Key = Qt.Key
POSTDOC = (2010, 2014, "academia", "postdoc")
SCIENTIST = (2014, 2019, "industry", "research_scientist")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def test_enter_starts_arrows_extend_and_enter_ends(desk: Callable) -> None:
    at = desk()
    at.walk_to("industry", 2012)
    at.keys(Key.Key_Return, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert at.years() == [(2012, 2015)]
    assert at.only.sector == "industry"


def test_the_hint_says_what_the_keys_do_and_then_what_comes_next(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    for key in ("Enter", "Shift", "Ctrl", "S splits", "J joins", "Delete"):
        assert key in at.find("timeline.hint").toolTip()
    at.keys(Key.Key_Return)
    assert "It starts in 2012" in at.find("timeline.hint").text()


def test_before_the_first_key_or_touch_the_hint_is_for_either(desk: Callable) -> None:
    at = desk()
    at.page.opened()
    assert at.find("timeline.hint").toolTip().startswith("Drag across the years of a position, tap")
    assert "2010-2014" in at.find("timeline.hint").toolTip()
    at.keys(Key.Key_Right)
    assert "arrow keys" in at.find("timeline.hint").toolTip()


def test_a_drawn_spell_brings_the_keyboard_to_its_tiles_and_enter_chooses(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    at.keys(Key.Key_Return, Key.Key_Right, Key.Key_Return)
    assert focus_name() == "timeline.tile.academia.phd_student"
    at.keys(Key.Key_Right, Key.Key_Return)
    assert at.only.position == "postdoc"


def test_escape_in_the_editor_goes_back_to_the_calendar(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    at.keys(Key.Key_Return, Key.Key_Right, Key.Key_Return, Key.Key_Escape)
    assert focus_name() == "timeline.calendar"


def test_extending_to_the_last_column_goes_on_till_now(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2020)
    at.keys(Key.Key_Return, Key.Key_End, Key.Key_Return)
    assert at.years() == [(2020, None)]


def test_escape_gives_up_what_was_started(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2012)
    at.keys(Key.Key_Return, Key.Key_Right, Key.Key_Escape)
    assert at.years() == []
    assert at.calendar.gesture is None


def test_the_cursor_selects_the_spell_it_comes_to(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    at.walk_to("industry", 2016)
    assert at.page.current == at.spells[1].spell_id


def test_up_and_down_walk_through_spells_that_overlap_in_one_lane(desk: Callable) -> None:
    at = desk((2010, 2020, "academia", "full_professor"), (2014, 2016, "academia", "visiting"))
    at.walk_to("academia", 2015)
    assert at.page.current == at.spells[0].spell_id
    at.keys(Key.Key_Down)
    assert at.page.current == at.spells[1].spell_id
    assert at.calendar.cursor_cell == ("academia", 2015)
    at.keys(Key.Key_Down)
    assert at.calendar.cursor_cell == ("industry", 2015)


def test_control_and_arrows_move(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("academia", 2012)
    at.keys(Key.Key_Right, Key.Key_Right, held=CTRL)
    assert at.years() == [(2012, 2016)]
    assert at.calendar.cursor_cell == ("academia", 2014)


def test_shift_and_arrows_move_the_end_and_with_control_the_start(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("academia", 2012)
    at.keys(Key.Key_Right, Key.Key_Right, held=SHIFT)
    assert at.years() == [(2010, 2016)]
    at.keys(Key.Key_Right, held=SHIFT | CTRL)
    assert at.years() == [(2011, 2016)]


def test_the_end_moves_past_the_survey_year_into_now_and_back(desk: Callable) -> None:
    at = desk((2018, 2026, "academia", "postdoc"))
    at.walk_to("academia", 2020)
    at.keys(Key.Key_Right, held=SHIFT)
    assert at.years() == [(2018, None)]
    at.keys(Key.Key_Left, held=SHIFT)
    assert at.years() == [(2018, 2026)]


def test_s_splits_at_the_cursors_year(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("academia", 2012)
    at.keys(Key.Key_S)
    assert at.years() == [(2010, 2011), (2012, 2014)]


def test_s_where_it_cannot_split_asks_for_the_year(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("academia", 2010)
    at.keys(Key.Key_S)
    assert at.years() == [(2010, 2014)]
    assert focus_name() == "timeline.split_at.2011"
    at.keys(Key.Key_Return)
    assert at.years() == [(2010, 2010), (2011, 2014)]


def test_delete_deletes_the_selected_spell(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    at.walk_to("academia", 2012)
    at.keys(Key.Key_Delete)
    assert at.years() == [(2014, 2019)]


def test_n_starts_a_spell_beside_another(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("academia", 2012)
    at.keys(Key.Key_N, Key.Key_Right, Key.Key_Return)
    assert at.years() == [(2010, 2014), (2012, 2013)]


def test_enter_on_a_spell_opens_its_questions(desk: Callable) -> None:
    at = desk(SCIENTIST)
    at.walk_to("industry", 2016)
    at.keys(Key.Key_Return)
    assert at.years() == [(2014, 2019)]
    assert focus_name().startswith(f"spell.{at.only.spell_id}.")


def test_tab_leaves_the_calendar(desk: Callable) -> None:
    at = desk()
    at.to_calendar()
    at.keys(Key.Key_Tab)
    assert focus_name() != "timeline.calendar"


def test_undo_takes_each_step_back_and_redo_does_it_again(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("academia", 2012)
    at.keys(Key.Key_Right, held=CTRL)
    at.keys(Key.Key_S)
    assert at.years() == [(2011, 2012), (2013, 2015)]
    at.interview.undo()
    assert at.years() == [(2011, 2015)]
    at.interview.undo()
    assert at.years() == [(2010, 2014)]
    at.interview.redo()
    at.interview.redo()
    assert at.years() == [(2011, 2012), (2013, 2015)]


def test_a_cell_is_told_in_words(desk: Callable) -> None:
    at = desk(POSTDOC)
    assert at.calendar.describe("academia", 2012) == (
        "2012, University or research institute: Postdoc, 2010 to 2014"
    )
    assert at.calendar.describe("industry", 2027) == "now, Company: nothing told"


def test_three_positions_are_told_without_leaving_the_keys(desk: Callable) -> None:
    at = desk()
    at.walk_to("academia", 2010)
    at.keys(Key.Key_Return, *[Key.Key_Right] * 3, Key.Key_Return)
    at.keys(Key.Key_Right, Key.Key_Return)
    assert focus_name() == "timeline.calendar"
    at.walk_to("academia", 2014)
    at.keys(Key.Key_Return, *[Key.Key_Right] * 3, Key.Key_Return)
    assert focus_name() == "timeline.employer.no"
    at.keys(Key.Key_Return, *[Key.Key_Right] * 2, Key.Key_Return, Key.Key_Escape)
    at.walk_to("academia", 2018)
    at.keys(Key.Key_Return, Key.Key_End, Key.Key_Return)
    at.keys(Key.Key_Right, Key.Key_Return, *[Key.Key_Right] * 9, Key.Key_Return)
    assert at.years() == [(2010, 2013), (2014, 2017), (2018, None)]
    assert [spell.position for spell in at.spells] == ["postdoc", "research_fellow", "full_professor"]
    assert [spell.text("same_employer") for spell in at.spells] == ["", "no", "yes"]


def test_j_joins_two_parts_of_one_position(desk: Callable) -> None:
    at = desk((2010, 2014, "academia", "postdoc"), (2015, 2018, "academia", "postdoc"))
    at.walk_to("academia", 2012)
    at.keys(Qt.Key.Key_J)
    assert at.years() == [(2010, 2018)]
    at.keys(Qt.Key.Key_J)
    assert at.years() == [(2010, 2018)]


def test_the_cursor_begins_in_the_year_of_the_phd_also_when_that_is_told_later(desk: Callable) -> None:
    at = desk()
    at.interview.answer(of_respondent("phd_year"), "2003")
    assert at.calendar.cursor_cell[1] == 2003
    at.keys(Key.Key_Right)
    at.page.refresh()
    assert at.calendar.cursor_cell[1] == 2004
