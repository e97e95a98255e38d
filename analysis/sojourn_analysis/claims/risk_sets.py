"""The risk sets that claims share, by name. A new one is a function here or in a module of its own, and an
entry of `BUILDERS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sojourn_analysis.claims.answers import CheckYears, check_years
from sojourn_analysis.claims.claim import OUTSIDE_WEIGHTS
from sojourn_analysis.engine.histories import histories_of_study
from sojourn_analysis.person_years import RISK_SETS, build
from sojourn_analysis.person_years.factors import RANKS
from sojourn_analysis.risk_set import RiskSet

if TYPE_CHECKING:
    from sojourn_analysis.claims.context import Context

Builder = Callable[["Context"], RiskSet]

FIRST_FACULTY, TRANSITIONS = "first_faculty", "transitions"
WITH_ANSWERS = "first_faculty with answers"
APPLICANTS_ONLY = "first_faculty of applicants"
JOINT = "joint"
JOINT_AT_RANKS = "joint at ranks R2 to R4"


def first_faculty_weighted(weight: int) -> str:
    """The name of the first-faculty risk set with people outside academia counted so many times."""
    return f"first_faculty with outside academia {weight} times"


def answers_of(context: Context) -> CheckYears:
    """The person-years of the first faculty position joined with the answers that checks adjust for."""
    return context.once("check years", lambda: check_years(context.risk_set(FIRST_FACULTY), context.study))


def _cut_out(name: str) -> Builder:
    """Builds one of the risk sets that are cut out of the person-years."""
    definition = RISK_SETS[name]

    def built(context: Context) -> RiskSet:
        people = max(context.source.counts["respondent"], 1)

        def told(read: int) -> None:
            context.progress("Building person-years", read / people)

        told(0)
        histories = histories_of_study(context.study, parts=definition.parts)
        return build(context.engine, histories, [definition], progress=told)[0]

    return built


def _weighted(weight: int) -> Builder:
    return lambda context: answers_of(context).weighted(weight)


def _joint_at_ranks(context: Context) -> RiskSet:
    """R1 is a PhD student's, whose positions are not at risk."""
    whole = context.risk_set(JOINT)
    places = [RANKS.index(rank) for rank in ("R2", "R3", "R4")]
    return RiskSet.of(whole.engine, whole.table.filter(whole.table["rank"].isin(places)), whole.levels)


BUILDERS: Mapping[str, Builder] = {
    **{name: _cut_out(name) for name in RISK_SETS},
    WITH_ANSWERS: lambda context: answers_of(context).risk_set,
    JOINT_AT_RANKS: _joint_at_ranks,
    APPLICANTS_ONLY: lambda context: answers_of(context).applicants(),
    **{first_faculty_weighted(weight): _weighted(weight) for weight in OUTSIDE_WEIGHTS},
}
