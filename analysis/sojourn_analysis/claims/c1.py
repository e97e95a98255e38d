"""C1: each year in industry lowers the odds of an academic hire.

The deciding number is the odds ratio per industry year of a first faculty position, in a discrete-time logit
hazard that holds the years since the PhD fixed and compares with another academic year that is no postdoc
year. Beside it stand standardised chances, which compare with postdoc years; the two can differ in sign.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from scipy.stats import norm

from sojourn_analysis.claims.answers import CheckYears, check_years
from sojourn_analysis.claims.hires import EXPOSURES, chances_of, observed_curves, people_after
from sojourn_analysis.claims.verdict import Reason, Theta, verdict_on
from sojourn_analysis.counted import counted
from sojourn_analysis.incidence import IncidenceCurve
from sojourn_analysis.models.hazard import HazardFit, fit_hazard
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import Plan, PlannedClaim
from sojourn_analysis.progress import Progress
from sojourn_analysis.results import (
    AnalysisWarning,
    Check,
    ClaimResult,
    Headline,
    ModelSummary,
    Verdict,
    WarningKind,
)
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.standardise import CRITICAL_95, StandardisedChances

ID = "C1"
TERM = "industry_years"
RATIO, CHANCE_0, CHANCE_3, DIFFERENCE = (
    "odds_ratio_industry_year",
    "chance_10y_industry_0",
    "chance_10y_industry_3",
    "chance_10y_difference",
)
OUTSIDE_WEIGHTS = (2, 5, 10)
FLIPS_AT_MOST = 5
"""Without frame margins, a verdict that flips where people outside academia count so much or less is not
settled."""
NOT_ROBUST, NO_EXPOSURE, EXTRAPOLATION, SIGNS = "not_robust", "no_exposure", "extrapolation", "signs_differ"
WEIGHT_FLIPS = "weight_flips"


DECIDING = (
    NOT_ROBUST,
    NO_EXPOSURE,
    WEIGHT_FLIPS,
    SIGNS,
    EXTRAPOLATION,
    WarningKind.NOT_ASKED,
    WarningKind.DROPPED_ROWS,
)
"""Kinds of warnings that a reader has to see before all others, in their order."""
OF_A_CHECK = "check_"
"""How the kind of a warning begins that the fit of a check gave."""


@dataclass(frozen=True, slots=True)
class Alone:
    """What a check would say by itself.

    Attributes:
        p_smallest_effect: two-sided, for the smallest effect of interest.
        verdict: by the plan's rule.
    """

    p_smallest_effect: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Hires:
    """What C1 was answered from, for figures and tables.

    Attributes:
        fit: the base model, None where there were too few events.
        chances: of the histories that are drawn; None without a fit or industry years.
        people_after: people observed after each drawn number of industry years.
        curves: observed incidence from the landmark.
        theta: the deciding number, None where it could not be estimated.
        thetas: that of each check, by the check's name.
    """

    fit: HazardFit | None
    chances: StandardisedChances | None
    people_after: tuple[int, ...]
    curves: tuple[IncidenceCurve, ...]
    theta: Theta | None
    thetas: dict[str, Theta]


def estimate(
    risk_set: RiskSet, study: Path, planned: PlannedClaim, plan: Plan, progress: Progress
) -> tuple[ClaimResult, Hires]:
    """Everything of C1 but its verdict, which is adjusted for the plan's other claims.

    Args:
        risk_set: person-years of the first faculty position.
        study: the study file that they were built from (the checks read more of it).
        planned, plan: what was fixed beforehand.
        progress: told of each step.
    """
    curves = observed_curves(risk_set, plan.standardisation.landmark_year)
    progress("Fitting the model of hires", 0.1)
    try:
        fit = fit_hazard(risk_set, BASE_FORMULA)
    except TooFewEventsError as few:
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, f"{few.what} {few.meaning}")
        return _uncounted(risk_set, (warning,)), Hires(None, None, (), curves, None, {})
    warnings = list(fit.warnings)
    if TERM not in fit.names:
        text = "Nobody at risk had served a year in industry, so there is nothing to compare."
        warnings.append(AnalysisWarning(NO_EXPOSURE, text))
        return _uncounted(risk_set, tuple(warnings), fit), Hires(fit, None, (), curves, None, {})
    progress("Standardising chances", 0.3)
    hires = _hires(fit, risk_set, plan, planned, curves)
    progress("Checking against other models", 0.4)
    checks, thetas, told = _checks(fit, check_years(risk_set, study), planned, progress)
    assert hires.chances is not None
    headlines = _headlines(fit, hires.chances, planned, hires.theta)
    warnings += [*told, *_reservations(headlines, hires, plan)]
    hires.thetas.update(thetas)
    return (
        ClaimResult(
            ID,
            Verdict.NOT_SETTLED,
            headlines[0],
            headlines,
            risk_set.n_persons,
            risk_set.n_rows,
            risk_set.n_events,
            _summary(fit),
            checks=checks,
            warnings=tuple(warnings),
        ),
        hires,
    )


def alone(
    hires: Hires, planned: PlannedClaim, plan: Plan, adjusted: Callable[[float], float]
) -> dict[str, Alone]:
    """What each check would say by itself, by the check's name.

    Args:
        hires: what was estimated.
        planned, plan: what was fixed beforehand.
        adjusted: as for `settle`.
    """
    found = {}
    for name, theta in hires.thetas.items():
        p = theta.p(planned.smallest_effect)
        verdict, _ = verdict_on(theta, planned.smallest_effect, adjusted(p), plan.alpha)
        found[name] = Alone(p, verdict)
    return found


def ordered(warnings: Iterable[AnalysisWarning]) -> tuple[AnalysisWarning, ...]:
    """The warnings that the verdict turns on first, those of the checks' own fits last."""

    def place(warning: AnalysisWarning) -> int:
        if warning.kind in DECIDING:
            return DECIDING.index(warning.kind)
        return len(DECIDING) + warning.kind.startswith(OF_A_CHECK)

    return tuple(sorted(warnings, key=place))


