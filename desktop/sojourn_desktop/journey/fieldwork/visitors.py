"""Visitors: made-up people who come to a booth, each with years and papers that no other visitor has.

They are two of the shipped vignettes, told of other years: what the questions make of them is written by hand
there, and what follows from the years alone is written here.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from sojourn_desktop.journey.vignette import Row, Texts, Vignette

SHAPES = ("one_company", "industry_postdoc")
FIELDS = ("1.2", "1.3", "1.6", "2.2", "5.1")
RECRUITED_VIA = "academic_conference"
_EARLIEST, _LATEST = 3, 33
"""Years by which a shipped career is told earlier; by three at least, so that its last post is a long one."""
_MOST_PAPERS = 90
_PAPER_YEARS_BEFORE = 3
MOST_VISITORS = _LATEST - _EARLIEST


def visitor(seed: int, number: int, site: str) -> Vignette:
    """The career of one visitor, who comes to a booth of that site.

    Args:
        seed: of the fieldwork.
        number: from 0 up to `MOST_VISITORS`; two visitors finished their PhDs in different years.
        site: where they come to; the same visitor may come to two.
    """
    earlier = random.Random(f"years {seed}").sample(range(_EARLIEST, _LATEST), MOST_VISITORS)[number]
    drawn = random.Random(f"visitor {seed} {number}")
    base = Vignette.named(SHAPES[number % len(SHAPES)])
    own = {
        "phd_field": drawn.choice(FIELDS),
        "wish_at_phd": drawn.choice(("academia", "industry", "either")),
        "gender": drawn.choice(("woman", "man")),
        "consent_share": drawn.choice(("yes", "no")),
        "site": site,
        "recruited_via": RECRUITED_VIA,
    }
    papers = drawn.sample(range(11, _MOST_PAPERS), len(base.spells) + 1)
    told = tuple(
        _told(spell, earlier, papers[place], is_last=place == len(base.spells) - 1)
        for place, spell in enumerate(base.spells)
    )
    phd_year = int(base.respondent["phd_year"]) - earlier
    respondent = {**base.respondent, **own, "phd_year": str(phd_year)}
    if "papers_before" in respondent:
        respondent["papers_before"] = str(papers[-1])
    return replace(
        base,
        title=f"Visitor {number}",
        respondent=respondent,
        spells=told,
        record_respondent={**base.record_respondent, **own, "phd_year": phd_year, "mode": "booth"},
        record_spells=tuple(_moved(row, earlier) for row in base.record_spells),
        record_publications=tuple(_publications(respondent, told, base.survey_year)),
    )


def _told(spell: Texts, earlier: int, papers: int, *, is_last: bool) -> Texts:
    years = {edge: str(int(spell[edge]) - earlier) for edge in ("start_year", "end_year") if edge in spell}
    # Held for more than four years by now, it is asked whether it was one position all along.
    lasting = {"position_changed": "no"} if is_last else {}
    return {**spell, **years, **lasting, "papers": str(papers)}


def _moved(row: Row, earlier: int) -> Row:
    edges = ("start_year", "end_year")
    return {
        item: value - earlier if item in edges and isinstance(value, int) else value
        for item, value in row.items()
    }


def _publications(respondent: Texts, spells: tuple[Texts, ...], survey_year: int) -> Iterator[Row]:
    """A typical number of each position stands for the years from its start to the year before its end."""
    first = int(spells[0]["start_year"])
    if "papers_before" in respondent:
        for year in range(first - _PAPER_YEARS_BEFORE, first):
            yield {"year": year, "papers": int(respondent["papers_before"]), "precision": "typical"}
    for spell in spells:
        end = int(spell["end_year"]) if "end_year" in spell else survey_year + 1
        for year in range(int(spell["start_year"]), end):
            yield {"year": year, "papers": int(spell["papers"]), "precision": "typical"}
