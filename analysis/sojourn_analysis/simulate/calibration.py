"""Hazards that are stated for what is seen, with what is not seen acting around them.

A claim's model reads a hazard given covariates and history. What a model does not see (the employer's policy,
the papers, a wish) makes some people likelier to have the event and others less, and those are gone first, so
the rest change from year to year. To keep the stated hazard exactly that of the people still at risk, the
intercept of each year solves

    sum over classes of weight * logistic(intercept + offset) = stated hazard,

where the weights are those of the classes among the people still at risk with this very history (Bayes' rule,
as in a hidden Markov model's forward recursion: Baum and Petrie 1966, Annals of Mathematical Statistics 37,
1554-1563).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_CLOSE = 1e-8
_MOST_STEPS = 200


def logistic(log_odds: Floats) -> Floats:
    """Chances from log odds, elementwise."""
    with np.errstate(over="ignore"):
        return np.asarray(1 / (1 + np.exp(-log_odds)), dtype=np.float64)


def intercepts(target: Floats, weights: Floats, offsets: Floats) -> Floats:
    """The intercept at which classes with given offsets have the target as their mean chance.

    Args:
        target: mean chances, within 0 and 1, shape (n,).
        weights: of the classes, summing to 1, shape (n, c).
        offsets: log odds of each class against the intercept, shape (n, c) or (c,).

    Returns:
        Shape (n,), found by Newton's method on the logit scale, kept within brackets.
    """
    aim = np.log(target) - np.log1p(-target)
    spread = np.broadcast_to(offsets, weights.shape)
    low, high = aim - spread.max(axis=1), aim - spread.min(axis=1)
    # Where chances are small the mean of exp(offset) counts: its cumulants to the second order.
    mean_offset = np.einsum("nc,nc->n", weights, spread)
    variance = np.einsum("nc,nc,nc->n", weights, spread, spread) - mean_offset**2
    centre = np.clip(aim - mean_offset - variance / 2, low, high)
    for _ in range(_MOST_STEPS):
        chance = logistic(centre[:, None] + offsets)
        mean = np.einsum("nc,nc->n", weights, chance)
        far = np.abs(mean - target) > _CLOSE * target
        if not far.any():
            break
        low, high = np.where(mean < target, centre, low), np.where(mean > target, centre, high)
        slope = np.einsum("nc,nc,nc->n", weights, chance, 1 - chance)
        with np.errstate(divide="ignore", invalid="ignore"):
            step = centre - (np.log(mean) - np.log1p(-mean) - aim) * mean * (1 - mean) / slope
        inside = (step > low) & (step < high)  # false for nan
        centre = np.where(far, np.where(inside, step, (low + high) / 2), centre)
    return np.asarray(centre, dtype=np.float64)


def reweighted(weights: Floats, likelihood: Floats) -> Floats:
    """Weights of classes after something happened that had these chances in each, shape (n, c)."""
    updated = weights * likelihood
    return np.asarray(updated / updated.sum(axis=1, keepdims=True), dtype=np.float64)
