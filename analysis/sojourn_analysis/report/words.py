"""The report's words: for terms, checks, numbers and verdicts."""

from __future__ import annotations

import re

from sojourn_analysis.claims.c1 import CHANCE_0, CHANCE_3, CHECK_WORDS, DIFFERENCE, RATIO
from sojourn_analysis.results import Headline, Term

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
    if factor == "field1":
        answer = _FIELDS.get(answer, answer)
    if factor in ("t_band", "cohort5"):
        answer = answer.replace("-", " to ")
    return f"{_FACTORS.get(factor, factor)}: {answer}"


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
