"""From a planned claim to its numbers, or to the reason why there are none."""

from __future__ import annotations

from dataclasses import replace

from sojourn_analysis.claims.claim import Claim
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Counts, Estimated
from sojourn_analysis.claims.judgement import Found
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.reservations import NO_EXPOSURE
from sojourn_analysis.claims.shortfall import NOBODY_IN_INDUSTRY
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind


def find(context: Context, planned: PlannedClaim) -> Found:
    """Estimate a claim; where nobody was asked an item that it needs, say so and count.

    Args:
        context: the study.
        planned: the claim as the plan has it.
    """
    claim = claim_of(planned.id)
    missing = [item for item in claim.spec.needs if not context.asked(item)]
    if not missing:
        return Found(planned, claim, _with_reason(context, claim, claim.estimate(context, planned)))
    text = f"Nobody was asked what this claim needs ({', '.join(missing)}), so it stays open."
    warning = AnalysisWarning(WarningKind.NOT_ASKED, text)
    counts = Counts(0, 0, 0)
    if claim.spec.risk_set:
        counts = Counts.of(context.risk_set(claim.spec.risk_set))
    return Found(planned, claim, Estimated(counts, warnings=(warning,)))


def _with_reason(context: Context, claim: Claim, estimated: Estimated) -> Estimated:
    """With the plainest reason first where a claim about industry has no number: nobody was ever there."""
    spec = claim.spec
    if spec.deciding.name in estimated.numbers or not spec.of_industry or context.anybody_in_industry():
        return estimated
    others = (warning for warning in estimated.warnings if warning.kind != NO_EXPOSURE)
    return replace(estimated, warnings=(AnalysisWarning(NO_EXPOSURE, NOBODY_IN_INDUSTRY), *others))
