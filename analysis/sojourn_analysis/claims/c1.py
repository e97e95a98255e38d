"""C1: each year in industry lowers the odds of an academic hire.

The deciding number is the odds ratio per industry year of a first faculty position, in a discrete-time logit
hazard that holds the years since the PhD fixed and compares with another academic year that is no postdoc
year. Beside it stand standardised chances, which compare with postdoc years; the two can differ in sign.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sojourn_analysis.claims.after_industry import ACADEMIC, FACULTY, chances_after_industry
from sojourn_analysis.claims.answer import hundred
from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Counts, Drawing, Estimated, Table
from sojourn_analysis.claims.hire_alternatives import (
    ALTERNATIVES,
    SPLINE,
    TERM,
    alternative,
    dose_of,
    dose_table,
    e_value_table,
    imputed_tables,
)
from sojourn_analysis.claims.hire_choices import curve_drawing, curve_of, curve_table
from sojourn_analysis.claims.hire_models import HIRE, HIRE_CHECKS, HIRES, hire_checks, term_of, told_model
from sojourn_analysis.claims.hires import (
    EXPOSURES,
    SupportedChances,
    chances_of,
    observed_curves,
    people_after,
)
from sojourn_analysis.claims.imputed_answers import IMPUTED
from sojourn_analysis.claims.number_words import interval_words
from sojourn_analysis.claims.reservations import NO_EXPOSURE, SIGNS
from sojourn_analysis.claims.risk_sets import FIRST_FACULTY
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.shortfall import why_no_number
from sojourn_analysis.claims.theta import Theta, Wald, theta_of
from sojourn_analysis.claims.verdict_reasons import unsettled
from sojourn_analysis.figures import Hundred, chance_figure, hundred_figure, incidence_figure, odds_figure
from sojourn_analysis.figures.hundred import MOST_SQUARES
from sojourn_analysis.incidence import IncidenceCurve
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, ClaimResult, Headline, Verdict, WarningKind
from sojourn_analysis.standardise import CRITICAL_95, StandardisedChances

DOSE_YEARS = (0, 1, 2, 3, 4, 5, 6, 8, 10)
RATIO, CHANCE_0, CHANCE_3, DIFFERENCE = (
    "odds_ratio_industry_year",
    "chance_10y_industry_0",
    "chance_10y_industry_3",
    "chance_10y_difference",
)


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The odds ratio, the chances beside it, the observed curves and the checks."""
    risk_set, told = context.risk_set(FIRST_FACULTY), context.plan.standardisation
    counts = Counts.of(risk_set)
    curves = observed_curves(risk_set, told.landmark_year)
    observed = _incidence_table(curves)
    context.progress("Fitting the model of hires", 0.1)
    try:
        fit = context.fit(FIRST_FACULTY, BASE_FORMULA)
    except TooFewEventsError as few:
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, f"{few.what} {few.meaning}")
        return Estimated(
            counts, warnings=(warning,), tables=(observed,), figures=_curves_drawn(curves, context)
        )
    if TERM not in fit.names:
        text = "Nobody at risk had served a year in industry, so there is nothing to compare."
        warnings = (*fit.warnings, AnalysisWarning(NO_EXPOSURE, text))
        models, figures = (told_model(fit),), _curves_drawn(curves, context)
        return Estimated(counts, models=models, warnings=warnings, tables=(observed,), figures=figures)
    context.progress("Standardising chances", 0.3)
    years = tuple(sorted({*told.industry_years, *told.drawn_industry_years}))
    chances = SupportedChances(
        chances_of(fit, risk_set, years, told.horizon_years),
        people_after(risk_set, years),
        told.fewest_people_drawn,
    )
    context.progress("Checking against other models", 0.4)
    numbers = {**_numbers(fit, chances), **chances_after_industry(context)}
    checks = hire_checks(context, planned, lambda other, _: term_of(other, TERM))
    checks += tuple(alternative(context, name) for name in planned.required_checks if name in ALTERNATIVES)
    tables, figures = _sensitivity(context, planned, fit)
    if IMPUTED in planned.required_checks:
        tables += imputed_tables(context)
    return Estimated(
        counts,
        numbers,
        checks,
        (told_model(fit),),
        (*fit.warnings, *_signs(numbers), *chances.warnings(told.industry_years)),
        (_chances_table(chances), observed, *tables),
        (*_drawings(fit, chances, curves, context), *figures),
    )


