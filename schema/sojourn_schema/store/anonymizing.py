"""Anonymising a study file: what leads to a record is deleted, and records get new ids."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from threading import RLock
from uuid import uuid4

from sojourn_schema.columns import RECORD_TABLES
from sojourn_schema.errors import FieldworkError, StudyFileError
from sojourn_schema.phrase import Phrase
from sojourn_schema.store.failures import explained
from sojourn_schema.store.log import DeletingLog

_GOES = {
    "handles": "withdrawal_handle",
    "weeks": "interview_week",
    "sealed": "sealed_record",
    "tombstones": "tombstone",
    "laptops": "laptop",
}
"""What is counted as it is destroyed, by the name of the count."""
_GOES_TOO = ("opened_record", "bundle")
_OF_RESPONDENTS = (*RECORD_TABLES, "page_time")


class Anonymization:
    """Whether one study file was anonymised, and doing it; reached through `StudyFile.anonymization`."""

    def __init__(self, connection: sqlite3.Connection, lock: RLock, path: Path, log: DeletingLog) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._log = log

    def day(self) -> date | None:
        """The day on which it was done, None where it was not.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            return day_of(self._connection)

    def require_not_done(self) -> None:
        """Stop at an interview, whose record would come with a handle and a week again.

        Raises:
            FieldworkError: the study was anonymised.
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            require_not_done(self._connection)

    def carry_out(self, day: date) -> dict[str, int]:
        """Delete all that leads to a record and give records new ids, in one step; `write_anew` comes after.

        Args:
            day: today.

        Returns:
            How much of what was deleted, and how many `records` stay.

        Raises:
            StudyFileError: nothing was changed.
        """
        with self._log.writing():
            counts = _destroy(self._connection, day)
        self._log.empty()
        return counts

    def write_anew(self) -> bool:
        """Write the file anew without a gap; whether it could be, for that needs room for a second copy.

        Deleted rows were overwritten (SQLite's `secure_delete`); a file written anew does not even tell where
        they were. Where it can't be, the study is whole and stays anonymised.
        """
        try:
            with self._lock, explained(self._path):
                self._connection.execute("VACUUM")
        except StudyFileError:
            return False
        finally:
            self._log.empty()
        return True

    def close_gaps(self) -> None:
        """Write the file anew where the study was anonymised and that failed, or was stopped, then.

        Raises:
            StudyFileError: the file can't be read.
        """
        if self.has_gaps() and self.day() is not None:
            self.write_anew()

    def has_gaps(self) -> bool:
        """Whether the file has pages that are empty since something was deleted.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            (gaps,) = self._connection.execute("PRAGMA freelist_count").fetchone()
        return bool(gaps)


def day_of(connection: sqlite3.Connection) -> date | None:
    """The day on which a study was anonymised."""
    found = connection.execute("SELECT day FROM anonymization").fetchone()
    return date.fromisoformat(found[0]) if found is not None else None


def require_not_done(connection: sqlite3.Connection) -> None:
    """As `Anonymization.require_not_done`, within a transaction of the caller's."""
    if (day := day_of(connection)) is not None:
        raise FieldworkError(
            Phrase("This study was anonymised on {day}.", day=day.isoformat()),
            "An interview in it could be found by its code again, so none can begin. Nothing was changed.",
            "Make a new study for new interviews.",
        )


def _destroy(connection: sqlite3.Connection, day: date) -> dict[str, int]:
    counts = {
        name: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for name, table in _GOES.items()
    }
    for table in (*_GOES.values(), *_GOES_TOO):
        connection.execute(f"DELETE FROM {table}")
    _join_tallies(connection)
    ids = [row[0] for row in connection.execute("SELECT respondent_id FROM respondent")]
    # Ids of before stand in sealed originals and raw exports that somebody may have kept.
    connection.execute("PRAGMA defer_foreign_keys = ON")
    renamed = [(str(uuid4()), one) for one in ids]
    for table in _OF_RESPONDENTS:
        connection.executemany(f"UPDATE {table} SET respondent_id = ? WHERE respondent_id = ?", renamed)
    connection.execute("INSERT INTO anonymization (only, day) VALUES (1, ?)", (day.isoformat(),))
    return {**counts, "records": len(ids)}


def _join_tallies(connection: sqlite3.Connection) -> None:
    """Forget from which bundle a tally came."""
    connection.execute(
        "INSERT INTO tally (day, site, outcome, interviews) "
        "SELECT day, site, outcome, sum(interviews) FROM tally_part WHERE true GROUP BY day, site, outcome "
        "ON CONFLICT DO UPDATE SET interviews = interviews + excluded.interviews"
    )
    connection.execute("DELETE FROM tally_part")
