"""The years since the PhD of everybody who is followed, with the state and the exposures of each.

Every risk set is cut out of these years. Exposures count the earlier years since the PhD by main state, so
that a year counts only once it is over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import ibis
from ibis.expr.types import BooleanValue, IntegerValue, Table, Value

from sojourn_analysis.engine.histories import Part
from sojourn_analysis.person_years.factors import BACKGROUND, FIELDS, GENDERS, PHD_TIERS, TENURES, coded
from sojourn_analysis.person_years.main_state import (
    NOTHING,
    POSTDOC,
    in_industry,
    in_neither,
    is_faculty,
    main_spells,
    sector_of,
)
from sojourn_schema.dates import Convention

EXPOSURES = ("industry_years", "postdoc_years", "other_years")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk of careers as tables in the engine.

    Attributes:
        respondent: columns of the histories and `person`, an integer in place of the id.
        spell: columns of the histories.
        yearly: the yearly tables that were read.
        convention: which month an unknown one counts as.
    """

    respondent: Table
    spell: Table
    convention: Convention = Convention.DEFAULT
    yearly: Mapping[Part, Table] = field(default_factory=dict)


def with_phd(respondent: Table) -> Table:
    """Respondents whose PhD is awarded (one that was not asked counts as awarded), and their background.

    Returns:
        `person`, `respondent_id`, `survey_year`, `phd_year`, `entry_year` (from which they are observed, not
        before the PhD) and the background in codes; tenure where it was read.
    """
    people = respondent.filter(respondent.phd_status.fill_null("awarded") != "in_progress")
    tenure = [name for name in people.columns if str(name).startswith("tenure_")]
    return people.select(
        "person",
        "respondent_id",
        "survey_year",
        "phd_year",
        *tenure,
        entry_year=ibis.greatest(people.entry_year.fill_null(people.phd_year), people.phd_year),
        field1=coded(people.phd_field.substr(0, 1), FIELDS),
        phd_tier=coded(people.phd_tier, PHD_TIERS),
        gender=coded(people.gender, GENDERS),
        cohort5=((people.phd_year - 1900) // 5).cast("uint8"),
    )


def with_first_faculty(people: Table, spell: Table) -> Table:
    """People with `hire_year`, in which their first faculty position starts; missing where none does."""
    return with_first(people, spell, is_faculty(spell))


def with_first(people: Table, spell: Table, which: BooleanValue) -> Table:
    """People with `hire_year`, in which the first spell starts for which `which` holds; missing where none
    does."""
    hired = spell.filter(which).group_by("respondent_id").agg(hire_year=spell.start_year.min())
    return people.left_join(hired, "respondent_id").drop("respondent_id_right")


def followed(chunk: Chunk) -> Table:
    """People with a full year since the PhD before the interview, with `last_year`, the last such year."""
    people = with_phd(chunk.respondent)
    people = people.mutate(last_year=people.survey_year - 1)
    return people.filter(people.last_year >= people.entry_year)


def lived(people: Table, chunk: Chunk, last_main_year: IntegerValue) -> Table:
    """The years of people from the one before the PhD to `last_year`, with the state of each.

    The year before the PhD is nobody's exposure, but its state is the last one of the first year at risk.

    Args:
        people: with `last_year`.
        chunk: where they come from.
        last_main_year: the last year whose main spell matters.

    Returns:
        The columns of people and `year`, `state` (of `main_state`), `ord` (of the main spell in the list,
        missing in a year without a spell).
    """
    wanted = people.mutate(first_main_year=people.phd_year - 1, last_main_year=last_main_year)
    main = main_spells(wanted, chunk.spell, chunk.convention)
    years = people.mutate(year=ibis.range(people.phd_year - 1, people.last_year + 1).unnest())
    joined = years.left_join(main, ["person", "year"]).drop("person_right", "year_right")
    return joined.mutate(state=joined.state.fill_null(NOTHING))


def exposed(years: Table) -> Table:
    """Lived years with what was served before each: the exposures, and `last_state` (a sector)."""
    state = years.state
    last = state.lag().over(ibis.window(group_by="person", order_by="year"))
    return years.mutate(
        industry_years=served_before(years, in_industry(state)),
        postdoc_years=served_before(years, state == POSTDOC),
        other_years=served_before(years, in_neither(state)),
        last_state=sector_of(last).cast("uint8"),
    )


def served_before(years: Table, which: BooleanValue) -> IntegerValue:
    """How many years since the PhD and before each year are of a kind."""
    before = ibis.window(group_by="person", order_by="year", preceding=(None, 1))
    counted = (which & (years.year >= years.phd_year)).cast("int32").sum().over(before)
    return counted.fill_null(0).cast("uint8")


def since_phd(years: Table) -> IntegerValue:
    """t: the calendar year minus the year of the PhD."""
    return (years.year - years.phd_year).cast("uint8")


def first_year(years: Table, which: BooleanValue) -> IntegerValue:
    """The first year of each person for which `which` holds, on all of the person's rows."""
    first: IntegerValue = ibis.ifelse(which, years.year, None).min().over(ibis.window(group_by="person"))
    return first


def until(years: Table) -> BooleanValue:
    """Whether a year is not after `end`, the year of the event, if there is one."""
    not_after: BooleanValue = years.end.isnull() | (years.year <= years.end)
    return not_after


def happened(years: Table) -> BooleanValue:
    """Whether a year is `end`, the year of the event."""
    now: BooleanValue = (years.year == years.end).fill_null(False)
    return now


def described(years: Table) -> list[Value]:
    """The columns of every risk set: person, year, t and the covariates of `SHARED`."""
    return [years.person, years.year.cast("int16").name("year"), since_phd(years).name("t")] + [
        years[name] for name in SHARED
    ]


def clocked(years: Table, start: IntegerValue) -> list[Value]:
    """The columns of every risk set and its clock: `clock`, years since `start`, and `t_entry`, t then."""
    clock = (years.year - start).cast("uint8").name("clock")
    return [*described(years), clock, (start - years.phd_year).cast("uint8").name("t_entry")]


def tenure_before(years: Table) -> IntegerValue:
    """The code of the tenure held before each year: somebody tenured later was not tenured yet."""
    told = ibis.ifelse(
        years.tenure_year.notnull(),
        ibis.ifelse(years.tenure_year < years.year, "tenured", "not_tenured"),
        years.tenure_word.cast("string"),
    )
    return coded(told, TENURES)


SHARED = (*EXPOSURES, *BACKGROUND, "last_state")
"""Covariates that stand in every risk set under these names."""
