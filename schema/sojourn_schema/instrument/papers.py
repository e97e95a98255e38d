"""Papers by year: the typical number told for each spell, and the years corrected by hand.

A year belongs to its main spell, as in the analysis: the one with the most full-time-equivalent months in it,
on a tie the later-starting, then the later listed; among those of which a typical number was told.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from sojourn_schema.columns import NoAnswer, column
from sojourn_schema.dates import DECEMBER, JANUARY, absolute_month, overlap
from sojourn_schema.instrument.answers import Answers, of_respondent, of_year
from sojourn_schema.instrument.spell_draft import SpellDraft
from sojourn_schema.instrument.timeline import Timeline

YEARS_BEFORE_PHD = 3
EXACT, TYPICAL = "exact", "typical"
_PAPERS = column("publication_year", "papers")
_FTE = column("spell", "fte")


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


@dataclass(frozen=True, slots=True)
class _Typical:
    """The typical number told for one spell, with what decides in which years it counts."""

    months: tuple[int, int]
    order: int
    fte: float
    text: str

    def weight(self, year: int) -> tuple[float, int, int]:
        """Full-time-equivalent months in the year, then start and listing order: the highest is main."""
        of_year = absolute_month(year, JANUARY), absolute_month(year, DECEMBER)
        return self.fte * overlap(self.months, of_year), self.months[0], self.order


def paper_years(answers: Answers, timeline: Timeline) -> tuple[PaperYear, ...]:
    """Every year from three before the PhD (or the first spell, if that is earlier) to the survey year."""
    first, last = timeline.year_range()
    told = [typical for one in timeline.spells if (typical := _typical(one)) is not None]
    before = answers.get(of_respondent("papers_before"), "")
    phd_year = timeline.phd_year if _number(before) is not None else None
    years = []
    for year in range(first, last + 1):
        corrected = answers.get(of_year(year), "")
        main = max(told, key=partial(_Typical.weight, year=year), default=None)
        if corrected.strip():
            years.append(PaperYear(year, corrected, EXACT))
        elif main is not None and main.weight(year)[0] > 0:
            years.append(PaperYear(year, main.text, TYPICAL))
        elif phd_year is not None and phd_year - YEARS_BEFORE_PHD <= year < phd_year:
            years.append(PaperYear(year, before, TYPICAL))
        else:
            years.append(PaperYear(year, "", ""))
    return tuple(years)


def _typical(spell: SpellDraft) -> _Typical | None:
    text = spell.text("papers")
    if spell.months is None or _number(text) is None:
        return None
    return _Typical(spell.months, spell.order, _fte(spell), text)


def _fte(spell: SpellDraft) -> float:
    """The share of full time, full where none was told or it can't be read."""
    try:
        fte = _FTE.parse(spell.text("fte").replace(",", "."), last_year=0)
    except ValueError:
        return 1.0
    return fte if isinstance(fte, float) else 1.0


def _number(text: str) -> int | NoAnswer | None:
    try:
        value = _PAPERS.parse(text, last_year=0)
    except ValueError:
        return None
    return value if isinstance(value, int | NoAnswer) else None
