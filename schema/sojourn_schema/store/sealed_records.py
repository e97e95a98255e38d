"""Sealed records in the study file: the rows of `sealed_record`, and on a collecting laptop their sealing.

A row stays when what was sealed is gone (withdrawn, cleared) or never came (a bundle told of it): the handle
and the digest are known then, and `sealed` is NULL.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from threading import RLock
from typing import TYPE_CHECKING

from sojourn_schema.careers import Career
from sojourn_schema.instrument.paradata import Paradata
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.store.failures import damaged, explained

if TYPE_CHECKING:
    from sojourn_schema.certificate import Enrolment


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """One version of one sealed record.

    Attributes:
        handle: of the withdrawal code (`withdrawal`); random where nobody has one.
        digest: SHA-256 of what was sealed, in hexadecimal digits.
        laptop_id: of the laptop that sealed it.
        sealed: the age file; None where it is not here.
    """

    handle: str
    digest: str
    laptop_id: str
    sealed: bytes | None


class SealedRecords:
    """The sealed records of one study file, and whose laptop it is; reached through `StudyFile.sealed`."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        lock: RLock,
        path: Path,
        study_id: str,
        coordinator_key: str,
    ) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._study_id = study_id
        self._coordinator_key = coordinator_key
        self._enrolment: Enrolment | None = None
        with lock, explained(path):
            row = connection.execute("SELECT count(*) FROM enrolment").fetchone()
        self._collects = bool(row[0])

    @property
    def collects(self) -> bool:
        """Whether this is a collecting laptop's file: what is finished in it is sealed."""
        return self._collects

    @property
    def enrolment(self) -> Enrolment:
        """Of the laptop whose file it is.

        Raises:
            DamagedStudyError: its certificate is not by the study's coordinator.
            StudyFileError: the file can't be read.
        """
        from sojourn_schema.certificate import Certificate, Enrolment
        from sojourn_schema.signing import SigningKey

        assert self._collects, "a study that does not collect has no certificate"
        if self._enrolment is None:
            with self._lock, explained(self._path):
                signed, seed, mirror = self._connection.execute(
                    "SELECT certificate, seed, mirror FROM enrolment"
                ).fetchone()
            try:
                certificate = Certificate.read(signed, self._coordinator_key)
            except ValueError as problem:
                raise damaged(self._path, f"its laptop's certificate does not hold ({problem})") from problem
            self._enrolment = Enrolment(
                certificate, signed, SigningKey(seed), Path(mirror) if mirror is not None else None
            )
        return self._enrolment

    def seal(self, career: Career, paradata: Paradata | None) -> bytes:
        """Seal a finished interview to the study's recipients; nothing is written.

        Raises:
            SealingError: there are no recipients that can be sealed to.
            StudyFileError: the file can't be read.
        """
        # Only where something is sealed: the app starts and opens studies without it.
        from sojourn_schema.sealing import seal

        text = FinishedRecord(self._study_id, career, paradata).to_text()
        return seal(text, self.enrolment.certificate.recipients)

    def insert(self, handle: str | None, sealed: bytes) -> None:
        """Write what this laptop sealed, within a transaction of the caller's.

        Args:
            handle: of the withdrawal code; None where nobody has one.
            sealed: by `seal`.
        """
        from sojourn_schema.sealing import digest_of

        self._connection.execute(
            "INSERT INTO sealed_record (handle, digest, laptop_id, sealed) VALUES (?, ?, ?, ?)",
            (
                handle if handle is not None else token_hex(16),
                digest_of(sealed),
                self.enrolment.certificate.laptop_id,
                sealed,
            ),
        )

    def count(self) -> int:
        """How many sealed records are here, each version counted.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            (number,) = self._connection.execute(
                "SELECT count(*) FROM sealed_record WHERE sealed IS NOT NULL"
            ).fetchone()
        return int(number)

    def all(self) -> Iterator[SealedRecord]:
        """Every sealed record that is here or known of, in the order of (random) handles.

        Raises:
            StudyFileError: the file can't be read.
        """
        last = ("", "")
        while True:
            with self._lock, explained(self._path):
                rows = self._connection.execute(
                    "SELECT handle, digest, laptop_id, sealed FROM sealed_record "
                    "WHERE (handle, digest) > (?, ?) ORDER BY handle, digest LIMIT 200",
                    last,
                ).fetchall()
            if not rows:
                return
            yield from (SealedRecord(*row) for row in rows)
            last = rows[-1][:2]
