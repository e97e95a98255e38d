"""Handing over and taking in: what a study file holds as a bundle says it, and what bundles bring into it.

All of it only ever adds (`version_4`): the study that several are merged into is their union, in whatever
order and however often they come.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from secrets import token_hex
from threading import RLock

from sojourn_schema.bundle import Contents, Link, RecordEntry, TallyPart
from sojourn_schema.certificate import Certificate
from sojourn_schema.store import extra_forms, laptops, withdrawals
from sojourn_schema.store.failures import explained
from sojourn_schema.store.log import DeletingLog
from sojourn_schema.store.sealed_records import SealedRecords

_PAGES_BETWEEN_CHECKPOINTS = 25_000
"""About 100 MB."""
_CACHE_KIB = 256 * 1024
"""Records come in by random handles, so each bundle touches nearly every page of their index."""


class Taken(StrEnum):
    """What became of one sealed record that a bundle lists."""

    NEW = "new"
    ALREADY_THERE = "already_there"
    WITHDRAWN = "withdrawn"
    CONFLICTING = "conflicting"
    NOT_IN_IT = "not_in_it"


@dataclass(frozen=True, slots=True)
class Arrived:
    """Of the records of one laptop.

    Attributes:
        known: how many it sealed, as far as bundles told.
        here: how many of them are here.
        withdrawn: how many were withdrawn.
    """

    known: int
    here: int
    withdrawn: int


class Bundles:
    """The bundles of one study file; reached through `StudyFile.bundles`."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        lock: RLock,
        path: Path,
        log: DeletingLog,
        study_id: str,
        sealed: SealedRecords,
    ) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._log = log
        self._study_id = study_id
        self._sealed = sealed

    def begin(self, day: date) -> str:
        """Note a new bundle of this file before it is written; the tallies up to now go along with it.

        Noted first, so that a file which was never written leaves a gap in the chain and no fork.

        Args:
            day: on which it is made.

        Returns:
            Its head.

        Raises:
            StudyFileError: nothing was noted.
        """
        head = token_hex(16)
        with self._log.writing():
            if self._sealed.collects:
                own = self._sealed.enrolment.certificate.laptop_id
                last = self._connection.execute(
                    "SELECT head FROM bundle WHERE head NOT IN (SELECT previous FROM bundle)"
                ).fetchone()
                self._connection.execute(
                    "INSERT INTO bundle (head, previous, laptop_id, made_on) VALUES (?, ?, ?, ?)",
                    (head, last[0] if last is not None else "", own, day.isoformat()),
                )
            self._connection.execute(
                "INSERT INTO tally_part (head, day, site, outcome, interviews) "
                "SELECT ?, day, site, outcome, interviews FROM tally",
                (head,),
            )
            self._connection.execute("DELETE FROM tally")
        return head

    @contextmanager
    def snapshot(self) -> Iterator[tuple[Contents, Iterator[bytes]]]:
        """All that this file hands over at one moment; nobody writes to it meanwhile.

        Yields:
            What a bundle says, and the sealed records in the order of its list.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock:
            with explained(self._path):
                contents = self._contents()
            # Outside: what goes wrong with the file that is written says nothing of this one.
            yield contents, self._blobs()

    def take(
        self, contents: Contents, blobs: Callable[[Container[tuple[str, str]]], Iterable[bytes]]
    ) -> tuple[Counter[Taken], list[str], bool]:
        """Take in what a bundle says, in one transaction.

        Args:
            contents: of the bundle.
            blobs: gives the sealed records of these handles and digests, in the order of its list.

        Returns:
            How many records became what, the handles of those of which another version was there, and whether
            anything in the file changed.

        Raises:
            Exception: whatever `blobs` raises; nothing was taken then.
            StudyFileError: nothing was taken.
        """
        with self._log.writing():
            before = self._connection.total_changes
            self._take_beside(contents)
            deleted = self._take_tombstones(contents.tombstones)
            gone, here = self._known([one.handle for one in contents.records])
            verdicts = [_verdict(entry, gone, here) for entry in contents.records]
            told = list(zip(contents.records, verdicts, strict=True))
            wanted = {(entry.handle, entry.digest) for entry, verdict in told if verdict in _BROUGHT}
            sealed = iter(blobs(wanted))
            self._connection.executemany(
                "INSERT INTO sealed_record (handle, digest, laptop_id, sealed) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET laptop_id = min(laptop_id, excluded.laptop_id), "
                "sealed = coalesce(sealed, excluded.sealed) "
                "WHERE laptop_id > excluded.laptop_id OR (sealed IS NULL AND excluded.sealed IS NOT NULL)",
                (
                    (one.handle, one.digest, one.laptop_id, next(sealed) if verdict in _BROUGHT else None)
                    for one, verdict in told
                ),
            )
            next(sealed, None)  # so that those behind the last one wanted are looked at too
            changed = self._connection.total_changes > before
        if deleted:
            self._log.empty()
        conflicting = [entry.handle for entry, verdict in told if verdict is Taken.CONFLICTING]
        return Counter(verdicts), conflicting, changed

    @contextmanager
    def many(self) -> Iterator[None]:
        """While many bundles come in, copy the log into the file less often and keep more of it in memory.

        Raises:
            StudyFileError: the file can't be written.
        """
        with self._lock, explained(self._path):
            (usual,) = self._connection.execute("PRAGMA wal_autocheckpoint").fetchone()
            (cached,) = self._connection.execute("PRAGMA cache_size").fetchone()
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_BETWEEN_CHECKPOINTS}")
            self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        try:
            yield
        finally:
            with self._lock, explained(self._path):
                self._connection.execute(f"PRAGMA wal_autocheckpoint = {usual}")
                self._connection.execute(f"PRAGMA cache_size = {cached}")
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def links(self) -> tuple[Link, ...]:
        """The bundles that are known, those of one laptop after the other.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT head, previous, laptop_id, made_on FROM bundle ORDER BY laptop_id, made_on, head"
            ).fetchall()
        return tuple(Link(*row) for row in rows)

    def cloned(self) -> frozenset[str]:
        """The laptops of which two bundles follow the same one: there are two of it, or it was set back.

        Raises:
            StudyFileError: the file can't be read.
        """
        followed = Counter((one.laptop_id, one.previous) for one in self.links())
        return frozenset(laptop_id for (laptop_id, _), times in followed.items() if times > 1)

    def arrived(self) -> dict[str, Arrived]:
        """How many records of each laptop have come, of how many that are known of.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT laptop_id, count(DISTINCT handle), "
                "count(DISTINCT iif(sealed IS NULL, NULL, handle)), count(DISTINCT tombstone.handle) "
                "FROM sealed_record LEFT JOIN tombstone USING (handle) GROUP BY laptop_id"
            ).fetchall()
        return {laptop_id: Arrived(known, here, gone) for laptop_id, known, here, gone in rows}

    def safe(self, laptop_id: str) -> tuple[str, ...]:
        """The digests of what a laptop sealed and need not keep: it is here, or was withdrawn.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT digest FROM sealed_record LEFT JOIN tombstone USING (handle) "
                "WHERE laptop_id = ? AND (sealed IS NOT NULL OR tombstone.handle IS NOT NULL) "
                "ORDER BY digest",
                (laptop_id,),
            ).fetchall()
        return tuple(row[0] for row in rows)

    def clear(self, digests: Iterable[str]) -> int:
        """Delete what was sealed, where the coordinator has it; the handles stay known.

        Returns:
            How many were deleted.

        Raises:
            StudyFileError: none was deleted.
        """
        with self._log.writing():
            cleared = self._connection.execute(
                "UPDATE sealed_record SET sealed = NULL WHERE sealed IS NOT NULL "
                "AND digest IN (SELECT value FROM json_each(?))",
                (json.dumps(list(digests)),),
            ).rowcount
        if cleared:
            self._log.empty()
        return cleared

    def _contents(self) -> Contents:
        select = self._connection.execute
        records = select(
            "SELECT handle, digest, laptop_id, coalesce(length(sealed), 0) FROM sealed_record "
            "ORDER BY handle, digest"
        )
        links = select("SELECT head, previous, laptop_id, made_on FROM bundle ORDER BY head")
        tallies = select(
            "SELECT head, day, site, outcome, interviews FROM tally_part ORDER BY head, day, site, outcome"
        )
        return Contents(
            self._study_id,
            tuple(RecordEntry(*row) for row in records),
            tuple(row[0] for row in select("SELECT handle FROM tombstone ORDER BY handle")),
            self._certificates(),
            tuple(Link(*row) for row in links),
            tuple(TallyPart(*row) for row in tallies),
            tuple(row[0] for row in select("SELECT form FROM extra_form ORDER BY version")),
        )

    def _blobs(self) -> Iterator[bytes]:
        with explained(self._path):
            rows = self._connection.execute(
                "SELECT sealed FROM sealed_record WHERE sealed IS NOT NULL ORDER BY handle, digest"
            )
        while True:
            with explained(self._path):
                row = rows.fetchone()
            if row is None:
                return
            yield row[0]

    def _certificates(self) -> tuple[str, ...]:
        rows = self._connection.execute("SELECT certificate FROM laptop ORDER BY laptop_id").fetchall()
        own = (self._sealed.enrolment.signed,) if self._sealed.collects else ()
        return (*own, *(row[0] for row in rows))

    def _take_beside(self, contents: Contents) -> None:
        """Certificates, forms, links and tallies. Two that speak of the same say the same, unless a stolen
        laptop lies; then the smaller link and the larger number count, whichever came first."""
        for signed in contents.certificates:
            laptops.insert(self._connection, Certificate.told(signed).laptop_id, signed)
        extra_forms.insert(self._connection, contents.forms)
        self._connection.executemany(
            "INSERT INTO bundle (head, previous, laptop_id, made_on) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET "
            "previous = excluded.previous, laptop_id = excluded.laptop_id, made_on = excluded.made_on "
            "WHERE (excluded.previous, excluded.laptop_id, excluded.made_on) "
            "< (previous, laptop_id, made_on)",
            map(astuple, contents.links),
        )
        self._connection.executemany(
            "INSERT INTO tally_part (head, day, site, outcome, interviews) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET interviews = excluded.interviews "
            "WHERE excluded.interviews > interviews",
            map(astuple, contents.tallies),
        )

    def _take_tombstones(self, handles: Iterable[str]) -> int:
        deleted = 0
        for handle in handles:
            noted = self._connection.execute(
                "INSERT INTO tombstone (handle) VALUES (?) ON CONFLICT DO NOTHING", (handle,)
            ).rowcount
            if noted:
                deleted += withdrawals.delete(self._connection, handle)
        return deleted

    def _known(self, handles: list[str]) -> tuple[set[str], dict[str, set[str]]]:
        """Which of these were withdrawn, and of which others which versions are here."""
        asked = (json.dumps(handles),)
        gone = self._connection.execute(
            "SELECT handle FROM json_each(?) JOIN tombstone ON handle = value", asked
        ).fetchall()
        rows = self._connection.execute(
            "SELECT handle, digest FROM json_each(?) JOIN sealed_record ON handle = value "
            "WHERE sealed IS NOT NULL",
            asked,
        )
        here: dict[str, set[str]] = {}
        for handle, digest in rows:
            here.setdefault(handle, set()).add(digest)
        return {row[0] for row in gone}, here


_BROUGHT = frozenset({Taken.NEW, Taken.CONFLICTING})
"""Records of these verdicts are read from the bundle."""


def _verdict(entry: RecordEntry, gone: set[str], here: dict[str, set[str]]) -> Taken:
    if entry.handle in gone:
        return Taken.WITHDRAWN
    versions = here.get(entry.handle, ())
    if entry.digest in versions:
        return Taken.ALREADY_THERE
    if not entry.size_bytes:
        return Taken.NOT_IN_IT
    if versions:
        return Taken.CONFLICTING
    here[entry.handle] = {entry.digest}
    return Taken.NEW
