"""Findings in words: whole sentences in every language, from `findings.toml`."""

from __future__ import annotations

from sojourn_schema.careers import Spell
from sojourn_schema.codes import code_list
from sojourn_schema.consistency import Finding, Month, Target, Value, Year
from sojourn_schema.dates import known, month_of, year_of
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.languages import FALLBACK_LANGUAGE, within_sentence


def in_words(finding: Finding, language: str = FALLBACK_LANGUAGE) -> str:
    """One or two sentences in the second person."""
    words = Questionnaire.load().words
    values = {name: _told(value, language) for name, value in finding.values.items()}
    return words(f"finding.{finding.kind}.{finding.case}", language, **values)


def spell_in_words(spell: Spell, language: str = FALLBACK_LANGUAGE) -> str:
    """A spell as its owner would name it, as in "Postdoc (2010 to 2013)"."""
    words, positions, sectors = Questionnaire.load().words, code_list("position"), code_list("sector")
    if spell.position == "other" and spell.sector in sectors:
        name = sectors.label(spell.sector, language)
    elif spell.position in positions:
        name = positions.label(spell.position, language)
    else:
        name = words("finding.position_unnamed", language)
    first, end = year_in_words(spell.start_year, language), known(spell.end_year)
    if end is None:
        return words("finding.position_ongoing", language, position=name, first=first)
    if end == spell.start_year:
        return words("finding.position_one", language, position=name, first=first)
    last = year_in_words(end, language)
    return words("finding.position", language, position=name, first=first, last=last)


def year_in_words(year: int, language: str = FALLBACK_LANGUAGE) -> str:
    """A calendar year as it stands in a sentence."""
    return Questionnaire.load().words("date.year", language, year=year)


def month_in_words(year: int, month: int, language: str = FALLBACK_LANGUAGE) -> str:
    """A month (1 to 12) of a year as it stands in a sentence, as in "March 2012"."""
    words = Questionnaire.load().words
    return words("date.month", language, year=year, month=words(f"month.{month}", language))


def _told(value: Value, language: str) -> str:
    match value:
        case Spell():
            return spell_in_words(value, language)
        case Year(number):
            return year_in_words(number, language)
        case Month(absolute):
            return month_in_words(year_of(absolute), month_of(absolute), language)
        case Target(code):
            targets = code_list("target")
            return within_sentence(targets.label(code, language), language) if code in targets else code
        case _:
            return str(value)
