"""The answers about each position: what it was, and what was asked of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pyarrow as pa

from sojourn_analysis.simulate.answers import Drawing, Words, career_table, coded, told_number, where
from sojourn_analysis.simulate.calibration import Flags, Ints
from sojourn_analysis.simulate.histories import Histories
from sojourn_analysis.simulate.layers import Kinds
from sojourn_analysis.simulate.parameters import Employment
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.respondents import REGIONS
from sojourn_analysis.simulate.spells import ADJUNCT, JOINT_INDUSTRY, ONGOING, DrawnSpells
from sojourn_analysis.simulate.states import ACADEMIC_STATES, INDUSTRY_STATES, State

SECTORS = tuple(
    "academia" if state in (State.PHD, *ACADEMIC_STATES) else state.name.lower()
    for state in State
    if state is not State.AFTER_SURVEY
)
POSITIONS: Mapping[State, tuple[Sequence[str], Sequence[float]]] = {
    State.PHD: (("phd_student",), (1,)),
    State.POSTDOC: (("postdoc", "research_fellow"), (0.85, 0.15)),
    State.STAFF_SCIENTIST: (("staff_scientist",), (1,)),
    State.LECTURER: (("lecturer",), (1,)),
    State.INDUSTRY: (
        ("research_scientist", "applied_scientist", "engineer", "manager"),
        (0.43, 0.21, 0.27, 0.09),
    ),
    State.STARTUP: (("founder",), (1,)),
    State.GOVERNMENT: (("research_scientist", "staff_scientist", "manager"), (0.5, 0.3, 0.2)),
    State.NONPROFIT: (("research_scientist", "staff_scientist", "other"), (0.5, 0.3, 0.2)),
    State.HEALTHCARE: (("research_scientist", "other"), (0.4, 0.6)),
    State.SELF_EMPLOYED: (("other",), (1,)),
    State.NONE: (("other",), (1,)),
    State.ASSISTANT: (("assistant_professor",), (1,)),
    State.ASSOCIATE: (("associate_professor",), (1,)),
    State.FULL: (("full_professor",), (1,)),
    State.PERMANENT_LECTURER: (("lecturer",), (1,)),
}
APPOINTMENTS = {
    State.PHD: "student",
    State.POSTDOC: "fixed_term",
    State.LECTURER: "fixed_term",
    State.STARTUP: "self",
    State.SELF_EMPLOYED: "self",
    State.ASSISTANT: "tenure_track",
    State.ASSOCIATE: "permanent",
    State.FULL: "permanent",
    State.PERMANENT_LECTURER: "permanent",
}
RANKS = {
    State.PHD: "R1",
    State.POSTDOC: "R2",
    State.STAFF_SCIENTIST: "R2",
    State.LECTURER: "R2",
    State.ASSISTANT: "R3",
    State.ASSOCIATE: "R3",
    State.FULL: "R4",
    State.PERMANENT_LECTURER: "R3",
}
INDUSTRY_POSTDOC = "industry_postdoc"
PLANS = ("yes", "perhaps", "no")
TIES = ("visiting", "adjunct", "co_supervision")
TEAM_OUTPUT = ("none", "under_half", "half_to_one", "one_to_two", "over_two")
_TEAM_STEPS = (0.02, 0.5, 1.0, 2.0)
"""Upper ends of the classes, in papers a researcher and year."""
_ASKED = 0.96
"""Share of an industry spell's questions that are answered with more than don't know."""


def spell_table(
    process: Process, histories: Histories, ids: Words, spells: DrawnSpells, rng: np.random.Generator
) -> pa.Table:
    """The spells in their order of listing."""
    size = len(spells.person)
    n = Drawing(size, rng)
    main, state = spells.side == "", spells.state
    academic = np.isin(state, (State.PHD, *ACADEMIC_STATES))
    industry = np.isin(state, INDUSTRY_STATES) & main
    place = _places(spells.person)
    job = _Jobs(process.employment, histories, spells.person)
    usual = np.array([APPOINTMENTS.get(State(code)) for code in range(len(SECTORS))], dtype=object)
    left_open = np.isin(state, [one for one in State if one not in APPOINTMENTS]) & (state != State.NONE)
    lasting = n.choice(("permanent", "fixed_term"), (0.75, 0.25))
    position = _positions(spells, industry & job.postdoc & spells.first_industry, n)
    appointment = where(main, where(left_open, lasting, usual[state]), "fixed_term")
    appointment = where(position == INDUSTRY_POSTDOC, "fixed_term", appointment)
    rank = coded(state, tuple(RANKS.get(State(code), "") for code in range(len(SECTORS))))
    rank = where(position == INDUSTRY_POSTDOC, "R2", where(rank == "", None, rank))
    left = industry & np.append(False, academic[:-1]) & (place > 0)
    ended = spells.end != ONGOING
    return career_table(
        "spell",
        respondent_id=ids[spells.person],
        spell_id=coded(place, [f"s{number}" for number in range(1, int(place.max(initial=0)) + 2)]),
        start_year=spells.start // 12,
        start_month=told_number(spells.start % 12 + 1, spells.start_known),
        end_year=told_number(spells.end // 12, ended),
        end_month=told_number(spells.end % 12 + 1, ended & spells.end_known),
        sector=coded(state, SECTORS),
        position=position,
        appointment=appointment,
        fte=np.array([None if np.isnan(share) else f"{share:g}" for share in spells.fte], dtype=object),
        rank=where(main, rank, None),
        same_employer=where((place > 0) & main, where(spells.same_employer, "yes", "no"), None),
        region=where(state == State.NONE, None, n.choice(REGIONS)),
        moved_country=where((place > 0) & main, _abroad(process, spells, academic, n), None),
        academic_tie=where(industry, _ties(spells, job.tie, n), None),
        publication_policy=where(industry, job.told(job.practice, n), None),
        promised_policy=where(industry & n.flag(0.9), job.told(job.promised(n), n), None),
        team_output=where(industry & n.flag(0.9), _team_output(process.employment, job.policy, n), None),
        return_plan=where(left, job.plan, None),
        return_plan_years=where(left & (job.plan != "no"), _plan_years(process.employment, n), None),
        teaches=_teaches(state, industry, job.teaches, n),
    )


class _Jobs:
    """What the jobs in industry of each spell's owner are like; arrays of shape (spells,)."""

    def __init__(self, employment: Employment, histories: Histories, person: Ints) -> None:
        kinds, kind = Kinds.of(employment), histories.traits.kind[person]
        self._codes, self._kept = tuple(employment.policies), employment.kept
        self.policy = kinds.policy[kind]
        self.practice = coded(self.policy, self._codes)
        self.postdoc, self.tie, self.teaches = kinds.postdoc[kind], kinds.tie[kind], kinds.teaches[kind]
        self.plan = coded(histories.traits.plan[person], PLANS)

    def promised(self, n: Drawing) -> Words:
        """What was promised: the practice, or one or two steps more."""
        more = np.where(n.flag(self._kept), 0, n.rng.integers(1, 3, n.n))
        return coded(np.minimum(self.policy + more, len(self._codes) - 1), self._codes)

    def told(self, policy: Words, n: Drawing) -> Words:
        """A policy as it is told: now and then it is not known."""
        return where(n.flag(_ASKED), policy, "DK")


