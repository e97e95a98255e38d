"""Cox's model with exposures that change over time, on start-stop rows, clustered by person."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.estimation import inverse, solved
from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.penalty import few, require_events
from sojourn_analysis.models.reservations import not_converged
from sojourn_analysis.models.rows import Rows, complete_rows
from sojourn_analysis.models.sandwich import of_one_person, person_sums, singular_warning, undetermined
from sojourn_analysis.models.separation import empty_rows
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

COVARIANCE = "cluster-robust by person without a small-sample factor, as R's coxph"
_POLISHING_STEPS = 20
_SHIFT = 1e-6
_LARGEST_PREDICTOR = 15.0


class Ties(StrEnum):
    """How events at the same time are taken."""

    EFRON = "efron"
    BRESLOW = "breslow"


@dataclass(frozen=True, slots=True)
class _Intervals:
    """Rows at risk from after `start` to `stop`, (n,) each."""

    start: Floats
    stop: Floats
    event: npt.NDArray[np.bool_]


def fit_cox(
    frame: pd.DataFrame,
    start: str,
    stop: str,
    event: str,
    formula: str,
    *,
    ties: Ties | str = Ties.EFRON,
    person: str = "person",
) -> Fit:
    """Fit Cox's model by statsmodels' `PHReg`.

    A row is at risk in (start, stop]. `PHReg` takes [start, stop], so that of two yearly rows of a person
    both would be at risk at the time between them; the starts are therefore shifted by a millionth of the
    smallest step, which gives R's `coxph`. Ties: Efron 1977, JASA 72: 557-565; Breslow 1974, Biometrics 30:
    89-99. The covariance is the sandwich of score residuals added up by person (Lin and Wei 1989, JASA 84:
    1074-1078).

    Rows of a level that nobody has the event in have a hazard of 0: they are left out, and the fit says so.

    Args:
        frame: one row a person and interval.
        start, stop: columns of numbers, stop after start.
        event: 1 where the interval ends with the event.
        formula: the right-hand side.
        ties: `efron` or `breslow`.
        person: whose a row is.

    Raises:
        TooFewEventsError: under five events.
        UnfitTableError: a column is missing, or an interval does not end after its start.
    """
    rows = complete_rows(frame, formula, [start, stop, event], person=person, intercept=False)
    rows, told = _without_empty(rows, start, stop, event, person)
    spans = _Intervals(rows.column(start), rows.column(stop), rows.column(event) > 0)
    if (spans.stop <= spans.start).any():
        raise UnfitTableError(f"{stop!r} is not after {start!r} in each row.", "No model was fitted.")
    n_events = int(spans.event.sum())
    require_events(n_events, len(spans.event), "interval", "intervals")
    params, converged = _fitted(rows.matrix, spans, Ties(ties))
    likelihood, residuals, information = _parts(rows.matrix, spans, params, Ties(ties))
    if np.ptp(rows.matrix @ params) > _LARGEST_PREDICTOR:
        text = "A term tells the hazards apart too well: its estimate is where the search stopped."
        told = (*told, AnalysisWarning(WarningKind.SEPARATION, text))
    sums = person_sums(residuals, rows.person)
    filling = sums.T @ sums
    unknown = undetermined(filling, information, rows.names) or of_one_person(
        rows.matrix, rows.person, rows.names
    )
    bread = inverse(information)
    cov = bread @ filling @ bread
    return Fit(
        formula=formula,
        family=f"Cox, ties by {Ties(ties)}",
        covariance=COVARIANCE,
        names=rows.names,
        params=params,
        cov=(cov + cov.T) / 2,
        log_likelihood=likelihood,
        n_rows=len(rows.frame),
        n_persons=rows.n_persons,
        warnings=(
            *rows.warnings, *told, *few(n_events, None), *not_converged(converged),
            *singular_warning(unknown),
        ),
        design=rows.design,
        undetermined=unknown,
    )  # fmt: skip


def _fitted(matrix: Floats, spans: _Intervals, ties: Ties) -> tuple[Floats, bool]:
    # Imported where it is needed: loading statsmodels takes a second.
    from statsmodels.duration.hazard_regression import PHReg

    times = np.unique(np.concatenate([spans.start, spans.stop]))
    shift = _SHIFT * float(np.diff(times).min())
    model = PHReg(
        spans.stop, matrix, status=spans.event.astype(int), entry=spans.start + shift, ties=str(ties)
    )
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        # What it warns of is read off the fit instead.
        warnings.simplefilter("ignore")
        try:
            params = np.asarray(model.fit(disp=0).params, dtype=float)
        except (np.linalg.LinAlgError, ValueError):
            params = np.zeros(matrix.shape[1])
    if not np.isfinite(params).all():
        params = np.zeros(matrix.shape[1])
    for _ in range(_POLISHING_STEPS):
        _, residuals, information = _parts(matrix, spans, params, ties)
        step = solved(information, residuals.sum(axis=0))
        params = params + step / max(1.0, float(np.ptp(matrix @ step)) / 5)
        if np.abs(step).max() < 1e-10:
            return params, True
    return params, False


def _parts(matrix: Floats, spans: _Intervals, params: Floats, ties: Ties) -> tuple[float, Floats, Floats]:
    """Partial log-likelihood, (n, k) score residuals and (k, k) observed information.

    With d tied events Efron's method takes the tied out of the risk set by k/d for k = 0 .. d - 1; Breslow's
    leaves them in.
    """
    predictor = matrix @ params
    predictor = predictor - predictor.mean()
    risk = np.exp(np.clip(predictor, -500, 500))
    residuals, information = np.zeros_like(matrix), np.zeros((matrix.shape[1],) * 2)
    likelihood = 0.0
    for time in np.unique(spans.stop[spans.event]):
        at = np.flatnonzero((spans.start < time) & (spans.stop >= time))
        tied = spans.event[at] & (spans.stop[at] == time)
        x, weight, count = matrix[at], risk[at], int(tied.sum())
        out = np.arange(count) / count if ties is Ties.EFRON else np.zeros(count)
        # (d, at risk): each one's share of the risk as the tied events are taken one after the other.
        shares = weight * (1 - np.outer(out, tied))
        totals = shares.sum(axis=1)
        shares = shares / totals[:, None]
        means = shares @ x
        expected = shares.sum(axis=0)
        residuals[at] -= expected[:, None] * x - shares.T @ means
        residuals[at[tied]] += x[tied] - means.mean(axis=0)
        information += (x * expected[:, None]).T @ x - means.T @ means
        likelihood += float(predictor[at][tied].sum() - np.log(totals).sum())
    return likelihood, residuals, information


def _without_empty(
    rows: Rows, start: str, stop: str, event: str, person: str
) -> tuple[Rows, tuple[AnalysisWarning, ...]]:
    happened = rows.column(event) > 0
    found, left_out = empty_rows(rows.terms, rows.frame, rows.matrix, rows.names, happened)
    if not found or left_out.all():
        return rows, ()
    kept = complete_rows(
        rows.frame[~left_out], rows.formula, [start, stop, event], person=person, intercept=False
    )
    text = f"Left out, for nobody there had the event and the hazard is 0: {'; '.join(found)}."
    return kept, (AnalysisWarning(WarningKind.SEPARATION, text),)
