"""How much room the calendar takes: lanes as high as two lines of text, or low where the screen is small."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from sojourn_desktop.interview.timeline.geometry import (
    LEAST_ROW,
    LOW_ROW,
    TIGHT_ROW,
    UNDECIDED,
    Axis,
    CalendarGeometry,
    placed_spans,
    shown_sectors,
)
from sojourn_desktop.interview.timeline.labels import Lettering, lines_below
from sojourn_desktop.interview.timeline.lettering import fitted, line_spacing
from sojourn_desktop.theme import enlarged_by
from sojourn_schema.codes import code_list

if TYPE_CHECKING:
    from sojourn_schema.instrument.timeline import Timeline

_NAMES_WIDTH = 224
"""Pixels left of the years; the same in a low calendar, so that a year keeps its place from page to page."""
_ROOMY = 1100
"""Pixels of the whole calendar from which the names of the lanes have more in large type."""
NAMES_INDENT = 26
"""Pixels left of a lane's name, for its block of colour and pattern."""
_LANE_HEIGHT, _LOW_LANE_HEIGHT, _LEAST_LANE_HEIGHT = 48, 28, 24
_FOOT_EDGE = 4
_LEAST_AXIS = 240
_LEAST_FOR_FULL = 420
"""Pixels that a calendar of full height leaves to what is below it, else it is low."""
_FIRST_LINES = 2
_RIGHT = 8


@dataclass(frozen=True, slots=True)
class Density:
    """How close a calendar stands.

    Attributes:
        low: one line of years, and lanes for one line of text.
        tight: each lane as low as it can be, for one line; names of lanes that need two are told in short.
        most_lines: of names below a lane.
    """

    low: bool
    tight: bool
    most_lines: int


FULL = (Density(low=False, tight=False, most_lines=3),)
LOW = tuple(
    Density(low=True, tight=tight, most_lines=lines)
    for tight, lines in ((False, 2), (False, 1), (True, 2), (True, 1), (True, 0))
)
"""From the roomy to the close one; the first that goes in is taken, the last if none does."""


class Lowness:
    """Whether the calendar of a page is low, decided once for each size of the page.

    Names come and go below the lanes as positions are added and chosen. Decided each time anew, the calendar
    would change to and fro, and what lies below it would move away from under the pointer.
    """

    def __init__(self) -> None:
        self._size = QSize()
        self._low = False

    def decide(self, size: QSize, left: int, line: int) -> bool:
        """Decide for a page of that size; once low, it stays low until the page has another.

        Args:
            size: of the page.
            left: pixels that a calendar of full height leaves to what is below it.
            line: pixels of a line of names where the calendar is still empty, else 0: it will soon have some.
        """
        if size != self._size:
            self._size, self._low = QSize(size), False
        self._low = self._low or left - _FIRST_LINES * line < _LEAST_FOR_FULL
        return self._low


def sectors_of(timeline: Timeline, *, drawn_in: bool = True) -> tuple[str, ...]:
    """The lanes that a timeline needs, from the top; one for other kinds of work is there to be drawn in."""
    used = {spell.sector for spell in timeline.spells}
    sectors = shown_sectors(code_list("sector"), used)
    return sectors if drawn_in or UNDECIDED in used else sectors[:-1]


def planned(
    timeline: Timeline,
    names: Mapping[str, Sequence[str]],
    metrics: QFontMetrics,
    *,
    first_year: int,
    width: int,
    density: Density,
    feet: Mapping[str, int] | None = None,
    above: int = 0,
) -> CalendarGeometry:
    """Where everything of a timeline lies.

    Args:
        timeline: what is drawn.
        names: of its lanes by sector, from the top; the fullest wording first.
        metrics: of the calendar's font.
        first_year: the first column.
        width: pixels (device independent) of the whole calendar.
        density: how close it stands.
        feet: pixels below the bars of a lane, by sector.
        above: pixels that landmarks take above the years.
    """
    line = metrics.height()
    names_width = _names_width(width)
    wide = max(width - names_width - _RIGHT, _LEAST_AXIS)
    if density.tight:
        heights = dict.fromkeys(names, max(_LEAST_LANE_HEIGHT, line + 1))
    elif density.low:
        heights = {sector: _low_lane(sector, one[0], metrics, names_width) for sector, one in names.items()}
    else:
        heights = dict.fromkeys(names, max(_LANE_HEIGHT, 2 * line + 2))
    return CalendarGeometry.laid_out(
        Axis(names_width, wide, first_year, timeline.survey_year),
        tuple(heights),
        placed_spans(timeline),
        top=above + (line + 14 if density.low else 2 * line + 18),
        lane_height=heights,
        least_row=TIGHT_ROW if density.tight else LOW_ROW if density.low else LEAST_ROW,
        feet=feet,
    )


def _names_width(width: int) -> int:
    """Pixels for the names of the lanes: more in large type, where the years can spare it."""
    return round(_NAMES_WIDTH * enlarged_by()) if width >= _ROOMY else _NAMES_WIDTH


def _low_lane(sector: str, name: str, metrics: QFontMetrics, names_width: int) -> int:
    """One line high, or two where the name fits in two; where it does not, its short form needs but one."""
    two = 2 * metrics.height() + 2
    parts = fitted(name, QFontMetricsF(metrics), names_width - NAMES_INDENT - 8, two)
    is_two = parts is not None and len(parts) > 1 and sector != UNDECIDED
    return two if is_two else max(_LOW_LANE_HEIGHT, metrics.height() + 2)


def feet_of(plan: CalendarGeometry, lettering: Lettering) -> dict[str, int]:
    """Pixels that the names of short bars need below those of their lane, by sector."""
    spacing = ceil(line_spacing(lettering.metrics))
    return {sector: lines * spacing + _FOOT_EDGE for sector, lines in lines_below(plan, lettering).items()}
