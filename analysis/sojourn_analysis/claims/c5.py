"""C5: it depends on the employer.

The deciding number is the log odds of a hire per industry year where publications count in the performance
review, minus that of the other industry years whose policy is known (their mean, weighted with the years that
people at risk had served). Years whose policy is not known have coefficients of their own.
"""

from __future__ import annotations

import math

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.detailed_years import (
    BELOW_ENCOURAGED,
    ENCOURAGED,
    FROM_ENCOURAGED,
    IN_WORK,
    OUTSIDE_WORK,
    OWN_TIME,
    POLICY_DK,
    POLICY_REST,
    POLICY_UNKNOWN,
    PROHIBITED,
    REVIEW,
    WORK_TIME,
)
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated
from sojourn_analysis.claims.hire_models import HIRE, HIRE_CHECKS, HIRES, hire_checks, told_model
from sojourn_analysis.claims.industry_kinds import (
    Contrast,
    Kinds,
    coarser,
    contrast_of,
    fitted_kinds,
    kinds_table,
    minus_mean,
    split_into,
    years_served,
)
from sojourn_analysis.claims.risk_sets import DETAILED
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.figures.estimates import Axis, Way, estimates_figure
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.small_cells import counted_safely

REVIEW_MINUS_REST, OWN_TIME_MINUS_PROHIBITED = (
    "log_odds_review_minus_rest",
    "log_odds_own_time_minus_prohibited",
)
TWO, THREE, ENCOURAGED_TOO = "two_groups", "three_groups", "encouraged_counts_too"
_KNOWN_REST = (PROHIBITED, OWN_TIME, WORK_TIME, ENCOURAGED)
_POLICIES = (PROHIBITED, OWN_TIME, WORK_TIME, ENCOURAGED, REVIEW, POLICY_DK, POLICY_UNKNOWN)
_WORDS = {
    REVIEW: "Counts in the performance review",
    ENCOURAGED: "Encouraged",
    WORK_TIME: "Allowed in working time",
    OWN_TIME: "Allowed in one's own time",
    PROHIBITED: "Not allowed",
}


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The two contrasts, the coarser splits, and people outside academia counted more."""
    risk_set = context.risk_set(DETAILED)
    contrast = _review_minus(context, _KNOWN_REST)
    policies = split_into(context, *_POLICIES)
    fit = fitted_kinds(context, policies, contrast)
    if isinstance(fit, Estimated):
        return fit
    found = {
        REVIEW_MINUS_REST: contrast_of(fit, contrast),
        OWN_TIME_MINUS_PROHIBITED: contrast_of(fit, {OWN_TIME: 1, PROHIBITED: -1}),
    }
    numbers: dict[str, Theta] = {name: theta for name, theta in found.items() if theta is not None}
    splits = {
        TWO: lambda: _coarser(
            context, TWO, split_into(context, REVIEW, POLICY_REST, POLICY_DK, POLICY_UNKNOWN), (POLICY_REST,)
        ),
        THREE: lambda: _coarser(
            context,
            THREE,
            split_into(context, REVIEW, IN_WORK, OUTSIDE_WORK, POLICY_DK, POLICY_UNKNOWN),
            (IN_WORK, OUTSIDE_WORK),
        ),
        ENCOURAGED_TOO: lambda: coarser(
            context,
            ENCOURAGED_TOO,
            split_into(context, FROM_ENCOURAGED, BELOW_ENCOURAGED, POLICY_DK, POLICY_UNKNOWN),
            {FROM_ENCOURAGED: 1, BELOW_ENCOURAGED: -1},
            same_estimand=False,
        ),
    }
    checks = [splits[name]() for name in planned.required_checks if name in splits]
    checks += hire_checks(
        context, planned, lambda other, _: contrast_of(other, contrast), policies.formula, base=DETAILED
    )
    return Estimated(
        Counts.of(risk_set),
        numbers,
        tuple(checks),
        (told_model(fit),),
        fit.warnings,
        (kinds_table(risk_set, policies.columns),),
        _drawn(context, fit),
    )


def _review_minus(context: Context, rest: tuple[str, ...]) -> Contrast | None:
    """Years that count in review minus the mean of others; None where nobody served any of the others."""
    weights = years_served(context.risk_set(DETAILED), rest)
    return minus_mean(REVIEW, weights) if any(weights.values()) else None


def _coarser(context: Context, name: str, kinds: Kinds, rest: tuple[str, ...]) -> CheckedNumber:
    return coarser(context, name, kinds, _review_minus(context, rest))


def _drawn(context: Context, fit: HazardFit) -> tuple[Drawing, ...]:
    """The odds ratio of a year under each policy that enough people had served under."""
    risk_set, fewest = context.risk_set(DETAILED), max(context.source.smallest_cell, 1)
    served = {row[0]: int(str(row[1])) for row in kinds_table(risk_set, tuple(_WORDS)).rows}
    ways = []
    for name, words in _WORDS.items():
        if name not in fit.names or served[name] < fewest or math.isnan(fit.term(name).std_error):
            continue
        term = fit.term(name)
        ratio, low, high = (math.exp(one) for one in (term.estimate, term.ci_low, term.ci_high))
        ways.append(Way(words, ratio, low, high, f"{ratio:.2f} ({low:.2f} to {high:.2f})"))
    if len(ways) < 2:
        return ()
    words = "Odds ratio of a hire per industry year, by what publishing was to the employer"
    axis = Axis(words, True, 1.0, None, False)
    people = counted_safely(risk_set.n_persons, "person", "people", fewest)
    return (
        Drawing(
            lambda: estimates_figure("years_by_policy", ways, axis, f"n = {people}."),
            "Odds ratio of a hire per industry year served under each publication policy, against another"
            " academic year that is no postdoc year, with 95 % intervals. The claim is about the distance of"
            " the first from the others, not from 1.",
        ),
    )


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C5",
            numbers=(
                NumberSpec(
                    REVIEW_MINUS_REST,
                    Scale.MEAN_DIFFERENCE,
                    "Log odds of a hire per industry year where publications count in the performance review,"
                    " minus those of other industry years",
                ),
                NumberSpec(
                    OWN_TIME_MINUS_PROHIBITED,
                    Scale.MEAN_DIFFERENCE,
                    "Log odds of a hire per industry year where publishing is allowed in one's own time,"
                    " minus those where it is not allowed",
                ),
            ),
            sign=1,
            events=(HIRE, HIRES),
            checks={
                TWO: "setting years that count in review against all others whose policy is known",
                THREE: "joining policies to three groups: outside working time, within it, counted in review",
                ENCOURAGED_TOO: "setting years where publishing is encouraged or counted against the others",
                **HIRE_CHECKS,
            },
            needs=("spell.publication_policy",),
            risk_set=DETAILED,
            selection=True,
        ),
        estimate,
    ),
)
