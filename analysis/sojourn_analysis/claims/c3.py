"""C3: it comes down to publications: in industry you stop publishing, and that is why you are not hired.

The deciding number is what of the difference in ten-year chances, three industry years first against postdoc
years only, goes through papers: Y(3, G(3)) - Y(3, G(0)), where Y(a, G(b)) is the chance under history a with
papers as under history b (the g-formula of `models.mediation`). Persons are drawn anew for its interval.
"""

from __future__ import annotations

import math

import numpy as np

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated, NamedModel, Table
from sojourn_analysis.claims.hire_models import HIRE, HIRE_TITLE, HIRES
from sojourn_analysis.claims.paper_years import PaperYears, paper_years
from sojourn_analysis.claims.reservations import NO_EXPOSURE
from sojourn_analysis.claims.risk_sets import PAPER_YEARS
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Bootstrap, Theta, Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.bootstrap import TooFewReplicatesError
from sojourn_analysis.models.mediation import (
    CHANCE_CROSSED,
    CHANCE_EXPOSED,
    CHANCE_UNEXPOSED,
    DIRECT,
    INDIRECT,
    TOTAL,
    Effect,
    Mediation,
    mediate,
    rows_under,
)
from sojourn_analysis.models.naive_mediation import naive_mediation
from sojourn_analysis.models.weighting import stabilised_weights
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.progress import part
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.standardise import standardised_incidences
from sojourn_schema.errors import UnfitTableError

