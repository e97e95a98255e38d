"""Spells with months made from yearly histories, so that the month convention gives the yearly states back.

A change of position falls between September of the last year before it and March of the first year after it,
so the new position has most months of its first year and the old one of its last. A first faculty position
may start in any month of the year of the hire, since that year is the last that counts.

Months are left unknown only where the convention (an unknown start counts as July, an unknown end as June)
leaves the main state of every year as it was: a start in January to March of a spell that lasts through
December, and an end of a spell that began in an earlier year. An end that is moved to June keeps six months
of that year; a successor that starts in September to December has at most four, and one that started in
January to March has at least six and, on a tie, starts later.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sojourn_analysis.simulate.histories import FACULTY_STATES, Flags, Histories, Ints, State
from sojourn_analysis.simulate.process import Floats

ONGOING = -1
EMPLOYER_CHANGE = {
    State.POSTDOC: 0.22,
    State.STAFF_SCIENTIST: 0.06,
    State.LECTURER: 0.12,
    State.INDUSTRY: 0.14,
    State.GOVERNMENT: 0.05,
    State.NONPROFIT: 0.08,
    State.HEALTHCARE: 0.06,
}
"""Chance a year of a new contract in the same state."""
SHARE_MONTH_UNKNOWN = 0.18
SHARE_GAP = 0.4
"""Of the stretches without paid work, those told as a gap and not as a spell."""
SHARE_JOINT_CHAIR = 0.07
SHARE_ADJUNCT = 0.06
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


def draw_spells(histories: Histories, rng: np.random.Generator) -> DrawnSpells:
    """Spells of the people's histories, the PhD before them included."""
    person, first_t, state, change = _runs(histories, rng)
    last_of_person = np.append(person[1:] != person[:-1], True)
    gap = (state == State.NONE) & (rng.random(len(person)) < SHARE_GAP)
    start = (histories.phd_year[person] + first_t) * 12 + _offsets(first_t, state, gap, rng)
    end = np.where(last_of_person, ONGOING, np.append(start[1:] - 1, ONGOING))
    fte = np.full(len(person), np.nan)
    side = np.full(len(person), "", dtype=object)
    base = DrawnSpells(person, state, side, start, end, *_known(start, end, rng), fte, ~change)
    told = _with_side_posts(_chosen(base, ~gap), histories, rng)
    return _chosen(told, np.lexsort((told.side != "", told.person)))


def _runs(histories: Histories, rng: np.random.Generator) -> tuple[Ints, Ints, Ints, Flags]:
    """Stretches in one position: person, first t, state, and whether the employer changed."""
    state, people = histories.state, len(histories.phd_year)
    before = np.hstack([np.full((people, 1), State.AFTER_SURVEY), state[:, :-1]])
    chances = np.zeros(len(State))
    chances[list(EMPLOYER_CHANGE)] = list(EMPLOYER_CHANGE.values())
    moved = (state == before) & (rng.random(state.shape) < chances[state])
    starts = ((state != before) | moved) & (state != State.AFTER_SURVEY)
    person, t = np.nonzero(starts)
    phd_years = rng.integers(3, 7, people)
    # Who finishes the PhD in a year that is mainly something else gets a PhD spell that ends before it.
    in_phd_at_first = state[:, 0] == State.PHD
    t = np.where((t == 0) & in_phd_at_first[person], -phd_years[person], t)
    extra = np.nonzero(~in_phd_at_first)[0]
    all_person = np.concatenate([person, extra])
    all_t = np.concatenate([t, -phd_years[extra]])
    all_state = np.concatenate([state[starts], np.full(len(extra), State.PHD)]).astype(np.int64)
    promoted = np.isin(state[starts], FACULTY_STATES) & np.isin(before[starts], FACULTY_STATES)
    change = np.concatenate([~promoted, np.ones(len(extra), dtype=bool)])
    order = np.lexsort((all_t, all_person))
    return all_person[order], all_t[order], all_state[order], change[order]


