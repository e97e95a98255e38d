"""Where everything of the calendar lies: years to pixels and back, lanes, bars, handles. No widget, no paint.

A bar is drawn where the analysis counts it: an unknown start begins and an unknown end stops in the middle
of its year, below the year's number, so that two spells that share a year meet there and do not overlap.
Years as floats count from 1 January: 2014.5 is the middle of 2014. After the survey year stands one column
more, `now`, for what is ongoing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

if TYPE_CHECKING:
    from sojourn_schema.instrument.timeline import Timeline

MONTHS_A_YEAR = 12
ALWAYS_SHOWN = ("academia", "industry")
UNDECIDED = ""
"""The lane at the foot for other kinds of work: what is drawn there is asked its kind."""
START, END = "start", "end"
_YEAR_STEPS = (1, 2, 5, 10, 20)
LEAST_ROW, LOW_ROW, TIGHT_ROW = 28, 24, 20
"""Pixels (device independent) of a bar at the least, so that 12 pt text fits in; those of a low calendar, and
of one that stands close."""
_EDGE, _TIGHT_EDGE = 4, 1
"""Pixels between lane border and bar, both sides together; in a lane for one line of text the bar has nearly
all of it, so that its name stays on it."""
_ROOMY_ROW = 28
"""Pixels of a row from which the usual edge is spared."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Pixels that a handle reaches to either side of its edge."""

    outside: int
    inside: int


MOUSE = Reach(outside=2, inside=6)
FINGER = Reach(outside=12, inside=36)


@dataclass(frozen=True, slots=True)
class Span:
    """A spell as it is to be placed.

    Attributes:
        spell_id: its id.
        sector: code, or `UNDECIDED`.
        begin, end: years as floats, `begin < end`.
        ongoing: it reaches into the column `now`.
    """

    spell_id: str
    sector: str
    begin: float
    end: float
    ongoing: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A placed spell: its span and its row within the lane, counted from the top."""

    span: Span
    row: int
    rows: int


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of work: a strip over all years, `rows` bars high, with `foot` pixels for names below them."""

    sector: str
    top: int
    height: int
    rows: int
    foot: int = 0

    @property
    def bottom(self) -> int:
        """First pixel below the lane."""
        return self.top + self.height

    @property
    def bars_bottom(self) -> int:
        """First pixel below the bars."""
        return self.bottom - self.foot


