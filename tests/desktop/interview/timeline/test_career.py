"""The career stays in sight on the last two pages: same scale, same place, and a tap leads on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_desktop.interview.timeline.career import CareerPicture
from sojourn_desktop.interview.years.chart import PaperChart
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview

Shown = Callable[[str], QWidget]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def interview(begun: Interview) -> Interview:
    """An interview at its positions: postdoc, a company, and a chair with a small position beside it."""
    timeline = begun.timeline
    for told in (
        (2008, 2012, "academia", "postdoc"),
        (2012, 2016, "industry", "research_scientist"),
        (2016, None, "academia", "full_professor"),
        (2019, 2021, "industry", "manager"),
    ):
        timeline = timeline.add(*told)
    begun.edit_timeline(timeline)
    begun.answer(of_spell(timeline.spells[3].spell_id, "fte"), "0.2")
    for spell in timeline.spells[:3]:
        begun.answer(of_spell(spell.spell_id, "papers"), "2")
    begun.go("timeline")
    return begun


@pytest.fixture
def picture(shown: Shown) -> Callable[[], CareerPicture]:
    def seen() -> CareerPicture:
        found = shown("career")
        assert isinstance(found, CareerPicture)
        return found

    return seen


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def tap(picture: CareerPicture, spell_id: str) -> None:
    QTest.mouseClick(picture, LEFT, Qt.KeyboardModifier.NoModifier, picture.spell_rect(spell_id).center())


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (960, 500)])
@pytest.mark.parametrize("part", ["years", "review"])
def test_a_year_keeps_its_place_from_page_to_page(
    interview: Interview,
    window: MainWindow,
    shown: Shown,
    picture: Callable[[], CareerPicture],
    part: str,
    size: tuple[int, int],
) -> None:
    window.resize(*size)
    # The first position told is moved back again: the scale that it widened stays.
    first = interview.timeline.spells[0].spell_id
    interview.edit_timeline(interview.timeline.resize(first, start_year=1995))
    interview.edit_timeline(interview.timeline.resize(first, start_year=2008))
    calendar = shown("timeline.calendar")
    assert isinstance(calendar, CalendarView)
    QTest.qWait(1)
    lies = [
        calendar.mapTo(window, QPoint(round(calendar.plan.axis.x(year)), 0)) for year in (1995, 2012, 2026)
    ]
    interview.go(part)
    seen = picture()
    QTest.qWait(1)
    assert [
        seen.mapTo(window, QPoint(round(seen.plan.axis.x(year)), 0)) for year in (1995, 2012, 2026)
    ] == lies
    assert all(seen.spell_rect(one.spell_id).isValid() for one in interview.timeline.spells)
    assert seen.height() <= window.height() // 2
    area = seen.visibleRegion().boundingRect()
    assert area.height() == seen.height()


def test_a_tap_on_the_papers_page_leads_to_the_number_of_that_position(
    interview: Interview, shown: Shown, picture: Callable[[], CareerPicture]
) -> None:
    interview.go("years")
    company, beside = interview.timeline.spells[1].spell_id, interview.timeline.spells[3].spell_id
    tap(picture(), company)
    assert focused() == f"spell.{company}.papers"
    assert picture().current == company
    tap(picture(), beside)
    assert focused() == "publication_year.2019.papers", "no number is asked of it, but its years are there"


def test_a_tap_on_the_review_leads_to_its_sentence_and_enter_to_its_questions(
    interview: Interview, shell: InterviewShell, picture: Callable[[], CareerPicture]
) -> None:
    interview.go("review")
    company = interview.timeline.spells[1].spell_id
    tap(picture(), company)
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert "research" in button.accessibleName()
    assert button.visibleRegion().boundingRect().height() == button.height()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert interview.part == "timeline"
    assert company in focused()


@pytest.mark.parametrize("part", ["years", "review"])
def test_the_keyboard_walks_the_positions_and_tab_stops_there_once(
    interview: Interview, part: str, picture: Callable[[], CareerPicture]
) -> None:
    interview.go(part)
    seen = picture()
    seen.setFocus(Qt.FocusReason.TabFocusReason)
    in_time = [one.spell_id for one in interview.timeline.by_start]
    walked = [seen.current]
    for _ in in_time:
        QTest.keyClick(seen, Qt.Key.Key_Right)
        walked.append(seen.current)
    assert walked == [*in_time, in_time[-1]]
    QTest.keyClick(seen, Qt.Key.Key_Home)
    assert seen.current == in_time[0]
    QTest.keyClick(seen, Qt.Key.Key_Tab)
    assert not seen.hasFocus()
    assert focused()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert seen.hasFocus()
    QTest.keyClick(seen, Qt.Key.Key_Return)
    assert not seen.hasFocus()
    named = QAccessible.queryAccessibleInterface(seen)
    assert named.text(QAccessible.Text.Name) == "Your career"


def test_papers_stand_under_the_years_of_the_calendar(
    interview: Interview, window: MainWindow, shown: Shown, picture: Callable[[], CareerPicture]
) -> None:
    interview.go("years")
    chart, seen = shown("years.chart"), picture()
    assert isinstance(chart, PaperChart)
    for width in (1024, 1300, 800):
        window.resize(width, 700)
        QTest.qWait(1)
        for year in (2008, 2015, 2026):
            bar, column = chart.bar_area(year), seen.cell_rect("academia", year)
            across = chart.mapTo(window, bar.center().toPoint()).x()
            assert abs(across - seen.mapTo(window, column.center()).x()) <= 1
            field = shown(f"publication_year.{year}.papers")
            assert abs(field.mapTo(window, field.rect().center()).x() - across) <= 1
            assert field.width() >= 40


def test_fields_of_neighbouring_years_never_cover_each_other(
    interview: Interview, window: MainWindow, shown: Shown
) -> None:
    interview.go("years")
    for width in (640, 1024, 1600):
        window.resize(width, 700)
        QTest.qWait(1)
        fields = [shown(f"publication_year.{year}.papers").geometry() for year in range(2008, 2027)]
        crossing = [
            one for at, one in enumerate(fields) for other in fields[at + 1 :] if one.intersects(other)
        ]
        assert crossing == []


def test_without_a_position_there_is_no_career_to_show(
    interview: Interview, shell: InterviewShell, picture: Callable[[], CareerPicture]
) -> None:
    interview.go("review")
    assert picture().isVisible()
    timeline = interview.timeline
    for spell in timeline.spells:
        timeline = timeline.delete(spell.spell_id)
    interview.edit_timeline(timeline)
    assert not [one for one in shell.findChildren(CareerPicture) if one.isVisible()]
