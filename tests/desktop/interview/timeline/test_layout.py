"""The page has its shape at once: nothing moves on its own after a change, and nothing under the finger."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sojourn_schema.instrument.answers import of_spell

POSTDOC = (2010, 2014, "academia", "postdoc")
SCIENTIST = (2012, 2018, "industry", "research_scientist")
MANAGER = (2018, 2019, "government", "manager")
CHAIR = (2014, None, "academia", "full_professor")
SIZES = [(1024, 700), (1024, 520), (800, 560), (1280, 800)]
_LATER_TURNS = 6


def places(page: QWidget) -> dict[QWidget, QRect]:
    """Where everything that is shown stands on the page."""
    return {
        one: QRect(one.mapTo(page, QPoint(0, 0)), one.size())
        for one in page.findChildren(QWidget)
        if one.isVisible()
    }


def moved_later(page: QWidget, change: Callable[[], object]) -> list[str]:
    """What still moves after the turn of the event loop that follows a change."""
    change()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    before = places(page)
    for _ in range(_LATER_TURNS):
        QTest.qWait(1)
    after = places(page)
    return [
        f"{one.objectName() or type(one).__name__}: {before.get(one)} to {after.get(one)}"
        for one in {*before, *after}
        if before.get(one) != after.get(one)
    ]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_one_turn_after_a_change_everything_has_its_place(desk: Callable, width: int, height: int) -> None:
    at = desk(width=width, height=height)
    said = at.interview

    def add(*told: object) -> Callable[[], None]:
        return lambda: said.edit_timeline(said.timeline.add(*told))

    assert moved_later(at.page, add(*POSTDOC)) == []
    assert moved_later(at.page, add(*SCIENTIST)) == []
    postdoc, scientist = (one.spell_id for one in at.spells)
    assert moved_later(at.page, lambda: at.page.select(scientist)) == []
    for item, text in (
        ("publication_policy", "encouraged"), ("return_plan", "yes"), ("return_plan", "no"), ("fte", "0.2"),
        ("end_year", ""), ("end_year", "DK"), ("end_year", "19"),
    ):  # fmt: skip
        place = of_spell(scientist, item)
        late = moved_later(at.page, lambda place=place, text=text: said.answer(place, text))
        assert late == [], f"{item} {text}"
    assert moved_later(at.page, add(*CHAIR)) == []
    chair = said.timeline.spells[-1].spell_id
    assert moved_later(at.page, lambda: at.page.select(chair)) == []
    assert moved_later(at.page, lambda: said.answer(of_spell(chair, "position_changed"), "yes")) == []
    assert moved_later(at.page, at.page.editor.offer_tiles) == []
    assert moved_later(at.page, at.page.editor.put_tiles_away) == []
    assert moved_later(at.page, add(*MANAGER)) == []
    for gone in (postdoc, scientist, chair):
        assert moved_later(at.page, lambda gone=gone: said.edit_timeline(said.timeline.delete(gone))) == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_question_stays_under_the_finger_when_what_is_above_it_goes(
    desk: Callable, width: int, height: int
) -> None:
    at = desk(CHAIR, (2016, 2018, "industry", "manager"), phd_year=2014, width=width, height=height)
    chair, beside = (one.spell_id for one in at.spells)
    at.page.select(beside)
    at.click(f"spell.{beside}.fte=0.2")
    assert at.page.prompts.overlap.isVisible()
    pressed = at.find(f"spell.{chair}.fte=0.8")
    where = pressed.mapTo(at.page, QPoint(0, 0))
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
    at.settle()
    assert not at.page.prompts.overlap.isVisible()
    assert pressed.mapTo(at.page, QPoint(0, 0)) == where


def test_the_room_kept_for_the_finger_closes_up_with_the_next_position(desk: Callable) -> None:
    at = desk(CHAIR, (2016, 2018, "industry", "manager"), phd_year=2014)
    chair, beside = (one.spell_id for one in at.spells)
    at.page.select(beside)
    switch = at.find(f"spell.{beside}.fte=0.2")
    for area in at.page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    at.settle()
    switch.setFocus()
    at.interview.answer(of_spell(beside, "fte"), "0.2")
    at.interview.answer(of_spell(chair, "fte"), "0.8")
    at.settle()
    assert at.page.prompts.height() > 0
    at.page.select(chair)
    at.settle()
    assert at.page.prompts.height() == 0


def test_on_a_small_screen_the_calendar_keeps_its_shape_as_names_come_and_go(desk: Callable) -> None:
    at = desk(width=1024, height=544, phd_year=2001)
    top = at.calendar.cell_rect("academia", 2010).top()
    said = at.interview
    for told in (
        (2001, 2002, "academia", "postdoc"), (2003, 2004, "industry", "research_scientist"),
        (2004, 2008, "academia", "assistant_professor"), (2009, None, "academia", "full_professor"),
    ):  # fmt: skip
        said.edit_timeline(said.timeline.add(*told))
        at.page.select(at.spells[-1].spell_id)
        at.settle()
        assert at.calendar.cell_rect("academia", 2010).top() == top
    at.page.resize(1024, 1200)
    at.settle()
    assert at.calendar.cell_rect("academia", 2010).top() > top, "with more room it has its full height again"


def test_what_is_still_open_is_one_click_away_where_it_scrolled_out_of_sight(desk: Callable) -> None:
    lecturer, engineer = (2010, 2012, "academia", "lecturer"), (2016, None, "industry", "engineer")
    at = desk(lecturer, engineer, width=1024, height=560)
    at.page.select(at.spells[1].spell_id)
    at.settle()
    area = at.page.findChild(QScrollArea, "timeline.scroll")
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(0)
    at.settle()
    assert not at.shown("timeline.open")
    bar.setValue(bar.maximum())
    at.settle()
    assert at.shown("timeline.open")
    at.click("timeline.open")
    assert bar.value() == 0
    assert not at.shown("timeline.open")
