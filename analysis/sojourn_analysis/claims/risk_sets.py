"""The risk sets that claims share, by name. A new one is a function here or in a module of its own, and an
entry of `BUILDERS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from sojourn_analysis.claims.answered_once import answered_once
from sojourn_analysis.claims.answers import CheckYears, check_years
from sojourn_analysis.claims.claim import OUTSIDE_WEIGHTS, RAKED, outside_name
from sojourn_analysis.claims.detailed_years import DETAILED_YEARS, coarser_too
from sojourn_analysis.claims.moves import after_entry, first_years, stacked
from sojourn_analysis.claims.outside import outside_weighted
from sojourn_analysis.claims.raked import raked
from sojourn_analysis.engine.histories import histories_of_study
from sojourn_analysis.person_years import FIRST_LASTING, RISK_SETS, Definition, build
from sojourn_analysis.person_years.exposures import GRANTS, PAPERS
from sojourn_analysis.person_years.factors import RANKS
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.dates import Convention

if TYPE_CHECKING:
    from sojourn_analysis.claims.context import Context

Builder = Callable[["Context"], RiskSet]

FIRST_FACULTY, TRANSITIONS = "first_faculty", "transitions"
JOBS, JOINT = "jobs", "joint"
JOINT_AT_RANKS = "joint at ranks R2 to R4"
PAPER_YEARS = "first_faculty with papers"
DETAILED = "first_faculty with kinds of industry years"
GRANT_YEARS = "all years since the PhD with grants"
LASTING = "first academic position on tenure track or permanent"
ANSWERED_ONCE = "first_faculty of those who answered once"
EARLIEST, LATEST = "first_faculty with the earliest dates", "first_faculty with the latest dates"
_OF_HIRES = (FIRST_FACULTY, DETAILED, LASTING, EARLIEST, LATEST)
LEAVE, RETURN_ACADEMIA, RETURN_FACULTY = "leave", "return_academia", "return_faculty"
LEAVE_AFTER_ENTRY = "leave after entry"
MOVES = "moves"
FIRST_YEARS = "return_faculty within five years"


def weighted_name(risk_set: str, weight: int) -> str:
    """The name of a risk set of moves with people outside academia weighted so much."""
    return f"{risk_set} with outside academia weighted {weight}"


def with_answers(base: str) -> str:
    """The name of a risk set of hires joined with the answers that checks adjust for."""
    return f"{base} with answers"


def of_applicants(base: str) -> str:
    """The name of a risk set of hires, years with a faculty application only."""
    return f"{base} of applicants"


def outside_counted(base: str, weight: int) -> str:
    """The name of a risk set of hires with people outside academia counted so many times."""
    return f"{base} with outside academia {weight} times"


def raked_name(base: str) -> str:
    """The name of a risk set with people weighted to the plan's margins."""
    return f"{base} raked to margins"


def reweighted(context: Context, base: str) -> list[tuple[str, str]]:
    """The checks for who was met, each with its risk set: people outside academia counted more, and where the
    plan has margins everybody weighted to them.

    Args:
        context: the study and its plan.
        base: a risk set of moves or of hires.
    """
    name = outside_counted if base in _OF_HIRES else weighted_name
    found = [(outside_name(weight), name(base, weight)) for weight in OUTSIDE_WEIGHTS]
    return [*found, (RAKED, raked_name(base))] if context.plan.weights else found


def answers_of(context: Context, base: str) -> CheckYears:
    """The person-years of a risk set of hires joined with the answers that checks adjust for."""
    table = f"check_year_{_OF_HIRES.index(base)}"
    return context.once(
        ("check years", base), lambda: check_years(context.risk_set(base), context.study, table)
    )


def cut_out(definition: Definition, convention: Convention = Convention.DEFAULT) -> Builder:
    """Builds a risk set that is cut out of the person-years.

    Args:
        definition: of it; its table is its own.
        convention: which month an unknown one counts as.
    """

    def built(context: Context) -> RiskSet:
        people = max(context.source.counts["respondent"], 1)

        def told(read: int) -> None:
            context.progress("Building person-years", read / people)

        told(0)
        histories = histories_of_study(context.study, parts=definition.parts)
        return build(context.engine, histories, [definition], convention, told)[0]

    return built


def _with_answers(base: str) -> Mapping[str, Builder]:
    """What is made of a risk set of hires by joining the answers that checks need."""

    def weighted(weight: int) -> Builder:
        return lambda context: answers_of(context, base).weighted(weight)

    return {
        with_answers(base): lambda context: answers_of(context, base).risk_set,
        of_applicants(base): lambda context: answers_of(context, base).applicants(),
        **{outside_counted(base, weight): weighted(weight) for weight in OUTSIDE_WEIGHTS},
    }


def _joint_at_ranks(context: Context) -> RiskSet:
    """R1 is a PhD student's, whose positions are not at risk."""
    whole = context.risk_set(JOINT)
    places = [RANKS.index(rank) for rank in ("R2", "R3", "R4")]
    return RiskSet.of(whole.engine, whole.table.filter(whole.table["rank"].isin(places)), whole.levels)


_DETAILED = cut_out(DETAILED_YEARS)


def _outside(name: str, weight: int) -> Builder:
    return lambda context: outside_weighted(context, context.risk_set(name), weight)


def _raked(name: str) -> Builder:
    return lambda context: raked(context, context.risk_set(name))


_REFITTED = (LEAVE_AFTER_ENTRY, RETURN_ACADEMIA, MOVES, FIRST_YEARS)
BUILDERS: Mapping[str, Builder] = {
    **{name: cut_out(definition) for name, definition in RISK_SETS.items()},
    JOINT_AT_RANKS: _joint_at_ranks,
    GRANT_YEARS: cut_out(RISK_SETS[TRANSITIONS].with_extra(GRANTS)),
    LASTING: cut_out(FIRST_LASTING),
    EARLIEST: cut_out(replace(RISK_SETS[FIRST_FACULTY], table="earliest_year"), Convention.EARLIEST),
    ANSWERED_ONCE: lambda context: answered_once(context, context.risk_set(FIRST_FACULTY)),
    LATEST: cut_out(replace(RISK_SETS[FIRST_FACULTY], table="latest_year"), Convention.LATEST),
    PAPER_YEARS: cut_out(RISK_SETS[FIRST_FACULTY].with_extra(PAPERS)),
    DETAILED: lambda context: coarser_too(_DETAILED(context)),
    **{name: builder for base in _OF_HIRES for name, builder in _with_answers(base).items()},
    LEAVE_AFTER_ENTRY: lambda context: after_entry(context.risk_set(LEAVE)),
    MOVES: stacked,
    FIRST_YEARS: lambda context: first_years(context.risk_set(RETURN_FACULTY)),
    **{
        weighted_name(name, weight): _outside(name, weight)
        for name in _REFITTED
        for weight in OUTSIDE_WEIGHTS
    },
    **{raked_name(name): _raked(name) for name in (*_OF_HIRES, *_REFITTED)},
}
