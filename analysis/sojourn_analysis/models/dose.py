"""The dose: a natural cubic spline of an exposure in a model, its curve, and whether it is straight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.delta import delta_errors
from sojourn_analysis.models.design import Design
from sojourn_analysis.models.fitted import Coefficients, JointTest, joint_test
from sojourn_analysis.standardise import CRITICAL_95

Floats = npt.NDArray[np.float64]

_INNER_SHARES = (1 / 3, 2 / 3)
_UPPER_SHARE = 0.95


class LinearModel(Coefficients, Protocol):
    """What a curve is read from: a hazard model or any other with a design."""

    @property
    def design(self) -> Design:
        """How covariates become columns."""


@dataclass(frozen=True, slots=True)
class Dose:
    """An exposure's curve against a reference; arrays (v,).

    Attributes:
        values: of the exposure.
        log_ratio, std_error: log odds (or log hazard) ratio against the reference value.
        ci_low, ci_high: 95 % pointwise intervals.
        effect: Wald's test that the exposure does nothing.
        curvature: Wald's test that a straight line will do.
    """

    values: Floats
    log_ratio: Floats
    std_error: Floats
    ci_low: Floats
    ci_high: Floats
    effect: JointTest
    curvature: JointTest


def dose_knots(values: Floats, counts: Floats | None = None) -> tuple[float, ...] | None:
    """Knots for an exposure that many have none of: 0, then 1/3, 2/3 and 95 % of those who have some.

    Args:
        values: (n,) of the exposure, at least 0.
        counts: (n,) how often each occurs.

    Returns:
        The lower boundary, the inner knots and the upper boundary; None where fewer than three differ, and
        there is no curve to fit.
    """
    some = values > 0
    if not some.any():
        return None
    counts = np.ones(len(values)) if counts is None else counts
    order = np.argsort(values[some], kind="stable")
    cumulated = np.cumsum(counts[some][order]) / counts[some].sum()
    places = np.searchsorted(cumulated, (*_INNER_SHARES, _UPPER_SHARE))
    knots = sorted({0.0, *(float(values[some][order][place]) for place in places)})
    return tuple(knots) if len(knots) >= 3 else None


def dose_terms(column: str, knots: Sequence[float]) -> str:
    """The terms of a natural cubic spline: the column itself and what bends it.

    With the column before the spline basis, the basis gives up one column to it and one to the constant, so
    that what is left is the deviation from a straight line (linear beyond the boundaries).

    Args:
        column: the exposure.
        knots: from `dose_knots`.
    """
    inner = ", ".join(f"{knot:g}" for knot in knots[1:-1])
    bounds = f"lower_bound={knots[0]:g}, upper_bound={knots[-1]:g}"
    return f"{column} + cr({column}, knots=[{inner}], {bounds}, extrapolation='extend')"


def dose_curve(
    model: LinearModel, column: str, values: Sequence[float], reference: float, covariates: pd.DataFrame
) -> Dose:
    """Read an exposure's curve off a model whose terms in it add to the others.

    Args:
        model: fitted with `dose_terms`.
        column: the exposure.
        values: where the curve is wanted.
        reference: the value that it is compared with.
        covariates: one row with any admissible values of the other columns.

    Raises:
        KeyError: the model has no such column.
    """
    ours = [place for place, name in enumerate(model.names) if name == column or f"({column}," in name]
    if not ours:
        raise KeyError(column)
    one = covariates.iloc[[0] * (len(values) + 1)].assign(**{column: [*map(float, values), float(reference)]})
    rows = model.design.rows(one.reset_index(drop=True))
    rows = rows[:, [model.design.names.index(name) for name in model.names]]
    apart = rows[:-1] - rows[-1]
    log_ratio = apart @ model.params
    error = delta_errors(apart, model.cov)
    bends = [place for place in ours if model.names[place] != column]
    return Dose(
        np.asarray(values, dtype=float),
        log_ratio,
        error,
        log_ratio - CRITICAL_95 * error,
        log_ratio + CRITICAL_95 * error,
        joint_test(model.params, model.cov, ours),
        joint_test(model.params, model.cov, bends),
    )
