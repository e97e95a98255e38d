"""Separation: a term that foretells the outcome so well that its maximum likelihood estimate is infinite.

Fitting programs do not notice (they print an estimate of 23 with a standard error of 12,049), so the cells
are looked at before the fit, and the whole design by linear programming where the fit looks suspicious.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.optimize import linprog

from sojourn_analysis.models.formula import Terms

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

_TOLERANCE = 1e-6


def lone(
    terms: Terms,
    covariates: pd.DataFrame,
    design: Floats,
    names: tuple[str, ...],
    rows: Floats,
    events: Floats,
) -> tuple[str, ...]:
    """Factor levels, or else columns, in which nobody or everybody has the event.

    Args:
        terms: the right-hand side.
        covariates: (C, .) of the cells.
        design: (C, k) rows of the cells.
        names: (k,) of the columns.
        rows, events: (C,) of the cells.
    """
    levels = lone_levels(covariates, terms.factors(covariates), rows, events)
    return levels or lone_columns(design, names, rows, events)


def empty_rows(
    terms: Terms, covariates: pd.DataFrame, design: Floats, names: tuple[str, ...], happened: Flags
) -> tuple[tuple[str, ...], Flags]:
    """Factor levels, and columns of 0 and 1, in which nothing ever happened.

    A rate or hazard is 0 there, and the likelihood of the other rows is what is left.

    Args:
        terms: the right-hand side.
        covariates: (n, .) of the rows.
        design: (n, k).
        names: (k,) of the columns.
        happened: (n,) whether something did.

    Returns:
        Their names, with the number of rows, and (n,) the rows concerned.
    """
    found, concerned = [], np.zeros(len(happened), dtype=bool)
    factors = terms.factors(covariates)
    sets = [
        (f"{name} = {level}", (covariates[name] == level).to_numpy())
        for name in factors
        for level in sorted(covariates[name].unique())
    ]
    for place, name in enumerate(names):
        column = design[:, place]
        if "[T." not in name and set(np.unique(column)) == {0.0, 1.0}:
            sets.append((name, column == 1))
    for name, members in sets:
        if not happened[members].any():
            found.append(f"{name} ({int(members.sum()):,} rows)")
            concerned |= members
    return tuple(found), concerned


def lone_levels(
    covariates: pd.DataFrame, factors: tuple[str, ...], rows: Floats, events: Floats
) -> tuple[str, ...]:
    """Factor levels in which nobody or everybody has the event.

    Args:
        covariates: (C, .) of the cells.
        factors: columns that stand in the model as factors of their own.
        rows, events: (C,) of the cells.

    Returns:
        Sentences' subjects such as `field1 = 5 (no event in 12 rows)`.
    """
    found = []
    for name in factors:
        codes, levels = pd.factorize(covariates[name], sort=True)
        could, happened = np.bincount(codes, rows), np.bincount(codes, events)
        for place in np.flatnonzero((happened == 0) | (happened == could)):
            outcome = "no event" if happened[place] == 0 else "nothing but events"
            found.append(f"{name} = {levels[int(place)]} ({outcome} in {int(could[place]):,} rows)")
    return tuple(found)


def lone_columns(design: Floats, names: tuple[str, ...], rows: Floats, events: Floats) -> tuple[str, ...]:
    """Columns of a design that are 0 or of one sign and where the rows that are not 0 have one outcome.

    Args:
        design: (C, k) rows of the cells.
        names: (k,) of the columns.
        rows, events: (C,) of the cells.
    """
    found = []
    for place, name in enumerate(names):
        column = design[:, place]
        touched = column != 0
        one_sign = (column >= 0).all() or (column <= 0).all()
        if not one_sign or touched.all():
            continue
        happened, could = events[touched].sum(), rows[touched].sum()
        if happened in (0, could):
            outcome = "no event" if happened == 0 else "nothing but events"
            found.append(f"{name} ({outcome} in {int(could):,} rows)")
    return tuple(found)


def separating_columns(
    design: Floats, names: tuple[str, ...], rows: Floats, events: Floats
) -> tuple[str, ...]:
    """The columns along which the likelihood has no maximum (Konis 2007, chapter 4, the primal program).

    A direction b separates where x'b >= 0 for every row with the event, x'b <= 0 for every one without, and
    some row is strict. Cells with both outcomes must have x'b = 0.

    Args:
        design: (C, k) rows of the cells.
        names: (k,) of the columns.
        rows, events: (C,) of the cells.

    Returns:
        Names of the columns with a part in such a direction; none where the maximum exists.
    """
    scaled = design / np.abs(design).max(axis=0)
    mixed = (events > 0) & (events < rows)
    signed = np.where(events[~mixed] > 0, 1.0, -1.0)[:, None] * scaled[~mixed]
    if not len(signed):
        return ()
    solution = linprog(
        c=-signed.sum(axis=0),
        A_ub=-signed,
        b_ub=np.zeros(len(signed)),
        A_eq=scaled[mixed] if mixed.any() else None,
        b_eq=np.zeros(int(mixed.sum())) if mixed.any() else None,
        bounds=(-1.0, 1.0),
        method="highs",
    )
    if solution.x is None or -solution.fun < _TOLERANCE:
        return ()
    return tuple(name for name, part in zip(names, solution.x, strict=True) if abs(part) > _TOLERANCE)
