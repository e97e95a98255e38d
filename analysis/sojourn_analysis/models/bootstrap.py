"""The person bootstrap: persons are drawn with replacement, with all their rows; seeded and vectorised.

A draw is a whole-number weight for each person, so that nothing is copied: a statistic is a function of
weights, and models are refitted for all draws at once (`refits`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sojourn_analysis.results import AnalysisWarning, WarningKind

Floats = npt.NDArray[np.float64]
Statistic = Callable[[Floats], Floats]
"""(b, G) weights of persons -> (b, q) statistics; NaN where one can't be computed."""

REPLICATES = 500
FEWEST_REPLICATES = 50
_MOST_LOST = 0.05
_MOST_NUMBERS = 4_000_000


class TooFewReplicatesError(ValueError):
    """Too few draws could be computed for an interval."""


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """Statistics of the sample and of draws of persons.

    Attributes:
        estimate: (q,) of the sample itself.
        replicates: (B, q) of the draws that could be computed.
        lost: draws that could not.
        seed: of the draws.
        warnings: what a reader has to know.
    """

    estimate: Floats
    replicates: Floats
    lost: int
    seed: int
    warnings: tuple[AnalysisWarning, ...]

    @property
    def std_error(self) -> Floats:
        """(q,) standard deviations of the draws."""
        return np.asarray(self.replicates.std(axis=0, ddof=1), dtype=float)

    def interval(self, confidence: float = 0.95) -> tuple[Floats, Floats]:
        """(q,) lower and upper ends of the percentile interval."""
        return percentile_interval(self.replicates, confidence)

    def p(self, theta: float, place: int = 0) -> float:
        """Two-sided p that the statistic at `place` is `theta`."""
        return percentile_p(self.replicates[:, place], theta)


def percentile_interval(draws: Floats, confidence: float = 0.95) -> tuple[Floats, Floats]:
    """The percentile interval (Efron 1981, Canadian Journal of Statistics 9: 139-158) of (B, ...) draws.

    Its ends are the draws of rank (B + 1) alpha / 2 from below and above, so that they are those that
    `percentile_p` inverts.
    """
    tail = (1 - confidence) / 2
    low, high = np.quantile(draws, [tail, 1 - tail], axis=0, method="weibull")
    return np.asarray(low, dtype=float), np.asarray(high, dtype=float)


def percentile_p(draws: Floats, value: float) -> float:
    """Two-sided p for a value: the smallest alpha whose percentile interval of (B,) draws leaves it out.

    That is at least 2 / (B + 1), for the sample itself counts as one draw (Davison and Hinkley 1997,
    Bootstrap Methods and their Application, 4.2).
    """
    below, above = int((draws <= value).sum()), int((draws >= value).sum())
    return float(min(1.0, 2 * (min(below, above) + 1) / (len(draws) + 1)))


def bootstrap(
    statistic: Statistic,
    n_persons: int,
    *,
    replicates: int = REPLICATES,
    seed: int,
    progress: Callable[[float], None] | None = None,
    batch: int | None = None,
) -> Bootstrap:
    """Draw persons with replacement and compute statistics.

    Args:
        statistic: a function of weights.
        n_persons: G.
        replicates: B.
        seed: the same seed gives the same draws, however they are batched.
        progress: told the share that is done; may raise to stop.
        batch: draws that are computed at once.

    Raises:
        TooFewReplicatesError: fewer than fifty draws could be computed.
    """
    rng, chances = np.random.default_rng(seed), np.full(n_persons, 1 / n_persons)
    size = batch or max(1, min(replicates, _MOST_NUMBERS // max(n_persons, 1)))
    parts = []
    for start in range(0, replicates, size):
        drawn = rng.multinomial(n_persons, chances, size=min(size, replicates - start))
        parts.append(statistic(drawn.astype(float)))
        if progress is not None:
            progress(min(start + size, replicates) / replicates)
    draws = np.concatenate(parts)
    kept = draws[np.isfinite(draws).all(axis=1)]
    if len(kept) < FEWEST_REPLICATES:
        raise TooFewReplicatesError(f"{len(kept)} of {replicates} draws of persons could be computed.")
    lost = replicates - len(kept)
    told: tuple[AnalysisWarning, ...] = ()
    if lost > _MOST_LOST * replicates:
        text = f"{lost} of {replicates} draws of persons could not be computed; the interval lacks them."
        told = (AnalysisWarning(WarningKind.SMALL_SAMPLE, text),)
    estimate = statistic(np.ones((1, n_persons)))[0]
    return Bootstrap(estimate, kept, lost, seed, told)