def settle(
    hires: Hires, planned: PlannedClaim, plan: Plan, adjusted: Callable[[float], float]
) -> tuple[Verdict, Reason | None, tuple[AnalysisWarning, ...]]:
    """The verdict on C1, which has to stand under the plan's settling checks and with people outside weighted
    more; with it the smallest weight that would change it.

    Args:
        hires: what was estimated.
        planned, plan: what was fixed beforehand.
        adjusted: this claim's p among the plan's claims to the p after Holm's adjustment.
    """
    if hires.theta is None:
        return Verdict.NOT_SETTLED, None, ()

    def judged(theta: Theta) -> tuple[Verdict, Reason | None]:
        p = adjusted(theta.p(planned.smallest_effect))
        return verdict_on(theta, planned.smallest_effect, p, plan.alpha)

    verdict, reason = judged(hires.theta)
    flip = _flip(verdict, {name: judged(theta)[0] for name, theta in hires.thetas.items()})
    if verdict is Verdict.NOT_SETTLED:
        return verdict, None, flip
    missing = [name for name in planned.settling_checks if name not in hires.thetas]
    heavy = [_outside_name(weight) for weight in OUTSIDE_WEIGHTS if weight <= FLIPS_AT_MOST]
    flipped = [
        name for name in (*planned.settling_checks, *heavy)
        if name in hires.thetas and judged(hires.thetas[name])[0] is not verdict
    ]  # fmt: skip
    if not missing and not flipped:
        return verdict, reason, flip
    told = [f"it does not hold when {' or '.join(CHECK_WORDS[name] for name in flipped)}"] if flipped else []
    told += (
        [f"whether it holds when {' or '.join(CHECK_WORDS[name] for name in missing)} is not known"]
        if missing
        else []
    )
    alone = f"The deciding number alone would say {_told(verdict)}."
    text = f"{alone} The claim is not settled: {', and '.join(told)}."
    return Verdict.NOT_SETTLED, None, (AnalysisWarning(NOT_ROBUST, text), *flip)


def _flip(verdict: Verdict, others: dict[str, Verdict]) -> tuple[AnalysisWarning, ...]:
    """The smallest weight of people outside academia under which the number alone gives another verdict."""
    for weight in OUTSIDE_WEIGHTS:
        other = others.get(_outside_name(weight), verdict)
        if other is not verdict:
            text = (
                f"With people outside academia counted {weight} times, the deciding number alone would say"
                f" {_told(other)} instead of {_told(verdict)}."
            )
            return (AnalysisWarning(WEIGHT_FLIPS, text),)
    return ()


