"""The calendar by finger alone: taps, drags, and targets that a finger can hit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSizeF
from PySide6.QtTest import QTest

from sojourn_desktop.interview.timeline.pointer import is_palm
from sojourn_desktop.theme import target_at

POSTDOC = (2010, 2014, "academia", "postdoc")
NOW = 2027


def test_a_drag_adds_a_spell(desk: Callable) -> None:
    at = desk()
    at.touch_drag(at.cell("industry", 2012), at.cell("industry", 2016))
    assert at.years() == [(2012, 2016)]
    assert at.only.sector == "industry"


def test_a_tap_at_the_start_and_one_at_the_end_add_a_spell(desk: Callable) -> None:
    at = desk()
    at.tap(at.cell("academia", 2012))
    assert at.years() == []
    at.tap(at.cell("academia", 2015))
    assert at.years() == [(2012, 2015)]


def test_one_stray_tap_and_a_trembling_finger_make_no_spell(desk: Callable) -> None:
    at = desk()
    start = at.cell("academia", 2012)
    at.touch_drag(start, start + QPoint(14, 4))
    assert at.years() == []


def test_a_tap_on_a_spell_selects_it(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.tap(at.middle(at.only))
    assert at.page.current == at.only.spell_id


def test_a_tap_beside_a_spell_narrower_than_a_finger_picks_it(desk: Callable) -> None:
    at = desk((2012, 2013, "academia", "postdoc"), phd_year=1988)
    bar = at.calendar.spell_rect(at.only.spell_id)
    assert bar.width() < 24
    at.tap(bar.center() + QPoint(bar.width() // 2 + 10, 0))
    assert at.page.current == at.only.spell_id


def test_of_two_narrow_spells_a_tap_picks_the_nearer(desk: Callable) -> None:
    at = desk((2012, 2013, "academia", "postdoc"), (2014, 2015, "academia", "research_fellow"), phd_year=1988)
    first, second = at.spells
    at.tap(QPoint(at.calendar.spell_rect(second.spell_id).left() - 2, at.middle(second).y()))
    assert at.page.current == second.spell_id
    at.tap(QPoint(at.calendar.spell_rect(first.spell_id).right() + 2, at.middle(first).y()))
    assert at.page.current == first.spell_id


def test_a_finger_moves_a_spell(desk: Callable) -> None:
    at = desk(POSTDOC)
    years = at.cell("academia", 2013).x() - at.cell("academia", 2010).x()
    at.touch_drag(at.middle(at.only), at.middle(at.only) + QPoint(years, 0))
    assert at.years() == [(2013, 2017)]


def test_a_finger_stretches_the_spell_it_has_picked(desk: Callable) -> None:
    at = desk((2010, 2016, "academia", "postdoc"))
    at.tap(at.middle(at.only))
    at.touch_drag(at.finger_edge(at.only, "end"), at.cell("academia", 2020))
    assert at.years() == [(2010, 2020)]
    at.touch_drag(at.finger_edge(at.only, "start"), at.cell("academia", 2012))
    assert at.years() == [(2012, 2020)]


def test_the_handles_of_a_picked_spell_are_as_wide_as_a_finger(desk: Callable) -> None:
    at = desk((2010, 2020, "academia", "postdoc"))
    for edge in ("start", "end"):
        handle = at.calendar.finger_rect(at.only.spell_id, edge)
        assert handle.width() >= 43
        assert handle.width() > at.calendar.edge_rect(at.only.spell_id, edge).width()


def test_a_new_spell_can_begin_right_behind_the_selected_one(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.tap(at.middle(at.only))
    behind = QPoint(at.calendar.spell_rect(at.only.spell_id).right() + 14, at.middle(at.only).y())
    at.touch_drag(behind, at.cell("academia", 2018))
    assert at.years() == [(2010, 2014), (2014, 2018)]


def test_a_second_finger_gives_the_gesture_up(desk: Callable) -> None:
    at = desk(POSTDOC)
    end = at.middle(at.only) + QPoint(150, 0)
    at.touch_hold(at.middle(at.only), end)
    touch = QTest.touchEvent(at.calendar, at._finger, False)
    touch.stationary(0).press(1, end + QPoint(40, 0), at.calendar).commit()
    touch.release(0, end, at.calendar).release(1, end, at.calendar).commit()
    at.settle()
    assert at.years() == [(2010, 2014)]


def test_a_finger_chooses_the_tile_splits_and_deletes(desk: Callable) -> None:
    at = desk()
    at.touch_drag(at.cell("academia", 2012), at.cell("academia", 2020))
    at.tap_widget("timeline.tile.academia.postdoc")
    assert at.only.position == "postdoc"
    at.tap_widget("timeline.split")
    at.tap_widget("timeline.split_at.2015")
    assert at.years() == [(2012, 2014), (2015, 2020)]
    at.tap_widget("timeline.delete")
    assert at.years() == [(2012, 2014)]


def test_steppers_set_the_years(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.tap(at.middle(at.only))
    at.tap_widget(f"spell.{at.only.spell_id}.end_year.plus")
    at.tap_widget(f"spell.{at.only.spell_id}.start_year.minus")
    assert at.years() == [(2009, 2015)]


def test_what_a_finger_hits_is_48_pixels_high_and_wide(desk: Callable) -> None:
    at = desk(POSTDOC, height=800)
    at.tap(at.middle(at.only))
    spell_id = at.only.spell_id
    names = ["timeline.add", "timeline.split", "timeline.delete"]
    names += [
        f"spell.{spell_id}.{edge}_year.{step}" for edge in ("start", "end") for step in ("minus", "plus")
    ]
    for name in names:
        size = at.find(name).size()
        assert min(size.width(), size.height()) >= 48, name
    for lane in at.calendar.plan.lanes:
        assert lane.height >= 48


@pytest.mark.parametrize(
    "travel", [QPoint(10, 6), QPoint(20, 0), QPoint(0, 60), QPoint(40, 90), QPoint(-18, -8)]
)
def test_no_jitter_and_no_swipe_that_is_short_or_up_and_down_makes_a_spell(
    desk: Callable, travel: QPoint
) -> None:
    at = desk(phd_year=1990)
    start = at.cell("academia", 2005)
    for _ in range(2):
        at.touch_drag(start, start + travel)
        at.touch_drag(start, start)
        at.calendar.give_up()
    assert at.years() == []


def test_what_slipped_further_than_a_tap_does_not_begin_one(desk: Callable) -> None:
    at = desk()
    start = at.cell("academia", 2005)
    at.touch_drag(start, start + QPoint(0, 60))
    assert at.calendar.gesture is None
    at.tap(at.cell("academia", 2012))
    assert at.calendar.gesture is not None


def test_over_years_narrower_than_a_finger_two_taps_give_two_years_also_after_a_drag_that_was_too_short(
    desk: Callable,
) -> None:
    at = desk(phd_year=1990, width=960, height=500)
    first, second = at.cell("academia", 2014), at.cell("academia", 2015)
    assert second.x() - first.x() < 24
    at.tap(first)
    at.tap(second)
    assert at.years() == [(2014, 2015)]
    first, second = at.cell("industry", 2004), at.cell("industry", 2005)
    at.touch_drag(first, second)
    assert len(at.spells) == 1
    assert at.calendar.gesture is not None, "the start is marked, and the hint asks for the end"
    at.tap(second)
    assert at.years() == [(2004, 2005), (2014, 2015)]


def test_a_finger_that_went_too_far_comes_back_to_the_year_next_to_the_first(desk: Callable) -> None:
    at = desk(phd_year=1990, width=960, height=500)
    first, second = at.cell("academia", 2014), at.cell("academia", 2015)
    at.touch_hold(first, at.cell("academia", 2018))
    touch = QTest.touchEvent(at.calendar, at._finger, False)
    touch.move(0, second, at.calendar).commit()
    touch.release(0, second, at.calendar).commit()
    assert at.years() == [(2014, 2015)]


def test_two_fingers_at_once_make_nothing(desk: Callable) -> None:
    at = desk()
    one, other = at.cell("academia", 2010), at.cell("academia", 2016)
    touch = QTest.touchEvent(at.calendar, at._finger, False)
    touch.press(0, one, at.calendar).press(1, other, at.calendar).commit()
    touch.move(0, one + QPoint(90, 0), at.calendar).move(1, other + QPoint(90, 0), at.calendar).commit()
    touch.release(0, one, at.calendar).release(1, other, at.calendar).commit()
    at.settle()
    assert at.years() == []
    assert at.calendar.gesture is None


def test_the_side_of_a_hand_is_told_from_a_finger() -> None:
    assert is_palm(QSizeF(120, 60))
    assert is_palm(QSizeF(40, 110))
    assert not is_palm(QSizeF(60, 70))
    assert not is_palm(QSizeF(0, 0))


def test_spells_are_parted_and_joined_by_finger(desk: Callable) -> None:
    at = desk((2010, 2020, "academia", "postdoc"))
    at.tap(at.middle(at.only))
    at.tap_widget("timeline.split")
    at.tap_widget("timeline.split_at.2016")
    at.tap_widget("timeline.tile.academia.postdoc")
    assert at.years() == [(2010, 2015), (2016, 2020)]
    at.tap_widget("timeline.join")
    assert at.years() == [(2010, 2020)]


@pytest.mark.parametrize(("dpi", "pixels"), [(0, 48), (96, 48), (160, 57), (300, 72)])
def test_a_target_is_9_mm_by_the_size_of_the_screen_and_never_below_48_pixels(
    dpi: float, pixels: int
) -> None:
    assert target_at(dpi) == pixels


def test_after_a_finger_no_cursor_of_the_keyboard_is_shown_and_the_hint_is_for_hands(desk: Callable) -> None:
    at = desk()
    at.to_calendar()
    assert at.calendar.keyed
    start, end = (at.calendar.cell_rect("academia", year).center() for year in (2012, 2015))
    at.touch_drag(start, end)
    at.tap_widget("timeline.tile.academia.postdoc")
    assert at.only.position == "postdoc"
    assert not at.calendar.keyed
    assert at.page.tools.hint.toolTip().startswith("Drag across the years")