YEARS = 3
"""Industry years first; the other history has none."""
THROUGH, STRAIGHT, WHOLE, SHARE = (
    "chance_10y_difference_through_papers",
    "chance_10y_difference_direct",
    "chance_10y_difference",
    "mediated_share",
)
CHANCES = {
    "chance_10y_industry_0": CHANCE_UNEXPOSED,
    "chance_10y_industry_3_papers_0": CHANCE_CROSSED,
    "chance_10y_industry_3": CHANCE_EXPOSED,
}
STRUCTURAL, NAIVE = "marginal_structural_model", "naive_mediation"
HIRE_TERMS = f"{BASE_FORMULA} + log1p(papers_expected)"
LAW_TERMS = f"{BASE_FORMULA} + log1p(papers_expected_scaled) + industry + postdoc + other"
"""Papers so far tell of a person beside those that the history brings. Without these the law would take
whoever comes from industry for somebody who publishes little, and the hazard would have an industry year cost
as much on a short list as on a long one."""
NAIVE_DRAWS = 200
_BEFORE_CHECKS = 0.8


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The split of the difference with its interval, and the checks that the plan asks for."""
    years = paper_years(context)
    counts = Counts(int(years.frame["person"].nunique()), len(years.frame), int(years.frame["event"].sum()))
    told = _untold(years)
    if not (years.frame["industry_years"] > 0).any():
        text = "Nobody at risk who told papers had served a year in industry, so there is nothing to compare."
        return Estimated(counts, warnings=(*told, AnalysisWarning(NO_EXPOSURE, text)))
    try:
        split = _split(context, years)
    except (UnfitTableError, TooFewReplicatesError) as few:
        text = few.what if isinstance(few, UnfitTableError) else str(few)
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, f"Nothing is split. {text}")
        return Estimated(counts, warnings=(*told, warning))
    makers = {
        STRUCTURAL: lambda: _structural(context, years, split),
        NAIVE: lambda: _naive(context, years),
    }
    checks = []
    for place, name in enumerate(planned.required_checks):
        share = _BEFORE_CHECKS + (1 - _BEFORE_CHECKS) * place / len(planned.required_checks)
        context.progress("Checking against other models", share)
        checks.append(makers[name]())
    models = (
        NamedModel(f"{HIRE_TITLE}, given papers so far", split.hire.summary, split.hire.design.references),
        NamedModel("Log papers in a year before a hire", split.law.summary, split.law.design.references),
    )
    return Estimated(
        counts, _numbers(split), tuple(checks), models, (*told, *split.warnings), (_table(split),)
    )


def _untold(years: PaperYears) -> tuple[AnalysisWarning, ...]:
    told = []
    if years.left_out:
        text = f"{counted(years.left_out, 'person', 'people')} at risk left out, who told no papers."
        told.append(AnalysisWarning(WarningKind.DROPPED_ROWS, text))
    if years.untold:
        text = (
            f"In {counted(years.untold, 'person-year', 'person-years')} of {len(years.frame):,} the papers of"
            " some earlier year are not known; that year counts as one without papers."
        )
        told.append(AnalysisWarning(WarningKind.ASSUMPTION, text))
    return tuple(told)


def _split(context: Context, years: PaperYears) -> Mediation:
    tell = part(context.progress, 0.05, _BEFORE_CHECKS)
    return mediate(
        years.frame,
        years.history(YEARS),
        years.history(0),
        hire_terms=HIRE_TERMS,
        law_terms=LAW_TERMS,
        horizon_years=context.plan.standardisation.horizon_years,
        papers_unit=years.expected.unit,
        seed=context.seed_of("C3"),
        replicates=context.plan.bootstrap_draws,
        progress=lambda share: tell("Drawing persons anew with their papers", share),
    )


def _numbers(split: Mediation) -> dict[str, Theta]:
    places = {THROUGH: INDIRECT, STRAIGHT: DIRECT, WHOLE: TOTAL, **CHANCES}
    effects = (
        split.total, split.direct, split.indirect, split.chance_unexposed, split.chance_crossed,
        split.chance_exposed,
    )  # fmt: skip
    numbers: dict[str, Theta] = {
        name: Bootstrap(effects[place].estimate, split.draws.replicates[:, place])
        for name, place in places.items()
    }
    if split.share is not None:
        draws = split.draws.replicates
        numbers[SHARE] = Bootstrap(split.share.estimate, draws[:, INDIRECT] / draws[:, TOTAL])
    return numbers


def _structural(context: Context, years: PaperYears, split: Mediation) -> CheckedNumber:
    """The total of a marginal structural model, which needs no law of papers, less the direct part.

    Each person-year is weighted by how likely its exposures were without papers so far over how likely they
    were with them. The error takes the two parts for independent, which makes it larger than it is.
    """
    try:
        weighted = stabilised_weights(
            years.frame, "spent", f"{BASE_FORMULA} + C(spent_before)", "log1p(papers_before)"
        )
        fit = fit_binomial(weighted.frame, "event", BASE_FORMULA, weights="weight")
        first = weighted.frame.drop_duplicates("person").reset_index(drop=True)
        horizon = context.plan.standardisation.horizon_years
        rows = [rows_under(fit, first, years.history(served), horizon) for served in (0, YEARS)]
    except UnfitTableError as few:
        return CheckedNumber(STRUCTURAL, too_few=few.what)
    except KeyError as level:
        return CheckedNumber(
            STRUCTURAL, too_few=f"The model lacks a level that people have: {level.args[0]}."
        )
    found = standardised_incidences(fit.params, fit.cov, np.ones(len(first)), rows, ("0", str(YEARS)))
    total, std_error = found.difference(horizon, str(YEARS), "0")
    theta = Wald(total - split.direct.estimate, math.hypot(std_error, split.direct.std_error))
    return CheckedNumber(STRUCTURAL, theta, warnings=(*weighted.warnings, *fit.warnings))


def _naive(context: Context, years: PaperYears) -> CheckedNumber:
    """What goes through papers of the difference that one industry year makes to the hazard of a year, by the
    usual analysis."""
    frame = years.frame.assign(log_papers=np.log1p(years.frame["papers_before"]))
    others = BASE_FORMULA.replace(" + industry_years", "")
    try:
        found = naive_mediation(
            frame, "event", "industry_years", "log_papers", others,
            seed=context.seed_of("C3"), replicates=NAIVE_DRAWS,
        )  # fmt: skip
    except UnfitTableError as few:
        return CheckedNumber(NAIVE, too_few=few.what)
    theta = Wald(found.indirect.estimate, found.indirect.std_error)
    return CheckedNumber(NAIVE, theta, same_estimand=False, warnings=found.warnings)


def _table(split: Mediation) -> Table:
    parts: tuple[tuple[str, Effect | None], ...] = (
        ("difference", split.total),
        ("through papers", split.indirect),
        ("direct", split.direct),
        ("share through papers", split.share),
        ("chance without industry", split.chance_unexposed),
        ("chance after three years, papers as without", split.chance_crossed),
        ("chance after three years", split.chance_exposed),
    )
    rows = [
        (name, one.estimate, one.std_error, one.ci_low, one.ci_high) for name, one in parts if one is not None
    ]
    return Table("parts", ("part", "estimate", "std_error", "ci_low", "ci_high"), rows)


CHECKS = {
    STRUCTURAL: "taking the whole difference from a marginal structural model",
    NAIVE: "splitting the hazard of one year by the usual mediation analysis",
}
_FIRST = "with three industry years first"
CLAIMS = (
    Claim(
        ClaimSpec(
            id="C3",
            numbers=(
                NumberSpec(
                    THROUGH,
                    Scale.DIFFERENCE,
                    f"Chance of a faculty position within ten years {_FIRST}, minus that with the papers of"
                    " postdoc years",
                ),
                NumberSpec(
                    STRAIGHT,
                    Scale.DIFFERENCE,
                    f"Chance {_FIRST} but the papers of postdoc years, minus that with postdoc years only",
                ),
                NumberSpec(WHOLE, Scale.DIFFERENCE, f"Chance {_FIRST}, minus that with postdoc years only"),
                NumberSpec("chance_10y_industry_0", Scale.PROBABILITY, "Chance, postdoc years only"),
                NumberSpec(
                    "chance_10y_industry_3_papers_0",
                    Scale.PROBABILITY,
                    f"Chance {_FIRST} but the papers of postdoc years",
                ),
                NumberSpec("chance_10y_industry_3", Scale.PROBABILITY, f"Chance {_FIRST}"),
                NumberSpec(SHARE, Scale.MEAN, "Share of the difference that goes through papers", "of 1"),
            ),
            sign=-1,
            events=(HIRE, HIRES),
            checks=CHECKS,
            needs=("publication_year.papers",),
            risk_set=PAPER_YEARS,
        ),
        estimate,
    ),
)
