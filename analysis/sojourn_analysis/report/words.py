"""The report's words: for terms, checks, numbers and verdicts."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from sojourn_analysis.claims.claim import ClaimSpec
from sojourn_analysis.claims.number_words import in_figures
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import Term
from sojourn_schema.codes import code_list

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
_FACTORS = {
    "t_band": "Years since the PhD",
    "field1": "Field (FORD)",
    "phd_tier": "PhD institution",
    "gender": "Gender",
    "cohort5": "PhD in",
    "moment": "Direction and year since the entry",
    "clock_band": "Years since the entry",
    "start_band": "Years since starting in industry",
    "kind": "First job in industry",
}
_CODES = ("phd_tier", "gender")
_NUMBERS = {
    "Intercept": "Constant",
    "industry_years": "Per year in industry",
    "postdoc_years": "Per postdoc year",
    "other_years": "Per year elsewhere",
    "industry_years_policy_prohibited": "Per year in industry, publishing not allowed",
    "industry_years_policy_own_time": "Per year in industry, publishing in one's own time",
    "industry_years_policy_work_time": "Per year in industry, publishing in working time",
    "industry_years_policy_encouraged": "Per year in industry, publishing encouraged",
    "industry_years_policy_counts_in_review": "Per year in industry, publications count in review",
    "industry_years_policy_dk": "Per year in industry, policy: don't know",
    "industry_years_policy_unknown": "Per year in industry, policy not told",
    "industry_years_tie_any": "Per year in industry with an academic tie",
    "industry_years_tie_none": "Per year in industry without an academic tie",
    "industry_years_tie_unknown": "Per year in industry, tie not known",
    "industry_years_teaching_yes": "Per year in industry with teaching",
    "industry_years_teaching_no": "Per year in industry without teaching",
    "industry_years_teaching_unknown": "Per year in industry, teaching not known",
    "industry_years_tier_top10": "Per year in industry, PhD from a top-10 institution",
    "industry_years_tier_lower": "Per year in industry, PhD from another institution",
    "industry_years_tier_unknown": "Per year in industry, PhD institution not known",
    "grants_before": "Per grant held before",
    "t_entry": "Per year from the PhD to the entry",
    "t_leave": "Leaving, per year from the PhD to the first academic year",
    "t_return": "Coming back, per year from the PhD to the first industry year",
}
_FIELDS = {
    "1": "natural sciences",
    "2": "engineering and technology",
    "3": "medical and health sciences",
    "4": "agricultural sciences",
    "5": "social sciences",
    "6": "humanities and the arts",
}


def term_words(term: str) -> str:
    """A model term for a reader."""
    level = re.fullmatch(r"C\((\w+)\)\[T\.(.+)\]", term)
    if level is None:
        return _NUMBERS.get(term, term)
    factor, answer = level.groups()
    return f"{_FACTORS.get(factor, factor)}: {answer_words(factor, answer)}"


def answer_words(factor: str, answer: str) -> str:
    """A level of a factor for a reader, by the code lists where there is one."""
    if factor == "field1":
        return _FIELDS.get(answer, answer)
    if factor in _CODES and answer in code_list(factor):
        label = code_list(factor).label(answer)
        return label[0].lower() + label[1:]
    if factor == "kind":
        return answer.replace("_", " ")
    years = ("t_band", "cohort5", "moment", "clock_band", "start_band")
    return answer.replace("-", " to ") if factor in years else answer


def reference_words(references: Mapping[str, str]) -> list[str]:
    """What the answers to each question are compared with.

    Args:
        references: the level left out by factor.
    """
    return [
        f"{_FACTORS.get(factor, factor)}: compared with {answer_words(factor, answer)}"
        for factor, answer in references.items()
    ]


def settling_words(planned: PlannedClaim, spec: ClaimSpec) -> str:
    """Under which checks a verdict has to stand to count as settled."""
    outside = "with people outside academia counted 2 and 5 times"
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
