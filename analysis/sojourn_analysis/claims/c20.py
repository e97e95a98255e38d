"""C20: teaching counts.

The deciding number is the odds ratio of a hire with an industry year during which somebody taught, against
one without teaching, in the base model of hires.
"""

from __future__ import annotations

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.detailed_years import NO_TEACHING, TEACHING, TEACHING_UNKNOWN
from sojourn_analysis.claims.estimated import Estimated
from sojourn_analysis.claims.hire_models import HIRE, HIRE_CHECKS, HIRES
from sojourn_analysis.claims.industry_kinds import estimate_kinds, split_into
from sojourn_analysis.claims.risk_sets import DETAILED
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.plan import PlannedClaim

RATIO = "odds_ratio_industry_year_teaching"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The contrast of industry years with and without teaching, with its checks."""
    taught = split_into(context, TEACHING, NO_TEACHING, TEACHING_UNKNOWN)
    return estimate_kinds(context, planned, taught, RATIO, {TEACHING: 1, NO_TEACHING: -1}, selection=False)


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C20",
            numbers=(
                NumberSpec(
                    RATIO,
                    Scale.LOG,
                    "Odds ratio of a hire, an industry year with teaching against one without",
                ),
            ),
            sign=1,
            events=(HIRE, HIRES),
            checks=HIRE_CHECKS,
            needs=("spell.teaches",),
            risk_set=DETAILED,
        ),
        estimate,
    ),
)
