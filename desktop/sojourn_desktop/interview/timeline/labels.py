"""Where the words of each bar stand: whole in it, whole behind it, or below its lane with a leader; no paint.

A position of one or two years in a long career has no room for its name. It is told on a line of its own at
the foot of the lane: from the right to the left, each as high as it can stand, so that no leader crosses one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QFontMetricsF

from sojourn_desktop.interview.timeline.geometry import Bar, CalendarGeometry, Lane, room_behind
from sojourn_desktop.interview.timeline.lettering import fitted, line_spacing

ARROW = 9.0
"""Pixels of the tip of a bar that goes on."""
_INSET = 6.0
_MARK = 5.0
"""Pixels that the mark of an open question takes from the words."""
_BESIDE, _BETWEEN = 9.0, 12.0
"""Pixels from a bar to the words behind it, and between two names on a line."""
_MOST_SHIFT = 48.0
"""Pixels that a name below a lane may begin before its bar, to end before the next name."""


@dataclass(frozen=True, slots=True)
class Label:
    """The words of one bar.

    Attributes:
        spell_id: whose.
        parts: the lines.
        rect: where they stand.
        on_bar: in it, in its ink; else on the lane.
        leader: from the bar to words below the lane, None where there is none.
    """

    spell_id: str
    parts: tuple[str, ...]
    rect: QRectF
    on_bar: bool
    leader: QLineF | None = None


@dataclass(frozen=True, slots=True)
class Lettering:
    """What is to be written.

    Attributes:
        texts: spell -> its name, empty where it has none now.
        metrics: of the font.
        gaps: first and last year of what nothing is told of; words there would read as told of these years.
        open_spells: those with a mark at their upper left.
        most_lines: below a lane.
        spoken_of: the spells in hand or under the pointer; a name without a place stands over others.
    """

    texts: Mapping[str, str]
    metrics: QFontMetricsF
    gaps: Sequence[tuple[int, int]] = ()
    open_spells: frozenset[str] = frozenset()
    most_lines: int = 0
    spoken_of: frozenset[str] = frozenset()

    def width(self, bar: Bar) -> float:
        """Pixels of the whole name in one line."""
        return self.metrics.horizontalAdvance(self.texts[bar.span.spell_id]) + 4


def placed_labels(geometry: CalendarGeometry, lettering: Lettering) -> list[Label]:
    """The labels of all bars, whole; one without a place is left out while its bar is not in hand."""
    found: list[Label] = []
    over: list[Label] = []
    for lane in geometry.lanes:
        below = []
        for bar in _named(geometry, lane, lettering):
            label = _inside(geometry, bar, lettering) or _behind(geometry, bar, lettering)
            if label is None:
                below.append(bar)
            else:
                found.append(label)
        lines = _lines(geometry, below, lettering)
        for bar in below:
            spell_id = bar.span.spell_id
            if spell_id in lines:
                found.append(_below(geometry, lane, bar, lettering, lines[spell_id]))
            elif spell_id in lettering.spoken_of:
                over.append(_over(geometry, bar, lettering))
    # Half a name reads as another one: those that the name in hand stands over wait until it is gone.
    free = [one for one in found if one.on_bar or not any(one.rect.intersects(name.rect) for name in over)]
    return [*free, *over]


def lines_below(geometry: CalendarGeometry, lettering: Lettering) -> dict[str, int]:
    """How many lines of names each lane needs at its foot, by sector; lanes that need none are left out."""
    found = {}
    for lane in geometry.lanes:
        homeless = [
            bar
            for bar in _named(geometry, lane, lettering)
            if _inside(geometry, bar, lettering) is None and _behind(geometry, bar, lettering) is None
        ]
        lines = _lines(geometry, homeless, lettering)
        if lines:
            found[lane.sector] = max(line for line, _ in lines.values()) + 1
    return found


def _named(geometry: CalendarGeometry, lane: Lane, lettering: Lettering) -> list[Bar]:
    return [
        bar
        for bar in geometry.bars
        if geometry.lane(bar.span.sector) is lane and lettering.texts.get(bar.span.spell_id)
    ]


def _room_inside(geometry: CalendarGeometry, bar: Bar, lettering: Lettering) -> QRectF:
    left = _INSET + (_MARK if bar.span.spell_id in lettering.open_spells else 0)
    return geometry.bar_rect(bar).adjusted(left, 0, -_INSET - (ARROW if bar.span.ongoing else 0), 0)


def _inside(geometry: CalendarGeometry, bar: Bar, lettering: Lettering) -> Label | None:
    """Whole in its bar, over two lines if need be."""
    room = _room_inside(geometry, bar, lettering)
    text = lettering.texts[bar.span.spell_id]
    parts = fitted(text, lettering.metrics, room.width(), room.height())
    return None if parts is None else Label(bar.span.spell_id, tuple(parts), room, on_bar=True)


def _behind(geometry: CalendarGeometry, bar: Bar, lettering: Lettering) -> Label | None:
    """Whole behind its bar, up to the next one or to years that nothing is told of."""
    rect, wide = geometry.bar_rect(bar), lettering.width(bar)
    begins = (geometry.axis.x(first) for first, _ in lettering.gaps)
    before_gap = min((x - rect.right() for x in begins if x >= rect.right() - 1), default=float("inf"))
    room = min(room_behind(bar, geometry.bars, geometry), before_gap)
    if bar.span.ongoing or wide + _BESIDE > room:
        return None
    where = QRectF(rect.right() + _BESIDE, rect.top(), wide, rect.height())
    return Label(bar.span.spell_id, (lettering.texts[bar.span.spell_id],), where, on_bar=False)


def _lines(
    geometry: CalendarGeometry, bars: Iterable[Bar], lettering: Lettering
) -> dict[str, tuple[int, float]]:
    """Line and left edge of each name below a lane, by spell; those of no line are left out."""
    right = float(geometry.axis.left + geometry.axis.width)
    free_until = [right] * lettering.most_lines
    found = {}
    for bar in sorted(bars, key=lambda one: -geometry.bar_rect(one).left()):
        wide = lettering.width(bar)
        start = geometry.bar_rect(bar).left() + 2
        lefts = [min(start, until - wide) for until in free_until]
        line = next((at for at, left in enumerate(lefts) if start - left <= _MOST_SHIFT), None)
        if line is not None:
            left = lefts[line]
            free_until[line] = left - _BETWEEN
            found[bar.span.spell_id] = (line, left)
    return found


def _below(
    geometry: CalendarGeometry, lane: Lane, bar: Bar, lettering: Lettering, at: tuple[int, float]
) -> Label:
    line, left = at
    spacing = line_spacing(lettering.metrics)
    rect = geometry.bar_rect(bar)
    where = QRectF(left, lane.bars_bottom + line * spacing, lettering.width(bar), spacing)
    x = rect.left() + min(rect.width() / 2, _INSET)
    leader = QLineF(x, rect.bottom(), x, where.top() + 3)
    return Label(bar.span.spell_id, (lettering.texts[bar.span.spell_id],), where, on_bar=False, leader=leader)


def _over(geometry: CalendarGeometry, bar: Bar, lettering: Lettering) -> Label:
    """Right below its bar, or above it at the foot of the calendar, over whatever is there."""
    rect, wide, spacing = geometry.bar_rect(bar), lettering.width(bar), line_spacing(lettering.metrics)
    left = min(rect.left(), geometry.axis.left + geometry.axis.width - wide)
    is_last = rect.bottom() + spacing > geometry.bottom
    top = rect.top() - spacing - 2 if is_last else rect.bottom() + 2
    where = QRectF(left, top, wide, spacing)
    return Label(bar.span.spell_id, (lettering.texts[bar.span.spell_id],), where, on_bar=False)
