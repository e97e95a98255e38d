"""C9: when in a career an academic can take a joint position in industry.

The deciding number is the chance of a first joint position within ten years at rank R4, minus that at rank
R2. A rank's chance is that of ten years at the rank's own yearly hazard: few people stay at one rank for ten
years, so a curve by years in the rank ends on a handful of them, and checks the other instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.compared_shares import Side, drawn_shares
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, NamedModel, Table
from sojourn_analysis.claims.hire_models import told_model
from sojourn_analysis.claims.hires import background_patterns
from sojourn_analysis.claims.reservations import EXTRAPOLATION, NO_EXPOSURE, PARTLY_ASKED
from sojourn_analysis.claims.risk_sets import JOINT, JOINT_AT_RANKS
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.tenure import JOINT_POST, compared, fit_of
from sojourn_analysis.claims.theta import Theta, Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.models.competing import NO_EVENT, competing_incidence
from sojourn_analysis.models.empty_cells import widened
from sojourn_analysis.models.hazard import HazardFit, fit_hazard
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years.factors import RANKS
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.standardise import Incidences, standardised_incidences

Floats = NDArray[np.float64]

COMPARED = ("R2", "R3", "R4")
"""R1 is a PhD student's, whose positions are not at risk."""
HIGH, LOW = "R4", "R2"
DIFFERENCE, TENURE = "incidence_10y_joint_difference", "odds_ratio_joint_tenure"
BY_YEARS, SAME_BACKGROUND = "years_in_rank", "same_background"
_BACKGROUND = " + C(field1) + C(phd_tier) + C(gender) + C(cohort5)"
_FEWEST_FOLLOWED = 5
"""People at risk in the last year of a curve."""


def incidence_name(rank: str) -> str:
    """The name of a rank's chance."""
    return f"incidence_10y_joint_{rank.lower()}"


@dataclass(frozen=True, slots=True)
class _AtRanks:
    """The person-years at the compared ranks, with people, person-years and events of those that occur."""

    risk_set: RiskSet
    counts: Mapping[str, tuple[int, int, int]]

    @property
    def ranks(self) -> tuple[str, ...]:
        return tuple(self.counts)


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The chance at each rank, their difference, the odds ratio by tenure and the planned checks."""
    at_ranks = _at_ranks(context.risk_set(JOINT_AT_RANKS))
    counts = Counts.of(at_ranks.risk_set)
    warnings = list(_left_out(context))
    try:
        fit = _by_rank(at_ranks)
    except TooFewEventsError as few:
        warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, f"{few.what} {few.meaning}"))
        return Estimated(counts, warnings=tuple(warnings), tables=(_table(at_ranks, None),))
    horizon = context.plan.standardisation.horizon_years
    found = _incidences(fit, at_ranks, horizon, ())
    numbers: dict[str, Theta] = {}
    if HIGH in at_ranks.ranks and LOW in at_ranks.ranks:
        numbers[DIFFERENCE] = Wald(*found.difference(horizon, HIGH, LOW))
    else:
        text = f"Nobody at risk of a joint position is known to have been at rank {LOW}, or at rank {HIGH}."
        warnings.append(AnalysisWarning(NO_EXPOSURE, text))
    numbers |= {incidence_name(rank): Wald(*found.within(horizon, rank)) for rank in at_ranks.ranks}
    models = [told_model(fit, "Log odds of a first joint position in a year, by rank")]
    warnings += [*fit.warnings, *_few_people(at_ranks, context.plan.standardisation.fewest_people_drawn)]
    warnings += _by_tenure(context, numbers, models)
    makers = {
        BY_YEARS: lambda: _by_years_in_rank(at_ranks, horizon),
        SAME_BACKGROUND: lambda: _same_background(at_ranks, horizon),
    }
    checks: tuple[CheckedNumber, ...] = ()
    if DIFFERENCE in numbers:
        checks = (
            *_unpenalised(fit, at_ranks, horizon),
            *(makers[name]() for name in planned.required_checks),
        )
    tables = (_table(at_ranks, (found, horizon)),)
    sides = [
        Side(f"Rank {rank}", numbers[incidence_name(rank)], people)
        for rank, (people, _years, _events) in at_ranks.counts.items()
    ]
    figures = drawn_shares(
        "by_rank", "First joint position within ten years, of 100 people", sides,
        context.source.smallest_cell,
        "Chance of a first joint position in industry within ten years at each rank's own yearly chance (R2:"
        " PhD holders not yet independent, R3: established, R4: leading). Bars: 95 % intervals.",
    )  # fmt: skip
    return Estimated(counts, numbers, checks, tuple(models), tuple(warnings), tables, figures)


def _at_ranks(risk_set: RiskSet) -> _AtRanks:
    table = risk_set.table
    by_rank = table.group_by("rank").agg(
        people=table.person.nunique(), years=table.count(), events=table.event.cast("int64").sum()
    )
    rows = risk_set.engine.rows(by_rank.order_by("rank")).to_pylist()
    counts = {RANKS[row["rank"]]: (row["people"], row["years"], int(row["events"])) for row in rows}
    return _AtRanks(risk_set, counts)


def _by_rank(at_ranks: _AtRanks) -> HazardFit:
    """The yearly hazard at each rank, one parameter a rank.

    Raises:
        TooFewEventsError: under five events.
    """
    fit = fit_hazard(at_ranks.risk_set, "0 + C(rank)")
    events, years = (
        np.array([counts[place] for counts in at_ranks.counts.values()], dtype=float) for place in (2, 1)
    )
    return replace(fit, cov=widened(fit.cov, events, years))


def _incidences(fit: HazardFit, at_ranks: _AtRanks, horizon: int, background: tuple[str, ...]) -> Incidences:
    """The chance of each rank held for so many years, averaged over everybody's own background."""
    rows, people = _patterns(at_ranks.risk_set, background)
    by_rank = [fit.design.rows(rows.assign(rank=rank)) for rank in at_ranks.ranks]
    each_year = np.stack([np.repeat(one[None], horizon, axis=0) for one in by_rank])
    return standardised_incidences(fit.chance_params, fit.cov, people, each_year, at_ranks.ranks)


