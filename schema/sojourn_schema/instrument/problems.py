"""What is wrong with a typed answer, in plain words for the person who typed it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sojourn_schema.columns import FIRST_YEAR, Column, Kind
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.partial_years import may_become_partial
from sojourn_schema.instrument.questionnaire import Question, Questionnaire
from sojourn_schema.languages import decimal

YEAR_DIGITS = 4
_UNFINISHED_DAY = re.compile(r"\d{1,4}|\d{4}-(\d{1,2}(-\d?)?)?|\d{1,2}\.(\d{1,2}(\.\d{0,3})?)?", re.ASCII)
SPELL_YEARS = ("start_year", "end_year")
"""Years that may be told in part."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to be mended, and where.

    Attributes:
        place: beside which it is shown; of the timeline as a whole, a place with an empty row.
        text: one sentence in the respondent's language.
    """

    place: Place
    text: str


def problem_of(
    question: Question, text: str, *, last_year: int, questionnaire: Questionnaire, language: str
) -> str | None:
    """The sentence for a text that gives no value, None where it gives one."""
    try:
        question.parse(text, last_year=last_year)
    except ValueError:
        known = question.column
    else:
        return None
    match known.kind:
        case Kind.YEAR:
            values = {"first": FIRST_YEAR, "last": last_year, "example": last_year - YEAR_DIGITS}
            return questionnaire.words("problem.year", language, **values)
        case Kind.MONTH:
            return questionnaire.words("problem.month", language)
        case Kind.COUNT if known.low is None:
            return questionnaire.words("problem.whole_number", language)
        case Kind.DECIMAL:
            return questionnaire.words("problem.decimal", language, example=decimal(2.5, language))
        case Kind.DATE:
            return questionnaire.words("problem.date", language)
        case Kind.COUNT:
            return questionnaire.words("problem.number", language, low=known.low, high=known.high)
        case Kind.SHARE:
            low, high = (decimal(one, language) for one in (known.low or 0.0, known.high or 1.0))
            return questionnaire.words("problem.share", language, low=low, high=high)
        case Kind.CODE | Kind.SEVERAL:
            return questionnaire.words("problem.choice", language)
    return questionnaire.words("problem.text", language)


def may_become_valid(known: Column, text: str, *, last_year: int) -> bool:
    """Whether more key presses at its end can make the text a value: `201` can become a year, `3` can't."""
    text = text.strip()
    if known.name in SPELL_YEARS and may_become_partial(text):
        return True
    if known.kind is Kind.YEAR and text.isascii() and text.isdigit() and len(text) < YEAR_DIGITS:
        completions: int = 10 ** (YEAR_DIGITS - len(text))
        earliest = int(text) * completions
        return earliest <= last_year and earliest + completions > FIRST_YEAR
    if known.kind is Kind.MONTH:
        return text == "0"
    if known.kind is Kind.DATE:
        return _UNFINISHED_DAY.fullmatch(text) is not None
    if known.kind in (Kind.DECIMAL, Kind.COUNT) and known.low is None:
        return text in ("-", ".", ",", "-.", "-,")
    is_one_digit = len(text) == 1 and text.isascii() and text.isdigit()  # of per cent
    return known.kind is Kind.SHARE and (is_one_digit or text in (".", ",", "0.", "0,"))
