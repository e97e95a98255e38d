"""Verdicts: what an estimate says of a claim, given the smallest effect that matters."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.results import Verdict


class Reason(StrEnum):
    """Why a claim is contradicted."""

    OPPOSITE = "opposite"
    NEGLIGIBLE = "negligible"
    SMALLER = "smaller_than_claimed"


def holm(p: Sequence[float]) -> list[float]:
    """p values adjusted for their number (Holm 1979, Scandinavian Journal of Statistics 6, 65-70), in their
    order."""
    order = np.argsort(p, kind="stable")
    factors = np.arange(len(p), 0, -1)
    adjusted = np.minimum(np.maximum.accumulate(factors * np.asarray(p, dtype=float)[order]), 1)
    found = np.empty(len(p))
    found[order] = adjusted
    return [float(one) for one in found]


def verdict_on(
    theta: Theta, smallest_effect: float, p_holm: float, alpha: float
) -> tuple[Verdict, Reason | None]:
    """The verdict by the plan's rule.

    Args:
        theta: the deciding number.
        smallest_effect: delta > 0.
        p_holm: adjusted p for theta = delta.
        alpha: the level.
    """
    if not p_holm < alpha:
        return Verdict.NOT_SETTLED, None
    if theta.estimate > smallest_effect:
        return Verdict.SUPPORTED, None
    low, high = theta.interval
    if high < 0:
        return Verdict.CONTRADICTED, Reason.OPPOSITE
    if -smallest_effect < low and high < smallest_effect:
        return Verdict.CONTRADICTED, Reason.NEGLIGIBLE
    return Verdict.CONTRADICTED, Reason.SMALLER
