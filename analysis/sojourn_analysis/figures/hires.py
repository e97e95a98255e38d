"""Figures of hires: standardised chances, observed incidence and odds ratios of years served."""

from __future__ import annotations

from collections.abc import Sequence

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from sojourn_analysis.figures.drawing import (
    ACADEMIA,
    BETWEEN,
    INDUSTRY,
    INK,
    QUIET,
    STYLE,
    beside,
    chance_axes,
    drawn,
)
from sojourn_analysis.incidence import IncidenceCurve
from sojourn_analysis.results import Term
from sojourn_analysis.standardise import CRITICAL_95, StandardisedChances
from sojourn_schema.document.blocks import DrawnFigure

EXPOSURES = {
    "industry_years": "a year in industry",
    "postdoc_years": "a postdoc year",
    "other_years": "a year elsewhere",
}


def chance_figure(
    chances: StandardisedChances,
    people_after: Sequence[int],
    main: Sequence[int],
    name: str = "chance_by_industry_years",
) -> DrawnFigure:
    """Standardised chance of a faculty position by years since the PhD, one line a number of industry years
    first.

    Args:
        chances: of the histories to be drawn.
        people_after: people observed after so many industry years, one number a history.
        main: industry years of the two histories that are compared; the others are drawn quietly.
        name: of the file.
    """
    horizon = chances.chance.shape[1]
    low, high = _interval(chances.chance, chances.std_error)
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(5.9, 4.3))
        axes = figure.add_axes((0.115, 0.135, 0.43, 0.825))
        labels, spoken = [], []
        for place, first in enumerate(chances.industry_years):
            colour = _history_colour(first, main)
            years = np.arange(horizon + 1)
            line = 100 * np.append(0, chances.chance[place])
            axes.plot(years, line, color=colour, linewidth=2.6 if first in main else 1.2, zorder=3)
            if first in main:
                axes.fill_between(
                    years, 100 * np.append(0, low[place]), 100 * np.append(0, high[place]),
                    color=colour, alpha=0.18, linewidth=0,
                )  # fmt: skip
            axes.errorbar(
                horizon + 0.12 + 0.14 * place, line[-1], color=colour, capsize=2.5, linewidth=1.2, fmt="none",
                yerr=[[line[-1] - 100 * low[place, -1]], [100 * high[place, -1] - line[-1]]],
            )  # fmt: skip
            told = f"{line[-1]:.0f} ({100 * low[place, -1]:.0f} to {100 * high[place, -1]:.0f})"
            people = f"n = {people_after[place]:,}"
            words = (
                f"{_first_years(first)}:\n{told}, {people}"
                if first in main
                else f"{first} first: {told}, {people}"
            )
            labels.append((line[-1], words, colour, first in main))
            spoken.append(
                f"With {_first_years(first).lower()}: {told} of 100 people; {people_after[place]:,} people"
                " were observed after so many."
            )
        top = max(100 * float(high[:, -1].max()) * 1.08, 10)
        chance_axes(axes, top, "Hired as faculty, of 100 people")
        axes.set_xlim(0, horizon + 0.2 + 0.14 * len(labels))
        axes.set_xticks(range(0, horizon + 1, 2))
        axes.set_xlabel("Years since the PhD")
        beside(axes, labels, horizon + 0.5 + 0.14 * len(labels), top)
        title = "Chance of a first faculty position, by years in industry first"
        description = (
            f"Chance of a faculty position within {horizon} years of the PhD if everybody had worked the"
            " first years in industry and as a postdoc from then on, with everyone's own field, institution"
            " tier, gender and cohort."
            f" {' '.join(spoken)} In brackets: 95 percent intervals."
        )  # fmt: skip
        return drawn(figure, name, title, description)


def incidence_figure(curves: Sequence[IncidenceCurve], landmark_year: int, until_year: int) -> DrawnFigure:
    """Observed shares hired after a landmark, by the industry years served by then, with people at risk
    beneath.

    Args:
        curves: one a group, those without people left out.
        landmark_year, until_year: years since the PhD at the start and at the end.
    """
    whole, curves = curves, [curve.until(until_year) for curve in curves]
    colours = dict(zip([curve.group for curve in curves], (ACADEMIA, BETWEEN, INDUSTRY), strict=False))
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(5.9, 5.0))
        axes = figure.add_axes((0.115, 0.36, 0.46, 0.60))
        labels, top, last = [], 10.0, landmark_year + 1
        for curve in curves:
            years = np.append(curve.years, curve.years[-1] + 1)
            low, high = (100 * np.append(0, bound) for bound in (curve.ci_low, curve.ci_high))
            line = 100 * np.append(0, curve.incidence)
            axes.step(years, line, where="post", color=colours[curve.group], linewidth=2.2)
            axes.fill_between(
                years, low, high, step="post", color=colours[curve.group], alpha=0.16, linewidth=0
            )
            words = f"{_served(curve.group)}:\n{line[-1]:.0f} of 100 ({low[-1]:.0f} to {high[-1]:.0f})"
            labels.append((line[-1], words, colours[curve.group], True))
            top, last = max(top, 1.06 * float(high.max())), max(last, int(years[-1]))
        chance_axes(axes, min(top, 102), "Hired since then, of 100 people")
        axes.set_xlim(landmark_year, last)
        axes.set_xticks(range(landmark_year, last + 1, 2))
        axes.set_xlabel("Years since the PhD")
        beside(axes, labels, last + 0.03 * (last - landmark_year), min(top, 102))
        _at_risk(axes, whole, colours)
        title = f"Observed: who was hired later than {landmark_year} years after the PhD"
        description = (
            f"People without a faculty position {landmark_year} years after the PhD, in groups by the"
            " industry years they had served by then, and the share hired since (1 minus Kaplan and Meier's"
            " estimate, nothing adjusted for). "
            + " ".join(
                f"{words.replace(chr(10), ' ')} by the end of year {curve.years[-1]},"
                f" of {curve.people:,} people at the start."
                for (_, words, _, _), curve in zip(labels, curves, strict=True)
            )
        )
        return drawn(figure, "observed_incidence", title, description)


