"""The risk set: person-periods at risk in an engine, whatever they were made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
from ibis.expr.types import Table

from sojourn_analysis.engine.duckdb import Engine

HELD_ROWS = 50_000
"""Up to so many rows are also held in memory: a query is set up in more time than it takes to look through
them."""


@dataclass(frozen=True, slots=True)
class RiskSet:
    """Person-periods at risk, kept in an engine and ready to be collapsed.

    Attributes:
        engine: holds `table`; whoever made the engine closes it.
        table: one row a person-period with `person` (an integer; whom a clustered covariance sums over),
            `event` (0 or 1) and the covariates.
        levels: of the covariates that are kept as codes: name to labels, in the order of the codes 0, 1, ...
        n_persons, n_rows, n_events: respondents with a row, rows, events.
        columns: covariates that stand in `table` under another name (a reader's own table may use any).
        weights: the column of `table` that rows are weighted by; None where each counts once.
    """

    engine: Engine
    table: Table
    levels: Mapping[str, tuple[str, ...]]
    n_persons: int
    n_rows: int
    n_events: int
    columns: Mapping[str, str] = field(default_factory=dict)
    weights: str | None = None
    _held: list[pd.DataFrame] = field(init=False, default_factory=list, compare=False, repr=False)

    @classmethod
    def of(cls, engine: Engine, table: Table, levels: Mapping[str, tuple[str, ...]]) -> RiskSet:
        """The risk set of a table, counted."""
        first = engine.rows(table.limit(HELD_ROWS + 1))
        if first.num_rows <= HELD_ROWS:
            rows = _in_order(first.to_pandas())
            found = cls(engine, table, levels, rows["person"].nunique(), len(rows), int(rows["event"].sum()))
            found._held.append(rows)
            return found
        counts = engine.rows(
            table.aggregate(
                persons=table.person.nunique(), rows=table.count(), events=table.event.sum().fill_null(0)
            )
        ).to_pylist()[0]
        return cls(engine, table, levels, counts["persons"], counts["rows"], int(counts["events"]))

    @property
    def held(self) -> pd.DataFrame | None:
        """The rows with all columns of `table`, in the order of persons and years; None where there are more
        than `HELD_ROWS`. Not to be changed."""
        if self.n_rows > HELD_ROWS:
            return None
        if not self._held:
            self._held.append(_in_order(self.engine.rows(self.table).to_pandas()))
        return self._held[0]

    def weighted(self, weights: str) -> RiskSet:
        """The risk set with rows weighted by a column; those without a weight above 0 are left out."""
        table = self.table.filter(self.table[weights] > 0)
        counted = RiskSet.of(self.engine, table, self.levels)
        return replace(counted, columns=self.columns, weights=weights)

    @property
    def covariates(self) -> tuple[str, ...]:
        """The names that a formula may use."""
        return tuple(self.columns) or tuple(map(str, self.table.columns))

    def stored(self, covariates: Sequence[str]) -> list[str]:
        """The names of covariates in `table`."""
        return [self.columns.get(name, name) for name in covariates]

    def labelled(self, frame: pd.DataFrame) -> pd.DataFrame:
        """A frame with the codes of the factors as categories; levels that nobody in it has are left out."""
        columns = {}
        for name in frame.columns:
            values, levels = frame[name], self.levels.get(str(name))
            if levels is None:
                columns[name] = values
                continue
            present = np.unique(values.to_numpy())
            places = np.searchsorted(present, values.to_numpy()).astype(np.int64)
            columns[name] = pd.Series(
                pd.Categorical.from_codes(places, pd.Index([levels[code] for code in present])),
                index=frame.index,
            )
        return pd.DataFrame(columns, index=frame.index)

    def frame(self, names: Sequence[str]) -> pd.DataFrame:
        """The person-periods with some of their columns, in the order of persons and years.

        Args:
            names: columns of `table`; factors become categories.
        """
        chosen = list(dict.fromkeys([*names, "person"]))
        if self.held is not None:
            return self.labelled(self.held[chosen])
        order = [name for name in _ORDER if name in self.table.columns]
        rows = self.table.order_by(order).select(*chosen)
        return self.labelled(self.engine.rows(rows).to_pandas())

    def people(self, covariates: Sequence[str]) -> pd.DataFrame:
        """How many persons have each combination of covariates that do not change over time.

        Args:
            covariates: names of such columns.

        Returns:
            One row a combination: the covariates and `persons`.
        """
        names = list(covariates)
        each = self.table.select("person", *names).distinct()
        counted = each.group_by(names).agg(persons=each.count()).order_by(names)
        return self.labelled(self.engine.rows(counted).to_pandas())


_ORDER = ("person", "year")


def _in_order(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows in the order of persons and years, for the engine keeps none."""
    order = [name for name in _ORDER if name in rows]
    return rows.sort_values(order, kind="stable", ignore_index=True)
