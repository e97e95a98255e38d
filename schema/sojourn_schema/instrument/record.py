"""From the answers of a draft to the record: what was asked, parses and is not contradicted by the routing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.columns import NoAnswer, Value
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.papers import PaperYear

_SPELL_FIELDS = frozenset(one.name for one in fields(Spell))
_RESPONDENT_FIELDS = frozenset(one.name for one in fields(Respondent))


def respondent(respondent_id: str, values: dict[str, Any]) -> Respondent:
    """The respondent's row; `survey_year` and `phd_year` must be among the values."""
    kept = {name: value for name, value in values.items() if name in _RESPONDENT_FIELDS}
    return Respondent(respondent_id=respondent_id, **kept)


def spell(respondent_id: str, spell_id: str, values: dict[str, Any]) -> Spell:
    """One spell's row; `start_year`, `sector` and `position` must be among the values."""
    kept = {name: value for name, value in values.items() if name in _SPELL_FIELDS}
    return Spell(respondent_id=respondent_id, spell_id=spell_id, **kept)


def publications(respondent_id: str, years: Iterable[PaperYear]) -> tuple[PublicationYear, ...]:
    """The years of which something was told; don't know and prefer not to say have no precision."""
    rows = []
    for one in years:
        text = one.text.strip()
        if text in NoAnswer.__members__:
            rows.append(PublicationYear(respondent_id, one.year, NoAnswer(text)))
        elif text.isascii() and text.isdigit():
            rows.append(PublicationYear(respondent_id, one.year, int(text), one.precision))
    return tuple(rows)


def searches(respondent_id: str, rows: Iterable[tuple[Place, dict[str, Any]]]) -> tuple[JobSearch, ...]:
    """The job searches by year and target."""
    made = []
    for place, values in rows:
        year, target = place.row.split("/")
        counts = {name: value for name, value in values.items() if name not in ("year", "target")}
        made.append(JobSearch(respondent_id, int(year), target, **counts))
    return tuple(sorted(made, key=lambda one: (one.year, one.target)))


def grants(respondent_id: str, rows: Iterable[tuple[int, Value]]) -> tuple[GrantYear, ...]:
    """The years in which a number of grants was given."""
    return tuple(
        GrantYear(respondent_id, year, value)
        for year, value in sorted(rows)
        if isinstance(value, int | NoAnswer)
    )


def career(
    who: Respondent,
    spells: Iterable[Spell],
    papers: Iterable[PublicationYear] = (),
    job_searches: Iterable[JobSearch] = (),
    grant_years: Iterable[GrantYear] = (),
) -> Career:
    """The record of one interview."""
    return Career(who, tuple(spells), tuple(papers), tuple(job_searches), tuple(grant_years))