def _sensitivity(
    context: Context, planned: PlannedClaim, fit: HazardFit
) -> tuple[tuple[Table, ...], tuple[Drawing, ...]]:
    """How far the odds ratio rests on its straight line, on what was not measured, and on choices; where the
    checks of that are wanted."""
    if SPLINE not in planned.required_checks or not theta_of(fit.term(TERM)).usable:
        return (), ()
    dose = dose_of(context, DOSE_YEARS)
    doses = () if dose is None else (dose_table(dose[0]),)
    e_values = e_value_table(context, fit.term(TERM))
    curve = curve_of(context)
    row = dict(zip(e_values.header, e_values.rows[0], strict=True))
    evidence = (
        f"E-value {row['e_value']:.2f} (of the interval's limit {row['e_value_of_limit']:.2f}): something"
        " unmeasured would have to go with years in industry and with a hire by at least such a risk ratio"
        " each to explain the estimate away."
    )
    drawing = curve_drawing(curve, planned, evidence)
    return (*doses, e_values, curve_table(curve)), (drawing,)


def _numbers(fit: HazardFit, chances: SupportedChances) -> dict[str, Theta]:
    term = fit.term(TERM)
    return {
        RATIO: Wald(term.estimate, term.std_error),
        CHANCE_0: chances.at_end(0),
        CHANCE_3: chances.at_end(3),
        DIFFERENCE: chances.difference_at_end(3, 0),
    }


def _signs(numbers: Mapping[str, Theta]) -> tuple[AnalysisWarning, ...]:
    """That the two comparisons point in opposite directions, where they do."""
    if not numbers[RATIO].estimate * numbers[DIFFERENCE].estimate < 0:
        return ()
    text = (
        "The odds ratio and the difference of the chances point in opposite directions. They compare with"
        " different things: the odds ratio with an academic year that is no postdoc year, the chances"
        " with postdoc years."
    )
    return (AnalysisWarning(SIGNS, text),)


def _drawings(
    fit: HazardFit,
    supported: SupportedChances,
    curves: tuple[IncidenceCurve, ...],
    context: Context,
) -> tuple[Drawing, ...]:
    told, counts = context.plan.standardisation, Counts.of(context.risk_set(FIRST_FACULTY))
    chances, people = supported.chances, supported.people
    fewest = max(supported.fewest, context.source.smallest_cell)
    enough = [
        place
        for place, (first, observed) in enumerate(zip(chances.industry_years, people, strict=True))
        if observed >= fewest and first in told.drawn_industry_years
    ]
    terms = [fit.term(name) for name in EXPOSURES if name in fit.names]
    odds = Drawing(
        lambda: odds_figure(terms, counts.n_persons, counts.n_events),
        "Odds ratio of a hire per year already served, against another academic year that is no postdoc"
        " year.",
    )
    # It says how many people and hires there are, and so how many were not hired.
    unhired = counts.n_persons - counts.n_events
    ratios = () if 0 < unhired < context.source.smallest_cell else (odds,)
    if not enough:
        return (*_curves_drawn(curves, context), *ratios)
    drawn = chances.only(enough)
    hundred = Drawing(
        lambda: hundred_figure(_hundreds(drawn, [people[place] for place in enough]), told.horizon_years),
        "If 100 people like those in this study had spent so many years in industry first, and the rest as"
        " postdocs, about so many would be hired as faculty within ten years of the PhD. Filled dots: hired."
        " Pale and ringed dots: how far the number may be off (95 % interval). n: people in this study with"
        " at least a year at risk after just so many industry years.",
    )
    main = Drawing(
        lambda: chance_figure(drawn, [people[place] for place in enough], told.industry_years),
        "Chance of a first faculty position since the PhD if everybody had spent the first years in industry"
        " and the rest as a postdoc, each person with their own field, institution, gender and cohort. Bands"
        " and bars: 95 % intervals. n: people observed after so many industry years.",
    )
    return (hundred, main, *ratios, *_curves_drawn(curves, context))


def _hundreds(chances: StandardisedChances, people: Sequence[int]) -> list[Hundred]:
    """The histories of page one's picture, the first of them at most four."""
    found = []
    for place, years in enumerate(chances.industry_years[:MOST_SQUARES]):
        chance, error = chances.at_end(years)
        low, high = max(chance - CRITICAL_95 * error, 0.0), min(chance + CRITICAL_95 * error, 1.0)
        found.append(Hundred(years, chance, low, high, people[place]))
    return found


def _curves_drawn(curves: tuple[IncidenceCurve, ...], context: Context) -> tuple[Drawing, ...]:
    """The observed curves of groups and years with enough people."""
    told, fewest = context.plan.standardisation, context.source.smallest_cell
    enough = max(fewest, told.fewest_people_drawn)
    curves = tuple(curve.while_at_risk(fewest) for curve in curves if curve.people >= enough)
    if not curves:
        return ()
    since, until = told.landmark_year, told.landmark_year + told.horizon_years
    return (
        Drawing(
            lambda: incidence_figure(curves, since, until),
            f"People without a faculty position {since} years after the PhD, grouped by the years in industry"
            " they had served by then, and the share hired since. Groups are formed before anything shown"
            " here happens, so nobody is counted in a group for not having been hired. Nothing is adjusted"
            " for: the groups also differ in field, institution and cohort.",
        ),
    )


