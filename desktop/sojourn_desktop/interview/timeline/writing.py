"""Dates of a new position typed on the calendar: drawn while they are typed, kept by Enter.

Whoever works by keyboard types the years instead of walking to them: a digit on the calendar opens a field
for from when to when (`sojourn_schema.instrument.typed_dates`), months included. A dash goes on from where
the last position ended, which stands in the field to be seen and changed. Where a start is marked already, a
date alone is the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from sojourn_desktop.interview.fields import RawEdit, mark_wrong
from sojourn_desktop.interview.timeline.fillings import next_date
from sojourn_desktop.interview.timeline.gestures import Draw, Write
from sojourn_desktop.language import put
from sojourn_desktop.theme import GRID, target
from sojourn_schema.instrument.typed_dates import TypedDate, TypedSpan, typed_span

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.calendar import CalendarView

_WIDTH = 26 * GRID
"""Pixels, for two months with their years in full."""


class SpanField(RawEdit):
    """A line for from when to when; hidden until something is typed on the calendar.

    Attributes:
        taken: emitted at Enter.
        let_go: emitted when the keyboard goes elsewhere.
    """

    taken = Signal()
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline.typed")
        self.setFixedWidth(_WIDTH)
        self.setMinimumHeight(target() - 12)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        put(self, self.setAccessibleName, lambda: self.tr("From when to when"))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the calendar alone, and goes no further."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it, but for another window that comes in front."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.let_go.emit()


class Writing(QObject):
    """Leads what is typed from the field to the calendar.

    Args:
        calendar: where it is drawn.
        field: where it is typed.

    Attributes:
        changed: emitted with whether the field is in use.
    """

    changed = Signal(bool)

    def __init__(self, calendar: CalendarView, field: SpanField, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._field = field
        self._since: int | None = None
        self._is_open = False
        calendar.typing_wanted.connect(self._begin)
        calendar.hint_changed.connect(self._follow)
        field.textEdited.connect(self._write)
        field.taken.connect(self._take)
        field.let_go.connect(self._give_up)

    def _begin(self, first: str) -> None:
        gesture = self._calendar.gesture
        self._since = gesture.anchor if isinstance(gesture, Draw) and gesture.tapped else None
        is_dash = not first.isdigit()
        text = f"{next_date(self._calendar.timeline)}{first}" if is_dash else first
        self._is_open = True
        self._field.put(text)
        self._write(text)
        self.changed.emit(True)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.end(False)

    def _write(self, text: str) -> None:
        mark_wrong(self._field, False)
        self._calendar.write(self._span(text))

    def _span(self, text: str) -> TypedSpan | None:
        told = typed_span(text)
        if told is None or self._since is None or told.end is not None or told.goes_on:
            return told
        return TypedSpan(TypedDate(self._since), told.start) if told.start.year >= self._since else None

    def _take(self) -> None:
        gesture = self._calendar.gesture
        if (
            not isinstance(gesture, Write)
            or gesture.applied(self._calendar.timeline) is self._calendar.timeline
        ):
            mark_wrong(self._field, True)
            return
        self._close()
        self._calendar.finish()

    def _give_up(self) -> None:
        if self._is_open:
            self._is_open = False
            self._calendar.give_up()
            self.changed.emit(False)

    def _follow(self) -> None:
        """A pointer draws, or Escape gave it up: there is nothing to be typed any more."""
        if self._is_open and not isinstance(self._calendar.gesture, Write):
            self._close()

    def _close(self) -> None:
        self._is_open = False
        if self._field.hasFocus():
            self._calendar.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit(False)
