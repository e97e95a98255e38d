"""One number for each of several groups of people: a dot and its interval each, on an axis from zero."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from sojourn_analysis.counted import counted
from sojourn_analysis.figures.drawing import ACADEMIA, INK, QUIET, RULE, STYLE, drawn
from sojourn_schema.document.blocks import DrawnFigure

_LABEL_LETTERS = 24


@dataclass(frozen=True, slots=True)
class Group:
    """One group.

    Attributes:
        words: who they are.
        estimate, interval: their number.
        people: how many they are.
        colour: of the dot.
    """

    words: str
    estimate: float
    interval: tuple[float, float]
    people: int
    colour: str = ACADEMIA


def groups_figure(name: str, groups: Sequence[Group], words: str, shares: bool) -> DrawnFigure:
    """A number of each group, above the others' in the order given.

    Args:
        name: of the file.
        groups: who are compared, one at least.
        words: what the number is, with its unit.
        shares: whether it is told as people of 100.
    """
    scale = 100 if shares else 1
    height = 0.95 + 0.5 * len(groups)
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(5.9, height))
        axes = figure.add_axes((0.32, 0.7 / height, 0.36, (height - 0.75) / height))
        furthest = max(max(group.interval[1], group.estimate) for group in groups)
        axes.set_xlim(0, min(1.06 * furthest, 1) if shares else 1.06 * furthest or 1)
        axes.set_ylim(-len(groups) + 0.4, 0.6)
        for place, group in enumerate(groups):
            low, high = group.interval
            axes.plot(
                [max(low, 0), min(high, 1) if shares else high],
                [-place, -place],
                color=group.colour,
                linewidth=2.2,
            )
            axes.plot([group.estimate], [-place], "o", color=group.colour, markersize=7)
            axes.annotate(
                f"{_number(group, shares)}\n{counted(group.people, 'person', 'people')}", (1.04, -place),
                xycoords=("axes fraction", "data"), va="center", fontsize=10.5, color=INK,
                annotation_clip=False, linespacing=1.2,
            )  # fmt: skip
        labels = ["\n".join(textwrap.wrap(group.words, _LABEL_LETTERS)) for group in groups]
        axes.set_yticks([-place for place in range(len(groups))], labels)
        axes.tick_params(axis="y", length=0, labelcolor=INK, labelsize=9.5)
        axes.spines["left"].set_visible(False)
        axes.xaxis.set_major_locator(MaxNLocator(4))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{scale * value:g}"))
        axes.grid(axis="x", color=RULE, linewidth=0.8)
        axes.set_axisbelow(True)
        figure.text(0.01, 0.1 / height, f"{words}.", color=QUIET, fontsize=9.5)
        spoken = "; ".join(
            f"{group.words}: {_number(group, shares)}, {counted(group.people, 'person', 'people')}"
            for group in groups
        )
        description = f"{words}, with 95 percent intervals. {spoken}."
        return drawn(figure, name, words, description)


def _cut(group: Group, shares: bool) -> tuple[float, float]:
    """The interval within what the number can be."""
    low, high = group.interval
    return max(low, 0.0), min(high, 1.0) if shares else high


def _number(group: Group, shares: bool) -> str:
    """The number and its interval in figures."""
    low, high = _cut(group, shares)
    if shares:
        return f"{100 * group.estimate:.0f} ({100 * low:.0f} to {100 * high:.0f})"
    return f"{group.estimate:.1f} ({low:.1f} to {high:.1f})"
