"""The conditional logit within persons: what tells a person's successes from that person's failures.

Given how many of a person's trials succeeded, what the person brings to each drops out (Breslow and Day 1980,
Statistical Methods in Cancer Research I, section 7.2). The sum over all ways to place s successes among n
trials is the coefficient of z^s in the product over trials of (1 + exp(x'b) z). A row of m like trials gives
the factor (1 + exp(x'b) z)^m, so that counts need not be written out as the single trials that statsmodels'
ConditionalLogit asks for. The polynomial carries its first and second derivatives, so that Newton's steps are
exact.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.special import gammaln

from sojourn_analysis.counted import counted
from sojourn_analysis.models.estimation import inverse, solved
from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.reservations import few_persons
from sojourn_analysis.models.rows import Rows, complete_rows
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

COVARIANCE = "model-based, inverse information of the conditional likelihood"
_MOST_ITERATIONS = 50
_TOLERANCE = 1e-10
_LARGEST_PREDICTOR = 15.0


@dataclass(frozen=True, slots=True)
class _Person:
    """The rows of a person: (r, k) columns, (r,) trials and successes."""

    matrix: Floats
    trials: npt.NDArray[np.int64]
    successes: npt.NDArray[np.int64]


def fit_conditional(
    frame: pd.DataFrame, successes: str, formula: str, *, trials: str | None = None, person: str = "person"
) -> Fit:
    """Fit a conditional logit with persons as strata.

    A column that does not vary within any person has no estimate and drops out with a warning; so does one
    that tells successes from failures perfectly, whose estimate would be infinite (its number is NaN).

    Args:
        frame: one row an observation.
        successes: the column of successes, or of 0 and 1.
        formula: the right-hand side, without what is constant within persons.
        trials: the column of trials; 1 each if not given.
        person: the stratum.

    Raises:
        UnfitTableError: a column is missing, nobody has both successes and failures, or nothing varies.
    """
    used = [successes, *([trials] if trials else [])]
    rows = complete_rows(frame, formula, used, person=person, intercept=False)
    could = rows.column(trials) if trials else np.ones(len(rows.frame))
    people = _informative(rows, rows.column(successes), could)
    if not people:
        raise UnfitTableError(
            "Nobody has both a success and a failure.",
            "No model was fitted: within persons there is nothing to compare.",
        )
    varying = _varying(rows, people)
    told = _told(rows, people, varying)
    kept = np.flatnonzero(varying)
    if not len(kept):
        raise UnfitTableError("Nothing in the terms varies within a person.", "No model was fitted.")
    within = [_Person(one.matrix[:, kept], one.trials, one.successes) for one in people]
    params, information, likelihood, converged = _newton(within, len(kept))
    reach = max(float(np.ptp(one.matrix @ params)) for one in within)
    if not converged or reach > _LARGEST_PREDICTOR or not np.isfinite(params).all():
        text = "A term tells a person's successes from failures too well: its estimate is infinite."
        told = (*told, AnalysisWarning(WarningKind.SEPARATION, text))
        params, information = np.full(len(kept), np.nan), np.full((len(kept), len(kept)), np.nan)
        likelihood = float("nan")
    names = tuple(rows.names[place] for place in kept)
    return Fit(
        formula=rows.formula,
        family="binomial(logit), conditional on each person's successes",
        covariance=COVARIANCE,
        names=names,
        params=params,
        cov=inverse(information) if np.isfinite(information).all() else information,
        log_likelihood=likelihood,
        n_rows=sum(len(one.trials) for one in people),
        n_persons=len(people),
        warnings=told,
        design=rows.design,
        undetermined=names if np.isnan(params).any() else (),
    )


def _informative(rows: Rows, successes: Floats, trials: Floats) -> list[_Person]:
    order = np.argsort(rows.person, kind="stable")
    starts = np.flatnonzero(np.diff(rows.person[order], prepend=-1))
    found = []
    for of in np.split(order, starts[1:]):
        happened, could = successes[of].astype(np.int64), trials[of].astype(np.int64)
        if 0 < happened.sum() < could.sum():
            kept = could > 0
            found.append(_Person(rows.matrix[of][kept], could[kept], happened[kept]))
    return found


def _varying(rows: Rows, people: list[_Person]) -> npt.NDArray[np.bool_]:
    spread = np.zeros(rows.matrix.shape[1])
    for one in people:
        spread = np.maximum(spread, np.ptp(one.matrix, axis=0))
    return spread > 0


def _newton(people: list[_Person], k: int) -> tuple[Floats, Floats, float, bool]:
    """Parameters, information and log-likelihood at the maximum."""
    params = np.zeros(k)
    likelihood, score, information = _likelihood(people, params)
    for _ in range(_MOST_ITERATIONS):
        if (np.diag(information) <= 0).any():
            break
        step = solved(information, score)
        if float(score @ step) < _TOLERANCE**2:
            return params, information, likelihood, True
        for _halving in range(10):
            reached = _likelihood(people, params + step)
            if reached[0] >= likelihood - 1e-12:
                break
            step = step / 2
        params = params + step
        likelihood, score, information = reached
        if not np.isfinite(params).all():
            break
    return params, information, likelihood, False


def _likelihood(people: list[_Person], params: Floats) -> tuple[float, Floats, Floats]:
    k = len(params)
    total, score, information = 0.0, np.zeros(k), np.zeros((k, k))
    for one in people:
        predictor = one.matrix @ params
        centre = predictor.mean()
        placed = int(one.successes.sum())
        value, first, second = _polynomial(one, predictor - centre, placed)
        mean = first / value
        # That of single trials: which of a row's like trials succeeded is counted once.
        total += float(one.successes @ predictor) - placed * float(centre) - float(np.log(value))
        score += one.successes @ one.matrix - mean
        information += second / value - np.outer(mean, mean)
    return total, score, information


def _polynomial(one: _Person, predictor: Floats, placed: int) -> tuple[float, Floats, Floats]:
    """The coefficient of z^placed, its gradient and its Hessian.

    The gradient of a term is the term times the sum of the covariates placed on successes, so the sums of
    covariates, (s,) terms and their first and second moments, are carried along.
    """
    k = one.matrix.shape[1]
    terms = np.zeros(placed + 1)
    first, second = np.zeros((placed + 1, k)), np.zeros((placed + 1, k, k))
    terms[0] = 1.0
    for row in range(len(one.trials)):
        x, size = one.matrix[row], int(one.trials[row])
        most = min(size, placed)
        count = np.arange(most + 1)
        ways = np.exp(
            gammaln(size + 1) - gammaln(count + 1) - gammaln(size - count + 1) + count * predictor[row]
        )
        new, new_first, new_second = np.zeros_like(terms), np.zeros_like(first), np.zeros_like(second)
        for j in range(most + 1):
            to, of = slice(j, placed + 1), slice(0, placed + 1 - j)
            moved = j * x
            cross = first[of][:, :, None] * moved
            new[to] += ways[j] * terms[of]
            new_first[to] += ways[j] * (first[of] + terms[of][:, None] * moved)
            new_second[to] += ways[j] * (
                second[of]
                + cross
                + cross.transpose(0, 2, 1)
                + terms[of][:, None, None] * np.outer(moved, moved)
            )
        terms, first, second = new, new_first, new_second
    return float(terms[placed]), first[placed], second[placed]


def _told(rows: Rows, people: list[_Person], varying: npt.NDArray[np.bool_]) -> tuple[AnalysisWarning, ...]:
    told = [warning for warning in rows.warnings if warning.kind != WarningKind.SMALL_SAMPLE]
    constant = [name for name, varies in zip(rows.names, varying, strict=True) if not varies]
    if constant:
        text = f"Left out, for nobody's rows differ in it: {', '.join(constant)}."
        told.append(AnalysisWarning(WarningKind.ALIASED, text))
    silent = rows.n_persons - len(people)
    if silent:
        text = (
            f"{counted(silent, 'person', 'persons')} of {rows.n_persons:,} had successes only or failures"
            " only and say nothing within persons."
        )
        told.append(AnalysisWarning(WarningKind.NO_COMPARISON, text))
    return (*told, *few_persons(len(people)))
