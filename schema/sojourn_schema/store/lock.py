"""The writer's lock: at most one process (and one `StudyFile`) changes a study at a time.

The lock is SQLite's own, on an empty database beside the study (`NAME-lock`): it is held as long as the study
is open for writing, works on every system that SQLite works on, and the system lets go of it when the process
dies, however it dies. Readers take no part in it.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from sojourn_schema.store.failures import explained


class WriterLock:
    """The right to change one study file; taken when made, given back by `release`.

    Raises:
        LockedStudyError: somebody else holds it.
        ReadOnlyStudyError: the folder is write-protected.
    """

    def __init__(self, study: Path) -> None:
        # One lock a study, whatever name it is opened by.
        self._released = False
        self._file = study.resolve().with_name(study.resolve().name + "-lock")
        with explained(study):
            self._connection = self._taken()
            while not self._file.exists():
                # Its last holder removed the file between our opening and locking it: what we hold is no
                # lock.
                self._connection.close()
                self._connection = self._taken()

    def _taken(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = MEMORY")  # else a -journal file appears beside the lock
            connection.execute("BEGIN IMMEDIATE")
        except BaseException:
            connection.close()
            raise
        return connection

    def release(self) -> None:
        """Give the lock back and remove its file; a second call does nothing."""
        if self._released:
            return
        self._released = True
        try:
            # While it is held, so that nobody's newer lock file is removed.
            self._file.unlink(missing_ok=True)
            removed = True
        except OSError:
            removed = (
                False  # Windows wants an open file closed first, and refuses where somebody else has it open
            )
        self._connection.close()
        if not removed:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
