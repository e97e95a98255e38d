"""C11: moving is easier early in a career, in both directions.

The deciding number is the log odds of leaving academia per year from the PhD to the first academic year, in a
discrete-time hazard that holds the years since that entry fixed; beside it the same of coming back per year
from the PhD to the first industry year. The claim speaks of both, so the verdict has to be the same in both.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.compared_shares import Side, drawn_shares
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated, Table
from sojourn_analysis.claims.hire_models import told_model
from sojourn_analysis.claims.moves import ENTRY_FORMULA, WITHIN_YEARS
from sojourn_analysis.claims.observed import EVENT, observed_by
from sojourn_analysis.claims.pooled import frame_of
from sojourn_analysis.claims.risk_sets import LEAVE_AFTER_ENTRY, RETURN_ACADEMIA, reweighted
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald
from sojourn_analysis.figures.drawing import ACADEMIA, INDUSTRY
from sojourn_analysis.models.dose import dose_curve, dose_knots, dose_terms
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.small_cells import hidden_cells

TERM = "t_entry"
LEAVING, RETURNING = "log_odds_t_entry_leave", "log_odds_t_entry_return"
BACK, SPLINE = "coming_back", "spline"
_TITLES = {
    LEAVE_AFTER_ENTRY: "Log odds of leaving academia for industry in a year",
    RETURN_ACADEMIA: "Log odds of coming back from industry to academia in a year",
}
_BENT = 0.05
_ENTRIES = {
    LEAVE_AFTER_ENTRY: ("Left, having begun", ACADEMIA),
    RETURN_ACADEMIA: ("Came back, having gone", INDUSTRY),
}
_BANDS = {
    0: "in the year of the PhD",
    1: "1 or 2 years after",
    3: "3 to 5 years after",
    6: "6 or more years after",
}
"""Years from the PhD to the entry: the first of each band, and how it is told."""


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The two coefficients and the checks of the first."""
    sets = [context.risk_set(name) for name in _TITLES]
    persons = sets[0].table.select("person").union(sets[1].table.select("person"), distinct=True).count()
    n_persons = int(context.engine.rows(persons.as_table()).column(0)[0].as_py())
    counts = Counts(n_persons, sum(one.n_rows for one in sets), sum(one.n_events for one in sets))
    fits: dict[str, HazardFit] = {}
    told: list[AnalysisWarning] = []
    for name, title in _TITLES.items():
        try:
            fits[name] = context.fit(name, ENTRY_FORMULA)
        except TooFewEventsError as few:
            what = f"{title.removeprefix('Log odds of ').removesuffix(' in a year').capitalize()}: {few.what}"
            told.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, f"{what} {few.meaning}"))
            continue
        told += [warning for warning in fits[name].warnings if warning not in told]
        if TERM not in fits[name].names:
            text = f"{title.removeprefix('Log odds of ')}: everybody entered at the same time since the PhD."
            told.append(AnalysisWarning(WarningKind.NO_COMPARISON, text[0].upper() + text[1:]))
    found = {
        number: theta
        for number, name in ((LEAVING, LEAVE_AFTER_ENTRY), (RETURNING, RETURN_ACADEMIA))
        if name in fits and (theta := _slope(fits[name])) is not None
    }
    checks: tuple[CheckedNumber, ...] = ()
    if LEAVING in found:
        made: dict[str, Callable[[], CheckedNumber]] = {
            BACK: lambda: _coming_back(found.get(RETURNING)),
            SPLINE: lambda: _spline(context),
        }
        checks = (
            *_unpenalised(fits[LEAVE_AFTER_ENTRY]),
            *(made[name]() for name in planned.required_checks),
            *(_weighted(context, *one) for one in reweighted(context, LEAVE_AFTER_ENTRY)),
        )
    models = tuple(told_model(fit, _TITLES[name]) for name, fit in fits.items())
    return Estimated(counts, found, checks, models, tuple(told), (_entries_table(sets),), _by_entry(context))


def _by_entry(context: Context) -> tuple[Drawing, ...]:
    """Who moved within five years, as observed, by direction and the years from the PhD to the entry."""
    fewest = context.source.smallest_cell
    sides = []
    for risk_set, (words, colour) in _ENTRIES.items():
        columns = {one: one for one in ("person", "clock", "event", TERM)}
        years = frame_of(context.risk_set(risk_set), columns)
        bands = pd.cut(years[TERM], [*_BANDS, math.inf], right=False, labels=list(_BANDS.values()))
        curves = observed_by(years.assign(band=bands.astype(str)), "band", tuple(_BANDS.values()))
        moved = [round(float(curve.events.sum())) for curve in curves.values()]
        people = [curve.n_persons for curve in curves.values()]
        # Who moved, and who did not, of each band: both can be reckoned from what the figure tells.
        counts = np.array([moved, np.subtract(people, moved)], dtype=np.int64)
        hidden = np.asarray((hidden_cells(counts, fewest) | (counts < fewest)).any(axis=0))
        sides += [
            Side(f"{words} {band}", Wald(*curve.within(WITHIN_YEARS, EVENT)), n, colour)
            for (band, curve), n, hide in zip(curves.items(), people, hidden, strict=True)
            if not hide
        ]
    return drawn_shares(
        "moves_by_entry", f"Moved within {WITHIN_YEARS} years of the entry, of 100 people", sides, fewest,
        "Those who left academia within five years of their first academic year, and those who came back"
        " within five years of their first industry year, by when that was; as observed, nothing adjusted"
        " for. Groups of too few people are not shown. Bars: 95 % intervals.",
    )  # fmt: skip


