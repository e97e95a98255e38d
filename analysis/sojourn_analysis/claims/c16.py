"""C16: academia is the more strenuous.

The deciding number is the share of people who work 45 hours a week or more in their current main job,
academia minus industry. It is told of the present, so no risk set and no model stands behind it: shares and
means have their standard errors, and a bootstrap over persons and a comparison within ranks check them.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.current_jobs import INDUSTRY_SECTORS, current_jobs
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, Table
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Bootstrap, Theta, Wald, share_of, theta_of
from sojourn_analysis.models.shares import GroupDifference, group_difference, resampled_difference
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind

LONG_WEEK_HOURS = 45
SIDES = ("academia", "industry")
RANKS = ("R1", "R2", "R3", "R4")
FEWEST_PEOPLE = 5
"""In a sector; with fewer nothing is compared."""
DIFFERENCE, ACADEMIA, INDUSTRY, MEAN_DIFFERENCE, MEAN_ACADEMIA, MEAN_INDUSTRY = (
    "share_45h_difference",
    "share_45h_academia",
    "share_45h_industry",
    "mean_hours_difference",
    "mean_hours_academia",
    "mean_hours_industry",
)
SAME_RANK, RESAMPLED = "same_rank", "person_bootstrap"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """Shares, means and their differences, with the checks that the plan asks for."""
    told = current_jobs(context)
    told = told[told["weekly_hours"].notna()]
    sector = np.where(told["sector"] == "academia", "academia", "")
    sector = np.where(told["sector"].isin(INDUSTRY_SECTORS), "industry", sector)
    told = told.assign(side=sector, long=(told["weekly_hours"] >= LONG_WEEK_HOURS).astype(float))
    told = told[told["side"] != ""]
    counts = Counts(len(told), 0, int(told["long"].sum()))
    academia, industry = (int((told["side"] == side).sum()) for side in SIDES)
    if min(academia, industry) < FEWEST_PEOPLE:
        text = (
            f"{academia} people in academia and {industry} in industry told their hours; it takes"
            f" {FEWEST_PEOPLE} in each to compare them."
        )
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, text)
        return Estimated(counts, warnings=(warning,), tables=(_table(told),))
    share, hours = (_compared(told, outcome) for outcome in ("long", "weekly_hours"))
    numbers: dict[str, Theta] = {
        DIFFERENCE: theta_of(share.difference),
        ACADEMIA: theta_of(share.first),
        INDUSTRY: theta_of(share.second),
        MEAN_DIFFERENCE: theta_of(hours.difference),
        MEAN_ACADEMIA: theta_of(hours.first),
        MEAN_INDUSTRY: theta_of(hours.second),
    }
    checks = {
        SAME_RANK: lambda: _same_rank(told),
        RESAMPLED: lambda: _resampled(told, context),
    }
    wanted = tuple(checks[name]() for name in planned.required_checks)
    return Estimated(counts, numbers, wanted, warnings=share.warnings, tables=(_table(told),))


def _compared(told: pd.DataFrame, outcome: str) -> GroupDifference:
    """The mean of an outcome, academia minus industry."""
    return group_difference(told, outcome, "side", *SIDES, person="respondent_id")


def _same_rank(told: pd.DataFrame) -> CheckedNumber:
    """The difference within each rank that has people on both sides, averaged with the ranks' people."""
    if told["rank_held"].isna().all():
        return CheckedNumber(SAME_RANK, asked=False)
    differences, people = [], []
    for rank in RANKS:
        within = told[told["rank_held"] == rank]
        sides = [within.loc[within["side"] == side, "long"].to_numpy(dtype=float) for side in SIDES]
        if min(len(side) for side in sides) >= FEWEST_PEOPLE:
            one, other = (share_of(side) for side in sides)
            differences.append((one.estimate - other.estimate, one.std_error**2 + other.std_error**2))
            people.append(len(within))
    if not people:
        reason = f"No rank has {FEWEST_PEOPLE} people on both sides."
        return CheckedNumber(SAME_RANK, too_few=reason)
    weights = np.array(people) / sum(people)
    estimates, variances = np.array(differences).T
    return CheckedNumber(SAME_RANK, Wald(float(weights @ estimates), float(np.sqrt(weights**2 @ variances))))


def _resampled(told: pd.DataFrame, context: Context) -> CheckedNumber:
    """The difference of the shares with persons drawn anew from all who told their hours."""
    drawn = resampled_difference(
        told,
        "long",
        "side",
        *SIDES,
        seed=context.seed_of("C16"),
        replicates=context.plan.bootstrap_draws,
        person="respondent_id",
    )
    return CheckedNumber(RESAMPLED, Bootstrap(float(drawn.estimate[0]), drawn.replicates[:, 0]))


def _table(told: pd.DataFrame) -> Table:
    rows = [
        (side, rank, len(within), int(within["long"].sum()), float(within["weekly_hours"].mean()))
        for side in SIDES
        for rank in (*RANKS, None)
        for within in (_of_rank(told[told["side"] == side], rank),)
        if len(within)
    ]
    return Table(
        "hours", ("sector", "rank", "people", "people_45h", "mean_hours"), rows, 2, ("people", "people_45h")
    )


def _of_rank(told: pd.DataFrame, rank: str | None) -> pd.DataFrame:
    return told[told["rank_held"].isna() if rank is None else told["rank_held"] == rank]


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C16",
            numbers=(
                NumberSpec(
                    DIFFERENCE,
                    Scale.DIFFERENCE,
                    "People who work 45 hours a week or more, academia minus industry",
                ),
                NumberSpec(ACADEMIA, Scale.PROBABILITY, "Work 45 hours or more in academia"),
                NumberSpec(INDUSTRY, Scale.PROBABILITY, "Work 45 hours or more in industry"),
                NumberSpec(
                    MEAN_DIFFERENCE, Scale.MEAN_DIFFERENCE, "Weekly hours, academia minus industry", "hours"
                ),
                NumberSpec(MEAN_ACADEMIA, Scale.MEAN, "Weekly hours in academia, on average", "hours"),
                NumberSpec(MEAN_INDUSTRY, Scale.MEAN, "Weekly hours in industry, on average", "hours"),
            ),
            sign=1,
            events=("person who works 45 hours or more", "people who work 45 hours or more"),
            checks={
                SAME_RANK: "comparing people of the same rank",
                RESAMPLED: "drawing persons anew instead of reckoning with a normal distribution",
            },
            needs=("respondent.weekly_hours",),
        ),
        estimate,
    ),
)
