"""Where the rows of a package wait until the other rows of their respondents are read.

The rows of one respondent may stand anywhere in the five tables, and a package may be larger than the memory.
They are kept in a nameless temporary database, which is gone when it is closed and is never synced.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from types import TracebackType
from typing import Self

from sojourn_schema.errors import PackageError
from sojourn_schema.interchange.files import NOT_TOUCHED
from sojourn_schema.interchange.tables import PACKAGE_TABLES, PackageTable

SpooledRow = tuple[int, int, int, list[str]]
"""The owner's number, the number of the file, the line, the cells."""
_CACHE_KIB = 64 * 1024


class Spool:
    """Rows by table and owner; an owner is the respondent's number in the order of the package."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KIB}"):
            self._connection.execute(f"PRAGMA {setting}")
        for table in PACKAGE_TABLES:
            self._connection.execute(
                f"CREATE TABLE {table.table} (owner INTEGER, number INTEGER, file INTEGER, line INTEGER, "
                "cells TEXT, PRIMARY KEY (owner, number)) WITHOUT ROWID"
            )

    def add(self, table: PackageTable, rows: Iterable[SpooledRow]) -> None:
        """Keep the rows of one table, in the order in which they come."""
        numbered = (
            (owner, number, file, line, json.dumps(cells))
            for number, (owner, file, line, cells) in enumerate(rows)
        )
        try:
            self._connection.execute("BEGIN")
            self._connection.executemany(f"INSERT INTO {table.table} VALUES (?, ?, ?, ?, ?)", numbered)
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as problem:
            raise PackageError(
                f"The package's rows can't be sorted: the disk for temporary files reports {problem}.",
                NOT_TOUCHED,
                "Free some space there, or let the variable TMPDIR name a folder on a larger disk.",
            ) from problem

    def by_owner(self, table: PackageTable) -> Iterator[tuple[int, list[SpooledRow]]]:
        """The rows of one table, owner after owner, each owner's in the order in which they came."""
        rows = self._connection.execute(
            f"SELECT owner, file, line, cells FROM {table.table} ORDER BY owner, number"
        )
        for owner, group in groupby(rows, key=itemgetter(0)):
            yield owner, [(owner, file, line, json.loads(cells)) for _, file, line, cells in group]

    def close(self) -> None:
        """Let go of the rows."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()
