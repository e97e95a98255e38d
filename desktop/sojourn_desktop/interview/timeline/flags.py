"""Landmarks above the years: where their flags and words stand, and how they are drawn.

Each has a small diamond above its year and a thin line down through the lanes; own marks are filled, public
events hollow. Words stand behind the diamond or before it, on two lines at the most, and whole: where they
have no room, the diamond stands alone, and a tap, the pointer or the keyboard's cursor tells them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from sojourn_desktop.interview.timeline.lettering import Brushes, line_spacing
from sojourn_schema.instrument.landmarks import Landmark

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.geometry import Axis, CalendarGeometry

_DIAMOND = 5
"""Pixels from the middle of a diamond to its corners."""
_BESIDE, _BETWEEN, _EDGE = 9, 12, 3
_MOST_LINES = 2
_REACH = 12
"""Pixels beside flag and words that still belong to them."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A landmark in its place.

    Attributes:
        landmark: what it tells.
        middle: of its diamond.
        text: its words; empty where there is no room for all of them.
        left: pixels where the words begin.
        rect: around diamond and words.
    """

    landmark: Landmark
    middle: QPointF
    text: str
    left: float
    rect: QRectF


def flags_height(axis: Axis, landmarks: Sequence[Landmark], metrics: QFontMetricsF) -> int:
    """Pixels that landmarks take above the years, none without any."""
    lines = _lines_needed(axis, landmarks, metrics)
    return round(lines * line_spacing(metrics)) + _EDGE if lines else 0


def _lines_needed(axis: Axis, landmarks: Sequence[Landmark], metrics: QFontMetricsF) -> int:
    """One line where all words go into it, else two."""
    on_axis = [one for one in landmarks if axis.first_year <= one.year <= axis.last_year]
    until = 0.0
    for one in on_axis:
        x = axis.x(one.year + 0.5)
        if x < until:
            return _MOST_LINES
        until = x + _BESIDE + metrics.horizontalAdvance(one.text) + _BETWEEN
    return min(len(on_axis), 1)


def placed_flags(axis: Axis, landmarks: Sequence[Landmark], metrics: QFontMetricsF) -> tuple[Flag, ...]:
    """The flags of those landmarks that lie on the axis; they must come by year."""
    on_axis = [one for one in landmarks if axis.first_year <= one.year <= axis.last_year]
    spacing, right = line_spacing(metrics), float(axis.left + axis.width)
    needed = _lines_needed(axis, landmarks, metrics)
    lines: list[list[tuple[Landmark, float]]] = [[] for _ in range(needed)]
    until = [0.0] * len(lines)
    for one in on_axis:
        x = axis.x(one.year + 0.5)
        # Where it leaves most words whole: the first line that is free, else the one that is free first.
        at = next((line for line, end in enumerate(until) if end <= x), until.index(min(until)))
        lines[at].append((one, x))
        until[at] = x + _BESIDE + metrics.horizontalAdvance(one.text) + _BETWEEN
    flags = []
    for at, members in enumerate(lines):
        top = _EDGE + at * spacing
        ends = [x - _BETWEEN for _, x in members[1:]] + [right]
        begin = 0.0
        for (one, x), end in zip(members, ends, strict=True):
            wide = metrics.horizontalAdvance(one.text)
            flag = _placed(one, QRectF(begin, top, end - begin, spacing), x, wide)
            flags.append(flag)
            begin = flag.rect.right() + _BETWEEN
    return tuple(sorted(flags, key=lambda flag: (flag.landmark.year, flag.landmark.own)))


def _placed(landmark: Landmark, free: QRectF, x: float, wide: float) -> Flag:
    """A landmark at a pixel of its line: its words behind the diamond, before it, or nowhere."""
    middle = QPointF(x, free.center().y())
    behind, before = x + _BESIDE, x - _BESIDE - wide
    if behind + wide <= free.right():
        rect = QRectF(x - _DIAMOND, free.top(), _DIAMOND + _BESIDE + wide, free.height())
        return Flag(landmark, middle, landmark.text, behind, rect)
    if before >= free.left():
        rect = QRectF(before, free.top(), wide + _BESIDE + _DIAMOND, free.height())
        return Flag(landmark, middle, landmark.text, before, rect)
    rect = QRectF(x - _DIAMOND, free.top(), 2 * _DIAMOND, free.height())
    return Flag(landmark, middle, "", behind, rect)


def flag_at(flags: Sequence[Flag], point: QPointF, lanes_top: int) -> Landmark | None:
    """The landmark whose flag is under or nearest to a point above the lanes; the own one before others."""
    if point.y() >= lanes_top:
        return None
    near = [flag for flag in flags if flag.rect.adjusted(-_REACH, -_EDGE, _REACH, _EDGE).contains(point)]
    near.sort(key=lambda flag: (not flag.landmark.own, abs(flag.middle.x() - point.x())))
    return near[0].landmark if near else None


def paint_flags(
    painter: QPainter, flags: Sequence[Flag], geometry: CalendarGeometry, brushes: Brushes
) -> None:
    """Draw diamonds, words, and the lines down through the lanes."""
    painter.setFont(brushes.font)
    for flag in flags:
        own = flag.landmark.own
        colour = QColor(brushes.accent if own else brushes.muted)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
        painter.drawLine(
            QPointF(flag.middle.x(), geometry.lanes[0].top), QPointF(flag.middle.x(), geometry.bottom)
        )
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if own else brushes.palette.base().color())
        painter.drawPolygon(_diamond(flag.middle))
        painter.setPen(brushes.text)
        words = QRectF(flag.left, flag.rect.top(), 2000, flag.rect.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, flag.text)


def _diamond(middle: QPointF) -> QPolygonF:
    x, y = middle.x(), middle.y()
    return QPolygonF(
        [
            QPointF(x, y - _DIAMOND),
            QPointF(x + _DIAMOND, y),
            QPointF(x, y + _DIAMOND),
            QPointF(x - _DIAMOND, y),
        ]
    )
