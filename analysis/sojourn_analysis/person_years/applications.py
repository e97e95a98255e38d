"""The risk set of applicants: years with at least one application, a row a target."""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from sojourn_analysis.engine.histories import Part
from sojourn_analysis.person_years.building import Definition
from sojourn_analysis.person_years.destinations import CLASSES, class_of
from sojourn_analysis.person_years.factors import KNOWN
from sojourn_analysis.person_years.years import Chunk, clocked, exposed, followed, lived

TARGETS = ("academia_faculty", "academia_other", "industry")


def applicant_years(chunk: Chunk) -> Table:
    """Person-years with an application, by target, as one expression; columns as in `APPLICANTS`."""
    people = followed(chunk)
    years = exposed(lived(people, chunk, people.last_year - 1))
    before = years.state.lag().over(ibis.window(group_by="person", order_by="year"))
    years = years.mutate(origin=class_of(before))
    years = years.filter(years.year >= years.entry_year)
    searches = chunk.yearly[Part.SEARCHES]
    searches = searches.filter(searches.applications >= 1, searches.target.isin(TARGETS))
    rows = years.inner_join(searches, ["respondent_id", "year"])
    return rows.select(
        *clocked(rows, rows.phd_year),
        "origin",
        target=ibis.cases(*((rows.target == one, place) for place, one in enumerate(TARGETS))).cast("uint8"),
        applications=rows.applications.cast("int32"),
        interviews=rows.interviews.fill_null(0).cast("int32"),
        interviews_known=rows.interviews.isnull().cast("uint8"),
        offers=rows.offers.fill_null(0).cast("int32"),
        offers_known=rows.offers.isnull().cast("uint8"),
        event=(rows.offers.fill_null(0) >= 1).cast("uint8"),
    )


APPLICANTS = Definition(
    "applicant_year",
    applicant_years,
    {"origin": CLASSES, "target": TARGETS, "interviews_known": KNOWN, "offers_known": KNOWN},
    frozenset({Part.SEARCHES}),
)
"""Applicants: the columns of `first_faculty`; `clock`, which is t, and `t_entry`, which is 0;
`applications` (at least 1), `interviews` and `offers` as told, 0 where the number is not known
(`interviews_known`, `offers_known`: `missing`); coded `origin` (of the year before) and `target`. An event
is any offer. More offers than applications may have been told."""
