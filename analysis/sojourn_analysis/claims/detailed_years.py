"""The columns of industry years by their kind, and the person-years of the first faculty position with them:
by publication policy, by academic tie, by teaching, by the tier of the PhD institution, and grants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ibis.expr.types import IntegerValue, Table

from sojourn_analysis.person_years import FIRST_FACULTY
from sojourn_analysis.person_years.exposures import BY_POLICY, BY_TEACHING, BY_TIE, GRANTS
from sojourn_analysis.person_years.factors import PHD_TIERS
from sojourn_analysis.risk_set import RiskSet

INDUSTRY = "industry_years"
DETAILED_YEARS = FIRST_FACULTY.with_extra(BY_POLICY, BY_TIE, BY_TEACHING, GRANTS)


def years_of(item: str, *answers: str) -> tuple[str, ...]:
    """The columns of the industry years with each of these answers about them."""
    return tuple(f"{INDUSTRY}_{item}_{answer}" for answer in answers)


REVIEW, PROHIBITED, OWN_TIME, WORK_TIME, ENCOURAGED, POLICY_DK, POLICY_UNKNOWN = years_of(
    "policy", "counts_in_review", "prohibited", "own_time", "work_time", "encouraged", "dk", "unknown"
)
POLICY_REST, OUTSIDE_WORK, IN_WORK, BELOW_ENCOURAGED, FROM_ENCOURAGED = years_of(
    "policy", "rest", "outside_work", "in_work", "below_encouraged", "from_encouraged"
)
TIE, NO_TIE, TIE_UNKNOWN = years_of("tie", "any", "none", "unknown")
TEACHING, NO_TEACHING, TEACHING_UNKNOWN = years_of("teaching", "yes", "no", "unknown")
TOP10, LOWER_TIER, TIER_UNKNOWN = years_of("tier", "top10", "lower", "unknown")

_SUMS: Mapping[str, tuple[str, ...]] = {
    POLICY_REST: (PROHIBITED, OWN_TIME, WORK_TIME, ENCOURAGED),
    OUTSIDE_WORK: (PROHIBITED, OWN_TIME),
    IN_WORK: (WORK_TIME, ENCOURAGED),
    BELOW_ENCOURAGED: (PROHIBITED, OWN_TIME, WORK_TIME),
    FROM_ENCOURAGED: (ENCOURAGED, REVIEW),
    TIE: years_of("tie", "visiting", "adjunct", "co_supervision"),
}
_TIERS = {TOP10: ("top10",), LOWER_TIER: ("top50", "top200", "other"), TIER_UNKNOWN: ("unknown",)}


def coarser_too(risk_set: RiskSet) -> RiskSet:
    """What `DETAILED_YEARS` built, with coarser kinds and with industry years by the tier of the PhD
    institution."""
    table = risk_set.table
    added = {name: _added_up(table, columns) for name, columns in _SUMS.items()}
    for name, tiers in _TIERS.items():
        inside = table.phd_tier.isin([PHD_TIERS.index(tier) for tier in tiers])
        added[name] = inside.cast("int32") * table[INDUSTRY].cast("int32")
    return replace(risk_set, table=table.mutate(**added))


def _added_up(table: Table, columns: Sequence[str]) -> IntegerValue:
    total: IntegerValue = table[columns[0]].cast("int32")
    for name in columns[1:]:
        total = total + table[name].cast("int32")
    return total
