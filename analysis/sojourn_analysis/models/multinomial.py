"""The multinomial logit of competing destinations, with a covariance clustered by person."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.special import softmax

from sojourn_analysis.models.estimation import CellData, inverse, penalised
from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.reservations import not_converged
from sojourn_analysis.models.rows import Places, Rows, complete_rows
from sojourn_analysis.models.sandwich import (
    CLUSTERED,
    clustered,
    person_sums,
    singular_warning,
    undetermined,
)
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

FEWEST_PER_DESTINATION = 5
"""A destination reached by fewer rows is not fitted."""
_LARGEST_PREDICTOR = 15.0
_MOST_STEPS, _TOLERANCE = 50, 1e-11


@dataclass(frozen=True, slots=True)
class MultinomialFit:
    """A multinomial logit.

    Attributes:
        fit: its coefficients are named `destination: column`.
        destinations: those compared with the reference, d of them.
        reference: the destination that the others are compared with.
        counts: rows by destination, the reference first.
    """

    fit: Fit
    destinations: tuple[str, ...]
    reference: str
    counts: dict[str, int]

    def probabilities(self, covariates: pd.DataFrame) -> Floats:
        """(n, d + 1) probabilities of the reference and the destinations for other covariates."""
        return probabilities(self.fit.design.rows(covariates), self.fit.params, len(self.destinations))


def probabilities(matrix: Floats, params: Floats, destinations: int) -> Floats:
    """(n, d + 1) multinomial logit probabilities, the reference first.

    Args:
        matrix: (n, k) design rows.
        params: (d * k,), a destination after the other.
        destinations: d.
    """
    log_odds = matrix @ params.reshape(destinations, -1).T
    found: Floats = softmax(np.column_stack([np.zeros(len(matrix)), log_odds]), axis=1)
    return found


def fit_multinomial(
    frame: pd.DataFrame,
    outcome: str,
    formula: str,
    *,
    person: str = "person",
    reference: str | None = None,
    destinations: Sequence[str] | None = None,
    weights: str | None = None,
) -> MultinomialFit:
    """Fit competing destinations by maximum likelihood (`MNLogit` of statsmodels).

    Where a column foretells a destination too well for that, each destination is compared with the reference
    alone under Firth's penalty (individualised logits: Begg and Gray 1984, Biometrika 71: 11-18); the fit
    says so. The covariance is the sandwich over persons with k all coefficients of the model.

    Args:
        frame: one row an observation.
        outcome: the column with the destination, as text.
        formula: the right-hand side.
        person: whose a row is.
        reference: what the others are compared with; the most frequent if not given.
        destinations: their order; rows with another outcome are refused.
        weights: a column of weights, for the score equations and the sandwich.

    Raises:
        UnfitTableError: a column is missing, an outcome unknown, or fewer than two destinations are reached
            by at least five rows.
    """
    rows = complete_rows(frame, formula, [outcome], person=person, weights=weights)
    reached = rows.frame[outcome].astype(str)
    counts = reached.value_counts()
    _known(counts, destinations)
    first = reference if reference is not None else str(counts.index[0])
    order = [name for name in (destinations or sorted(counts.index)) if name != first]
    kept = [name for name in order if counts.get(name, 0) >= FEWEST_PER_DESTINATION]
    left_out = [name for name in order if name not in kept]
    if not kept or counts.get(first, 0) < FEWEST_PER_DESTINATION:
        raise UnfitTableError(
            "Fewer than two destinations are reached often enough to compare them.",
            f"No model was fitted: it takes {FEWEST_PER_DESTINATION} rows each.",
            "Report the counts.",
        )
    if any(counts.get(name, 0) for name in left_out):
        rows = complete_rows(
            frame[~frame[outcome].isin(left_out)], formula, [outcome], person=person, weights=weights
        )
        reached = rows.frame[outcome].astype(str)
    places = {name: place for place, name in enumerate([first, *kept])}
    code = np.asarray(reached.map(places), dtype=np.intp)
    fit = _fitted(rows, code, tuple(kept), _few(left_out, counts))
    return MultinomialFit(fit, tuple(kept), first, {name: int(counts[name]) for name in (first, *kept)})


def _fitted(
    rows: Rows,
    code: Places,
    kept: tuple[str, ...],
    told: tuple[AnalysisWarning, ...],
) -> Fit:
    separated = _separated(rows, code, kept)
    params, converged = _maximum_likelihood(rows, code, len(kept)) if not separated else (None, True)
    if (
        params is not None
        and np.abs(rows.matrix @ params.reshape(len(kept), -1).T).max() > _LARGEST_PREDICTOR
    ):
        separated = ("a combination of columns",)
    if separated or params is None:
        params, bread, scores, converged = _individualised(rows, code, len(kept))
        family = "multinomial(logit), Firth's penalty on individualised logits"
        text = (
            "These tell a destination from the reference too well for a maximum likelihood estimate:"
            f" {'; '.join(separated) or 'unknown'}. The estimates are Firth's, each destination against the"
            " reference."
        )
        told = (*told, AnalysisWarning(WarningKind.SEPARATION, text))
    else:
        bread, scores = _sandwich_parts(rows, code, params, len(kept))
        family = "multinomial(logit)"
    told += not_converged(converged)
    names = tuple(f"{name}: {column}" for name in kept for column in rows.names)
    sums = person_sums(scores, rows.person)
    filling = sums.T @ sums
    unknown = undetermined(filling, inverse(bread), names)
    fitted = probabilities(rows.matrix, params, len(kept))
    return Fit(
        formula=rows.formula,
        family=family,
        covariance=CLUSTERED,
        names=names,
        params=params,
        cov=clustered(bread, filling, rows.n_persons, len(code)),
        log_likelihood=float(rows.weights @ np.log(fitted[np.arange(len(code)), code])),
        n_rows=len(code),
        n_persons=rows.n_persons,
        warnings=(*rows.warnings, *told, *singular_warning(unknown)),
        design=rows.design,
        undetermined=unknown,
    )


def _maximum_likelihood(rows: Rows, code: Places, count: int) -> tuple[Floats | None, bool]:
    # Imported where it is needed: loading statsmodels takes a second.
    import statsmodels.api as sm

    with warnings.catch_warnings(), np.errstate(all="ignore"):
        # What it warns of is read off the fit instead.
        warnings.simplefilter("ignore")
        try:
            found = sm.MNLogit(code, rows.matrix).fit(method="newton", maxiter=100, tol=1e-12, disp=0)
        except np.linalg.LinAlgError:
            return None, False
    params = np.asarray(found.params, dtype=float).T.ravel()
    if not np.isfinite(params).all():
        return None, False
    if (rows.weights == 1).all():
        return params, bool(found.mle_retvals["converged"])
    # It takes no weights: Newton's steps from there.
    for _ in range(_MOST_STEPS):
        bread, scores = _sandwich_parts(rows, code, params, count)
        step = bread @ scores.sum(axis=0)
        params = params + step
        if not np.isfinite(params).all():
            return None, False
        if np.abs(step).max() < _TOLERANCE:
            return params, True
    return params, False


def _sandwich_parts(rows: Rows, code: Places, params: Floats, count: int) -> tuple[Floats, Floats]:
    """The inverse information and the (n, d k) scores."""
    chance = probabilities(rows.matrix, params, count)[:, 1:]
    residual = ((code[:, None] == np.arange(1, count + 1)) - chance) * rows.weights[:, None]
    scores = np.einsum("nd,nk->ndk", residual, rows.matrix).reshape(len(code), -1)
    spread = np.einsum("nd,de->nde", chance, np.eye(count)) - np.einsum("nd,ne->nde", chance, chance)
    spread = spread * rows.weights[:, None, None]
    size = len(params)
    information = np.einsum("nde,nk,nl->dkel", spread, rows.matrix, rows.matrix, optimize=True)
    return inverse(information.reshape(size, size)), scores


def _individualised(rows: Rows, code: Places, count: int) -> tuple[Floats, Floats, Floats, bool]:
    k = rows.matrix.shape[1]
    params, bread, scores = (
        np.zeros(count * k),
        np.zeros((count * k, count * k)),
        np.zeros((len(code), count * k)),
    )
    converged = True
    for place in range(count):
        chosen = (code == 0) | (code == place + 1)
        events, weights = (code[chosen] > 0).astype(float), rows.weights[chosen]
        estimate = penalised(CellData(rows.matrix[chosen], weights, weights * events), Link.LOGIT)
        own = slice(place * k, (place + 1) * k)
        params[own], bread[own, own] = estimate.params, inverse(estimate.information)
        log_odds = rows.matrix[chosen] @ estimate.params
        fitted = np.exp(log_odds - np.logaddexp(0, log_odds))
        scores[chosen, own] = rows.matrix[chosen] * (weights * (events - fitted))[:, None]
        converged = converged and estimate.converged
    return params, bread, scores, converged


def _separated(rows: Rows, code: Places, kept: tuple[str, ...]) -> tuple[str, ...]:
    """Columns where a destination is never reached, or always rather than the reference."""
    found = []
    for place, name in enumerate(kept, start=1):
        chosen = (code == 0) | (code == place)
        columns = rows.separated(np.ones(len(code)), (code > 0).astype(float), chosen)
        found += [f"{name} by {column}" for column in columns]
    return tuple(found)


def _known(counts: pd.Series, destinations: Sequence[str] | None) -> None:
    odd = [str(name) for name in counts.index if destinations is not None and name not in destinations]
    if odd:
        raise UnfitTableError(f"The table has destinations that are not listed: {', '.join(odd)}.")


def _few(left_out: Sequence[str], counts: pd.Series) -> tuple[AnalysisWarning, ...]:
    if not left_out:
        return ()
    told = ", ".join(f"{name} ({int(counts.get(name, 0))})" for name in left_out)
    text = f"Left out, for fewer than {FEWEST_PER_DESTINATION} rows reach them: {told}."
    return (AnalysisWarning(WarningKind.SMALL_SAMPLE, text),)
