"""The drawing of a career: a widget that shows a timeline and turns gestures and keys into new ones.

It holds no answers: `show_timeline` gives it what to draw, `edited` says what the respondent made of it.
Screen readers are sent to the table of spells, which holds the same and can do the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.geometry import (
    FINGER,
    MOUSE,
    UNDECIDED,
    Axis,
    CalendarGeometry,
    placed_spans,
    shown_sectors,
    untold_years,
)
from sojourn_desktop.interview.timeline.gestures import Draw, Gesture
from sojourn_desktop.interview.timeline.keys import Keys
from sojourn_desktop.interview.timeline.lettering import Brushes, paint_bubble
from sojourn_desktop.interview.timeline.painting import Scene, paint
from sojourn_desktop.interview.timeline.pointer import Pointer
from sojourn_schema.codes import code_list

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.timeline import Timeline

YEARS_BEFORE_PHD = 7
"""Columns before the PhD year at the least: room for the years as a student."""
_LANE_NAMES_WIDTH = 176
_LANE_HEIGHT, _LOW_LANE_HEIGHT = 48, 40
_MOST_HIGH_LANES = 4
"""With more lanes than these they are lower, so that the page stays in one piece on a small screen."""


class CalendarView(QWidget):
    """Lanes by kind of work over years; drawn, dragged, stretched and walked by mouse, touch and keys.

    Attributes:
        edited: emitted with the new timeline and the spell that is current in it, when a gesture or key ends.
        previewed: emitted with the timeline as it would be while a gesture lasts, None when it is given up.
        selected: emitted with the spell that was picked.
        opened: emitted with the spell whose questions the respondent wants to answer.
        split_wanted: emitted when a split was asked for without a year it can be made at.
        hint_changed: emitted when other gestures than before have become possible.
    """

    edited = Signal(object, str)
    previewed = Signal(object)
    selected = Signal(str)
    opened = Signal(str)
    split_wanted = Signal()
    hint_changed = Signal()

    def __init__(self, timeline: Timeline, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline.calendar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(480)
        self.setFont(theme.font())
        self.setAccessibleName(self.tr("Career calendar"))
        self.setAccessibleDescription(
            self.tr("A drawing of your positions. The table of positions holds the same and can do the same.")
        )
        self._phrases = phrases
        self._told = timeline
        self._preview: Timeline | None = None
        self._gesture: Gesture | None = None
        self._gesture_at: QPointF | None = None
        self._current = ""
        self._hovered = ""
        self._open_spells: frozenset[str] = frozenset()
        self._first_year = timeline.survey_year
        self._pointer = Pointer(self)
        self._keys = Keys(self)
        self.show_timeline(timeline)

    # What is shown

    @property
    def timeline(self) -> Timeline:
        """The timeline as told, without the gesture that is under way."""
        return self._told

    @property
    def current(self) -> str:
        """The selected spell, empty for none."""
        return self._current

    @property
    def cursor_cell(self) -> tuple[str, int]:
        """Lane and year of the keyboard's cursor."""
        return self._keys.cell

    @property
    def keyed(self) -> bool:
        """Whether the keyboard is at work here, rather than mouse or touch."""
        return self.hasFocus() and self._keys.shown

    def take_keyboard(self) -> None:
        """Bring the keyboard here; the cursor shows only if it was the keyboard that was used here last."""
        reason = Qt.FocusReason.TabFocusReason if self._keys.shown else Qt.FocusReason.MouseFocusReason
        self.setFocus(reason)

    @property
    def gesture(self) -> Gesture | None:
        """What is being drawn, moved or stretched."""
        return self._gesture

    @property
    def plan(self) -> CalendarGeometry:
        """Where everything lies at this size, with the gesture that is under way."""
        return self._plan

    def show_timeline(self, timeline: Timeline, open_spells: frozenset[str] = frozenset()) -> None:
        """Draw this timeline; spells in `open_spells` are marked as not told in full."""
        self._told = timeline
        self._open_spells = open_spells
        self._carry_gesture_over()
        if self._current not in timeline:
            self._current = ""
        self._lay_out()

    def show_current(self, spell_id: str) -> None:
        """Show a spell as the selected one, without telling anybody."""
        if spell_id != self._current:
            self._current = spell_id
            self._keys.follow(spell_id)
            self.update()

    def show_phrases(self, phrases: Phrases) -> None:
        """Name lanes and spells in another language."""
        self._phrases = phrases
        self.update()

    # Public geometry, for tests and for whoever drives the window by hand

    def cell_rect(self, sector: str, year: int) -> QRect:
        """The cell of a lane and year (the year after the survey year is `now`).

        A sector without a lane of its own lies in the one for other kinds of work.
        """
        return self._plan.cell(sector, year)

    def spell_rect(self, spell_id: str) -> QRect:
        """The bar of a spell; empty while it has no place."""
        bar = self._plan.bar(spell_id)
        return QRect() if bar is None else self._plan.bar_rect(bar).toRect()

    def edge_rect(self, spell_id: str, edge: str) -> QRect:
        """The handle of a spell's "start" or "end" as the mouse finds it; empty while it has no place."""
        bar = self._plan.bar(spell_id)
        return QRect() if bar is None else self._plan.edge_rect(bar, edge, MOUSE).toAlignedRect()

    def finger_rect(self, spell_id: str, edge: str) -> QRect:
        """The handle of a selected spell as a finger finds it."""
        bar = self._plan.bar(spell_id)
        return QRect() if bar is None else self._plan.edge_rect(bar, edge, FINGER).toAlignedRect()

    # What gestures and keys do

    def begin(self, gesture: Gesture, at: QPointF | None = None) -> None:
        """Start a gesture; `at` is where its label stands."""
        self._gesture = gesture
        self._gesture_at = at
        self._show_gesture()
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

    def give_up(self) -> None:
        """Cancel the gesture although the button is still down; nothing follows until the next press."""
        self._pointer.forget()
        self.cancel()

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
        when = self.tr("now") if year > self._told.survey_year else str(year)
        told = [
            self._phrases.position(spell) + ", " + self._phrases.years(spell)
            for spell in self._told.by_start
            if self._plan.lane(spell.sector).sector == sector
            and spell.first_year is not None
            and spell.last_year is not None
            and spell.first_year <= year <= spell.last_year
        ]
        return f"{when}, {self._phrases.sector(sector)}: " + ("; ".join(told) or self.tr("nothing told"))

    def _carry_gesture_over(self) -> None:
        """Go on with a gesture on a timeline that was changed meanwhile, unless its spell is gone."""
        gesture = self._gesture
        if gesture is None:
            return
        if isinstance(gesture, Draw) or gesture.spell_id in self._told:
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

    # Drawing

    def _lay_out(self) -> None:
        timeline = self._preview or self._told
        first, last = timeline.year_range()
        if timeline.phd_year is not None:
            first = min(first, timeline.phd_year - YEARS_BEFORE_PHD)
        # The scale only ever widens: what was told keeps its place when a spell is taken away again.
        self._first_year = min(self._first_year, first)
        line = QFontMetrics(self.font()).height()
        axis = Axis(_LANE_NAMES_WIDTH, max(self.width() - _LANE_NAMES_WIDTH - 8, 240), self._first_year, last)
        spans = placed_spans(timeline)
        sectors = shown_sectors(code_list("sector"), {spell.sector for spell in timeline.spells})
        lane_height = _LANE_HEIGHT if len(sectors) <= _MOST_HIGH_LANES else _LOW_LANE_HEIGHT
        lane_height = max(lane_height, 2 * line + 2)
        self._plan = CalendarGeometry.laid_out(
            axis, sectors, spans, top=2 * line + 18, lane_height=lane_height
        )
        if self.height() != self._plan.bottom + 1:
            self.setFixedHeight(self._plan.bottom + 1)
        self.update()

    def _scene(self) -> Scene:
        timeline = self._preview or self._told
        pending = None
        if isinstance(self._gesture, Draw) and self._gesture.tapped:
            pending = (self._gesture.sector, self._gesture.anchor)
        moving = self._gesture.spell_id if self._gesture is not None else ""
        return Scene(
            geometry=self._plan,
            lane_names={lane.sector: self._phrases.sector(lane.sector) for lane in self._plan.lanes},
            labels={
                spell.spell_id: "" if spell.spell_id == moving else self._phrases.position(spell)
                for spell in timeline.spells
            },
            open_spells=self._open_spells,
            current=self._current,
            moving=moving,
            gaps=untold_years(timeline),
            shared=tuple(timeline.overlaps()),
            phd_year=timeline.phd_year,
            cursor=self._keys.cell if self.keyed else None,
            pending=pending,
            hovered=self._hovered,
            words={
                "now": self.tr("now"),
                "phd": self.tr("PhD"),
                "gap": self.tr("nothing told"),
                "since": self.tr("Years since the PhD"),
            },
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lanes, bars and the gesture that is under way."""
        del event
        painter = QPainter(self)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw everything as it is now."""
        brushes = Brushes(self.palette(), self.font(), theme.font(bold=True))
        paint(painter, self._scene(), brushes, self.rect())
        if self._gesture is None or self._preview is None or self._gesture.spell_id not in self._preview:
            return
        at, bar = self._gesture_at, self._plan.bar(self._gesture.spell_id)
        if at is None and bar is not None:
            at = self._plan.bar_rect(bar).center()
        if at is not None:
            text = self._phrases.years(self._preview.spell(self._gesture.spell_id))
            paint_bubble(painter, text, at, self.rect(), brushes)

    def sizeHint(self) -> QSize:
        """Wide enough for forty years, as high as its lanes."""
        return QSize(960, self._plan.bottom + 1)

    def minimumSizeHint(self) -> QSize:
        """The least width at which years are still told apart."""
        return QSize(480, self._plan.bottom + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit all years into the new width."""
        super().resizeEvent(event)
        self._lay_out()

    # Events

    def event(self, event: QEvent) -> bool:
        """Touch, tooltips, and the keys that Qt would otherwise take for shortcuts."""
        kind = event.type()
        if isinstance(event, QTouchEvent):
            self._pointer.touched(event)
            return True
        if kind is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self._plan.bar_at(QPointF(event.pos()))
            if bar is None or bar.span.spell_id not in self._told:
                QToolTip.hideText()
            else:
                QToolTip.showText(
                    event.globalPos(), self._phrases.spell(self._told.spell(bar.span.spell_id)), self
                )
            return True
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keys.takes(event):
            event.accept()
            return True
        if kind in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(
            self, "_plan"
        ):
            self._lay_out()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a spell, a handle, or an empty place."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._keys.shown = False
            self.hint_changed.emit()
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

    def show_hovered(self, spell_id: str) -> None:
        """Show the handles of the spell under the pointer."""
        if spell_id != self._hovered:
            self._hovered = spell_id
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the cursor and do with keys what the hand does."""
        if not self._keys.pressed(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Show the cursor where the keyboard brought the focus here."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._keys.focused(event)
        self.hint_changed.emit()
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.hint_changed.emit()
        self.update()


__all__ = ["UNDECIDED", "CalendarView"]
