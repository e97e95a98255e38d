"""Further checks of C1: other models of the same years, other events, other dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from sojourn_analysis.claims.answered_once import MOST_COMPARED, second_answers
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Table
from sojourn_analysis.claims.hire_models import term_of
from sojourn_analysis.claims.imputed_answers import IMPUTED, imputed
from sojourn_analysis.claims.risk_sets import ANSWERED_ONCE, EARLIEST, FIRST_FACULTY, LASTING, LATEST
from sojourn_analysis.claims.theta import Wald, theta_of
from sojourn_analysis.models.cox import fit_cox
from sojourn_analysis.models.dose import Dose, dose_curve, dose_knots, dose_terms
from sojourn_analysis.models.evalue import Scale, e_value
from sojourn_analysis.models.formula import parse_terms
from sojourn_analysis.models.gee import fit_gee
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.links import Link
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.results import AnalysisWarning, Term, WarningKind
from sojourn_schema.errors import UnfitTableError

TERM = "industry_years"
CLOGLOG, SPLINE, GEE, COX, FIRTH, LASTING_POST, DATES_EARLIEST, DATES_LATEST, ONCE = (
    "complementary_log_log",
    "spline_dose",
    "gee",
    "cox",
    "firth",
    "any_lasting_post",
    "dates_earliest",
    "dates_latest",
    "answered_once",
)
ALTERNATIVES: Mapping[str, str] = {
    CLOGLOG: "taking the hazard ratio of a complementary log-log model",
    SPLINE: "letting the effect bend with the years, on average over the first three",
    GEE: "fitting by GEE with exchangeable correlation within persons",
    COX: "taking the hazard ratio of Cox's model with industry years changing over time",
    FIRTH: "penalising the likelihood (Firth)",
    LASTING_POST: "counting any permanent or tenure-track academic position as the event",
    DATES_EARLIEST: "taking the earliest month where one is not known",
    DATES_LATEST: "taking the latest month where one is not known",
    ONCE: "leaving out the second of two careers that are nearly the same, perhaps one person's",
    IMPUTED: "drawing field, institution and gender where they are not known (multiple imputation)",
}
"""The further checks and what they do."""
MOST_PERSONS = 2_000
"""GEE and Cox's model run over persons and times; of more people so many are drawn."""
COMMON_SHARE = 0.15
"""An outcome that more people have counts as common (VanderWeele and Ding 2017)."""
_AVERAGED_YEARS = 3
_WITHOUT_TIME = BASE_FORMULA.replace("C(t_band) + ", "")


def alternative(context: Context, name: str) -> CheckedNumber:
    """One further check of the odds ratio per industry year; why not, where there is too little for it."""
    makers: Mapping[str, Callable[[Context, str], CheckedNumber]] = {
        CLOGLOG: lambda context, name: _refitted(
            name, context.fit(FIRST_FACULTY, BASE_FORMULA, Link.CLOGLOG), same=False
        ),
        FIRTH: lambda context, name: _refitted(name, context.fit(FIRST_FACULTY, BASE_FORMULA, firth=True)),
        LASTING_POST: lambda context, name: _refitted(name, context.fit(LASTING, BASE_FORMULA), same=False),
        DATES_EARLIEST: lambda context, name: _refitted(name, context.fit(EARLIEST, BASE_FORMULA)),
        DATES_LATEST: lambda context, name: _refitted(name, context.fit(LATEST, BASE_FORMULA)),
        ONCE: _once,
        SPLINE: _spline,
        GEE: _gee,
        COX: _cox,
        IMPUTED: lambda context, _: _imputed(context)[0],
    }
    try:
        return makers[name](context, name)
    except UnfitTableError as few:
        return CheckedNumber(name, too_few=few.what)


def dose_of(context: Context, values: tuple[int, ...]) -> tuple[Dose, HazardFit] | None:
    """The curve of the industry years against none; None where too few numbers of years differ for one.

    Raises:
        TooFewEventsError: under five events.
    """
    risk_set = context.risk_set(FIRST_FACULTY)
    table, engine = risk_set.table, risk_set.engine
    served = engine.rows(table.group_by(TERM).agg(rows=table.count()).order_by(TERM)).to_pandas()
    knots = dose_knots(served[TERM].to_numpy(dtype=float), served["rows"].to_numpy(dtype=float))
    if knots is None:
        return None
    formula = BASE_FORMULA.replace(TERM, dose_terms(TERM, knots), 1)
    fit = context.fit(FIRST_FACULTY, formula)
    one = risk_set.labelled(engine.rows(table.limit(1)).to_pandas())
    return dose_curve(fit, TERM, values, 0, one), fit


def dose_table(dose: Dose) -> Table:
    """The odds ratio of so many industry years against none, letting the effect bend."""
    rows = [
        (int(years), *(float(np.exp(one)) for one in (middle, low, high)), dose.curvature.p)
        for years, middle, low, high in zip(
            dose.values, dose.log_ratio, dose.ci_low, dose.ci_high, strict=True
        )
    ]
    return Table("dose", ("industry_years", "odds_ratio", "ci_low", "ci_high", "p_straight"), rows)


