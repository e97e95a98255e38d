"""The levels of the factors that person-years are described by, and how answers become their codes."""

from __future__ import annotations

from collections.abc import Sequence

import ibis
from ibis.expr.types import IntegerValue, StringValue

UNKNOWN = "unknown"
"""The level of whoever was not asked, did not know or preferred not to say."""
FIELDS = ("1", "2", "3", "4", "5", "6", UNKNOWN)
PHD_TIERS = ("other", "top10", "top200", "top50", UNKNOWN)
GENDERS = ("another", "man", UNKNOWN, "woman")
SECTORS = (
    "academia",
    "industry",
    "startup",
    "government",
    "nonprofit",
    "healthcare",
    "self_employed",
    "none",
    "other",
)
"""The main states that a year can have."""
COHORTS = tuple(f"{year}-{year + 4}" for year in range(1900, 2205, 5))
BACKGROUND = {"field1": FIELDS, "phd_tier": PHD_TIERS, "gender": GENDERS, "cohort5": COHORTS}
"""What does not change over a career, with its levels."""

NOT_THERE = "none"
"""The level of what does not apply, as the rank of somebody outside academia."""
RANKS = ("R1", "R2", "R3", "R4", UNKNOWN, NOT_THERE)
APPOINTMENTS = ("fixed_term", "permanent", "tenure_track", "self", UNKNOWN)
TIES = ("none", "visiting", "adjunct", "co_supervision", UNKNOWN)
PLANS = ("yes", "perhaps", "no", UNKNOWN)
PLANNED_YEARS = ("1_2", "3_5", "over_5", "no_plan", UNKNOWN)
TENURES = ("tenured", "not_tenured", "no_system", UNKNOWN)
POLICIES = ("prohibited", "own_time", "work_time", "encouraged", "counts_in_review", "DK", UNKNOWN)
TEACHING = ("yes", "no", UNKNOWN)
NO_YES = ("no", "yes")
KNOWN = ("known", "missing")


def coded(value: StringValue, labels: Sequence[str]) -> IntegerValue:
    """A label's place in the list; anything else, a missing value too, is unknown."""
    cases = [(value == label, place) for place, label in enumerate(labels) if label != UNKNOWN]
    return ibis.cases(*cases, else_=labels.index(UNKNOWN)).cast("uint8")