def _slope(fit: HazardFit) -> Theta | None:
    if TERM not in fit.names:
        return None
    term = fit.term(TERM)
    return Wald(term.estimate, term.std_error)


def _unpenalised(fit: HazardFit) -> tuple[CheckedNumber, ...]:
    if fit.unpenalised is None:
        return ()
    return (CheckedNumber("maximum_likelihood", _slope(fit.unpenalised)),)


def _coming_back(slope: Theta | None) -> CheckedNumber:
    if slope is None:
        few = "Too few came back from industry, or all had gone at the same time since the PhD."
        return CheckedNumber(BACK, same_estimand=False, too_few=few)
    return CheckedNumber(BACK, slope, same_estimand=False)


def _spline(context: Context) -> CheckedNumber:
    """The mean slope of a natural cubic spline from the PhD to the latest usual entry."""
    risk_set = context.risk_set(LEAVE_AFTER_ENTRY)
    counted = risk_set.table.group_by(TERM).agg(years=risk_set.table.count())
    entries = risk_set.engine.rows(counted).to_pandas()
    knots = dose_knots(entries[TERM].to_numpy(dtype=float), entries["years"].to_numpy(dtype=float))
    if knots is None:
        return CheckedNumber(SPLINE, too_few="People entered at too few different times for a curve.")
    formula = ENTRY_FORMULA.replace(TERM, dose_terms(TERM, knots))
    fit = context.fit(LEAVE_AFTER_ENTRY, formula)
    columns = [name.removeprefix("C(").removesuffix(")") for name in ENTRY_FORMULA.split(" + ")]
    anybody = risk_set.labelled(risk_set.engine.rows(risk_set.table.select(*columns).limit(1)).to_pandas())
    curve = dose_curve(fit, TERM, [knots[-1]], 0.0, anybody)
    slope = Wald(float(curve.log_ratio[0]) / knots[-1], float(curve.std_error[0]) / knots[-1])
    # That the basis gives up two columns is how the spline is written (`dose_terms`).
    told = [warning for warning in fit.warnings if warning.kind != WarningKind.ALIASED]
    if curve.curvature.p < _BENT:
        text = f"A straight line in the years to the entry does not fit (p = {curve.curvature.p:.3f})."
        told.append(AnalysisWarning(WarningKind.ASSUMPTION, text))
    return CheckedNumber(SPLINE, slope, warnings=tuple(told))


def _weighted(context: Context, check: str, risk_set: str) -> CheckedNumber:
    fit = context.fit(risk_set, ENTRY_FORMULA)
    return CheckedNumber(check, _slope(fit), warnings=fit.warnings)


def _entries_table(sets: list[RiskSet]) -> Table:
    """People, person-years and moves by direction and t at entry."""
    rows = []
    for risk_set, direction in zip(sets, ("leave", "return"), strict=True):
        table = risk_set.table
        counted = table.group_by(TERM).agg(
            people=table.person.nunique(), years=table.count(), moves=table.event.cast("int64").sum()
        )
        found = risk_set.engine.rows(counted.order_by(TERM)).to_pylist()
        rows += [(direction, row[TERM], row["people"], row["years"], row["moves"]) for row in found]
    header = ("direction", "t_entry", "people", "person_years", "moves")
    return Table("entries", header, rows, keys=2, people=("people", "moves"))


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C11",
            numbers=(
                NumberSpec(
                    LEAVING,
                    Scale.MEAN_DIFFERENCE,
                    "Log odds of leaving for industry per year from the PhD to the first academic year",
                    "a year",
                ),
                NumberSpec(
                    RETURNING,
                    Scale.MEAN_DIFFERENCE,
                    "Log odds of coming back per year from the PhD to the first industry year",
                    "a year",
                ),
            ),
            sign=-1,
            events=("move", "moves"),
            checks={
                BACK: "looking at those who come back instead of those who leave",
                SPLINE: "letting the odds bend with the years to the entry",
            },
            risk_set=LEAVE_AFTER_ENTRY,
            selection=True,
        ),
        estimate,
    ),
)
