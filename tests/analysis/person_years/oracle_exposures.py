"""The further exposures read a second time, year by year; see `oracle`."""

from __future__ import annotations

from collections.abc import Callable

from tests.analysis.person_years.oracle import INDUSTRY, Life, Row, known, number, word

from sojourn_schema.careers import Spell


def policy(spell: Spell) -> str:
    """Don't know is a level of its own; not asked and not told are unknown."""
    answer = spell.publication_policy
    return "dk" if answer == "DK" else word(answer)


def tie(spell: Spell) -> str:
    return word(spell.academic_tie)


def teaching(spell: Spell) -> str:
    return word(spell.teaches)


LEVELS = {
    "policy": ("prohibited", "own_time", "work_time", "encouraged", "counts_in_review", "dk", "unknown"),
    "tie": ("none", "visiting", "adjunct", "co_supervision", "unknown"),
    "teaching": ("yes", "no", "unknown"),
}


def industry_years_by(life: Life, year: int, item: str, answer: Callable[[Spell], str]) -> Row:
    counts = dict.fromkeys(LEVELS[item], 0)
    for earlier in range(life.phd_year, year):
        main = life.main[earlier]
        if main is not None and main.sector in INDUSTRY:
            counts[answer(main)] += 1
    return {f"industry_years_{item}_{level}": count for level, count in counts.items()}


def papers(life: Life, year: int) -> Row:
    told = {one.year: one.papers for one in life.career.publications if isinstance(one.papers, int)}
    first = life.phd_year - 3
    before = [told.get(earlier) for earlier in range(first, year)]
    recent = [one for one in before[-3:] if one is not None]
    published = [earlier for earlier in range(first, year) if told.get(earlier, 0) > 0]
    return {
        "papers": told.get(year, 0),
        "papers_known": "known" if year in told else "missing",
        "papers_before": sum(one for one in before if one is not None),
        "untold_before": before.count(None),
        "papers_recent": sum(recent) / len(recent) if recent else 0.0,
        "untold_recent": 3 - len(recent),
        "years_since_paper": year - (published[-1] if published else first - 1),
        "paper_before": "yes" if published else "no",
    }


def grants(life: Life, year: int) -> Row:
    now = [one.grants for one in life.career.grants if one.year == year]
    before = [one.grants for one in life.career.grants if one.year < year]
    return {
        "grants": sum(map(number, now)),
        "grants_known": "missing" if any(known(one) == "missing" for one in now) else "known",
        "grants_before": sum(map(number, before)),
        "grants_before_known": "missing" if any(known(one) == "missing" for one in before) else "known",
    }


def extras(life: Life, year: int) -> Row:
    """All further exposures of a year."""
    return {
        **industry_years_by(life, year, "policy", policy),
        **industry_years_by(life, year, "tie", tie),
        **industry_years_by(life, year, "teaching", teaching),
        **papers(life, year),
        **grants(life, year),
    }
