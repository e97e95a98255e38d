"""C19: academics found start-ups instead of moving as employees.

The deciding number is the share of first exits from academia that are start-ups, of people who left from rank
R3 or R4, minus that of people who left from R1 or R2. In a multinomial logit of the two destinations with
nothing but that pair of ranks, the share given an exit is the share observed, so it is counted; a model with
the time in academia, and the cumulative incidences, check it.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.special import expit

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, NamedModel, Table
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald, theta_of
from sojourn_analysis.counted import counted
from sojourn_analysis.models.competing import NO_EVENT, CompetingIncidence, competing_incidence
from sojourn_analysis.models.delta import delta_error
from sojourn_analysis.models.multinomial import MultinomialFit, fit_multinomial
from sojourn_analysis.models.shares import group_difference
from sojourn_analysis.person_years.leaving import DESTINATIONS
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

LEAVE = "leave"
STAYS, INDUSTRY, STARTUP = DESTINATIONS
SENIOR, JUNIOR = "senior", "junior"
SIDES = {"R1": JUNIOR, "R2": JUNIOR, "R3": SENIOR, "R4": SENIOR}
DIFFERENCE, OF_SENIORS, OF_JUNIORS = (
    "share_startup_difference",
    "share_startup_senior",
    "share_startup_junior",
)
SAME_TIME, INCIDENCE = "same_time", "cumulative_incidence"
FEWEST_EXITS = 5
"""From either pair of ranks; with fewer nothing is compared."""
FORMULA = "C(side) + log1p(clock) + t_entry"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The two shares, their difference, and the planned checks."""
    told = context.risk_set(LEAVE).frame(("year", "rank", "clock", "t_entry", "destination", "event"))
    side = told["rank"].astype(object).map(SIDES)
    years = told.assign(side=side)[side.notna()]
    exits = years[years["event"] == 1]
    counts = Counts(int(years["person"].nunique()), len(years), len(exits))
    warnings = list(_left_out(told[side.isna()]))
    tables = (_table(exits),)
    senior, junior = (int((exits["side"] == one).sum()) for one in (SENIOR, JUNIOR))
    if min(senior, junior) < FEWEST_EXITS:
        text = (
            f"{counted(senior, 'person', 'people')} left from rank R3 or R4 and {junior:,} from R1 or R2; it"
            f" takes {FEWEST_EXITS} of each to compare them."
        )
        warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
        return Estimated(counts, warnings=tuple(warnings), tables=tables)
    founded = exits.assign(founded=(exits["destination"] == STARTUP).astype(float))
    shares = group_difference(founded, "founded", "side", SENIOR, JUNIOR)
    warnings += shares.warnings
    numbers: dict[str, Theta] = {
        DIFFERENCE: theta_of(shares.difference),
        OF_SENIORS: theta_of(shares.first),
        OF_JUNIORS: theta_of(shares.second),
    }
    # By definition nobody leaves in the first year of the clock.
    at_risk = years[years["clock"] > 0]
    models: list[NamedModel] = []
    checks = []
    horizon = context.plan.standardisation.horizon_years
    for name in planned.required_checks:
        context.progress("Checking against other models", 0.5)
        checks.append(_same_time(at_risk, models) if name == SAME_TIME else _incidences(at_risk, horizon))
    return Estimated(counts, numbers, tuple(checks), tuple(models), tuple(warnings), tables)


def _same_time(years: pd.DataFrame, models: list[NamedModel]) -> CheckedNumber:
    """The difference for people who leave after the same time, averaged over all who left."""
    try:
        fit = fit_multinomial(years, "destination", FORMULA, reference=STAYS, destinations=DESTINATIONS)
    except UnfitTableError as few:
        return CheckedNumber(SAME_TIME, too_few=few.what)
    if set(fit.destinations) != {INDUSTRY, STARTUP}:
        reason = f"There are {' and '.join(_few(years))}."
        return CheckedNumber(SAME_TIME, too_few=reason, warnings=fit.fit.warnings)
    models.append(NamedModel("Log odds of each kind of exit in a year", fit.fit.summary))
    theta = _standardised(fit, years[years["event"] == 1])
    return CheckedNumber(SAME_TIME, theta, warnings=fit.fit.warnings)


def _few(years: pd.DataFrame) -> list[str]:
    reached = years["destination"].astype(str).value_counts()
    return [
        f"{counted(int(reached.get(name, 0)), one, many)}"
        for name, one, many in (
            (INDUSTRY, "exit to a job in industry", "exits to jobs in industry"),
            (STARTUP, "exit to a start-up", "exits to start-ups"),
        )
    ]


