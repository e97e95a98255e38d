"""C2: the street is one-way.

The deciding number is the ratio of two cumulative incidences within five years, of leaving academia for
industry over coming back from there, from one model of both hazards, standardised to everybody who entered
either risk set: the same people are taken through both.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.compared_shares import Side, drawn_shares
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated
from sojourn_analysis.claims.hire_models import told_model
from sojourn_analysis.claims.moves import (
    DIRECTIONS,
    LEAVE,
    MOVES_FORMULA,
    RETURN,
    WITHIN_YEARS,
    incidences,
)
from sojourn_analysis.claims.observed import EVENT, incidence_table, observed_by
from sojourn_analysis.claims.pooled import frame_of
from sojourn_analysis.claims.risk_sets import MOVES, TRANSITIONS, reweighted
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald, share_of
from sojourn_analysis.models.competing import CompetingIncidence
from sojourn_analysis.models.delta import delta_error
from sojourn_analysis.models.multinomial import MultinomialFit, fit_multinomial
from sojourn_analysis.models.penalty import FEWEST_EVENTS
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.standardise import Incidences
from sojourn_schema.errors import UnfitTableError

RATIO, LEAVING, RETURNING = "ratio_incidence_5y_leave_return", "incidence_5y_leave", "incidence_5y_return"
OBSERVED, BY_ORIGIN, TRIED = "aalen_johansen", "multinomial_by_origin", "offers_of_those_who_tried"
_STEP = 1e-5


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The ratio, the two incidences and the checks."""
    risk_set = context.risk_set(MOVES)
    counts = Counts.of(risk_set)
    observed = _observed(risk_set)
    tables = (incidence_table("observed", "direction", observed),)
    few = _too_few(risk_set)
    if few:
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, few)
        return Estimated(counts, warnings=(warning,), tables=tables)
    fit = context.fit(MOVES, MOVES_FORMULA)
    found = incidences(fit, risk_set)
    numbers: dict[str, Theta] = {
        RATIO: _ratio(found),
        LEAVING: Wald(*found.within(WITHIN_YEARS, LEAVE)),
        RETURNING: Wald(*found.within(WITHIN_YEARS, RETURN)),
    }
    made: dict[str, Callable[[], CheckedNumber]] = {
        OBSERVED: lambda: _of_observed(observed),
        BY_ORIGIN: lambda: _by_origin(context),
        TRIED: lambda: _tried(context),
    }
    checks = [made[name]() for name in planned.required_checks]
    if fit.unpenalised is not None:
        checks.insert(0, CheckedNumber("maximum_likelihood", _ratio(incidences(fit.unpenalised, risk_set))))
    checks += [_weighted(context, *one) for one in reweighted(context, MOVES)]
    model = told_model(fit, "Log odds of a move in a year, leaving academia and coming back")
    sides = [
        Side("Left academia for industry", numbers[LEAVING], observed[LEAVE].n_persons),
        Side("Came back to academia", numbers[RETURNING], observed[RETURN].n_persons),
    ]
    figures = drawn_shares(
        "both_directions", "Moved within five years, of 100 people", sides, context.source.smallest_cell,
        "Chance of moving within five years of the first academic year, and of the first industry year, if"
        " all of both groups were taken through each. Bars: 95 % intervals. People: at risk of each move.",
    )  # fmt: skip
    return Estimated(counts, numbers, tuple(checks), (model,), fit.warnings, tables, figures)


def _ratio(found: Incidences) -> Wald:
    return Wald(*found.log_ratio(WITHIN_YEARS, LEAVE, RETURN))


def _too_few(risk_set: RiskSet) -> str:
    """Why there is no model of both directions; empty where there is one."""
    counted = risk_set.table.group_by("direction").agg(
        events=risk_set.table.event.cast("int64").sum(), rows=risk_set.table.count()
    )
    found = {row["direction"]: row for row in risk_set.engine.rows(counted).to_pylist()}
    told = []
    for place, words in enumerate(("left academia for industry", "came back from industry")):
        row = found.get(place, {"events": 0, "rows": 0})
        if min(row["events"], row["rows"] - row["events"]) < FEWEST_EVENTS:
            told.append(f"{row['events']} {words} in {row['rows']} person-years")
    if not told:
        return ""
    return f"{'; '.join(told)}: too few to compare the two directions."


def _observed(risk_set: RiskSet) -> dict[str, CompetingIncidence]:
    """The incidence of each direction as it was observed."""
    columns = {name: name for name in ("person", "clock", "direction", "event")}
    return observed_by(frame_of(risk_set, columns), "direction", tuple(DIRECTIONS))


def _of_observed(observed: dict[str, CompetingIncidence]) -> CheckedNumber:
    """The ratio of the observed incidences. One person's two processes follow each other in time, so their
    errors are taken as uncorrelated, as martingale parts are."""
    (leaving, one), (returning, two) = (
        observed[direction].within(WITHIN_YEARS, EVENT) for direction in (LEAVE, RETURN)
    )
    if min(leaving, returning) <= 0:
        return CheckedNumber(OBSERVED, too_few=f"Nobody moved within {WITHIN_YEARS} years in one direction.")
    theta = Wald(math.log(leaving / returning), math.hypot(one / leaving, two / returning))
    warnings = tuple(warning for one in observed.values() for warning in one.warnings)
    return CheckedNumber(OBSERVED, theta, warnings=warnings)


