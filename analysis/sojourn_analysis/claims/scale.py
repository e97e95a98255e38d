"""The scale of a claim's number: how it is printed, and how it is judged."""

from __future__ import annotations

import math
from enum import StrEnum


class Scale(StrEnum):
    """What kind of number it is.

    A ratio is judged as its logarithm, every other number as it is.
    """

    LOG = "log"
    """A ratio."""
    DIFFERENCE = "difference"
    """A difference of chances or shares, -1 to 1."""
    PROBABILITY = "probability"
    """A chance or a share, 0 to 1."""
    MEAN = "mean"
    """A mean, a rate or a count, without a value that stands for no effect."""
    MEAN_DIFFERENCE = "mean_difference"
    """A difference of means or a coefficient; 0 is no effect."""

    @property
    def bounds(self) -> tuple[float, float]:
        """Where a number on its additive scale ends."""
        ends = {Scale.DIFFERENCE: (-1.0, 1.0), Scale.PROBABILITY: (0.0, 1.0)}
        return ends.get(self, (-math.inf, math.inf))

    @property
    def has_no_effect(self) -> bool:
        """Whether 0 on the additive scale stands for no effect."""
        return self in (Scale.LOG, Scale.DIFFERENCE, Scale.MEAN_DIFFERENCE)

    def shown(self, additive: float) -> float:
        """The number as a headline gives it."""
        return math.exp(additive) if self is Scale.LOG else additive

    def additive(self, shown: float) -> float:
        """The number as it is judged."""
        return math.log(shown) if self is Scale.LOG else shown
