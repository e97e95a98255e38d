"""C10: coming back means restarting at the bottom of the ladder.

The deciding number is how many ranks those who came back from industry stand above those who stayed, matched
exactly on the rank and the year since the PhD in which they left, and compared in the year in which they came
back. Ranks R1 to R4 count as 1 to 4.
"""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
from scipy.special import expit

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.comebacks import LEVELS, RETURN, STRATA, Comebacks, comebacks
from sojourn_analysis.claims.compared_numbers import Effect, drawn_effects
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated, NamedModel, Table
from sojourn_analysis.claims.outside import selection_weights
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.models.delta import delta_error
from sojourn_analysis.models.matching import Matched, match_strata
from sojourn_analysis.models.ordinal import OrderedFit, fit_ordered
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

DIFFERENCE, CHANGE = "rank_difference_returners_stayers", "rank_change_on_return"
ORDERED, NEVER_LEFT = "ordered_logit", "never_in_industry"
FEWEST_RETURNERS = 5
"""Matched ones; with fewer nothing is compared."""
FORMULA = "returner + C(rank_left) + t_left + t_back"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The matched difference, the change on return, and the checks."""
    found = comebacks(context)
    at_risk = context.risk_set(RETURN)
    returners = found.returners
    counts = Counts(at_risk.n_persons, at_risk.n_rows, len(returners))
    warnings = list(_left_out(found))
    numbers: dict[str, Theta] = {}
    if len(returners) > 1:
        change = (returners["rank_back"] - returners["rank_left"]).to_numpy(dtype=float)
        numbers[CHANGE] = Wald(float(change.mean()), float(change.std(ddof=1)) / math.sqrt(len(change)))
    tables = [_changes(returners)]
    try:
        matched = _matched(found.rows)
    except UnfitTableError as alone:
        warnings.append(AnalysisWarning(WarningKind.NO_COMPARISON, f"{alone.what} {alone.meaning}"))
        return Estimated(counts, numbers, warnings=tuple(warnings), tables=tuple(tables))
    warnings += matched.warnings
    tables.append(_strata(matched))
    theta = Wald(matched.effect.estimate, matched.effect.std_error)
    if matched.n_treated < FEWEST_RETURNERS or not theta.usable:
        warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, _too_few(matched)))
        return Estimated(counts, numbers, warnings=tuple(warnings), tables=tuple(tables))
    models: list[NamedModel] = []
    checks = []
    for name in planned.required_checks:
        context.progress("Checking against other models", 0.4)
        checks.append(_ordered(found.rows, models, tables) if name == ORDERED else _never_left(found.rows))
    weights = selection_weights(context, found.rows["person"], context.risk_set(RETURN))
    checks += [_weighted(name, found.rows.assign(weight=each)) for name, each in weights.items()]
    return Estimated(
        counts, {DIFFERENCE: theta, **numbers}, tuple(checks), tuple(models), tuple(warnings), tuple(tables),
        _by_rank(context, found.rows, theta),
    )  # fmt: skip


def _by_rank(context: Context, rows: pd.DataFrame, theta: Wald) -> tuple[Drawing, ...]:
    """The difference for each rank that people left, below that of all."""
    fewest = max(FEWEST_RETURNERS, context.source.smallest_cell)
    effects = []
    for level, rank in LEVELS.items():
        of_rank = rows[rows["rank_left"] == rank]
        try:
            matched = _matched(of_rank)
        except UnfitTableError:
            continue
        words = f"left at rank {level} ({matched.n_treated:,} came back)"
        found = Wald(matched.effect.estimate, matched.effect.std_error)
        effects.append(Effect(words, found, (matched.n_treated, matched.n_controls)))
    together = tuple(sum(side) for side in zip(*(effect.counts for effect in effects), strict=True))
    return drawn_effects(
        "ranks_on_return", "Rank on coming back, minus that of people who stayed", Scale.MEAN_DIFFERENCE,
        [Effect(f"all ({together[0]:,} came back)", theta, together), *effects],
        "n: people who came back and somebody to compare with stayed.", fewest,
        "Ranks by which those who came back stand above (right) or below (left of the line) those who stayed"
        " from the same rank and year on, by the rank that they left. Bars: 95 % intervals.", add_up=True,
    )  # fmt: skip


def _matched(rows: pd.DataFrame, weights: str | None = None) -> Matched:
    return match_strata(rows, "rank_back", "returner", STRATA, weights=weights)


def _never_left(rows: pd.DataFrame) -> CheckedNumber:
    """Against stayers who had never been in industry; others may be back from it themselves."""
    try:
        matched = _matched(rows[(rows["returner"] == 1) | ~rows["was_in_industry"].astype(bool)])
    except UnfitTableError as alone:
        return CheckedNumber(NEVER_LEFT, too_few=alone.what)
    return _checked(NEVER_LEFT, matched)


def _weighted(name: str, rows: pd.DataFrame) -> CheckedNumber:
    return _checked(name, _matched(rows, "weight"))


def _checked(name: str, matched: Matched) -> CheckedNumber:
    theta = Wald(matched.effect.estimate, matched.effect.std_error)
    if matched.n_treated < FEWEST_RETURNERS or not theta.usable:
        return CheckedNumber(name, too_few=_too_few(matched))
    return CheckedNumber(name, theta, warnings=matched.warnings)


def _ordered(rows: pd.DataFrame, models: list[NamedModel], tables: list[Table]) -> CheckedNumber:
    """The mean difference that an ordered logit of the matched gives, averaged over those who came back."""
    sides = rows.groupby(list(STRATA))["returner"].transform("nunique")
    matched = rows[sides == 2].astype({"returner": float})
    try:
        fit = fit_ordered(matched, "rank_back", FORMULA)
        fit.fit.term("returner")
    except (UnfitTableError, KeyError) as few:
        reason = few.what if isinstance(few, UnfitTableError) else "Nothing tells those who came back apart."
        return CheckedNumber(ORDERED, too_few=reason)
    models.append(NamedModel("Log odds of a higher rank", fit.fit.summary))
    tables.append(_proportional(fit))
    theta = _mean_difference(fit, matched)
    if not theta.usable:
        return CheckedNumber(ORDERED, too_few="Its error is not known.", warnings=fit.fit.warnings)
    return CheckedNumber(ORDERED, theta, warnings=fit.fit.warnings)


def _mean_difference(fit: OrderedFit, matched: pd.DataFrame) -> Wald:
    """With levels v and odds ln P(above c) = x'b - a_c the mean is v_0 + sum (v_c+1 - v_c) P(above c); its
    difference with and without coming back, by the delta method."""
    ranks = matched["rank_back"]
    joined = [[int(one) for one in level.split("+")] for level in fit.levels]
    values = [float(ranks[ranks.isin(level)].mean()) for level in joined]
    steps = np.diff(values)
    k = len(fit.fit.names) - len(steps)
    slopes, thresholds = fit.fit.params[:k], fit.fit.params[k:]
    columns = [fit.fit.design.names.index(name) for name in fit.fit.names[:k]]
    returners = matched[matched["returner"] == 1]
    estimate, gradient = 0.0, np.zeros(len(fit.fit.params))
    for returner, sign in ((1.0, 1.0), (0.0, -1.0)):
        rows = fit.fit.design.rows(returners.assign(returner=returner))[:, columns]
        above = expit((rows @ slopes)[:, None] - thresholds)
        pull = above * (1 - above) * steps
        estimate += sign * float((above @ steps).mean())
        gradient[:k] += sign * pull.sum(axis=1) @ rows / len(rows)
        gradient[k:] -= sign * pull.mean(axis=0)
    return Wald(estimate, delta_error(gradient, fit.fit.cov))


def _left_out(found: Comebacks) -> tuple[AnalysisWarning, ...]:
    told = []
    if found.n_from_phd:
        straight = counted(found.n_from_phd, "person", "people")
        text = (
            f"{straight} of {found.n_returns:,} who came back had gone to industry without an academic year"
            " since the PhD: they left no rank, and are not compared."
        )
        told.append(AnalysisWarning(WarningKind.NO_COMPARISON, text))
    if found.n_unknown:
        text = f"{counted(found.n_unknown, 'person', 'people')} left out, for a rank is not known."
        told.append(AnalysisWarning(WarningKind.DROPPED_ROWS, text))
    return tuple(told)


def _too_few(matched: Matched) -> str:
    people = counted(matched.n_treated, "person who came back has", "people who came back have")
    if matched.n_treated < FEWEST_RETURNERS:
        return f"{people} somebody to be compared with; it takes {FEWEST_RETURNERS}."
    return f"{people} the same rank as everybody they are compared with, so that the error is not known."


def _changes(returners: pd.DataFrame) -> Table:
    rows = [
        (f"R{before}", f"R{after}", len(people))
        for (before, after), people in returners.groupby(["rank_left", "rank_back"])
    ]
    return Table("changes", ("rank_left", "rank_back", "people"), rows, 2, ("people",))


def _strata(matched: Matched) -> Table:
    header = (*STRATA, "returners", "stayers", "difference")
    numbers = matched.strata[[*STRATA, "treated", "controls", "difference"]].to_numpy(dtype=float).tolist()
    rows = [
        (f"R{rank:g}", int(left), int(back), int(returners), int(stayers), difference)
        for rank, left, back, returners, stayers, difference in numbers
    ]
    return Table("matched", header, rows, 3, ("returners", "stayers"))


def _proportional(fit: OrderedFit) -> Table:
    tests = {"all": fit.proportional, **fit.by_term}
    rows = [(term, test.chi2, test.df, test.p) for term, test in tests.items()]
    return Table("proportional_odds", ("term", "chi2", "df", "p"), rows)


CHECKS = {
    ORDERED: "modelling the order of the ranks instead of counting them as 1 to 4",
    NEVER_LEFT: "comparing with people who had never been in industry",
}
CLAIMS = (
    Claim(
        ClaimSpec(
            id="C10",
            numbers=(
                NumberSpec(
                    DIFFERENCE,
                    Scale.MEAN_DIFFERENCE,
                    "Rank on coming back, minus that of people who stayed from the same rank and year on",
                    "ranks",
                ),
                NumberSpec(
                    CHANGE, Scale.MEAN_DIFFERENCE, "Rank on coming back, minus that on leaving", "ranks"
                ),
            ),
            sign=-1,
            events=("comeback", "comebacks"),
            checks=CHECKS,
            risk_set=RETURN,
            selection=True,
        ),
        estimate,
    ),
)
