"""The report's words: for terms, checks, numbers and verdicts."""

from __future__ import annotations

import math

from sojourn_analysis.claims.claim import ClaimSpec
from sojourn_analysis.claims.number_words import in_figures
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.report.term_words import term_words
from sojourn_analysis.results import Term

VERDICTS = {"supported": "Supported", "contradicted": "Contradicted", "not_settled": "Not settled"}
VERDICTS_MEAN = {
    "supported": "Supported: the data agree with what people say, beyond chance and by enough to matter.",
    "contradicted": "Contradicted: the data speak against what people say, beyond chance.",
    "not_settled": (
        "Not settled: these data can't tell yes from no by the rules that were fixed beforehand. It does not"
        " mean that there is no difference."
    ),
}
"""What each verdict means, for who knows no statistics."""


def settling_words(planned: PlannedClaim, spec: ClaimSpec, *, raked: bool = False) -> str:
    """Under which checks a verdict has to stand to count as settled.

    Args:
        planned: the claim as the plan has it.
        spec: what is fixed about it.
        raked: whether people were weighted to margins of the population.
    """
    outside = "with people outside academia counted 2 and 5 times"
    if raked:
        outside = "with people weighted to the margins of the population"
    if not planned.settling_checks:
        none = "This plan names no other model that the verdict has to stand under."
        return (
            f"{none} A claim is settled only if its verdict is the same {outside}."
            if spec.selection
            else none
        )
    checks = [spec.check_words(name) for name in planned.settling_checks]
    words = ", ".join([*checks[:-2], " and ".join(checks[-2:])])
    others = f", and {outside}" if spec.selection else ""
    return f"A claim is settled only if its verdict is the same when {words}{others}."


def check_words(spec: ClaimSpec, name: str) -> str:
    """A check for a reader."""
    words = spec.check_words(name)
    return words[0].upper() + words[1:]


def smallest_effect_words(planned: PlannedClaim, spec: ClaimSpec) -> str:
    """The deciding number at the smallest effect that matters."""
    scale = spec.deciding.scale
    number = scale.shown(planned.reference + planned.sign * planned.smallest_effect)
    value = in_figures(scale, number)
    if scale in (Scale.PROBABILITY, Scale.DIFFERENCE):
        return f"{value} people of 100"
    return f"{value} {spec.deciding.unit}".rstrip()


def mind_words(planned: PlannedClaim, spec: ClaimSpec) -> str:
    """What would have to be found for either verdict."""
    at, more = smallest_effect_words(planned, spec), "above" if planned.sign > 0 else "below"
    less = "below" if planned.sign > 0 else "above"
    return (
        f"The claim counts as supported once this number lies {more} {at} beyond chance, and as contradicted"
        f" once it lies {less} that beyond chance, each also under the checks that settle."
    )


def p_words(p: float | None) -> str:
    """A p value as it is printed."""
    if p is None or math.isnan(p):
        return ""
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def term_row(term: Term) -> tuple[str, str, str, str, str]:
    """A term's words, estimate, standard error, interval and p; the last three are empty where the data can't
    tell them."""
    if math.isnan(term.std_error):
        return term_words(term.term), _signed(term.estimate), "", "", ""
    interval = f"{_signed(term.ci_low)} to {_signed(term.ci_high)}"
    return term_words(term.term), _signed(term.estimate), f"{term.std_error:.3f}", interval, p_words(term.p)


def _signed(number: float) -> str:
    if math.isnan(number):
        return ""
    return f"{number:.3f}".replace("-", "−")
