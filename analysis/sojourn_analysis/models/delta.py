"""Standard errors of what is worked out from estimates, by the delta method.

The variance of g(b) is about g'(b) V g'(b), with V the covariance of b (Oehlert 1992, "A note on the delta
method", The American Statistician 46, 27-29).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_ROUNDING = 1e-9
"""Share of the sum of the sizes of its parts that a variance of 0 may miss 0 by."""


def delta_error(gradient: Floats, covariance: Floats) -> float:
    """The standard error of a number with this gradient.

    Where nothing varies, as with fitted chances of 0 or 1, rounding may leave the variance just below 0: it
    is 0 then. One that is further below 0 comes from a matrix that is no covariance, and has no root.

    Args:
        gradient: of the number by the estimates, (k,).
        covariance: of the estimates, (k, k).

    Returns:
        The error, NaN where the covariance gives none.
    """
    variance = float(gradient @ covariance @ gradient)
    if variance >= 0:
        return math.sqrt(variance)
    parts = float(np.abs(gradient) @ np.abs(covariance) @ np.abs(gradient))
    return 0.0 if -variance <= _ROUNDING * parts else math.nan


def delta_errors(gradients: Floats, covariance: Floats) -> Floats:
    """The standard errors of n numbers with these gradients.

    Args:
        gradients: (n, k).
        covariance: (k, k).

    Returns:
        Shape (n,); each as `delta_error`.
    """
    return np.array([delta_error(gradient, covariance) for gradient in gradients], dtype=np.float64)
