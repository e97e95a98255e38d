"""Industry years by their kind (what became of publications, of ties to academia, of teaching) in the base
model of hires, and the contrasts of kinds that C5, C14 and C20 rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ibis import _

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.detailed_years import INDUSTRY
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, Table
from sojourn_analysis.claims.hire_models import checked, counts_only, hire_checks, told_model
from sojourn_analysis.claims.reservations import NO_EXPOSURE
from sojourn_analysis.claims.risk_sets import DETAILED
from sojourn_analysis.claims.theta import Theta, theta_of
from sojourn_analysis.models.fitted import Coefficients, combination
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning
from sojourn_analysis.risk_set import RiskSet

Contrast = Mapping[str, float]
"""Weights of coefficients; the number is their weighted sum."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """A split of industry years.

    Attributes:
        formula: of the base model with the split in place of the industry years.
        columns: of the split.
    """

    formula: str
    columns: tuple[str, ...]


def split_into(context: Context, *columns: str) -> Kinds:
    """The base model with the industry years split into these columns, which add up to them; those that
    nobody served are left out, as levels of a factor are that nobody has."""
    served = years_served(context.risk_set(DETAILED), columns)
    kept = tuple(name for name in columns if served[name]) or columns
    return Kinds(BASE_FORMULA.replace(INDUSTRY, " + ".join(kept), 1), kept)


def years_served(risk_set: RiskSet, columns: Sequence[str]) -> dict[str, int]:
    """Industry years behind each column, summed over person-years: what each weighs in the model."""
    sums = risk_set.table.aggregate(**{name: risk_set.table[name].cast("int64").sum() for name in columns})
    return {name: int(years or 0) for name, years in risk_set.engine.rows(sums).to_pylist()[0].items()}


def minus_mean(one: str, others: Mapping[str, float]) -> dict[str, float]:
    """One coefficient minus the weighted mean of others; those without weight stand aside.

    Args:
        one: the coefficient.
        others: their weights, not all 0.
    """
    total = sum(others.values())
    return {one: 1.0, **{name: -weight / total for name, weight in others.items() if weight > 0}}


def contrast_of(fit: Coefficients, contrast: Contrast | None) -> Theta | None:
    """A contrast of a fit; None where nobody had the years that it compares."""
    if contrast is None or any(name not in fit.names for name in contrast):
        return None
    return theta_of(combination(fit, contrast, "contrast"))


def fitted_kinds(context: Context, kinds: Kinds, contrast: Contrast | None) -> HazardFit | Estimated:
    """The base model with a split, or the counts and the reason where there is nothing to compare.

    Args:
        context: the study.
        kinds: the split.
        contrast: what will be read off it; None where the years that it compares were served by nobody.
    """
    counts = Counts.of(context.risk_set(DETAILED))
    try:
        fit = context.fit(DETAILED, kinds.formula)
    except TooFewEventsError as few:
        return counts_only(counts, few)
    if contrast_of(fit, contrast) is not None:
        return fit
    text = "Nobody at risk had served both kinds of industry years, so there is nothing to compare."
    warnings = (*fit.warnings, AnalysisWarning(NO_EXPOSURE, text))
    table = kinds_table(context.risk_set(DETAILED), kinds.columns)
    return Estimated(counts, models=(told_model(fit),), warnings=warnings, tables=(table,))


def coarser(
    context: Context, name: str, kinds: Kinds, contrast: Contrast | None, *, same_estimand: bool = True
) -> CheckedNumber:
    """The deciding number from a coarser split."""
    return checked(
        context, lambda fit, _: contrast_of(fit, contrast), name, DETAILED, kinds.formula,
        same_estimand=same_estimand,
    )  # fmt: skip


def estimate_kinds(
    context: Context, planned: PlannedClaim, kinds: Kinds, name: str, contrast: Contrast, *, selection: bool
) -> Estimated:
    """A claim whose only model is the base model with a split.

    Args:
        context: the study.
        planned: names the checks.
        kinds: the split.
        name: of the deciding number.
        contrast: the deciding number.
        selection: whether people outside academia are counted more as checks.
    """
    fit = fitted_kinds(context, kinds, contrast)
    if isinstance(fit, Estimated):
        return fit
    theta = contrast_of(fit, contrast)
    assert theta is not None
    checks = hire_checks(
        context, planned, lambda other, _: contrast_of(other, contrast), kinds.formula, base=DETAILED,
        selection=selection,
    )  # fmt: skip
    risk_set = context.risk_set(DETAILED)
    return Estimated(
        Counts.of(risk_set),
        {name: theta},
        checks,
        (told_model(fit),),
        fit.warnings,
        (kinds_table(risk_set, kinds.columns),),
    )


def kinds_table(risk_set: RiskSet, columns: Sequence[str]) -> Table:
    """How many people served a year of each kind, their person-years after it, and hires then."""
    rows = []
    for name in columns:
        served = risk_set.table.filter(risk_set.table[name] > 0)
        counted = served.aggregate(people=_.person.nunique(), years=_.count(), hires=_.event.sum())
        found = risk_set.engine.rows(counted).to_pylist()[0]
        rows.append((name, found["people"], found["years"], int(found["hires"] or 0)))
    header = ("industry_years_served", "people", "person_years", "hires")
    return Table("kinds", header, rows, people=("people", "hires"))
