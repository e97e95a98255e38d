"""The bars of papers: one stop for Tab, arrows inside, and no typing where one does not look."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.interview.page import bring_into_sight
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.interview.timeline.geometry import Axis
from sojourn_desktop.interview.years.chart import PaperChart
from sojourn_schema.instrument.answers import of_spell, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.papers import PaperYear

Shown = Callable[[str], QWidget]


@pytest.fixture
def interview(begun: Interview) -> Interview:
    """An interview at its papers, of a professor with a small position beside."""
    timeline = begun.timeline.add(2008, None, "academia", "full_professor")
    begun.edit_timeline(timeline.add(2012, 2016, "industry", "manager"))
    main, beside = begun.timeline.spells
    begun.answer(of_spell(beside.spell_id, "fte"), "0.2")
    begun.answer(of_spell(main.spell_id, "papers"), "3")
    begun.go("years")
    return begun


def name(year: int) -> str:
    return f"publication_year.{year}.papers"


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_tab_stops_once_and_keys_lead_inside(interview: Interview, shown: Shown) -> None:
    shown(name(2010)).setFocus()
    press(Qt.Key.Key_Right)
    assert focused() == name(2011)
    press(Qt.Key.Key_End)
    assert focused() == name(interview.definition.survey_year)
    press(Qt.Key.Key_Home)
    first = focused()
    assert first.startswith("publication_year.")
    press(Qt.Key.Key_Tab)
    assert not focused().startswith("publication_year.")
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() == first


def test_a_click_between_the_fields_takes_the_keyboard_out_of_them(
    interview: Interview, shown: Shown
) -> None:
    shown(name(2010)).setFocus()
    chart = shown("years.chart")
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 1, chart.height() - 1))
    QTest.keyClicks(QApplication.focusWidget(), "7")
    assert interview.text(of_year(2010)) == ""
    assert not focused().startswith("publication_year.")


def test_papers_are_not_asked_of_a_position_that_is_main_in_no_year(
    interview: Interview, shell: InterviewShell, shown: Shown
) -> None:
    main, beside = interview.timeline.spells
    assert shown(f"spell.{main.spell_id}.papers").isVisible()
    assert not shell.findChildren(QWidget, f"spell.{beside.spell_id}.papers")


def finger_on(chart: QWidget, device: QPointingDevice, *points: QPoint) -> None:
    """A finger that goes from the first point to the last; the system turns it into the mouse."""
    touch = QTest.touchEvent(chart, device, False)
    touch.press(0, points[0], chart).commit()
    for point in points[1:]:
        touch.move(0, point, chart).commit()
    touch.release(0, points[-1], chart).commit()


def middle(chart: QWidget, year: int) -> QPoint:
    assert isinstance(chart, PaperChart)
    return chart.bar_area(year).center().toPoint()


def test_a_finger_drags_a_bar_and_a_tap_alone_changes_nothing(
    interview: Interview, shown: Shown, finger: QPointingDevice
) -> None:
    chart = shown("years.chart")
    bring_into_sight(chart)
    finger_on(chart, finger, middle(chart, 2014))
    assert interview.text(of_year(2014)) == ""
    top = QPoint(middle(chart, 2014).x(), 1)
    finger_on(chart, finger, middle(chart, 2014), (middle(chart, 2014) + top) / 2, top)
    assert interview.text(of_year(2014)) == "6"
    assert next(one for one in interview.paper_years() if one.year == 2014).precision == "exact"
    assert next(one for one in interview.paper_years() if one.year == 2015).precision == "typical"


def test_large_buttons_step_the_year_that_was_picked_and_lead_to_the_next(
    interview: Interview, shown: Shown, finger: QPointingDevice
) -> None:
    chart = shown("years.chart")
    bring_into_sight(chart)
    assert not shown("years.year.more").isEnabled()
    finger_on(chart, finger, middle(chart, 2014))
    for button in ("before", "after", "less", "more"):
        assert min(shown(f"years.year.{button}").size().toTuple()) >= 48
    QTest.mouseClick(shown("years.year.more"), Qt.MouseButton.LeftButton)
    assert interview.text(of_year(2014)) == "4"
    QTest.mouseClick(shown("years.year.after"), Qt.MouseButton.LeftButton)
    assert focused() == name(2015)
    QTest.mouseClick(shown("years.year.less"), Qt.MouseButton.LeftButton)
    assert interview.text(of_year(2015)) == "2"
    assert interview.text(of_year(2014)) == "4"


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("width", [480, 780, 1100])
def test_no_year_below_a_bar_is_cut_or_covers_another(
    qtbot: QtBot, qapp: QApplication, width: int, is_large: bool
) -> None:
    theme.enlarge(qapp, is_large)
    chart = PaperChart()
    qtbot.addWidget(chart)
    chart.show_years([PaperYear(year, "2", "typical") for year in range(2015, 2027)], {})
    chart.show_axis(Axis(224, width, 2011, 2026))
    labels = chart.findChildren(QLabel)
    needed = QFontMetrics(theme.font()).horizontalAdvance("2000")
    theme.enlarge(qapp, False)
    assert all(one.width() >= needed for one in labels)
    places = [one.geometry() for one in labels]
    assert not [
        (one, other) for at, one in enumerate(places) for other in places[at + 1 :] if one.intersects(other)
    ]
    assert all(one.bottom() < chart.height() for one in places)
