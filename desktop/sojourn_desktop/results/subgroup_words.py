"""A subgroup in words: which answers of respondents it takes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sojourn_desktop.language import interpreter, translated
from sojourn_schema.codes import code_list
from sojourn_schema.columns import RESPONDENT, NoAnswer

ITEM_WORDS: dict[str, object] = {
    "gender": QT_TRANSLATE_NOOP("Subgroup", "Gender"),
    "phd_field": QT_TRANSLATE_NOOP("Subgroup", "Field of the PhD"),
    "current_field": QT_TRANSLATE_NOOP("Subgroup", "Field now"),
    "phd_tier": QT_TRANSLATE_NOOP("Subgroup", "Institution of the PhD"),
    "phd_region": QT_TRANSLATE_NOOP("Subgroup", "Region of the PhD"),
    "wish_at_phd": QT_TRANSLATE_NOOP("Subgroup", "Wish when finishing the PhD"),
    "works_on_llm": QT_TRANSLATE_NOOP("Subgroup", "Works on large language models"),
    "tried_return": QT_TRANSLATE_NOOP("Subgroup", "Tried to return to academia"),
    "tried_leave": QT_TRANSLATE_NOOP("Subgroup", "Tried to leave academia"),
    "searches_complete": QT_TRANSLATE_NOOP("Subgroup", "All job searches told"),
    "recruited_via": QT_TRANSLATE_NOOP("Subgroup", "Recruited at"),
    "mode": QT_TRANSLATE_NOOP("Subgroup", "How the interview was held"),
    "phd_status": QT_TRANSLATE_NOOP("Subgroup", "PhD finished"),
    "consent_share": QT_TRANSLATE_NOOP("Subgroup", "May be released"),
}
"""Items that a subgroup may be formed by, in the order in which they are offered."""
_LISTS = {one.name: one.codes for one in RESPONDENT if one.codes is not None}
_NO_ANSWERS: dict[str, object] = {
    "DK": QT_TRANSLATE_NOOP("Subgroup", "don't know"),
    "PNTS": QT_TRANSLATE_NOOP("Subgroup", "prefer not to say"),
}


def item_words(item: str) -> str:
    """An item of the respondent."""
    return translated(str(ITEM_WORDS[item]), "Subgroup") if item in ITEM_WORDS else item


def answers_of(codes: str) -> tuple[str, ...]:
    """The answers to an item, by the name of its code list."""
    return (*code_list(codes), *NoAnswer.__members__)


def answer_words(codes: str, answer: str) -> str:
    """An answer, by the name of its item's code list."""
    if answer in _NO_ANSWERS:
        return translated(str(_NO_ANSWERS[answer]), "Subgroup")
    found = code_list(codes)
    return found.label(answer, interpreter().language) if answer in found else answer


def subgroup_words(subgroup: Mapping[str, Sequence[str]]) -> str:
    """A whole subgroup, of answers by item."""
    return "; ".join(
        f"{item_words(item)}: {', '.join(answer_words(_LISTS[item], one) for one in answers)}"
        for item, answers in subgroup.items()
    )