def _patterns(risk_set: RiskSet, background: tuple[str, ...]) -> tuple[pd.DataFrame, Floats]:
    if not background:
        return pd.DataFrame(index=[0]), np.array([float(risk_set.n_persons)])
    patterns = background_patterns(risk_set, background)
    return patterns.background, patterns.people


def _unpenalised(fit: HazardFit, at_ranks: _AtRanks, horizon: int) -> tuple[CheckedNumber, ...]:
    if fit.unpenalised is None:
        return ()
    found = _incidences(fit.unpenalised, at_ranks, horizon, ())
    return (CheckedNumber("maximum_likelihood", Wald(*found.difference(horizon, HIGH, LOW))),)


def _same_background(at_ranks: _AtRanks, horizon: int) -> CheckedNumber:
    fit = fit_hazard(at_ranks.risk_set, f"C(rank){_BACKGROUND}")
    found = _incidences(fit, at_ranks, horizon, ("field1", "phd_tier", "gender", "cohort5"))
    theta = Wald(*found.difference(horizon, HIGH, LOW))
    return CheckedNumber(SAME_BACKGROUND, theta, warnings=fit.warnings)


def _by_years_in_rank(at_ranks: _AtRanks, horizon: int) -> CheckedNumber:
    """The difference of two observed curves by years at risk in the rank.

    The two rest on different years of whoever was at both ranks, and what happens in one year of risk is
    uncorrelated with what happened in another, so that the variances add up.
    """
    years = at_ranks.risk_set.frame(("person", "year", "rank", "event"))
    years = years.assign(
        year=years.groupby(["person", "rank"], observed=True).cumcount() + 1,
        cause=np.where(years["event"] == 1, JOINT, NO_EVENT),
    )
    reached = {}
    for rank in (HIGH, LOW):
        curve = competing_incidence(years[years["rank"] == rank], [JOINT], group=rank)
        followed = int(curve.at_risk[horizon - 1]) if len(curve.years) >= horizon else 0
        if followed < _FEWEST_FOLLOWED:
            people = counted(followed, "person was", "people were")
            return CheckedNumber(BY_YEARS, too_few=f"{people} at risk in the tenth year at rank {rank}.")
        reached[rank] = curve.within(horizon, JOINT)
    estimate = reached[HIGH][0] - reached[LOW][0]
    return CheckedNumber(BY_YEARS, Wald(estimate, float(np.hypot(reached[HIGH][1], reached[LOW][1]))))


