"""What is true of hires under set histories, by enumeration: no simulated career and no fit enters.

Everybody's history is set ("k years in industry, postdoc years from then on", 10 years). The background
answers enter by their summed effect, whose 720 values are replaced by the few nodes and weights of the Gauss
quadrature for their distribution (Golub and Welsch 1969, Mathematics of Computation 23, 221-230): it
integrates polynomials of degree 23 without error, and a chance is far smoother. Kinds of industry years and
lists of publications are enumerated, by the same layers that draw careers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sojourn_analysis.simulate.calibration import Floats, logistic
from sojourn_analysis.simulate.layers import KindLayer, Kinds, PaperLayer, rate_places
from sojourn_analysis.simulate.process import HORIZON_YEARS, Process
from sojourn_analysis.simulate.states import State

NODES = 12
INDUSTRY_YEARS = 3
"""The history that is set against none."""
SEARCH_NODES = 4
_FACTORS = (0.7, 1.0, 1.5, 2.5, 4.0, 8.0)
_ROUNDED = 6
_MOST_STEPS = 60
_SHARE_WITHIN = 1e-5


@dataclass(frozen=True, slots=True)
class Mediation:
    """10-year chances Y(a, G(b)) under exposure history a with papers as under history b.

    Attributes:
        neither, exposure_alone, both: Y(0, G(0)), Y(3, G(0)) and Y(3, G(3)).
    """

    neither: float
    exposure_alone: float
    both: float

    @property
    def total(self) -> float:
        """Y(3, G(3)) - Y(0, G(0))."""
        return self.both - self.neither

    @property
    def indirect(self) -> float:
        """Y(3, G(3)) - Y(3, G(0))."""
        return self.both - self.exposure_alone

    @property
    def share(self) -> float:
        """The indirect part of the total; nan where there is no total."""
        return self.indirect / self.total if self.total else float("nan")


def true_chance(process: Process, industry_years_first: int) -> float:
    """The chance of a faculty position within ten years of the PhD under a set history.

    Args:
        process: whose.
        industry_years_first: so many years in industry after the PhD, postdoc years from then on.
    """
    shares, effects = process.patterns()
    missed = np.ones_like(shares)
    for t in range(HORIZON_YEARS):
        missed *= 1 - stated_hazard(process, t, industry_years_first, effects)
    return float(shares @ (1 - missed) / shares.sum())


def stated_hazard(process: Process, t: int, industry_years_first: int, effects: Floats) -> Floats:
    """The base model's hazard in year t under a set history, of people with these summed effects, (n,)."""
    industry = min(t, industry_years_first)
    return logistic(process.log_odds(t, industry, t - industry, 0, effects))


def mediation(process: Process, effect_of_paper: float, count: int = NODES) -> Mediation:
    """Chances with exposure and papers set apart, three industry years against none.

    Args:
        process: whose.
        effect_of_paper: log odds of a hire per unit of ln(1 + papers on the list).
        count: nodes for the background.
    """
    shares, effects = nodes(process, count)
    missed = np.ones_like(shares)
    for t in range(HORIZON_YEARS):
        missed = missed * (1 - stated_hazard(process, t, 0, effects))
    neither = 1 - missed
    both, alone, weights = _after_industry(process, effect_of_paper, shares, effects)
    return Mediation(float(shares @ neither), float(weights @ alone), float(weights @ both))


def _after_industry(
    process: Process, effect_of_paper: float, shares: Floats, effects: Floats
) -> tuple[Floats, Floats, Floats]:
    """Chances after three industry years with their own papers and with those of postdoc years, and weights.

    A row is a node and a kind of industry years, shape (rows,). A list grows year by year; what is followed
    is the joint chance of it and of no hire yet. The intercepts of each year are those of the history with
    its own papers.
    """
    kinds = Kinds.of(process.employment)
    policy = np.tile(kinds.policy, len(effects))
    kind_layer = KindLayer(kinds, len(effects))
    own, other = (PaperLayer(process, effect_of_paper, len(policy)) for _ in range(2))
    both, alone = np.ones(len(policy)), np.ones(len(policy))
    postdoc = np.full(len(policy), State.POSTDOC, dtype=np.int8)
    for t in range(HORIZON_YEARS):
        target = stated_hazard(process, t, INDUSTRY_YEARS, effects)
        by_kind = kind_layer.hazards(target, np.full(len(effects), float(min(t, INDUSTRY_YEARS))))
        kind_layer.survive(by_kind)
        of_row = by_kind[:, kinds.effect].ravel()
        centre = own.intercepts(of_row)
        both *= 1 - of_row
        hazards = other.hazards(centre)
        alone *= 1 - (other.weights * hazards).sum(axis=(0, 2))
        other.survive(hazards)
        own.survive(own.hazards(centre))
        state = np.full_like(postdoc, State.INDUSTRY) if t < INDUSTRY_YEARS else postdoc
        own.publish(rate_places(state, policy))
        other.publish(rate_places(postdoc, policy))
    return 1 - both, 1 - alone, (shares[:, None] * kinds.share).ravel()


