"""Spells with months made from yearly histories, so that the month convention gives the yearly states back.

A change of position falls between September of the last year before it and March of the first year after it,
so the new position has most months of its first year and the old one of its last. A first faculty position
starts by June of the year of the hire: that year is the event, and its main state is academia.

Months are left unknown only where the convention (an unknown start counts as July, an unknown end as June)
leaves the main state of every year as it was: a start in January to March of a spell that lasts through
December, and an end of a spell that began in an earlier year. An end that is moved to June keeps six months
of that year; a successor that starts in September to December has at most four, and one that started in
January to March has at least six and, on a tie, starts later.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sojourn_analysis.simulate.calibration import Flags, Floats, Ints
from sojourn_analysis.simulate.histories import Histories
from sojourn_analysis.simulate.layers import Kinds
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import ACADEMIC_STATES, FACULTY_STATES, INDUSTRY_STATES, State

ONGOING = -1
SHARE_GAP = 0.4
"""Of the stretches without paid work, those told as a gap and not as a spell."""
SHARE_ADJUNCT = 0.3
"""Of the long industry spells of people with an academic tie, those with a taught course beside them."""
INDUSTRY_POSTDOC_YEARS = (2, 3)
ADJUNCT, JOINT_INDUSTRY = "adjunct", "joint industry"


@dataclass(frozen=True, slots=True)
class DrawnSpells:
    """The spells of all people, ordered by person and listing; arrays of shape (spells,).

    Attributes:
        person: index into the histories.
        state: State, or of a joint post the State of its sector.
        side: "" for a main position, `ADJUNCT` or `JOINT_INDUSTRY` for a post held beside one.
        start, end: first and last month (year * 12 + month - 1), both included; end is ONGOING where it
            lasts.
        start_known, end_known: whether the month is told.
        fte: full-time equivalent, nan where not asked.
        same_employer: as the spell before.
        first_industry: whether it is a part of the first stay in industry.
    """

    person: Ints
    state: Ints
    side: np.ndarray
    start: Ints
    end: Ints
    start_known: Flags
    end_known: Flags
    fte: Floats
    same_employer: Flags
    first_industry: Flags


def draw_spells(process: Process, histories: Histories, rng: np.random.Generator) -> DrawnSpells:
    """Spells of the people's histories, the PhD before them included."""
    runs = _runs(process, histories, rng)
    person, first_t, state = runs.person, runs.first_t, runs.state
    last_of_person = np.append(person[1:] != person[:-1], True)
    gap = (state == State.NONE) & (rng.random(len(person)) < SHARE_GAP)
    start = (histories.phd_year[person] + first_t) * 12 + _offsets(runs, gap, rng)
    end = np.where(last_of_person, ONGOING, np.append(start[1:] - 1, ONGOING))
    fte = np.full(len(person), np.nan)
    side = np.full(len(person), "", dtype=object)
    known = _known(start, end, process.fieldwork.months_unknown, rng)
    base = DrawnSpells(person, state, side, start, end, *known, fte, ~runs.new_employer, runs.first_industry)
    told = _with_side_posts(process, _chosen(base, ~gap), histories, rng)
    return _chosen(told, np.lexsort((told.side != "", told.person)))


@dataclass(frozen=True, slots=True)
class _Runs:
    """Stretches in one position under one contract, by person and time; arrays of shape (runs,)."""

    person: Ints
    first_t: Ints
    state: Ints
    new_employer: Flags
    first_industry: Flags


def _runs(process: Process, histories: Histories, rng: np.random.Generator) -> _Runs:
    state, people = histories.state, len(histories.phd_year)
    industry = np.isin(state, INDUSTRY_STATES)
    before = np.hstack([np.full((people, 1), State.AFTER_SURVEY), state[:, :-1]])
    starts = ((state != before) | histories.new_employer) & (state != State.AFTER_SURVEY)
    # A postdoc in industry ends after two or three years.
    postdoc = Kinds.of(process.employment).postdoc[histories.traits.kind]
    since = np.where(industry.any(axis=1), industry.argmax(axis=1), histories.years)
    over = np.arange(histories.years) == (since + rng.choice(INDUSTRY_POSTDOC_YEARS, people))[:, None]
    starts |= over & industry & postdoc[:, None]
    person, t = np.nonzero(starts)
    first_industry = (t == since[person]) & industry[person, t]
    # Everybody has a PhD spell; that of students began within the last years and goes on.
    since_phd = process.survey_year - histories.phd_year
    phd_t = np.where(
        histories.in_progress, since_phd - rng.integers(1, 6, people), -rng.integers(3, 7, people)
    )
    all_person = np.concatenate([person, np.arange(people)])
    all_t = np.concatenate([t, phd_t])
    all_state = np.concatenate([state[starts], np.full(people, State.PHD)]).astype(np.int64)
    none = np.zeros(people, dtype=bool)
    new_employer = np.concatenate([histories.new_employer[starts], ~none])
    order = np.lexsort((all_t, all_person))
    return _Runs(
        all_person[order], all_t[order], all_state[order], new_employer[order],
        np.concatenate([first_industry, none])[order],
    )  # fmt: skip


