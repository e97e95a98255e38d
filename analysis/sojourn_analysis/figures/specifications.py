"""The specification curve: one ratio under every combination of choices, in order, and what was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib as mpl
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator, NullLocator

from sojourn_analysis.figures.drawing import ACADEMIA, INK, QUIET, RULE, STYLE, drawn
from sojourn_analysis.models.specification import SpecificationCurve
from sojourn_schema.document.blocks import DrawnFigure

_INCHES_A_CHOICE = 0.24


def specification_figure(
    name: str, curve: SpecificationCurve, words: str, choices: Mapping[str, Sequence[str]], matters: float
) -> DrawnFigure:
    """Ratios in order with their intervals above, the option of each choice below.

    Args:
        name: of the file.
        curve: estimates are logarithms of ratios.
        words: what the ratio is.
        choices: the options of each choice, in words as they stand in the curve.
        matters: the smallest effect that matters, as a ratio.
    """
    found = curve.table[curve.table["estimate"].notna()].reset_index(drop=True)
    options = [(choice, option) for choice, each in choices.items() for option in each]
    below = _INCHES_A_CHOICE * (len(options) + 0.9 * len(choices))
    height = 2.9 + below
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(5.9, height))
        axes = figure.add_axes((0.40, (below + 0.35) / height, 0.58, 2.3 / height))
        _estimates(axes, found, matters)
        chosen = figure.add_axes((0.40, 0.05 / height, 0.58, below / height), sharex=axes)
        _chosen(chosen, found, choices)
        head = f"{words}. Dotted: the smallest effect that matters."
        figure.text(0.01, 1 - 0.2 / height, head, color=QUIET, fontsize=9.5)
        return drawn(figure, name, f"{words}, under {len(found)} sets of choices", _spoken(curve, words))


def _estimates(axes: Axes, found: pd.DataFrame, matters: float) -> None:
    axes.set_yscale("log")
    ratios = np.exp(found[["estimate", "ci_low", "ci_high"]].to_numpy(dtype=float))
    for place, ((middle, low, high), planned) in enumerate(zip(ratios, found["headline"], strict=True)):
        colour = ACADEMIA if planned else QUIET
        axes.plot([place, place], [low, high], color=colour, linewidth=2.2 if planned else 1.3)
        axes.plot([place], [middle], "o", color=colour, markersize=7 if planned else 4.5)
    axes.axhline(1, color=QUIET, linewidth=1)
    axes.axhline(matters, color=INK, linewidth=1, linestyle=(0, (2, 3)))
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.2g}"))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.tick_params(axis="y", labelsize=10.5)
    axes.grid(axis="y", color=RULE, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(axis="x", length=0, labelbottom=False)


def _chosen(axes: Axes, found: pd.DataFrame, choices: Mapping[str, Sequence[str]]) -> None:
    heights, labels, level = [], [], 0.0
    for choice, each in choices.items():
        axes.annotate(choice, (-0.68, -level), xycoords=("axes fraction", "data"), va="center", fontsize=9.5,
                      color=QUIET, annotation_clip=False)  # fmt: skip
        for option in each:
            level += 1 if option is not each[0] else 0.9
            at = np.flatnonzero(found[choice].to_numpy() == option)
            colours = [ACADEMIA if found["headline"].iloc[place] else QUIET for place in at]
            axes.scatter(at, [-level] * len(at), marker="|", s=34, c=colours)
            heights.append(-level)
            labels.append(option)
        level += 0.9
    axes.set_ylim(-level + 0.4, 0.5)
    axes.set_yticks(heights, labels)
    axes.tick_params(axis="both", length=0, labelbottom=False, labelsize=9.5, labelcolor=INK)
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)


def _spoken(curve: SpecificationCurve, words: str) -> str:
    found = curve.table[curve.table["estimate"].notna()]
    low, high = (float(np.exp(one)) for one in (found["estimate"].min(), found["estimate"].max()))
    return (
        f"{words}, with 95 percent intervals, under {len(found)} combinations of choices in order: from"
        f" {low:.2f} to {high:.2f}, the median {np.exp(curve.median):.2f};"
        f" {100 * curve.share_same_sign:.0f} percent lie on the side of the planned one,"
        f" {100 * curve.share_significant:.0f} percent with an interval that leaves out 1."
    )