def _standardised(fit: MultinomialFit, exits: pd.DataFrame) -> Wald:
    """The mean difference of shares with everybody who left once senior and once junior.

    Given an exit the log odds of a start-up are x'(b_startup - b_industry); delta method.
    """
    k = len(fit.fit.design.names)
    start_up, industry = (
        slice(k * place, k * place + k) for place in map(fit.destinations.index, (STARTUP, INDUSTRY))
    )
    apart = fit.fit.params[start_up] - fit.fit.params[industry]
    estimate, gradient = 0.0, np.zeros(len(fit.fit.params))
    for side, sign in ((SENIOR, 1.0), (JUNIOR, -1.0)):
        rows = fit.fit.design.rows(exits.assign(side=side))
        share = expit(rows @ apart)
        estimate += sign * float(share.mean())
        slope = sign * (share * (1 - share)) @ rows / len(rows)
        gradient[start_up] += slope
        gradient[industry] -= slope
    return Wald(estimate, delta_error(gradient, fit.fit.cov))


def _incidences(years: pd.DataFrame, horizon: int) -> CheckedNumber:
    """The difference by the cumulative incidences of the two exits, by years at risk at the pair of ranks.

    Whoever was at both counts at each in different years, and what happens in one year of risk is
    uncorrelated with what happened in another, so that the variances add up.
    """
    destination = years["destination"].astype(str)
    rows = years.assign(
        year=years.groupby(["person", "side"]).cumcount() + 1,
        cause=destination.where(destination != STAYS, NO_EVENT),
    )
    shares = {}
    for side in (SENIOR, JUNIOR):
        found = competing_incidence(rows[rows["side"] == side], [INDUSTRY, STARTUP], group=side)
        share = _share_within(found, horizon)
        if share is None:
            return CheckedNumber(INCIDENCE, too_few=f"Nobody {side} left within {horizon} years.")
        shares[side] = share
    senior, junior = shares[SENIOR], shares[JUNIOR]
    error = float(np.hypot(senior.std_error, junior.std_error))
    return CheckedNumber(INCIDENCE, Wald(senior.estimate - junior.estimate, error))


def _share_within(found: CompetingIncidence, horizon: int) -> Wald | None:
    """Start-ups among those gone after so many years; delta method on the two incidences."""
    place = min(horizon, len(found.years)) - 1
    industry, start_up = found.incidence[place]
    gone = float(industry + start_up)
    if gone == 0:
        return None
    gradient = np.array([-start_up, industry]) / gone**2
    return Wald(float(start_up) / gone, delta_error(gradient, found.covariance[place]))


def _left_out(unknown: pd.DataFrame) -> tuple[AnalysisWarning, ...]:
    if not len(unknown):
        return ()
    gone = counted(int(unknown["event"].sum()), "exit", "exits")
    rows = counted(len(unknown), "person-year", "person-years")
    text = f"{rows} left out, with {gone}, for the rank before is not known."
    return (AnalysisWarning(WarningKind.DROPPED_ROWS, text),)


def _table(exits: pd.DataFrame) -> Table:
    rows = [
        (rank, len(left), int((left["destination"] == STARTUP).sum()))
        for rank in SIDES
        for left in (exits[exits["rank"] == rank],)
        if len(left)
    ]
    return Table("exits", ("rank", "people", "start_ups"), rows, 1, ("people", "start_ups"))


CHECKS = {
    SAME_TIME: "comparing people who leave after the same time in academia",
    INCIDENCE: "reckoning with cumulative incidences instead of counted exits",
}
CLAIMS = (
    Claim(
        ClaimSpec(
            id="C19",
            numbers=(
                NumberSpec(
                    DIFFERENCE,
                    Scale.DIFFERENCE,
                    "First exits from academia that are start-ups, from rank R3 or R4 minus from R1 or R2",
                    "of 100 exits",
                ),
                NumberSpec(
                    OF_SENIORS, Scale.PROBABILITY, "Exits from rank R3 or R4 to a start-up", "of 100 exits"
                ),
                NumberSpec(
                    OF_JUNIORS, Scale.PROBABILITY, "Exits from rank R1 or R2 to a start-up", "of 100 exits"
                ),
            ),
            sign=1,
            events=("exit from academia", "exits from academia"),
            checks=CHECKS,
            risk_set=LEAVE,
        ),
        estimate,
    ),
)
