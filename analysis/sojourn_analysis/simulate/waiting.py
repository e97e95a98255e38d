"""The people who wait for a first faculty position, and the chance of each in a year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.simulate.calibration import Flags, Floats, Ints, logistic
from sojourn_analysis.simulate.layers import (
    GrantLayer,
    KindLayer,
    Kinds,
    PaperLayer,
    grant_places,
    rate_places,
)
from sojourn_analysis.simulate.process import Process


class Traits(Protocol):
    """What is true of the people and only partly seen; arrays of shape (people,)."""

    @property
    def wish(self) -> Ints:
        """Class of the latent wish."""

    @property
    def kind(self) -> Ints:
        """Of industry years, a place in `Kinds`."""


@dataclass(frozen=True, slots=True)
class Past:
    """What people did before a year; arrays of shape (people,).

    Attributes:
        industry_years: served.
        papers: on the list.
        grants: held.
    """

    industry_years: Floats
    papers: Ints
    grants: Ints


class WaitingByKind:
    """The people not yet hired, of whom the kind of industry years alone acts around the stated hazard."""

    def __init__(self, process: Process, people: int) -> None:
        self.rows: Ints = np.arange(people)
        self._kinds = Kinds.of(process.employment)
        self._kind_layer = KindLayer(self._kinds, people)
        self._by_kind = np.empty((0, 0))

    def hazard(self, target: Floats, past: Past, traits: Traits) -> Floats:
        """The chance of a hire this year of each person who waits.

        Args:
            target: the stated hazard, shape (people,), as the other arguments.
            past: before this year; papers and grants act where they are followed.
            traits: latent ones; `kind` is read after an industry year alone.

        Returns:
            Shape (people,); 0 for those who don't wait.
        """
        chance = np.zeros(len(target))
        chance[self.rows] = self._of_kind(target, past, traits)
        return chance

    def advance(self, waits: Flags) -> None:
        """Go on to the next year with those who are still to be hired, shape (people,)."""
        self._kind_layer.survive(self._by_kind)
        stay = waits[self.rows]
        self._kind_layer.keep(stay)
        self.rows = self.rows[stay]

    def _of_kind(self, target: Floats, past: Past, traits: Traits) -> Floats:
        """The hazard of each person who waits, given the kind of industry years, (waiting,)."""
        served = past.industry_years[self.rows]
        self._by_kind = self._kind_layer.hazards(target[self.rows], served)
        effect = np.where(served > 0, self._kinds.effect[traits.kind[self.rows]], 0)
        return np.asarray(self._by_kind[np.arange(len(effect)), effect], dtype=np.float64)


class Waiting(WaitingByKind):
    """The people not yet hired, with all that acts around the stated hazard."""

    def __init__(self, process: Process, paper_effect: float, people: int) -> None:
        super().__init__(process, people)
        self._paper_effect, self._on_hire = paper_effect, process.wishes.on_hire
        self._most_grants = process.grants.counted
        self._paper_layer = PaperLayer(process, paper_effect, people)
        self._grant_layer = GrantLayer(process.grants, people)
        self._by_paper = self._by_grant = np.empty(0)

    def hazard(self, target: Floats, past: Past, traits: Traits) -> Floats:
        """As above, given papers, wish and grants too."""
        rows = self.rows
        centre = self._paper_layer.intercepts(self._of_kind(target, past, traits))
        self._by_paper = self._paper_layer.hazards(centre)
        own = self._paper_layer.offset(
            past.papers[rows], traits.wish[rows], self._paper_effect, self._on_hire
        )
        self._by_grant = self._grant_layer.hazards(logistic(centre + own))
        chance = np.zeros(len(target))
        chance[rows] = self._by_grant[np.arange(len(rows)), np.minimum(past.grants[rows], self._most_grants)]
        return chance

    def advance(self, waits: Flags) -> None:
        """As above."""
        stay = waits[self.rows]
        self._paper_layer.survive(self._by_paper)
        self._grant_layer.survive(self._by_grant)
        self._paper_layer.keep(stay)
        self._grant_layer.keep(stay)
        super().advance(waits)

    def work(self, state: NDArray[np.int8], kind: Ints) -> None:
        """The papers and grants of a year join those on the list and held.

        Args:
            state: of the year, shape (people,).
            kind: of industry years, shape (people,).
        """
        now = state[self.rows]
        self._paper_layer.publish(rate_places(now, self._kinds.policy[kind[self.rows]]))
        self._grant_layer.award(grant_places(now))
