"""Moves between sectors: leaving academia, coming back, and what people do in between.

Whoever is at risk of leaving (from the year after the first academic one, until the first industry year) or
of coming back (from the year after the first industry one, until the first academic year) does so with a
stated discrete-time hazard,

    logit h = band of the clock + slope * years from the PhD to the entry + answers,

whatever else they are by then. The answers are the pull of the field on leaving, and on coming back what the
answers do for a first faculty position. A faculty position is one way to come back: its own hazard is taken
off first. A latent wish, and the plan to return, act around the stated hazards (`calibration`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.simulate.calibration import Flags, Floats, Ints, intercepts, logistic
from sojourn_analysis.simulate.parameters import Moves
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import ACADEMIC_STATES, INDUSTRY_STATES, State

NEVER = -1
_LARGEST = 0.97
_FIRST_JUNIOR = (0.72, 0.16, 0.12)
"""First academic job: postdoc, staff scientist, lecturer."""
_RETURN_JUNIOR = (0.45, 0.35, 0.20)
_FIRST_OTHER = (0.35, 0.20, 0.15, 0.12, 0.18)
"""First job outside academia and industry: government, nonprofit, healthcare, self-employed, none."""

# Chances of next year's state (columns 0 to 10 as in State) by this year's (rows) of people who neither leave
# academia nor come back to it in the sense above. Assumed.
_SETTLED = np.array(
    [
        [0.00, 1.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00],
        [0.00, 0.78, 0.10, 0.09, 0.00, 0.00, 0.01, 0.01, 0.00, 0.00, 0.01],
        [0.00, 0.00, 0.97, 0.00, 0.00, 0.00, 0.02, 0.00, 0.00, 0.00, 0.01],
        [0.00, 0.07, 0.00, 0.90, 0.00, 0.00, 0.01, 0.01, 0.00, 0.00, 0.01],
        [0.00, 0.00, 0.00, 0.00, 0.95, 0.02, 0.01, 0.00, 0.00, 0.01, 0.01],
        [0.00, 0.00, 0.00, 0.00, 0.15, 0.82, 0.00, 0.00, 0.00, 0.01, 0.02],
        [0.00, 0.06, 0.06, 0.03, 0.00, 0.00, 0.83, 0.01, 0.00, 0.00, 0.01],
        [0.00, 0.06, 0.06, 0.04, 0.00, 0.00, 0.02, 0.80, 0.00, 0.01, 0.01],
        [0.00, 0.05, 0.05, 0.04, 0.00, 0.00, 0.02, 0.00, 0.83, 0.00, 0.01],
        [0.00, 0.08, 0.05, 0.05, 0.00, 0.00, 0.02, 0.01, 0.01, 0.77, 0.01],
        [0.00, 0.22, 0.12, 0.11, 0.00, 0.00, 0.06, 0.03, 0.03, 0.08, 0.35],
    ]
)
"""In the risk set of leaving."""
_AWAY = _SETTLED.copy()
_AWAY[6:, 1:4] = 0
_AWAY[6:, 4] = _SETTLED[6:, 1:4].sum(axis=1)
"""In the risk set of coming back: from other sectors to industry alone."""


@dataclass(frozen=True, slots=True)
class MoveTraits:
    """What moves people; arrays of shape (people,).

    Attributes:
        pull: of industry by the field.
        effect: summed effects of the answers on a hire, which draw people back as well.
        wish: class of the latent wish.
        plan: place of the plan to return.
        postdoc: whether they go to industry as postdocs, which nobody is in a company of their own.
    """

    pull: Floats
    effect: Floats
    wish: Ints
    plan: Ints
    postdoc: Flags


class Moving:
    """Where people are and which risk sets of moves they are in, year by year.

    Attributes:
        academic_since, industry_since: t of the first academic and of the first industry year, NEVER before
            it.
        has_left, has_returned: whether the first move out, and back, has happened.
    """

    def __init__(self, process: Process, traits: MoveTraits) -> None:
        people = len(traits.pull)
        self._moves, self._traits = process.moves, traits
        wishes, employment = process.wishes, process.employment
        self._leaving = np.array(wishes.on_leaving)
        self._postdoc_share = employment.postdoc_share
        plans = np.array(employment.plans) / sum(employment.plans)
        returning = np.add.outer(wishes.on_returning, employment.plan_effects)
        self._returning = returning.ravel()
        # Shares of wish and plan among people with the same history.
        self._weights = np.tile(np.multiply.outer(wishes.shares, plans), (people, 1, 1))
        self.academic_since = np.full(people, NEVER)
        self.industry_since = np.full(people, NEVER)
        self.has_left = np.zeros(people, dtype=bool)
        self.has_returned = np.zeros(people, dtype=bool)

    def first(self, hired: Flags, base: Floats, rng: np.random.Generator) -> NDArray[np.int8]:
        """States of the year of the PhD; those hired get no state of interest.

        Args:
            hired: who has a faculty position.
            base: the stated chance of one, shape (people,).
            rng: the source of chance.
        """
        chance = logistic(self._moves.start_industry + self._traits.pull)
        goes = self._leaves(np.full(len(hired), True), hired, chance / (1 - base), rng)
        other = rng.random(len(hired)) < self._moves.start_other
        state = np.where(
            other, _drawn(_FIRST_OTHER, State.GOVERNMENT, rng, len(hired)),
            _drawn(_FIRST_JUNIOR, State.POSTDOC, rng, len(hired)),
        )  # fmt: skip
        state = np.where(goes, self._industry(np.zeros_like(hired), rng), state).astype(np.int8)
        self._note(0, state, hired)
        return state

    def next(
        self,
        t: int,
        last: NDArray[np.int8],
        is_faculty: Flags,
        hired: Flags,
        base: Floats,
        rng: np.random.Generator,
    ) -> NDArray[np.int8]:
        """States of year t, ASSISTANT for all who are in a faculty position.

        Args:
            t: years since the PhD, 1 or more.
            last: states of the year before.
            is_faculty: who has been hired before t.
            hired: who is in t.
            base: the stated chance of that, 0 for those hired before.
            rng: the source of chance.
        """  # fmt: skip
        people = len(last)
        academic, industry = np.isin(last, ACADEMIC_STATES), np.isin(last, INDUSTRY_STATES)
        staying = (self.academic_since >= 0) & ~self.has_left
        away = (self.industry_since >= 0) & ~self.has_returned
        moves = self._moves
        leave = logistic(stated_leave(moves, t - self.academic_since, self.academic_since, self._traits.pull))
        back = logistic(
            stated_return(moves, t - self.industry_since, self.industry_since, self._traits.effect)
        )
        leaves = self._leaves(staying, hired, leave / (1 - base), rng)
        returns = self._returns(away, hired, (back - base) / (1 - base), rng)
        chance = rng.random(people)
        leaves |= ~staying & ~away & academic & ~hired & (chance < moves.later_leave)
        returns |= ~staying & ~away & industry & ~hired & (chance < moves.later_return)
        # Nobody is in a risk set who began in another sector: they go to industry as often as others leave.
        begins = (self.academic_since < 0) & (self.industry_since < 0) & (chance < 0.10)
        row = np.minimum(last, State.NONE)
        state = _stepped(np.where(away[:, None], _AWAY[row], _SETTLED[row]), rng)
        state = np.where(returns, _drawn(_RETURN_JUNIOR, State.POSTDOC, rng, people), state)
        state = np.where(hired | (is_faculty & (academic | returns)), State.ASSISTANT, state)
        goes = (leaves | begins) & ~hired
        state = np.where(goes, self._industry(is_faculty, rng), state)
        now = np.asarray(state, dtype=np.int8)
        self._note(t, now, hired)
        return now

    def _leaves(self, at_risk: Flags, hired: Flags, chance: Floats, rng: np.random.Generator) -> Flags:
        """Who leaves, of those at risk and not hired, around the chance of somebody not hired."""
        draw = rng.random(len(hired))
        rows = np.flatnonzero(at_risk & ~hired)
        weights = self._weights[rows]
        of_wish = weights.sum(axis=2)
        by_class = _around(chance[rows], of_wish, self._leaving)
        goes = draw[rows] < by_class[np.arange(len(rows)), self._traits.wish[rows]]
        self._learn(rows, weights, by_class[:, :, None], goes)
        answer = np.zeros(len(hired), dtype=bool)
        answer[rows] = goes
        return answer

    def _returns(self, at_risk: Flags, hired: Flags, chance: Floats, rng: np.random.Generator) -> Flags:
        """Who comes back other than by a first faculty position, likewise."""
        draw = rng.random(len(hired))
        rows = np.flatnonzero(at_risk & ~hired)
        weights = self._weights[rows]
        wishes, plans = weights.shape[1:]
        by_class = _around(chance[rows], weights.reshape(len(rows), wishes * plans), self._returning)
        by_class = by_class.reshape(len(rows), wishes, plans)
        own = by_class[np.arange(len(rows)), self._traits.wish[rows], self._traits.plan[rows]]
        comes = draw[rows] < own
        self._learn(rows, weights, by_class, comes)
        answer = np.zeros(len(hired), dtype=bool)
        answer[rows] = comes
        return answer

    def _learn(self, rows: Ints, weights: Floats, by_class: Floats, happened: Flags) -> None:
        likelihood = np.where(happened[:, None, None], by_class, 1 - by_class)
        updated = weights * likelihood
        self._weights[rows] = updated / updated.sum(axis=(1, 2), keepdims=True)

    def _industry(self, is_faculty: Flags, rng: np.random.Generator) -> NDArray[np.int64]:
        share = np.array(self._moves.start_up)[is_faculty.astype(int)] / max(1 - self._postdoc_share, 0.01)
        founds = ~self._traits.postdoc & (rng.random(len(is_faculty)) < share)
        return np.where(founds, State.STARTUP, State.INDUSTRY)

    def _note(self, t: int, state: NDArray[np.int8], hired: Flags) -> None:
        academic = np.isin(state, ACADEMIC_STATES) | hired
        industry = np.isin(state, INDUSTRY_STATES) & ~hired
        self.has_returned |= academic & (self.industry_since >= 0)
        self.has_left |= industry & (self.academic_since >= 0)
        self.academic_since[academic & (self.academic_since < 0)] = t
        self.industry_since[industry & (self.industry_since < 0)] = t


def stated_leave(moves: Moves, clock: Ints | int, t_entry: Ints, pull: Floats) -> Floats:
    """Log odds of the first industry year, of people at risk of leaving academia.

    Args:
        moves: the parameters.
        clock: years since the first academic year, 1 or more.
        t_entry: t of that year.
        pull: of industry by the field.
    """
    return _banded(moves, moves.leave, clock) + moves.leave_t * t_entry + pull


def stated_return(moves: Moves, clock: Ints | int, t_entry: Ints, effect: Floats) -> Floats:
    """Log odds of the first academic year, of people at risk of coming back.

    Args:
        moves: the parameters.
        clock: years since the first industry year, 1 or more.
        t_entry: t of that year.
        effect: summed effects of the background answers on a hire.
    """
    return _banded(moves, moves.return_, clock) + moves.return_t * t_entry + effect


def returns_as_stated(process: Process) -> bool:
    """Whether coming back has the stated hazard: not where a faculty position alone is likelier than that.

    Looked at are people who go to industry within five years of the PhD after postdoc years alone, for ten
    years; the background does the same to both chances and is left out. Nor has it where a wish acts on hire
    and move alike.
    """
    nothing = np.zeros(1)
    for t_entry in range(6):
        for clock in range(1, 11):
            hire = process.log_odds(t_entry + clock, clock, t_entry, 0, nothing)
            back = stated_return(process.moves, clock, np.array([t_entry]), nothing)
            if hire[0] > back[0]:
                return False
    return process.wishes.on_hire == 0


def _banded(moves: Moves, bands: tuple[float, ...], clock: Ints | int) -> Floats:
    place = np.searchsorted(moves.clock, np.maximum(clock, 1), side="right") - 1
    return np.asarray(np.array(bands)[place], dtype=np.float64)


def _around(target: Floats, weights: Floats, offsets: Floats) -> Floats:
    """The chance of each class, (n, c), with the target as the mean where that lies within 0 and 1."""
    within = np.clip(target, 0.0, _LARGEST)
    possible = within > 0
    chances = np.zeros(weights.shape)
    if possible.any():
        centre = intercepts(within[possible], weights[possible], offsets)
        chances[possible] = logistic(centre[:, None] + offsets)
    return chances


def _drawn(
    shares: tuple[float, ...], first: State, rng: np.random.Generator, people: int
) -> NDArray[np.int64]:
    """States from `first` on, in these shares, (people,)."""
    edges = np.cumsum(shares)
    return np.asarray(first + np.searchsorted(edges[:-1] / edges[-1], rng.random(people), side="right"))


def _stepped(weights: Floats, rng: np.random.Generator) -> NDArray[np.int64]:
    """A state in these weights, (n, states) to (n,)."""
    edges = weights.cumsum(axis=1)
    passed = edges[:, :-1] <= (rng.random(len(weights)) * edges[:, -1])[:, None]
    return np.asarray(passed.sum(axis=1))
