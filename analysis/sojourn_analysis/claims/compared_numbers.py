"""The figure of a claim that compares effects rather than shares: one number of several groups or events, a
dot and its interval each, on an axis that has a place for none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sojourn_analysis.claims.estimated import Drawing
from sojourn_analysis.claims.number_words import in_figures
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.figures.estimates import ODDS, Axis, Way, estimates_figure
from sojourn_analysis.small_cells import hidden_cells


@dataclass(frozen=True, slots=True)
class Effect:
    """One of the numbers.

    Attributes:
        words: of whom, or of what.
        number: on its additive scale; None where it could not be estimated.
        counts: people or events behind it, those on each side of a comparison for itself.
    """

    words: str
    number: Theta | None
    counts: tuple[int, ...]


def drawn_effects(
    name: str,
    words: str,
    scale: Scale,
    effects: Sequence[Effect],
    people: str,
    fewest: int,
    caption: str,
    *,
    add_up: bool = False,
) -> tuple[Drawing, ...]:
    """The figure, or none where there are not two numbers to tell.

    A number behind which too few stand is left out, and with it another one where its counts could be
    reckoned from the rest.

    Args:
        name: of the file.
        words: what the number is.
        scale: of it; a ratio is drawn on a logarithmic axis.
        effects: in their order, the first drawn more strongly.
        people: what they rest on, in words.
        fewest: people or events that a number may speak of.
        caption: what a reader has to know beside it.
        add_up: whether the counts add up to a number that is told.
    """
    if len(effects) < 2:
        return ()
    counts = np.array([effect.counts for effect in effects], dtype=np.int64)
    few = np.asarray((counts < fewest).any(axis=1))
    if add_up:
        few |= hidden_cells(counts, fewest).any(axis=1)
    ways = [
        _way(effect.words, scale, effect.number)
        for effect, hidden in zip(effects, few, strict=True)
        if not hidden and effect.number is not None and effect.number.usable
    ]
    if len(ways) < 2:
        return ()
    axis = Axis(words, scale is Scale.LOG, scale.shown(0.0), None, False, ODDS)
    return (Drawing(lambda: estimates_figure(name, ways, axis, people), caption),)


def _way(words: str, scale: Scale, number: Theta) -> Way:
    estimate, low, high = (scale.shown(value) for value in (number.estimate, *number.interval))
    told = [in_figures(scale, value) for value in (estimate, low, high)]
    return Way(words, estimate, low, high, f"{told[0]} ({told[1]} to {told[2]})")
