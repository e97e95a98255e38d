"""How long an interview takes by the items it asks: an estimate for whoever chooses them, no measurement.

Each question is read once, at 238 words a minute (Brysbaert, "How many words do we read per minute?",
Journal of Memory and Language 109, 2019, 104047), and answered each time by making up one's mind, pointing
and pressing: 1.35 + 1.1 + 0.28 seconds in the Keystroke-Level Model (Card, Moran and Newell, Communications
of the ACM 23(7), 1980, 396-410). The career told is one of four positions, with two job searches and two
years with a grant; what is asked on a condition is asked of every second one. That somebody remembers in
that time is assumed, so a long career or a slow start takes more.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from sojourn_schema.consent import words_in
from sojourn_schema.instrument.item_sets import name_of
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.languages import FALLBACK_LANGUAGE

WORDS_PER_MINUTE = 238
ANSWER_SECONDS = 1.35 + 1.1 + 0.28
TOLD = {"respondent": 1, "spell": 4, "publication_year": 1, "job_search": 2, "grant_year": 2}
"""How often a table's items are told in the career that is reckoned with."""
_ON_CONDITION = 0.5
_SECONDS_PER_MINUTE = 60


def minutes(items: Collection[str]) -> float:
    """Minutes that an interview with these items takes.

    Args:
        items: as `table.item`.
    """
    return sum(seconds for name, seconds in _seconds().items() if name in items) / _SECONDS_PER_MINUTE


@cache
def _seconds() -> dict[str, float]:
    """Seconds by item."""
    found = {}
    for question in Questionnaire.load().questions:
        reading = words_in(question.wording[FALLBACK_LANGUAGE]) / WORDS_PER_MINUTE * _SECONDS_PER_MINUTE
        share = _ON_CONDITION if question.ask_if else 1.0
        found[name_of(question)] = share * (reading + TOLD[question.table] * ANSWER_SECONDS)
    return found
