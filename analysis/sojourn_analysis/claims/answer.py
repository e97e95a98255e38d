"""What a result says, in two plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sojourn_analysis.claims.number_words import interval_words, number_words
from sojourn_analysis.claims.shortfall import why_no_number
from sojourn_analysis.claims.verdict_reasons import unsettled
from sojourn_analysis.results import ClaimResult, Headline, Verdict

if TYPE_CHECKING:
    from sojourn_analysis.claims.claim import Claim
    from sojourn_analysis.plan import PlannedClaim

VERDICT_WORDS = {
    None: "the data support it",
    "opposite": "the data contradict it: the effect goes the other way",
    "negligible": "the data contradict it: the effect is too small to matter",
    "smaller_than_claimed": "the data contradict it: the effect is smaller than what would matter",
}
"""What a settled verdict says of a claim, by its reason."""


def plain_answer(claim: ClaimResult, about: Claim, planned: PlannedClaim, why: str) -> str:
    """The answer in two sentences: the claim's own words, or the deciding number read out and the
    verdict, with the reason `why` where it is not settled."""
    if about.answer is not None:
        return about.answer(claim, why)
    return f"{_number(claim, about)} {_verdict(claim, planned, why)}"


def hundred(chance: Headline) -> str:
    """A chance as people of a hundred, with its interval."""
    assert chance.estimate is not None
    if chance.ci_low is None or chance.ci_high is None:
        return f"{100 * chance.estimate:.0f} ({interval_words('')})"
    return f"{100 * chance.estimate:.0f} ({100 * chance.ci_low:.0f} to {100 * chance.ci_high:.0f})"


def _number(claim: ClaimResult, about: Claim) -> str:
    spec = about.spec.deciding
    value, interval = number_words(spec, claim.headline)
    if claim.headline.estimate is None:
        return why_no_number(claim, about.spec.events)
    return f"{spec.words}: {value} ({interval_words(interval)})."


def _verdict(claim: ClaimResult, planned: PlannedClaim, why: str) -> str:
    said = planned.claim.rstrip(".")
    if claim.verdict is Verdict.NOT_SETTLED:
        # Without a number the sentence before has said why.
        return (
            f"The claim “{said}” {'is not settled.' if claim.headline.estimate is None else unsettled(why)}"
        )
    return f"Of the claim “{said}”: {VERDICT_WORDS[claim.verdict_reason]}."
