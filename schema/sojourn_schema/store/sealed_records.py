"""Sealed records in the study file: the rows of `sealed_record`, and on a collecting laptop their sealing.

A row stays when what was sealed is gone (withdrawn, cleared) or never came (a bundle told of it): the handle
and the digest are known then, and `sealed` is NULL.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from threading import RLock
from typing import TYPE_CHECKING

from sojourn_schema.careers import Career
from sojourn_schema.instrument.paradata import Paradata
from sojourn_schema.phrase import Phrase
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.store import paradata_rows, records
from sojourn_schema.store.failures import damaged, explained
from sojourn_schema.store.log import DeletingLog

if TYPE_CHECKING:
    from sojourn_schema.certificate import Enrolment

_OF_ONE_RECORD = (
    sqlite3.IntegrityError,
    sqlite3.DataError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
    UnicodeError,
    OverflowError,
)
"""What speaks of a value that the tables don't take; an operational error speaks of the file."""


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
        log: DeletingLog,
        study_id: str,
        coordinator_key: str,
        recipients: tuple[str, ...],
    ) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._log = log
        self._study_id = study_id
        self._coordinator_key = coordinator_key
        self._recipients = recipients
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
            DamagedStudyError: its certificate is not by the study's coordinator, or seals to others than the
                study names.
            StudyFileError: the file can't be read.
        """
        from sojourn_schema.certificate import Certificate, Enrolment
        from sojourn_schema.settled_recipients import seals_alike
        from sojourn_schema.signing import SigningKey

        assert self._collects, "a study that does not collect has no certificate"
        if self._enrolment is None:
            with self._lock, explained(self._path):
                signed, seed, mirror = self._connection.execute(
                    "SELECT certificate, seed, mirror FROM enrolment"
                ).fetchone()
            try:
                certificate = Certificate.read(signed, self._coordinator_key)
                if not seals_alike(certificate.recipients, self._recipients):
                    raise ValueError("it names other recipients than the study")
            except ValueError as problem:
                raise damaged(
                    self._path, Phrase("its laptop's certificate does not hold ({reason})", reason=problem)
                ) from problem
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

    def versions(self, handle: str) -> tuple[SealedRecord, ...]:
        """The versions of a record that are here, in the order of their digests; more than one is a conflict.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT handle, digest, laptop_id, sealed FROM sealed_record "
                "WHERE handle = ? AND sealed IS NOT NULL ORDER BY digest",
                (handle,),
            ).fetchall()
        return tuple(SealedRecord(*row) for row in rows)

    def conflicting(self) -> tuple[str, ...]:
        """The handles of records that came in several versions.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT handle FROM sealed_record WHERE sealed IS NOT NULL GROUP BY handle "
                "HAVING count(*) > 1 ORDER BY handle"
            ).fetchall()
        return tuple(row[0] for row in rows)

    def unopened(self) -> tuple[str, ...]:
        """The handles of records that are here and not readable, or have a version that comes before it.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT sealed_record.handle FROM sealed_record "
                "LEFT JOIN withdrawal_handle USING (handle) "
                "LEFT JOIN opened_record USING (respondent_id) "
                "WHERE sealed IS NOT NULL GROUP BY sealed_record.handle "
                "HAVING max(opened_record.digest) IS NULL "
                "OR min(sealed_record.digest) < max(opened_record.digest) ORDER BY sealed_record.handle"
            ).fetchall()
        return tuple(row[0] for row in rows)

    def keep_opened(
        self, found: Iterable[tuple[str, str, FinishedRecord]]
    ) -> tuple[int, list[tuple[str, str]]]:
        """Keep opened records readable beside their sealed originals, in one transaction.

        Args:
            found: handle, digest and record of each.

        Returns:
            How many are readable since, and of the others the handle and the reason.

        Raises:
            StudyFileError: none was kept.
        """
        kept, refused = 0, []
        with self._log.writing():
            for handle, digest, record in found:
                if self._is_open(handle, digest):
                    continue
                try:
                    other = self._owner(record.career.respondent.respondent_id)
                    if other is not None and other != handle:
                        # Two records with one id: the first by its handle is kept, whichever came first.
                        refused.append((max(handle, other) if other else handle, "another record has its id"))
                        if handle > other:
                            continue
                    self._replace(handle, digest, record)
                except _OF_ONE_RECORD as problem:
                    refused.append((handle, f"the study can't hold it ({problem})"))
                else:
                    kept += 1
        return kept, refused

    def seal_readable(self, recipients: Iterable[str]) -> int:
        """Seal what was typed in or imported, beside what is readable, so that it can be handed over.

        Args:
            recipients: of the study.

        Returns:
            How many were sealed.

        Raises:
            SealingError: there is nobody to seal to.
            StudyFileError: none was sealed.
        """
        from sojourn_schema.sealing import digest_of, seal

        recipients = tuple(recipients)
        with self._log.writing():
            rows = self._connection.execute(
                "SELECT respondent_id, handle FROM respondent "
                "LEFT JOIN withdrawal_handle USING (respondent_id) "
                "LEFT JOIN opened_record USING (respondent_id) WHERE digest IS NULL"
            ).fetchall()
            paradata = paradata_rows.select(self._connection)
            for respondent_id, known in rows:
                (career,) = records.select(self._connection, [respondent_id])
                text = FinishedRecord(self._study_id, career, paradata.get(respondent_id)).to_text()
                sealed, handle = seal(text, recipients), known or token_hex(16)
                digest = digest_of(sealed)
                self._connection.execute(
                    "INSERT INTO sealed_record (handle, digest, laptop_id, sealed) VALUES (?, ?, '', ?)",
                    (handle, digest, sealed),
                )
                self._connection.execute(
                    "INSERT INTO withdrawal_handle (handle, respondent_id) VALUES (?, ?) "
                    "ON CONFLICT DO NOTHING",
                    (handle, respondent_id),
                )
                self._connection.execute(
                    "INSERT INTO opened_record (respondent_id, digest) VALUES (?, ?)", (respondent_id, digest)
                )
        return len(rows)

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

    def _is_open(self, handle: str, digest: str) -> bool:
        """Whether that version is the readable one; another version that was is deleted for it."""
        found = self._connection.execute(
            "SELECT respondent_id, digest FROM withdrawal_handle "
            "LEFT JOIN opened_record USING (respondent_id) WHERE handle = ?",
            (handle,),
        ).fetchone()
        if found is not None and found[1] != digest:
            self._connection.execute("DELETE FROM respondent WHERE respondent_id = ?", (found[0],))
        return found is not None and found[1] == digest

    def _replace(self, handle: str, digest: str, record: FinishedRecord) -> None:
        """Keep a record readable instead of whatever has its respondent's id, or leave all as it is."""
        respondent_id = record.career.respondent.respondent_id
        self._connection.execute("SAVEPOINT one_record")
        try:
            self._connection.execute("DELETE FROM respondent WHERE respondent_id = ?", (respondent_id,))
            records.keep(self._connection, record.career, handle, record.paradata)
            self._connection.execute(
                "INSERT INTO opened_record (respondent_id, digest) VALUES (?, ?)", (respondent_id, digest)
            )
        except BaseException:
            self._connection.execute("ROLLBACK TO one_record")
            raise
        finally:
            self._connection.execute("RELEASE one_record")

    def _owner(self, respondent_id: str) -> str | None:
        """The handle of the record that has a respondent's id: empty where it has none, None where nobody
        has the id."""
        found = self._connection.execute(
            "SELECT coalesce(handle, '') FROM respondent "
            "LEFT JOIN withdrawal_handle USING (respondent_id) WHERE respondent_id = ?",
            (respondent_id,),
        ).fetchone()
        return found[0] if found is not None else None
