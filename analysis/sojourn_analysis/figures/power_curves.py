"""The chance of settling each claim by the number of respondents: small multiples for a proposal."""

from __future__ import annotations

import io
import math
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter, NullLocator

from sojourn_analysis.figures.drawing import (
    ACADEMIA,
    BETWEEN,
    INDUSTRY,
    INK,
    QUIET,
    RULE,
    STYLE,
    drawn,
)
from sojourn_schema.document.blocks import DrawnFigure

_COLOURS = (ACADEMIA, INDUSTRY, BETWEEN, INK)
_MARKERS, _SIGNS = ("o", "s", "^", "D"), ("●", "■", "▲", "◆")
_COLUMNS = 5
_PANEL_WIDTH, _PANEL_HEIGHT, _LEAST_WIDTH, _LINE = 1.85, 1.6, 5.2, 0.19
"""Inches."""
_LETTERS = 15
"""Of the small type, an inch."""
_USUAL_POWER = 0.8
_DPI = 200


@dataclass(frozen=True, slots=True)
class Point:
    """How often studies of a size settled a claim: the share and its Monte Carlo interval."""

    respondents: int
    share: float
    low: float
    high: float


Curves = Mapping[str, Mapping[str, Sequence[Point]]]
"""By claim, then by effect in words, the points in the order of sizes."""


def power_figure(curves: Curves, studies: int) -> DrawnFigure:
    """The curves as an SVG element.

    Args:
        curves: a panel for each claim.
        studies: simulated of each size and effect.
    """
    with mpl.rc_context(STYLE):
        return drawn(_figure(curves, studies), "power", _title(studies), described(curves, studies))


def power_png(curves: Curves, studies: int) -> bytes:
    """The curves as a PNG whose description says in words what it shows; arguments as of `power_figure`."""
    buffer = io.BytesIO()
    with mpl.rc_context(STYLE):
        figure = _figure(curves, studies)
        figure.set_canvas(FigureCanvasAgg(figure))
        told = {"Title": _title(studies), "Description": described(curves, studies)}
        figure.savefig(buffer, format="png", dpi=_DPI, metadata=told)
    return buffer.getvalue()


def described(curves: Curves, studies: int) -> str:
    """The figure in words (alternative text)."""
    told = []
    for claim, effects in curves.items():
        for effect, points in effects.items():
            shares = ", ".join(f"{round(100 * one.share)} with {one.respondents:,}" for one in points)
            told.append(f"{claim}{f' ({effect})' if len(effects) > 1 else ''}: {shares}")
    head = f"Of 100 studies with so many respondents, how many settle each claim ({studies} simulated each)."
    return f"{head} {'; '.join(told)}."


def _title(studies: int) -> str:
    return f"Chance of settling each claim, by {studies} simulated studies of each size"


def _figure(curves: Curves, studies: int) -> Figure:
    columns = min(len(curves), _COLUMNS)
    rows = math.ceil(len(curves) / columns)
    width = max(columns * _PANEL_WIDTH + 0.5, _LEAST_WIDTH)
    lines = _lines(curves, studies, width)
    below = 0.45 + _LINE * len(lines)
    height = rows * _PANEL_HEIGHT + 0.3 + below
    figure = Figure(figsize=(width, height))
    places = list(figure.subplots(rows, columns, squeeze=False, sharey=True).flat)
    for axes, (claim, effects) in zip(places, curves.items(), strict=False):
        _panel(axes, claim, effects)
    for axes in places[len(curves) :]:
        axes.set_visible(False)
    figure.subplots_adjust(
        left=0.6 / width, right=0.98, top=1 - 0.3 / height, bottom=below / height, wspace=0.15, hspace=0.55
    )
    for place, (words, colour) in enumerate(reversed(lines)):
        figure.text(0.02, (0.08 + _LINE * place) / height, words, color=colour, fontsize=8.5)
    return figure


def _lines(curves: Curves, studies: int, width: float) -> list[tuple[str, str]]:
    """What stands below the panels, with its colour: how to read them, and the effects."""
    words = (
        f"Across: respondents. Up: of 100 studies, how many settle the claim ({studies} simulated each)."
        " Bars: 95 % Monte Carlo intervals. Dotted: 80."
    )
    lines = [(line, QUIET) for line in textwrap.wrap(words, int(width * _LETTERS))]
    for place, effect in enumerate(next(iter(curves.values()))):
        lines.append((f"{_SIGNS[place % len(_SIGNS)]} {effect}", _COLOURS[place % len(_COLOURS)]))
    return lines


def _panel(axes: Axes, claim: str, effects: Mapping[str, Sequence[Point]]) -> None:
    axes.set_xscale("log")
    axes.set_ylim(-4, 104)
    axes.axhline(100 * _USUAL_POWER, color=QUIET, linewidth=0.8, linestyle=(0, (2, 3)))
    for place, points in enumerate(effects.values()):
        colour, marker = _COLOURS[place % len(_COLOURS)], _MARKERS[place % len(_MARKERS)]
        # Beside each other, so that intervals of several effects do not cover each other.
        apart = 1.06 ** (place - (len(effects) - 1) / 2)
        sizes = [one.respondents * apart for one in points]
        axes.plot(sizes, [100 * one.share for one in points], color=colour, linewidth=1.4)
        axes.errorbar(
            sizes,
            [100 * one.share for one in points],
            yerr=[
                [100 * (one.share - one.low) for one in points],
                [100 * (one.high - one.share) for one in points],
            ],
            fmt=marker, color=colour, markersize=4, elinewidth=0.9,
        )  # fmt: skip
    sizes = sorted({one.respondents for points in effects.values() for one in points})
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes], fontsize=8)
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.set_xlim(sizes[0] / 1.4, sizes[-1] * 1.4)
    axes.set_yticks([0, 50, 100], ["0", "50", "100"], fontsize=8.5)
    axes.tick_params(length=0)
    axes.grid(axis="y", color=RULE, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.set_title(claim, fontsize=10.5, fontweight="bold", loc="left", color=INK, pad=3)
