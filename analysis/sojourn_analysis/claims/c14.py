"""C14: a top institution or academic ties open the way back.

The deciding number is the odds ratio of a hire with an industry year during which an academic tie was held
(visiting, adjunct, co-supervision), against one without: a tie is what somebody who goes can still choose.
Beside it stands whether a PhD from a top-10 institution changes what an industry year does.
"""

from __future__ import annotations

from dataclasses import replace

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.detailed_years import (
    LOWER_TIER,
    NO_TIE,
    TIE,
    TIE_UNKNOWN,
    TIER_UNKNOWN,
    TOP10,
)
from sojourn_analysis.claims.estimated import Estimated
from sojourn_analysis.claims.hire_models import HIRE, HIRE_CHECKS, HIRES, told_model
from sojourn_analysis.claims.industry_kinds import (
    contrast_of,
    estimate_kinds,
    split_into,
)
from sojourn_analysis.claims.risk_sets import DETAILED
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind

TIE_RATIO, TOP10_RATIO = "odds_ratio_industry_year_tie", "odds_ratio_industry_year_top10"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The contrast of ties with its checks, and that of tiers."""
    ties = split_into(context, TIE, NO_TIE, TIE_UNKNOWN)
    found = estimate_kinds(context, planned, ties, TIE_RATIO, {TIE: 1, NO_TIE: -1}, selection=False)
    if not found.numbers:
        return found
    # The same years and events as with ties, so that there are enough events here too.
    tiers = split_into(context, TOP10, LOWER_TIER, TIER_UNKNOWN)
    fit = context.fit(DETAILED, tiers.formula)
    theta = contrast_of(fit, {TOP10: 1, LOWER_TIER: -1})
    if theta is None:
        text = "Not both of people with a PhD from a top-10 institution and of others served industry years."
        no_comparison = AnalysisWarning(WarningKind.NO_COMPARISON, text)
        return replace(found, warnings=(*found.warnings, no_comparison))
    model = told_model(fit, "Log odds of a first faculty position, industry years by PhD institution")
    said = tuple(one for one in fit.warnings if one not in found.warnings)
    return replace(
        found,
        numbers={**found.numbers, TOP10_RATIO: theta},
        models=(*found.models, model),
        warnings=(*found.warnings, *said),
    )


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C14",
            numbers=(
                NumberSpec(
                    TIE_RATIO,
                    Scale.LOG,
                    "Odds ratio of a hire, an industry year with an academic tie held meanwhile against one"
                    " without",
                ),
                NumberSpec(
                    TOP10_RATIO,
                    Scale.LOG,
                    "Odds ratio of a hire per industry year, PhD from a top-10 institution against others",
                ),
            ),
            sign=1,
            events=(HIRE, HIRES),
            checks=HIRE_CHECKS,
            needs=("spell.academic_tie",),
            risk_set=DETAILED,
        ),
        estimate,
    ),
)
