"""From planned claims to their numbers, or to the reason why there are none, and to the verdicts on them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sojourn_analysis.claims.claim import Claim
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Counts, Estimated
from sojourn_analysis.claims.judgement import Found, Judged, judge
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.reservations import NO_EXPOSURE
from sojourn_analysis.claims.shortfall import NOBODY_IN_INDUSTRY
from sojourn_analysis.counted import counted
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.progress import Progress, part
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.source import Source
from sojourn_schema.phrase import Phrase

_REFUSALS_TOLD = 5


def answered(context: Context, wanted: Collection[str], progress: Progress) -> tuple[Judged, ...]:
    """Claims of the plan with their verdicts.

    Args:
        context: the study and its plan.
        wanted: ids of claims of the plan; the others are not estimated, which counts as not settled.
        progress: told which claim is being answered.

    Returns:
        Those that were wanted, in the order of the plan.
    """
    found, done = [], 0
    for planned in context.plan.claims:
        if planned.id not in wanted:
            found.append(Found(planned, claim_of(planned.id), Estimated(Counts(0, 0, 0))))
            continue
        stretch = part(progress, done / len(wanted), (done + 1) / len(wanted))
        context.progress = _of_claim(stretch, planned.id, done + 1, len(wanted))
        found.append(find(context, planned))
        done += 1
    context.progress = progress
    return tuple(
        one for one in judge(found, context.plan, _refused(context.source)) if one.result.id in wanted
    )


def _of_claim(claim_progress: Progress, claim_id: str, place: int, claims: int) -> Progress:
    """The progress of a claim, which says with each step whose it is."""
    told = {"claim": claim_id, "place": place, "claims": claims}

    def step(what: str, share: float) -> None:
        said = what if isinstance(what, Phrase) else Phrase(what)
        claim_progress(Phrase("Claim {claim} ({place} of {claims}): {step}", step=said, **told), share)

    claim_progress(Phrase("Claim {claim} ({place} of {claims})", **told), 0.0)
    return step


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


def _refused(source: Source) -> tuple[AnalysisWarning, ...]:
    """What holds for each claim where respondents of a package did not come in."""
    if not source.refusals:
        return ()
    shown = "; ".join(source.refusals[:_REFUSALS_TOLD])
    more = len(source.refusals) - _REFUSALS_TOLD
    others = f" and {more:,} more reasons" if more > 0 else ""
    people = f"{counted(source.refused, 'respondent was', 'respondents were')} refused and left out"
    if not source.refused:
        people = "Rows that are no respondent's were left out"
    text = f"{people}: {shown.rstrip('.')}{others}."
    return (AnalysisWarning(WarningKind.DROPPED_ROWS, text),)
