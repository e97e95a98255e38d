"""What claims that rest on the base model of hires share: its checks, and how its fits are told."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, NamedModel
from sojourn_analysis.claims.risk_sets import (
    FIRST_FACULTY,
    answers_of,
    of_applicants,
    reweighted,
    with_answers,
)
from sojourn_analysis.claims.theta import Theta, theta_of
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, ModelSummary, WarningKind

APPLICANTS = "faculty_applicants"
HIRE_CHECKS: Mapping[str, str] = {
    "main_state_last_year": "adjusting for the main state of the year before",
    "papers_before_phd": "adjusting for papers before the PhD",
    "wish_at_phd": "adjusting for the wish at the PhD",
    APPLICANTS: "counting years with a faculty application only",
}
"""The checks (a) to (d) of the base model and what they do."""
ADDED: Mapping[str, str] = {
    "main_state_last_year": " + C(last_state)",
    "papers_before_phd": " + papers_log + C(papers_told)",
    "wish_at_phd": " + C(wish_at_phd)",
}
"""What the checks (a) to (c) add to the model."""
HIRE, HIRES = "hire", "hires"
HIRE_TITLE = "Log odds of a first faculty position in a year"

ThetaOf = Callable[[HazardFit, str], Theta | None]
"""The deciding number of a fit to the risk set of that name; None where the fit can't give it."""


def hire_checks(
    context: Context,
    planned: PlannedClaim,
    number_of: ThetaOf,
    formula: str = BASE_FORMULA,
    *,
    base: str = FIRST_FACULTY,
    selection: bool = True,
) -> tuple[CheckedNumber, ...]:
    """The checks of a number that a model of hires gives: without the penalty, as planned, and with people
    outside academia counted more.

    Args:
        context: the study.
        planned: names the checks that are wanted.
        number_of: the number of one fit.
        formula: of the model; the checks add to it.
        base: the risk set of hires that it is fitted to.
        selection: whether people outside academia are counted more.
    """
    fit = context.fit(base, formula)
    checks = []
    if fit.unpenalised is not None:
        theta = number_of(fit.unpenalised, base)
        checks.append(CheckedNumber("maximum_likelihood", theta))
    wanted = [
        (name, *_fitted_to(name, base, formula)) for name in planned.required_checks if name in HIRE_CHECKS
    ]
    if selection:
        wanted += [(check, risk_set, formula) for check, risk_set in reweighted(context, base)]
    for place, (name, risk_set, other) in enumerate(wanted):
        context.progress("Checking against other models", 0.4 + 0.6 * place / len(wanted))
        asked = _asked(context, base, name)
        checks.append(
            checked(context, number_of, name, risk_set, other) if asked else CheckedNumber(name, asked=False)
        )
    return tuple(checks)


def term_of(fit: HazardFit, term: str) -> Theta | None:
    """A coefficient as a number; None where the model has none of that name."""
    return theta_of(fit.term(term)) if term in fit.names else None


def told_model(fit: HazardFit, title: str = HIRE_TITLE) -> NamedModel:
    """A hazard model as the report and results.json tell it."""
    summary = ModelSummary(f"event ~ {fit.formula}", fit.family, fit.covariance, fit.terms)
    return NamedModel(title, summary, fit.design.references)


def counts_only(counts: Counts, few: TooFewEventsError) -> Estimated:
    """The counts of a claim with too few events for its model, and the reason."""
    warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, f"{few.what} {few.meaning}")
    return Estimated(counts, warnings=(warning,))


def checked(
    context: Context,
    number_of: ThetaOf,
    name: str,
    risk_set: str,
    formula: str,
    *,
    same_estimand: bool = True,
) -> CheckedNumber:
    """The deciding number of another fit, or why there is none.

    Args:
        context: the study.
        number_of: the number of the fit.
        name: of the check.
        risk_set: that is fitted.
        formula: of the model.
        same_estimand: whether it answers the same question; applicants alone never do.
    """
    try:
        fit = context.fit(risk_set, formula)
    except TooFewEventsError as few:
        return CheckedNumber(name, too_few=few.what)
    theta = number_of(fit, risk_set)
    if theta is None:
        return CheckedNumber(name, too_few="Nobody in it has the years that are compared.")
    same = same_estimand and name != APPLICANTS
    return CheckedNumber(name, theta, same_estimand=same, warnings=fit.warnings)


def _fitted_to(check: str, base: str, formula: str) -> tuple[str, str]:
    if check == APPLICANTS:
        return of_applicants(base), formula
    return with_answers(base), f"{formula}{ADDED[check]}"


def _asked(context: Context, base: str, check: str) -> bool:
    """Whether anybody answered what a check needs."""
    answers = answers_of(context, base)
    told = {
        "papers_before_phd": answers.with_papers,
        "wish_at_phd": answers.with_wish,
        APPLICANTS: answers.with_searches,
    }
    return told.get(check, 1) > 0
