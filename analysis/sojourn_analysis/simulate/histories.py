"""Yearly histories drawn from the process: one state a person and year, from the PhD to the survey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.simulate.calibration import Flags, Floats, Ints, logistic
from sojourn_analysis.simulate.chairs import Standing, draw_standing
from sojourn_analysis.simulate.layers import Kinds, grant_places, grant_rates, rate_places, rates
from sojourn_analysis.simulate.moves import NEVER, MoveTraits, Moving
from sojourn_analysis.simulate.process import FIRST_PHD_YEAR, LAST_PHD_YEAR, UNKNOWN, Level, Process
from sojourn_analysis.simulate.states import (
    FACULTY_STATES,
    INDUSTRY_STATES,
    JUNIOR_STATES,
    OTHER_STATES,
    State,
)
from sojourn_analysis.simulate.truth.hires import paper_effect
from sojourn_analysis.simulate.waiting import Past, Waiting, WaitingByKind

WISHES = ("industry", "either", "academia", UNKNOWN)
"""What is told of a weak, middling and strong wish for academia, or nothing."""
YEARS_BEFORE = 3
"""Years before the PhD of which papers are told."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What is true of n people from the beginning and only partly seen; arrays of shape (n,).

    Attributes:
        wish: class of the latent wish for academia, weak to strong.
        talent: factor on the rate of publishing.
        kind: of the industry years they may have, a place in `Kinds`.
        plan: to return, on going to industry: a place in (yes, perhaps, no).
        pull: of industry by the field.
        effect: summed effects of the background answers on a hire.
    """

    wish: Ints
    talent: Floats
    kind: Ints
    plan: Ints
    pull: Floats
    effect: Floats


@dataclass(frozen=True, slots=True)
class Histories:
    """Histories of n people over up to T years since the PhD.

    Attributes:
        phd_year: (n,).
        background: question -> index of the answer among its levels, (n,); questions field1, tier, gender,
            wish.
        traits: what is true of them and only partly seen.
        state: State of each year t = 0, 1, ... since the PhD, (n, T); AFTER_SURVEY beyond the survey year.
        hire_t: t of the first faculty position, -1 where there is none up to the survey, (n,).
        in_progress: still a PhD student; the history is empty, (n,).
        new_employer: whether the main employer of the year is not that of the year before, (n, T).
        papers: published in each year from three before the PhD, (n, 3 + T).
        grants: awarded in each year, (n, T).
        standing: rank and tenure by year, and joint posts.
    """

    phd_year: Ints
    background: Mapping[str, Ints]
    traits: Traits
    state: NDArray[np.int8]
    hire_t: Ints
    in_progress: Flags
    new_employer: Flags
    papers: NDArray[np.int16]
    grants: NDArray[np.int8]
    standing: Standing

    @property
    def years(self) -> int:
        """T, the longest history."""
        return int(self.state.shape[1])

    def chosen(self, rows: Flags | Ints) -> Self:
        """The histories of some of the people."""
        changes = {
            one.name: getattr(self, one.name)[rows]
            for one in fields(self)
            if one.name not in {"background", "traits", "standing"}
        }
        return replace(
            self,
            background={name: answers[rows] for name, answers in self.background.items()},
            traits=Traits(*(getattr(self.traits, name)[rows] for name in Traits.__slots__)),
            standing=Standing(*(getattr(self.standing, name)[rows] for name in Standing.__slots__)),
            **changes,
        )


def joined(parts: Sequence[Histories]) -> Histories:
    """The people of several draws as one."""

    def together(name: str, of: Sequence[object]) -> np.ndarray:
        return np.concatenate([getattr(one, name) for one in of])

    first = parts[0]
    return Histories(
        background={
            name: np.concatenate([one.background[name] for one in parts]) for name in first.background
        },
        traits=Traits(*(together(name, [one.traits for one in parts]) for name in Traits.__slots__)),
        standing=Standing(*(together(name, [one.standing for one in parts]) for name in Standing.__slots__)),
        **{
            one.name: together(one.name, parts)
            for one in fields(first)
            if one.name not in {"background", "traits", "standing"}
        },
    )


def draw_histories(
    process: Process,
    people: int,
    rng: np.random.Generator,
    *,
    years_beyond: int | None = None,
    layered: bool = True,
) -> Histories:
    """Draw people's answers and yearly states.

    Args:
        process: where they come from.
        people: n.
        rng: the source of chance; all draws are made in a fixed order.
        years_beyond: go on with everybody until so many years after the longest history, instead of ending
            each with the survey.
        layered: whether papers and grants are drawn and act; without them the chance of a hire is the mean
            over them, and states and hires have the same distribution.
    """
    phd_year = rng.integers(FIRST_PHD_YEAR, LAST_PHD_YEAR + 1, people)
    levels = {"field1": process.fields, "tier": process.tiers, "gender": process.genders}
    background = {
        name: _drawn([one.share for one in of.values()], people, rng) for name, of in levels.items()
    }
    effect = _effects(process.cohorts, (phd_year - FIRST_PHD_YEAR) // 5)
    for name, of in levels.items():
        effect = effect + _effects(of, background[name])
    pull = np.array([process.moves.industry_pull.get(name, 0.0) for name in process.fields])
    traits = _draw_traits(process, pull[background["field1"]], effect, rng)
    background["wish"] = _told_wishes(process, traits.wish, rng)
    in_progress = rng.random(people) < process.share_in_progress
    years = process.survey_year - FIRST_PHD_YEAR + 1 + (years_beyond or 0)
    last_t = process.survey_year - phd_year if years_beyond is None else np.full(people, years - 1)
    last_t = np.where(in_progress, NEVER, last_t)
    course = _Course(process, traits, last_t, layered)
    course.run(years, rng)
    standing = draw_standing(process.chairs, course.state, course.hire_t, last_t, rng)
    return Histories(
        phd_year, background, traits, course.state, course.hire_t, in_progress, course.new_employer,
        course.papers, course.grants, standing,
    )  # fmt: skip


class _Course:
    """The years of the people, drawn one after the other."""

    def __init__(self, process: Process, traits: Traits, last_t: Ints, layered: bool) -> None:
        people, kinds = len(last_t), Kinds.of(process.employment)
        self._process, self._traits, self._last_t = process, traits, last_t
        self._policy = kinds.policy[traits.kind]
        postdoc = kinds.postdoc[traits.kind]
        self._moving = Moving(
            process, MoveTraits(traits.pull, traits.effect, traits.wish, traits.plan, postdoc)
        )
        self._waiting = (
            Waiting(process, paper_effect(process), people) if layered else WaitingByKind(process, people)
        )
        self._rates, self._grant_rates = np.array(rates(process)), np.array(grant_rates(process.grants))
        self.hire_t = np.full(people, NEVER)

    def run(self, years: int, rng: np.random.Generator) -> None:
        """Draw the years t = 0 ... years - 1."""
        people, process = len(self._last_t), self._process
        layered = isinstance(self._waiting, Waiting)
        self.state = np.full((people, years), State.AFTER_SURVEY, dtype=np.int8)
        self.new_employer = np.zeros((people, years), dtype=bool)
        self.papers = np.zeros((people, (YEARS_BEFORE + years) if layered else 0), dtype=np.int16)
        self.grants = np.zeros((people, years if layered else 0), dtype=np.int8)
        if layered:
            early = process.publishing.phd * self._traits.talent
            self.papers[:, :YEARS_BEFORE] = rng.poisson(early[:, None], (people, YEARS_BEFORE))
        on_list, held = self.papers.sum(axis=1, dtype=np.int64), np.zeros(people, dtype=np.int64)
        served = np.zeros((3, people))  # industry, postdoc, other
        last: NDArray[np.int8] | None = None
        for t in range(years):
            lives = t <= self._last_t
            waits = lives & (self.hire_t < 0)
            base = logistic(process.log_odds(t, served[0], served[1], served[2], self._traits.effect))
            chance = self._waiting.hazard(base, Past(served[0], on_list, held), self._traits)
            hired = waits & (rng.random(people) < chance)
            base = np.where(waits, base, 0.0)
            now = self._states(t, last, hired, base, rng)
            self.hire_t[hired] = t
            self.state[lives, t] = now[lives]
            self.new_employer[:, t] = self._changes(last, now, hired, rng) & lives
            served += (np.isin(now, INDUSTRY_STATES), now == State.POSTDOC, np.isin(now, OTHER_STATES))
            self._waiting.advance(waits & ~hired)
            if isinstance(self._waiting, Waiting):
                on_list, held = self._work(t, now, lives, on_list, held, rng)
                self._waiting.work(now, self._traits.kind)
            last = now

    def _states(
        self, t: int, last: NDArray[np.int8] | None, hired: Flags, base: Floats, rng: np.random.Generator
    ) -> NDArray[np.int8]:
        if last is None:
            return np.where(hired, State.ASSISTANT, self._moving.first(hired, base, rng)).astype(np.int8)
        return self._moving.next(t, last, self.hire_t >= 0, hired, base, rng)

    def _changes(
        self, last: NDArray[np.int8] | None, now: NDArray[np.int8], hired: Flags, rng: np.random.Generator
    ) -> Flags:
        """Whether the employer is another one than the year before."""
        junior, chair, industry, elsewhere = self._process.jobs.new_employer
        chances = np.full(len(State), elsewhere)
        chances[list(JUNIOR_STATES)], chances[list(FACULTY_STATES)] = junior, chair
        chances[list(INDUSTRY_STATES)] = industry
        chances[State.NONE] = 0.0
        draw = rng.random(len(now))
        if last is None:
            return np.ones(len(now), dtype=bool)
        changes = hired | (sectors(last) != sectors(now)) | (draw < chances[now])
        return np.asarray(changes, dtype=np.bool_)

    def _work(
        self, t: int, now: NDArray[np.int8], lives: Flags, on_list: Ints, held: Ints, rng: np.random.Generator
    ) -> tuple[Ints, Ints]:
        """Papers and grants of the year; those on the list and held after it."""
        place = rate_places(now, self._policy)
        rate = self._rates[place] * self._traits.talent
        self.papers[:, YEARS_BEFORE + t] = np.where(lives, rng.poisson(rate), 0)
        self.grants[:, t] = np.where(lives, rng.poisson(self._grant_rates[grant_places(now)]), 0)
        return on_list + self.papers[:, YEARS_BEFORE + t], held + self.grants[:, t]


def sectors(state: NDArray[np.int8]) -> Ints:
    """A number a sector, of any shape: all of academia is one, everything else its state."""
    return np.where(np.isin(state, (*JUNIOR_STATES, *FACULTY_STATES, State.PHD)), State.PHD, state).astype(
        np.int64
    )


def _draw_traits(process: Process, pull: Floats, effect: Floats, rng: np.random.Generator) -> Traits:
    publishing, employment, people = process.publishing, process.employment, len(pull)
    talents = np.array(publishing.talents)
    return Traits(
        wish=_drawn(process.wishes.shares, people, rng),
        talent=talents[_drawn(publishing.talent_shares, people, rng)],
        kind=_drawn(Kinds.of(employment).share, people, rng),
        plan=_drawn(employment.plans, people, rng),
        pull=pull,
        effect=effect,
    )


def _told_wishes(process: Process, wish: Ints, rng: np.random.Generator) -> Ints:
    """What is told of the latent wishes, places in `WISHES`."""
    people = len(wish)
    wrong = (wish + rng.integers(1, len(WISHES) - 1, people)) % (len(WISHES) - 1)
    told = np.where(rng.random(people) < process.wishes.told_right, wish, wrong)
    return np.where(rng.random(people) < process.wishes.untold, WISHES.index(UNKNOWN), told)


def _drawn(
    shares: NDArray[np.float64] | list[float] | tuple[float, ...], people: int, rng: np.random.Generator
) -> Ints:
    edges = np.cumsum(shares)
    return np.asarray(
        np.searchsorted(edges[:-1], rng.random(people) * edges[-1], side="right"), dtype=np.int64
    )


def _effects(levels: Mapping[str, Level], index: Ints) -> Floats:
    return np.array([one.effect for one in levels.values()])[index]
