"""The cluster-robust covariance: what each person contributes to the score, summed over the cells."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from sojourn_analysis.cells import Cells
from sojourn_analysis.models.links import Response

Floats = npt.NDArray[np.float64]


def meat(cells: Cells, design: Floats, response: Response) -> tuple[Floats, int]:
    """The sum over persons of the outer product of their scores.

    Args:
        cells: with their members.
        design: (C, k) rows of the cells.
        response: the model's hazards in the cells.

    Returns:
        The (k, k) matrix and the number of persons.
    """
    total = np.zeros((design.shape[1], design.shape[1]))
    persons = 0
    for members in cells.members():
        residual = (members.event - response.hazard[members.cell]) * response.score[members.cell]
        first, count = members.first_person, members.persons
        contributions = csr_array(
            (residual, (members.person - first, members.cell)), shape=(count, len(design))
        )
        scores = contributions @ design
        total += scores.T @ scores
        persons += int(np.count_nonzero(np.bincount(members.person - first, minlength=count)))
    return total, persons


def clustered(bread: Floats, filling: Floats, n_persons: int, n_rows: int) -> Floats:
    """The sandwich with the factor G/(G-1) x (N-1)/(N-k), statsmodels' and Stata's default.

    Liang and Zeger 1986, Biometrika 73: 13-22; the factor as in Cameron and Miller 2015, Journal of Human
    Resources 50: 317-372, equation 12.

    Args:
        bread: (k, k) inverse of the expected information.
        filling: (k, k) from `meat`.
        n_persons: clusters G, at least 2.
        n_rows: person-periods N.
    """
    k = len(bread)
    factor = n_persons / (n_persons - 1) * (n_rows - 1) / max(n_rows - k, 1)
    covariance: Floats = factor * bread @ filling @ bread
    return (covariance + covariance.T) / 2
