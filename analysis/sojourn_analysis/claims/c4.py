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
from sojourn_analysis.claims.hires import chances_of, people_after
from sojourn_analysis.claims.reservations import EXTRAPOLATION, NO_EXPOSURE
from sojourn_analysis.claims.risk_sets import FIRST_FACULTY
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald, theta_of
from sojourn_analysis.counted import counted
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
    chances = _chances(context, fit, FIRST_FACULTY)
    numbers: dict[str, Theta] = {
        DIFFERENCE: Wald(*chances.difference_at_end(SWAPPED_YEARS, 0)),
        CHANCE_0: Wald(*chances.at_end(0)),
        CHANCE_2: Wald(*chances.at_end(SWAPPED_YEARS)),
    }
    if POSTDOC in fit.names:
        numbers[SWAP] = _swap(fit)
    observed, fewest = (
        people_after(risk_set, chances.industry_years),
        context.plan.standardisation.fewest_people_drawn,
    )
    checks = hire_checks(context, planned, lambda other, name: _difference(context, other, name))
    return Estimated(
        counts,
        numbers,
        checks,
        (told_model(fit),),
        (*fit.warnings, *_few_observed(chances, observed, fewest)),
        (_table(chances, observed),),
        _drawn(chances, observed, fewest),
        # A chance at which nobody was observed can saturate at 0 or 1, with an error of nearly nothing.
        decides=min(observed) >= fewest,
    )


def _chances(context: Context, fit: HazardFit, risk_set: str) -> StandardisedChances:
    horizon = context.plan.standardisation.horizon_years
    return chances_of(fit, context.risk_set(risk_set), (0, SWAPPED_YEARS), horizon)


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


def _few_observed(
    chances: StandardisedChances, observed: tuple[int, ...], fewest: int
) -> tuple[AnalysisWarning, ...]:
    return tuple(
        AnalysisWarning(
            EXTRAPOLATION,
            f"{counted(people, 'person was', 'people were')} observed after"
            f" {counted(years, 'industry year', 'industry years')}, fewer than {fewest}: that chance rests on"
            " the model more than on people.",
        )
        for years, people in zip(chances.industry_years, observed, strict=True)
        if people < fewest
    )


def _table(chances: StandardisedChances, observed: tuple[int, ...]) -> Table:
    rows = [
        (years, people, *chances.at_end(years))
        for years, people in zip(chances.industry_years, observed, strict=True)
    ]
    header = ("industry_years_first", "people_observed", "chance", "std_error")
    return Table("chances", header, rows, people=("people_observed",))


def _drawn(chances: StandardisedChances, observed: tuple[int, ...], fewest: int) -> tuple[Drawing, ...]:
    if min(observed) < fewest:
        return ()
    return (
        Drawing(
            lambda: chance_figure(chances, observed, chances.industry_years, "two_years_of_industry"),
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
