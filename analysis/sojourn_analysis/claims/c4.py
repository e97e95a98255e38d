"""C4: your competitors are postdocs: two years of industry against two years of postdoc.

The deciding number is the standardised chance of a faculty position within ten years with two years in
industry first, minus that with postdoc years only, in the base model of hires.
"""

from __future__ import annotations

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Counts, Drawing, Estimated, Table
from sojourn_analysis.claims.hire_models import (
    HIRE,
    HIRE_CHECKS,
    HIRES,
    counts_only,
    hire_checks,
    told_model,
)
from sojourn_analysis.claims.hires import SupportedChances, chances_of, people_after
from sojourn_analysis.claims.reservations import NO_EXPOSURE
from sojourn_analysis.claims.risk_sets import FIRST_FACULTY
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald, theta_of
from sojourn_analysis.figures import chance_figure
from sojourn_analysis.models.fitted import combination
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning
from sojourn_analysis.standardise import StandardisedChances

INDUSTRY, POSTDOC = "industry_years", "postdoc_years"
SWAPPED_YEARS = 2
HISTORIES = (0, SWAPPED_YEARS)
"""Industry years first that are compared."""
DIFFERENCE, CHANCE_0, CHANCE_2, SWAP = (
    "chance_10y_difference_industry_2",
    "chance_10y_industry_0",
    "chance_10y_industry_2",
    "odds_ratio_two_year_swap",
)


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The difference of the two chances, the odds ratio of the swap and the checks of the base model."""
    risk_set = context.risk_set(FIRST_FACULTY)
    counts = Counts.of(risk_set)
    try:
        fit = context.fit(FIRST_FACULTY, BASE_FORMULA)
    except TooFewEventsError as few:
        return counts_only(counts, few)
    if INDUSTRY not in fit.names:
        text = "Nobody at risk had served a year in industry, so there is nothing to compare."
        warnings = (*fit.warnings, AnalysisWarning(NO_EXPOSURE, text))
        return Estimated(counts, models=(told_model(fit),), warnings=warnings)
    chances = SupportedChances(
        _chances(context, fit, FIRST_FACULTY),
        people_after(risk_set, HISTORIES),
        context.plan.standardisation.fewest_people_drawn,
    )
    numbers: dict[str, Theta] = {
        DIFFERENCE: chances.difference_at_end(SWAPPED_YEARS, 0),
        CHANCE_0: chances.at_end(0),
        CHANCE_2: chances.at_end(SWAPPED_YEARS),
    }
    if POSTDOC in fit.names:
        numbers[SWAP] = _swap(fit)
    checks = hire_checks(context, planned, lambda other, name: _difference(context, other, name))
    return Estimated(
        counts,
        numbers,
        checks,
        (told_model(fit),),
        (*fit.warnings, *chances.warnings(HISTORIES)),
        (_table(chances),),
        _drawn(chances),
    )


def _chances(context: Context, fit: HazardFit, risk_set: str) -> StandardisedChances:
    horizon = context.plan.standardisation.horizon_years
    return chances_of(fit, context.risk_set(risk_set), HISTORIES, horizon)


def _difference(context: Context, fit: HazardFit, risk_set: str) -> Theta | None:
    """The deciding number of another fit; None where a year of the set histories is nobody's there."""
    if INDUSTRY not in fit.names:
        return None
    try:
        return Wald(*_chances(context, fit, risk_set).difference_at_end(SWAPPED_YEARS, 0))
    except KeyError:
        return None


def _swap(fit: HazardFit) -> Theta:
    """Log odds of two years in industry instead of two as a postdoc."""
    return theta_of(combination(fit, {INDUSTRY: SWAPPED_YEARS, POSTDOC: -SWAPPED_YEARS}, SWAP))


def _table(chances: SupportedChances) -> Table:
    rows = [
        (years, people, told.estimate, told.std_error if chances.supported(years) else None)
        for years, people in zip(HISTORIES, chances.people, strict=True)
        for told in (chances.at_end(years),)
    ]
    header = ("industry_years_first", "people_observed", "chance", "std_error")
    return Table("chances", header, rows, people=("people_observed",))


def _drawn(chances: SupportedChances) -> tuple[Drawing, ...]:
    if not all(map(chances.supported, HISTORIES)):
        return ()
    return (
        Drawing(
            lambda: chance_figure(chances.chances, chances.people, HISTORIES, "two_years_of_industry"),
            "Chance of a first faculty position since the PhD with two years in industry first and postdoc"
            " years from then on, and with postdoc years only, everybody with their own field, institution,"
            " gender and cohort. Bands and bars: 95 % intervals.",
        ),
    )


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C4",
            numbers=(
                NumberSpec(
                    DIFFERENCE,
                    Scale.DIFFERENCE,
                    "Chance of a faculty position within ten years with two industry years first, minus that"
                    " with postdoc years only",
                ),
                NumberSpec(CHANCE_0, Scale.PROBABILITY, "Chance within ten years, postdoc years only"),
                NumberSpec(CHANCE_2, Scale.PROBABILITY, "Chance within ten years, two industry years first"),
                NumberSpec(
                    SWAP, Scale.LOG, "Odds ratio of a hire, two years in industry instead of two as a postdoc"
                ),
            ),
            sign=-1,
            events=(HIRE, HIRES),
            checks=HIRE_CHECKS,
            risk_set=FIRST_FACULTY,
            selection=True,
        ),
        estimate,
    ),
)
