"""The person bootstrap: persons are drawn with replacement, with all their rows; seeded and vectorised.

A draw is a whole-number weight for each person, so that nothing is copied: a statistic is a function of
weights, and logits are refitted for all draws at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.special import expit

from sojourn_analysis.models.estimation import CellData
from sojourn_analysis.models.rows import Places
from sojourn_analysis.results import AnalysisWarning, WarningKind

Floats = npt.NDArray[np.float64]
Statistic = Callable[[Floats], Floats]
"""(b, G) weights of persons -> (b, q) statistics; NaN where one can't be computed."""

REPLICATES = 500
FEWEST_REPLICATES = 50
_MOST_LOST = 0.05
_MOST_NUMBERS = 4_000_000
_MOST_STEPS = 30
_TOLERANCE = 1e-9
_RIDGE = 1e-10
_LONGEST_STEP = 5.0
_LARGEST_LOG_MEAN = 50.0


class Family(StrEnum):
    """What is refitted: a logit of events among trials, or a Poisson mean of counts with exposure."""

    LOGIT = "logit"
    POISSON = "poisson"


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


def refitted(
    data: CellData, person: Places, start: Floats, weights: Floats, family: Family = Family.LOGIT
) -> Floats:
    """(b, k) coefficients for each draw of persons.

    Newton's steps for all draws at once: their information matrices are one product of the rows' outer
    products with the draws' weights. A draw whose estimate is infinite in some direction keeps the value at
    which the likelihood no longer moves.

    Args:
        data: (n, k) design, (n,) trials and events.
        person: (n,) numbers from 0.
        start: (k,) the sample's coefficients.
        weights: (b, G).
        family: of the model; for Poisson trials are exposures and events counts.
    """
    rows, place = np.unique(data.design, axis=0, return_inverse=True)
    place = place.ravel()
    shape = (len(rows), weights.shape[1])
    trials = csr_array((data.rows, (place, person)), shape=shape)
    events = csr_array((data.events, (place, person)), shape=shape)
    size = max(1, _MOST_NUMBERS // len(rows))
    found = []
    for first in range(0, len(weights), size):
        chosen = weights[first : first + size].T
        found.append(_refitted(rows, np.asarray(trials @ chosen), np.asarray(events @ chosen), start, family))
    return np.concatenate(found)


def _refitted(rows: Floats, trials: Floats, events: Floats, start: Floats, family: Family) -> Floats:
    """(b, k) coefficients from (C, k) rows and (C, b) trials and events."""
    params = np.repeat(start[:, None], trials.shape[1], axis=1)
    going = np.arange(trials.shape[1])
    for _ in range(_MOST_STEPS):
        mean, variance = _moments(rows @ params[:, going], family)
        score = rows.T @ (events[:, going] - trials[:, going] * mean)
        step = _steps(_informations(rows, trials[:, going] * variance), score)
        longest = np.abs(rows @ step).max(axis=0)
        params[:, going] += step / np.maximum(1.0, longest / _LONGEST_STEP)
        going = going[np.einsum("kb,kb->b", score, step) > _TOLERANCE]
        if not len(going):
            break
    return params.T


def _moments(predictor: Floats, family: Family) -> tuple[Floats, Floats]:
    """Mean and variance of one trial or unit of exposure."""
    if family is Family.LOGIT:
        chance = expit(predictor)
        return chance, chance * (1 - chance)
    mean = np.exp(np.minimum(predictor, _LARGEST_LOG_MEAN))
    return mean, mean


def _informations(rows: Floats, weights: Floats) -> Floats:
    """(b, k, k) sums over rows of weight times outer product, for each of b columns of weights."""
    k = rows.shape[1]
    upper, right = np.triu_indices(k)
    packed = np.zeros((len(upper), weights.shape[1]))
    size = max(1, _MOST_NUMBERS // len(upper))
    for first in range(0, len(rows), size):
        block = rows[first : first + size]
        packed += (block[:, upper] * block[:, right]).T @ weights[first : first + size]
    found = np.empty((weights.shape[1], k, k))
    found[:, upper, right] = packed.T
    found[:, right, upper] = packed.T
    return found


def _steps(information: Floats, score: Floats) -> Floats:
    """(k, b) Newton steps; a column that no drawn row touches stays where it is."""
    size = np.sqrt(np.einsum("bkk->bk", information))
    size = np.where(size > 0, size, 1.0)
    even = information / (size[:, :, None] * size[:, None, :]) + _RIDGE * np.eye(len(score))
    found: Floats = (np.linalg.solve(even, (score.T / size)[:, :, None])[:, :, 0] / size).T
    return found