def _places(person: Ints) -> Ints:
    """The place of each spell among its owner's."""
    size = len(person)
    firsts = np.flatnonzero(np.append(True, person[1:] != person[:-1]))
    return np.arange(size) - np.repeat(firsts, np.diff(np.append(firsts, size)))


def _positions(spells: DrawnSpells, industry_postdoc: Flags, n: Drawing) -> Words:
    position = n.constant("other")
    for state, (words, shares) in POSITIONS.items():
        position = where(spells.state == state, n.choice(words, shares), position)
    position = where(industry_postdoc, INDUSTRY_POSTDOC, position)
    position = where(spells.side == ADJUNCT, "adjunct", position)
    return where(spells.side == JOINT_INDUSTRY, "research_scientist", position)


def _abroad(process: Process, spells: DrawnSpells, academic: Flags, n: Drawing) -> Words:
    """Whether the position is in another country than the one before: only with a new employer."""
    of_academics, of_others = process.jobs.abroad
    from_academia = np.append(False, academic[:-1])
    moved = ~spells.same_employer & n.flag(np.where(from_academia, of_academics, of_others))
    return where(moved, "yes", "no")


def _ties(spells: DrawnSpells, tie: Flags, n: Drawing) -> Words:
    taught = np.append(spells.side[1:] == ADJUNCT, False)
    return where(taught, "adjunct", where(tie, n.choice(TIES, (0.45, 0.25, 0.30)), "none"))


def _team_output(employment: Employment, policy: Ints, n: Drawing) -> Words:
    """The class of the team's median papers a year, around those of the policy."""
    papers = np.array([one.papers for one in employment.policies.values()])[policy]
    typical = papers * n.rng.lognormal(0, 0.5, n.n)
    return where(n.flag(0.05), "DK", coded(np.searchsorted(_TEAM_STEPS, typical), TEAM_OUTPUT))


def _plan_years(employment: Employment, n: Drawing) -> Words:
    shares = np.array(list(employment.plan_years.values()))
    return n.choice(tuple(employment.plan_years), tuple(shares / shares.sum()))


def _teaches(state: Ints, industry: Flags, teaches: Flags, n: Drawing) -> Words:
    usual = n.flag(np.where(np.isin(state, ACADEMIC_STATES), 0.7, np.where(state == State.PHD, 0.5, 0.05)))
    answer = where(np.where(industry, teaches, usual), "yes", "no")
    return where(state == State.NONE, None, where(n.flag(0.02), "PNTS", answer))
