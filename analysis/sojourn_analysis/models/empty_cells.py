"""Log odds of cells in some of which nobody, or everybody, has the event: what their error is.

Firth's penalty gives such a cell an estimate, that of half an event and half a failure more. The sandwich at
that estimate is made of residuals of next to nothing and calls it nearly certain; it is not.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def widened(cov: Floats, events: Floats, trials: Floats) -> Floats:
    """The covariance of cells' log odds with an honest variance for cells without an event or a failure.

    Such a cell's is 1/(x + 1/2) + 1/(n - x + 1/2) (Gart and Zweifel 1967, Biometrika 54: 181-187, with the
    estimate ln((x + 1/2) / (n - x + 1/2)), which is Firth's), and nothing is shared with other cells.

    Args:
        cov: (k, k) of the log odds of k cells, one parameter each.
        events, trials: (k,) of the cells.
    """
    empty = (events == 0) | (events == trials)
    found = np.where(empty[:, None] | empty[None, :], 0.0, cov)
    own = 1 / (events + 0.5) + 1 / (trials - events + 0.5)
    found[np.diag_indices(len(cov))] = np.where(empty, own, np.diag(cov))
    return found
