"""Yearly histories drawn from the process: one state a person and year, from the PhD to the survey."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.simulate.process import FIRST_PHD_YEAR, LAST_PHD_YEAR, Floats, Level, Process, logistic

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


class State(IntEnum):
    """What somebody mainly is in a year."""

    PHD = 0
    POSTDOC = 1
    STAFF_SCIENTIST = 2
    LECTURER = 3
    INDUSTRY = 4
    STARTUP = 5
    GOVERNMENT = 6
    NONPROFIT = 7
    HEALTHCARE = 8
    SELF_EMPLOYED = 9
    NONE = 10
    ASSISTANT = 11
    ASSOCIATE = 12
    FULL = 13
    PERMANENT_LECTURER = 14
    AFTER_SURVEY = 15


INDUSTRY_STATES = (State.INDUSTRY, State.STARTUP)
OTHER_STATES = (State.GOVERNMENT, State.NONPROFIT, State.HEALTHCARE, State.SELF_EMPLOYED, State.NONE)
FACULTY_STATES = (State.ASSISTANT, State.ASSOCIATE, State.FULL, State.PERMANENT_LECTURER)

# Chances of next year's state (columns 0 to 10 as in State) of the reference person, by this year's (rows).
# The row of the PhD holds for the year after it; nobody returns to be a PhD student.
MOVES = np.array(
    [
        [0.00, 0.52, 0.08, 0.08, 0.21, 0.02, 0.03, 0.01, 0.02, 0.01, 0.02],
        [0.00, 0.70, 0.08, 0.06, 0.11, 0.01, 0.01, 0.01, 0.01, 0.00, 0.01],
        [0.00, 0.06, 0.78, 0.04, 0.07, 0.01, 0.02, 0.01, 0.00, 0.00, 0.01],
        [0.00, 0.05, 0.05, 0.78, 0.06, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01],
        [0.00, 0.04, 0.03, 0.02, 0.86, 0.02, 0.01, 0.00, 0.00, 0.01, 0.01],
        [0.00, 0.03, 0.02, 0.02, 0.12, 0.77, 0.00, 0.00, 0.00, 0.02, 0.02],
        [0.00, 0.04, 0.03, 0.02, 0.05, 0.01, 0.83, 0.01, 0.00, 0.00, 0.01],
        [0.00, 0.04, 0.03, 0.03, 0.05, 0.01, 0.02, 0.80, 0.00, 0.01, 0.01],
        [0.00, 0.04, 0.03, 0.03, 0.03, 0.00, 0.02, 0.00, 0.83, 0.01, 0.01],
        [0.00, 0.05, 0.03, 0.03, 0.09, 0.03, 0.01, 0.01, 0.01, 0.73, 0.01],
        [0.00, 0.18, 0.08, 0.08, 0.22, 0.02, 0.04, 0.02, 0.02, 0.04, 0.30],
    ]
)
FIRST_YEAR = np.array([0.46, 0.24, 0.06, 0.04, 0.13, 0.01, 0.02, 0.01, 0.01, 0.01, 0.01])

# Pull of industry (factor on the weights of industry and start-up) by what moves people there.
FIELD_PULL = {"1": 1.2, "2": 1.5, "3": 0.8, "5": 0.6, "6": 0.3, "unknown": 1.0}
TIER_PULL = {"top10": 1.1, "top50": 1.0, "top200": 1.0, "other": 0.9, "unknown": 1.0}
WISHES: Mapping[str, tuple[float, float]] = {
    "academia": (0.50, 0.65),
    "industry": (0.20, 2.0),
    "either": (0.25, 1.2),
    "unknown": (0.05, 1.0),
}
LEAVING_FACULTY = 0.015


@dataclass(frozen=True, slots=True)
class Histories:
    """Histories of n people over up to T years since the PhD.

    Attributes:
        survey_year: the year of the fieldwork.
        phd_year: (n,).
        background: question -> index of the answer among its levels, (n,); questions field1, tier, gender,
            wish.
        state: State of each year t = 0, 1, ... since the PhD, (n, T); AFTER_SURVEY beyond the survey year.
        hire_t: t of the first faculty position, -1 where there is none up to the survey, (n,).
        in_progress: still a PhD student; the history is empty, (n,).
    """

    survey_year: int
    phd_year: Ints
    background: Mapping[str, Ints]
    state: NDArray[np.int8]
    hire_t: Ints
    in_progress: Flags

    @property
    def years(self) -> int:
        """T, the longest history."""
        return int(self.state.shape[1])


def draw_histories(process: Process, people: int, rng: np.random.Generator) -> Histories:
    """Draw people's answers and yearly states.

    Args:
        process: where they come from.
        people: n.
        rng: the source of chance; all draws are made in a fixed order.
    """
    phd_year = rng.integers(FIRST_PHD_YEAR, LAST_PHD_YEAR + 1, people)
    levels = {"field1": process.fields, "tier": process.tiers, "gender": process.genders}
    background = {
        name: _drawn([one.share for one in of.values()], people, rng) for name, of in levels.items()
    }
    background["wish"] = _drawn([share for share, _ in WISHES.values()], people, rng)
    in_progress = rng.random(people) < process.share_in_progress
    effect = _effects(process.cohorts, (phd_year - FIRST_PHD_YEAR) // 5)
    for name, of in levels.items():
        effect = effect + _effects(of, background[name])
    pull = np.array(list(FIELD_PULL.values()))[background["field1"]]
    pull = pull * np.array(list(TIER_PULL.values()))[background["tier"]]
    pull = pull * np.array([factor for _, factor in WISHES.values()])[background["wish"]]

    years = process.survey_year - FIRST_PHD_YEAR + 1
    state = np.full((people, years), State.AFTER_SURVEY, dtype=np.int8)
    hire_t = np.full(people, -1)
    waiting = ~in_progress
    industry, postdoc, other = (np.zeros(people) for _ in range(3))
    for t in range(years):
        waiting &= phd_year + t <= process.survey_year
        hazard = logistic(process.log_odds(t, industry, postdoc, other, effect))
        hired = waiting & (rng.random(people) < hazard)
        hire_t[hired] = t
        waiting &= ~hired
        now = _next_state(state[:, t - 1] if t else None, pull, rng.random(people))
        state[waiting, t] = now[waiting]
        industry += np.isin(now, INDUSTRY_STATES)
        postdoc += now == State.POSTDOC
        other += np.isin(now, OTHER_STATES)
    _fill_faculty(state, hire_t, process.survey_year - phd_year, rng)
    return Histories(process.survey_year, phd_year, background, state, hire_t, in_progress)


def _drawn(shares: list[float], people: int, rng: np.random.Generator) -> Ints:
    edges = np.cumsum(shares)
    return np.asarray(
        np.searchsorted(edges[:-1], rng.random(people) * edges[-1], side="right"), dtype=np.int64
    )


def _effects(levels: Mapping[str, Level], index: Ints) -> Floats:
    return np.array([one.effect for one in levels.values()])[index]


def _next_state(last: NDArray[np.int8] | None, pull: Floats, chance: Floats) -> NDArray[np.int8]:
    """This year's state, (n,), by inverting the cumulated weights at a chance in [0, 1)."""
    # Whoever is hired or beyond the survey draws too (and is not read), so that draws keep their order.
    weights = np.tile(FIRST_YEAR, (len(pull), 1)) if last is None else MOVES[np.minimum(last, State.NONE)]
    moved = weights.copy()
    moved[:, INDUSTRY_STATES] *= pull[:, None]
    edges = moved.cumsum(axis=1)
    passed = edges[:, :-1] <= (chance * edges[:, -1])[:, None]
    return np.asarray(passed.sum(axis=1), dtype=np.int8)


def _fill_faculty(state: NDArray[np.int8], hire_t: Ints, last_t: Ints, rng: np.random.Generator) -> None:
    """Ranks, promotions and departures from the hire to the survey, in place."""
    people, years = state.shape
    first = rng.choice(
        [State.ASSISTANT, State.PERMANENT_LECTURER, State.ASSOCIATE], people, p=[0.80, 0.13, 0.07]
    )
    to_associate = np.where(first == State.ASSOCIATE, 0, rng.integers(4, 8, people))
    to_full = to_associate + rng.integers(4, 11, people)
    stays = 2 + rng.geometric(LEAVING_FACULTY, people)
    goes_to = rng.choice([State.INDUSTRY, State.STARTUP, State.GOVERNMENT], people, p=[0.6, 0.25, 0.15])
    for t in range(years):
        since = t - hire_t
        rank = np.where(since >= to_full, State.FULL, np.where(since >= to_associate, State.ASSOCIATE, first))
        rank = np.where(first == State.PERMANENT_LECTURER, State.PERMANENT_LECTURER, rank)
        rank = np.where(since >= stays, goes_to, rank)
        here = (hire_t >= 0) & (since >= 0) & (t <= last_t)
        state[here, t] = rank[here]
