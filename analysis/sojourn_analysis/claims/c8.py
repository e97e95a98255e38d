"""C8: "I'll just work a few years and come back".

The deciding number is the share back in academia by the year that they had planned (five years where they
gave no time), of those who planned, on leaving, to return; by Aalen and Johansen's estimate, since not all
were followed that long. What was planned is recalled after the outcome is known, and told as recalled.
"""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.compared_shares import Side, drawn_shares
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated, Table
from sojourn_analysis.claims.moves import WITHIN_YEARS
from sojourn_analysis.claims.observed import EVENT, incidence_table, observed_by
from sojourn_analysis.claims.outside import selection_weights
from sojourn_analysis.claims.pooled import frame_of
from sojourn_analysis.claims.reservations import EXTRAPOLATION
from sojourn_analysis.claims.risk_sets import RETURN_ACADEMIA
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.models.competing import CompetingIncidence
from sojourn_analysis.models.transitions import loglog_interval
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning

SHARE = "share_back_by_plan"
FIVE_YEARS, PERHAPS = "five_years_for_all", "perhaps_counts"
PLANNED_WITHIN = {"1_2": 2, "3_5": 5, "over_5": 10, "no_plan": WITHIN_YEARS, "unknown": WITHIN_YEARS}
"""By how many years after starting in industry somebody who planned so would be back."""
INTENTIONS = ("yes", "perhaps", "no")
_PLAN_WORDS = {
    "1_2": "Planned 1 or 2 years",
    "3_5": "Planned 3 to 5 years",
    "over_5": "Planned over 5 years (back within 10)",
    "no_plan": "Gave no time (back within 5)",
}
_WEIGHT = "weight"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The share back by the planned year, by the time that was planned, and the checks."""
    risk_set = context.risk_set(RETURN_ACADEMIA)
    columns = {name: name for name in ("person", "clock", "plan", "plan_years", "event")}
    frame = frame_of(risk_set, columns)
    frame["within"] = frame["plan_years"].map(PLANNED_WITHIN)
    planners = frame[frame["plan"] == "yes"]
    back = planners[(planners["event"] == 1) & (planners["clock"] <= planners["within"])]
    counts = Counts(int(planners["person"].nunique()), len(planners), len(back))
    intentions = observed_by(frame, "plan", INTENTIONS)
    by_intention = incidence_table("intentions", "plan", intentions)
    if not len(planners):
        return Estimated(counts, tables=(by_intention,))
    made = {
        FIVE_YEARS: lambda: share_back(planners.assign(within=WITHIN_YEARS)),
        PERHAPS: lambda: share_back(frame[frame["plan"].isin(["yes", "perhaps"])]),
    }
    checks = [CheckedNumber(name, made[name](), same_estimand=False) for name in planned.required_checks]
    for name, heavy in selection_weights(context, planners["person"], risk_set).items():
        theta = share_back(planners.assign(**{_WEIGHT: heavy}), _WEIGHT)
        checks.append(CheckedNumber(name, theta))
    return Estimated(
        counts,
        {SHARE: share_back(planners)},
        tuple(checks),
        warnings=_not_followed(planners),
        tables=(_calibration(planners), by_intention),
        figures=_drawn(planners, context.source.smallest_cell),
    )


def share_back(planners: pd.DataFrame, weights: str | None = None) -> Wald:
    """The share back by the planned year, over people with different plans.

    It is the sum over plans of the share with that plan times the incidence by its year. The variance is that
    of the incidences and of the shares; an incidence of 0 or 1, whose own variance is 0, gets that of the
    share with one yes and one no added (Agresti and Caffo 2000, The American Statistician 54: 280-288).

    Args:
        planners: one row a person and year at risk: `person`, `clock`, `event`, and `within`, the years
            planned.
        weights: a column of weights, the same in all rows of a person.
    """
    each = planners.drop_duplicates("person")
    weight = each[weights].to_numpy(dtype=float) if weights else np.ones(len(each))
    people = weight.sum() ** 2 / (weight**2).sum()
    shares, found, errors = [], [], []
    for within, curve in _curves(planners, "within", weights).items():
        incidence, error = curve.within(int(within), EVENT)
        share = weight[(each["within"].astype(str) == within).to_numpy()].sum() / weight.sum()
        if error == 0:
            shifted = (incidence * share * people + 1) / (share * people + 2)
            error = math.sqrt(shifted * (1 - shifted) / (share * people + 2))
        shares.append(share)
        found.append(incidence)
        errors.append(error)
    parts, values = np.array(shares), np.array(found)
    total = float(parts @ values)
    variance = float(parts**2 @ np.array(errors) ** 2 + parts @ (values - total) ** 2 / people)
    return Wald(total, math.sqrt(variance))


def _curves(planners: pd.DataFrame, column: str, weights: str | None = None) -> dict[str, CompetingIncidence]:
    named = planners.assign(group=planners[column].astype(str))
    return observed_by(named, "group", sorted(named["group"].unique()), weights=weights)


def _not_followed(planners: pd.DataFrame) -> tuple[AnalysisWarning, ...]:
    """Plans whose year nobody with that plan was followed to without coming back before."""
    told = []
    for within in sorted({int(years) for years in planners["within"]}):
        rows = planners[planners["within"] == within]
        last = int(rows["clock"].max())
        gone = rows.groupby("person")["event"].max().all()
        if last < within and not gone:
            people = counted(rows["person"].nunique(), "person", "people")
            text = (
                f"{people} planned to be back within {within} years, and none of them was followed longer"
                f" than {counted(last, 'year', 'years')}: the share back is that until then."
            )
            told.append(AnalysisWarning(EXTRAPOLATION, text))
    return tuple(told)


def _calibration(planners: pd.DataFrame) -> Table:
    """The share back by the planned year for each time that was planned."""
    header = ("planned", "years", "people", "back", "share_back", "ci_low", "ci_high")
    rows = []
    for planned, curve in _curves(planners, "plan_years").items():
        within = PLANNED_WITHIN[planned]
        incidence, error = curve.within(within, EVENT)
        low, high = loglog_interval(np.array([incidence]), np.array([error]))
        own = planners[planners["plan_years"] == planned]
        back = int(own.loc[own["clock"] <= within, "event"].sum())
        rows.append((planned, within, curve.n_persons, back, incidence, float(low[0]), float(high[0])))
    return Table("calibration", header, rows, people=("people", "back"))


def _drawn(planners: pd.DataFrame, fewest: int) -> tuple[Drawing, ...]:
    """The share back by the planned year, by what was planned: of 100 who planned so, all would be back by
    then. Plans that too few people had, or kept, or did not keep, are left out."""
    sides = []
    for planned, words in _PLAN_WORDS.items():
        own = planners[planners["plan_years"] == planned]
        people = int(own["person"].nunique())
        back = int(own.loc[own["clock"] <= own["within"], "event"].sum())
        if people >= fewest and all(count == 0 or count >= fewest for count in (back, people - back)):
            sides.append(Side(words, share_back(own), people))
    return drawn_shares(
        "plans_kept", "Back by the time that they had planned, of 100 people", sides, fewest,
        "People who planned, on leaving, to return, by the time that they gave. Had all kept to their plans,"
        " each would stand at 100. Bars: 95 % intervals. What was planned is recalled.",
    )  # fmt: skip


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C8",
            numbers=(
                NumberSpec(
                    SHARE,
                    Scale.PROBABILITY,
                    "Back in academia by the time they had planned, of those who planned to return",
                ),
            ),
            sign=1,
            events=("return in time", "returns in time"),
            checks={
                FIVE_YEARS: "giving everybody five years, whatever they had planned",
                PERHAPS: "counting those who perhaps planned to return as well",
            },
            needs=("spell.return_plan",),
            risk_set=RETURN_ACADEMIA,
            selection=True,
            recalled=True,
        ),
        estimate,
    ),
)
