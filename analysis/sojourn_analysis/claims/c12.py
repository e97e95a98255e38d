"""C12: once tenured, anything is doable: moves, joint positions, start-ups.

The deciding number is the odds ratio of a move to industry in a year with tenure against without, rank, years
in academia and background held fixed. Of the three it is the first that the claim names, and the one that an
academic's whole career turns on; joint positions and start-ups stand beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.compared_numbers import Effect, drawn_effects
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated, NamedModel, Table
from sojourn_analysis.claims.hire_models import told_model
from sojourn_analysis.claims.reservations import NO_EXPOSURE, PARTLY_ASKED
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.tenure import (
    JOINT_POST,
    MOVE,
    NOT_TENURED,
    START_UP,
    TENURED,
    Outcome,
    compared,
    counts_by_tenure,
    fit_of,
    years_of,
)
from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.small_cells import counted_safely

LEAVE, JOINT, STARTUP = "odds_ratio_leave_tenure", "odds_ratio_joint_tenure", "odds_ratio_startup_tenure"
OUTCOMES = {LEAVE: MOVE, JOINT: JOINT_POST, STARTUP: START_UP}
_WORDS = {LEAVE: "A move to industry", JOINT: "A first joint position", STARTUP: "Leaving for a start-up"}
_SINGLE_RANK, _LEAN = "R3", "C(tenure) + log1p(clock) + t_entry"
WITHIN_RANK, ANY_RANK, PROPORTIONAL = "rank_r3_only", "without_rank", "complementary_log_log"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The three odds ratios by tenure and the checks of the first."""
    counts = Counts.of(context.risk_set(MOVE.risk_set))
    numbers: dict[str, Theta] = {}
    models: list[NamedModel] = []
    warnings: list[AnalysisWarning] = []
    for name, outcome in OUTCOMES.items():
        if name == JOINT and not context.asked("spell.fte"):
            text = "Nobody was asked how much of full time a position was, so joint positions are not known."
            warnings.append(AnalysisWarning(PARTLY_ASKED, text))
            continue
        try:
            fit = fit_of(context, outcome)
        except TooFewEventsError as few:
            text = f"{_WORDS[name]} is not compared by tenure. {few.what}"
            warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
            continue
        models.append(told_model(fit, outcome.title))
        warnings += [AnalysisWarning(one.kind, f"{_WORDS[name]}: {one.text}") for one in fit.warnings]
        theta = compared(context, outcome, fit)
        if isinstance(theta, str):
            warnings.append(AnalysisWarning(NO_EXPOSURE, f"{_WORDS[name]} is not compared. {theta}"))
        else:
            numbers[name] = theta
    checks = _checks(context, planned) if LEAVE in numbers else ()
    return Estimated(
        counts, numbers, checks, tuple(models), tuple(warnings), (_table(context),), _drawn(context, numbers)
    )


def _drawn(context: Context, numbers: Mapping[str, Theta]) -> tuple[Drawing, ...]:
    """The three odds ratios, each with the events on its two sides."""
    effects = []
    for name, outcome in OUTCOMES.items():
        if name not in numbers:
            continue
        sides = dict.fromkeys((TENURED, NOT_TENURED), 0)
        for (_, tenure), (_, _, events) in counts_by_tenure(years_of(context, outcome)).items():
            if tenure in sides:
                sides[tenure] += events
        words = f"{_WORDS[name]} ({sides[TENURED]:,} with tenure, {sides[NOT_TENURED]:,} without)"
        effects.append(Effect(words, numbers[name], tuple(sides.values())))
    at_risk = context.risk_set(MOVE.risk_set).n_persons
    fewest = context.source.smallest_cell
    people = f"n = {counted_safely(at_risk, 'person', 'people', fewest)} at risk of a move."
    return drawn_effects(
        "with_tenure", "Odds ratio in a year with tenure against without", Scale.LOG, effects, people,
        fewest,
        "Odds of a first move to industry, of a first joint position and of leaving for a start-up in a year"
        " with tenure, against a year without, rank and time held fixed. Bars: 95 % intervals. In brackets:"
        " how often it was seen on either side.",
    )  # fmt: skip


def _checks(context: Context, planned: PlannedClaim) -> tuple[CheckedNumber, ...]:
    # Without the rank the question is another, and the complementary log-log link gives hazard ratios.
    fits: dict[str, tuple[bool, str, Callable[[], HazardFit]]] = {
        # Fewer people and events: time enters as a line, and the background not at all.
        WITHIN_RANK: (True, _SINGLE_RANK, lambda: fit_of(context, MOVE, formula=_LEAN, rank=_SINGLE_RANK)),
        ANY_RANK: (False, "", lambda: fit_of(context, MOVE, formula=MOVE.formula.replace(" + C(rank)", ""))),
        PROPORTIONAL: (False, "", lambda: fit_of(context, MOVE, link=Link.CLOGLOG)),
    }
    checks = []
    unpenalised = fit_of(context, MOVE).unpenalised
    if unpenalised is not None:
        checks.append(_checked(context, "maximum_likelihood", unpenalised))
    for name in planned.required_checks:
        context.progress("Checking against other models", 0.5)
        same, rank, fitted = fits[name]
        try:
            checks.append(_checked(context, name, fitted(), rank, same))
        except TooFewEventsError as few:
            checks.append(CheckedNumber(name, too_few=few.what))
    return tuple(checks)


def _checked(context: Context, name: str, fit: HazardFit, rank: str = "", same: bool = True) -> CheckedNumber:
    theta = compared(context, MOVE, fit, rank)
    if isinstance(theta, str):
        return CheckedNumber(name, too_few=theta, warnings=fit.warnings)
    return CheckedNumber(name, theta, same, warnings=fit.warnings)


def _table(context: Context) -> Table:
    rows = [
        (what, rank, tenure, *counted)
        for what, outcome in _told_outcomes().items()
        for (rank, tenure), counted in counts_by_tenure(years_of(context, outcome)).items()
    ]
    header = ("what", "rank", "tenure", "people", "person_years", "events")
    return Table("tenure", header, rows, 3, ("people", "events"))


def _told_outcomes() -> dict[str, Outcome]:
    return {"move": MOVE, "joint_position": JOINT_POST, "start_up": START_UP}


CHECKS = {
    WITHIN_RANK: f"comparing people at rank {_SINGLE_RANK} only",
    ANY_RANK: "leaving the rank out",
    PROPORTIONAL: "reckoning with the complementary log-log link",
}
CLAIMS = (
    Claim(
        ClaimSpec(
            id="C12",
            numbers=tuple(
                NumberSpec(name, Scale.LOG, f"{words}: odds ratio with tenure against without")
                for name, words in _WORDS.items()
            ),
            sign=1,
            events=("move to industry", "moves to industry"),
            checks=CHECKS,
            needs=("respondent.tenure_year",),
            risk_set=MOVE.risk_set,
        ),
        estimate,
    ),
)