def _by_origin(context: Context) -> CheckedNumber:
    """Every year's destination by origin: the chance of going across within five years at a constant pace,
    for people at any time since the PhD and not only after their first entry."""
    columns = {"person": "person", "year": "year", "t": "t", "origin": "origin", "to": "destination"}
    frame = frame_of(context.risk_set(TRANSITIONS), columns)
    academic = frame["origin"].str.startswith("academia")
    frame = frame[academic | (frame["origin"] == "industry")]
    academic = academic[frame.index]
    back = frame["to"].str.startswith("academia")
    across = np.where(academic, frame["to"] == "industry", back)
    stays = np.where(academic, back, frame["to"] == "industry")
    frame = frame.assign(
        direction=np.where(academic, LEAVE, RETURN),
        outcome=np.where(across, "across", np.where(stays, "stays", "elsewhere")),
    )
    try:
        fitted = fit_multinomial(frame, "outcome", "C(direction) * t", reference="stays")
    except UnfitTableError as error:
        return CheckedNumber(BY_ORIGIN, same_estimand=False, too_few=error.what)
    if "across" not in fitted.destinations or frame["direction"].nunique() < 2:
        few = "Too few years in which anybody went across."
        return CheckedNumber(BY_ORIGIN, same_estimand=False, too_few=few)
    times = frame.groupby("t").size()
    theta = _log_ratio(fitted, times.index.to_numpy(dtype=float), times.to_numpy(dtype=float))
    return CheckedNumber(BY_ORIGIN, theta, same_estimand=False, warnings=fitted.fit.warnings)


def _log_ratio(fitted: MultinomialFit, t: np.ndarray, years: np.ndarray) -> Wald:
    """The log ratio of the chances of going across within five years, over person-years at t; its error by
    the delta method with numerical derivatives."""
    sides = [
        fitted.fit.design.rows(pd.DataFrame({"direction": direction, "t": t})) for direction in DIRECTIONS
    ]
    place, count = fitted.destinations.index("across"), len(fitted.destinations)

    def value(params: np.ndarray) -> float:
        chances = []
        for side in sides:
            odds = np.exp(side @ params.reshape(count, -1).T)
            yearly = odds / (1 + odds.sum(axis=1, keepdims=True))
            gone = yearly.sum(axis=1)
            within = yearly[:, place] / gone * (1 - (1 - gone) ** WITHIN_YEARS)
            chances.append(float(np.average(within, weights=years)))
        return math.log(chances[0] / chances[1])

    params = fitted.fit.params
    steps = _STEP * np.eye(len(params))
    gradient = np.array([(value(params + step) - value(params - step)) / (2 * _STEP) for step in steps])
    return Wald(value(params), delta_error(gradient, fitted.fit.cov))


def _tried(context: Context) -> CheckedNumber:
    """The share with an offer among those who told that they had tried, leaving over coming back."""
    people = context.table("respondent")
    sides = []
    for item in ("tried_leave", "tried_return"):
        told = people[item][people[item].isin(["yes_no_offer", "yes_declined", "yes_moved"])]
        sides.append((told != "yes_no_offer").to_numpy().astype(np.float64))
    if not any(len(side) for side in sides):
        return CheckedNumber(TRIED, same_estimand=False, asked=False)
    if min(side.sum() for side in sides) == 0:
        few = "Nobody who tried had an offer in one direction."
        return CheckedNumber(TRIED, same_estimand=False, too_few=few)
    leaving, returning = (share_of(side) for side in sides)
    error = math.hypot(leaving.std_error / leaving.estimate, returning.std_error / returning.estimate)
    ratio = math.log(leaving.estimate / returning.estimate)
    return CheckedNumber(TRIED, Wald(ratio, error), same_estimand=False)


def _weighted(context: Context, check: str, risk_set: str) -> CheckedNumber:
    fit = context.fit(risk_set, MOVES_FORMULA)
    found = incidences(fit, context.risk_set(risk_set))
    return CheckedNumber(check, _ratio(found), warnings=fit.warnings)


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C2",
            numbers=(
                NumberSpec(
                    RATIO,
                    Scale.LOG,
                    "Ratio of the chances within five years, leaving academia for industry over coming back",
                ),
                NumberSpec(
                    LEAVING, Scale.PROBABILITY, "Leave for industry within five years of starting in academia"
                ),
                NumberSpec(
                    RETURNING, Scale.PROBABILITY, "Come back within five years of starting in industry"
                ),
            ),
            sign=1,
            events=("move", "moves"),
            checks={
                OBSERVED: "taking the incidences as observed, without a model",
                BY_ORIGIN: "modelling where everybody is a year later by where they are",
                TRIED: "comparing the shares with an offer among those who tried",
            },
            risk_set=MOVES,
            selection=True,
        ),
        estimate,
    ),
)
