"""C13: which direction is harder per attempt.

The deciding number is the odds ratio of an offer per application from somebody in academia, towards a faculty
position against one in industry. Applications are the trials of a binomial model, persons its clusters: who
applies often, and with what success, is a matter of the person.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd
from scipy.special import expit

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.compared_shares import Side, drawn_shares
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, NamedModel, Table
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.conditional import fit_conditional
from sojourn_analysis.models.empty_cells import widened
from sojourn_analysis.models.fitted import Fit, combination
from sojourn_analysis.person_years.applications import TARGETS
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

APPLICANTS = "applicants"
FACULTY, INDUSTRY = "academia_faculty", "industry"
ORIGINS: Mapping[str, tuple[str, ...]] = {
    "academia": ("academia_temporary", "academia_faculty"),
    "industry": ("industry",),
}
"""Where an application is made from: the main state of the year before, one's own start-up being industry."""
TERMS = (f"C(target)[{FACULTY}]", f"C(target)[{INDUSTRY}]")
"""The log odds of an offer towards each."""
TOWARDS = "to_faculty"
WITHIN, RECENT = "same_person", "recent_years"
RECENT_YEARS = 5
FEWEST_APPLICATIONS = 5
"""Towards each target; with fewer nothing is compared."""


def ratio_name(origin: str) -> str:
    """The name of the odds ratio from an origin."""
    return f"odds_ratio_offer_faculty_industry_from_{origin}"


def share_name(target: str, origin: str) -> str:
    """The name of the offers per application towards `faculty` or `industry` from an origin."""
    return f"offers_per_application_{target}_from_{origin}"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """Odds ratios and offers per application from academia and from industry, with the planned checks."""
    told = context.risk_set(APPLICANTS).frame(
        ("year", "origin", "target", "applications", "offers", "offers_known")
    )
    searches, warnings = _comparable(told)
    counts = Counts(
        int(searches["person"].nunique()),
        len(searches[["person", "year"]].drop_duplicates()),
        int(searches["offers"].sum()),
    )
    numbers: dict[str, Theta] = {}
    models = []
    for origin in ORIGINS:
        try:
            fit = _fitted(searches, origin)
        except UnfitTableError as few:
            text = f"Applications from {origin} are not compared. {few.what}"
            warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
            continue
        numbers |= _numbers(fit, origin, _told_targets(searches, origin, context.source.smallest_cell))
        warnings += [AnalysisWarning(one.kind, f"From {origin}: {one.text}") for one in fit.warnings]
        models.append(NamedModel(f"Log odds of an offer per application, from {origin}", fit.summary))
    surveyed = context.table("respondent")["survey_year"].max()
    late = searches["year"] >= surveyed - RECENT_YEARS
    makers = {WITHIN: lambda: _within(searches), RECENT: lambda: _recent(searches[late])}
    checks = tuple(makers[name]() for name in planned.required_checks)
    applied = searches.groupby(["origin", "target"], observed=True)["person"].nunique()
    sides = [
        Side(
            f"Towards {words}, from {origin}",
            numbers.get(share_name(target, origin)),
            int(applied.get((origin, code), 0)),
        )
        for origin in ORIGINS
        for code, (target, words) in zip((FACULTY, INDUSTRY), _TARGET_WORDS.items(), strict=True)
    ]
    figures = drawn_shares(
        "offers", "Offers, of 100 applications", sides, context.source.smallest_cell,
        "Offers per application towards a faculty position and towards a job in industry, by where people"
        " were the year before. Bars: 95 % intervals. People: who applied so.",
    )  # fmt: skip
    return Estimated(counts, numbers, checks, tuple(models), tuple(warnings), (_table(searches),), figures)


def _comparable(told: pd.DataFrame) -> tuple[pd.DataFrame, list[AnalysisWarning]]:
    """Searches towards the two targets whose offers are known and no more than the applications."""
    searches = told[told["target"].isin([FACULTY, INDUSTRY])]
    unknown = searches["offers_known"] == "missing"
    above = ~unknown & (searches["offers"] > searches["applications"])
    found = []
    if unknown.any():
        rows = counted(int(unknown.sum()), "year of applications", "years of applications")
        text = f"{rows} left out, for how many offers came of them is not known."
        found.append(AnalysisWarning(WarningKind.DROPPED_ROWS, text))
    if above.any():
        rows = counted(int(above.sum()), "year of applications", "years of applications")
        text = f"{rows} left out, for more offers than applications were told: some came unasked."
        found.append(AnalysisWarning(WarningKind.DROPPED_ROWS, text))
    kept = searches[~unknown & ~above]
    side = {one: origin for origin, classes in ORIGINS.items() for one in classes}
    origin = kept["origin"].astype(object).map(lambda one: side.get(one, "other"))
    return kept.assign(origin=origin, to_faculty=(kept["target"] == FACULTY).astype(float)), found


