"""What a result says, in two plain sentences."""

from __future__ import annotations

from sojourn_analysis.counted import counted
from sojourn_analysis.results import ClaimResult, Headline, Verdict

_VERDICTS = {
    None: "so the data support the claim that industry years lower the odds",
    "opposite": "so the data contradict the claim: industry years do not lower the odds, they raise them",
    "negligible": "so the data contradict the claim: an effect of industry years is too small to matter",
    "smaller_than_claimed": "so the data contradict the claim: an effect is smaller than what would matter",
}


def plain_answer(claim: ClaimResult) -> str:
    """The answer to C1 in two sentences: natural frequencies first, then the odds and the verdict."""
    ratio, without, after = claim.headlines[:3]
    if ratio.estimate is None or without.estimate is None or after.estimate is None:
        return (
            f"Of {counted(claim.n_persons, 'person', 'people')} in this study,"
            f" {counted(claim.n_events, 'was', 'were')} hired as faculty; that is too little"
            " to compare people with and without years in industry."
            " The claim that each year in industry lowers the odds of an academic hire is not settled."
        )
    first = (
        f"Of 100 people like those in this study, {hundred(without)} would hold a faculty position ten"
        f" years after the PhD with postdoc years and no years in industry, against {hundred(after)} with"
        " three years in industry first."
    )
    return f"{first} {_second(claim, ratio)}"


def hundred(chance: Headline) -> str:
    """A chance as people of a hundred, with its interval."""
    assert chance.estimate is not None
    assert chance.ci_low is not None
    assert chance.ci_high is not None
    return f"{100 * chance.estimate:.0f} ({100 * chance.ci_low:.0f} to {100 * chance.ci_high:.0f})"


def _second(claim: ClaimResult, ratio: Headline) -> str:
    assert ratio.ci_low is not None
    assert ratio.ci_high is not None
    told = (
        "Compared with a year in an academic job other than a postdoc, each year in industry multiplies the"
        f" odds of a hire by {ratio.estimate:.2f} (95 percent interval {ratio.ci_low:.2f} to"
        f" {ratio.ci_high:.2f}),"
    )
    if claim.verdict is Verdict.NOT_SETTLED:
        return f"{told} but by the rules of the plan the claim is not settled."
    return f"{told} {_VERDICTS[claim.verdict_reason]}."
