"""The write-ahead log of a study file, and emptying it of what was deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from sojourn_schema.store.connection import BUSY_TIMEOUT_MS, transaction
from sojourn_schema.store.failures import explained
from sojourn_schema.store.presence import Presence


class DeletingLog:
    """Transactions after which nothing that was deleted stays in the log, shared by all that delete.

    Args:
        connection: of the study file.
        lock: held while the connection is used.
        path: for messages.
    """

    def __init__(self, connection: sqlite3.Connection, lock: RLock, path: Path) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._presence = Presence.of(path)
        self._holds_deleted = False

    @property
    def holds_deleted(self) -> bool:
        """Whether the log still holds what was deleted, because somebody was reading."""
        return self._holds_deleted

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, after an emptying that failed before is tried again.

        Raises:
            MissingStudyError: the file was moved or deleted since it was opened.
            StudyFileError: nothing was written.
        """
        with self._lock, explained(self._path):
            self._presence.require()
            if self._holds_deleted:
                self.empty()
            with transaction(self._connection):
                yield

    def empty(self) -> None:
        """Copy the log into the file and cut it to nothing, for it still holds what was typed.

        Somebody reading the study at this moment holds the log, and on a full disk the file can't take it in:
        then the next write tries again, and closing the study removes the log in any case.
        """
        with self._lock:
            self._connection.execute("PRAGMA busy_timeout = 0")
            try:
                (held, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                self._holds_deleted = bool(held)
            except sqlite3.OperationalError:
                # What was committed is safe in the log, so this is no failure of the caller's.
                self._holds_deleted = True
            finally:
                self._connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
