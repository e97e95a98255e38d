"""How much room the calendar takes: lanes as high as two lines of text, or low where the screen is small."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from sojourn_desktop.interview.timeline.geometry import (
    LEAST_ROW,
    LOW_ROW,
    UNDECIDED,
    Axis,
    CalendarGeometry,
    placed_spans,
    shown_sectors,
)
from sojourn_schema.codes import code_list

if TYPE_CHECKING:
    from sojourn_schema.instrument.timeline import Timeline

_NAMES_WIDTH, _LOW_NAMES_WIDTH = 176, 200
NAMES_INDENT = 26
"""Pixels left of a lane's name, for its block of colour and pattern."""
_LANE_HEIGHT, _LOW_LANE_HEIGHT, _LEAST_LANE_HEIGHT = 48, 28, 24
_MOST_LOW_LANES = 4
"""With more lanes than these, those of a low calendar have one line of text only."""
_LEAST_AXIS = 240
_RIGHT = 8


def sectors_of(timeline: Timeline) -> tuple[str, ...]:
    """The lanes that a timeline needs, from the top."""
    return shown_sectors(code_list("sector"), {spell.sector for spell in timeline.spells})


def planned(
    timeline: Timeline,
    names: Mapping[str, str],
    metrics: QFontMetrics,
    *,
    first_year: int,
    width: int,
    low: bool,
) -> CalendarGeometry:
    """Where everything of a timeline lies.

    Args:
        timeline: what is drawn.
        names: of its lanes; in a low calendar a lane is higher if its name needs two lines.
        metrics: of the calendar's font.
        first_year: the first column.
        width: pixels (device independent) of the whole calendar.
        low: whether it has one line of years and lanes for one line of text.
    """
    line = metrics.height()
    names_width = _LOW_NAMES_WIDTH if low else _NAMES_WIDTH
    axis = Axis(names_width, max(width - names_width - _RIGHT, _LEAST_AXIS), first_year, timeline.survey_year)
    two_lines = 2 * line + 2
    heights = {}
    sectors = sectors_of(timeline)
    is_crowded = len(sectors) > _MOST_LOW_LANES
    for sector in sectors:
        wraps = metrics.horizontalAdvance(names.get(sector, "")) > names_width - NAMES_INDENT - 8
        if not low:
            heights[sector] = max(_LANE_HEIGHT, two_lines)
        elif is_crowded:
            heights[sector] = _LEAST_LANE_HEIGHT
        else:
            heights[sector] = two_lines if wraps and sector != UNDECIDED else _LOW_LANE_HEIGHT
    return CalendarGeometry.laid_out(
        axis,
        tuple(heights),
        placed_spans(timeline),
        top=line + 14 if low else 2 * line + 18,
        lane_height=heights,
        least_row=LOW_ROW if low else LEAST_ROW,
    )
