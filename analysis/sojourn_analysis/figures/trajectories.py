"""Figures of trajectories: states by years since the PhD, and whole careers in groups."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from numpy.typing import NDArray

from sojourn_analysis.figures.drawing import INK, PAPER, QUIET, STYLE, chance_axes, drawn
from sojourn_schema.document.blocks import DrawnFigure

COLOURS = {
    "academia_temporary": "#56b4e9",
    "academia_faculty": "#0072b2",
    "industry": "#d55e00",
    "other": "#999999",
    "hidden": "#ffffff",
}
"""Okabe and Ito's colours; the words beside them and the patterns say it too."""
PATTERNS = {"academia_temporary": "..", "academia_faculty": "", "industry": "//", "other": "xx", "hidden": ""}
WORDS = {
    "academia_temporary": "other academia",
    "academia_faculty": "faculty",
    "industry": "industry",
    "other": "elsewhere",
    "hidden": "too few to tell",
}


def states_figure(states: Sequence[str], shares: NDArray[np.float64], followed: Sequence[int]) -> DrawnFigure:
    """Shares of people in each state by years since the PhD, one on the other.

    Args:
        states: names, those of `WORDS`.
        shares: (T, s) adding up to 1 in each year.
        followed: (T,) people.
    """
    years = np.arange(len(shares))
    with mpl.rc_context({**STYLE, "hatch.linewidth": 0.5}):
        figure = Figure(figsize=(5.9, 3.7))
        axes = figure.add_axes((0.115, 0.24, 0.52, 0.72))
        base = np.zeros(len(years))
        for place, state in enumerate(states):
            height = 100 * shares[:, place]
            axes.bar(years, height, 0.94, bottom=base, color=COLOURS[state], hatch=PATTERNS[state],
                     edgecolor=PAPER, linewidth=0)  # fmt: skip
            base = base + height
        chance_axes(axes, 100, "Of 100 people")
        axes.set_xlabel("Years since the PhD")
        axes.set_xlim(-0.6, len(years) - 0.4)
        axes.set_xticks(range(0, len(years), 5 if len(years) > 12 else 2))
        _key(axes, states)
        first, last = f"n = {followed[0]:,} in year 0", f"{followed[-1]:,} in year {len(years) - 1}"
        figure.text(0.115, 0.015, f"People followed: {first}, {last}", color=QUIET, fontsize=11)
        spoken = " ".join(
            f"Year {year}: "
            + ", ".join(
                f"{WORDS[state]} {100 * share:.0f}" for state, share in zip(states, shares[year], strict=True)
            )
            + "."
            for year in sorted({0, min(5, len(years) - 1), len(years) - 1})
        )
        description = f"Of 100 people by years since the PhD. {spoken}"
        return drawn(figure, "states_by_year", "Where people are, by years since the PhD", description)


def careers_figure(
    states: Sequence[str], groups: NDArray[np.int64], careers: int, smallest_group: int
) -> DrawnFigure:
    """Whole careers: a line a group of people, a box a year.

    Args:
        states: names.
        groups: (g, T) places of states.
        careers: people in all groups.
        smallest_group: people in the smallest.
    """
    count, years = groups.shape
    with mpl.rc_context({**STYLE, "hatch.linewidth": 0.5}):
        figure = Figure(figsize=(5.9, 4.1))
        axes = figure.add_axes((0.115, 0.21, 0.52, 0.75))
        for line, group in enumerate(groups):
            # Years in one state are one box, so that the drawing stays small.
            starts = [0, *(np.flatnonzero(np.diff(group)) + 1)]
            for start, end in zip(starts, [*starts[1:], years], strict=True):
                state = states[group[start]]
                box = Rectangle((start, line), end - start, 0.92, hatch=PATTERNS[state])
                box.set(facecolor=COLOURS[state], edgecolor=PAPER, linewidth=0)
                axes.add_patch(box)
        axes.set_xlim(0, years)
        axes.set_ylim(0, count)
        axes.set_xticks(np.arange(years) + 0.5, [str(year) for year in range(years)])
        axes.set_yticks([])
        axes.tick_params(length=0)
        axes.set_xlabel("Years since the PhD")
        axes.set_ylabel(f"{count} groups of people")
        _key(axes, states)
        figure.text(0.115, 0.015, f"{careers:,} careers, at least {smallest_group:,} in a line", color=QUIET,
                    fontsize=11)  # fmt: skip
        whole = [int((groups == place).all(axis=1).sum()) for place in range(len(states))]
        spoken = "; ".join(
            f"{lines} of the lines are {WORDS[state]} throughout"
            for state, lines in zip(states, whole, strict=True)
            if lines
        )
        description = (
            f"{careers:,} careers in {count} groups of at least {smallest_group:,} people, ordered by"
            " their most"
            f" frequent state; each year shows the state that most of the group is in. {spoken}."
        )
        return drawn(figure, "careers", "Whole careers, in groups of people", description)


def _key(axes: Axes, states: Sequence[str]) -> None:
    """What colours and patterns mean, beside the axes."""
    for place, state in enumerate(reversed(states)):
        height = 0.9 - 0.11 * place
        edge = QUIET if state == "hidden" else PAPER
        box = Rectangle((1.05, height - 0.03), 0.07, 0.065, transform=axes.transAxes, clip_on=False)
        box.set(facecolor=COLOURS[state], hatch=PATTERNS[state], edgecolor=edge, linewidth=0.6)
        axes.add_patch(box)
        axes.annotate(
            WORDS[state], (1.145, height), xycoords="axes fraction", va="center", color=INK, fontsize=11.5,
            annotation_clip=False,
        )  # fmt: skip
