"""What the posts of a career were like: a spell's further answers, looked up by its place in the list."""

from __future__ import annotations

from collections.abc import Mapping

import ibis
from ibis.expr.types import BooleanValue, IntegerValue, StringValue, Table

from sojourn_analysis.person_years.factors import (
    APPOINTMENTS,
    NOT_THERE,
    PLANNED_YEARS,
    PLANS,
    POLICIES,
    RANKS,
    TEACHING,
    TIES,
    UNKNOWN,
    coded,
)
from sojourn_schema.codes import code_list

# A year and a spell's place in the list as one integer, so that the largest is that of the latest year.
_ORDER_BITS = 20
_ORDER_MASK = (1 << _ORDER_BITS) - 1


def posts(people: Table, spell: Table) -> Table:
    """What is known of each spell of some people.

    Returns:
        `person`, `ord` and in codes `rank`, `appointment` (what follows from the position where it was not
        told), `tie`, `policy`, `teaching`, `plan` and `plan_years`; `sector` and `position` in words.
    """
    told = spell.join(people.select("person", "respondent_id"), "respondent_id")
    return told.select(
        "person",
        "ord",
        "sector",
        "position",
        rank=coded(told_or_implied(told, "rank", RANKS), RANKS),
        appointment=coded(told_or_implied(told, "appointment", APPOINTMENTS), APPOINTMENTS),
        tie=coded(told.academic_tie, TIES),
        policy=coded(told.publication_policy, POLICIES),
        teaching=coded(told.teaches, TEACHING),
        plan=coded(told.return_plan, PLANS),
        plan_years=coded(told.return_plan_years, PLANNED_YEARS),
    )


def told_or_implied(spell: Table, item: str, labels: tuple[str, ...]) -> StringValue:
    """An answer about a spell, or what follows from its sector or position where no such label was told."""
    told = spell[item].cast("string")
    implied = [
        (spell[of] == code, consequences[item])
        for of in ("sector", "position")
        for code, consequences in code_list(of).implies.items()
        if item in consequences
    ]
    return ibis.cases((told.isin([one for one in labels if one != UNKNOWN]), told), *implied, else_=None)


def latest(which: BooleanValue, years: Table) -> IntegerValue:
    """The latest earlier year of a person for which `which` holds, with its main spell, as one integer."""
    before = ibis.window(group_by="person", order_by="year", preceding=(None, 1))
    marked: IntegerValue = ibis.ifelse(which, _marked(years), None).max().over(before)
    return marked


def year_of(marked: IntegerValue) -> IntegerValue:
    """The year of what `latest` gives."""
    return marked >> ibis.literal(_ORDER_BITS, "int64")


def _marked(years: Table) -> IntegerValue:
    return (years.year.cast("int64") << ibis.literal(_ORDER_BITS, "int64")) + years.ord


def with_post(rows: Table, known: Table, place: IntegerValue, names: Mapping[str, str]) -> Table:
    """Rows with what is known of one spell each.

    Args:
        rows: with `person`.
        known: of `posts`, or any table with `person` and `ord`.
        place: of the spell in the list, missing where there is none.
        names: columns to add by their names in `known`.

    Returns:
        All rows; the added columns are missing where there is no such spell.
    """
    placed = rows.mutate(_place=(place & _ORDER_MASK).cast("int64"))
    chosen = known.select(
        _person=known.person, _ord=known.ord.cast("int64"), **{name: known[of] for of, name in names.items()}
    )
    joined = placed.left_join(
        chosen, [placed.person == chosen["_person"], placed["_place"] == chosen["_ord"]]
    )
    return joined.drop("_place", "_person", "_ord")


def rank_or_none(rank: IntegerValue) -> IntegerValue:
    """The code of a rank, `none` where there is no spell to have one."""
    return rank.fill_null(RANKS.index(NOT_THERE)).cast("uint8")
