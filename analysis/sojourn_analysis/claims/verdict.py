"""Verdicts: what an estimate says of a claim, given the smallest effect that matters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.stats import norm

from sojourn_analysis.results import Verdict
from sojourn_analysis.standardise import CRITICAL_95


class Reason(StrEnum):
    """Why a claim is contradicted."""

    OPPOSITE = "opposite"
    NEGLIGIBLE = "negligible"
    SMALLER = "smaller_than_claimed"


@dataclass(frozen=True, slots=True)
class Theta:
    """The deciding number on its additive scale, signed so that the claim says that it is positive."""

    estimate: float
    std_error: float

    @property
    def interval(self) -> tuple[float, float]:
        """Its 95 % interval."""
        half = CRITICAL_95 * self.std_error
        return self.estimate - half, self.estimate + half

    def p(self, value: float) -> float:
        """Two-sided p for theta = value (Wald)."""
        return float(2 * norm.sf(abs(self.estimate - value) / self.std_error))


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
