"""Papers by year: the typical number told for each spell, and the years corrected by hand.

A year belongs to its main spell, as in the analysis: the one with the most full-time-equivalent months in it,
on a tie the later-starting, then the later listed; among those of which a typical number was told.
"""

from __future__ import annotations

from dataclasses import dataclass

from sojourn_schema.columns import NoAnswer, column
from sojourn_schema.dates import DECEMBER, JANUARY, absolute_month, overlap
from sojourn_schema.instrument.answers import Answers, of_respondent, of_year
from sojourn_schema.instrument.timeline import SpellDraft, Timeline

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


def paper_years(answers: Answers, timeline: Timeline) -> tuple[PaperYear, ...]:
    """Every year from three before the PhD (or the first spell, if that is earlier) to the survey year."""
    first, last = timeline.year_range()
    return tuple(_paper_year(year, answers, timeline) for year in range(first, last + 1))


def _paper_year(year: int, answers: Answers, timeline: Timeline) -> PaperYear:
    corrected = answers.get(of_year(year), "")
    if corrected.strip():
        return PaperYear(year, corrected, EXACT)
    text = _typical(year, answers, timeline)
    return PaperYear(year, text, TYPICAL if text else "")


def _typical(year: int, answers: Answers, timeline: Timeline) -> str:
    told = [
        (_fte_months(one, year), (one.months or (0, 0))[0], one.order, text)
        for one in timeline.spells
        if _number(text := one.text("papers")) is not None and _fte_months(one, year) > 0
    ]
    if told:
        return max(told)[-1]
    phd_year = timeline.phd_year
    if phd_year is not None and phd_year - YEARS_BEFORE_PHD <= year < phd_year:
        before = answers.get(of_respondent("papers_before"), "")
        return before if _number(before) is not None else ""
    return ""


def _number(text: str) -> int | NoAnswer | None:
    try:
        value = _PAPERS.parse(text, last_year=0)
    except ValueError:
        return None
    return value if isinstance(value, int | NoAnswer) else None


def _fte_months(spell: SpellDraft, year: int) -> float:
    if spell.months is None:
        return 0.0
    months = overlap(spell.months, (absolute_month(year, JANUARY), absolute_month(year, DECEMBER)))
    try:
        fte = _FTE.parse(spell.text("fte").replace(",", "."), last_year=0)
    except ValueError:
        fte = None
    return months * (fte if isinstance(fte, float) else 1.0)