def _fitted(searches: pd.DataFrame, origin: str) -> Fit:
    """The binomial model of one origin.

    Raises:
        UnfitTableError: there are too few applications, offers or persons.
    """
    made = searches[searches["origin"] == origin]
    to_faculty, to_industry = (
        int(made.loc[made[TOWARDS] == towards, "applications"].sum()) for towards in (1, 0)
    )
    if min(to_faculty, to_industry) < FEWEST_APPLICATIONS:
        raise UnfitTableError(
            f"{counted(to_faculty, 'application', 'applications')} towards a faculty position and"
            f" {to_industry:,} towards industry are told; it takes {FEWEST_APPLICATIONS} of each."
        )
    fit = fit_binomial(made, "offers", "0 + C(target)", trials="applications")
    sums = made.groupby("target", observed=True)[["offers", "applications"]].sum()
    of_each = sums.loc[[FACULTY, INDUSTRY]].to_numpy(dtype=float).T
    places = [fit.names.index(name) for name in TERMS]
    cov = fit.cov.copy()
    cov[np.ix_(places, places)] = widened(cov[np.ix_(places, places)], *of_each)
    return replace(fit, cov=cov)


def _ratio(fit: Fit) -> Wald:
    """The log odds ratio of an offer, towards a faculty position against industry."""
    term = combination(fit, dict(zip(TERMS, (1.0, -1.0), strict=True)), TOWARDS)
    return Wald(term.estimate, term.std_error)


def _told_targets(searches: pd.DataFrame, origin: str, fewest: int) -> frozenset[str]:
    """Targets whose offers per application say nothing of few people: who had an offer, and who had an
    application without one, are nobody or so many at least."""
    made = searches[searches["origin"] == origin]
    told = set()
    for code, target in zip((FACULTY, INDUSTRY), _TARGET_WORDS, strict=True):
        towards = made[made["target"] == code]
        found, refused = (
            towards.loc[rows, "person"].nunique()
            for rows in (towards["offers"] > 0, towards["offers"] < towards["applications"])
        )
        if all(people == 0 or people >= fewest for people in (found, refused)):
            told.add(target)
    return frozenset(told)


def _numbers(fit: Fit, origin: str, told: frozenset[str]) -> dict[str, Theta]:
    numbers: dict[str, Theta] = {ratio_name(origin): _ratio(fit)}
    for target, name in zip(_TARGET_WORDS, TERMS, strict=True):
        if target not in told:
            continue
        term = fit.term(name)
        chance = float(expit(term.estimate))
        # The derivative of the chance by its log odds is p (1 - p).
        numbers[share_name(target, origin)] = Wald(chance, chance * (1 - chance) * term.std_error)
    return numbers


def _within(searches: pd.DataFrame) -> CheckedNumber:
    """The odds ratio for one and the same person; being conditional, it is another number than the average
    over persons."""
    made = searches[searches["origin"] == "academia"]
    try:
        fit = fit_conditional(made, "offers", TOWARDS, trials="applications")
    except UnfitTableError as few:
        return CheckedNumber(WITHIN, too_few=few.what)
    term = fit.term(TOWARDS)
    if not math.isfinite(term.std_error):
        reason = "Whoever applied to both had offers of one kind only."
        return CheckedNumber(WITHIN, too_few=reason, warnings=fit.warnings)
    theta = Wald(term.estimate, term.std_error)
    return CheckedNumber(WITHIN, theta, same_estimand=False, warnings=fit.warnings)


def _recent(searches: pd.DataFrame) -> CheckedNumber:
    """The odds ratio from the last years before the survey, which are remembered best."""
    try:
        fit = _fitted(searches, "academia")
    except UnfitTableError as few:
        return CheckedNumber(RECENT, too_few=few.what)
    return CheckedNumber(RECENT, _ratio(fit), warnings=fit.warnings)


def _table(searches: pd.DataFrame) -> Table:
    rows = [
        (
            origin,
            target,
            int(made["person"].nunique()),
            len(made),
            int(made["applications"].sum()),
            int(made["offers"].sum()),
        )
        for origin in (*ORIGINS, "other")
        for target in TARGETS
        for made in (searches[(searches["origin"] == origin) & (searches["target"] == target)],)
        if len(made)
    ]
    header = ("origin", "target", "people", "person_years", "applications", "offers")
    return Table("applications", header, rows, 2, ("people", "offers"))


CHECKS = {
    WITHIN: "comparing each person's applications with the same person's others",
    RECENT: f"counting the {RECENT_YEARS} years before the survey only",
}
_TARGET_WORDS = {"faculty": "a faculty position", "industry": "industry"}
CLAIMS = (
    Claim(
        ClaimSpec(
            id="C13",
            of_industry=False,
            numbers=(
                *(
                    NumberSpec(
                        ratio_name(origin),
                        Scale.LOG,
                        f"Odds ratio of an offer per application from {origin}, towards a faculty position"
                        " against industry",
                    )
                    for origin in ORIGINS
                ),
                *(
                    NumberSpec(
                        share_name(target, origin),
                        Scale.PROBABILITY,
                        f"Offers towards {words}, applying from {origin}",
                        "of 100 applications",
                    )
                    for origin in ORIGINS
                    for target, words in _TARGET_WORDS.items()
                ),
            ),
            sign=-1,
            events=("offer", "offers"),
            checks=CHECKS,
            needs=("job_search.applications",),
            risk_set=APPLICANTS,
        ),
        estimate,
    ),
)
