"""Tallies in the study file: the rows of `tally`."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from threading import RLock

from sojourn_schema.store.failures import explained
from sojourn_schema.tally import Outcome, Tally


def count(connection: sqlite3.Connection, tally: Tally) -> None:
    """Add interviews to a tally, within a transaction of the caller's."""
    connection.execute(
        "INSERT INTO tally (day, site, outcome, interviews) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET interviews = interviews + excluded.interviews",
        (tally.day.isoformat(), tally.site, tally.outcome.value, tally.interviews),
    )


class Tallies:
    """The tallies of one study file; reached through `StudyFile.tallies`. Ends of interviews write them
    (`Drafts.finish`, `Drafts.discard`)."""

    def __init__(self, connection: sqlite3.Connection, lock: RLock, path: Path) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path

    def all(self) -> tuple[Tally, ...]:
        """Every tally, by day, site and outcome.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            # What was handed over or taken in with bundles counts as well.
            rows = self._connection.execute(
                "SELECT day, site, outcome, sum(interviews) FROM ("
                "SELECT day, site, outcome, interviews FROM tally UNION ALL "
                "SELECT day, site, outcome, interviews FROM tally_part) "
                "GROUP BY day, site, outcome ORDER BY day, site, outcome"
            ).fetchall()
        return tuple(
            Tally(date.fromisoformat(day), site, Outcome(outcome), interviews)
            for day, site, outcome, interviews in rows
        )

    def last_day(self) -> date | None:
        """The latest day on which an interview ended, None before the first.

        Raises:
            StudyFileError: the file can't be read.
        """
        return max((one.day for one in self.all()), default=None)

    def of_day(self, day: date) -> dict[Outcome, int]:
        """How many interviews of one day ended in which way, all sites together.

        Raises:
            StudyFileError: the file can't be read.
        """
        found = dict.fromkeys(Outcome, 0)
        for one in self.all():
            if one.day == day:
                found[one.outcome] += one.interviews
        return found
