"""Withdrawals: handles of the records in a study file, and tombstones of those that were withdrawn."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from sojourn_schema.store.anonymizing import day_of
from sojourn_schema.store.failures import explained
from sojourn_schema.store.log import DeletingLog
from sojourn_schema.withdrawal import Outcome, Withdrawal

if TYPE_CHECKING:
    from sojourn_schema.store.mirror import Mirror


def delete(connection: sqlite3.Connection, handle: str) -> bool:
    """Delete the record of a handle, readable or sealed, within a transaction of the caller's.

    Returns:
        Whether there was one; the day's deletions are counted then, without saying whose.
    """
    readable = connection.execute(
        "DELETE FROM respondent WHERE respondent_id IN "
        "(SELECT respondent_id FROM withdrawal_handle WHERE handle = ?)",
        (handle,),
    ).rowcount
    sealed = connection.execute(
        "UPDATE sealed_record SET sealed = NULL WHERE handle = ? AND sealed IS NOT NULL", (handle,)
    ).rowcount
    if readable or sealed:
        connection.execute(
            "INSERT INTO deletion (day, deletions) VALUES (?, 1) "
            "ON CONFLICT DO UPDATE SET deletions = deletions + 1",
            (date.today().isoformat(),),
        )
    return bool(readable or sealed)


class Withdrawals:
    """The withdrawals of one study file; reached through `StudyFile.withdrawals`."""

    def __init__(
        self, connection: sqlite3.Connection, lock: RLock, path: Path, log: DeletingLog, mirror: Mirror
    ) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._log = log
        self._mirror = mirror

    def withdraw(self, handle: str) -> Withdrawal:
        """Delete the record of a handle, overwrite it on the disk, and leave a tombstone, in one transaction.

        In a study that was anonymised nothing is done, for no handle leads to a record there.

        Raises:
            StudyFileError: nothing was written.
        """
        with self._log.writing():
            if day_of(self._connection) is not None:
                return Withdrawal(Outcome.ANONYMIZED, log_emptied=True)
            deleted = delete(self._connection, handle)
            noted = self._connection.execute(
                "INSERT INTO tombstone (handle) VALUES (?) ON CONFLICT DO NOTHING", (handle,)
            ).rowcount
        if deleted:
            self._log.empty()  # before anything else: until then the disk still holds it
        self._mirror.update()
        if not deleted:
            return Withdrawal(Outcome.NOT_HERE if noted else Outcome.ALREADY, log_emptied=True)
        return Withdrawal(Outcome.DELETED, log_emptied=not self._log.holds_deleted)

    def deletions(self) -> dict[date, int]:
        """How many records were deleted here on which day, without saying whose.

        It tells of this file: a coordinator to whom the withdrawal came before its record deleted none.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute("SELECT day, deletions FROM deletion ORDER BY day").fetchall()
        return {date.fromisoformat(day): number for day, number in rows}

    def tombstones(self) -> tuple[str, ...]:
        """The handles that were withdrawn, in the order of the (random) handles.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            return tuple(
                row[0] for row in self._connection.execute("SELECT handle FROM tombstone ORDER BY handle")
            )
