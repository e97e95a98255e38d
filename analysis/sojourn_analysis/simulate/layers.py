"""What acts around the stated hazard of a first faculty position: kind of industry years, papers, wish,
grants.

Three layers, each of which keeps the mean of the one before (`calibration`): the kind of industry years
spreads the base model's hazard over kinds; papers (and the wish, where it acts) spread that of a kind over
lists of publications; grants spread that of a list over grants held. What a layer does not see of a person it
knows the distribution of, among the people still waiting with the same history *had the history been set*, so
moves tell it nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.simulate.calibration import Flags, Floats, Ints, intercepts, logistic, reweighted
from sojourn_analysis.simulate.parameters import Employment, Grants, Publishing
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import FACULTY_STATES, INDUSTRY_STATES, JUNIOR_STATES, State

_TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds that industry years come in: every combination of policy, postdoc, tie and teaching.

    Attributes:
        policy: place of the policy, (c,).
        postdoc, tie, teaches: (c,).
        share: of those who go to industry, (c,).
        yearly: offset on a hire per industry year, of each of the e different effects, (e,).
        once: offset from the first industry year on, (e,).
        effect: the place of each kind's effect among these, (c,).
    """

    policy: Ints
    postdoc: Flags
    tie: Flags
    teaches: Flags
    share: Floats
    yearly: Floats
    once: Floats
    effect: Ints

    @classmethod
    def of(cls, employment: Employment) -> Kinds:
        policies = list(employment.policies.values())
        places = np.array(list(product(range(len(policies)), (0, 1), (0, 1), (0, 1))))
        policy, (postdoc, tie, teaches) = places[:, 0], places[:, 1:].T == 1
        share = np.array([one.share for one in policies])[policy]
        for has, chance in (
            (postdoc, employment.postdoc_share),
            (tie, employment.tie_share),
            (teaches, employment.teaching_share),
        ):
            share = share * np.where(has, chance, 1 - chance)
        yearly = (
            np.array([one.effect for one in policies])[policy]
            + tie * employment.tie_effect
            + teaches * employment.teaching_effect
        )
        # Kinds that do the same to a hire are told apart by what they do to papers alone.
        acts = np.column_stack([yearly.round(12), postdoc * employment.postdoc_effect])
        distinct, effect = np.unique(acts, axis=0, return_inverse=True)
        share = share / share.sum()
        return cls(policy, postdoc, tie, teaches, share, distinct[:, 0], distinct[:, 1], effect.ravel())

    def offsets(self, industry_years: Floats) -> Floats:
        """Offsets of each effect after so many industry years, (n,) to (n, e)."""
        served = industry_years[:, None]
        return np.asarray(served * self.yearly + (served > 0) * self.once, dtype=np.float64)


class KindLayer:
    """The first layer: spreads the base model's hazard over the kinds of industry years."""

    def __init__(self, kinds: Kinds, people: int) -> None:
        self._kinds = kinds
        share = np.bincount(kinds.effect, kinds.share, len(kinds.yearly))
        self._weights: Floats = np.tile(share, (people, 1)).astype(np.float64)

    def hazards(self, target: Floats, industry_years: Floats) -> Floats:
        """The hazard under each effect of a kind, (n, e)."""
        hazards = np.repeat(target[:, None], len(self._kinds.yearly), axis=1)
        served = industry_years > 0
        if served.any() and (self._kinds.yearly.any() or self._kinds.once.any()):
            offsets = self._kinds.offsets(industry_years[served])
            centre = intercepts(target[served], self._weights[served], offsets)
            hazards[served] = logistic(centre[:, None] + offsets)
        return hazards

    def survive(self, hazards: Floats) -> None:
        """Nobody who is left was hired this year."""
        self._weights = reweighted(self._weights, 1 - hazards)

    def keep(self, rows: Flags) -> None:
        """Forget the people who wait no more."""
        self._weights = self._weights[rows]


class PaperLayer:
    """The second layer: spreads a hazard over the number of papers on the list.

    The list of a person at risk is known as a distribution over (class, papers), where the classes are
    talents, or talents and wishes where a wish acts on a hire.

    Attributes:
        weights: shape (classes, n, papers 0 to `counted`).
    """

    def __init__(self, process: Process, paper_effect: float, people: int) -> None:
        publishing, wishes = process.publishing, process.wishes
        talents, shares = np.array(publishing.talents), np.array(publishing.talent_shares)
        self.by_wish = wishes.on_hire != 0
        wish = np.arange(len(wishes.shares)) - 1.0 if self.by_wish else np.zeros(1)
        wish_share = np.array(wishes.shares) if self.by_wish else np.ones(1)
        self._talents = np.tile(talents, len(wish))
        class_share = (wish_share[:, None] * shares).ravel()
        self._kernels = kernels(rates(process), tuple(self._talents), publishing.counted)
        papers = np.log1p(np.arange(publishing.counted + 1))
        wish_offset = np.repeat(wish * wishes.on_hire, len(talents))
        self._offsets = wish_offset[:, None] + paper_effect * papers  # (classes, papers)
        self._acts = bool(self._offsets.any())
        before = kernels((3 * publishing.phd,), tuple(self._talents), publishing.counted)[0][:, 0]
        start = class_share[:, None] * before
        self.weights = np.repeat(start[:, None, :], people, axis=1)

    def intercepts(self, target: Floats) -> Floats:
        """The intercept of each person at risk, (n,)."""
        if not self._acts:
            return np.asarray(np.log(target) - np.log1p(-target), dtype=np.float64)
        if self.by_wish:
            weights = self.weights.transpose(1, 0, 2).reshape(len(target), self._offsets.size)
            return intercepts(target, weights, self._offsets.ravel())
        return intercepts(target, self.weights.sum(axis=0), self._offsets[0])

    def hazards(self, centre: Floats) -> Floats:
        """The hazard of each class and list, (classes, n, papers)."""
        if self.by_wish:
            return logistic(centre[:, None] + self._offsets[:, None, :])
        return logistic(centre[:, None] + self._offsets[0])[None]

    def offset(self, papers: Ints, wish: Ints, effect: float, on_hire: float) -> Floats:
        """The offset of people whose list and wish are known, (n,)."""
        counted = np.minimum(papers, self._offsets.shape[1] - 1)
        return np.asarray(effect * np.log1p(counted) + on_hire * (wish - 1.0), dtype=np.float64)

    def survive(self, hazards: Floats) -> None:
        """Nobody who is left was hired this year."""
        left = self.weights * (1 - hazards)
        self.weights = left / left.sum(axis=(0, 2))[None, :, None]

    def publish(self, rate: Ints) -> None:
        """A year's papers join the list, at the rate of each person's state, places in `rates`, (n,)."""
        if not self._acts:
            return
        for one in np.unique(rate):
            rows = rate == one
            self.weights[:, rows] = self.weights[:, rows] @ self._kernels[one]

    def keep(self, rows: Flags) -> None:
        """Forget the people who wait no more."""
        self.weights = self.weights[:, rows]


