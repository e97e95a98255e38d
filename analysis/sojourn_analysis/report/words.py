"""The report's words: for terms, checks, numbers and verdicts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sojourn_analysis.claims.c1 import CHANCE_0, CHANCE_3, CHECK_WORDS, DIFFERENCE, RATIO
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import Headline, Term
from sojourn_schema.codes import code_list

VERDICTS = {"supported": "Supported", "contradicted": "Contradicted", "not_settled": "Not settled"}
HEADLINES = {
    RATIO: "Odds ratio of a hire per industry year, against another academic year that is no postdoc year",
    CHANCE_0: "Chance of a faculty position within ten years, postdoc years only",
    CHANCE_3: "Chance within ten years, three industry years first",
    DIFFERENCE: "Difference of the two chances",
}
_FACTORS = {
    "t_band": "Years since the PhD",
    "field1": "Field (FORD)",
    "phd_tier": "PhD institution",
    "gender": "Gender",
    "cohort5": "PhD in",
}
_CODES = ("phd_tier", "gender")
_NUMBERS = {
    "Intercept": "Constant",
    "industry_years": "Per year in industry",
    "postdoc_years": "Per postdoc year",
    "other_years": "Per year elsewhere",
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
    return answer.replace("-", " to ") if factor in ("t_band", "cohort5") else answer


def reference_words(references: Mapping[str, str]) -> list[str]:
    """What the answers to each question are compared with.

    Args:
        references: the level left out by factor.
    """
    return [
        f"{_FACTORS.get(factor, factor)}: compared with {answer_words(factor, answer)}"
        for factor, answer in references.items()
    ]


def settling_words(planned: PlannedClaim) -> str:
    """Under which checks a verdict has to stand to count as settled."""
    outside = "with people outside academia counted 2 and 5 times"
    if not planned.settling_checks:
        return (
            "This plan names no other model that the verdict has to stand under. A claim is settled only if"
            f" its verdict is the same {outside}."
        )
    first = " and ".join(CHECK_WORDS[name] for name in planned.settling_checks[-2:])
    words = ", ".join([*(CHECK_WORDS[name] for name in planned.settling_checks[:-2]), first])
    return f"A claim is settled only if its verdict is the same when {words}, and {outside}."


def check_words(name: str) -> str:
    """A check for a reader."""
    words = CHECK_WORDS[name]
    return words[0].upper() + words[1:]


def headline_words(headline: Headline) -> tuple[str, str, str]:
    """A headline's name, its estimate and its interval, as they are printed."""
    if headline.estimate is None or headline.ci_low is None or headline.ci_high is None:
        return HEADLINES[headline.name], "not estimated", ""
    numbers = (headline.estimate, headline.ci_low, headline.ci_high)
    if headline.name == RATIO:
        value, low, high = (f"{number:.2f}" for number in numbers)
        return HEADLINES[headline.name], value, f"{low} to {high}"
    value, low, high = (_hundredths(number) for number in numbers)
    people = "of 100 people" if headline.name != DIFFERENCE else "people of 100"
    return HEADLINES[headline.name], f"{value} {people}", f"{low} to {high}"


def p_words(p: float | None) -> str:
    """A p value as it is printed."""
    if p is None:
        return ""
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def term_row(term: Term) -> tuple[str, str, str, str, str]:
    """A term's words, estimate, standard error, interval and p."""
    interval = f"{_signed(term.ci_low)} to {_signed(term.ci_high)}"
    return term_words(term.term), _signed(term.estimate), f"{term.std_error:.3f}", interval, p_words(term.p)


def _signed(number: float) -> str:
    return f"{number:.3f}".replace("-", "−")


def _hundredths(chance: float) -> str:
    return f"{round(100 * chance)}".replace("-", "−")