def odds_figure(terms: Sequence[Term], n_persons: int, n_events: int) -> DrawnFigure:
    """Odds ratios of a year served in industry, as a postdoc and elsewhere, on a log axis.

    Args:
        terms: the model's terms of the exposures.
        n_persons, n_events: behind the model.
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(5.9, 2.7))
        axes = figure.add_axes((0.295, 0.38, 0.40, 0.58))
        words = []
        for place, term in enumerate(terms):
            colour = INDUSTRY if term.term == "industry_years" else QUIET
            ratio, low, high = (float(np.exp(value)) for value in (term.estimate, term.ci_low, term.ci_high))
            if np.isfinite(term.std_error):
                reach_of = [[ratio - low], [high - ratio]]
                axes.errorbar(ratio, -place, xerr=reach_of, fmt="o", color=colour, capsize=3)
                told = f"{ratio:.2f} ({low:.2f} to {high:.2f})"
            else:
                axes.plot([ratio], [-place], "o", color=colour)
                told = f"{ratio:.2f} (no interval)"
            axes.annotate(told, (1.03, -place), xycoords=("axes fraction", "data"), va="center", color=colour)
            words.append(f"{EXPOSURES[term.term]}: {told}")
        bounds = [bound for term in terms for bound in (term.estimate, term.ci_low, term.ci_high)]
        ends = np.exp([bound for bound in bounds if np.isfinite(bound)])
        reach = min(max(1.25, float(np.max(ends)), float(1 / np.min(ends))) * 1.05, 50)
        axes.set_xscale("log")
        axes.set_xlim(1 / reach, reach)
        axes.set_ylim(-len(terms) + 0.4, 0.6)
        axes.axvline(1, color=QUIET, linewidth=1)
        axes.set_yticks([-place for place in range(len(terms))], [EXPOSURES[term.term] for term in terms])
        steps = [
            step for step in (0.1, 0.2, 0.5, 0.8, 0.9, 1, 1.1, 1.25, 2, 5, 10) if 1 / reach <= step <= reach
        ]
        if reach > 2:
            steps = [step for step in steps if step not in (0.8, 0.9, 1.1, 1.25)]
        axes.xaxis.set_major_locator(FixedLocator(steps))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        axes.spines["left"].set_visible(False)
        axes.tick_params(axis="y", length=0, labelcolor=INK)
        for x, side, text in ((-0.08, "left", "← lower odds"), (1.08, "right", "higher odds →")):
            axes.annotate(
                text, (x, -0.22), xycoords="axes fraction", ha=side, va="top", color=QUIET, fontsize=11.5
            )
        people = f"{n_persons:,} people, {n_events:,} hired"
        axes.annotate(people, (0.5, -0.42), xycoords="axes fraction", ha="center", va="top", color=QUIET)
        title = "Odds ratio of a hire per year served"
        description = (
            "Odds ratio of a first faculty position per year already served, against another academic year"
            f" that is no postdoc year, with 95 percent intervals. {'; '.join(words)}. {n_persons:,} people,"
            f" {n_events:,} hired."
        )
        return drawn(figure, "odds_ratios", title, description)


def _interval(estimate: np.ndarray, std_error: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    half = CRITICAL_95 * std_error
    return np.clip(estimate - half, 0, 1), np.clip(estimate + half, 0, 1)


def _first_years(first: int) -> str:
    return "No industry years" if first == 0 else f"{first} industry year{'s' if first > 1 else ''} first"


def _served(group: str) -> str:
    return "No industry years" if group == "none" else f"{group} industry years"


def _history_colour(first: int, main: Sequence[int]) -> str:
    if first not in main:
        return BETWEEN
    return ACADEMIA if first == min(main) else INDUSTRY


def _at_risk(axes: Axes, curves: Sequence[IncidenceCurve], colours: dict[str, str]) -> None:
    """People still at risk beneath the year, one line a group."""
    ticks = [int(tick) for tick in axes.get_xticks()]
    axes.annotate(
        "People still at risk", (0, -0.245), xycoords="axes fraction", color=QUIET, fontsize=11, va="top"
    )
    for line, curve in enumerate(curves):
        height = -0.34 - 0.085 * line
        counts = dict(zip(curve.years.tolist(), curve.at_risk.tolist(), strict=True))
        for tick in ticks:
            axes.annotate(
                f"{counts[tick]:,}" if tick in counts else "–", (tick, height),
                xycoords=("data", "axes fraction"), ha="center", va="top",
                color=colours[curve.group], fontsize=11, annotation_clip=False,
            )  # fmt: skip
        axes.annotate(
            _served(curve.group), (1.09, height), xycoords="axes fraction", va="top", fontsize=11,
            color=colours[curve.group], annotation_clip=False,
        )  # fmt: skip
