"""The binomial model of rows: events, or successes out of trials, clustered by person and weighted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.estimation import CellData, Estimate, inverse
from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.links import Link, respond
from sojourn_analysis.models.penalty import MAXIMUM_LIKELIHOOD, chosen, few, require_events
from sojourn_analysis.models.rows import Rows, complete_rows
from sojourn_analysis.models.sandwich import (
    CLUSTERED,
    clustered,
    person_sums,
    singular_warning,
    undetermined,
)
from sojourn_analysis.results import AnalysisWarning
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]


def fit_binomial(
    frame: pd.DataFrame,
    events: str,
    formula: str,
    *,
    trials: str | None = None,
    link: Link | str = Link.LOGIT,
    person: str = "person",
    weights: str | None = None,
) -> Fit:
    """Fit a binomial model with a covariance clustered by person.

    With weights the estimate solves the weighted score equations (pseudo maximum likelihood: Binder 1983,
    International Statistical Review 51: 279-292) and the sandwich carries the weights.
    On separation or under five events a parameter the estimate is Firth's.

    Args:
        frame: one row an observation.
        events: the column of events, 0 or 1, or of successes.
        formula: the right-hand side.
        trials: the column of trials; 1 each if not given, and rows without trials are left out.
        link: `logit` or `cloglog`.
        person: whose a row is.
        weights: a column of weights.

    Raises:
        TooFewEventsError: under five events, or under five trials without one.
        UnfitTableError: a column is missing, or there are more events than trials.
    """
    if trials is not None and trials in frame:
        frame = frame[~(frame[trials] == 0)]
    used = [events, *([trials] if trials else [])]
    rows = complete_rows(frame, formula, used, person=person, weights=weights)
    happened, could = rows.column(events), rows.column(trials) if trials else np.ones(len(rows.frame))
    if ((happened < 0) | (happened > could)).any():
        raise UnfitTableError(
            f"{events!r} has numbers below 0 or above {trials or 1}.", "No model was fitted."
        )
    n_events = int(happened.sum())
    require_events(n_events, int(could.sum()), "trial" if trials else "row", "trials" if trials else "rows")
    data = CellData(rows.matrix, rows.weights * could, rows.weights * happened)
    choice = chosen(data, Link(link), rows.names, rows.separated(could, happened), n_events)
    told = choice.warnings + (few(n_events, None))

    def fitted(estimate: Estimate, method: str, *more: AnalysisWarning) -> Fit:
        return _summary(rows, data, Link(link), estimate, method, (*rows.warnings, *told, *more))

    fit = fitted(choice.estimate, choice.method, *choice.not_converged)
    return (
        fit if choice.beside is None else replace(fit, unpenalised=fitted(choice.beside, MAXIMUM_LIKELIHOOD))
    )


def _summary(
    rows: Rows, data: CellData, link: Link, estimate: Estimate, method: str, told: tuple[AnalysisWarning, ...]
) -> Fit:
    response = respond(link, data.design @ estimate.params)
    residual = (data.events - data.rows * response.hazard) * response.score
    sums = person_sums(residual[:, None] * data.design, rows.person)
    filling = sums.T @ sums
    unknown = undetermined(filling, estimate.information, rows.names)
    return Fit(
        formula=rows.formula,
        family=f"binomial({link})" + ("" if method == MAXIMUM_LIKELIHOOD else f", {method}"),
        covariance=CLUSTERED,
        names=rows.names,
        params=estimate.params,
        cov=clustered(inverse(estimate.information), filling, rows.n_persons, len(rows.frame)),
        log_likelihood=estimate.log_likelihood,
        n_rows=len(rows.frame),
        n_persons=rows.n_persons,
        warnings=(*told, *singular_warning(unknown)),
        design=rows.design,
        undetermined=unknown,
    )