def _offsets(runs: _Runs, gap: Flags, rng: np.random.Generator) -> Ints:
    """Months from January of a stretch's first year to its start."""
    size = len(runs.state)
    usual = rng.choice(np.arange(-4, 3), size, p=[0.2, 0.18, 0.06, 0.06, 0.3, 0.1, 0.1])
    early = rng.integers(0, 3, size)
    hire = rng.choice(np.arange(6), size, p=[0.35, 0.08, 0.07, 0.25, 0.10, 0.15])
    former = np.append(State.PHD, runs.state[:-1])
    after_gap = np.append(False, gap[:-1])
    offset = np.where((runs.first_t <= 0) | after_gap, early, usual)
    # No academic months in a year that is mainly another sector's: it would be at risk of a joint post.
    here, there = np.isin(runs.state, ACADEMIC_STATES), np.isin(former, (State.PHD, *ACADEMIC_STATES))
    offset = np.where(here & ~there, early, np.where(there & ~here, np.minimum(offset, 0), offset))
    is_chair, was_chair = np.isin(runs.state, FACULTY_STATES), np.isin(former, FACULTY_STATES)
    # The year in which somebody comes to a chair is the year of its start.
    offset = np.where(is_chair & ~was_chair, hire, offset)
    offset = np.where(gap, 0, offset)
    return np.where(runs.state == State.PHD, rng.integers(7, 10, size), offset)


def _known(start: Ints, end: Ints, share: float, rng: np.random.Generator) -> tuple[Flags, Flags]:
    """Which months are told; see the module's text for the rule."""
    start_year, start_month = np.divmod(start, 12)
    lasts_through_december = (end == ONGOING) | (end >= start_year * 12 + 11)
    began_earlier = (end != ONGOING) & (end // 12 > start_year)
    hide_start = (rng.random(len(start)) < share) & (start_month <= 2) & lasts_through_december
    hide_end = (rng.random(len(start)) < share) & began_earlier
    return ~hide_start, ~hide_end


def _with_side_posts(
    process: Process, spells: DrawnSpells, histories: Histories, rng: np.random.Generator
) -> DrawnSpells:
    """Posts held beside the main one: a day a week in industry beside academia, a taught course beside
    industry."""
    size, person = len(spells.person), spells.person
    last = process.survey_year * 12 + 11
    until = np.where(spells.end == ONGOING, last, spells.end)
    # A joint post begins between January and June of its year, within the main spell of that June: no spell
    # ends between June and August.
    joint_t = histories.standing.joint_t[person]
    january = (histories.phd_year[person] + joint_t) * 12
    joint = (joint_t >= 0) & (spells.start <= january + 5) & (january + 5 <= until)
    joint_start = np.maximum(january + rng.integers(0, 6, size), spells.start)
    tie = Kinds.of(process.employment).tie[histories.traits.kind[person]]
    taught = (spells.state == State.INDUSTRY) & (until - spells.start >= 40) & tie
    taught &= rng.random(size) < SHARE_ADJUNCT
    beside = np.flatnonzero(joint | taught)
    of_joint = joint[beside]
    taught_start = (spells.start[beside] // 12 + 1) * 12 + rng.integers(0, 6, len(beside))
    first = np.where(of_joint, joint_start[beside], taught_start)
    length = np.where(of_joint, rng.integers(6, 37, len(beside)), rng.integers(11, 18, len(beside)))
    posts = DrawnSpells(
        person=person[beside],
        state=np.where(of_joint, State.INDUSTRY, State.LECTURER),
        side=np.where(of_joint, JOINT_INDUSTRY, ADJUNCT).astype(object),
        start=first,
        end=np.minimum(first + length, until[beside]),
        start_known=np.ones(len(beside), dtype=bool),
        end_known=np.ones(len(beside), dtype=bool),
        fte=np.where(of_joint, 0.2, 0.1),
        same_employer=np.zeros(len(beside), dtype=bool),
        first_industry=np.zeros(len(beside), dtype=bool),
    )
    fte = np.where(joint, 0.8, np.where(taught, 0.9, spells.fte))
    # Months of somebody with a part-time main position are all told: nine tenths of six months would not be
    # most.
    part_time = np.isin(person, posts.person)
    main = DrawnSpells(
        person, spells.state, spells.side, spells.start, spells.end, spells.start_known | part_time,
        spells.end_known | part_time, fte, spells.same_employer, spells.first_industry,
    )  # fmt: skip
    return DrawnSpells(
        *(np.concatenate([getattr(main, name), getattr(posts, name)]) for name in DrawnSpells.__slots__)
    )


def _chosen(spells: DrawnSpells, rows: np.ndarray) -> DrawnSpells:
    return DrawnSpells(*(getattr(spells, name)[rows] for name in DrawnSpells.__slots__))
