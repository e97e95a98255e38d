"""One number reached in several ways: a dot and its interval each, on one axis."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, NullFormatter, NullLocator

from sojourn_analysis.figures.drawing import ACADEMIA, INK, QUIET, RULE, STYLE, drawn
from sojourn_schema.document.blocks import DrawnFigure

_LABEL_LETTERS = 27
# Inches: left of the axis its labels stand, right of it the numbers, a letter of which is at most so wide.
_LEFT, _LETTER, _LEAST_AXIS, _WIDTH = 2.27, 0.088, 1.75, 5.9
_ROW, _LINE = 0.4, 0.16
"""Inches between two ways, and what each line of a label beyond the second adds."""
ODDS = ("← lower odds", "higher odds →")
"""The ends of an axis of odds ratios."""
_TICK_LETTER, _TICK_GAP = 0.1, 0.07
"""Inches: the width of a letter below the axis, and how far two numbers there stand apart."""
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
        ends: of a ratio, what lies to the left and to the right.
    """

    words: str
    ratio: bool
    no_effect: float | None
    matters: float | None
    hundredths: bool
    ends: tuple[str, str] = ("← lower", "higher →")


def estimates_figure(name: str, ways: Sequence[Way], axis: Axis, people: str) -> DrawnFigure:
    """The deciding number of a claim and its checks.

    Args:
        name: of the file.
        ways: the deciding one first.
        axis: of the number.
        people: what it rests on, in words.
    """
    labels = [textwrap.wrap(way.words, _LABEL_LETTERS) for way in ways]
    places = _places(labels)
    inches = places[0] - places[-1] + _ROW
    below = 0.9 if axis.ratio else 0.65
    height = below + inches + 0.1
    with mpl.rc_context(STYLE):
        numbers = _LETTER * max(len(way.told) for way in ways) + 0.15
        width = max(_WIDTH, _LEFT + _LEAST_AXIS + numbers)
        figure = Figure(figsize=(width, height))
        across = width - _LEFT - numbers
        axes = figure.add_axes((_LEFT / width, below / height, across / width, (inches + 0.05) / height))
        if axis.ratio:
            axes.set_xscale("log")
        axes.set_xlim(*_reach(ways, axis))
        axes.set_ylim(places[-1] - _ROW / 2, places[0] + _ROW / 2)
        for way, place in zip(ways, places, strict=True):
            _draw(axes, way, axis, place, first=way is ways[0])
        axes.set_yticks(places, ["\n".join(lines) for lines in labels])
        axes.tick_params(axis="y", length=0, labelcolor=INK, labelsize=9.5)
        axes.spines["left"].set_visible(False)
        if axis.no_effect is not None:
            axes.axvline(axis.no_effect, color=QUIET, linewidth=1)
        if axis.matters is not None:
            axes.axvline(axis.matters, color=INK, linewidth=1, linestyle=(0, (2, 3)))
        _ticks(axes, axis, across)
        if axis.ratio:
            _ends(axes, axis, across)
        axes.grid(axis="x", color=RULE, linewidth=0.8)
        axes.set_axisbelow(True)
        dotted = "" if axis.matters is None else "Dotted: the smallest effect that matters. "
        figure.text(0.01, 0.1 / height, f"{dotted}{people}", color=QUIET, fontsize=9.5)
        spoken = "; ".join(f"{way.words}: {way.told}" for way in ways)
        description = f"{axis.words}, with 95 percent intervals. {spoken}. {people}"
        return drawn(figure, name, f"{axis.words}, reached in {len(ways)} ways", description)


def _places(labels: Sequence[Sequence[str]]) -> list[float]:
    """Where the ways stand, in inches from the first down: as far apart as their labels need."""
    needs = [_ROW + _LINE * max(len(lines) - 2, 0) for lines in labels]
    places = [0.0]
    for above, below in pairwise(needs):
        places.append(places[-1] - (above + below) / 2)
    return places


def _draw(axes: Axes, way: Way, axis: Axis, place: float, *, first: bool) -> None:
    """A dot with its interval, cut a little outside the axis, and the numbers beside it."""
    low, high = axes.get_xlim()
    colour = ACADEMIA if first else QUIET
    ends = [
        max(way.low, low / 2 if axis.ratio else way.low),
        min(way.high, high * 2 if axis.ratio else way.high),
    ]
    axes.plot(ends, [place, place], color=colour, linewidth=2.2 if first else 1.3)
    axes.plot([way.estimate], [place], "o", color=colour, markersize=7 if first else 5)
    axes.annotate(
        way.told, (1.04, place), xycoords=("axes fraction", "data"), va="center", fontsize=10.5,
        color=INK if first else QUIET, annotation_clip=False,
    )  # fmt: skip


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


def _ticks(axes: Axes, axis: Axis, inches: float) -> None:
    """Round numbers below the axis, as many as stand apart on so many inches."""
    low, high = axes.get_xlim()
    if axis.ratio:
        steps = [0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 1, 1.1, 1.25, 2, 5, 10, 20, 50]
        if high / low > 2:
            steps = [step for step in steps if step not in (0.8, 0.9, 1.1, 1.25)]
        shown = [step for step in steps if low <= step <= high]
        words = [f"{step:g}" for step in shown]
        if not shown:
            shown, words = [math.sqrt(low * high)], [f"{math.sqrt(low * high):.2g}"]
        across = [inches * math.log(step / low) / math.log(high / low) for step in shown]
    else:
        scale = 100 if axis.hundredths else 1
        shown = [float(step) for step in MaxNLocator(4).tick_values(low, high) if low <= step <= high]
        words = [f"{scale * step:.6g}".replace("-", "−") for step in shown]
        across = [inches * (step - low) / (high - low) for step in shown]
    kept = _apart(across, words, shown.index(axis.no_effect) if axis.no_effect in shown else 0)
    axes.set_xticks([shown[place] for place in kept], [words[place] for place in kept])
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_minor_formatter(NullFormatter())


def _ends(axes: Axes, axis: Axis, inches: float) -> None:
    """What lies to the left and right, in a line below the axis' numbers and a little beyond its ends."""
    beyond = 0.3 / inches
    for x, side, words in ((-beyond, "left", axis.ends[0]), (1 + beyond, "right", axis.ends[1])):
        axes.annotate(
            words, (x, 0), xycoords="axes fraction", xytext=(0, -26), textcoords="offset points",
            ha=side, va="top", color=QUIET, fontsize=9.5,
        )  # fmt: skip


def _apart(across: Sequence[float], words: Sequence[str], first: int) -> list[int]:
    """The ticks, from a first one to both sides, that do not touch one before them."""
    kept = [first]

    def touches(place: int, other: int) -> bool:
        room = _TICK_LETTER * (len(words[place]) + len(words[other])) / 2 + _TICK_GAP
        return abs(across[place] - across[other]) < room

    for place in (*range(first + 1, len(words)), *range(first - 1, -1, -1)):
        if not any(touches(place, other) for other in kept):
            kept.append(place)
    return sorted(kept)
