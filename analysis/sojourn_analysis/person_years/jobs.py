"""The main position of each year and of the one before: where jobs change, and what was done in which job.

What was told of a position stands in the study's spells; a year here has only its place in the list.
"""

from __future__ import annotations

import ibis
from ibis.expr.types import IntegerValue, Table

from sojourn_analysis.person_years.building import Definition
from sojourn_analysis.person_years.main_state import NOTHING, POSTDOC, STUDENT, in_academia, in_industry
from sojourn_analysis.person_years.years import Chunk, clocked, exposed, followed, lived

WORK = ("academia", "postdoc", "student", "industry", "other", "none")
"""What somebody works in: `academia` is without postdocs and PhD students, `none` is no paid work."""


_KINDS = {POSTDOC: "postdoc", STUDENT: "student", NOTHING: "none"}
NO_SPELL = -1
"""The place in the list of the main spell of a year without one."""


def work_of(state: IntegerValue) -> IntegerValue:
    """The place among `WORK` of a year's state."""
    return ibis.cases(
        *((state == kind, WORK.index(name)) for kind, name in _KINDS.items()),
        (in_academia(state), WORK.index("academia")),
        (in_industry(state), WORK.index("industry")),
        else_=WORK.index("other"),
    ).cast("uint8")


def job_years(chunk: Chunk) -> Table:
    """Every person-year with its main position and the one before as one expression; columns as in `JOBS`."""
    people = followed(chunk)
    years = exposed(lived(people, chunk, people.last_year))
    order = ibis.window(group_by="person", order_by="year")
    years = years.mutate(ord=years.ord.fill_null(NO_SPELL).cast("int32"))
    years = years.mutate(last_ord=years.ord.lag().over(order), origin=work_of(years.state.lag().over(order)))
    rows = years.filter(years.year >= years.entry_year)
    return rows.select(
        *clocked(rows, rows.phd_year),
        "ord",
        "last_ord",
        "origin",
        work=work_of(rows.state),
        event=(rows.ord != rows.last_ord).cast("uint8"),
    )


JOBS = Definition("job_year", job_years, {"origin": WORK, "work": WORK})
"""The positions of all years: the columns of `first_faculty`; `clock`, which is t, and `t_entry`, which is 0;
`ord` and `last_ord`, the place in the person's list of the main spell of the year and of the year before
(`NO_SPELL` without one), and coded `work` and `origin`, what these are in. An event is that they differ."""
