"""The discrete-time hazard model: a binomial model of the event among those at risk, fitted on cells."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.cells import Cells, collapse
from sojourn_analysis.models.design import Design, design_of
from sojourn_analysis.models.estimation import CellData, Estimate, inverse, recentred
from sojourn_analysis.models.fitted import INTERCEPT, wald_term
from sojourn_analysis.models.formula import Terms, parse_terms
from sojourn_analysis.models.links import Link, respond
from sojourn_analysis.models.penalty import FIRTH, MAXIMUM_LIKELIHOOD, chosen, few, require_events
from sojourn_analysis.models.reservations import aliased, not_converged
from sojourn_analysis.models.sandwich import CLUSTERED, clustered, meat, singular_warning, undetermined
from sojourn_analysis.models.separation import lone
from sojourn_analysis.results import AnalysisWarning, Term
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

MODEL_BASED = "model-based, expected information"


@dataclass(frozen=True, slots=True)
class HazardFit:
    """A fitted hazard model.

    Attributes:
        formula: the right-hand side.
        link: `logit` or `cloglog`.
        covariance: how `cov` was reached, in words.
        method: maximum likelihood, or Firth's penalty.
        names: (k,) of the coefficients.
        params: (k,) coefficients, on the scale of the linear predictor.
        chance_params: (k,) those that chances are worked out from: of a penalised fit with the intercept
            moved (`estimation.recentred`), for the penalty draws every chance towards a half; a model
            without an intercept has none to move.
        cov: (k, k) their covariance.
        log_likelihood, deviance: of the person-periods, at `params`, without any penalty.
        n_rows, n_persons, n_events, n_cells: person-periods, respondents, events, and cells fitted.
        warnings: what went otherwise than a reader would take for granted.
        design: how covariates become columns.
        undetermined: coefficients whose standard error the data can't tell; `terms` gives none for them.
        unpenalised: the maximum likelihood fit beside a penalised one where it exists.
    """

    formula: str
    link: Link
    covariance: str
    method: str
    names: tuple[str, ...]
    params: Floats
    chance_params: Floats
    cov: Floats
    log_likelihood: float
    n_rows: int
    n_persons: int
    n_events: int
    n_cells: int
    warnings: tuple[AnalysisWarning, ...]
    design: Design
    undetermined: tuple[str, ...] = ()
    unpenalised: HazardFit | None = None

    @property
    def deviance(self) -> float:
        """Minus twice the log-likelihood of the person-periods (a saturated binary model has none)."""
        return -2 * self.log_likelihood

    @property
    def family(self) -> str:
        """The family, its link and, where it was penalised, the penalty."""
        return f"binomial({self.link})" + ("" if self.method == MAXIMUM_LIKELIHOOD else f", {self.method}")

    @property
    def terms(self) -> tuple[Term, ...]:
        """The coefficients with standard errors, 95 % Wald intervals and two-sided p."""
        return tuple(self._term(place) for place in range(len(self.names)))

    def term(self, name: str) -> Term:
        """One coefficient by its name.

        Raises:
            KeyError: the model has no such coefficient (it may have been left out, see `warnings`).
        """
        if name not in self.names:
            raise KeyError(name)
        return self._term(self.names.index(name))

    def hazards(self, covariates: pd.DataFrame) -> Floats:
        """(n,) hazards for other covariates."""
        return respond(self.link, self.design.rows(covariates) @ self.chance_params).hazard

    def _term(self, place: int) -> Term:
        name = self.names[place]
        variance = math.nan if name in self.undetermined else float(self.cov[place, place])
        return wald_term(name, float(self.params[place]), variance)


def fit_hazard(
    risk_set: RiskSet,
    formula: str,
    link: Link | str = Link.LOGIT,
    *,
    cluster: bool = True,
    firth: bool = False,
) -> HazardFit:
    """Fit a discrete-time hazard model to a risk set.

    Where a term separates, or there are under five events a parameter, the estimate is Firth's and the fit
    says so.

    Args:
        risk_set: person-periods.
        formula: the right-hand side; a factor of one level and a column that others already say drop out.
        link: `logit` or `cloglog`.
        cluster: cluster-robust covariance by person; otherwise model-based, which weights rule out.
        firth: penalise in any case.

    Raises:
        ValueError: weights without `cluster`.
        TooFewEventsError: under five events, or under five person-periods without one.
        UnfitTableError: the formula is not usable, or names a column that the risk set has not.
    """
    terms = parse_terms(formula)
    unknown = [name for name in terms.columns if name not in risk_set.covariates]
    if unknown:
        raise UnfitTableError(
            f"The terms name {', '.join(map(repr, unknown))}, which the table has no column for.",
            "No model was fitted.",
            f"Its columns are {', '.join(risk_set.covariates)}.",
        )
    require_events(risk_set.n_events, risk_set.n_rows, "person-period", "person-periods")
    if risk_set.weights is not None and not cluster:
        raise ValueError("Weighted rows have no model-based covariance.")
    return _fit(collapse(risk_set, terms.columns), terms, Link(link), cluster, firth)


def _fit(cells: Cells, terms: Terms, link: Link, cluster: bool, firth: bool) -> HazardFit:
    design, matrix = design_of(terms, cells.covariates, cells.counts)
    data = CellData(matrix, cells.rows, cells.events)
    warnings = aliased(design.aliased)
    n_events = cells.risk_set.n_events
    choice = chosen(
        data,
        link,
        design.names,
        lone(terms, cells.covariates, matrix, design.names, cells.counts, cells.happened),
        n_events,
        firth=firth,
    )
    warnings += choice.warnings + few(n_events, cells.risk_set.n_persons if cluster else None)

    def fitted(estimate: Estimate, method: str, *more: AnalysisWarning) -> HazardFit:
        return _summary(cells, terms, design, data, link, cluster, estimate, method, (*warnings, *more))

    fit = fitted(choice.estimate, choice.method, *choice.not_converged)
    if choice.beside is None:
        return fit
    return replace(fit, unpenalised=fitted(choice.beside, MAXIMUM_LIKELIHOOD))


def _summary(
    cells: Cells,
    terms: Terms,
    design: Design,
    data: CellData,
    link: Link,
    cluster: bool,
    estimate: Estimate,
    method: str,
    warnings: tuple[AnalysisWarning, ...],
) -> HazardFit:
    cov = inverse(estimate.information)
    unknown: tuple[str, ...] = ()
    centred, settled = estimate.params, True
    if method == FIRTH and INTERCEPT in design.names:
        centred, settled = recentred(data, link, centred, design.names.index(INTERCEPT))
    if cluster:
        filling, persons = meat(cells, data.design, respond(link, data.design @ estimate.params))
        cov = clustered(cov, filling, persons, cells.risk_set.n_rows)
        unknown = undetermined(filling, estimate.information, design.names)
    return HazardFit(
        formula=terms.text,
        link=link,
        covariance=CLUSTERED if cluster else MODEL_BASED,
        method=method,
        names=design.names,
        params=estimate.params,
        chance_params=centred,
        cov=cov,
        log_likelihood=estimate.log_likelihood,
        n_rows=cells.risk_set.n_rows,
        n_persons=cells.risk_set.n_persons,
        n_events=cells.risk_set.n_events,
        n_cells=len(cells.rows),
        # Where neither the estimate nor its intercept was found it is said once.
        warnings=tuple(dict.fromkeys((*warnings, *not_converged(settled), *singular_warning(unknown)))),
        design=design,
        undetermined=unknown,
    )
