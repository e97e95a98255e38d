"""Odds ratios by tenure: of a move to industry, of a first joint position, of an exit to a start-up."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.risk_sets import JOINT_AT_RANKS
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.models.delta import delta_error
from sojourn_analysis.models.hazard import HazardFit, fit_hazard
from sojourn_analysis.models.links import Link
from sojourn_analysis.person_years.factors import RANKS
from sojourn_analysis.person_years.leaving import DESTINATIONS
from sojourn_analysis.risk_set import RiskSet

TENURE, TENURED, NOT_TENURED = "tenure", "tenured", "not_tenured"
_BACKGROUND = "C(field1) + C(phd_tier) + C(gender) + C(cohort5)"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What may come with tenure, and how it is modelled.

    Attributes:
        risk_set: whose person-years.
        destination: of the exits that count; "" for every event of the risk set.
        formula: of the hazard, with tenure and rank.
        title: what it is a model of.
    """

    risk_set: str
    destination: str
    formula: str
    title: str


MOVE = Outcome(
    "leave",
    "",
    f"C(tenure) + C(rank) + C(clock_band) + t_entry + {_BACKGROUND}",
    "Log odds of a first move to industry in a year",
)
JOINT_POST = Outcome(
    JOINT_AT_RANKS,
    "",
    f"C(tenure) + C(rank) + C(t_band) + {_BACKGROUND}",
    "Log odds of a first joint position in a year",
)
START_UP = Outcome(
    "leave",
    "startup",
    # Start-ups are few: time enters as a line, and the background not at all.
    "C(tenure) + C(rank) + log1p(clock) + t_entry",
    "Log odds of leaving for a start-up in a year",
)


def years_of(context: Context, outcome: Outcome, rank: str = "") -> RiskSet:
    """The person-years of an outcome; other exits end them without an event, and years in which nobody can
    leave by definition, the first of the clock, are left out of those that no band takes in.

    Args:
        context: the study.
        outcome: which.
        rank: those at this rank alone, if given.
    """
    return context.once(("years of", outcome, rank), lambda: _years_of(context, outcome, rank))


def _years_of(context: Context, outcome: Outcome, rank: str) -> RiskSet:
    whole = context.risk_set(outcome.risk_set)
    table = whole.table
    if outcome.destination:
        gone = table.destination == DESTINATIONS.index(outcome.destination)
        table = table.filter(table.clock > 0).mutate(event=gone.cast("uint8"))
    if rank:
        table = table.filter(table["rank"] == RANKS.index(rank))
    if not (outcome.destination or rank):
        return whole
    return RiskSet.of(whole.engine, table, whole.levels)


def fit_of(
    context: Context, outcome: Outcome, *, formula: str = "", link: Link = Link.LOGIT, rank: str = ""
) -> HazardFit:
    """The hazard model of an outcome, fitted once.

    Args:
        context: the study.
        outcome: which.
        formula: another one than the outcome's.
        link: of the hazard.
        rank: person-years at this rank alone, if given.

    Raises:
        TooFewEventsError: under five events.
    """
    terms = formula or outcome.formula
    key = ("fit of", outcome, terms, link, rank)
    return context.once(key, lambda: fit_hazard(years_of(context, outcome, rank), terms, link))


def compared(context: Context, outcome: Outcome, fit: HazardFit, rank: str = "") -> Wald | str:
    """Log odds with tenure minus without, or why there is no such number.

    People in a system without tenure, and those whose tenure is not known, are levels of their own. Where
    nobody on one side has the event, the sandwich knows no error of it, and none is made up.

    Args:
        context: the study.
        outcome: which was fitted.
        fit: its model.
        rank: person-years at this rank alone, if given.
    """
    sides = {TENURED: [0, 0], NOT_TENURED: [0, 0]}
    for (_, tenure), (_, years, events) in counts_by_tenure(years_of(context, outcome, rank)).items():
        if tenure in sides:
            sides[tenure] = [sides[tenure][0] + years, sides[tenure][1] + events]
    for words, (years, events) in zip(("with tenure", "without tenure"), sides.values(), strict=True):
        if not events:
            return (
                f"None of {counted(years, 'person-year', 'person-years')} known to be {words} has the event."
            )
    reference = fit.design.references.get(TENURE)
    contrast = {
        f"C({TENURE})[T.{level}]": weight
        for level, weight in ((TENURED, 1.0), (NOT_TENURED, -1.0))
        if level != reference
    }
    if not contrast.keys() <= set(fit.names):
        return "Tenure can't be told apart from what else is adjusted for."
    weights = np.array([contrast.get(name, 0.0) for name in fit.names])
    unknown = any(name in fit.undetermined for name in contrast)
    error = math.nan if unknown else delta_error(weights, fit.cov)
    return Wald(float(weights @ fit.params), error)


def counts_by_tenure(risk_set: RiskSet) -> Mapping[tuple[str, str], tuple[int, int, int]]:
    """People, person-years and events by rank and tenure, in the order of the levels."""
    table = risk_set.table
    counted = table.group_by(["rank", TENURE]).agg(
        people=table.person.nunique(), years=table.count(), events=table.event.cast("int64").sum()
    )
    rows = risk_set.engine.rows(counted.order_by(["rank", TENURE])).to_pylist()
    return {
        (risk_set.levels["rank"][row["rank"]], risk_set.levels[TENURE][row[TENURE]]): (
            row["people"],
            row["years"],
            int(row["events"]),
        )
        for row in rows
    }
