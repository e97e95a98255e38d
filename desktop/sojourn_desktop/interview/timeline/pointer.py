"""Mouse and finger on the calendar: what a press takes hold of, when it becomes a drag, what a tap means.

A stray gesture never makes a spell: a press has to travel, and a tap on an empty place only marks a start
that a second tap in the same lane ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QElapsedTimer, QPointF, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent

from sojourn_desktop.interview.timeline.geometry import FINGER, MOUSE, Bar, Reach
from sojourn_desktop.interview.timeline.gestures import Draw, Gesture, Move, Resize
from sojourn_desktop.theme import target

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.calendar import CalendarView

_DRAW_TRAVEL = 16
"""Pixels that a press on an empty place travels before it draws; a finger half as much again."""
_TAP_TRAVEL = 24
"""Pixels that a finger or hand may slip while it taps; what went further was no tap."""
_PALM = 2
"""A contact that many times as wide as a finger's target is the side of a hand."""


@dataclass(frozen=True, slots=True)
class _Press:
    """What was taken hold of.

    Attributes:
        bar: that a tap selects and a drag moves or stretches.
        edge: by which it is stretched.
        draws: whether a drag draws a new position, whatever a tap selects.
    """

    point: QPointF
    reach: Reach
    bar: Bar | None
    edge: str | None
    draws: bool


