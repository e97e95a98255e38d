"""What the study file keeps of its staff: the hash of their PIN, and which files that reset it were used."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from threading import RLock

from sojourn_schema.store.failures import explained
from sojourn_schema.store.log import DeletingLog


class Staff:
    """The staff PIN's rows of one study file; reached through `StudyFile.staff`, meant for `staff_pin`."""

    def __init__(self, connection: sqlite3.Connection, lock: RLock, path: Path, log: DeletingLog) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._log = log

    def pin_hash(self) -> str | None:
        """The hash of the PIN, None where none was chosen.

        Raises:
            StudyFileError: the file can't be read.
        """
        found = self._row()
        return found[0] if found is not None else None

    def failures(self) -> int:
        """How many wrong PINs were given since the last right one.

        Raises:
            StudyFileError: the file can't be read.
        """
        found = self._row()
        return found[1] if found is not None else 0

    def keep(self, pin_hash: str) -> None:
        """Keep the hash of a new PIN.

        Raises:
            StudyFileError: it could not be written.
        """
        with self._log.writing():
            self._connection.execute(
                "INSERT INTO staff_pin (only, hash, failures) VALUES (1, ?, 0) "
                "ON CONFLICT DO UPDATE SET hash = excluded.hash, failures = 0",
                (pin_hash,),
            )

    def count_failures(self, failures: int) -> None:
        """Keep how many wrong PINs were given.

        Raises:
            StudyFileError: it could not be written.
        """
        with self._log.writing():
            self._connection.execute("UPDATE staff_pin SET failures = ?", (failures,))

    def reset(self, nonce: str) -> bool:
        """Forget the PIN by a reset file, unless that file was used before.

        Args:
            nonce: that the file has for itself.

        Returns:
            Whether it was forgotten.

        Raises:
            StudyFileError: nothing was changed.
        """
        with self._log.writing():
            is_new = self._connection.execute(
                "INSERT INTO used_reset (nonce) VALUES (?) ON CONFLICT DO NOTHING", (nonce,)
            ).rowcount
            if is_new:
                self._connection.execute("DELETE FROM staff_pin")
        return bool(is_new)

    def _row(self) -> tuple[str, int] | None:
        with self._lock, explained(self._path):
            found: tuple[str, int] | None = self._connection.execute(
                "SELECT hash, failures FROM staff_pin"
            ).fetchone()
        return found
