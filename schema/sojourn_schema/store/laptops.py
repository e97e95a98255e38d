"""What a coordinator's study file keeps of fieldwork: keys that were tried, and the laptops enrolled."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from threading import RLock

from sojourn_schema.certificate import Certificate
from sojourn_schema.store.failures import explained
from sojourn_schema.store.log import DeletingLog


def insert(connection: sqlite3.Connection, laptop_id: str, signed: str) -> None:
    """Note a laptop by its signed certificate, within a transaction of the caller's."""
    connection.execute(
        "INSERT INTO laptop (laptop_id, certificate) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (laptop_id, signed),
    )


class Laptops:
    """The keys and laptops of one study file; reached through `StudyFile.laptops`."""

    def __init__(self, connection: sqlite3.Connection, lock: RLock, path: Path, log: DeletingLog) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._log = log

    def add(self, certificate: Certificate, signed: str) -> None:
        """Note a laptop; one that is known stays as it is.

        Raises:
            StudyFileError: nothing was noted.
        """
        with self._log.writing():
            insert(self._connection, certificate.laptop_id, signed)

    def certificates(self) -> dict[str, str]:
        """The signed certificates by laptop, in the order of their (random) ids.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute("SELECT laptop_id, certificate FROM laptop ORDER BY laptop_id")
            return dict(rows.fetchall())

    def prove(self, recipients: Iterable[str]) -> None:
        """Note that the keys of these recipients were seen to open a test record.

        Raises:
            StudyFileError: nothing was noted.
        """
        with self._log.writing():
            self._connection.executemany(
                "INSERT INTO proven_key (recipient) VALUES (?) ON CONFLICT DO NOTHING",
                [(one,) for one in recipients],
            )

    def proven(self) -> frozenset[str]:
        """The recipients whose keys were seen to open a test record.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            return frozenset(row[0] for row in self._connection.execute("SELECT recipient FROM proven_key"))
