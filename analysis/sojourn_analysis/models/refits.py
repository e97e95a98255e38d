"""Logits and Poisson means refitted to many draws of persons at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.special import expit

from sojourn_analysis.models.estimation import CellData
from sojourn_analysis.models.rows import Places

Floats = npt.NDArray[np.float64]

_MOST_NUMBERS = 4_000_000
_MOST_KEPT = 16_000_000
"""Products of a design's columns that are kept between steps, 128 MB; more are made anew for each."""
_MOST_STEPS = 30
_TOLERANCE = 1e-9
_RIDGE = 1e-10
_LONGEST_STEP = 5.0
_LARGEST_LOG_MEAN = 50.0


class Family(StrEnum):
    """What is refitted: a logit of events among trials, or a Poisson mean of counts with exposure."""

    LOGIT = "logit"
    POISSON = "poisson"


@dataclass(frozen=True, slots=True)
class Refits:
    """What draws of persons have in common when a model is refitted to each.

    Attributes:
        rows: (C, k) distinct rows of the design.
        trials, events: (C, G) of each person in each.
        products: of the rows' columns, in blocks (see `_products`); none where they are too many to keep.
        start: (k,) the sample's coefficients.
        family: of the model; for Poisson trials are exposures and events counts.
    """

    rows: Floats
    trials: csr_array
    events: csr_array
    products: tuple[Floats, ...]
    start: Floats
    family: Family

    @classmethod
    def of(cls, data: CellData, person: Places, n_persons: int, start: Floats, family: Family) -> Self:
        """Collapse the rows.

        Args:
            data: (n, k) design, (n,) trials and events.
            person: (n,) numbers from 0.
            n_persons: G.
            start: (k,) the sample's coefficients.
            family: of the model.
        """
        rows, place = np.unique(data.design, axis=0, return_inverse=True)
        at, shape = (place.ravel(), person), (len(rows), n_persons)
        trials, events = (csr_array((of, at), shape=shape) for of in (data.rows, data.events))
        pairs = len(start) * (len(start) + 1) // 2
        products = tuple(_products(rows)) if pairs * len(rows) <= _MOST_KEPT else ()
        return cls(rows, trials, events, products, start, family)

    def params(self, weights: Floats) -> Floats:
        """(b, k) coefficients for draws of persons, (b, G).

        Newton's steps for all draws at once: their information matrices are one product of the rows' outer
        products with the draws' weights. A draw whose estimate is infinite in some direction keeps the value
        at which the likelihood no longer moves.
        """
        size = max(1, _MOST_NUMBERS // len(self.rows))
        parts = [weights[first : first + size].T for first in range(0, len(weights), size)]
        return np.concatenate(
            [self._params(np.asarray(self.trials @ one), np.asarray(self.events @ one)) for one in parts]
        )

    def _params(self, trials: Floats, events: Floats) -> Floats:
        """(b, k) coefficients from (C, b) trials and events."""
        rows = self.rows
        params = np.repeat(self.start[:, None], trials.shape[1], axis=1)
        going = np.arange(trials.shape[1])
        for _ in range(_MOST_STEPS):
            mean, variance = _moments(rows @ params[:, going], self.family)
            score = rows.T @ (events[:, going] - trials[:, going] * mean)
            step = _steps(self._informations(trials[:, going] * variance), score)
            longest = np.abs(rows @ step).max(axis=0)
            params[:, going] += step / np.maximum(1.0, longest / _LONGEST_STEP)
            going = going[np.einsum("kb,kb->b", score, step) > _TOLERANCE]
            if not len(going):
                break
        return params.T

    def _informations(self, weights: Floats) -> Floats:
        """(b, k, k) sums over rows of weight times outer product, for each of b columns of weights."""
        k = self.rows.shape[1]
        upper, right = np.triu_indices(k)
        packed, first = np.zeros((len(upper), weights.shape[1])), 0
        blocks: Iterable[Floats] = self.products or _products(self.rows)
        for block in blocks:
            packed += block @ weights[first : first + block.shape[1]]
            first += block.shape[1]
        found = np.empty((weights.shape[1], k, k))
        found[:, upper, right] = packed.T
        found[:, right, upper] = packed.T
        return found


def _products(rows: Floats) -> Iterator[Floats]:
    """(k (k + 1) / 2, size) products of each pair of the rows' columns, in blocks of rows."""
    columns = np.ascontiguousarray(rows.T)
    upper, right = np.triu_indices(len(columns))
    size = max(1, _MOST_NUMBERS // len(upper))
    for first in range(0, len(rows), size):
        block = columns[:, first : first + size]
        yield block[upper] * block[right]


def _moments(predictor: Floats, family: Family) -> tuple[Floats, Floats]:
    """Mean and variance of one trial or unit of exposure."""
    if family is Family.LOGIT:
        chance = expit(predictor)
        return chance, chance * (1 - chance)
    mean = np.exp(np.minimum(predictor, _LARGEST_LOG_MEAN))
    return mean, mean


def _steps(information: Floats, score: Floats) -> Floats:
    """(k, b) Newton steps; a column that no drawn row touches stays where it is."""
    size = np.sqrt(np.einsum("bkk->bk", information))
    size = np.where(size > 0, size, 1.0)
    even = information / (size[:, :, None] * size[:, None, :]) + _RIDGE * np.eye(len(score))
    found: Floats = (np.linalg.solve(even, (score.T / size)[:, :, None])[:, :, 0] / size).T
    return found
