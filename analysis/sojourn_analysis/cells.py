"""Lossless collapse: person-periods with the same covariates are one cell with its rows and events counted.

The binomial likelihood of the cells is that of the person-periods up to a constant, so a model is fitted to
the cells; what a person contributes (for a clustered covariance) is summed from the same cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import ibis
import numpy as np
import numpy.typing as npt
import pandas as pd
from ibis.expr.types import Table

from sojourn_analysis.risk_set import RiskSet

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]

BATCH_PERSONS = 100_000
TABLE = "cell"


@dataclass(frozen=True, slots=True)
class Cells:
    """The distinct combinations of covariates in a risk set.

    Attributes:
        covariates: (C, covariates) values; factors as categories in the order of their levels.
        rows, events: (C,) person-periods and events in each cell, weighted where the risk set is.
        counts, happened: (C,) the same without weights.
        risk_set: what was collapsed.
    """

    covariates: pd.DataFrame
    rows: Floats
    events: Floats
    counts: Floats
    happened: Floats
    risk_set: RiskSet
    _numbered: Table | Places

    @property
    def ratio(self) -> float:
        """Person-periods per cell: what collapsing saves."""
        return float(self.counts.sum() / max(len(self.counts), 1))

    def members(self, batch_persons: int = BATCH_PERSONS) -> Iterator[Members]:
        """Who has rows in which cell, a batch of persons at a time, each person whole."""
        if isinstance(self._numbered, np.ndarray):
            return _members_of(self.risk_set, self._numbered, batch_persons)
        return self._members_in_engine(self._numbered, batch_persons)

    def _members_in_engine(self, numbered: Table, batch_persons: int) -> Iterator[Members]:
        table, engine = self.risk_set.table, self.risk_set.engine
        shared = self.risk_set.stored(list(self.covariates.columns))
        weights = self.risk_set.weights
        taken = ["person", "event"] if weights is None else ["person", "event", weights]
        if shared:
            joined = table.inner_join(numbered, shared).select(*taken, "_cell")
        else:
            joined = table.select(*taken, _cell=ibis.literal(0, "int32"))
        bounds = engine.rows(table.aggregate(low=table.person.min(), high=table.person.max())).to_pylist()[0]
        end = (bounds["high"] or 0) + 1
        for first in range(bounds["low"] or 0, end, batch_persons):
            batch = engine.rows(joined.filter(joined.person >= first, joined.person < first + batch_persons))
            yield Members(
                first_person=first,
                persons=min(batch_persons, end - first),
                person=batch["person"].to_numpy(),
                cell=batch["_cell"].to_numpy(),
                event=batch["event"].to_numpy(),
                weight=None if weights is None else batch[weights].to_numpy(),
            )


@dataclass(frozen=True, slots=True)
class Members:
    """The person-periods of a batch of persons.

    Attributes:
        first_person: the lowest number that a person of this batch may have.
        persons: how many numbers the batch spans; not each needs to be at risk.
        person, cell, event: (b,) of each person-period.
        weight: (b,) of each; None where each counts once.
    """

    first_person: int
    persons: int
    person: npt.NDArray[np.integer]
    cell: npt.NDArray[np.integer]
    event: npt.NDArray[np.integer]
    weight: npt.NDArray[np.number] | None


def collapse(risk_set: RiskSet, covariates: Sequence[str]) -> Cells:
    """Collapse a risk set to the cells of these covariates.

    Args:
        risk_set: its table has the covariates, without missing values.
        covariates: names of columns; none gives a single cell.

    Returns:
        The cells, in the order of their covariates' values, so that a fit does not depend on chance.
    """
    if risk_set.held is not None:
        return _collapse_held(risk_set, risk_set.held, covariates)
    table = risk_set.table
    stored = risk_set.stored(covariates)
    counted = table.group_by(stored) if stored else table
    counts = {"_rows": table.count(), "_events": table.event.cast("int64").sum()}
    if risk_set.weights is not None:
        weight = table[risk_set.weights].cast("float64")
        counts |= {"_weighted_rows": weight.sum(), "_weighted_events": (weight * table.event).sum()}
    cells = counted.aggregate(**counts)
    place = ibis.row_number().over(order_by=stored) if stored else ibis.literal(0)
    numbered = risk_set.engine.keep(TABLE, cells.mutate(_cell=place.cast("int32")))
    frame = risk_set.engine.rows(numbered.order_by("_cell")).to_pandas()
    named = frame[stored].set_axis(list(covariates), axis=1)
    prefix = "" if risk_set.weights is None else "_weighted"
    return Cells(
        covariates=risk_set.labelled(named),
        rows=frame[f"{prefix}_rows"].to_numpy(dtype=float),
        events=frame[f"{prefix}_events"].to_numpy(dtype=float),
        counts=frame["_rows"].to_numpy(dtype=float),
        happened=frame["_events"].to_numpy(dtype=float),
        risk_set=risk_set,
        _numbered=numbered.select(*stored, "_cell"),
    )


def _collapse_held(risk_set: RiskSet, rows: pd.DataFrame, covariates: Sequence[str]) -> Cells:
    """`collapse` of rows that are held in memory."""
    stored = risk_set.stored(covariates)
    cell = _numbers_of(rows[stored])
    first = np.unique(cell, return_index=True)[1]
    event = rows["event"].to_numpy(dtype=float)
    weight = None if risk_set.weights is None else rows[risk_set.weights].to_numpy(dtype=float)

    def summed(values: Floats) -> Floats:
        return np.asarray(np.bincount(cell, values), dtype=float)

    counts, happened = summed(np.ones(len(rows))), summed(event)
    return Cells(
        covariates=risk_set.labelled(
            rows[stored].iloc[first].reset_index(drop=True).set_axis(list(covariates), axis=1)
        ),
        rows=counts if weight is None else summed(weight),
        events=happened if weight is None else summed(weight * event),
        counts=counts,
        happened=happened,
        risk_set=risk_set,
        _numbered=cell,
    )


def _numbers_of(rows: pd.DataFrame) -> Places:
    """(n,) which of the distinct rows each is, counted from 0 in the order of their values."""
    if not len(rows.columns):
        return np.zeros(len(rows), np.int64)
    codes = np.array([pd.factorize(rows[name], sort=True)[0] for name in rows])
    order = np.lexsort(codes[::-1])
    starts = (np.diff(codes[:, order], axis=1) != 0).any(axis=0)
    numbers = np.empty(len(rows), np.int64)
    numbers[order] = np.concatenate([[0], np.cumsum(starts)])
    return numbers


def _members_of(risk_set: RiskSet, cell: Places, batch_persons: int) -> Iterator[Members]:
    rows = risk_set.held
    assert rows is not None, "cells are numbered in memory only where the rows are held"
    person, event = rows["person"].to_numpy(), rows["event"].to_numpy()
    weight = None if risk_set.weights is None else rows[risk_set.weights].to_numpy()
    end = int(person.max()) + 1
    for first in range(int(person.min()), end, batch_persons):
        # The rows stand in the order of persons.
        low, high = np.searchsorted(person, [first, first + batch_persons])
        yield Members(
            first_person=first,
            persons=min(batch_persons, end - first),
            person=person[low:high],
            cell=cell[low:high],
            event=event[low:high],
            weight=None if weight is None else weight[low:high],
        )