def e_value_table(context: Context, term: Term) -> Table:
    """How strongly something unmeasured would have to act on both industry and hire, as a risk ratio."""
    risk_set = context.risk_set(FIRST_FACULTY)
    common = risk_set.n_events > COMMON_SHARE * risk_set.n_persons
    scale = Scale.ODDS_RATIO_COMMON if common else Scale.ODDS_RATIO_RARE
    ratio, low, high = (float(np.exp(one)) for one in (term.estimate, term.ci_low, term.ci_high))
    found = e_value(ratio, low, high, scale)
    header = ("odds_ratio", "ci_low", "ci_high", "outcome", "e_value", "e_value_of_limit")
    row = (ratio, low, high, "common" if common else "rare", found.estimate, found.limit)
    return Table("e_value", header, [row])


def imputed_tables(context: Context) -> tuple[Table, ...]:
    """What answers that are not known cost; nothing where all are, or too few for a number."""
    try:
        return _imputed(context)[1]
    except UnfitTableError:
        return ()


def _imputed(context: Context) -> tuple[CheckedNumber, tuple[Table, ...]]:
    def made() -> tuple[CheckedNumber, tuple[Table, ...]]:
        frame, told = _person_years(context)
        return imputed(frame, TERM, context.seed_of("C1"), told)

    return context.once("imputed answers of C1", made)


def _refitted(name: str, fit: HazardFit, *, same: bool = True) -> CheckedNumber:
    theta = term_of(fit, TERM)
    if theta is None:
        return CheckedNumber(name, too_few="Nobody in it had served a year in industry.")
    return CheckedNumber(name, theta, same_estimand=same, warnings=fit.warnings)


def _once(context: Context, name: str) -> CheckedNumber:
    people = context.source.counts["respondent"]
    if people > MOST_COMPARED:
        text = f"Careers are compared pair by pair, and so not where there are more than {MOST_COMPARED:,}."
        return CheckedNumber(name, warnings=(AnalysisWarning(WarningKind.ASSUMPTION, text),))
    seconds = len(second_answers(context))
    if not seconds:
        return _refitted(name, context.fit(FIRST_FACULTY, BASE_FORMULA))
    found = _refitted(name, context.fit(ANSWERED_ONCE, BASE_FORMULA))
    return replace(found, warnings=(*found.warnings, *_left_out(seconds, context.source.smallest_cell)))


def _left_out(seconds: int, smallest_cell: int) -> tuple[AnalysisWarning, ...]:
    few = f"Fewer than {smallest_cell}" if seconds < smallest_cell else f"{seconds:,}"
    text = f"{few} careers are nearly the same as another one; they stay in every other number."
    return (AnalysisWarning(WarningKind.ASSUMPTION, text),)


def _spline(context: Context, name: str) -> CheckedNumber:
    found = dose_of(context, (_AVERAGED_YEARS,))
    if found is None:
        return CheckedNumber(name, too_few="Too few numbers of industry years differ for a curve.")
    dose, fit = found
    theta = Wald(float(dose.log_ratio[0]) / _AVERAGED_YEARS, float(dose.std_error[0]) / _AVERAGED_YEARS)
    # That the basis gives up two columns is how the spline is written (`dose_terms`).
    told = tuple(warning for warning in fit.warnings if warning.kind != WarningKind.ALIASED)
    return CheckedNumber(name, theta, warnings=told)


def _gee(context: Context, name: str) -> CheckedNumber:
    frame, told = _person_years(context)
    fit = fit_gee(frame, "event", BASE_FORMULA).fit
    return CheckedNumber(name, theta_of(fit.term(TERM)), warnings=(*told, *fit.warnings))


def _cox(context: Context, name: str) -> CheckedNumber:
    frame, told = _person_years(context)
    frame = frame.assign(start=frame["t"].astype(float), stop=frame["t"] + 1.0)
    fit = fit_cox(frame, "start", "stop", "event", _WITHOUT_TIME)
    return CheckedNumber(name, theta_of(fit.term(TERM)), same_estimand=False, warnings=(*told, *fit.warnings))


def _person_years(context: Context) -> tuple[pd.DataFrame, tuple[AnalysisWarning, ...]]:
    """The person-years of all, or of as many people as can be run over."""
    return context.once("person-years of C1's checks", lambda: _drawn_person_years(context))


def _drawn_person_years(context: Context) -> tuple[pd.DataFrame, tuple[AnalysisWarning, ...]]:
    risk_set = context.risk_set(FIRST_FACULTY)
    names = (*parse_terms(BASE_FORMULA).columns, "t", "event", "year")
    if risk_set.n_persons <= MOST_PERSONS:
        return risk_set.frame(names), ()
    people = risk_set.engine.rows(risk_set.table.select("person").distinct().order_by("person"))
    drawn = context.generator("C1").choice(people["person"].to_numpy(), MOST_PERSONS, replace=False)
    chosen = risk_set.table.filter(risk_set.table.person.isin([int(one) for one in drawn]))
    text = f"Fitted to {MOST_PERSONS:,} people drawn from {risk_set.n_persons:,}, for want of time."
    told = (AnalysisWarning(WarningKind.ASSUMPTION, text),)
    return type(risk_set).of(risk_set.engine, chosen, risk_set.levels).frame(names), told