def _told(verdict: Verdict) -> str:
    return verdict.replace("_", " ")


def _outside_name(weight: int) -> str:
    return f"outside_academia_weighted_{weight}"


CHECK_WORDS = {
    "main_state_last_year": "adjusting for the main state of the year before",
    "papers_before_phd": "adjusting for papers before the PhD",
    "wish_at_phd": "adjusting for the wish at the PhD",
    "faculty_applicants": "counting years with a faculty application only",
    "maximum_likelihood": "maximising the likelihood without the penalty",
    **{
        _outside_name(weight): f"counting people outside academia {weight} times"
        for weight in OUTSIDE_WEIGHTS
    },
}
_ADJUSTED = {
    "main_state_last_year": f"{BASE_FORMULA} + C(last_state)",
    "papers_before_phd": f"{BASE_FORMULA} + papers_log + C(papers_told)",
    "wish_at_phd": f"{BASE_FORMULA} + C(wish_at_phd)",
}


def _hires(
    fit: HazardFit, risk_set: RiskSet, plan: Plan, planned: PlannedClaim, curves: tuple[IncidenceCurve, ...]
) -> Hires:
    told = plan.standardisation
    years = tuple(sorted({*told.industry_years, *told.drawn_industry_years}))
    chances = chances_of(fit, risk_set, years, told.horizon_years)
    return Hires(fit, chances, people_after(risk_set, years), curves, _theta(fit, planned), {})


def _theta(fit: HazardFit, planned: PlannedClaim) -> Theta:
    term = fit.term(TERM)
    return Theta(planned.sign * term.estimate, term.std_error)


def _not_asked(check: str) -> AnalysisWarning:
    text = f"Nobody answered what this check needs: {CHECK_WORDS[check]}. The answer stands without it."
    return AnalysisWarning(WarningKind.NOT_ASKED, text)


def _headlines(
    fit: HazardFit, chances: StandardisedChances, planned: PlannedClaim, theta: Theta | None
) -> tuple[Headline, ...]:
    term = fit.term(TERM)
    ratio, low, high = (math.exp(value) for value in (term.estimate, term.ci_low, term.ci_high))
    assert theta is not None
    found = [Headline(RATIO, ratio, low, high, theta.p(planned.smallest_effect), term.p)]
    for name, years in ((CHANCE_0, 0), (CHANCE_3, 3)):
        value, error = chances.at_end(years)
        found.append(Headline(name, value, *_within(value, error, 0, 1)))
    value, error = chances.difference_at_end(3, 0)
    p_zero = float(2 * norm.sf(abs(value) / error)) if error > 0 else None
    found.append(Headline(DIFFERENCE, value, *_within(value, error, -1, 1), p_zero=p_zero))
    return tuple(found)


def _within(value: float, error: float, least: float, most: float) -> tuple[float, float]:
    """A Wald interval, cut where the number itself ends."""
    return max(value - CRITICAL_95 * error, least), min(value + CRITICAL_95 * error, most)


def _checks(
    fit: HazardFit, years: CheckYears, planned: PlannedClaim, progress: Progress
) -> tuple[tuple[Check, ...], dict[str, Theta], list[AnalysisWarning]]:
    """The other models: their odds ratios, their thetas, and why one could not be fitted."""
    asked = {
        "papers_before_phd": years.with_papers,
        "wish_at_phd": years.with_wish,
        "faculty_applicants": years.with_searches,
    }
    checks, thetas, warnings = [], {}, []
    reserved: list[tuple[str, AnalysisWarning]] = []
    if fit.unpenalised is not None:
        thetas["maximum_likelihood"] = _theta(fit.unpenalised, planned)
        checks.append(_check(fit, fit.unpenalised, "maximum_likelihood", same_estimand=True))
    names = [*planned.required_checks, *(_outside_name(weight) for weight in OUTSIDE_WEIGHTS)]
    for place, name in enumerate(names):
        progress(f"Check: {CHECK_WORDS[name]}", 0.4 + 0.6 * place / len(names))
        if asked.get(name, 1) == 0:
            warnings.append(_not_asked(name))
            if name in _ADJUSTED:
                # With everybody in the level of the not asked, the adjusted model is the base model.
                thetas[name] = _theta(fit, planned)
            continue
        try:
            other = _other_fit(name, years)
        except TooFewEventsError as few:
            text = f"Not done for want of events: {CHECK_WORDS[name]}. {few.what}"
            warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
            continue
        reserved += [(name, warning) for warning in other.warnings if warning not in fit.warnings]
        if TERM in other.names:
            thetas[name] = _theta(other, planned)
            checks.append(_check(fit, other, name, same_estimand=name != "faculty_applicants"))
    return tuple(checks), thetas, [*warnings, *_reserved(reserved)]


