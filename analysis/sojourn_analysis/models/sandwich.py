"""The cluster-robust covariance: what each person contributes to the score, summed over the cells."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from sojourn_analysis.cells import Cells
from sojourn_analysis.models.links import Response
from sojourn_analysis.results import AnalysisWarning, WarningKind

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]

CLUSTERED = "cluster-robust by person, factor G/(G-1) x (N-1)/(N-k), expected information"
_SINGULAR = 1e-9
_PART = 0.1


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
        if members.weight is not None:
            residual = residual * members.weight
        first, count = members.first_person, members.persons
        # The engine gives the rows in any order, and the last digits would tell which.
        row = (members.person - first).astype(np.int64) * len(design) + members.cell
        order = np.argsort(row * 2 + members.event, kind="stable")
        contributions = csr_array(
            (residual[order], (members.person[order] - first, members.cell[order])),
            shape=(count, len(design)),
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


def person_sums(rows: Floats, person: Places) -> Floats:
    """(G, k) sums over each person of (n, k) rows; `person` numbers them from 0."""
    count = int(person.max()) + 1
    gather = csr_array((np.ones(len(person)), (person, np.arange(len(person)))), shape=(count, len(person)))
    sums: Floats = np.asarray(gather @ rows, dtype=float)
    return sums


def undetermined(filling: Floats, information: Floats, names: tuple[str, ...]) -> tuple[str, ...]:
    """Coefficients along which the clustered covariance is singular, so that its error is far too small.

    A level that a single person has, or as many coefficients as persons: the scores of the persons cancel,
    and the sandwich gives an error near 0 where nothing is known.

    Args:
        filling: (k, k) sum over persons of the outer product of their scores.
        information: (k, k), whose diagonal says what size a score has.
        names: (k,).
    """
    scale = np.sqrt(np.where(np.diag(information) > 0, np.diag(information), 1.0))
    values, vectors = np.linalg.eigh(filling / np.outer(scale, scale))
    parts = np.abs(vectors[:, values < _SINGULAR * max(values.max(), 1.0)]).max(axis=1, initial=0.0)
    return tuple(name for name, part in zip(names, parts, strict=True) if part > _PART)


def of_one_person(matrix: Floats, person: Places, names: tuple[str, ...]) -> tuple[str, ...]:
    """Columns that differ from 0 for a single person; (n, k) matrix, (n,) person.

    In a partial likelihood the others' scores hide what `undetermined` looks for.
    """
    return tuple(
        name for place, name in enumerate(names) if len(np.unique(person[matrix[:, place] != 0])) == 1
    )


def singular_warning(names: tuple[str, ...]) -> tuple[AnalysisWarning, ...]:
    """The warning that goes with `undetermined`, if there is any."""
    if not names:
        return ()
    text = (
        "Too few persons stand behind the standard errors of these, which would come out far too small and"
        f" are not given: {', '.join(names)}."
    )
    return (AnalysisWarning(WarningKind.SINGULAR_COVARIANCE, text),)
