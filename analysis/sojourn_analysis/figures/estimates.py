"""One number reached in several ways: a dot and its interval each, on one axis."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator, NullFormatter, NullLocator

from sojourn_analysis.figures.drawing import ACADEMIA, INK, QUIET, RULE, STYLE, drawn
from sojourn_schema.document.blocks import DrawnFigure

_LABEL_LETTERS = 27
# Inches: left of the axis its labels stand, right of it the numbers, a letter of which is at most so wide.
_LEFT, _LETTER, _LEAST_AXIS, _WIDTH = 2.27, 0.088, 1.75, 5.9
_WIDEST_RATIO = 50.0


@dataclass(frozen=True, slots=True)
class Way:
    """One way to the number.

    Attributes:
        words: what was done.
        estimate, low, high: the number and its interval, as they are printed.
        told: the same in words.
    """

    words: str
    estimate: float
    low: float
    high: float
    told: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The axis of the number.

    Attributes:
        words: what the number is.
        ratio: whether it is a ratio, drawn on a logarithmic axis.
        no_effect: where nothing would change; None for a number that has no such value.
        matters: the smallest effect that matters; None where it is about something else than each number.
        hundredths: whether it is told as people of 100.
    """

    words: str
    ratio: bool
    no_effect: float | None
    matters: float | None
    hundredths: bool


def estimates_figure(name: str, ways: Sequence[Way], axis: Axis, people: str) -> DrawnFigure:
    """The deciding number of a claim and its checks.

    Args:
        name: of the file.
        ways: the deciding one first.
        axis: of the number.
        people: what it rests on, in words.
    """
    height = 0.75 + 0.4 * len(ways)
    with mpl.rc_context(STYLE):
        numbers = _LETTER * max(len(way.told) for way in ways) + 0.15
        width = max(_WIDTH, _LEFT + _LEAST_AXIS + numbers)
        figure = Figure(figsize=(width, height))
        across = (width - _LEFT - numbers) / width
        axes = figure.add_axes((_LEFT / width, 0.65 / height, across, (height - 0.7) / height))
        low, high = _reach(ways, axis)
        if axis.ratio:
            axes.set_xscale("log")
        axes.set_xlim(low, high)
        axes.set_ylim(-len(ways) + 0.4, 0.6)
        for place, way in enumerate(ways):
            colour = ACADEMIA if place == 0 else QUIET
            ends = [
                max(way.low, low / 2 if axis.ratio else way.low),
                min(way.high, high * 2 if axis.ratio else way.high),
            ]
            axes.plot(ends, [-place, -place], color=colour, linewidth=2.2 if place == 0 else 1.3)
            axes.plot([way.estimate], [-place], "o", color=colour, markersize=7 if place == 0 else 5)
            axes.annotate(
                way.told, (1.04, -place), xycoords=("axes fraction", "data"), va="center", fontsize=10.5,
                color=INK if place == 0 else QUIET, annotation_clip=False,
            )  # fmt: skip
        axes.set_yticks([-place for place in range(len(ways))], [_short(way.words) for way in ways])
        axes.tick_params(axis="y", length=0, labelcolor=INK, labelsize=9.5)
        axes.spines["left"].set_visible(False)
        if axis.no_effect is not None:
            axes.axvline(axis.no_effect, color=QUIET, linewidth=1)
        if axis.matters is not None:
            axes.axvline(axis.matters, color=INK, linewidth=1, linestyle=(0, (2, 3)))
        _ticks(axes, axis)
        axes.grid(axis="x", color=RULE, linewidth=0.8)
        axes.set_axisbelow(True)
        dotted = "" if axis.matters is None else "Dotted: the smallest effect that matters. "
        figure.text(0.01, 0.1 / height, f"{dotted}{people}", color=QUIET, fontsize=9.5)
        spoken = "; ".join(f"{way.words}: {way.told}" for way in ways)
        description = f"{axis.words}, with 95 percent intervals. {spoken}. {people}"
        return drawn(figure, name, f"{axis.words}, reached in {len(ways)} ways", description)


def _reach(ways: Sequence[Way], axis: Axis) -> tuple[float, float]:
    """What the axis shows: all intervals, no effect and what matters; of a ratio not more than 50 times."""
    marks = [mark for mark in (axis.matters, axis.no_effect) if mark is not None]
    ends = [*marks, *(bound for way in ways for bound in (way.low, way.estimate, way.high))]
    if axis.ratio:
        kept = [min(max(end, 1 / _WIDEST_RATIO), _WIDEST_RATIO) for end in ends if end > 0]
        margin = (max(kept) / min(kept)) ** 0.06
        return min(kept) / margin, max(kept) * margin
    margin = 0.06 * (max(ends) - min(ends) or 1)
    return min(ends) - margin, max(ends) + margin


def _ticks(axes: Axes, axis: Axis) -> None:
    if not axis.ratio:
        axes.xaxis.set_major_locator(MaxNLocator(4))
        scale = 100 if axis.hundredths else 1
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{scale * value:g}".replace("-", "−")))
        return
    low, high = axes.get_xlim()
    steps = [0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 1, 1.1, 1.25, 2, 5, 10, 20, 50]
    if high / low > 2:
        steps = [step for step in steps if step not in (0.8, 0.9, 1.1, 1.25)]
    shown = [step for step in steps if low <= step <= high]
    axes.set_xticks(
        shown or [math.sqrt(low * high)], [f"{step:g}" for step in shown] or [f"{math.sqrt(low * high):.2g}"]
    )
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_minor_formatter(NullFormatter())


def _short(words: str) -> str:
    return "\n".join(textwrap.wrap(words, _LABEL_LETTERS, max_lines=2, placeholder=" …"))
