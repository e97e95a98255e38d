"""Why a claim has its verdict, in a line."""

from __future__ import annotations

from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.claims.reservations import NOT_ROBUST
from sojourn_analysis.claims.verdict import Reason
from sojourn_analysis.results import Verdict, WarningKind

SUPPORTED = "The data agree, beyond chance and by enough to matter."
CONTRADICTED = {
    Reason.OPPOSITE: "The effect goes the other way.",
    Reason.NEGLIGIBLE: "The effect is too small to matter.",
    Reason.SMALLER: "The effect is smaller than what would matter.",
}
NOT_ASKED = "Nobody was asked what it needs."
NO_NUMBER = "Too few people or events for a number."
NOT_USABLE = "Too few people stand behind the number for it to decide."
TURNS = "It does not stand when it is reached in another way."
MANY = "It could be chance, with so many claims tested at once."
OPEN = "The data fit an effect that matters as well as one that does not."
REASONS = (SUPPORTED, *CONTRADICTED.values(), NOT_ASKED, NO_NUMBER, NOT_USABLE, TURNS, MANY, OPEN)


def reason_of(judged: Judged, alpha: float) -> str:
    """The verdict's reason, one of `REASONS`.

    Args:
        judged: the claim.
        alpha: the plan's level.
    """
    claim, headline = judged.result, judged.result.headline
    if claim.verdict is Verdict.SUPPORTED:
        return SUPPORTED
    if claim.verdict is Verdict.CONTRADICTED:
        return CONTRADICTED[Reason(claim.verdict_reason or Reason.SMALLER)]
    kinds = {warning.kind for warning in claim.warnings}
    if headline.estimate is None:
        return (
            NOT_ASKED if WarningKind.NOT_ASKED in kinds and not judged.found.estimated.numbers else NO_NUMBER
        )
    if headline.p is None:
        return NOT_USABLE
    if NOT_ROBUST in kinds:
        return TURNS
    return MANY if headline.p < alpha else OPEN
