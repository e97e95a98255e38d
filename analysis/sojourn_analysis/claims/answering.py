"""From the claims of a plan to the verdicts on them, one after the other or shared out among processes."""

from __future__ import annotations

from collections.abc import Collection

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Counts, Estimated
from sojourn_analysis.claims.finding import find
from sojourn_analysis.claims.judgement import Found, Judged, judge
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.sharing import estimated_in_processes
from sojourn_analysis.counted import counted
from sojourn_analysis.progress import Progress, part
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.source import Source
from sojourn_schema.phrase import Phrase

_REFUSALS_TOLD = 5


def answered(
    context: Context, wanted: Collection[str], progress: Progress, jobs: int = 1
) -> tuple[Judged, ...]:
    """Claims of the plan with their verdicts.

    Args:
        context: the study and its plan.
        wanted: ids of claims of the plan; the others are not estimated, which counts as not settled.
        progress: told which claim is being answered.
        jobs: processes that share them; the numbers are the same however many there are.

    Returns:
        Those that were wanted, in the order of the plan.
    """
    if jobs > 1 and len(wanted) > 1:
        estimated = estimated_in_processes(context.source, context.plan, wanted, jobs, progress)
    else:
        estimated = _estimated_here(context, wanted, progress)
    nothing = Estimated(Counts(0, 0, 0))
    found = [
        Found(planned, claim_of(planned.id), estimated.get(planned.id, nothing))
        for planned in context.plan.claims
    ]
    return tuple(
        one for one in judge(found, context.plan, _refused(context.source)) if one.result.id in wanted
    )


def _estimated_here(context: Context, wanted: Collection[str], progress: Progress) -> dict[str, Estimated]:
    """Estimate claims one after the other, in the order of the plan."""
    found: dict[str, Estimated] = {}
    for planned in context.plan.claims:
        if planned.id not in wanted:
            continue
        done = len(found)
        stretch = part(progress, done / len(wanted), (done + 1) / len(wanted))
        context.progress = _of_claim(stretch, planned.id, done + 1, len(wanted))
        found[planned.id] = find(context, planned).estimated
    context.progress = progress
    return found


def _of_claim(claim_progress: Progress, claim_id: str, place: int, claims: int) -> Progress:
    """The progress of a claim, which says with each step whose it is."""
    told = {"claim": claim_id, "place": place, "claims": claims}

    def step(what: str, share: float) -> None:
        said = what if isinstance(what, Phrase) else Phrase(what)
        claim_progress(Phrase("Claim {claim} ({place} of {claims}): {step}", step=said, **told), share)

    claim_progress(Phrase("Claim {claim} ({place} of {claims})", **told), 0.0)
    return step


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
