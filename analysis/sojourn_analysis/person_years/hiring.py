"""The risk set of the first faculty position.

Person-years run from the year of the PhD to the first faculty position or to the last full year before the
interview.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import ibis
from ibis.expr.types import BooleanValue, Table

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import Histories
from sojourn_analysis.person_years.building import Definition
from sojourn_analysis.person_years.main_state import is_faculty, is_lasting_post
from sojourn_analysis.person_years.years import (
    Chunk,
    described,
    exposed,
    lived,
    with_first,
    with_phd,
)
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.dates import Convention

BASE_FORMULA = (
    "C(t_band) + industry_years + postdoc_years + other_years"
    " + C(field1) + C(phd_tier) + C(gender) + C(cohort5)"
)
"""The right-hand side of the base model."""


def first_faculty(
    engine: Engine,
    histories: Iterable[Histories],
    convention: Convention = Convention.DEFAULT,
    progress: Callable[[int], None] | None = None,
) -> RiskSet:
    """Build the person-years of the first faculty position and keep them in the engine.

    Args:
        engine: where the table is made; what an earlier call made there is replaced.
        histories: careers, in chunks of whole respondents.
        convention: which month an unknown one counts as.
        progress: told after each chunk how many respondents were read; may raise to stop.

    Returns:
        The risk set, one row a person-year: `person`, `year`, `t` (years since the PhD), `industry_years`,
        `postdoc_years`, `other_years`, `event`; coded `t_band`, `field1`, `phd_tier`, `gender`, `cohort5` and
        `last_state` (the main state of the year before, the PhD year's too). Bands of t without an event are
        joined with the next later one, the last with the one before.
    """
    return FIRST_FACULTY.build(engine, histories, convention, progress)


def person_years(chunk: Chunk, which: Callable[[Table], BooleanValue] = is_faculty) -> Table:
    """The person-years of the first faculty position as one expression; columns as in `first_faculty`.

    Args:
        chunk: of careers.
        which: the spells whose start is the event, of a table of spells.
    """
    at_risk = _at_risk(chunk, which)
    # Only years that can count as exposure are of interest, and the one before the PhD.
    years = exposed(lived(at_risk, chunk, at_risk.last_year - 1))
    return years.filter(years.year >= years.entry_year).select(
        *described(years),
        event=(years.year == years.hire_year).fill_null(False).cast("uint8"),
    )


def _at_risk(chunk: Chunk, which: Callable[[Table], BooleanValue]) -> Table:
    """Respondents at risk of a first such position and the years they are followed."""
    people = with_first(with_phd(chunk.respondent), chunk.spell, which(chunk.spell))
    last_full_year = people.survey_year - 1
    people = people.mutate(last_year=ibis.least(people.hire_year.fill_null(last_full_year), last_full_year))
    return people.filter(
        people.hire_year.isnull() | (people.hire_year >= people.phd_year),
        people.last_year >= people.entry_year,
    )


FIRST_FACULTY = Definition("person_year", person_years)
FIRST_LASTING = Definition("lasting_person_year", lambda chunk: person_years(chunk, is_lasting_post))
"""The same of the first academic position on tenure track or permanent, whatever it is called."""
