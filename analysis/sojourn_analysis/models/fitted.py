"""What every model hands over: coefficients, their covariance, and what a reader has to know about them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.stats import chi2, norm

from sojourn_analysis.models.design import Design
from sojourn_analysis.results import AnalysisWarning, ModelSummary, Term

Floats = npt.NDArray[np.float64]

CONFIDENCE = 0.95
INTERCEPT = "Intercept"


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted model on rows of a table.

    Attributes:
        formula: the right-hand side.
        family: the family, its link and, where there is one, the penalty.
        covariance: how `cov` was reached, in words.
        names: (k,) of the coefficients.
        params: (k,) coefficients, on the scale of the linear predictor.
        cov: (k, k) their covariance.
        log_likelihood: at `params`; None where the model has none.
        n_rows, n_persons: rows and persons that were fitted.
        warnings: what went otherwise than a reader would take for granted.
        design: how covariates become columns.
        undetermined: coefficients whose standard error the data can't tell; `terms` gives none for them.
        unpenalised: the maximum likelihood fit beside a penalised one where it exists.
    """

    formula: str
    family: str
    covariance: str
    names: tuple[str, ...]
    params: Floats
    cov: Floats
    log_likelihood: float | None
    n_rows: int
    n_persons: int
    warnings: tuple[AnalysisWarning, ...]
    design: Design
    undetermined: tuple[str, ...] = ()
    unpenalised: Fit | None = None

    @property
    def terms(self) -> tuple[Term, ...]:
        """The coefficients with standard errors, 95 % Wald intervals and two-sided p."""
        return tuple(self.term(name) for name in self.names)

    def term(self, name: str) -> Term:
        """One coefficient by its name.

        Raises:
            KeyError: the model has no such coefficient (it may have been left out, see `warnings`).
        """
        if name not in self.names:
            raise KeyError(name)
        place = self.names.index(name)
        variance = math.nan if name in self.undetermined else float(self.cov[place, place])
        return wald_term(name, float(self.params[place]), variance)

    def predictor(self, covariates: pd.DataFrame) -> Floats:
        """(n,) linear predictors of other covariates (without an intercept where the model has none).

        Raises:
            KeyError: a factor has a level that was not fitted.
        """
        predictor: Floats = self.matrix(covariates) @ self.params
        return predictor

    def matrix(self, covariates: pd.DataFrame) -> Floats:
        """(n, k) design rows of other covariates, in the order of `names`."""
        rows = self.design.rows(covariates)
        return rows[:, [self.design.names.index(name) for name in self.names]]

    @property
    def summary(self) -> ModelSummary:
        """What results.json holds of the model."""
        return ModelSummary(self.formula, self.family, self.covariance, self.terms)


class Coefficients(Protocol):
    """What a linear combination is read from: a hazard model or any other fit."""

    @property
    def names(self) -> tuple[str, ...]:
        """(k,) of the coefficients."""

    @property
    def params(self) -> Floats:
        """(k,) coefficients."""

    @property
    def cov(self) -> Floats:
        """(k, k) their covariance."""

    @property
    def undetermined(self) -> tuple[str, ...]:
        """Coefficients whose standard error the data can't tell."""


@dataclass(frozen=True, slots=True)
class JointTest:
    """Wald's test that several linear combinations of coefficients are all 0.

    Attributes:
        chi2, df, p: statistic, degrees of freedom and upper tail; NaN and 0 where nothing can be tested.
    """

    chi2: float
    df: int
    p: float


def wald_term(name: str, estimate: float, variance: float) -> Term:
    """A coefficient with its 95 % Wald interval and two-sided p.

    Args:
        name: of the coefficient.
        estimate, variance: a variance of NaN gives no error, interval or p.
    """
    std_error = math.sqrt(max(variance, 0.0)) if not math.isnan(variance) else math.nan
    reach = float(norm.ppf((1 + CONFIDENCE) / 2)) * std_error
    p = float(2 * norm.sf(abs(estimate) / std_error)) if std_error > 0 else math.nan
    return Term(name, estimate, std_error, estimate - reach, estimate + reach, p)


def combination(fit: Coefficients, weights: Mapping[str, float], name: str) -> Term:
    """A linear combination of coefficients with its delta-method error.

    Args:
        fit: the model.
        weights: by coefficient.
        name: what to call it.

    Raises:
        KeyError: the model has no such coefficient.
    """
    contrast = np.zeros(len(fit.names))
    for term, weight in weights.items():
        if term not in fit.names:
            raise KeyError(term)
        contrast[fit.names.index(term)] = weight
    unknown = any(term in fit.undetermined for term in weights)
    variance = math.nan if unknown else float(contrast @ fit.cov @ contrast)
    return wald_term(name, float(contrast @ fit.params), variance)


def joint_test(params: Floats, cov: Floats, contrasts: Floats | Sequence[int]) -> JointTest:
    """Wald's test (1943, Transactions of the AMS 54: 426-482) that contrasts of coefficients are all 0.

    Args:
        params: (k,).
        cov: (k, k).
        contrasts: (q, k) matrix, or the places of the coefficients to test.

    Returns:
        The test; with a covariance that is singular along the contrasts, on its rank.
    """
    matrix = np.asarray(contrasts)
    if matrix.ndim == 1:
        matrix = np.eye(len(params))[matrix.astype(int)]
    value, spread = matrix @ params, matrix @ cov @ matrix.T
    if not len(matrix) or not np.isfinite(spread).all():
        return JointTest(math.nan, 0, math.nan)
    scale = np.sqrt(np.where(np.diag(spread) > 0, np.diag(spread), 1.0))
    inverted = np.linalg.pinv(spread / np.outer(scale, scale), rcond=1e-10, hermitian=True)
    rank = int(np.linalg.matrix_rank(inverted, hermitian=True)) if inverted.any() else 0
    statistic = float(value / scale @ inverted @ (value / scale))
    return JointTest(statistic, rank, float(chi2.sf(statistic, rank)) if rank else math.nan)
