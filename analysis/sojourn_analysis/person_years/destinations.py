"""The risk set of all transitions: every year since the PhD with the state before it and the state in it."""

from __future__ import annotations

import ibis
from ibis.expr.types import IntegerValue, Table

from sojourn_analysis.engine.histories import Part
from sojourn_analysis.person_years.building import Definition
from sojourn_analysis.person_years.factors import RANKS
from sojourn_analysis.person_years.main_state import FACULTY, in_industry, in_neither
from sojourn_analysis.person_years.posts import posts, rank_or_none, with_post
from sojourn_analysis.person_years.years import Chunk, clocked, exposed, followed, lived

CLASSES = ("academia_temporary", "academia_faculty", "industry", "other")
"""The states that transitions run between; academic posts that are no faculty positions are temporary, a
PhD student's too."""


def class_of(state: IntegerValue) -> IntegerValue:
    """The place among `CLASSES` of a year's state."""
    return ibis.cases((in_industry(state), 2), (in_neither(state), 3), (state == FACULTY, 1), else_=0).cast(
        "uint8"
    )


def transition_years(chunk: Chunk) -> Table:
    """Every person-year by origin and destination as one expression; columns as in `TRANSITIONS`."""
    people = followed(chunk)
    years = exposed(lived(people, chunk, people.last_year))
    order = ibis.window(group_by="person", order_by="year")
    years = years.mutate(origin=class_of(years.state.lag().over(order)), last_ord=years.ord.lag().over(order))
    rows = years.filter(years.year >= years.entry_year)
    known = posts(people, chunk.spell)
    rows = with_post(rows, known, rows.ord, {"rank": "rank"})
    rows = with_post(rows, known, rows.last_ord, {"rank": "last_rank"})
    destination = class_of(rows.state)
    return rows.select(
        *clocked(rows, rows.phd_year),
        "origin",
        destination=destination,
        rank=rank_or_none(rows["rank"]),
        last_rank=rank_or_none(rows.last_rank),
        event=(destination != rows.origin).cast("uint8"),
    )


TRANSITIONS = Definition(
    "transition_year",
    transition_years,
    {"origin": CLASSES, "destination": CLASSES, "rank": RANKS, "last_rank": RANKS},
    frozenset({Part.DETAILS}),
)
"""All transitions: the columns of `first_faculty`; `clock`, which is t, and `t_entry`, which is 0; coded
`origin` (of the year before, the one before the PhD too) and `destination`; `rank` of the main spell in the
year and `last_rank` of that before, `none` without a spell. An event is that origin and destination
differ."""
