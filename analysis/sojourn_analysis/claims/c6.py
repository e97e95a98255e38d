"""C6: a fixed-term research postdoc in industry is a natural stepping stone, a permanent job there is not.

The deciding number is the chance of a faculty post within five years of the first industry year, as an
industry postdoc minus otherwise, standardised to all who went there. What the first industry spell was is
fixed when it starts, so nobody is sorted by what they did later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd

from sojourn_analysis.claims.claim import OUTSIDE_WEIGHTS, Claim, ClaimSpec, NumberSpec, outside_name
from sojourn_analysis.claims.compared_shares import Side, drawn_shares
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated
from sojourn_analysis.claims.hire_models import HIRE, HIRES, told_model
from sojourn_analysis.claims.hires import BACKGROUND, first_year_of
from sojourn_analysis.claims.moves import WITHIN_YEARS
from sojourn_analysis.claims.observed import incidence_table, observed_by
from sojourn_analysis.claims.pooled import frame_of, pooled
from sojourn_analysis.claims.risk_sets import FIRST_YEARS, weighted_name
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald
from sojourn_analysis.models.competing import CompetingIncidence
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.matching import match_strata
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years import PERSONS
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.standardise import Incidences, standardised_incidences
from sojourn_schema.errors import UnfitTableError

POSTDOC, OTHER = "industry_postdoc", "other"
DIFFERENCE, AS_POSTDOC, OTHERWISE = (
    "chance_5y_faculty_difference_industry_postdoc",
    "chance_5y_faculty_industry_postdoc",
    "chance_5y_faculty_other_industry",
)
MATCHED, OBSERVED = "matched_years_since_phd", "as_observed"
FORMULA = " + ".join(["C(start_band)", "C(kind)", "t_entry", *(f"C({name})" for name in BACKGROUND)])


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The two chances, their difference and the checks."""
    risk_set = context.risk_set(FIRST_YEARS)
    counts = Counts.of(risk_set)
    columns = {"person": "person", "year": "year", "clock": "clock", "kind": "kind",
               "t_entry": "t_entry", "event": "event"}  # fmt: skip
    frame = frame_of(risk_set, columns)
    observed = observed_by(frame, "kind", (POSTDOC, OTHER), year="clock")
    tables = (incidence_table("observed", "first_industry_spell", observed),)
    try:
        fit = context.fit(FIRST_YEARS, FORMULA)
    except TooFewEventsError as few:
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, f"{few.what} {few.meaning}")
        return Estimated(counts, warnings=(warning,), tables=tables)
    model = told_model(fit, "Log odds of a first faculty position in a year after starting in industry")
    if len(observed) < 2:
        text = "Everybody who went to industry started there in the same kind of job: nobody can be compared."
        warnings = (*fit.warnings, AnalysisWarning(WarningKind.NO_COMPARISON, text))
        return Estimated(counts, models=(model,), warnings=warnings, tables=tables)
    found = _chances(fit, risk_set)
    numbers: dict[str, Theta] = {
        DIFFERENCE: _difference(found),
        AS_POSTDOC: Wald(*found.within(WITHIN_YEARS, POSTDOC)),
        OTHERWISE: Wald(*found.within(WITHIN_YEARS, OTHER)),
    }
    made: dict[str, Callable[[], CheckedNumber]] = {
        MATCHED: lambda: _matched(context, frame),
        OBSERVED: lambda: _as_observed(observed),
    }
    checks = [made[name]() for name in planned.required_checks]
    if fit.unpenalised is not None:
        theta = _difference(_chances(fit.unpenalised, risk_set))
        checks.insert(0, CheckedNumber("maximum_likelihood", theta))
    checks += [_weighted(context, weight) for weight in OUTSIDE_WEIGHTS]
    sides = [
        Side("Started as an industry postdoc", numbers[AS_POSTDOC], observed[POSTDOC].n_persons),
        Side("Started in another industry job", numbers[OTHERWISE], observed[OTHER].n_persons),
    ]
    figures = drawn_shares(
        "first_industry_job", "Faculty position within five years, of 100 people", sides,
        context.source.smallest_cell,
        "Chance of a first faculty position within five years of starting in industry, if everybody had"
        " started so. Bars: 95 % intervals. People: who did start so.",
    )  # fmt: skip
    return Estimated(counts, numbers, tuple(checks), (model,), fit.warnings, tables, figures)


