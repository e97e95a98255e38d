"""Papers by year: the typical number told for each spell, and the years corrected by hand.

A year belongs to its main spell, as in the analysis (`main_spell`). A typical number is asked of those spells
alone that are the main one of some year, and a year has that of the main one of those of which it was told.
"""

from __future__ import annotations

from dataclasses import dataclass

from sojourn_schema.columns import NoAnswer, column
from sojourn_schema.instrument.answers import Answers, of_respondent, of_year
from sojourn_schema.instrument.timeline import Timeline
from sojourn_schema.main_spell import is_main, main_of_year

YEARS_BEFORE_PHD = 3
EXACT, TYPICAL = "exact", "typical"
_PAPERS = column("publication_year", "papers")


@dataclass(frozen=True, slots=True)
class PaperYear:
    """The papers of one calendar year.

    Attributes:
        year: the calendar year.
        text: a number, `DK`, `PNTS`, or what is being typed; empty where nothing was told.
        precision: `exact` where the year itself was given, `typical` where it comes from its spell, else
            empty.
        papers: the number, or that none can be given; None where nothing was told or it can't be read.
    """

    year: int
    text: str
    precision: str

    @property
    def papers(self) -> int | NoAnswer | None:
        return _number(self.text)


def paper_years(answers: Answers, timeline: Timeline) -> tuple[PaperYear, ...]:
    """Every year from three before the PhD (or the first spell, if that is earlier) to the survey year."""
    first, last = timeline.year_range()
    typical = _typical_numbers(timeline)
    told = [one for one in timeline.held if one.spell_id in typical]
    before = answers.get(of_respondent("papers_before"), "")
    phd_year = timeline.phd_year if _number(before) is not None else None
    years = []
    for year in range(first, last + 1):
        corrected = answers.get(of_year(year), "")
        main = main_of_year(told, year)
        if corrected.strip():
            years.append(PaperYear(year, corrected, EXACT))
        elif main is not None:
            years.append(PaperYear(year, typical[main], TYPICAL))
        elif phd_year is not None and phd_year - YEARS_BEFORE_PHD <= year < phd_year:
            years.append(PaperYear(year, before, TYPICAL))
        else:
            years.append(PaperYear(year, "", ""))
    return tuple(years)


def _typical_numbers(timeline: Timeline) -> dict[str, str]:
    """The typical numbers told, by spell; not those of spells that turned out to be no year's main one."""
    told = {one.spell_id: text for one in timeline.spells if _number(text := one.text("papers")) is not None}
    return {spell_id: text for spell_id, text in told.items() if is_main(spell_id, timeline.held)}


def _number(text: str) -> int | NoAnswer | None:
    try:
        value = _PAPERS.parse(text, last_year=0)
    except ValueError:
        return None
    return value if isinstance(value, int | NoAnswer) else None
