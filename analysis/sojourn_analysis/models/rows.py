"""Rows of a table that a model is fitted to: complete, coded, and with the person that each belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.counted import counted
from sojourn_analysis.models.design import Design, design_of
from sojourn_analysis.models.fitted import INTERCEPT
from sojourn_analysis.models.formula import Terms, parse_terms
from sojourn_analysis.models.reservations import aliased, dropped_rows, few_persons
from sojourn_analysis.models.separation import lone
from sojourn_analysis.results import AnalysisWarning
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Rows:
    """Complete rows, ready to be fitted.

    Attributes:
        frame: (n, .) the rows kept, numbered anew.
        terms: the right-hand side.
        design: how covariates become columns.
        names: (k,) of the columns of `matrix`.
        matrix: (n, k).
        person: (n,) numbers 0 to `n_persons` - 1.
        n_persons: persons with a row of weight above 0.
        weights: (n,), 1 where none were given.
        warnings: dropped rows, columns left out, few persons.
    """

    frame: pd.DataFrame
    terms: Terms
    design: Design
    names: tuple[str, ...]
    matrix: Floats
    person: Places
    n_persons: int
    weights: Floats
    warnings: tuple[AnalysisWarning, ...]

    @property
    def formula(self) -> str:
        """The right-hand side as it was written."""
        return self.terms.text

    def separated(self, could: Floats, happened: Floats, of: Flags | None = None) -> tuple[str, ...]:
        """Levels or columns in which nobody or everybody has the event.

        Args:
            could, happened: (n,) trials and events.
            of: (n,) the rows that are looked at; all if not given.
        """
        of = np.ones(len(could), dtype=bool) if of is None else of
        return lone(self.terms, self.frame[of], self.matrix[of], self.names, could[of], happened[of])

    def column(self, name: str) -> Floats:
        """(n,) numbers of one column."""
        return self.frame[name].to_numpy(dtype=float)


def complete_rows(
    frame: pd.DataFrame,
    formula: str,
    used: Sequence[str],
    *,
    person: str = "person",
    weights: str | None = None,
    intercept: bool = True,
) -> Rows:
    """Keep the complete rows of a table and make their design.

    Args:
        frame: one row an observation.
        formula: the right-hand side; a column that others already say drops out with a warning.
        used: further columns that have to be there and complete (outcome, exposure).
        person: the column that says whose a row is.
        weights: a column of weights, at least 0; rows of weight 0 are left out.
        intercept: whether the matrix keeps the constant column.

    Raises:
        UnfitTableError: a column is missing, the formula can't be used, weights are negative, fewer than two
            persons are left, or nothing varies.
    """
    terms = parse_terms(formula)
    needed = list(dict.fromkeys([*terms.columns, *used, person, *([weights] if weights else [])]))
    missing = [name for name in needed if name not in frame.columns]
    if missing:
        raise UnfitTableError(
            f"The model needs {', '.join(map(repr, missing))}, which the table has no column for.",
            "No model was fitted.",
            f"Its columns are {', '.join(map(str, frame.columns))}.",
        )
    kept = frame[needed].replace([np.inf, -np.inf], np.nan).dropna().reset_index(drop=True)
    told = dropped_rows(len(frame) - len(kept), len(frame))
    weight = kept[weights].to_numpy(dtype=float) if weights else np.ones(len(kept))
    if (weight < 0).any():
        raise UnfitTableError(f"The weights in {weights!r} have numbers below 0.", "No model was fitted.")
    kept, weight = kept[weight > 0].reset_index(drop=True), weight[weight > 0]
    codes, people = pd.factorize(kept[person])
    if len(people) < 2:
        raise UnfitTableError(
            f"{counted(len(people), 'person has', 'persons have')} complete rows.",
            "No model was fitted: a covariance over persons takes at least two.",
            "Collect more, or use fewer covariates.",
        )
    for name in terms.columns:
        if isinstance(kept[name].dtype, pd.CategoricalDtype):
            kept[name] = kept[name].cat.remove_unused_categories()
    design, matrix = design_of(terms, kept, np.ones(len(kept)))
    places = [place for place, name in enumerate(design.names) if intercept or name != INTERCEPT]
    if not places:
        raise UnfitTableError(f"No column of {formula!r} varies.", "No model was fitted.")
    told += aliased(design.aliased) + few_persons(len(people))
    names = tuple(design.names[place] for place in places)
    return Rows(kept, terms, design, names, matrix[:, places], codes, len(people), weight, told)
