"""The risk sets of returning from industry: to academia, and to a first faculty position.

At risk from the year after the first industry year since the PhD (that of those who went straight from the
PhD included), until the first later year whose main state is academia, not as a PhD student; or else until
the first faculty position. The clock counts from the first industry year.
"""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from sojourn_analysis.engine.histories import Part
from sojourn_analysis.person_years.building import Definition
from sojourn_analysis.person_years.factors import (
    APPOINTMENTS,
    NOT_THERE,
    PLANNED_YEARS,
    PLANS,
    RANKS,
    TIES,
    UNKNOWN,
)
from sojourn_analysis.person_years.main_state import STUDENT, dated, in_academia, in_industry
from sojourn_analysis.person_years.posts import latest, posts, rank_or_none, with_post, year_of
from sojourn_analysis.person_years.years import (
    Chunk,
    clocked,
    exposed,
    first_year,
    followed,
    happened,
    lived,
    until,
    with_first_faculty,
)

KINDS = ("industry_postdoc", "other")
"""What the first industry spell was."""
_ORDER_BITS = 20


def return_academia_years(chunk: Chunk) -> Table:
    """The person-years of returning to academia as one expression; columns as in `RETURN_ACADEMIA`."""
    people = followed(chunk)
    years = _since_industry(people, chunk)
    back = in_academia(years.state) & (years.state != STUDENT) & (years.year > years.start)
    return _returning(people, chunk, years.mutate(end=first_year(years, back)))


def return_faculty_years(chunk: Chunk) -> Table:
    """The person-years from industry to faculty as one expression; columns as in `RETURN_ACADEMIA`."""
    people = with_first_faculty(followed(chunk), chunk.spell)
    years = _since_industry(people, chunk)
    return _returning(people, chunk, years.mutate(end=years.hire_year))


def _since_industry(people: Table, chunk: Chunk) -> Table:
    """Lived years with the first industry year and the last ones in academia and industry before each."""
    years = exposed(lived(people, chunk, people.last_year))
    industry = in_industry(years.state) & (years.year >= years.phd_year)
    return years.mutate(
        start=first_year(years, industry),
        academic=latest(in_academia(years.state), years),
        industry=latest(industry, years),
    )


def _returning(people: Table, chunk: Chunk, years: Table) -> Table:
    """The person-years from the year after the first industry year to `end`."""
    known = posts(people, chunk.spell)
    first = _first_industry(years, known, chunk)
    rows = years.filter(years.year > years.start, until(years), years.year >= years.entry_year)
    rows = rows.inner_join(first, "person")
    rows = with_post(rows, known, rows.industry, {"tie": "tie"})
    back = ibis.ifelse(happened(rows) & in_academia(rows.state), rows.ord.cast("int64"), None)
    rows = with_post(rows, known, back, {"rank": "rank_back"})
    no_rank = ibis.ifelse(happened(rows), RANKS.index(UNKNOWN), RANKS.index(NOT_THERE))
    return rows.select(
        *clocked(rows, rows.start),
        "kind",
        "appointment",
        "plan",
        "plan_years",
        "rank_left",
        "tie",
        rank_back=rows.rank_back.fill_null(no_rank).cast("uint8"),
        event=happened(rows).cast("uint8"),
    )


def _first_industry(years: Table, known: Table, chunk: Chunk) -> Table:
    """What each person's first industry spell was, what came before it, and what was planned on leaving.

    The plan is what was told with a spell outside academia that began in or after the last academic year
    and no later than the first industry spell; of several the latest.
    """
    first = years.filter(years.year == years.start)
    first = first.select(
        "person", "respondent_id", "survey_year", "phd_year", "academic", first_ord=first.ord.cast("int64")
    )
    spells = dated(chunk.spell.inner_join(first, "respondent_id"), chunk.convention)
    begun = (spells.first_month.cast("int64") << ibis.literal(_ORDER_BITS, "int64")) + spells.ord
    spells = spells.mutate(begun=begun)
    starts = spells.filter(spells.ord == spells.first_ord)
    starts = starts.select("person", first_begun=starts.begun)
    asked = spells.inner_join(starts, "person")
    asked = asked.filter(
        asked.sector != "academia",
        asked.return_plan.notnull(),
        asked.start_year >= year_of(asked.academic).fill_null(asked.phd_year - 1),
        asked.begun <= asked.first_begun,
    )
    plans = asked.group_by("person").agg(asked_begun=asked.begun.max())
    told = first.inner_join(starts, "person")
    told = told.left_join(plans, "person").drop("person_right")
    told = with_post(told, known, told.first_ord, {"position": "position", "appointment": "appointment"})
    told = with_post(told, known, told.academic, {"rank": "rank_left"})
    told = with_post(told, known, told.asked_begun, {"plan": "plan", "plan_years": "plan_years"})
    return told.select(
        "person",
        "appointment",
        kind=ibis.ifelse(told.position == KINDS[0], 0, 1).cast("uint8"),
        rank_left=rank_or_none(told.rank_left),
        plan=told.plan.fill_null(PLANS.index(UNKNOWN)).cast("uint8"),
        plan_years=told.plan_years.fill_null(PLANNED_YEARS.index(UNKNOWN)).cast("uint8"),
    )


_LEVELS = {
    "kind": KINDS,
    "appointment": APPOINTMENTS,
    "plan": PLANS,
    "plan_years": PLANNED_YEARS,
    "rank_left": RANKS,
    "tie": TIES,
    "rank_back": RANKS,
}
RETURN_ACADEMIA = Definition(
    "return_academia_year", return_academia_years, _LEVELS, frozenset({Part.DETAILS}), banded=("t", "clock")
)
"""Returning to any academic position but a PhD student's: the columns of `first_faculty`; `clock` (years
since the first industry year), `t_entry` (t in that year); coded `clock_band`, `kind` and `appointment` of
the first industry spell (the main spell of that year), `plan` and `plan_years` (what was told of returning,
on leaving), `rank_left` (of the main spell in the last academic year before industry, `none` without one),
`tie` (the academic tie in the last industry year before this one) and `rank_back` (of the main spell in the
year of the event, else `none`)."""
RETURN_FACULTY = Definition(
    "return_faculty_year", return_faculty_years, _LEVELS, frozenset({Part.DETAILS}), banded=("t", "clock")
)
"""From industry to the first faculty position, with the same columns. Whoever held a faculty position by
the first industry year is not at risk of a first one."""