def _by_tenure(
    context: Context, numbers: dict[str, Theta], models: list[NamedModel]
) -> list[AnalysisWarning]:
    """The odds ratio by tenure with its model and reservations, where tenure was asked."""
    if not context.asked("respondent.tenure_year"):
        text = "Nobody was asked about tenure, so joint positions are told by rank alone."
        return [AnalysisWarning(PARTLY_ASKED, text)]
    try:
        fit = fit_of(context, JOINT_POST)
    except TooFewEventsError as few:
        return [AnalysisWarning(WarningKind.SMALL_SAMPLE, f"By tenure: {few.what}")]
    theta = compared(context, JOINT_POST, fit)
    if isinstance(theta, str):
        return [AnalysisWarning(WarningKind.NO_COMPARISON, f"By tenure: {theta}")]
    numbers[TENURE] = theta
    models.append(told_model(fit, JOINT_POST.title))
    return [AnalysisWarning(one.kind, f"By tenure: {one.text}") for one in fit.warnings]


def _left_out(context: Context) -> tuple[AnalysisWarning, ...]:
    """Years at a rank that is not compared; people in industry who take up teaching have none told."""
    whole, kept = context.risk_set(JOINT), context.risk_set(JOINT_AT_RANKS)
    rows, events = whole.n_rows - kept.n_rows, whole.n_events - kept.n_events
    if not rows:
        return ()
    text = (
        f"{counted(rows, 'person-year', 'person-years')} left out, for the rank is not known or R1, and with"
        f" them {counted(events, 'first joint position', 'first joint positions')}: those of people in"
        " industry who take up a post beside it are mostly among them."
    )
    return (AnalysisWarning(WarningKind.DROPPED_ROWS, text),)


def _few_people(at_ranks: _AtRanks, fewest: int) -> list[AnalysisWarning]:
    return [
        AnalysisWarning(
            EXTRAPOLATION,
            f"{counted(people, 'person was', 'people were')} at risk at rank {rank}, fewer than {fewest}:"
            " ten years there rest on the model more than on people.",
        )
        for rank, (people, _, _) in at_ranks.counts.items()
        if people < fewest
    ]


def _table(at_ranks: _AtRanks, found: tuple[Incidences, int] | None) -> Table:
    rows = []
    for rank, counts in at_ranks.counts.items():
        chance: tuple[float | None, float | None] = (None, None)
        if found is not None:
            chance = found[0].within(found[1], rank)
        rows.append((rank, *counts, *chance))
    header = ("rank", "people", "person_years", "joint_positions", "chance_10y", "std_error")
    return Table("ranks", header, rows, 1, ("people", "joint_positions"))


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C9",
            numbers=(
                NumberSpec(
                    DIFFERENCE,
                    Scale.DIFFERENCE,
                    "Chance of a first joint position within ten years at rank R4, minus that at rank R2",
                ),
                *(
                    NumberSpec(
                        incidence_name(rank), Scale.PROBABILITY, f"Chance within ten years at rank {rank}"
                    )
                    for rank in COMPARED
                ),
                NumberSpec(
                    TENURE, Scale.LOG, "Odds ratio of a first joint position with tenure against without"
                ),
            ),
            sign=1,
            events=("first joint position", "first joint positions"),
            checks={
                BY_YEARS: "counting by years in the rank instead of one chance for all of its years",
                SAME_BACKGROUND: "adjusting for field, institution tier, gender and cohort",
            },
            needs=("spell.fte",),
            risk_set=JOINT,
        ),
        estimate,
    ),
)
