"""The calendar as a picture: a timeline with the gesture that is under way, at the size the widget has."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.flags import Flag, flag_at, flags_height, placed_flags
from sojourn_desktop.interview.timeline.geometry import FINGER, MOUSE, CalendarGeometry
from sojourn_desktop.interview.timeline.gestures import Draw, Gesture
from sojourn_desktop.interview.timeline.labels import Lettering, placed_labels
from sojourn_desktop.interview.timeline.lettering import Brushes, paint_bubble
from sojourn_desktop.interview.timeline.painting import paint
from sojourn_desktop.interview.timeline.plan import FULL, LOW, Density, feet_of, planned, sectors_of
from sojourn_desktop.interview.timeline.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.landmarks import Landmark
    from sojourn_schema.instrument.timeline import Timeline

YEARS_BEFORE_PHD = 7
"""Columns before the PhD year at the least: room for the years as a student."""
_LEAST_WIDTH = 480
NO_LIMIT = 16_777_215
"""Pixels: Qt's word for any height."""
_RESTYLED = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class CalendarPicture(QWidget):
    """Lanes by kind of work over years, with bars for the spells.

    Attributes:
        height_changed: emitted when it has got more or fewer lanes or rows, or others.
        axis_changed: emitted when the years have come to lie elsewhere.
    """

    height_changed = Signal()
    axis_changed = Signal()

    def __init__(self, timeline: Timeline, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFont(theme.font())
        self._phrases = phrases
        self._told = timeline
        self._preview: Timeline | None = None
        self._gesture: Gesture | None = None
        self._gesture_at: QPointF | None = None
        self._current = ""
        self._hovered = ""
        self._open_spells: frozenset[str] = frozenset()
        self._landmarks: tuple[Landmark, ...] = ()
        self._first_year = self._at_latest = timeline.survey_year
        self._was_seen = False
        self._low = False
        self._most_height = NO_LIMIT
        self._density, self._plan = self._planned(low=False)
        self._lay_out()

    # What is shown

    def give_up(self) -> bool:
        """Give up what is half drawn; whether anything was. A picture that nobody draws in has nothing."""
        return False

    @property
    def timeline(self) -> Timeline:
        """The timeline as told, without the gesture that is under way."""
        return self._told

    @property
    def current(self) -> str:
        """The selected spell, empty for none."""
        return self._current

    @property
    def gesture(self) -> Gesture | None:
        """What is being drawn, moved or stretched."""
        return self._gesture

    @property
    def plan(self) -> CalendarGeometry:
        """Where everything lies at this size, with the gesture that is under way."""
        return self._plan

    @property
    def full_height(self) -> int:
        """The height in pixels that it has when it need not be low."""
        return self._planned(low=False)[1].bottom + 1

    @property
    def first_year(self) -> int:
        """The first column."""
        return self._first_year

    def widen(self, first_year: int) -> None:
        """Begin no later than that year, so that every page has the same scale."""
        if first_year < self._first_year:
            self._at_latest = first_year
            self._lay_out()

    @property
    def drawn_in(self) -> bool:
        """Whether spells can be drawn and stretched here."""
        return True

    def set_most_height(self, pixels: int) -> None:
        """Be no higher than that if it can be helped; a low calendar then stands closer."""
        if pixels != self._most_height:
            self._most_height = pixels
            self._lay_out()

    def set_low(self, low: bool) -> None:
        """Make it as low as it can be, for a small screen."""
        if low != self._low:
            self._low = low
            self._lay_out()

    def show_phrases(self, phrases: Phrases) -> None:
        """Name lanes and spells in another language."""
        self._phrases = phrases
        self._lay_out()

    def show_landmarks(self, landmarks: Sequence[Landmark]) -> None:
        """Draw these above the years."""
        if tuple(landmarks) != self._landmarks:
            self._landmarks = tuple(landmarks)
            self._lay_out()

    def landmark_at(self, point: QPointF) -> Landmark | None:
        """The landmark whose flag or words are under a point above the lanes, of several the own one."""
        return flag_at(self._flags(), point, self._plan.lanes[0].top)

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

    def show_hovered(self, spell_id: str) -> None:
        """Show the handles of the spell under the pointer."""
        if spell_id != self._hovered:
            self._hovered = spell_id
            self.update()

    def _explained(self, point: QPointF) -> str:
        """What lies under a point: a spell in full, the name of a lane, a landmark, or nothing."""
        landmark = self.landmark_at(point)
        if landmark is not None:
            return f"{landmark.year}: {landmark.text}"
        bar = self._plan.bar_at(point)
        if bar is not None and bar.span.spell_id in self._told and point.x() >= self._plan.axis.left:
            return self._phrases.spell(self._told.spell(bar.span.spell_id))
        is_name = point.x() < self._plan.axis.left and point.y() >= self._plan.lanes[0].top
        return self._phrases.sector(self._plan.lane_at(point.y()).sector) if is_name else ""

    # Drawing

    def _lay_out(self) -> None:
        timeline = self._preview or self._told
        first, _ = timeline.year_range()
        if timeline.phd_year is not None:
            first = min(first, timeline.phd_year - YEARS_BEFORE_PHD)
        # What was seen only ever widens: what was told keeps its place when a spell is taken away again.
        first = min(first, self._at_latest)
        self._first_year = min(self._first_year, first) if self._was_seen else first
        before = self._plan.axis
        self._density, self._plan = self._planned(low=self._low)
        if before != self._plan.axis:
            self.axis_changed.emit()
        if self.height() != self._plan.bottom + 1:
            self.setFixedHeight(self._plan.bottom + 1)
            self.height_changed.emit()
        self.update()

    def _planned(self, *, low: bool) -> tuple[Density, CalendarGeometry]:
        """How close it stands, and where everything lies."""
        timeline = self._preview or self._told
        sectors = sectors_of(timeline, drawn_in=self.drawn_in)
        plan = partial(
            planned,
            timeline,
            {sector: self._phrases.lane(sector) for sector in sectors},
            QFontMetrics(self.font()),
            first_year=self._first_year,
            width=self.width(),
        )
        axis = plan(density=FULL[0]).axis
        plan = partial(plan, above=flags_height(axis, self._landmarks, QFontMetricsF(self.font())))
        if self._gesture is not None and low == self._density.low:
            # While a hand is at work no lane grows for a name: what it is held over keeps its place.
            feet = {lane.sector: lane.foot for lane in self._plan.lanes}
            return self._density, plan(density=self._density, feet=feet)
        for density in LOW if low else FULL:
            made = plan(density=density, feet=feet_of(plan(density=density), self._lettering(density)))
            if made.bottom < self._most_height:
                break
        return density, made

    def _lettering(self, density: Density) -> Lettering:
        timeline = self._preview or self._told
        moving = self._gesture.spell_id if self._gesture is not None else ""
        return Lettering(
            texts={
                spell.spell_id: "" if spell.spell_id == moving else self._phrases.position(spell)
                for spell in timeline.spells
            },
            metrics=QFontMetricsF(self.font()),
            gaps=timeline.gaps(),
            open_spells=self._open_spells,
            most_lines=density.most_lines,
            spoken_of=frozenset((self._current, self._hovered)),
        )

    def _flags(self) -> Sequence[Flag]:
        return placed_flags(self._plan.axis, self._landmarks, QFontMetricsF(self.font()))

    def _scene(self) -> Scene:
        timeline = self._preview or self._told
        pending = None
        if isinstance(self._gesture, Draw) and self._gesture.tapped:
            pending = (self._gesture.sector, self._gesture.anchor)
        moving = self._gesture.spell_id if self._gesture is not None else ""
        return Scene(
            geometry=self._plan,
            lane_names={lane.sector: self._phrases.lane(lane.sector) for lane in self._plan.lanes},
            labels=placed_labels(self._plan, self._lettering(self._density)),
            open_spells=self._open_spells,
            current=self._current,
            moving=moving,
            gaps=tuple(timeline.gaps()),
            shared=tuple(timeline.overlaps()),
            phd_year=timeline.phd_year,
            cursor=self._cursor(),
            pending=pending,
            hovered=self._hovered,
            handles=self.drawn_in,
            low=self._low,
            flags=self._flags(),
            words={
                "now": self.tr("now"),
                "phd": self.tr("PhD"),
                "gap": self.tr("nothing told"),
                "since": self.tr("Years since the PhD"),
            },
        )

    def _cursor(self) -> tuple[str, int] | None:
        """Lane and year of the keyboard's cursor, None while it isn't shown."""
        return None

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
        return QSize(_LEAST_WIDTH, self._plan.bottom + 1)

    def event(self, event: QEvent) -> bool:
        """Tooltips, and another font or look."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._explained(QPointF(event.pos())), self)
            return True
        if event.type() in _RESTYLED and hasattr(self, "_plan"):
            self._lay_out()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the years keep their places."""
        super().showEvent(event)
        self._was_seen = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit all years into the new width."""
        super().resizeEvent(event)
        self._lay_out()
