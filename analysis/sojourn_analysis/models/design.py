"""The design: how covariates become the columns of a linear predictor, now and for other covariates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from formulaic import ModelMatrix, ModelSpec
from formulaic.errors import FormulaicError

from sojourn_analysis.models.formula import CONTEXT, Terms
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

MOST_LEVELS = 500
_RANK_TOLERANCE = 1e-9
_BLOCK_ROWS = 50_000


@dataclass(frozen=True, slots=True)
class Design:
    """How covariates become the columns of a model.

    Attributes:
        formula: the right-hand side.
        names: (k,) of the columns.
        aliased: columns left out because the ones before them already say the same.
    """

    formula: str
    names: tuple[str, ...]
    aliased: tuple[str, ...]
    _spec: ModelSpec
    _kept: npt.NDArray[np.intp]

    @property
    def references(self) -> dict[str, str]:
        """The level that the others are compared with, by factor; only for factors C(column) of which one
        level is left out."""
        found = {}
        for name, (_kind, state) in self._spec.encoder_state.items():
            levels = [str(level) for level in state.get("categories") or ()]
            shown = [level for level in levels if f"{name}[T.{level}]" in self.names]
            if name.startswith("C(") and len(shown) == len(levels) - 1 > 0:
                (found[name[2:-1]],) = set(levels) - set(shown)
        return found

    def rows(self, covariates: pd.DataFrame) -> Floats:
        """The design rows of other covariates.

        Args:
            covariates: (n, .) with the formula's columns; factor levels among those that were fitted.

        Returns:
            (n, k) matrix.

        Raises:
            KeyError: a factor has a level that was not fitted.
        """
        for name, (_kind, state) in self._spec.encoder_state.items():
            fitted = state.get("categories")
            column = name[2:-1] if name.startswith("C(") else name
            if fitted is not None and column in covariates:
                odd = set(covariates[column].unique()) - set(fitted)
                if odd:
                    raise KeyError(f"{column} has levels that were not fitted: {sorted(map(str, odd))}")
        matrix = self._spec.get_model_matrix(covariates, context=CONTEXT)
        return np.asarray(matrix, dtype=float)[:, self._kept]


def design_of(terms: Terms, covariates: pd.DataFrame, rows: Floats) -> tuple[Design, Floats]:
    """Make the design of a formula on cells.

    Args:
        terms: the right-hand side.
        covariates: (C, .) of the cells.
        rows: (C,) person-periods in each cell; functions that learn from a column (a spline's knots) see
            each cell that many times, as they would on the person-periods.

    Returns:
        The design and its (C, k) matrix.

    Raises:
        UnfitTableError: the formula can't be evaluated on these columns.
    """
    _require_few_levels(terms, covariates)
    matrix, spec = _evaluated(terms, covariates, rows)
    names = [str(name) for name in matrix.columns]
    values = np.asarray(matrix, dtype=float)
    _require_numbers(terms, covariates, names, values)
    kept, aliased = _independent(values)
    if not len(kept):
        raise _unfit(terms, "no column of it varies")
    design = Design(
        formula=terms.text,
        names=tuple(names[place] for place in kept),
        aliased=tuple(names[place] for place in aliased),
        _spec=spec,
        _kept=kept,
    )
    return design, np.ascontiguousarray(values[:, kept])


def _evaluated(terms: Terms, covariates: pd.DataFrame, rows: Floats) -> tuple[ModelMatrix, ModelSpec]:
    """The model matrix of a formula and how it was reached."""
    try:
        # The logarithm of 0 is no number and told as that, and nothing of it is dropped beforehand.
        with np.errstate(all="ignore"):
            if not terms.learns:
                matrix = terms.formula.get_model_matrix(covariates, context=CONTEXT, na_action="ignore")
                return matrix, matrix.model_spec
            repeated = covariates.loc[np.repeat(covariates.index.to_numpy(), rows.astype(int))]
            learned = terms.formula.get_model_matrix(repeated, context=CONTEXT, na_action="ignore")
            spec = learned.model_spec
            return spec.get_model_matrix(covariates, context=CONTEXT), spec
    except (FormulaicError, ValueError, TypeError, KeyError, ArithmeticError) as error:
        raise _unfit(terms, str(error)) from error


def _require_numbers(terms: Terms, covariates: pd.DataFrame, names: Sequence[str], values: Floats) -> None:
    """Refuse what can't be computed, as the logarithm of 0, with the values that it can't be computed of."""
    odd = ~np.isfinite(values)
    if not odd.any():
        return
    row = int(np.flatnonzero(odd.any(axis=1))[0])
    told = [name for name in terms.bare if name in covariates]
    where = ", ".join(f"{name} is {covariates[name].iloc[row]}" for name in told)
    raise _unfit(terms, f"{names[int(np.flatnonzero(odd[row])[0])]} is not a number where {where}")


def _independent(matrix: Floats) -> tuple[npt.NDArray[np.intp], list[int]]:
    """The columns that are no combination of earlier ones, and the others."""
    norms = np.linalg.norm(matrix, axis=0)
    kept = [place for place in range(matrix.shape[1]) if norms[place] > 0]
    aliased = [place for place in range(matrix.shape[1]) if norms[place] == 0]
    while kept:
        triangle = _triangle(matrix, kept, norms)
        # With fewer cells than columns the last columns have no row of their own in the triangle.
        size = np.zeros(len(kept))
        diagonal = np.abs(np.diagonal(triangle))
        size[: len(diagonal)] = diagonal
        dependent = np.flatnonzero(size < _RANK_TOLERANCE)
        if not len(dependent):
            break
        aliased.append(kept.pop(int(dependent[0])))
    return np.array(kept, dtype=np.intp), sorted(aliased)


def _triangle(matrix: Floats, kept: list[int], norms: Floats) -> Floats:
    """The R of a QR decomposition of the kept columns at unit length, a block of rows at a time."""
    triangle: Floats = np.empty((0, len(kept)))
    for start in range(0, len(matrix), _BLOCK_ROWS):
        block = matrix[start : start + _BLOCK_ROWS, kept] / norms[kept]
        triangle = np.asarray(np.linalg.qr(np.vstack([triangle, block]), mode="r"), dtype=float)
    return triangle


def _require_few_levels(terms: Terms, covariates: pd.DataFrame) -> None:
    """Refuse a factor that would become thousands of columns, such as an identifier."""
    coded = {factor.expr for term in terms.formula for factor in term.factors}
    # Beside what the terms use a table may name persons, of whom there may be any number.
    for name in (name for name in covariates.columns if name in terms.columns):
        if pd.api.types.is_numeric_dtype(covariates[name]) and f"C({name})" not in coded:
            continue
        levels = covariates[name].nunique()
        if levels > MOST_LEVELS:
            raise _unfit(terms, f"{name} has {levels:,} levels, and a factor may have {MOST_LEVELS}")


def _unfit(terms: Terms, reason: str) -> UnfitTableError:
    return UnfitTableError(
        f"The terms {terms.text!r} could not be evaluated on the table: {reason}.",
        "No model was fitted.",
        "Check that the columns that the terms compute with are numbers, and write C(...) around codes.",
    )