class GrantLayer:
    """The third layer: spreads a hazard over the grants held before, 0 to `counted`."""

    def __init__(self, grants: Grants, people: int) -> None:
        self._weights = np.zeros((people, grants.counted + 1))
        self._weights[:, 0] = 1
        self._rates = np.array(grant_rates(grants))
        self._kernels = kernels(grant_rates(grants), (1.0,), grants.counted)[:, 0]
        self._offsets = np.arange(grants.counted + 1, dtype=np.float64) * grants.effect

    def hazards(self, target: Floats) -> Floats:
        """The hazard of each number of grants, (n, grants)."""
        if not self._offsets.any():
            return np.repeat(target[:, None], len(self._offsets), axis=1)
        centre = intercepts(target, self._weights, self._offsets)
        return logistic(centre[:, None] + self._offsets)

    def survive(self, hazards: Floats) -> None:
        """Nobody who is left was hired this year."""
        self._weights = reweighted(self._weights, 1 - hazards)

    def award(self, rate: Ints) -> None:
        """A year's grants, at the rate of each person's state, places in `grant_rates`, (n,)."""
        for one in np.unique(rate):
            rows = rate == one
            self._weights[rows] = self._weights[rows] @ self._kernels[one]

    def keep(self, rows: Flags) -> None:
        """Forget the people who wait no more."""
        self._weights = self._weights[rows]


def rates(process: Process) -> tuple[float, ...]:
    """Papers a year of talent 1: postdoc, other academic, outside, none, faculty, then by policy."""
    publishing: Publishing = process.publishing
    policies = process.employment.policies.values()
    return (
        publishing.postdoc,
        publishing.other_academic,
        publishing.outside,
        0.0,
        publishing.faculty,
        *(policy.papers for policy in policies),
    )


def rate_places(state: NDArray[np.int8], policy: Ints) -> Ints:
    """The place in `rates` of people in a state, whose industry employers have a policy; any shape."""
    place = np.full(state.shape, 2)
    place[state == State.POSTDOC] = 0
    place[np.isin(state, (State.STAFF_SCIENTIST, State.LECTURER, State.PERMANENT_LECTURER))] = 1
    place[state == State.NONE] = 3
    place[np.isin(state, (State.ASSISTANT, State.ASSOCIATE, State.FULL))] = 4
    return np.where(np.isin(state, INDUSTRY_STATES), 5 + policy, place)


def grant_rates(grants: Grants) -> tuple[float, ...]:
    """Grants a year: junior academics, faculty, outside."""
    return grants.junior, grants.faculty, grants.outside


def grant_places(state: NDArray[np.int8]) -> Ints:
    """The place in `grant_rates` of people in a state; any shape."""
    return np.where(np.isin(state, JUNIOR_STATES), 0, np.where(np.isin(state, FACULTY_STATES), 1, 2))


@lru_cache(maxsize=64)
def kernels(of_rates: tuple[float, ...], talents: tuple[float, ...], most: int) -> Floats:
    """Chances to get from one number to another in a year, counts beyond `most` at `most`.

    Args:
        of_rates: Poisson means of the reference talent, r of them.
        talents: factors on them, k of them.
        most: the largest number.

    Returns:
        Shape (r, k, most + 1, most + 1), from in the rows.
    """
    mean = np.multiply.outer(of_rates, talents)[:, :, None]
    count = np.arange(most + 1)
    log_factorial = np.cumsum(np.log(np.maximum(count, 1)))
    powers = np.where(count == 0, 0.0, count * np.log(np.maximum(mean, _TINY)))
    chance = np.exp(powers - mean - log_factorial)  # (r, k, counts)
    kernel = np.zeros((*chance.shape[:2], most + 1, most + 1))
    for start in range(most + 1):
        kernel[:, :, start, start:] = chance[:, :, : most + 1 - start]
        kernel[:, :, start, most] += 1 - chance[:, :, : most + 1 - start].sum(axis=2)
    return kernel