@dataclass(frozen=True, slots=True)
class Axis:
    """Years as columns of equal width.

    Attributes:
        left, width: pixels of the part that holds the columns.
        first_year, last_year: the first column and the survey year's; the column `now` follows.
    """

    left: int
    width: int
    first_year: int
    last_year: int

    @property
    def now(self) -> int:
        """The number under which the column after the survey year is spoken of."""
        return self.last_year + 1

    @property
    def column_width(self) -> float:
        """Pixels of one year."""
        return self.width / (self.now - self.first_year + 1)

    def x(self, year: float) -> float:
        """The pixel where a moment lies; a whole year is its 1 January."""
        return self.left + (year - self.first_year) * self.column_width

    def year_at(self, x: float) -> int:
        """The column under a pixel, the first or `now` beyond the ends."""
        column = int((x - self.left) // self.column_width)
        return min(max(self.first_year + column, self.first_year), self.now)

    def label_step(self, label_width: float) -> int:
        """Years from one written year to the next so that labels of that width stand apart."""
        for step in _YEAR_STEPS:
            if step * self.column_width >= label_width:
                return step
        return _YEAR_STEPS[-1]


def placed_spans(timeline: Timeline) -> tuple[Span, ...]:
    """The spells that have a place on the axis already, by start; the others stand in the table alone."""
    spans = []
    for spell in timeline.by_start:
        if spell.months is None:
            continue
        first, last = spell.months
        end = timeline.survey_year + 2.0 if spell.ongoing else (last + 1) / MONTHS_A_YEAR
        spans.append(Span(spell.spell_id, spell.sector, first / MONTHS_A_YEAR, end, spell.ongoing))
    return tuple(spans)


def shown_sectors(known: Iterable[str], used: Iterable[str]) -> tuple[str, ...]:
    """The lanes from the top: the two always shown, the used ones in the list's order, the rest."""
    wanted = set(used)
    others = (sector for sector in known if sector in wanted and sector not in ALWAYS_SHOWN)
    return (*ALWAYS_SHOWN, *others, UNDECIDED)


def stacked(spans: Sequence[Span]) -> tuple[Bar, ...]:
    """Rows for the spans of one lane: those that overlap in time stand below each other.

    Spans that touch no other keep the whole height of their lane: rows count within a group of overlaps.
    """
    ordered = sorted(spans, key=lambda span: (span.begin, -span.end, span.spell_id))
    bars: list[Bar] = []
    group: list[tuple[Span, int]] = []
    row_ends: list[float] = []
    for span in ordered:
        if group and span.begin >= max(row_ends) - 1e-9:
            bars.extend(Bar(one, row, len(row_ends)) for one, row in group)
            group, row_ends = [], []
        for row, taken_until in enumerate(row_ends):
            if span.begin >= taken_until - 1e-9:
                row_ends[row] = span.end
                break
        else:
            row = len(row_ends)
            row_ends.append(span.end)
        group.append((span, row))
    bars.extend(Bar(one, row, len(row_ends)) for one, row in group)
    return tuple(bars)


def lane_rows(bars: Iterable[Bar]) -> int:
    """The most bars that stand below each other."""
    return max((bar.rows for bar in bars), default=1)


@dataclass(frozen=True, slots=True)
class CalendarGeometry:
    """The whole calendar in pixels.

    Attributes:
        axis: the years.
        lanes: from top to bottom, the last one for other kinds of work.
        bars: the placed spells.
    """

    axis: Axis
    lanes: tuple[Lane, ...]
    bars: tuple[Bar, ...]

    @classmethod
    def laid_out(
        cls,
        axis: Axis,
        sectors: Sequence[str],
        spans: Sequence[Span],
        *,
        top: int,
        lane_height: Mapping[str, int],
        least_row: int = LEAST_ROW,
        feet: Mapping[str, int] | None = None,
    ) -> CalendarGeometry:
        """Place the spans in their lanes; one of more rows than fit in its `lane_height` grows.

        `feet` are the pixels that names take below the bars, by sector.
        """
        lanes: list[Lane] = []
        bars: list[Bar] = []
        for sector in sectors:
            placed = stacked([span for span in spans if span.sector == sector])
            rows = lane_rows(placed)
            foot = (feet or {}).get(sector, 0)
            height = max(lane_height[sector], rows * least_row + _EDGE) + foot
            lanes.append(Lane(sector, top, height, rows, foot))
            top = lanes[-1].bottom
            bars.extend(placed)
        return cls(axis, tuple(lanes), tuple(bars))

    @property
    def bottom(self) -> int:
        """First pixel below the last lane."""
        return self.lanes[-1].bottom

    def lane(self, sector: str) -> Lane:
        """The lane of a sector; the one for other kinds of work where it has none of its own."""
        for lane in self.lanes:
            if lane.sector == sector:
                return lane
        return self.lanes[-1]

    def lane_at(self, y: float) -> Lane:
        """The lane under or nearest to a pixel."""
        for lane in self.lanes:
            if y < lane.bottom:
                return lane
        return self.lanes[-1]

    def cell(self, sector: str, year: int) -> QRect:
        """The rectangle of one year in one lane."""
        lane = self.lane(sector)
        left = round(self.axis.x(year))
        return QRect(left, lane.top, max(1, round(self.axis.x(year + 1)) - left), lane.height)

    def bar(self, spell_id: str) -> Bar | None:
        """The bar of a spell, None where it has no place yet."""
        return next((bar for bar in self.bars if bar.span.spell_id == spell_id), None)

    def bar_rect(self, bar: Bar) -> QRectF:
        """The rectangle that a bar fills."""
        lane = self.lane(bar.span.sector)
        left = max(self.axis.x(bar.span.begin), float(self.axis.left))
        right = min(self.axis.x(bar.span.end), float(self.axis.left + self.axis.width))
        high = lane.height - lane.foot
        edge = _EDGE if high >= bar.rows * _ROOMY_ROW else _TIGHT_EDGE
        row_height = (high - edge) / bar.rows
        top = lane.top + edge / 2 + bar.row * row_height
        return QRectF(left, top + 1, max(right - left, 4.0), row_height - 2)

    def edge_rect(self, bar: Bar, edge: str, reach: Reach) -> QRectF:
        """The handle on one edge of a bar; inside at most a third of it, so that its middle stays free."""
        rect = self.bar_rect(bar)
        inside = min(reach.inside, rect.width() / 3)
        outside = min(reach.outside, self.axis.column_width / 4)
        left = rect.left() - outside if edge == START else rect.right() - inside
        return QRectF(left, rect.top(), outside + inside, rect.height())

    def edge_at(self, point: QPointF, bar: Bar, reach: Reach) -> str | None:
        """Which handle of the bar is under a point."""
        for edge in (START, END):
            if self.edge_rect(bar, edge, reach).contains(point):
                return edge
        return None

    def bar_at(self, point: QPointF, least_width: int = 0) -> Bar | None:
        """The bar under a point, or the nearest of those that are too narrow for `least_width` pixels.

        A bar narrower than that is taken as that wide, for a finger; a wider one ends where it is seen to
        end, so that the next spell can begin right behind it.
        """
        lane = self.lane_at(point.y())
        nearest: tuple[float, Bar] | None = None
        for bar in self.bars:
            if self.lane(bar.span.sector) != lane:
                continue
            rect = self.bar_rect(bar)
            grown = max(0.0, (least_width - rect.width()) / 2)
            across = max(rect.left() - point.x(), 0.0, point.x() - rect.right())
            down = max(rect.top() - point.y(), 0.0, point.y() - rect.bottom())
            away = across + down
            if across <= grown and down <= max(grown, _EDGE) and (nearest is None or away < nearest[0]):
                nearest = (away, bar)
        return nearest[1] if nearest else None

    def cell_at(self, point: QPoint | QPointF) -> tuple[str, int]:
        """Lane and year under or nearest to a point."""
        return self.lane_at(point.y()).sector, self.axis.year_at(point.x())


def room_behind(bar: Bar, bars: Iterable[Bar], geometry: CalendarGeometry) -> float:
    """Pixels of empty lane behind a bar, up to the next bar at its height: where its label may run out to."""
    rect = geometry.bar_rect(bar)
    until = float(geometry.axis.left + geometry.axis.width)
    for other in bars:
        beside = geometry.bar_rect(other)
        if other is not bar and beside.left() >= rect.right() - 1 and _share_height(rect, beside):
            until = min(until, beside.left())
    return max(0.0, until - rect.right())


def _share_height(one: QRectF, other: QRectF) -> bool:
    return one.top() < other.bottom() and other.top() < one.bottom()
