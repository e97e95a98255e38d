"""The picture of page one: a hundred people under each history, and how many of them would be hired."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from sojourn_analysis.figures.drawing import (
    ACADEMIA,
    BETWEEN,
    INDUSTRY,
    INK,
    QUIET,
    STYLE,
    drawn,
)
from sojourn_schema.document.blocks import DrawnFigure

MOST_SQUARES = 4
"""Histories that there is room for."""
# Inches: of the figure, and of the words beneath the squares.
_WIDE, _HIGH, _WORDS_HIGH = 5.9, 2.65, 0.93
_SIDE = 10
_RADIUS = 0.36


@dataclass(frozen=True, slots=True)
class Hundred:
    """A hundred people under one history.

    Attributes:
        years: spent in industry first.
        chance, low, high: of a hire, with its 95 % interval.
        people: observed after so many years.
    """

    years: int
    chance: float
    low: float
    high: float
    people: int


def hundred_figure(histories: Sequence[Hundred], horizon_years: int) -> DrawnFigure:
    """One square of a hundred dots a history; filled: hired, ringed: as far as the interval reaches.

    Args:
        histories: one to four, in the order of their years.
        horizon_years: within which the hire is.
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(_WIDE, _HIGH))
        width = 0.98 / MOST_SQUARES
        for place, one in enumerate(histories):
            axes = figure.add_axes(
                (0.01 + place * width, _WORDS_HIGH / _HIGH, 0.92 * width, 0.92 * width * _WIDE / _HIGH)
            )
            _dots(axes, one, ACADEMIA if one.years == 0 else INDUSTRY)
        title = f"Of 100 people, hired as faculty within {horizon_years} years of the PhD"
        figure.text(
            0.02, 0.985, f"Filled: hired within {horizon_years} years of the PhD", va="top", color=INK
        )
        told = " ".join(_spoken(one) for one in histories)
        description = (
            "One hundred dots for each history, all with everyone's own field, institution tier, gender and"
            f" cohort. Filled dots are people who would be hired as faculty within {horizon_years} years"
            " of the"
            f" PhD; ringed dots show how far the 95 percent interval reaches. {told}"
        )
        return drawn(figure, "hundred_people", title, description)


def _dots(axes: Axes, one: Hundred, colour: str) -> None:
    hired, low, high = (round(100 * share) for share in (one.chance, one.low, one.high))
    for number in range(_SIDE * _SIDE):
        row, column = divmod(number, _SIDE)
        filled, within = number < hired, low <= number < high
        axes.add_patch(
            Circle(
                (column, row),
                _RADIUS if not within else _RADIUS - 0.06,
                facecolor=colour if filled else "none",
                edgecolor=colour if within or filled else BETWEEN,
                linewidth=1.3 if within else 0.5,
                alpha=0.55 if filled and within else 1,
            )
        )
    axes.set_xlim(-0.6, _SIDE - 0.4)
    axes.set_ylim(-0.6, _SIDE - 0.4)
    axes.set_aspect("equal")
    axes.set_axis_off()
    lines = (
        (-0.03, f"{hired} of 100", colour, 15, "bold"),
        (-0.21, f"({low} to {high})", colour, 12, "normal"),
        (-0.37, _years(one.years), INK, 12, "normal"),
        (-0.53, f"n = {one.people:,}", QUIET, 11, "normal"),
    )
    for height, words, ink, size, weight in lines:
        axes.annotate(
            words, (0.5, height), xycoords="axes fraction", ha="center", va="top", color=ink, fontsize=size,
            fontweight=weight, annotation_clip=False,
        )  # fmt: skip


def _years(years: int) -> str:
    return "no industry" if years == 0 else f"{years} year{'s' if years > 1 else ''} first"


def _spoken(one: Hundred) -> str:
    first = "postdoc years only" if one.years == 0 else f"{_years(one.years)} in industry"
    first = first.replace("first in industry", "in industry first")
    hired, low, high = (round(100 * share) for share in (one.chance, one.low, one.high))
    return (
        f"With {first}: {hired} of 100 ({low} to {high}); {one.people:,} people were observed after so many."
    )