def _chances(fit: HazardFit, risk_set: RiskSet) -> Incidences:
    """Everybody's chance within five years with either kind of first spell."""
    patterns = pooled(risk_set, ("t_entry", *BACKGROUND))
    bands = risk_set.levels["start_band"]
    starts = [first_year_of(band) for band in bands]
    rows = []
    for kind in (POSTDOC, OTHER):
        years = [
            patterns.assign(
                kind=kind, start_band=bands[max(int(np.searchsorted(starts, year, side="right")) - 1, 0)]
            )
            for year in range(1, WITHIN_YEARS + 1)
        ]
        matrix = fit.design.rows(pd.concat(years, ignore_index=True))
        rows.append(matrix.reshape(WITHIN_YEARS, len(patterns), -1))
    people = patterns["people"].to_numpy(dtype=float)
    return standardised_incidences(fit.chance_params, fit.cov, people, rows, (POSTDOC, OTHER))


def _difference(found: Incidences) -> Wald:
    return Wald(*found.difference(WITHIN_YEARS, POSTDOC, OTHER))


def _matched(context: Context, frame: pd.DataFrame) -> CheckedNumber:
    """Industry postdocs against those who went to industry as many years after the PhD, among the people
    whose five years were over before the survey; the effect on industry postdocs."""
    ids = context.engine.rows(context.engine.table(PERSONS)).to_pandas()
    surveys = ids.merge(context.table("respondent")[["respondent_id", "survey_year"]], on="respondent_id")
    each = frame.groupby("person").agg(
        start=("year", "first"), clock=("clock", "first"), kind=("kind", "first"),
        t_entry=("t_entry", "first"), hired=("event", "max"),
    )  # fmt: skip
    each = each.reset_index().merge(surveys, on="person")
    over = each["start"] - each["clock"] + WITHIN_YEARS < each["survey_year"]
    each = each[over].assign(postdoc=(each["kind"] == POSTDOC).astype(int))
    try:
        matched = match_strata(each, "hired", "postdoc", ["t_entry"])
    except UnfitTableError as error:
        return CheckedNumber(MATCHED, same_estimand=False, too_few=error.what)
    theta = Wald(matched.effect.estimate, matched.effect.std_error)
    return CheckedNumber(MATCHED, theta, same_estimand=False, warnings=matched.warnings)


def _as_observed(observed: Mapping[str, CompetingIncidence]) -> CheckedNumber:
    (one, error), (two, other) = (
        observed[kind].within(WITHIN_YEARS, observed[kind].causes[0]) for kind in (POSTDOC, OTHER)
    )
    theta = Wald(one - two, float(np.hypot(error, other)))
    return CheckedNumber(OBSERVED, theta, same_estimand=False)


def _weighted(context: Context, weight: int) -> CheckedNumber:
    name = weighted_name(FIRST_YEARS, weight)
    fit = context.fit(name, FORMULA)
    return CheckedNumber(
        outside_name(weight), _difference(_chances(fit, context.risk_set(name))), warnings=fit.warnings
    )


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C6",
            numbers=(
                NumberSpec(
                    DIFFERENCE,
                    Scale.DIFFERENCE,
                    "Chance of a faculty position within five years of starting in industry, as an industry"
                    " postdoc minus otherwise",
                ),
                NumberSpec(
                    AS_POSTDOC, Scale.PROBABILITY, "Chance within five years, started as an industry postdoc"
                ),
                NumberSpec(
                    OTHERWISE, Scale.PROBABILITY, "Chance within five years, started in another industry job"
                ),
            ),
            sign=1,
            events=(HIRE, HIRES),
            checks={
                MATCHED: "comparing people who went to industry as many years after the PhD",
                OBSERVED: "taking the shares as observed, without a model",
            },
            risk_set=FIRST_YEARS,
            selection=True,
        ),
        estimate,
    ),
)
