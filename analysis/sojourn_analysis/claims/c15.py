"""C15: funding is what matters in academia, and industry years bring none.

The deciding number is the odds ratio of a hire per grant held before, in the base model with grants added.
Beside it stand the grants that people win a year in academia and in industry.
"""

from __future__ import annotations

import math
from dataclasses import replace

import ibis
import pandas as pd
from ibis import _

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Counts, Estimated, NamedModel, Table
from sojourn_analysis.claims.hire_models import (
    HIRE,
    HIRE_CHECKS,
    HIRES,
    counts_only,
    hire_checks,
    term_of,
    told_model,
)
from sojourn_analysis.claims.reservations import NO_EXPOSURE
from sojourn_analysis.claims.risk_sets import DETAILED, GRANT_YEARS
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Bounded, Theta, theta_of
from sojourn_analysis.counted import counted
from sojourn_analysis.models.counts import fit_counts
from sojourn_analysis.models.fitted import combination
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.person_years.destinations import CLASSES
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind

TERM = "grants_before"
FORMULA = f"{BASE_FORMULA} + {TERM} + C(grants_before_known)"
RATIO, GRANTS_RATIO, IN_ACADEMIA, IN_INDUSTRY = (
    "odds_ratio_hire_grant",
    "ratio_grants_industry_academia",
    "grants_year_academia",
    "grants_year_industry",
)
_STATES = ("academia", "industry", "other")
_RATES = {"academia": IN_ACADEMIA, "industry": IN_INDUSTRY}
_UPPER_OF_NONE = -math.log(0.025)
"""The exact 97.5 % bound of a Poisson mean of which nothing was counted."""


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The odds ratio per grant with its checks, and the grants a year by main state."""
    counts = Counts.of(context.risk_set(DETAILED))
    rates = _rates(context)
    try:
        fit = context.fit(DETAILED, FORMULA)
    except TooFewEventsError as few:
        return replace(counts_only(counts, few), tables=rates.tables)
    models = (told_model(fit), *rates.models)
    theta = term_of(fit, TERM)
    if theta is None:
        text = "Nobody at risk had held a grant before, so there is nothing to compare."
        warnings = (*fit.warnings, AnalysisWarning(NO_EXPOSURE, text), *rates.warnings)
        return Estimated(counts, models=models, warnings=warnings, tables=rates.tables)
    checks = hire_checks(
        context, planned, lambda other, _name: term_of(other, TERM), FORMULA, base=DETAILED, selection=False
    )
    numbers: dict[str, Theta] = {RATIO: theta, **rates.numbers}
    return Estimated(counts, numbers, checks, models, (*fit.warnings, *rates.warnings), rates.tables)


def _rates(context: Context) -> Estimated:
    """Grants a year in academia and in industry, of everybody's years since the PhD."""
    years, untold = _years(context)
    counts = Counts(int(years["person"].nunique()), int(years["years"].sum()), int(years["grants"].sum()))
    table = _table(years)
    warnings = []
    if untold:
        rows = counted(untold, "year", "years")
        text = f"{rows} left out of the grants a year, for how many grants were awarded in them is not known."
        warnings.append(AnalysisWarning(WarningKind.DROPPED_ROWS, text))
    numbers: dict[str, Theta] = {}
    sums = years.groupby("state")[["grants", "years"]].sum()
    for state, awarded, spent in zip(sums.index, sums["grants"], sums["years"], strict=True):
        if state in _RATES and awarded == 0:
            numbers[_RATES[state]] = Bounded(0.0, (0.0, _UPPER_OF_NONE / spent))
    if not counts.n_events:
        return Estimated(counts, numbers, warnings=tuple(warnings), tables=(table,))
    fit = fit_counts(years, "grants", "0 + C(state)", exposure="years").fit
    terms = {state: f"C(state)[{state}]" for state in _RATES}
    for state, name in _RATES.items():
        if terms[state] in fit.names:
            term = fit.term(terms[state])
            rate, low, high = (math.exp(one) for one in (term.estimate, term.ci_low, term.ci_high))
            numbers[name] = Bounded(rate, (low, high))
    if all(term in fit.names for term in terms.values()):
        contrast = {terms["industry"]: 1.0, terms["academia"]: -1.0}
        numbers[GRANTS_RATIO] = theta_of(combination(fit, contrast, GRANTS_RATIO))
    model = NamedModel("Log of the grants awarded a year, by main state", fit.summary)
    return Estimated(counts, numbers, (), (model,), (*warnings, *fit.warnings), (table,))


def _years(context: Context) -> tuple[pd.DataFrame, int]:
    """Each person's years and grants in each state, and how many years' grants are not known."""
    risk_set = context.risk_set(GRANT_YEARS)
    table, engine = risk_set.table, risk_set.engine
    known = table.filter(table.grants_known == 0)
    groups = [
        (known.destination == place, "academia" if one.startswith("academia") else one)
        for place, one in enumerate(CLASSES)
    ]
    states = known.mutate(state=ibis.cases(*groups, else_="other"))
    summed = states.group_by(["person", "state"]).agg(years=_.count(), grants=_.grants.cast("int64").sum())
    years = engine.rows(summed.order_by(["person", "state"])).to_pandas()
    return years, risk_set.n_rows - int(years["years"].sum())


def _table(years: pd.DataFrame) -> Table:
    rows = [
        (
            state,
            int(within["person"].nunique()),
            int(within["years"].sum()),
            int((within["grants"] > 0).sum()),
            int(within["grants"].sum()),
        )
        for state in _STATES
        for within in (years[years["state"] == state],)
    ]
    header = ("main_state", "people", "person_years", "people_with_grants", "grants")
    return Table("grants", header, rows, people=("people", "people_with_grants"))


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C15",
            of_industry=False,
            numbers=(
                NumberSpec(RATIO, Scale.LOG, "Odds ratio of a hire per grant held before"),
                NumberSpec(
                    GRANTS_RATIO, Scale.LOG, "Grants awarded a year, in industry over those in academia"
                ),
                NumberSpec(IN_ACADEMIA, Scale.MEAN, "Grants awarded a year in academia", "grants a year"),
                NumberSpec(IN_INDUSTRY, Scale.MEAN, "Grants awarded a year in industry", "grants a year"),
            ),
            sign=1,
            events=(HIRE, HIRES),
            checks=HIRE_CHECKS,
            needs=("grant_year.grants",),
            risk_set=DETAILED,
        ),
        estimate,
    ),
)
