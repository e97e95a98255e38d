"""Histories to person-years: the risk sets, each as one relational expression.

The grain is the calendar year. `main_state` says in which state a year was spent, `years` cuts careers into
the years since the PhD with what was served before each, and every risk set is cut out of these: `hiring`
(the first faculty position), `leaving` and `returning` (the moves between academia and industry),
`joint_positions`, `destinations` (all transitions), `jobs` (the main position of each year) and
`applications`. `exposures` has further columns for
them. `building` computes them chunk by chunk in an engine.
"""

from sojourn_analysis.person_years.applications import APPLICANTS
from sojourn_analysis.person_years.bands import BANDS, band_of, joined_bands
from sojourn_analysis.person_years.building import PERSONS, Definition, Extra, build
from sojourn_analysis.person_years.destinations import TRANSITIONS
from sojourn_analysis.person_years.exposures import EXTRAS
from sojourn_analysis.person_years.factors import (
    COHORTS,
    FIELDS,
    GENDERS,
    PHD_TIERS,
    SECTORS,
    UNKNOWN,
)
from sojourn_analysis.person_years.hiring import (
    BASE_FORMULA,
    FIRST_FACULTY,
    FIRST_LASTING,
    first_faculty,
)
from sojourn_analysis.person_years.jobs import JOBS
from sojourn_analysis.person_years.joint_positions import JOINT
from sojourn_analysis.person_years.leaving import LEAVE
from sojourn_analysis.person_years.returning import RETURN_ACADEMIA, RETURN_FACULTY

RISK_SETS = {
    "first_faculty": FIRST_FACULTY,
    "leave": LEAVE,
    "return_academia": RETURN_ACADEMIA,
    "return_faculty": RETURN_FACULTY,
    "applicants": APPLICANTS,
    "joint": JOINT,
    "transitions": TRANSITIONS,
    "jobs": JOBS,
}
"""Every risk set by its name."""

__all__ = [
    "APPLICANTS", "BANDS", "BASE_FORMULA", "COHORTS", "EXTRAS", "FIELDS", "FIRST_FACULTY", "FIRST_LASTING",
    "GENDERS", "JOBS", "JOINT", "LEAVE", "PERSONS", "PHD_TIERS", "RETURN_ACADEMIA", "RETURN_FACULTY",
    "RISK_SETS", "SECTORS", "TRANSITIONS", "UNKNOWN", "Definition", "Extra", "band_of", "build",
    "first_faculty", "joined_bands",
]  # fmt: skip
