"""Generalised estimating equations: a population-averaged logit with a working correlation within persons."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.penalty import few, require_events
from sojourn_analysis.models.reservations import not_converged
from sojourn_analysis.models.rows import complete_rows
from sojourn_analysis.models.separation import separating_columns
from sojourn_analysis.results import AnalysisWarning, WarningKind

Floats = npt.NDArray[np.float64]

_LARGEST_PREDICTOR = 12.0
COVARIANCE = "robust by person without a small-sample factor (Liang and Zeger), as R's geepack"


@dataclass(frozen=True, slots=True)
class GeeFit:
    """A fitted GEE.

    Attributes:
        fit: the coefficients; it has no likelihood.
        correlation: the working correlation between any two rows of a person; None for independence.
    """

    fit: Fit
    correlation: float | None


def fit_gee(
    frame: pd.DataFrame, event: str, formula: str, *, person: str = "person", exchangeable: bool = True
) -> GeeFit:
    """Fit a logit by GEE (Liang and Zeger 1986, Biometrika 73: 13-22; statsmodels' `GEE`).

    Args:
        frame: one row an observation.
        event: the column of 0 and 1.
        formula: the right-hand side.
        person: whose a row is.
        exchangeable: any two rows of a person correlate alike; otherwise independence is assumed.

    Raises:
        TooFewEventsError: under five events.
        UnfitTableError: a column is missing.
    """
    # Imported where it is needed: loading statsmodels takes a second.
    import statsmodels.api as sm
    from statsmodels.genmod.cov_struct import Exchangeable, Independence

    rows = complete_rows(frame, formula, [event], person=person)
    happened = rows.column(event)
    n_events = int(happened.sum())
    require_events(n_events, len(happened), "row", "rows")
    structure = Exchangeable() if exchangeable else Independence()
    model = sm.GEE(
        happened, rows.matrix, groups=rows.person, family=sm.families.Binomial(), cov_struct=structure
    )
    separated = rows.separated(np.ones(len(happened)), happened)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        # What it warns of is read off the fit instead.
        warnings.simplefilter("ignore")
        found = model.fit(maxiter=200, ctol=1e-10, ddof_scale=0)
    params, cov = np.asarray(found.params, dtype=float), np.asarray(found.cov_params(), dtype=float)
    converged = bool(found.converged) and bool(np.isfinite(cov).all())
    if not separated and (not converged or np.abs(rows.matrix @ params).max() > _LARGEST_PREDICTOR):
        separated = separating_columns(rows.matrix, rows.names, np.ones(len(happened)), happened)
    if separated:
        # A finite estimate is where the search stopped; the model that C1 rests on says what it is.
        params, cov = np.full_like(params, np.nan), np.full_like(cov, np.nan)
    fit = Fit(
        formula=formula,
        family="GEE binomial(logit), " + ("exchangeable" if exchangeable else "independence"),
        covariance=COVARIANCE,
        names=rows.names,
        params=params,
        cov=cov,
        log_likelihood=None,
        n_rows=len(happened),
        n_persons=rows.n_persons,
        warnings=(*rows.warnings, *_separated(separated), *few(n_events, None), *not_converged(converged)),
        design=rows.design,
        undetermined=rows.names if separated else (),
    )
    return GeeFit(fit, float(structure.dep_params) if exchangeable else None)


def _separated(columns: tuple[str, ...]) -> tuple[AnalysisWarning, ...]:
    if not columns:
        return ()
    text = f"Not estimated, for these tell those with the event from those without: {'; '.join(columns)}."
    return (AnalysisWarning(WarningKind.SEPARATION, text),)
