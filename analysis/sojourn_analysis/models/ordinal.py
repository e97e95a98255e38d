"""The ordered logit of ranks, clustered by person, and the check of its proportional odds."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.special import expit

from sojourn_analysis.models.estimation import CellData, inverse, maximum_likelihood, solved
from sojourn_analysis.models.fitted import INTERCEPT, Fit, JointTest, joint_test
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.reservations import not_converged
from sojourn_analysis.models.rows import Places, Rows, complete_rows
from sojourn_analysis.models.sandwich import clustered, person_sums, singular_warning, undetermined
from sojourn_analysis.models.separation import lone_columns
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

COVARIANCE = "cluster-robust by person, factor G/(G-1) x (N-1)/(N-k), observed information"
FEWEST_PER_LEVEL = 5
"""Levels with fewer rows are joined with the next lower one, the lowest with the next higher."""
_POLISHING_STEPS = 25
_LARGEST_PREDICTOR = 12.0


@dataclass(frozen=True, slots=True)
class OrderedFit:
    """An ordered logit: ln odds(level > c) = x'b - threshold_c.

    Attributes:
        fit: coefficients b first, then the thresholds, named `lower|higher`.
        levels: in order, some joined (`1+2`).
        proportional: Wald's test that b is the same at every threshold; df 0 where it can't be made.
        by_term: that test for each coefficient.
    """

    fit: Fit
    levels: tuple[str, ...]
    proportional: JointTest
    by_term: dict[str, JointTest]


def fit_ordered(frame: pd.DataFrame, level: str, formula: str, *, person: str = "person") -> OrderedFit:
    """Fit an ordered logit by statsmodels' `OrderedModel` (McCullagh 1980, JRSS B 42: 109-142).

    Proportional odds are checked as by Brant (1990, Biometrics 46: 1171-1178): one binary logit a threshold,
    and a Wald test that their slopes agree, here with the covariance between them clustered by person.

    Args:
        frame: one row an observation.
        level: the column of ordered levels, numbers.
        formula: the right-hand side.
        person: whose a row is.

    Raises:
        UnfitTableError: a column is missing, or fewer than three levels have five rows.
    """
    rows = complete_rows(frame, formula, [level], person=person, intercept=False)
    code, levels, joined = _levels(rows.column(level))
    if len(levels) < 3:
        raise UnfitTableError(
            f"{level!r} has fewer than three levels with {FEWEST_PER_LEVEL} rows.",
            "No ordered model was fitted.",
            "Two levels are a binary outcome.",
        )
    top = (code == code.max()).astype(float)
    separated = rows.separated(np.ones(len(code)), top)
    params, converged = _fitted(rows, code, len(levels))
    scores, information = _derivatives(rows, code, params, len(levels))
    sums = person_sums(scores, rows.person)
    filling = sums.T @ sums
    names = (*rows.names, *(f"{low}|{high}" for low, high in pairwise(levels)))
    unknown = undetermined(filling, information, names)
    proportional, by_term, told = _proportional_odds(rows, code, len(levels))
    fit = Fit(
        formula=formula,
        family="ordered logit",
        covariance=COVARIANCE,
        names=names,
        params=params,
        cov=clustered(inverse(information), filling, rows.n_persons, len(code)),
        log_likelihood=float(np.log(_chances(rows, code, params)).sum()),
        n_rows=len(code),
        n_persons=rows.n_persons,
        warnings=(
            *rows.warnings, *joined, *not_converged(converged), *_separated(separated),
            *singular_warning(unknown), *told,
        ),
        design=rows.design,
        undetermined=unknown,
    )  # fmt: skip
    return OrderedFit(fit, levels, proportional, by_term)


def _levels(values: Floats) -> tuple[Places, tuple[str, ...], tuple[AnalysisWarning, ...]]:
    """Codes from 0, names, and a warning where levels were joined."""
    groups = [[value] for value in np.unique(values)]
    counts = [int((values == group[0]).sum()) for group in groups]
    joined = False
    while len(groups) > 1 and min(counts) < FEWEST_PER_LEVEL:
        place = counts.index(min(counts))
        into = max(place - 1, 0)
        groups[into : into + 2] = [groups[into] + groups[into + 1]]
        counts[into : into + 2] = [counts[into] + counts[into + 1]]
        joined = True
    names = tuple("+".join(f"{value:g}" for value in group) for group in groups)
    starts = np.array([group[0] for group in groups])
    code = np.asarray(np.searchsorted(starts, values, side="right") - 1, dtype=np.intp)
    if not joined:
        return code, names, ()
    text = f"Levels with under {FEWEST_PER_LEVEL} rows were joined with their neighbours: {', '.join(names)}."
    return code, names, (AnalysisWarning(WarningKind.SMALL_SAMPLE, text),)


def _fitted(rows: Rows, code: Places, levels: int) -> tuple[Floats, bool]:
    # Imported where it is needed: loading statsmodels takes a second.
    from statsmodels.miscmodels.ordinal_model import OrderedModel

    k = rows.matrix.shape[1]
    model = OrderedModel(code, rows.matrix, distr="logit")
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        # What it warns of is read off the fit instead.
        warnings.simplefilter("ignore")
        found = model.fit(method="bfgs", maxiter=500, disp=0, skip_hessian=True)
    # It works on the first threshold and the logarithms of the steps between them.
    steps = np.exp(found.params[k + 1 :])
    params = np.concatenate([found.params[:k], found.params[k] + np.append(0.0, np.cumsum(steps))])
    if not np.isfinite(params).all():
        return np.zeros(k + levels - 1), False
    for _ in range(_POLISHING_STEPS):
        scores, information = _derivatives(rows, code, params, levels)
        step = solved(information, scores.sum(axis=0))
        if not np.isfinite(step).all() or (np.diff(params[k:] + step[k:]) <= 0).any():
            return params, False
        params = params + step
        if np.abs(step).max() < 1e-10:
            return params, True
    return params, False


def _edges(rows: Rows, code: Places, params: Floats) -> tuple[Floats, Floats]:
    k = rows.matrix.shape[1]
    thresholds = np.concatenate([[-np.inf], params[k:], [np.inf]])
    eta = rows.matrix @ params[:k]
    return thresholds[code + 1] - eta, thresholds[code] - eta


def _chances(rows: Rows, code: Places, params: Floats) -> Floats:
    upper, lower = _edges(rows, code, params)
    found: Floats = expit(upper) - expit(lower)
    return np.maximum(found, 1e-300)


def _derivatives(rows: Rows, code: Places, params: Floats, levels: int) -> tuple[Floats, Floats]:
    """(n, k + levels - 1) scores and the observed information.

    With u and l the predictors of a level's upper and lower edge and p = F(u) - F(l), the log-likelihood's
    derivatives are those of ln p by u and l, carried to the parameters by the edges' rows.
    """
    n, k = rows.matrix.shape
    upper, lower = _edges(rows, code, params)
    p = _chances(rows, code, params)
    density_u, density_l = expit(upper) * expit(-upper), expit(lower) * expit(-lower)
    bend_u, bend_l = density_u * (1 - 2 * expit(upper)), density_l * (1 - 2 * expit(lower))
    at = np.zeros((2, n, k + levels - 1))
    at[:, :, :k] = -rows.matrix
    inner, outer = np.flatnonzero(code < levels - 1), np.flatnonzero(code > 0)
    at[0, inner, k + code[inner]] = 1
    at[1, outer, k + code[outer] - 1] = 1
    first, second = density_u / p, -density_l / p
    scores = first[:, None] * at[0] + second[:, None] * at[1]
    inner_part = (at[0] * (bend_u / p)[:, None]).T @ at[0]
    outer_part = (at[1] * (bend_l / p)[:, None]).T @ at[1]
    return scores, scores.T @ scores - inner_part + outer_part


def _proportional_odds(
    rows: Rows, code: Places, levels: int
) -> tuple[JointTest, dict[str, JointTest], tuple[AnalysisWarning, ...]]:
    n, k = rows.matrix.shape
    matrix = np.column_stack([np.ones(n), rows.matrix])
    slopes, parts = [], []
    for threshold in range(levels - 1):
        events = (code > threshold).astype(float)
        estimate = maximum_likelihood(CellData(matrix, np.ones(n), events), Link.LOGIT)
        lone = lone_columns(matrix, (INTERCEPT, *rows.names), np.ones(n), events)
        if not estimate.converged or np.abs(matrix @ estimate.params).max() > _LARGEST_PREDICTOR or lone:
            text = "Proportional odds could not be checked: at one threshold there is too little to compare."
            nothing = JointTest(float("nan"), 0, float("nan"))
            return nothing, {}, (AnalysisWarning(WarningKind.NO_COMPARISON, text),)
        residual = events - expit(matrix @ estimate.params)
        slopes.append(estimate.params)
        parts.append(person_sums(residual[:, None] * matrix, rows.person) @ inverse(estimate.information))
    influence = np.concatenate(parts, axis=1)
    cov = rows.n_persons / (rows.n_persons - 1) * influence.T @ influence
    params = np.concatenate(slopes)
    by_term = {
        name: joint_test(params, cov, _contrasts([place], k, levels)) for place, name in enumerate(rows.names)
    }
    overall = joint_test(params, cov, _contrasts(range(k), k, levels))
    if overall.p >= 0.05:
        return overall, by_term, ()
    text = f"The odds are not proportional (p = {overall.p:.2g}): one number for all ranks is an average."
    return overall, by_term, (AnalysisWarning(WarningKind.ASSUMPTION, text),)


def _contrasts(places: range | list[int], k: int, levels: int) -> Floats:
    """Differences of the slopes at each further threshold from those at the first."""
    found = []
    for threshold in range(1, levels - 1):
        for place in places:
            row = np.zeros((levels - 1) * (k + 1))
            row[1 + place], row[threshold * (k + 1) + 1 + place] = -1, 1
            found.append(row)
    return np.array(found)


def _separated(columns: tuple[str, ...]) -> tuple[AnalysisWarning, ...]:
    if not columns:
        return ()
    text = f"Nobody or everybody of these reached the highest rank: {'; '.join(columns)}."
    return (AnalysisWarning(WarningKind.SEPARATION, text),)
