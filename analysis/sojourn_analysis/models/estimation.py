"""Estimates on cells: maximum likelihood by statsmodels, and Firth's penalty where that is no good."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sojourn_analysis.models.links import Link, respond

Floats = npt.NDArray[np.float64]

_MOST_ITERATIONS = 200
_PENALISED_TOLERANCE = 1e-10
_POLISHING_STEPS = 30
_POLISHED = 1e-26
_LONGEST_STEP = 5.0


@dataclass(frozen=True, slots=True)
class CellData:
    """What a model is fitted to: (C, k) `design`, (C,) `rows` and (C,) `events` of the cells."""

    design: Floats
    rows: Floats
    events: Floats


@dataclass(frozen=True, slots=True)
class Estimate:
    """A point in parameter space.

    Attributes:
        params: (k,).
        information: (k, k) expected information of the person-periods.
        log_likelihood: of the person-periods, without any penalty.
        converged: whether the search ended by itself.
    """

    params: Floats
    information: Floats
    log_likelihood: float
    converged: bool


def maximum_likelihood(data: CellData, link: Link) -> Estimate:
    """The maximum likelihood estimate: reweighted least squares, then Newton steps to the last digit.

    Args:
        data: cells.
        link: of the hazard.
    """
    import statsmodels.api as sm

    links = {Link.LOGIT: sm.families.links.Logit, Link.CLOGLOG: sm.families.links.CLogLog}
    outcome = np.column_stack([data.events, data.rows - data.events])
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        # Separation and failure to converge are looked for by us and told as typed warnings.
        warnings.simplefilter("ignore")
        model = sm.GLM(outcome, data.design, family=sm.families.Binomial(links[link]()))
        try:
            fitted = model.fit(maxiter=_MOST_ITERATIONS)
            params, converged = np.asarray(fitted.params, dtype=float), bool(fitted.converged)
        except (np.linalg.LinAlgError, ValueError):
            params, converged = np.zeros(data.design.shape[1]), False
    if not np.isfinite(params).all():
        params, converged = np.zeros(data.design.shape[1]), False
    return _estimate(data, link, _polished(data, link, params) if converged else params, converged)


def penalised(data: CellData, link: Link) -> Estimate:
    """The estimate with Firth's mean bias reduction.

    Solves the adjusted score equations sum x (w (y - p) + h m'' / (2 m')) = 0, h the leverage of a row and m
    the hazard as a function of the linear predictor, by quasi-Fisher scoring with halved steps. With the
    logit link this is the mode under Jeffreys' prior (Firth 1993, Biometrika 80: 27-38); in general the
    equations of Kosmidis and Firth 2009, Biometrika 96: 793-804, as R's `brglm2` with `type = "AS_mean"`.

    Args:
        data: cells.
        link: of the hazard.
    """
    params = np.zeros(data.design.shape[1])
    adjusted, weight = _adjusted_score(data, link, params)
    distance = _distance(adjusted, weight)
    for _ in range(_MOST_ITERATIONS):
        if distance < _PENALISED_TOLERANCE:
            return _estimate(data, link, params, converged=True)
        step = solved(weight, adjusted)
        step /= max(1.0, float(np.abs(data.design @ step).max()) / _LONGEST_STEP)
        for _halving in range(12):
            candidate = params + step
            adjusted, weight = _adjusted_score(data, link, candidate)
            nearer = _distance(adjusted, weight)
            if nearer < distance:
                break
            step = step / 2
        params, distance = candidate, nearer
    return _estimate(data, link, params, converged=False)


def _polished(data: CellData, link: Link, params: Floats) -> Floats:
    """The estimate to its last digit; the deviance, by which the library stops, rests well before."""
    for _ in range(_POLISHING_STEPS):
        weight = information(data, link, params)
        slope = score(data, link, params)
        step = solved(weight, slope)
        nearness = float(slope @ step)
        # Far off, a step is no polish: there is separation, which is looked for next.
        if not 0 <= nearness < 1e-4:
            break
        params = params + step
        if nearness < _POLISHED:
            break
    return params


def score(data: CellData, link: Link, params: Floats) -> Floats:
    """(k,) score of the person-periods at these parameters."""
    response = respond(link, data.design @ params)
    part: Floats = data.design.T @ ((data.events - data.rows * response.hazard) * response.score)
    return part


def information(data: CellData, link: Link, params: Floats) -> Floats:
    """(k, k) expected information of the person-periods at these parameters."""
    response = respond(link, data.design @ params)
    matrix: Floats = (data.design * (data.rows * response.information)[:, None]).T @ data.design
    return matrix


def solved(matrix: Floats, right: Floats) -> Floats:
    """The solution of a symmetric system whose columns may be on very different scales."""
    scale = np.sqrt(np.diagonal(matrix))
    scale = np.where(scale > 0, scale, 1.0)
    even = matrix / np.outer(scale, scale)
    scaled = right / (scale if right.ndim == 1 else scale[:, None])
    try:
        solution = np.linalg.solve(even, scaled)
    except np.linalg.LinAlgError:
        solution = np.linalg.lstsq(even, scaled, rcond=None)[0]
    answer: Floats = solution / (scale if right.ndim == 1 else scale[:, None])
    return answer


def inverse(matrix: Floats) -> Floats:
    """The inverse of a symmetric matrix, symmetric to the last bit."""
    inverted = solved(matrix, np.eye(len(matrix)))
    both: Floats = (inverted + inverted.T) / 2
    return both


def _adjusted_score(data: CellData, link: Link, params: Floats) -> tuple[Floats, Floats]:
    response = respond(link, data.design @ params)
    weights = data.rows * response.information
    weight = (data.design * weights[:, None]).T @ data.design
    leverage = weights * np.einsum("ck,ck->c", data.design @ inverse(weight), data.design)
    residual = (data.events - data.rows * response.hazard) * response.score
    return data.design.T @ (residual + leverage * response.bend / 2), weight


def _distance(adjusted: Floats, weight: Floats) -> float:
    """How far the adjusted score is from 0, in standard errors."""
    return math.sqrt(max(float(adjusted @ solved(weight, adjusted)), 0.0))


def _estimate(data: CellData, link: Link, params: Floats, converged: bool) -> Estimate:
    response = respond(link, data.design @ params)
    # A cell without events has nothing to do with the chance of one, however small (0 times minus infinity).
    log_likelihood = float(
        np.sum(np.where(data.events > 0, data.events * response.log_event, 0.0))
        + np.sum(np.where(data.events < data.rows, (data.rows - data.events) * response.log_none, 0.0))
    )
    return Estimate(params, information(data, link, params), log_likelihood, converged)
