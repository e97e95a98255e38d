"""The embedded engine: Ibis expressions in, Arrow out, on a DuckDB within this process.

Every statement's result is fetched, for DuckDB 2 holds the next statement back until it is.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import ibis
import pyarrow as pa
from ibis.expr.types import Table

_BATCH_ROWS = 1_000_000


class Engine:
    """One embedded database in memory; spills to a temporary folder of its own when memory runs short.

    Args:
        memory_limit: what DuckDB may hold before it spills, in its own notation (`"2GB"`).
        processes: how many such engines share the machine, each in a process of its own; memory and cores
            are divided among them.
    """

    def __init__(self, memory_limit: str | None = None, processes: int = 1) -> None:
        self._spill = tempfile.TemporaryDirectory(prefix="sojourn-engine-", ignore_cleanup_errors=True)
        self._ibis = ibis.duckdb.connect(temp_directory=self._spill.name)
        self._duckdb = self._ibis.con
        self._lock = threading.RLock()
        self._kept: set[str] = set()
        # Rows of a person are put together by their key, so their order in a table means nothing.
        self._execute("SET preserve_insertion_order = false")
        if memory_limit is None and processes > 1:
            size, unit = self._setting("memory_limit").split()
            memory_limit = f"{float(size) / processes:.3f}{unit}"
        if memory_limit is not None:
            self._execute(f"SET memory_limit = '{memory_limit}'")
        if processes > 1:
            self._execute(f"SET threads = {max(1, int(self._setting('threads')) // processes)}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back the memory and the temporary folder; tables of this engine are gone."""
        with self._lock:
            self._ibis.disconnect()
            self._spill.cleanup()

    @contextmanager
    def views(self, tables: Mapping[str, pa.Table]) -> Iterator[dict[str, Table]]:
        """Arrow tables as Ibis tables without a copy, for as long as the context lasts."""
        with self._lock:
            for name, table in tables.items():
                self._duckdb.register(name, table)
            try:
                yield {name: self._ibis.table(name) for name in tables}
            finally:
                for name in tables:
                    self._duckdb.unregister(name)

    @staticmethod
    def compiled(expression: Table) -> str:
        """The SQL of an expression, to be used again on other tables of the same names and columns."""
        with _selects_unfused():
            return str(ibis.duckdb.compile(expression))

    def append(self, name: str, expression: Table | str) -> Table:
        """Compute an expression once and add its rows to the table of that name, made where there is none.

        Args:
            name: of the table.
            expression: what to compute, or what `compiled` made of it.
        """
        query = expression if isinstance(expression, str) else self.compiled(expression)
        with self._lock:
            there = name in self._kept
            self._execute(f'INSERT INTO "{name}" {query}' if there else f'CREATE TABLE "{name}" AS {query}')
            self._kept.add(name)
            return self._ibis.table(name)

    def keep(self, name: str, expression: Table) -> Table:
        """Compute an expression and keep it in the table of that name instead of what was there."""
        query = self.compiled(expression)
        with self._lock:
            self._execute(f'CREATE OR REPLACE TABLE "{name}" AS {query}')
            self._kept.add(name)
            return self._ibis.table(name)

    def drop(self, name: str) -> None:
        """Forget a table; nothing happens where there is none."""
        with self._lock:
            self._execute(f'DROP TABLE IF EXISTS "{name}"')
            self._kept.discard(name)

    def table(self, name: str) -> Table:
        """A table that is kept in this engine."""
        return self._ibis.table(name)

    def rows(self, expression: Table) -> pa.Table:
        """All rows of an expression."""
        with self._lock:
            return self._duckdb.sql(self.compiled(expression)).to_arrow_table()

    def batches(self, expression: Table, batch_rows: int = _BATCH_ROWS) -> Iterator[pa.RecordBatch]:
        """The rows of an expression, a batch at a time; take them all before the next statement."""
        with self._lock:
            yield from self._duckdb.sql(self.compiled(expression)).to_arrow_reader(batch_rows)

    def _setting(self, name: str) -> str:
        query = "SELECT value FROM duckdb_settings() WHERE name = ?"
        (value,) = self._duckdb.execute(query, [name]).fetchone()
        return str(value)

    def _execute(self, statement: str) -> None:
        self._duckdb.execute(statement).fetchall()


@contextmanager
def _selects_unfused() -> Iterator[None]:
    """Selects within selects stay so: DuckDB puts them together in no time, and Ibis in a third of all the
    time that it takes to write the SQL of person-years."""
    before = ibis.options.sql.fuse_selects
    ibis.options.sql.fuse_selects = False
    try:
        yield
    finally:
        ibis.options.sql.fuse_selects = before
