"""Counts with exposure: Poisson and negative binomial models with a covariance clustered by person."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.estimation import inverse
from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.reservations import not_converged
from sojourn_analysis.models.rows import Rows, complete_rows
from sojourn_analysis.models.sandwich import (
    CLUSTERED,
    clustered,
    person_sums,
    singular_warning,
    undetermined,
)
from sojourn_analysis.models.separation import empty_rows
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

_SMALLEST_DISPERSION = 1e-6


class CountFamily(StrEnum):
    """The variance of a count with mean m: m, or m + a m^2."""

    POISSON = "poisson"
    NEGATIVE_BINOMIAL = "negative_binomial"


@dataclass(frozen=True, slots=True)
class CountFit:
    """A fitted model of counts.

    Attributes:
        fit: coefficients on the scale of log rates.
        dispersion: a of the variance m + a m^2; 0 for Poisson.
        total: the counts added up.
        exposure: the exposure added up; the number of rows where none was given.
    """

    fit: Fit
    dispersion: float
    total: float
    exposure: float


def fit_counts(
    frame: pd.DataFrame,
    counts: str,
    formula: str,
    *,
    family: CountFamily | str = CountFamily.POISSON,
    exposure: str | None = None,
    person: str = "person",
    weights: str | None = None,
) -> CountFit:
    """Fit a model of counts by statsmodels.

    The negative binomial is NB2 (Cameron and Trivedi 2013, Regression Analysis of Count Data, section 3.3),
    its covariance taken at the estimated dispersion, which is orthogonal to the coefficients (as R's `glm.nb`
    does). Where the counts vary no more than Poisson's, that is what is fitted. Rows of a level
    in which nothing is ever counted have a rate of 0: they are left out, and the fit says so.

    Args:
        frame: one row an observation.
        counts: the column of counts, whole numbers from 0.
        formula: the right-hand side.
        family: `poisson` or `negative_binomial`.
        exposure: the column that counts are proportional to (years); rows with none are left out.
        person: whose a row is.
        weights: a column of weights, for Poisson.

    Raises:
        UnfitTableError: a column is missing, a count negative, or all counts 0.
        ValueError: weights with the negative binomial.
    """
    family = CountFamily(family)
    if weights is not None and family is CountFamily.NEGATIVE_BINOMIAL:
        raise ValueError("The negative binomial takes no weights; its clustered Poisson does.")
    if exposure is not None and exposure in frame:
        frame = frame[~(frame[exposure] <= 0)]
    used = [counts, *([exposure] if exposure else [])]
    rows = complete_rows(frame, formula, used, person=person, weights=weights)
    rows, empty = _without_empty(rows, counts, used, person, weights)
    y, time = rows.column(counts), rows.column(exposure) if exposure else np.ones(len(rows.frame))
    if (y < 0).any() or not y.any():
        raise UnfitTableError(f"{counts!r} has numbers below 0, or nothing but 0.", "No model was fitted.")
    told = (*rows.warnings, *empty)
    params, converged = _poisson(rows, y, time)
    dispersion = 0.0
    if family is CountFamily.NEGATIVE_BINOMIAL:
        params, dispersion, converged, more = _negative_binomial(rows, y, time, params)
        told += more
    told += not_converged(converged)
    fit = _summary(rows, y, time, params, dispersion, told)
    return CountFit(fit, dispersion, float(y.sum()), float(time.sum()))


def _poisson(rows: Rows, y: Floats, time: Floats) -> tuple[Floats, bool]:
    # Imported where it is needed: loading statsmodels takes a second.
    import statsmodels.api as sm

    model = sm.GLM(
        y, rows.matrix, family=sm.families.Poisson(), offset=np.log(time), freq_weights=rows.weights
    )
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        found = model.fit(tol=1e-12, tol_criterion="params", maxiter=100)
    return np.asarray(found.params, dtype=float), bool(found.converged)


def _negative_binomial(
    rows: Rows, y: Floats, time: Floats, start: Floats
) -> tuple[Floats, float, bool, tuple[AnalysisWarning, ...]]:
    from statsmodels.discrete.discrete_model import NegativeBinomial

    fitted = time * np.exp(rows.matrix @ start)
    # Cameron and Trivedi's moment estimate to start from.
    moment = float((((y - fitted) ** 2 - y) / fitted).sum() / fitted.sum())
    if moment > 0:
        model = NegativeBinomial(y, rows.matrix, offset=np.log(time))
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            # What it warns of is read off the fit instead.
            warnings.simplefilter("ignore")
            found = model.fit(
                start_params=np.append(start, moment), method="bfgs", maxiter=1000, gtol=1e-9, disp=0,
                skip_hessian=True,
            )  # fmt: skip
        params, dispersion = np.asarray(found.params[:-1], dtype=float), float(found.params[-1])
        if np.isfinite(params).all() and dispersion > _SMALLEST_DISPERSION:
            gradient = np.abs(np.asarray(model.score(found.params), dtype=float)).max()
            return params, dispersion, bool(gradient < 1e-4 * math.sqrt(len(y))), ()
    text = "The counts vary no more than Poisson's, so that is what was fitted."
    return start, 0.0, True, (AnalysisWarning(WarningKind.ASSUMPTION, text),)


def _summary(
    rows: Rows, y: Floats, time: Floats, params: Floats, dispersion: float, told: tuple[AnalysisWarning, ...]
) -> Fit:
    mean = time * np.exp(rows.matrix @ params)
    shrunk = 1 / (1 + dispersion * mean)
    information = (rows.matrix * (rows.weights * mean * shrunk)[:, None]).T @ rows.matrix
    sums = person_sums((rows.weights * (y - mean) * shrunk)[:, None] * rows.matrix, rows.person)
    filling = sums.T @ sums
    unknown = undetermined(filling, information, rows.names)
    return Fit(
        formula=rows.formula,
        family="poisson(log)" if dispersion == 0 else "negative binomial(log), variance m + a m^2",
        covariance=CLUSTERED,
        names=rows.names,
        params=params,
        cov=clustered(inverse(information), filling, rows.n_persons, len(y)),
        log_likelihood=_log_likelihood(y, mean, dispersion, rows.weights),
        n_rows=len(y),
        n_persons=rows.n_persons,
        warnings=(*told, *singular_warning(unknown)),
        design=rows.design,
        undetermined=unknown,
    )


def _log_likelihood(y: Floats, mean: Floats, dispersion: float, weights: Floats) -> float:
    from scipy.stats import nbinom, poisson

    if dispersion == 0:
        each = poisson.logpmf(y, mean)
    else:
        each = nbinom.logpmf(y, 1 / dispersion, 1 / (1 + dispersion * mean))
    return float(weights @ each)


def _without_empty(
    rows: Rows, counts: str, used: list[str], person: str, weights: str | None
) -> tuple[Rows, tuple[AnalysisWarning, ...]]:
    """The rows without those whose rate is 0 for sure, and what to tell of them."""
    happened = rows.column(counts) > 0
    found, left_out = empty_rows(rows.terms, rows.frame, rows.matrix, rows.names, happened)
    if not found or left_out.all():
        return rows, ()
    kept = complete_rows(
        rows.frame[~left_out].assign(_weight=rows.weights[~left_out]), rows.formula, used, person=person,
        weights="_weight" if weights else None,
    )  # fmt: skip
    text = f"Left out, for nothing was ever counted there and the rate is 0: {'; '.join(found)}."
    return kept, (AnalysisWarning(WarningKind.SEPARATION, text),)
