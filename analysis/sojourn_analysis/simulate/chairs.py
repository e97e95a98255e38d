"""Standing by year: ranks R2 to R4, tenure, and joint posts in industry held beside an academic one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.simulate.calibration import Flags, Ints
from sojourn_analysis.simulate.parameters import Chairs
from sojourn_analysis.simulate.states import ACADEMIC_STATES, FACULTY_STATES, State

NO_RANK = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Standing of n people over T years.

    Attributes:
        rank: 2, 3 or 4 in academia (R2 to R4), NO_RANK outside, (n, T).
        tenured: whether tenure was held before the year, (n, T).
        tenure_t: t of tenure, -1 without, (n,).
        has_no_system: the chair is a lectureship for life, which knows no tenure, (n,).
        joint_t: t of the first joint post, -1 without, (n,).
    """

    rank: NDArray[np.int8]
    tenured: Flags
    tenure_t: Ints
    has_no_system: Flags
    joint_t: Ints


def draw_standing(
    chairs: Chairs, state: NDArray[np.int8], hire_t: Ints, last_t: Ints, rng: np.random.Generator
) -> Standing:
    """Draw the ranks of faculty years and write the position of each into the states.

    Args:
        chairs: the parameters.
        state: faculty years hold ASSISTANT and get their position in place, (n, T).
        hire_t: t of the first faculty position, -1 without, (n,).
        last_t: of the history, -1 where it is empty, (n,).
        rng: the source of chance.
    """
    people, years = state.shape
    first = rng.choice(
        [State.ASSISTANT, State.PERMANENT_LECTURER, State.ASSOCIATE], people, p=np.array(chairs.first)
    )
    low, high = chairs.to_associate
    to_associate = np.where(first == State.ASSOCIATE, 0, rng.integers(low, high + 1, people))
    to_full = to_associate + rng.integers(chairs.to_full[0], chairs.to_full[1] + 1, people)
    in_chair = np.isin(state, FACULTY_STATES)
    t = np.arange(years)
    away = (t > hire_t[:, None]) & (hire_t[:, None] >= 0) & ~in_chair & (t <= last_t[:, None])
    # Standing is years in the chair, less a setback from the first absence on.
    served = np.cumsum(in_chair, axis=1) - 1 - chairs.setback * np.maximum.accumulate(away, axis=1)
    position = np.where(
        served >= to_full[:, None],
        State.FULL,
        np.where(served >= to_associate[:, None], State.ASSOCIATE, State.ASSISTANT),
    )
    position = np.where((first == State.PERMANENT_LECTURER)[:, None], State.PERMANENT_LECTURER, position)
    state[in_chair] = position[in_chair]
    senior = in_chair & np.isin(position, (State.ASSOCIATE, State.FULL))
    tenured = np.zeros_like(senior)
    tenured[:, 1:] = np.maximum.accumulate(senior, axis=1)[:, :-1]
    tenure_t = np.where(senior.any(axis=1), senior.argmax(axis=1), -1)
    academic = np.isin(state, ACADEMIC_STATES)
    rank = np.where(academic, np.where(in_chair, np.where(state == State.FULL, 4, 3), 2), NO_RANK).astype(
        np.int8
    )
    joint_t = _joint_posts(chairs, rank, tenured, rng)
    return Standing(rank, tenured, tenure_t, first == State.PERMANENT_LECTURER, joint_t)


def joint_chance(chairs: Chairs, rank: Ints, tenured: Flags) -> NDArray[np.float64]:
    """The yearly chance of a first joint post, by rank (2 to 4) and tenure, elementwise."""
    chance = np.array(chairs.joint)[rank - 2]
    odds = chance / (1 - chance) * np.exp(chairs.joint_tenured * tenured)
    return np.asarray(odds / (1 + odds), dtype=np.float64)


def _joint_posts(chairs: Chairs, rank: NDArray[np.int8], tenured: Flags, rng: np.random.Generator) -> Ints:
    chance = joint_chance(chairs, np.maximum(rank, 2).astype(np.int64), tenured)
    begins = (rank > 0) & (rng.random(rank.shape) < chance)
    return np.where(begins.any(axis=1), begins.argmax(axis=1), -1)
