"""What followed a first year in industry, as observed: an academic position, and a faculty position."""

from __future__ import annotations

from collections.abc import Mapping

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.moves import WITHIN_YEARS
from sojourn_analysis.claims.observed import EVENT, observed_by
from sojourn_analysis.claims.pooled import frame_of
from sojourn_analysis.claims.risk_sets import RETURN_ACADEMIA, RETURN_FACULTY
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.models.penalty import FEWEST_EVENTS

ACADEMIC, FACULTY = "chance_5y_academic_after_industry", "chance_5y_faculty_after_industry"
_RISK_SETS: Mapping[str, str] = {ACADEMIC: RETURN_ACADEMIA, FACULTY: RETURN_FACULTY}


def chances_after_industry(context: Context) -> dict[str, Wald]:
    """The shares back within five years of the first industry year (Aalen and Johansen's estimate).

    They are of all who went there, straight from the PhD too; that with a faculty position of those who had
    none by then. As an observed share it says how many people there were: one that fewer had, or had not,
    than the study tells of, or than an estimate takes, is left out.
    """
    fewest = max(FEWEST_EVENTS, context.source.smallest_cell)
    found = {}
    for name, risk_set in _RISK_SETS.items():
        columns = {one: one for one in ("person", "clock", "event")}
        years = frame_of(context.risk_set(risk_set), columns).assign(everybody=name)
        people = years["person"].nunique()
        back = int(years.loc[years["clock"] <= WITHIN_YEARS, "event"].eq(1).sum())
        if back < fewest or 0 < people - back < fewest:
            continue
        (curve,) = observed_by(years, "everybody", (name,)).values()
        chance, error = curve.within(WITHIN_YEARS, EVENT)
        if error > 0:
            found[name] = Wald(chance, error)
    return found
