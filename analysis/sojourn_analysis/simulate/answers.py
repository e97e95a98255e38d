"""Draws of answers and career tables made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sojourn_analysis.simulate.calibration import Flags, Ints
from sojourn_analysis.simulate.process import UNKNOWN
from sojourn_schema.columns import TABLES

Words = NDArray[np.object_]
"""An object array of codes, None where not asked."""


class Drawing:
    """Draws of answers, n at a time."""

    def __init__(self, n: int, rng: np.random.Generator) -> None:
        self.n, self.rng = n, rng

    def choice(self, words: Sequence[str | None], shares: Sequence[float] | None = None) -> Words:
        """Words in these shares, each alike without them."""
        return self.rng.choice(np.array(words, dtype=object), self.n, p=shares)

    def flag(self, share: float | NDArray[np.float64]) -> Flags:
        """True in this share."""
        return self.rng.random(self.n) < share

    def constant(self, word: str) -> Words:
        """One word for all."""
        return np.full(self.n, word, dtype=object)

    def missing(self, answers: Words, *instead: str | None) -> Words:
        """The answers, with one of the ways not to answer where the level is unknown."""
        return where(answers == UNKNOWN, self.choice(instead), answers)


def where(
    condition: NDArray[np.bool_] | np.bool_, words: Words | str | None, others: Words | str | None
) -> Words:
    """Word by word, the one where the condition holds and the other elsewhere."""
    return np.where(condition, np.asarray(words, dtype=object), np.asarray(others, dtype=object))


def told_number(number: Ints, told: Flags) -> Words:
    """Numbers, None where not told."""
    return where(told, number.astype(object), None)


def coded(place: Ints, words: Sequence[str]) -> Words:
    """The words at these places."""
    return np.array(list(words), dtype=object)[place]


def career_table(name: str, **columns: Any) -> pa.Table:
    """A career table with all its columns, those not answered empty, as text except whole columns of
    numbers."""
    rows = len(next(iter(columns.values())))
    arrays = [
        pa.array(columns[one.name], from_pandas=True) if one.name in columns else pa.nulls(rows, pa.string())
        for one in TABLES[name]
    ]
    return pa.table(arrays, names=[one.name for one in TABLES[name]])
