"""C18: researchers in industry want to come back, above all those who do not work on large language models.

The deciding number is the share who want to return to academia (4 or 5 of 5), among people whose current main
job is in industry: those who do not work on large language models minus those who do. It is an intention told
of the present, so no risk set stands behind it. The logit model has the same two shares; the difference
between them is what a reader can act on.
"""

from __future__ import annotations

import pandas as pd

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.current_jobs import INDUSTRY_SECTORS, current_jobs
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated, NamedModel, Table
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Bootstrap, Theta, theta_of
from sojourn_analysis.counted import counted
from sojourn_analysis.figures import Group, groups_figure
from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.models.shares import GroupDifference, group_difference, resampled_difference
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind

WANTS = 4
"""Whoever answers this or more wants to return."""
ANSWERS = (1, 2, 3, 4, 5)
SIDES = ("other", "llm")
SIDE_WORDS = {"other": "Not on language models", "llm": "On language models"}
FEWEST_PEOPLE = 5
"""On each side; with fewer nothing is compared."""
DIFFERENCE, OTHER, LLM = "share_wants_return_difference", "share_wants_return_other", "share_wants_return_llm"
EMPLOYED, RESAMPLED = "employed_only", "person_bootstrap"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The two shares and their difference, with the checks that the plan asks for."""
    told = _told(context)
    counts = Counts(len(told), 0, int(told["wants"].sum()))
    few = _too_few(told)
    if few:
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, few)
        return Estimated(counts, warnings=(warning,), tables=(_table(told),))
    shares = _compared(told)
    numbers: dict[str, Theta] = {
        DIFFERENCE: theta_of(shares.difference),
        OTHER: theta_of(shares.first),
        LLM: theta_of(shares.second),
    }
    checks = {EMPLOYED: lambda: _employed(told), RESAMPLED: lambda: _resampled(told, context)}
    return Estimated(
        counts,
        numbers,
        tuple(checks[name]() for name in planned.required_checks),
        _models(told),
        shares.warnings,
        (_table(told),),
        _drawn(shares, context.plan.standardisation.fewest_people_drawn),
    )


def _told(context: Context) -> pd.DataFrame:
    """People now in industry who told what they want and what they work on."""
    jobs = current_jobs(context)
    told = jobs[
        jobs["sector"].isin(INDUSTRY_SECTORS)
        & jobs["return_intention"].isin(ANSWERS)
        & jobs["works_on_llm"].isin(["yes", "no"])
    ]
    return told.assign(
        side=told["works_on_llm"].map({"no": "other", "yes": "llm"}),
        wants=(told["return_intention"] >= WANTS).astype(float),
        not_llm=(told["works_on_llm"] == "no").astype(float),
    )


def _too_few(told: pd.DataFrame) -> str:
    """Why the two sides can't be compared; empty where they can."""
    other, llm = (int((told["side"] == side).sum()) for side in SIDES)
    if min(other, llm) >= FEWEST_PEOPLE:
        return ""
    return (
        f"Of those in industry who told what they want, {counted(llm, 'person', 'people')} told of work on"
        f" large language models and {other:,} of other work; it takes {FEWEST_PEOPLE} of each to compare."
    )


def _compared(told: pd.DataFrame) -> GroupDifference:
    return group_difference(told, "wants", "side", *SIDES, person="respondent_id")


def _models(told: pd.DataFrame) -> tuple[NamedModel, ...]:
    """The logit of wanting to return; none where there are too few who do or who do not."""
    try:
        fit = fit_binomial(told, "wants", "not_llm", person="respondent_id")
    except TooFewEventsError:
        return ()
    return (NamedModel("Log odds of wanting to return", fit.summary),)


def _employed(told: pd.DataFrame) -> CheckedNumber:
    """The difference among the employed: whoever has founded a company has other reasons to stay."""
    employed = told[told["sector"] == "industry"]
    few = _too_few(employed)
    if few:
        return CheckedNumber(EMPLOYED, too_few=few)
    shares = _compared(employed)
    return CheckedNumber(EMPLOYED, theta_of(shares.difference), same_estimand=False, warnings=shares.warnings)


def _resampled(told: pd.DataFrame, context: Context) -> CheckedNumber:
    """The difference with persons drawn anew from all who told both."""
    drawn = resampled_difference(
        told,
        "wants",
        "side",
        *SIDES,
        seed=context.seed_of("C18"),
        replicates=context.plan.bootstrap_draws,
        person="respondent_id",
    )
    return CheckedNumber(RESAMPLED, Bootstrap(float(drawn.estimate[0]), drawn.replicates[:, 0]))


def _table(told: pd.DataFrame) -> Table:
    rows = [
        (side, answer, people)
        for side in SIDES
        for answer in ANSWERS
        for people in (int(((told["side"] == side) & (told["return_intention"] == answer)).sum()),)
    ]
    return Table("intentions", ("works_on", "return_intention", "people"), rows, 2, ("people",))


def _drawn(shares: GroupDifference, fewest: int) -> tuple[Drawing, ...]:
    if min(shares.n_persons) < fewest:
        return ()
    groups = [
        Group(SIDE_WORDS[side], theta_of(term).estimate, theta_of(term).interval, people)
        for side, term, people in zip(SIDES, (shares.first, shares.second), shares.n_persons, strict=True)
    ]
    return (
        Drawing(
            lambda: groups_figure(
                "wants_to_return", groups, "Want to return to academia, of 100 people in industry", True
            ),
            "People in industry who answered 4 or 5 of 5 when asked whether they want to return to academia,"
            " by what they work on now. Bars: 95 % intervals.",
        ),
    )


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C18",
            numbers=(
                NumberSpec(
                    DIFFERENCE,
                    Scale.DIFFERENCE,
                    "People in industry who want to return, those who do not work on large language models"
                    " minus those who do",
                ),
                NumberSpec(OTHER, Scale.PROBABILITY, "Want to return, not working on large language models"),
                NumberSpec(LLM, Scale.PROBABILITY, "Want to return, working on large language models"),
            ),
            sign=1,
            events=("person who wants to return", "people who want to return"),
            checks={
                EMPLOYED: "leaving aside those who work in a company of their own",
                RESAMPLED: "drawing persons anew instead of reckoning with a normal distribution",
            },
            needs=("respondent.return_intention", "respondent.works_on_llm"),
        ),
        estimate,
    ),
)
