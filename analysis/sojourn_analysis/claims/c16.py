"""C16: academia is the more strenuous.

The deciding number is the share of people who work 45 hours a week or more in their current main job,
academia minus industry. It is told of the present, so no risk set and no model stands behind it: shares are
binomial, means have their standard errors, and a bootstrap over persons and a comparison within ranks check
them.
"""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.current_jobs import INDUSTRY_SECTORS, current_jobs
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, Table
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Bootstrap, Theta, Wald
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind

Floats = NDArray[np.float64]

LONG_WEEK_HOURS = 45
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
    academia, industry = (told[told["side"] == side] for side in ("academia", "industry"))
    if min(len(academia), len(industry)) < FEWEST_PEOPLE:
        text = (
            f"{len(academia)} people in academia and {len(industry)} in industry told their hours; it takes"
            f" {FEWEST_PEOPLE} in each to compare them."
        )
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, text)
        return Estimated(counts, warnings=(warning,), tables=(_table(told),))
    shares = [share_of(side["long"].to_numpy(dtype=float)) for side in (academia, industry)]
    means = [mean_of(side["weekly_hours"].to_numpy(dtype=float)) for side in (academia, industry)]
    numbers: dict[str, Theta] = {
        DIFFERENCE: difference_of(*shares),
        ACADEMIA: shares[0],
        INDUSTRY: shares[1],
        MEAN_DIFFERENCE: difference_of(*means),
        MEAN_ACADEMIA: means[0],
        MEAN_INDUSTRY: means[1],
    }
    checks = {
        SAME_RANK: lambda: _same_rank(told),
        RESAMPLED: lambda: _resampled(told, context),
    }
    wanted = tuple(checks[name]() for name in planned.required_checks)
    return Estimated(counts, numbers, wanted, tables=(_table(told),))


def share_of(yes: Floats) -> Wald:
    """A share of (n,) zeros and ones.

    The variance is that of the share with one yes and one no added, so that it is never 0 (Agresti and Caffo
    2000, American Statistician 54: 280-288); the estimate is the share itself.
    """
    count = len(yes)
    shifted = (float(yes.sum()) + 1) / (count + 2)
    return Wald(float(yes.mean()), math.sqrt(shifted * (1 - shifted) / (count + 2)))


def mean_of(values: Floats) -> Wald:
    """The mean of (n,) values, n above 1."""
    return Wald(float(values.mean()), float(values.std(ddof=1)) / math.sqrt(len(values)))


def difference_of(one: Wald, other: Wald) -> Wald:
    """The first minus the second, of different people."""
    return Wald(one.estimate - other.estimate, math.hypot(one.std_error, other.std_error))


def _same_rank(told: pd.DataFrame) -> CheckedNumber:
    """The difference within each rank that has people on both sides, averaged with the ranks' people."""
    if told["rank_held"].isna().all():
        return CheckedNumber(SAME_RANK, asked=False)
    differences, people = [], []
    for rank in RANKS:
        within = told[told["rank_held"] == rank]
        sides = [
            within.loc[within["side"] == side, "long"].to_numpy(float) for side in ("academia", "industry")
        ]
        if min(len(side) for side in sides) >= FEWEST_PEOPLE:
            differences.append(difference_of(*(share_of(side) for side in sides)))
            people.append(len(within))
    if not people:
        reason = f"No rank has {FEWEST_PEOPLE} people on both sides."
        return CheckedNumber(SAME_RANK, too_few=reason)
    weights = np.array(people) / sum(people)
    estimate = float(weights @ [one.estimate for one in differences])
    error = float(np.sqrt(weights**2 @ [one.std_error**2 for one in differences]))
    return CheckedNumber(SAME_RANK, Wald(estimate, error))


def _resampled(told: pd.DataFrame, context: Context) -> CheckedNumber:
    """The difference of the shares with persons drawn anew from all who told their hours."""
    academia, long = (told["side"] == "academia").to_numpy(), told["long"].to_numpy(dtype=float)
    count, generator = len(told), context.generator("C16")
    # Resampling persons draws the four counts of side and hours from one multinomial.
    cells = np.array([(long[academia] == 1).sum(), (long[academia] == 0).sum(),
                      (long[~academia] == 1).sum(), (long[~academia] == 0).sum()])  # fmt: skip
    drawn = generator.multinomial(count, cells / count, size=context.plan.bootstrap_draws).astype(float)
    both = (drawn[:, :2].sum(axis=1) > 0) & (drawn[:, 2:].sum(axis=1) > 0)
    drawn = drawn[both]
    draws = drawn[:, 0] / drawn[:, :2].sum(axis=1) - drawn[:, 2] / drawn[:, 2:].sum(axis=1)
    return CheckedNumber(RESAMPLED, Bootstrap(float(long[academia].mean() - long[~academia].mean()), draws))


def _table(told: pd.DataFrame) -> Table:
    rows = [
        (side, rank, len(within), int(within["long"].sum()), float(within["weekly_hours"].mean()))
        for side in ("academia", "industry")
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