def _chances_table(supported: SupportedChances) -> Table:
    header = ("industry_years_first", "people_observed", "drawn", "years_since_phd", "chance")
    chances, rows = supported.chances, []
    for place, first in enumerate(chances.industry_years):
        drawn = supported.supported(first)
        for column, (value, error) in enumerate(
            zip(chances.chance[place], chances.std_error[place], strict=True)
        ):
            low, high = max(value - CRITICAL_95 * error, 0.0), min(value + CRITICAL_95 * error, 1.0)
            interval = (float(low), float(high)) if drawn else (None, None)
            told = (first, supported.people[place], "yes" if drawn else "no", column + 1, float(value))
            rows.append((*told, *interval))
    return Table("chances", (*header, "ci_low", "ci_high"), rows, people=("people_observed",))


def _incidence_table(curves: tuple[IncidenceCurve, ...]) -> Table:
    header = (
        "industry_years_served",
        "years_since_phd",
        "at_risk",
        "hired",
        "incidence",
        "ci_low",
        "ci_high",
    )
    rows = [
        (curve.group, int(year), int(at_risk), int(events), *(float(value) for value in values))
        for curve in curves
        for year, at_risk, events, *values in zip(
            curve.years,
            curve.at_risk,
            curve.events,
            curve.incidence,
            curve.ci_low,
            curve.ci_high,
            strict=True,
        )
    ]
    return Table("incidence", header, rows, keys=2, people=("at_risk", "hired"))


_VERDICTS = {
    None: "so the data support the claim that industry years lower the odds",
    "opposite": "so the data contradict the claim: industry years do not lower the odds, they raise them",
    "negligible": "so the data contradict the claim: an effect of industry years is too small to matter",
    "smaller_than_claimed": "so the data contradict the claim: an effect is smaller than what would matter",
}


def answer(claim: ClaimResult, why: str) -> str:
    """The answer in two sentences: natural frequencies, then the odds and the verdict with its reason."""
    ratio, without, after = claim.headlines[:3]
    if ratio.estimate is None or without.estimate is None or after.estimate is None:
        return (
            f"{why_no_number(claim, (HIRE, HIRES))} The claim that each year in industry lowers the odds of"
            " an academic hire is not settled."
        )
    first = (
        f"Of 100 people like those in this study, {hundred(without)} would hold a faculty position ten"
        f" years after the PhD with postdoc years and no years in industry, against {hundred(after)} with"
        " three years in industry first."
    )
    return f"{first} {_second(claim, ratio, why)}"


def _second(claim: ClaimResult, ratio: Headline, why: str) -> str:
    interval = ""
    if ratio.ci_low is not None and ratio.ci_high is not None:
        interval = f"{ratio.ci_low:.2f} to {ratio.ci_high:.2f}"
    told = (
        "Compared with a year in an academic job other than a postdoc, each year in industry multiplies the"
        f" odds of a hire by {ratio.estimate:.2f} ({interval_words(interval)}),"
    )
    if claim.verdict is Verdict.NOT_SETTLED:
        return f"{told} but the claim {unsettled(why)}"
    return f"{told} {_VERDICTS[claim.verdict_reason]}."


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C1",
            numbers=(
                NumberSpec(
                    RATIO,
                    Scale.LOG,
                    "Odds ratio of a hire per industry year, against another academic year that is no postdoc"
                    " year",
                ),
                NumberSpec(
                    CHANCE_0,
                    Scale.PROBABILITY,
                    "Chance of a faculty position within ten years, postdoc years only",
                ),
                NumberSpec(
                    CHANCE_3, Scale.PROBABILITY, "Chance within ten years, three industry years first"
                ),
                NumberSpec(DIFFERENCE, Scale.DIFFERENCE, "Difference of the two chances"),
                NumberSpec(
                    ACADEMIC, Scale.PROBABILITY, "Back in academia within five years of starting in industry"
                ),
                NumberSpec(
                    FACULTY,
                    Scale.PROBABILITY,
                    "First faculty position within five years of starting in industry",
                ),
            ),
            sign=-1,
            events=(HIRE, HIRES),
            checks={**HIRE_CHECKS, **ALTERNATIVES},
            risk_set=FIRST_FACULTY,
            selection=True,
        ),
        estimate,
        answer,
    ),
)