def _offsets(first_t: Ints, state: Ints, gap: Flags, rng: np.random.Generator) -> Ints:
    """Months from January of a stretch's first year to its start."""
    size = len(state)
    usual = rng.choice(np.arange(-4, 3), size, p=[0.2, 0.18, 0.06, 0.06, 0.3, 0.1, 0.1])
    early = rng.integers(0, 3, size)
    hire = rng.choice(np.arange(10), size, p=[0.18, 0.05, 0.05, 0.08, 0.04, 0.04, 0.08, 0.18, 0.22, 0.08])
    former = np.append(State.PHD, state[:-1])
    after_gap = np.append(False, gap[:-1])
    offset = np.where(first_t <= 0, early, usual)
    # A PhD that fills its last year ends in that year.
    offset = np.where((former == State.PHD) & (first_t == 1), np.minimum(usual, 0), offset)
    offset = np.where(np.isin(former, FACULTY_STATES) | after_gap, early, offset)
    offset = np.where(np.isin(state, FACULTY_STATES), hire, offset)
    offset = np.where(gap, 0, offset)
    return np.where(state == State.PHD, rng.integers(7, 10, size), offset)


def _known(start: Ints, end: Ints, rng: np.random.Generator) -> tuple[Flags, Flags]:
    """Which months are told; see the module's text for the rule."""
    start_year, start_month = np.divmod(start, 12)
    lasts_through_december = (end == ONGOING) | (end >= start_year * 12 + 11)
    began_earlier = (end != ONGOING) & (end // 12 > start_year)
    hide_start = (rng.random(len(start)) < SHARE_MONTH_UNKNOWN) & (start_month <= 2) & lasts_through_december
    hide_end = (rng.random(len(start)) < SHARE_MONTH_UNKNOWN) & began_earlier
    return ~hide_start, ~hide_end


def _with_side_posts(spells: DrawnSpells, histories: Histories, rng: np.random.Generator) -> DrawnSpells:
    """Posts held beside the main one: a chair with a day a week in industry, industry with a taught
    course."""
    size = len(spells.person)
    last = histories.survey_year * 12 + 11
    until = np.where(spells.end == ONGOING, last, spells.end)
    long_enough = until - spells.start >= 40
    chair = np.isin(spells.state, FACULTY_STATES) & long_enough & (rng.random(size) < SHARE_JOINT_CHAIR)
    taught = (spells.state == State.INDUSTRY) & long_enough & (rng.random(size) < SHARE_ADJUNCT)
    beside = np.nonzero(chair | taught)[0]
    first = (spells.start[beside] // 12 + 1) * 12 + rng.integers(0, 6, len(beside))
    posts = DrawnSpells(
        person=spells.person[beside],
        state=np.where(chair[beside], State.INDUSTRY, State.LECTURER),
        side=np.where(chair[beside], JOINT_INDUSTRY, ADJUNCT).astype(object),
        start=first,
        end=first + rng.integers(11, 18, len(beside)),
        start_known=np.ones(len(beside), dtype=bool),
        end_known=np.ones(len(beside), dtype=bool),
        fte=np.where(chair[beside], 0.2, 0.1),
        same_employer=np.zeros(len(beside), dtype=bool),
    )
    fte = np.where(chair, 0.8, np.where(taught, 0.9, spells.fte))
    # Months of somebody with a part-time main position are all told: nine tenths of six months would not be
    # most.
    part_time = np.isin(spells.person, spells.person[taught])
    return DrawnSpells(
        *(
            np.concatenate(pair)
            for pair in (
                (spells.person, posts.person),
                (spells.state, posts.state),
                (spells.side, posts.side),
                (spells.start, posts.start),
                (spells.end, posts.end),
                (spells.start_known | part_time, posts.start_known),
                (spells.end_known | part_time, posts.end_known),
                (fte, posts.fte),
                (spells.same_employer, posts.same_employer),
            )
        )
    )


def _chosen(spells: DrawnSpells, rows: np.ndarray) -> DrawnSpells:
    return DrawnSpells(*(getattr(spells, name)[rows] for name in DrawnSpells.__slots__))
