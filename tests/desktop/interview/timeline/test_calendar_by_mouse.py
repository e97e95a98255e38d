"""The calendar by mouse alone: what a press, a drag and a click make of a career."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

POSTDOC = (2010, 2014, "academia", "postdoc")
SCIENTIST = (2014, 2019, "industry", "research_scientist")
NOW = 2027


def test_a_drag_over_years_adds_a_spell_in_that_lane(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("industry", 2012), at.cell("industry", 2016))
    assert at.years() == [(2012, 2016)]
    assert at.only.sector == "industry"
    assert at.page.current == at.only.spell_id


def test_a_drag_backwards_adds_the_same_spell(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("academia", 2016), at.cell("academia", 2012))
    assert at.years() == [(2012, 2016)]


def test_a_drag_to_the_last_column_goes_on_till_now(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("academia", 2018), at.cell("academia", NOW))
    assert at.years() == [(2018, None)]
    assert at.only.ongoing


def test_a_drag_to_the_survey_year_goes_on_and_its_end_can_be_told(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("academia", 2018), at.cell("academia", 2026))
    assert at.years() == [(2018, None)]
    at.click("timeline.tile.academia.postdoc")
    at.click(f"spell.{at.only.spell_id}.ongoing")
    assert at.years() == [(2018, 2026)]


def test_a_new_spell_has_its_lanes_tiles_offered(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("industry", 2012), at.cell("industry", 2016))
    assert not at.shown("timeline.tile.academia.postdoc")
    at.click("timeline.tile.industry.engineer")
    assert (at.only.sector, at.only.position) == ("industry", "engineer")
    assert not at.shown("timeline.tile.industry.engineer")


def test_other_kinds_of_work_are_drawn_in_the_last_lane_and_get_their_own(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("government", 2012), at.cell("government", 2016))
    assert at.only.sector == ""
    at.click("timeline.sector.government")
    at.click("timeline.tile.government.postdoc")
    assert (at.only.sector, at.only.position) == ("government", "postdoc")
    lanes = [lane.sector for lane in at.calendar.plan.lanes]
    assert lanes == ["academia", "industry", "government", ""]


def test_a_lane_with_one_tile_needs_no_choice(desk: Callable) -> None:
    at = desk((2010, 2012, "startup", "founder"))
    at.drag(at.cell("startup", 2015), at.cell("startup", 2018))
    assert [spell.position for spell in at.spells] == ["founder", "founder"]


def test_a_short_click_on_an_empty_place_makes_no_spell(desk: Callable) -> None:
    at = desk()
    at.click_at(at.cell("academia", 2012))
    assert at.years() == []


def test_a_tiny_drag_makes_no_spell(desk: Callable) -> None:
    at = desk()
    start = at.cell("academia", 2012)
    at.drag(start, start + QPoint(9, 3))
    assert at.years() == []


def test_a_double_click_makes_no_spell(desk: Callable) -> None:
    at = desk()
    point = at.cell("academia", 2012)
    QTest.mouseClick(at.calendar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseDClick(at.calendar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert at.years() == []


def test_a_click_at_the_start_and_one_at_the_end_add_a_spell(desk: Callable) -> None:
    at = desk()
    at.click_at(at.cell("academia", 2012))
    assert "2012" in at.find("timeline.hint").text()
    at.click_at(at.cell("academia", 2015))
    assert at.years() == [(2012, 2015)]


def test_a_spell_within_one_year_takes_two_unhurried_clicks(desk: Callable, qtbot: QtBot) -> None:
    at = desk()
    at.click_at(at.cell("academia", 2012))
    qtbot.wait(500)
    at.click_at(at.cell("academia", 2012))
    assert at.years() == [(2012, 2012)]


def test_a_second_click_in_another_lane_starts_anew(desk: Callable) -> None:
    at = desk()
    at.click_at(at.cell("academia", 2012))
    at.click_at(at.cell("industry", 2015))
    at.click_at(at.cell("industry", 2016))
    assert at.years() == [(2015, 2016)]


def test_escape_gives_a_marked_start_up(desk: Callable) -> None:
    at = desk()
    at.click_at(at.cell("academia", 2012))
    at.keys(Qt.Key.Key_Escape)
    at.click_at(at.cell("academia", 2015))
    assert at.years() == []


def test_escape_cancels_a_drag_and_the_release_does_nothing(desk: Callable) -> None:
    at = desk(POSTDOC)
    before = at.interview.timeline
    end = at.middle(at.only) + QPoint(200, 0)
    at.hold(at.middle(at.only), end)
    at.keys(Qt.Key.Key_Escape)
    QTest.mouseMove(at.calendar, end + QPoint(90, 0))
    at.let_go(end)
    assert at.interview.timeline == before
    assert at.calendar.gesture is None


def test_a_click_on_a_spell_selects_it_everywhere(desk: Callable) -> None:
    at = desk(POSTDOC, SCIENTIST)
    second = at.spells[1]
    at.click_at(at.middle(second))
    assert at.page.current == second.spell_id
    assert at.table.currentIndex().row() == 1
    assert at.shown(f"spell.{second.spell_id}.start_year")


def test_dragging_a_spell_moves_it_by_whole_years(desk: Callable) -> None:
    at = desk(POSTDOC)
    years = at.cell("academia", 2013).x() - at.cell("academia", 2010).x()
    at.drag(at.middle(at.only), at.middle(at.only) + QPoint(years, 0))
    assert at.years() == [(2013, 2017)]


def test_dragging_an_end_resizes(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.drag(at.edge(at.only, "end"), at.cell("academia", 2018))
    assert at.years() == [(2010, 2018)]
    at.drag(at.edge(at.only, "start"), at.cell("academia", 2012))
    assert at.years() == [(2012, 2018)]


def test_a_drag_from_the_end_of_a_spell_that_is_not_selected_draws_the_next(desk: Callable) -> None:
    at = desk(POSTDOC, (2020, None, "academia", "assistant_professor"))
    at.click_at(at.middle(at.spells[1]))
    at.drag(at.edge(at.spells[0], "end"), at.cell("academia", 2018))
    assert at.years() == [(2010, 2014), (2014, 2018), (2020, None)]
    at.click_at(at.edge(at.spells[0], "end"))
    assert at.page.current == at.spells[0].spell_id
    at.drag(at.edge(at.spells[0], "end"), at.cell("academia", 2013))
    assert at.years() == [(2010, 2013), (2014, 2018), (2020, None)]


def test_dragging_an_end_to_now_makes_it_ongoing_and_back_ends_it(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.drag(at.edge(at.only, "end"), at.cell("academia", NOW))
    assert at.years() == [(2010, None)]
    at.drag(at.edge(at.only, "end"), at.cell("academia", 2020))
    assert at.years() == [(2010, 2020)]


def test_the_years_are_told_while_dragging(desk: Callable) -> None:
    at = desk(POSTDOC, (2018, None, "academia", "assistant_professor"))
    assert "2015 to 2017" in at.page.prompts.gap.text()
    at.click_at(at.middle(at.spells[0]))
    at.hold(at.edge(at.spells[0], "end"), at.cell("academia", 2016))
    assert at.page.prompts.gap.text().startswith("2017")
    assert at.interview.timeline.spells[0].end_year == 2014
    at.let_go(at.cell("academia", 2016))
    assert at.interview.timeline.spells[0].end_year == 2016


def test_spells_that_overlap_in_one_lane_stand_below_each_other(desk: Callable) -> None:
    at = desk((2010, 2020, "academia", "full_professor"), (2014, 2016, "academia", "visiting"))
    upper, lower = (at.calendar.spell_rect(spell.spell_id) for spell in at.spells)
    assert not upper.intersects(lower)
    assert at.calendar.cell_rect("academia", 2015).contains(upper.center())


def test_spells_that_share_a_year_meet_and_do_not_overlap(desk: Callable) -> None:
    at = desk(POSTDOC, (2014, 2018, "academia", "assistant_professor"))
    first, second = (at.calendar.spell_rect(spell.spell_id) for spell in at.spells)
    assert first.top() == second.top()
    assert abs(first.right() + 1 - second.left()) <= 1


def test_the_buttons_split_and_delete_the_selected_spell(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.click_at(at.middle(at.only))
    at.click("timeline.split")
    at.click("timeline.split_at.2012")
    assert at.years() == [(2010, 2011), (2012, 2014)]
    at.click("timeline.delete")
    assert at.years() == [(2010, 2011)]


def test_the_scale_stays_when_a_spell_goes(desk: Callable) -> None:
    at = desk((1995, 2000, "academia", "phd_student"))
    before = at.calendar.cell_rect("academia", 2010)
    at.click_at(at.middle(at.only))
    at.click("timeline.delete")
    assert at.calendar.cell_rect("academia", 2010) == before


def test_forty_years_fit_on_a_small_screen_without_scrolling_sideways(desk: Callable) -> None:
    at = desk((1984, 1990, "academia", "phd_student"), phd_year=1988)
    assert at.calendar.width() <= 1024
    assert at.calendar.cell_rect("academia", NOW).right() < at.calendar.width()
    assert at.calendar.cell_rect("academia", 1990).width() >= 16


def test_gaps_are_hinted_and_one_click_tells_a_break(desk: Callable) -> None:
    at = desk(POSTDOC, (2018, None, "academia", "assistant_professor"))
    assert "2015 to 2017: nothing told. A break?" in [label.text() for label in at.page.findChildren(QLabel)]
    at.click("timeline.gap.break")
    assert at.years() == [(2010, 2014), (2015, 2017), (2018, None)]
    assert at.spells[1].sector == "none"
    assert not at.shown("timeline.gap")


def test_a_marked_start_outlives_an_undo_elsewhere(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.click_at(at.cell("industry", 2016))
    at.interview.undo()
    assert at.years() == []
    at.click_at(at.cell("industry", 2018))
    assert at.years() == [(2016, 2018)]


def test_a_drag_ends_when_its_spell_is_undone_under_it(desk: Callable) -> None:
    at = desk(POSTDOC)
    end = at.middle(at.only) + QPoint(200, 0)
    at.hold(at.middle(at.only), end)
    at.interview.undo()
    at.let_go(end)
    assert at.years() == []
    assert at.calendar.gesture is None


def test_letters_typed_after_a_drag_go_to_the_tiles_that_it_offers(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("industry", 2012), at.cell("industry", 2016))
    at.keys(Qt.Key.Key_M)
    assert at.find("timeline.tile.industry.manager").hasFocus()
    assert not at.shown("timeline.mark.words")
    at.keys(Qt.Key.Key_Return)
    assert at.only.position == "manager"
    at.to_calendar()
    at.keys(Qt.Key.Key_M)
    assert at.shown("timeline.mark.words")