class Pointer:
    """What mouse and finger do to a calendar."""

    def __init__(self, calendar: CalendarView) -> None:
        self._calendar = calendar
        self._press: _Press | None = None
        self._above: QPointF | None = None
        self._since_tap = QElapsedTimer()

    def pressed(self, point: QPointF, reach: Reach) -> None:
        """A button or finger went down."""
        calendar = self._calendar
        self._press = None
        self._above = None
        if point.x() < calendar.plan.axis.left:
            return
        if point.y() < calendar.plan.lanes[0].top:
            self._above = point
            return
        bar, edge = self._held(point, reach)
        self._press = _Press(point, reach, bar, edge, bar is None or self._is_where_next_begins(point, bar))

    def moved(self, point: QPointF) -> None:
        """The pointer went somewhere, with or without a button held."""
        calendar = self._calendar
        year = calendar.plan.axis.year_at(point.x())
        if self._press is None:
            if isinstance(calendar.gesture, Draw) and calendar.gesture.tapped:
                calendar.lead(year, point)
            else:
                self._show_hold(point)
            return
        gesture = calendar.gesture
        if gesture is not None and not (isinstance(gesture, Draw) and gesture.tapped):
            calendar.lead(year, point)
            return
        if self._travelled(point):
            made = self._gesture_of(self._press)
            if gesture is not None:
                calendar.cancel()
            calendar.begin(made.to(year), point)
            calendar.setCursor(Qt.CursorShape.SizeHorCursor)

    def released(self, point: QPointF) -> None:
        """Button or finger went up: a drag ends, anything shorter was a tap."""
        press, self._press = self._press, None
        above, self._above = self._above, None
        gesture = self._calendar.gesture
        if above is not None:
            self._tapped_above(above, point)
        if press is None:
            return
        if gesture is not None and not (isinstance(gesture, Draw) and gesture.tapped):
            self._calendar.finish()
        elif (point - press.point).manhattanLength() <= _TAP_TRAVEL:
            self._tapped(press)
        self._show_hold(point)

    def touched(self, event: QTouchEvent) -> None:
        """One finger is a pointer with a wider reach; a second one gives the gesture up."""
        event.accept()
        points = event.points()
        if (
            len(points) != 1
            or event.type() is QTouchEvent.Type.TouchCancel
            or is_palm(points[0].ellipseDiameters())
        ):
            self.forget()
            self._calendar.cancel()
            return
        point = points[0]
        match point.state():
            case QEventPoint.State.Pressed:
                self._calendar.setFocus(Qt.FocusReason.MouseFocusReason)
                self.pressed(point.position(), FINGER)
            case QEventPoint.State.Updated:
                if self._press is not None:
                    self.moved(point.position())
            case QEventPoint.State.Released:
                self.released(point.position())
                self._calendar.show_hovered("")

    def forget(self) -> None:
        """What is held is let go: the button that is still down does nothing more."""
        self._press = self._above = None

    def _tapped_above(self, above: QPointF, point: QPointF) -> None:
        """A tap on a year above the lanes: the end that is waited for, a landmark, or a place for one."""
        calendar = self._calendar
        travelled = (point - above).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()
        if travelled:
            return
        year = calendar.plan.axis.year_at(above.x())
        if isinstance(calendar.gesture, Draw) and calendar.gesture.tapped:
            calendar.lead(year)
            calendar.finish()
        else:
            calendar.mark_wanted.emit(year, calendar.landmark_at(above))

    def _held(self, point: QPointF, reach: Reach) -> tuple[Bar | None, str | None]:
        """The bar and handle under the pointer; those of the selected spell come first."""
        plan = self._calendar.plan
        current = plan.bar(self._calendar.current)
        if current is not None:
            edge = plan.edge_at(point, current, reach)
            if edge is not None:
                return current, edge
        bar = plan.bar_at(point, target() if reach is FINGER else 0)
        if bar is None:
            near = (one for one in plan.bars if plan.edge_at(point, one, MOUSE) is not None)
            bar = next(near, None)
        # Only the spell that was picked before is stretched: other handles would hide where the next begins.
        return bar, None

    def _is_where_next_begins(self, point: QPointF, bar: Bar) -> bool:
        """Whether a point lies at the edge of a spell that is not the selected one.

        A spell ends in the middle of its last year, which is where one presses to draw what began that year.
        """
        plan = self._calendar.plan
        return bar.span.spell_id != self._calendar.current and plan.edge_at(point, bar, MOUSE) is not None

    def _travelled(self, point: QPointF) -> bool:
        assert self._press is not None
        travel = point - self._press.point
        across = abs(travel.x())
        if self._press.draws and abs(travel.y()) > across:
            return False  # up or down leads to no other year
        if not self._press.draws:
            return across >= QGuiApplication.styleHints().startDragDistance()
        return across >= least_travel(self._press.reach, self._calendar.plan.axis.column_width)

    def _gesture_of(self, press: _Press) -> Gesture:
        sector, year = self._calendar.plan.cell_at(press.point)
        if press.bar is None or press.draws:
            return Draw(uuid4().hex, sector, year, year)
        spell_id = press.bar.span.spell_id
        self._calendar.select(spell_id)
        if press.edge is not None:
            return Resize(spell_id, press.edge, year, year)
        return Move(spell_id, year, year)

    def _tapped(self, press: _Press) -> None:
        calendar = self._calendar
        sector, year = calendar.plan.cell_at(press.point)
        pending = calendar.gesture
        if isinstance(pending, Draw) and sector == pending.sector:
            # The second click of a double click is no answer to "when did it end?".
            hasty = self._since_tap.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
            if year == pending.anchor and hasty:
                return
            calendar.lead(year)
            calendar.finish()
            return
        calendar.cancel()
        if press.bar is not None:
            calendar.select(press.bar.span.spell_id)
            return
        self._since_tap.start()
        calendar.begin(Draw(uuid4().hex, sector, year, year, tapped=True), press.point)

    def _show_hold(self, point: QPointF) -> None:
        bar, edge = self._held(point, MOUSE)
        if edge is not None:
            self._calendar.setCursor(Qt.CursorShape.SizeHorCursor)
        elif bar is not None and not self._is_where_next_begins(point, bar):
            self._calendar.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._calendar.setCursor(Qt.CursorShape.CrossCursor)
        self._calendar.show_hovered("" if bar is None else bar.span.spell_id)


def least_travel(reach: Reach, column_width: float) -> float:
    """Pixels that a press on an empty place goes across before it draws; what goes less far is a tap."""
    return max(_DRAW_TRAVEL * (1.5 if reach is FINGER else 1), column_width / 2)


def is_palm(contact: QSizeF) -> bool:
    """Whether so large a contact, in pixels, is the side of a hand; a screen that can't tell says 0."""
    return max(contact.width(), contact.height()) > _PALM * target()
