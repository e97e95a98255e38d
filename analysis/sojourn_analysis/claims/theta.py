"""The deciding number on its additive scale, with what is known of its error: a standard error, or a
bootstrap's draws."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm

from sojourn_analysis.models.bootstrap import percentile_interval, percentile_p
from sojourn_analysis.results import Term
from sojourn_analysis.standardise import CRITICAL_95

Floats = NDArray[np.float64]


class Theta(Protocol):
    """A number on its additive scale: a logarithm of a ratio, a difference, a share or a mean."""

    @property
    def estimate(self) -> float:
        """The number itself."""
        ...

    @property
    def interval(self) -> tuple[float, float]:
        """Its 95 % interval."""
        ...

    @property
    def usable(self) -> bool:
        """Whether it is a number whose error is known."""
        ...

    def p(self, value: float) -> float:
        """Two-sided p for theta = value."""
        ...

    def signed(self, sign: int, reference: float = 0.0) -> Self:
        """sign x (theta - reference): positive where the claim says so."""
        ...


@dataclass(frozen=True, slots=True)
class Wald:
    """A number that is normally distributed about the truth.

    Attributes:
        estimate: the number.
        std_error: its standard error.
    """

    estimate: float
    std_error: float

    @property
    def usable(self) -> bool:
        """Whether both are numbers and the error is above 0, as a singular covariance's is not."""
        return math.isfinite(self.estimate) and math.isfinite(self.std_error) and self.std_error > 0

    @property
    def interval(self) -> tuple[float, float]:
        """The number and 1.96 standard errors to both sides."""
        half = CRITICAL_95 * self.std_error
        return self.estimate - half, self.estimate + half

    def p(self, value: float) -> float:
        """Two-sided p for theta = value (Wald); 1, which settles nothing, where the error is not known."""
        if not self.usable:
            return 1.0
        return float(2 * norm.sf(abs(self.estimate - value) / self.std_error))

    def signed(self, sign: int, reference: float = 0.0) -> Wald:
        """sign x (theta - reference)."""
        return Wald(sign * (self.estimate - reference), self.std_error)


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """A number with the distribution that resampling persons gave it.

    Attributes:
        estimate: the number in the sample.
        draws: (B,) the number in each resample that gave one.
    """

    estimate: float
    draws: Floats

    @property
    def usable(self) -> bool:
        """Whether it is a number and the draws differ."""
        return math.isfinite(self.estimate) and len(self.draws) > 1 and float(np.ptp(self.draws)) > 0

    @property
    def interval(self) -> tuple[float, float]:
        """The percentile interval."""
        low, high = percentile_interval(self.draws)
        return float(low), float(high)

    def p(self, value: float) -> float:
        """Two-sided p for theta = value: the smallest level whose percentile interval leaves it out."""
        return percentile_p(self.draws, value)

    def signed(self, sign: int, reference: float = 0.0) -> Bootstrap:
        """sign x (theta - reference)."""
        return Bootstrap(sign * (self.estimate - reference), sign * (self.draws - reference))


@dataclass(frozen=True, slots=True)
class Bounded:
    """A number with an interval and no standard error, as a share of 0 or 1 has; it settles nothing.

    Attributes:
        estimate: the number.
        interval: its 95 % interval.
    """

    estimate: float
    interval: tuple[float, float]

    @property
    def usable(self) -> bool:
        """Never: there is no error to test with."""
        return False

    def p(self, value: float) -> float:  # noqa: ARG002 - as every other number has it
        """1, whatever the value."""
        return 1.0

    def signed(self, sign: int, reference: float = 0.0) -> Bounded:
        """sign x (theta - reference)."""
        low, high = sorted(sign * (bound - reference) for bound in self.interval)
        return Bounded(sign * (self.estimate - reference), (low, high))


def theta_of(term: Term) -> Wald | Bounded:
    """A model's coefficient as a number: with its standard error, or with its interval where it has none."""
    if math.isfinite(term.std_error):
        return Wald(term.estimate, term.std_error)
    return Bounded(term.estimate, (term.ci_low, term.ci_high))


def share_of(yes: Floats) -> Wald:
    """A share of (n,) zeros and ones, of different people.

    The variance is that of the share with one yes and one no added, so that it is never 0 (Agresti and Caffo
    2000, American Statistician 54: 280-288); the estimate is the share itself.
    """
    count = len(yes)
    shifted = (float(yes.sum()) + 1) / (count + 2)
    return Wald(float(yes.mean()), math.sqrt(shifted * (1 - shifted) / (count + 2)))
