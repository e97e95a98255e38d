"""The specification curve of C1: its odds ratio under every combination of choices that could be defended."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Drawing, Table
from sojourn_analysis.claims.hire_alternatives import TERM
from sojourn_analysis.claims.hire_models import ADDED
from sojourn_analysis.claims.risk_sets import (
    EARLIEST,
    FIRST_FACULTY,
    LASTING,
    LATEST,
    with_answers,
)
from sojourn_analysis.figures.specifications import specification_figure
from sojourn_analysis.models.specification import Choices, SpecificationCurve, specification_curve
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import Term
from sojourn_schema.errors import UnfitTableError

YEARS, ADJUSTED = "Event and dates", "Adjusted also for"
_YEARS = {
    "faculty position": FIRST_FACULTY,
    "any lasting academic post": LASTING,
    "months at their earliest": EARLIEST,
    "months at their latest": LATEST,
}
_ADJUSTED = {
    "nothing more": "",
    "state of the year before": ADDED["main_state_last_year"],
    "papers before the PhD": ADDED["papers_before_phd"],
    "wish at the PhD": ADDED["wish_at_phd"],
}
CHOICES: Mapping[str, tuple[str, ...]] = {YEARS: tuple(_YEARS), ADJUSTED: tuple(_ADJUSTED)}
"""The options of each choice, that of the plan first. How much people outside academia count is none of them:
which weight is right is not a matter of taste, and the checks show it."""


def curve_of(context: Context) -> SpecificationCurve:
    """The curve; its headline is the base model itself."""
    progress = context.progress
    return specification_curve(
        CHOICES,
        lambda chosen: _estimate(context, chosen),
        lambda share: progress("Fitting every combination of choices", 0.7 + 0.3 * share),
    )


def curve_table(curve: SpecificationCurve) -> Table:
    """A row a specification, in order of its odds ratio, those without one last."""
    header = (*CHOICES, "odds_ratio", "ci_low", "ci_high", "p", "planned", "refused")
    rows = []
    for row in curve.table.to_dict("records"):
        numbers = [row[name] for name in ("estimate", "ci_low", "ci_high")]
        ratios = [None if math.isnan(one) else float(np.exp(one)) for one in numbers]
        p = None if math.isnan(row["p"]) else float(row["p"])
        planned = "yes" if row["headline"] else "no"
        rows.append((*(row[name] for name in CHOICES), *ratios, p, planned, row["refused"]))
    return Table("specifications", header, rows, keys=len(CHOICES))


def curve_drawing(curve: SpecificationCurve, planned: PlannedClaim, evidence: str) -> Drawing:
    """The curve as a figure.

    Args:
        curve: with at least two estimates.
        planned: whose smallest effect is marked.
        evidence: a sentence more for the caption.
    """
    matters = math.exp(planned.sign * planned.smallest_effect)
    count = int(curve.table["estimate"].notna().sum())
    return Drawing(
        lambda: specification_figure(
            "specifications", curve, "Odds ratio of a hire per industry year", CHOICES, matters
        ),
        f"The odds ratio under {count} combinations of choices that could be defended, in order; coloured: as"
        f" planned. {100 * curve.share_same_sign:.0f} % lie on the same side of 1 as the planned one,"
        f" {100 * curve.share_significant:.0f} % with an interval that leaves out 1. All rest on the same"
        f" people, so the spread is no sampling error. {evidence}",
    )


def _estimate(context: Context, chosen: Choices) -> Term:
    base, added = _YEARS[chosen[YEARS]], _ADJUSTED[chosen[ADJUSTED]]
    fit = context.fit(with_answers(base) if added else base, f"{BASE_FORMULA}{added}")
    if TERM not in fit.names:
        raise UnfitTableError("Nobody had served a year in industry.", "There is no odds ratio.")
    return fit.term(TERM)
