"""Words for the terms of models: factors with their answers, and numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sojourn_schema.codes import code_list

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
    "last_state": "Main state of the year before",
    "state": "Main state",
    "wish_at_phd": "Wish at the PhD",
    "papers_told": "Papers before the PhD",
    "rank": "Rank",
    "rank_left": "Rank on leaving",
    "tenure": "Tenure",
    "target": "Applying",
    "side": "Rank",
    "promised_policy": "Publishing as promised",
    "publication_policy": "Publishing in practice",
}
_CODES = {
    "phd_tier": "phd_tier",
    "gender": "gender",
    "last_state": "sector",
    "state": "sector",
    "wish_at_phd": "wish_at_phd",
    "promised_policy": "publication_policy",
    "publication_policy": "publication_policy",
}
"""Code list of a factor."""
_ANSWERS = {
    "tenured": "held",
    "not_tenured": "not held",
    "no_system": "no such system",
    "academia_faculty": "for a faculty position",
    "academia_other": "for another academic position",
    "senior": "R3 or R4",
    "junior": "R1 or R2",
}
"""Answers that no code list has words for."""
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
    "t": "Per year since the PhD",
    "t_left": "Per year from the PhD to leaving",
    "t_back": "Per year from the PhD to coming back",
    "clock": "Years since the entry",
    "papers_before": "Papers of the three years before",
    "papers_before_scaled": "Papers so far, in units of the law",
    "papers_expected": "Papers that such a history brings",
    "papers_expected_scaled": "Papers that such a history brings, in units of the law",
    "papers_log": "Papers before the PhD, logarithm",
    "papers": "Per paper",
    "returner": "Came back from industry",
    "in_industry": "In industry the year before",
    "not_llm": "Not working on large language models",
    "broken": "Practice below the promise",
    "to_faculty": "For a faculty position",
    "industry": "Per year in industry",
    "postdoc": "Per postdoc year",
    "other": "Per year elsewhere",
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


_LEVEL = re.compile(r"C\((\w+)\)\[(?:T\.)?(.+)\]")
_LOGARITHM = re.compile(r"log1p\((\w+)\)")
_BEND = re.compile(r"(?:cr|bs|cc)\((\w+),[^()]*\)(?:\[\d+\])?")
_LEVEL_IN_TEXT = re.compile(r"C\(\w+\)\[(?:T\.)?[^\]]+\]")
_COLUMN = re.compile(
    rf"\b(?:{'|'.join(sorted((name for name in _NUMBERS if '_' in name), key=len, reverse=True))})\b"
)
"""Columns whose names are no words of their own."""
_SEPARATING = re.compile(r"\b(\w+) = (\S+) \(")
_OUTCOMES = {"industry": "Industry", "startup": "Start-up", "joint": "Joint position"}
"""Equations of models with several outcomes."""


def term_words(term: str) -> str:
    """A model term for a reader."""
    outcome, found, rest = term.partition(": ")
    if found and outcome in _OUTCOMES:
        return f"{_OUTCOMES[outcome]}: {_lowered(term_words(rest))}"
    if level := _LEVEL.fullmatch(term):
        factor, answer = level.groups()
        return f"{_FACTORS.get(factor, factor)}: {answer_words(factor, answer)}"
    if logarithm := _LOGARITHM.fullmatch(term):
        return f"{_NUMBERS.get(logarithm[1], logarithm[1])}, logarithm"
    if bend := _BEND.fullmatch(term):
        return f"The bend of: {_lowered(_NUMBERS.get(bend[1], bend[1]))}"
    if re.fullmatch(r"\d\|\d", term):
        return f"Threshold between R{term[0]} and R{term[2]}"
    return _NUMBERS.get(term, term)


def answer_words(factor: str, answer: str) -> str:
    """A level of a factor for a reader, by the code lists where there is one."""
    if factor == "field1":
        return _FIELDS.get(answer, answer)
    if factor in _CODES and answer in code_list(_CODES[factor]):
        return _lowered(code_list(_CODES[factor]).label(answer))
    if factor == "rank_left" and answer.isdigit():
        return f"R{answer}"
    years = ("t_band", "cohort5", "moment", "clock_band", "start_band")
    return answer.replace("-", " to ") if factor in years else _ANSWERS.get(answer, answer.replace("_", " "))


def in_words(text: str) -> str:
    """A sentence about a model with words in place of the names of its columns."""
    told = _BEND.sub(lambda found: _lowered(term_words(found[0])), text)
    told = _LEVEL_IN_TEXT.sub(lambda found: term_words(found[0]), told)
    told = _SEPARATING.sub(
        lambda found: (
            f"{_FACTORS[found[1]]}: {answer_words(found[1], found[2])} ("
            if found[1] in _FACTORS
            else found[0]
        ),
        told,
    )
    return _COLUMN.sub(lambda found: _lowered(_NUMBERS[found[0]]), told)


def _lowered(words: str) -> str:
    """Words as they stand within a sentence."""
    return words if words[:2].isupper() else words[0].lower() + words[1:]


def reference_words(references: Mapping[str, str]) -> list[str]:
    """What the answers to each question are compared with.

    Args:
        references: the level left out by factor.
    """
    return [
        f"{_FACTORS.get(factor, factor)}: compared with {answer_words(factor, answer)}"
        for factor, answer in references.items()
    ]