def _reserved(found: list[tuple[str, AnalysisWarning]]) -> list[AnalysisWarning]:
    """What the checks' own fits warn of and the main one does not, each text once; all that is said of few
    events is one warning. The kind says that it is a check's."""
    names: dict[tuple[str, str], list[str]] = {}
    for name, warning in found:
        names.setdefault((warning.kind, warning.text), []).append(CHECK_WORDS[name])
    told: dict[str, list[str]] = {}
    for (kind, text), checks in names.items():
        words = "; ".join(checks)
        told.setdefault(kind, []).append(f"{words[0].upper()}{words[1:]}: {text}")
    few = " ".join(told.pop(WarningKind.SMALL_SAMPLE, []))
    warnings = [
        AnalysisWarning(f"{OF_A_CHECK}{kind}", text) for kind, texts in told.items() for text in texts
    ]
    return warnings + ([AnalysisWarning(f"{OF_A_CHECK}{WarningKind.SMALL_SAMPLE}", few)] if few else [])


def _other_fit(name: str, years: CheckYears) -> HazardFit:
    if name in _ADJUSTED:
        return fit_hazard(years.risk_set, _ADJUSTED[name])
    if name == "faculty_applicants":
        return fit_hazard(years.applicants(), BASE_FORMULA)
    return fit_hazard(years.weighted(int(name.rsplit("_", 1)[1])), BASE_FORMULA)


def _check(fit: HazardFit, other: HazardFit, name: str, *, same_estimand: bool) -> Check:
    headline, term = fit.term(TERM), other.term(TERM)
    agrees = headline.ci_low <= term.estimate <= headline.ci_high if same_estimand else None
    return Check(name, math.exp(term.estimate), math.exp(term.ci_low), math.exp(term.ci_high), agrees)


def _reservations(headlines: tuple[Headline, ...], hires: Hires, plan: Plan) -> list[AnalysisWarning]:
    """What page one has to say beside the numbers."""
    found = []
    ratio, difference = headlines[0].estimate, headlines[3].estimate
    if ratio is not None and difference is not None and (ratio - 1) * difference < 0:
        text = (
            "The odds ratio and the difference of the chances point in opposite directions. They compare with"
            " different things: the odds ratio with an academic year that is no postdoc year, the chances"
            " with postdoc years."
        )
        found.append(AnalysisWarning(SIGNS, text))
    assert hires.chances is not None
    fewest = plan.standardisation.fewest_people_drawn
    for years, people in zip(hires.chances.industry_years, hires.people_after, strict=True):
        if people < fewest and years in plan.standardisation.industry_years:
            text = (
                f"{counted(people, 'person was', 'people were')} observed after"
                f" {counted(years, 'industry year', 'industry years')}, fewer than {fewest}: that"
                " chance rests on the model more than on people, and is not drawn."
            )
            found.append(AnalysisWarning(EXTRAPOLATION, text))
    return found


def _uncounted(
    risk_set: RiskSet,
    warnings: tuple[AnalysisWarning, ...],
    fit: HazardFit | None = None,
) -> ClaimResult:
    """Counts only: nothing could be estimated."""
    headlines = tuple(Headline(name, None) for name in (RATIO, CHANCE_0, CHANCE_3, DIFFERENCE))
    counts = (risk_set.n_persons, risk_set.n_rows, risk_set.n_events)
    model = None if fit is None else _summary(fit)
    return ClaimResult(ID, Verdict.NOT_SETTLED, headlines[0], headlines, *counts, model, warnings=warnings)


def _summary(fit: HazardFit) -> ModelSummary:
    return ModelSummary(f"event ~ {fit.formula}", fit.family, fit.covariance, fit.terms)


def exposure_terms(fit: HazardFit) -> list[str]:
    """The exposures that the model could estimate, in their order."""
    return [name for name in EXPOSURES if name in fit.names]
