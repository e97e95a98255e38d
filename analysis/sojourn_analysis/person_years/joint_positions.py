"""The risk set of a first joint position: a part-time post in industry beside an academic one.

At risk in each year since the PhD in which an academic position (not that of a PhD student) is held, until a
part-time spell in industry or in a company of one's own overlaps an academic position by at least three
months; the event is in the year in which that overlap begins.
"""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from sojourn_analysis.engine.histories import Part
from sojourn_analysis.person_years.building import Definition
from sojourn_analysis.person_years.factors import RANKS, TENURES
from sojourn_analysis.person_years.main_state import INDUSTRY_SECTORS, dated, is_academic_post, main_spells
from sojourn_analysis.person_years.posts import posts, rank_or_none, with_post
from sojourn_analysis.person_years.years import (
    Chunk,
    clocked,
    exposed,
    followed,
    happened,
    lived,
    tenure_before,
    until,
)
from sojourn_schema.dates import MONTHS

SHORTEST_OVERLAP_MONTHS = 3
_FULL_TIME = 1.0


def joint_years(chunk: Chunk) -> Table:
    """The person-years of a first joint position as one expression; columns as in `JOINT`."""
    people = followed(chunk)
    years = exposed(lived(people, chunk, people.last_year))
    years = years.left_join(_begun(people, chunk), "person").drop("person_right")
    held = main_spells(
        people.mutate(first_main_year=people.phd_year, last_main_year=people.last_year),
        chunk.spell.filter(is_academic_post(chunk.spell)),
        chunk.convention,
    )
    held = held.select("person", "year", academic_ord=held.ord)
    rows = years.filter(until(years), years.year >= years.entry_year).inner_join(held, ["person", "year"])
    rows = with_post(rows, posts(people, chunk.spell), rows.academic_ord, {"rank": "rank"})
    return rows.select(
        *clocked(rows, rows.phd_year),
        rank=rank_or_none(rows["rank"]),
        tenure=tenure_before(rows),
        event=happened(rows).cast("uint8"),
    )


def _begun(people: Table, chunk: Chunk) -> Table:
    """The year in which the first joint position of each person who had one began, as `end` of the risk."""
    who = people.select("person", "respondent_id", "survey_year")
    told = dated(chunk.spell.inner_join(who, "respondent_id"), chunk.convention)
    told = told.filter(told.first_month <= told.last_month)
    part_time = told.filter(told.sector.isin(INDUSTRY_SECTORS), told.fte < _FULL_TIME)
    academic = told.filter(is_academic_post(told))
    academic = academic.select(
        _person=academic.person, _first=academic.first_month, _last=academic.last_month
    )
    both = part_time.inner_join(academic, part_time.person == academic["_person"])
    first = ibis.greatest(both.first_month, both["_first"])
    last = ibis.least(both.last_month, both["_last"])
    both = both.mutate(begins=first // MONTHS, months=last - first + 1)
    both = both.filter(both.months >= SHORTEST_OVERLAP_MONTHS)
    return both.group_by("person").agg(end=both.begins.min())


JOINT = Definition("joint_year", joint_years, {"rank": RANKS, "tenure": TENURES}, frozenset({Part.DETAILS}))
"""A first joint position: the columns of `first_faculty`; `clock`, which is t, and `t_entry`, which is 0;
coded `rank` (of the main one of the academic positions held in the year) and `tenure` (held before the
year)."""
