"""Why a claim has its verdict, in a line."""

from __future__ import annotations

from sojourn_analysis.claims.reservations import NOT_ROBUST
from sojourn_analysis.claims.verdict import Reason
from sojourn_analysis.results import ClaimResult, Verdict, WarningKind

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
MANY_LARGE = (
    "With so many claims tested at once, it could be chance that the effect looks large enough to matter."
)
MANY_SMALL = (
    "With so many claims tested at once, it could be chance that the effect looks smaller than one that"
    " matters."
)
OPEN = "The data fit an effect that matters as well as one that does not."
REASONS = (
    SUPPORTED,
    *CONTRADICTED.values(),
    NOT_ASKED,
    NO_NUMBER,
    NOT_USABLE,
    TURNS,
    MANY_LARGE,
    MANY_SMALL,
    OPEN,
)


def reason_of(claim: ClaimResult, alpha: float, *, is_large: bool) -> str:
    """The verdict's reason, one of `REASONS`.

    Args:
        claim: with its verdict.
        alpha: the plan's level.
        is_large: whether the deciding number lies beyond the smallest effect that matters.
    """
    if claim.verdict is Verdict.SUPPORTED:
        return SUPPORTED
    if claim.verdict is Verdict.CONTRADICTED:
        return CONTRADICTED[Reason(claim.verdict_reason or Reason.SMALLER)]
    headline, kinds = claim.headline, {warning.kind for warning in claim.warnings}
    if headline.estimate is None:
        return NOT_ASKED if WarningKind.NOT_ASKED in kinds else NO_NUMBER
    if headline.p is None:
        return NOT_USABLE
    if NOT_ROBUST in kinds:
        return TURNS
    if headline.p < alpha:  # by itself it would decide; after Holm's adjustment it does not
        return MANY_LARGE if is_large else MANY_SMALL
    return OPEN


def unsettled(why: str) -> str:
    """That a claim with a number is not settled, and why: the end of a sentence of its answer."""
    return f"is not settled: {why[0].lower()}{why[1:]}"
