"""The drawing of a career: a widget that shows a timeline and turns gestures and keys into new ones.

It holds no answers: `show_timeline` gives it what to draw, `edited` says what the respondent made of it.
Screen readers are sent to the table of spells, which holds the same and can do the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from sojourn_desktop.interview.timeline.geometry import MOUSE, UNDECIDED
from sojourn_desktop.interview.timeline.gestures import Draw, Gesture, Write
from sojourn_desktop.interview.timeline.keys import Keys
from sojourn_desktop.interview.timeline.picture import CalendarPicture
from sojourn_desktop.interview.timeline.pointer import Pointer
from sojourn_desktop.language import put

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.timeline import Timeline
    from sojourn_schema.instrument.typed_dates import TypedSpan


class CalendarView(CalendarPicture):
    """Lanes by kind of work over years; drawn, dragged, stretched and walked by mouse, touch and keys.

    Attributes:
        edited: emitted with the new timeline and the spell that is current in it, when a gesture or key ends.
        previewed: emitted with the timeline as it would be while a gesture lasts, None when it is given up.
        selected: emitted with the spell that was picked.
        opened: emitted with the spell whose questions the respondent wants to answer.
        split_wanted: emitted when a split was asked for without a year it can be made at.
        mark_wanted: emitted with a year above the lanes that was tapped, and the landmark there or None.
        typing_wanted: emitted with the first digit of a year, or a dash, that was typed.
        sought: emitted with a letter that was typed while tiles are offered.
        offers_tiles: whether tiles are offered, which letters then go to.
        hint_changed: emitted when other gestures than before have become possible.
    """

    edited = Signal(object, str)
    previewed = Signal(object)
    selected = Signal(str)
    opened = Signal(str)
    split_wanted = Signal()
    mark_wanted = Signal(int, object)
    typing_wanted = Signal(str)
    sought = Signal(str)
    hint_changed = Signal()

    def __init__(self, timeline: Timeline, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(timeline, phrases, parent)
        self.setObjectName("timeline.calendar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        put(self, self.setAccessibleName, lambda: self.tr("Career calendar"))
        put(
            self,
            self.setAccessibleDescription,
            lambda: self.tr(
                "A drawing of your positions. The table of positions holds the same and can do the same."
            ),
        )
        self.offers_tiles = False
        self._pointer = Pointer(self)
        self._keys = Keys(self)
        self._since_opened = QElapsedTimer()
        self._opened_at = QPoint()
        self.show_timeline(timeline)

    # What is shown

    @property
    def cursor_cell(self) -> tuple[str, int]:
        """Lane and year of the keyboard's cursor."""
        return self._keys.cell

    @property
    def keyed(self) -> bool:
        """Whether the keyboard is at work here, rather than mouse or touch."""
        return self.hasFocus() and self._keys.shown

    @property
    def untouched(self) -> bool:
        """Whether neither hand nor key has done anything here yet."""
        return self._keys.untouched

    def come_into_sight(self) -> None:
        """The page with it has come into sight, perhaps by a click that stood where the calendar is now."""
        self._since_opened.start()
        self._opened_at = QCursor.pos()

    def _is_left_over(self, event: QMouseEvent) -> bool:
        """Whether a press is the second of a double click on what opened the page."""
        if not self._since_opened.isValid():
            return False
        hints = QGuiApplication.styleHints()
        away = (event.globalPosition().toPoint() - self._opened_at).manhattanLength()
        is_soon = self._since_opened.elapsed() < hints.mouseDoubleClickInterval()
        return is_soon and away < hints.startDragDistance()

    def take_keyboard(self) -> None:
        """Bring the keyboard here; the cursor shows only if it was the keyboard that was used here last."""
        reason = Qt.FocusReason.TabFocusReason if self._keys.shown else Qt.FocusReason.MouseFocusReason
        self.setFocus(reason)

    def show_timeline(self, timeline: Timeline, open_spells: frozenset[str] = frozenset()) -> None:
        """Draw this timeline; spells in `open_spells` are marked as not told in full."""
        moved = self._lane_of(timeline) != self._lane_of(self._told)
        is_begun = bool(timeline.spells) or timeline.phd_year == self._told.phd_year
        self._told = timeline
        self._open_spells = open_spells
        if not is_begun:
            self._keys.begin_anew()  # the page may have been made before the year of the PhD was told
        if moved:
            self._keys.follow(self._current)
        self._carry_gesture_over()
        if self._current not in timeline:
            self._current = ""
        self._lay_out()

    def _lane_of(self, timeline: Timeline) -> str | None:
        """The kind of work of the selected spell."""
        return timeline.spell(self._current).sector if self._current in timeline else None

    def _cursor(self) -> tuple[str, int] | None:
        return self._keys.cell if self.keyed else None

    def show_current(self, spell_id: str) -> None:
        """Show a spell as the selected one, without telling anybody."""
        if spell_id != self._current:
            self._current = spell_id
            self._keys.follow(spell_id)
            self.update()

    # What gestures and keys do

    def begin(self, gesture: Gesture, at: QPointF | None = None) -> None:
        """Start a gesture; `at` is where its label stands."""
        self._gesture = gesture
        self._gesture_at = at
        self._show_gesture()
        self.hint_changed.emit()

    def write(self, span: TypedSpan | None) -> None:
        """Show what is typed of a new position in the cursor's lane; None where it can't be read yet."""
        sector = self._gesture.sector if isinstance(self._gesture, Draw | Write) else self.cursor_cell[0]
        spell_id = self._gesture.spell_id if isinstance(self._gesture, Write) else uuid4().hex
        is_begun = isinstance(self._gesture, Write)
        self._gesture, self._gesture_at = Write(spell_id, sector, span), None
        self._show_gesture()
        if not is_begun:
            self.hint_changed.emit()

    def lead(self, year: int, at: QPointF | None = None) -> None:
        """Take the gesture to another year."""
        if self._gesture is not None:
            self._gesture = self._gesture.to(year)
            self._gesture_at = at
            self._show_gesture()

    def finish(self) -> None:
        """End the gesture and tell what came of it."""
        if self._gesture is None:
            return
        gesture, made = self._gesture, self._gesture.applied(self._told)
        self._drop_gesture()
        if isinstance(gesture, Write) and (last := last_year_of(made, gesture.spell_id)) is not None:
            self._keys.stand_at(last)  # where the next one begins, as where it had been walked
        if made == self._told:
            self._lay_out()
            return
        self.commit(made, gesture.spell_id)

    def cancel(self) -> None:
        """Give the gesture up; nothing has happened."""
        if self._gesture is not None:
            self._drop_gesture()
            self._lay_out()
            self.previewed.emit(None)

    def give_up(self) -> bool:
        """Cancel the gesture although the button is still down; nothing follows until the next press."""
        is_begun = self._gesture is not None
        self._pointer.forget()
        self.cancel()
        return is_begun

    def commit(self, timeline: Timeline, current: str) -> None:
        """Tell the new timeline and which spell is current in it."""
        if timeline == self._told:
            return
        self._current = current
        self.edited.emit(timeline, current)

    def select(self, spell_id: str) -> None:
        """Pick a spell, as a click on it does."""
        if spell_id != self._current:
            self._current = spell_id
            self.update()
            self.selected.emit(spell_id)

    def say(self, text: str) -> None:
        """Let a screen reader say what the cursor stands on."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def describe(self, sector: str, year: int) -> str:
        """A cell in words: year, kind of work and what is told there."""
        told = [one for one in self._told.by_start if self._plan.lane(one.sector).sector == sector]
        when = self.tr("now") if year > self._told.survey_year else str(year)
        said = self._phrases.told_in(told, year) or self.tr("nothing told")
        known = "".join(f" {one.text}." for one in self._landmarks if one.year == year)
        return f"{when}, {self._phrases.sector(sector)}: {said}" + (f".{known}" if known else "")

    def _carry_gesture_over(self) -> None:
        """Go on with a gesture on a timeline that was changed meanwhile, unless its spell is gone."""
        gesture = self._gesture
        if gesture is None:
            return
        if isinstance(gesture, Draw | Write) or gesture.spell_id in self._told:
            self._preview = gesture.applied(self._told)
        else:
            self._pointer.forget()
            self._drop_gesture()

    def _drop_gesture(self) -> None:
        self._gesture = None
        self._gesture_at = None
        self._preview = None
        self.hint_changed.emit()

    def _show_gesture(self) -> None:
        assert self._gesture is not None
        self._preview = self._gesture.applied(self._told)
        self._lay_out()
        self.previewed.emit(self._preview)

    # Events

    def event(self, event: QEvent) -> bool:
        """Touch, and the keys that Qt would otherwise take for shortcuts."""
        kind = event.type()
        if isinstance(event, QTouchEvent):
            if kind is QEvent.Type.TouchBegin:
                self._leave_keys()
            self._pointer.touched(event)
            return True
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keys.takes(event):
            event.accept()
            return True
        return super().event(event)

    def _leave_keys(self) -> None:
        """A hand is at work here now: no cursor, and it is said how one goes on by hand."""
        self._keys.shown = self._keys.untouched = False
        self.hint_changed.emit()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a spell, a handle, or an empty place."""
        if event.button() is Qt.MouseButton.LeftButton and not self._is_left_over(event):
            self._leave_keys()
            self._pointer.pressed(event.position(), MOUSE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead the gesture, or show what could be taken hold of here."""
        self._pointer.moved(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer.released(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click is a press like any other."""
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No spell is under the pointer any more."""
        super().leaveEvent(event)
        self.show_hovered("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the cursor and do with keys what the hand does."""
        if not self._keys.pressed(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor where the keyboard brought the focus here."""
        super().focusInEvent(event)
        self._keys.focused(event)
        self.hint_changed.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.hint_changed.emit()
        self.update()


def last_year_of(timeline: Timeline, spell_id: str) -> int | None:
    """The last year over which a spell is drawn, None where it is not (yet)."""
    return timeline.spell(spell_id).last_year if spell_id in timeline else None


__all__ = ["UNDECIDED", "CalendarView"]