class _Key:
    """A process as the key of a cache: alike if its parameters are."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self._text = repr(process)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


@lru_cache(maxsize=32)
def _paper_effect(key: _Key) -> float:
    process = key.process
    if process.mediated_share == 0:
        return 0.0
    policies = process.employment.policies.values()
    industry = sum(one.share * one.papers for one in policies) / sum(one.share for one in policies)
    swap = float(np.log(process.industry_odds_ratio)) - process.postdoc_year
    # How much less ln(1 + papers) is halfway through the ten years: were it as much in every year, the share
    # would be reached at the first guess, on the scale of log odds.
    years, start = HORIZON_YEARS // 2, 3 * process.publishing.phd
    without = start + years * process.publishing.postdoc
    after = without + INDUSTRY_YEARS * (industry - process.publishing.postdoc)
    lost = float(np.log1p(after) - np.log1p(without))
    if swap == 0 or lost == 0:
        return 0.0
    guess = process.mediated_share * INDUSTRY_YEARS * swap / lost

    def missed(factor: float) -> float:
        return mediation(process, factor * guess, SEARCH_NODES).share - process.mediated_share

    tried = [(0.0, -process.mediated_share)]
    for factor in _FACTORS:
        tried.append((factor, missed(factor)))
        if tried[-1][1] >= 0:
            return round(_root(missed, tried[-2], tried[-1]) * guess, _ROUNDED)
    return round(max(tried, key=lambda one: one[1])[0] * guess, _ROUNDED)


def _root(function: Callable[[float], float], low: tuple[float, float], high: tuple[float, float]) -> float:
    """Where a function is 0 between two points of which it is below and above: regula falsi, Illinois variant
    (Dowell and Jarratt 1971, BIT 11, 168-174).

    scipy.optimize has better ones, but takes longer to import than a thousand careers take to draw.
    """
    (left, below), (right, above), side = low, high, 0
    for _ in range(_MOST_STEPS):
        between = (left * above - right * below) / (above - below)
        value = function(between)
        if abs(value) < _SHARE_WITHIN:
            break
        if value > 0:
            right, above, below, side = between, value, below / 2 if side > 0 else below, 1
        else:
            left, below, above, side = between, value, above / 2 if side < 0 else above, -1
    return between


def paper_effect(process: Process) -> float:
    """The log odds of a hire per unit of ln(1 + papers) at which the mediated share is the process's.

    It is searched on the enumerated share. Where no effect reaches the share (how much less is published in
    industry bounds it), the one that comes nearest is taken, and the truth tells the share that results.
    """
    return _paper_effect(_Key(process))


def nodes(process: Process, count: int = NODES) -> tuple[Floats, Floats]:
    """Gauss quadrature for the summed effects of the background answers: weights and effects, each (count,).

    Lanczos' recursion on the 720 effects gives the Jacobi matrix of their orthogonal polynomials; its
    eigenvalues are the nodes.
    """
    shares, effects = process.patterns()
    shares = shares / shares.sum()
    basis = [np.sqrt(shares)]
    diagonal, beside = [], []
    for _ in range(count):
        last = basis[-1]
        diagonal.append(float(last @ (effects * last)))
        rest = effects * last
        for earlier in (*basis, *basis):  # twice, to stay orthogonal
            rest = rest - (earlier @ rest) * earlier
        size = float(np.sqrt(rest @ rest))
        if size < 1e-9:
            break
        beside.append(size)
        basis.append(rest / size)
    beside = beside[: len(diagonal) - 1]
    values, vectors = np.linalg.eigh(np.diag(diagonal) + np.diag(beside, 1) + np.diag(beside, -1))
    return vectors[0] ** 2, values
