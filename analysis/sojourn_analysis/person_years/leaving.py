"""The risk set of leaving academia for industry.

At risk from the first year since the PhD whose main state is academia, until the first later year whose main
state is industry or a company of one's own. The clock counts from that first year.
"""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from sojourn_analysis.engine.histories import Part
from sojourn_analysis.person_years.building import Definition
from sojourn_analysis.person_years.factors import NO_YES, RANKS, TENURES
from sojourn_analysis.person_years.main_state import STARTUP, STUDENT, in_academia, in_industry
from sojourn_analysis.person_years.posts import latest, posts, rank_or_none, with_post
from sojourn_analysis.person_years.years import (
    Chunk,
    clocked,
    exposed,
    first_year,
    followed,
    happened,
    lived,
    tenure_before,
    until,
)

DESTINATIONS = ("stays", "industry", "startup")
"""Where somebody is in a year: not gone, an employee in industry, or with a company of one's own."""


def leave_years(chunk: Chunk) -> Table:
    """The person-years of leaving academia as one expression; columns as in `LEAVE`."""
    people = followed(chunk)
    years = exposed(lived(people, chunk, people.last_year))
    academic = in_academia(years.state) & (years.year >= years.phd_year)
    years = years.mutate(start=first_year(years, academic), academic=latest(academic, years))
    student = (years.year == years.start) & (years.state == STUDENT)
    years = years.mutate(
        end=first_year(years, in_industry(years.state) & (years.year > years.start)),
        entered_as_student=student.cast("uint8").max().over(ibis.window(group_by="person")),
    )
    rows = years.filter(years.year >= years.start, until(years), years.year >= years.entry_year)
    own = ibis.ifelse(rows.year == rows.start, rows.ord.cast("int64"), None)
    rows = with_post(rows, posts(people, chunk.spell), rows.academic.fill_null(own), {"rank": "rank"})
    destination = ibis.cases((~happened(rows), 0), (rows.state == STARTUP, 2), else_=1)
    return rows.select(
        *clocked(rows, rows.start),
        "entered_as_student",
        rank=rank_or_none(rows["rank"]),
        tenure=tenure_before(rows),
        destination=destination.cast("uint8"),
        event=happened(rows).cast("uint8"),
    )


LEAVE = Definition(
    "leave_year",
    leave_years,
    {"entered_as_student": NO_YES, "rank": RANKS, "tenure": TENURES, "destination": DESTINATIONS},
    frozenset({Part.DETAILS}),
    banded=("t", "clock"),
)
"""Leaving academia: the columns of `first_faculty`; `clock` (years since the first academic year) and
`t_entry` (t in that year), so that t = t_entry + clock; coded `clock_band`, `entered_as_student` (the main
spell of that first year was that of a PhD student), `rank` (of the main spell in the last academic year
before; in the first year its own), `tenure` (held before the year) and `destination` (`stays` in years
without an event)."""
