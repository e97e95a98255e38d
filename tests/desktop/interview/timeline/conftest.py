"""A page of the calendar on a real interview, with hands: mouse, finger and keys."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.page import TimelinePage
from sojourn_desktop.interview.timeline.spell_model import SpellColumn
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.timeline import SpellDraft
from sojourn_schema.study import StudyDefinition

SURVEY_YEAR = 2026
NOW = SURVEY_YEAR + 1
LEFT = Qt.MouseButton.LeftButton
Told = tuple[int, int | None, str, str]
_STEPS = 8


class Desk:
    """A respondent at the page: what they see and what their hands can do."""

    def __init__(self, interview: Interview, page: TimelinePage, finger: QPointingDevice) -> None:
        self.interview = interview
        self.page = page
        self.calendar = page.calendar
        self.table = page.table
        self._finger = finger

    # What is told

    @property
    def spells(self) -> tuple[SpellDraft, ...]:
        return self.interview.timeline.by_start

    @property
    def only(self) -> SpellDraft:
        (spell,) = self.interview.timeline.spells
        return spell

    def years(self) -> list[tuple[int | None, int | None]]:
        """Start and end of every spell; the table is held to say the same."""
        self.settle()
        told = [(spell.start_year, spell.end_year) for spell in self.spells]
        assert self.table_years() == told
        return told

    def table_years(self) -> list[tuple[int | None, int | None]]:
        model = self.page.model
        rows = []
        for row in range(model.rowCount()):
            start, end = (
                model.index(row, column).data() for column in (SpellColumn.START_YEAR, SpellColumn.END_YEAR)
            )
            rows.append((int(start) if start else None, None if end in ("now", "") else int(end)))
        return rows

    # Places

    def cell(self, sector: str, year: int) -> QPoint:
        return self.calendar.cell_rect(sector, year).center()

    def edge(self, spell: SpellDraft, edge: str) -> QPoint:
        return self.calendar.edge_rect(spell.spell_id, edge).center()

    def finger_edge(self, spell: SpellDraft, edge: str) -> QPoint:
        return self.calendar.finger_rect(spell.spell_id, edge).center()

    def middle(self, spell: SpellDraft) -> QPoint:
        return self.calendar.spell_rect(spell.spell_id).center()

    def find(self, name: str) -> QWidget:
        """The one visible widget of that name, scrolled to as a hand would."""
        self.settle()
        found = [
            one for one in self.page.findChildren(QWidget) if one.objectName() == name and one.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} visible {name}"
        for area in self.page.findChildren(QScrollArea):
            if area.isAncestorOf(found[0]):
                area.ensureWidgetVisible(found[0])
        self.settle()
        return found[0]

    def shown(self, name: str) -> bool:
        return any(one.objectName() == name and one.isVisible() for one in self.page.findChildren(QWidget))

    # Hands

    def settle(self) -> None:
        for _ in range(5):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), LEFT)
        self.settle()

    def click_at(self, point: QPoint) -> None:
        QTest.mouseClick(self.calendar, LEFT, Qt.KeyboardModifier.NoModifier, point)
        self.settle()

    def hold(self, start: QPoint, end: QPoint) -> None:
        """Press and drag, with the button still down at the end."""
        QTest.mousePress(self.calendar, LEFT, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, _STEPS + 1):
            QTest.mouseMove(self.calendar, start + (end - start) * step / _STEPS)
        self.settle()

    def let_go(self, end: QPoint) -> None:
        QTest.mouseRelease(self.calendar, LEFT, Qt.KeyboardModifier.NoModifier, end)
        self.settle()

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.hold(start, end)
        self.let_go(end)

    def tap(self, point: QPoint) -> None:
        touch = QTest.touchEvent(self.calendar, self._finger, False)
        touch.press(0, point, self.calendar).commit()
        touch.release(0, point, self.calendar).commit()
        self.settle()

    def touch_hold(self, start: QPoint, end: QPoint) -> None:
        touch = QTest.touchEvent(self.calendar, self._finger, False)
        touch.press(0, start, self.calendar).commit()
        for step in range(1, _STEPS + 1):
            touch.move(0, start + (end - start) * step / _STEPS, self.calendar).commit()
        self.settle()

    def touch_drag(self, start: QPoint, end: QPoint) -> None:
        self.touch_hold(start, end)
        QTest.touchEvent(self.calendar, self._finger, False).release(0, end, self.calendar).commit()
        self.settle()

    def tap_widget(self, name: str) -> None:
        """A finger on a button: the system turns it into a click, as Qt does off-screen too."""
        widget = self.find(name)
        touch = QTest.touchEvent(widget, self._finger, False)
        touch.press(0, widget.rect().center(), widget).commit()
        touch.release(0, widget.rect().center(), widget).commit()
        self.settle()

    def keys(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys wherever the keyboard is."""
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, held)
        self.settle()

    def to_calendar(self) -> None:
        self.calendar.setFocus(Qt.FocusReason.TabFocusReason)
        self.settle()

    def walk_to(self, sector: str, year: int) -> None:
        """Take the cursor there with the arrow keys."""
        self.to_calendar()
        lanes = [lane.sector for lane in self.calendar.plan.lanes]
        for _ in range(60):
            here, at = self.calendar.cursor_cell
            if (here, at) == (sector, year):
                return
            if here != sector:
                down = lanes.index(sector) > lanes.index(here)
                self.keys(Qt.Key.Key_Down if down else Qt.Key.Key_Up)
            else:
                self.keys(Qt.Key.Key_Right if year > at else Qt.Key.Key_Left)
        raise AssertionError(f"the cursor never came to {sector} {year}")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, finger: QPointingDevice) -> Iterator[Callable[..., Desk]]:
    """Sit down at the page with these spells told already."""
    theme.apply(qapp, theme.Look.LIGHT)

    def sit(*told: Told, phd_year: int = 2010, width: int = 1024, height: int = 700) -> Desk:
        interview = Interview(StudyDefinition.default(SURVEY_YEAR))
        interview.answer(of_respondent("phd_status"), "awarded")
        interview.answer(of_respondent("phd_year"), str(phd_year))
        timeline = interview.timeline
        for spell in told:
            timeline = timeline.add(*spell)
        interview.edit_timeline(timeline)
        page = TimelinePage(interview)
        qtbot.addWidget(page)
        interview.on_change(lambda _: page.refresh())
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        sitting = Desk(interview, page, finger)
        sitting.settle()
        return sitting

    return sit
