"""A study file: made, opened, written and read.

Summary:
    with StudyFile.create(path, definition) as study: ...
    with StudyFile.open(path) as study:
        study.add_career(career)
        for career in study.careers(): ...
        draft_id = study.drafts.new()
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from sojourn_schema.careers import Career
from sojourn_schema.certificate import takes_no_readable_records
from sojourn_schema.columns import RECORD_TABLES
from sojourn_schema.errors import DefinitionError
from sojourn_schema.extra_questions.form_text import form_to_text
from sojourn_schema.instrument.paradata import Paradata
from sojourn_schema.phrase import Phrase
from sojourn_schema.store import extra_forms, integrity, migrations, paradata_rows, records
from sojourn_schema.store.anonymizing import Anonymization
from sojourn_schema.store.bundles import Bundles
from sojourn_schema.store.connection import configure, connect, transaction
from sojourn_schema.store.drafts import Drafts
from sojourn_schema.store.extra_forms import ExtraForms
from sojourn_schema.store.failures import damaged, explained
from sojourn_schema.store.integrity import Damage
from sojourn_schema.store.laptops import Laptops
from sojourn_schema.store.lock import WriterLock
from sojourn_schema.store.log import DeletingLog
from sojourn_schema.store.making import fill, reserve
from sojourn_schema.store.mirror import Mirror
from sojourn_schema.store.sealed_records import SealedRecords
from sojourn_schema.store.staff import Staff
from sojourn_schema.store.tallies import Tallies
from sojourn_schema.store.withdrawals import Withdrawals
from sojourn_schema.study import StudyDefinition

if TYPE_CHECKING:
    from sojourn_schema.certificate import Enrolment
    from sojourn_schema.extra_questions.form import ExtraForm

_BATCH = 500
"""Respondents read or written in one go."""


class StudyFile:
    """One open study file; threads may share it.

    Everything it does that fails for the file's sake raises a `StudyFileError` in three sentences, and what
    was being written is then not in the study. Get one from `create` or `open`, and close it (or use `with`).
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: WriterLock | None,
        study_id: str,
        definition: StudyDefinition,
    ) -> None:
        self._path = path
        self._connection = connection
        self._writer_lock = lock
        self._study_id = study_id
        self._definition = definition
        self._lock = RLock()
        self._closed = False
        self._log = log = DeletingLog(connection, self._lock, path)
        self.sealed = SealedRecords(
            connection,
            self._lock,
            path,
            log,
            study_id,
            definition.coordinator_key,
            tuple(definition.recipients.values()),
        )
        """Sealed records, and whether this is a laptop's file, which seals."""
        if lock is not None and self.sealed.collects:
            log.empty()  # a plug that was pulled may have left in it what was typed
        self.bundles = Bundles(connection, self._lock, path, log, study_id, self.sealed)
        """What is handed over, and taken in."""
        self.mirror = Mirror(self.sealed, self.bundles, path)
        """The copy of what a laptop sealed, on a stick."""
        self.drafts = Drafts(connection, self._lock, path, log, self.sealed, self.mirror)
        """The interviews being typed."""
        self.withdrawals = Withdrawals(connection, self._lock, path, log, self.mirror)
        """Records deleted by their code."""
        self.staff = Staff(connection, self._lock, path, log)
        """The staff PIN, at a booth."""
        self.laptops = Laptops(connection, self._lock, path, log)
        """Keys that were tried, and the laptops that were enrolled."""
        self.anonymization = Anonymization(connection, self._lock, path, log)
        """Whether no code leads to a record any more, and doing that."""
        self.extra_forms = ExtraForms(connection, self._lock, path)
        """The study's own questions, as they are and as they were."""
        self.tallies = Tallies(connection, self._lock, path)
        """How many interviews ended in which way, by day and site."""

    @classmethod
    def create(cls, path: Path, definition: StudyDefinition, enrolment: Enrolment | None = None) -> Self:
        """Make a study and open it for writing.

        Args:
            path: of the file.
            definition: of the study.
            enrolment: of the laptop that collects with it, for the study that its certificate names; without
                one a new study begins.

        Raises:
            StudyFileError: there is a file of that name already (it is left as it is), or the file can't be
            made.
        """
        reserve(path)
        try:
            lock = WriterLock(path)
            try:
                fill(path, definition, enrolment)
            except BaseException:
                lock.release()
                raise
            lock.release()
        except BaseException:
            for ending in ("", "-wal", "-shm", "-journal"):
                with suppress(OSError):
                    path.with_name(path.name + ending).unlink(missing_ok=True)
            raise
        return cls.open(path)

    @classmethod
    def in_memory(cls, definition: StudyDefinition) -> Self:
        """A study that is nowhere but in memory, to show an interview with; it is gone when it is closed."""
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        configure(connection)
        with transaction(connection):
            for statement in migrations.TABLES:
                connection.execute(statement)
            extra_forms.use(connection, definition.extra_questions)
        return cls(Path("memory"), connection, None, str(uuid4()), definition)

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> Self:
        """Open a study; one of an older version is brought up to date, after a copy was kept beside it, or is
        only read through a copy in memory.

        Args:
            path: the study file.
            read_only: only to read. Others may have it open, and it may be write-protected.

        Raises:
            NotAStudyError, NewerStudyError, DamagedStudyError: the file is no study that can be read.
            ReadOnlyStudyError: it is write-protected, and `read_only` isn't set.
            LockedStudyError: somebody else has it open for writing, and so wants this one.
            StudyFileError: it isn't there or may not be opened.
        """
        connection = connect(path, read_only=read_only)
        lock = None
        try:
            with explained(path, opening=True):
                if read_only:
                    connection = migrations.readable(connection, path)
                else:
                    migrations.refuse_newer(path, migrations.version(connection))
                    lock = WriterLock(path)
                    _make_writable(path, connection)
                study_id, definition = _identity(path, connection)
            opened = cls(path, connection, lock, study_id, definition)
            if not read_only:
                opened.anonymization.close_gaps()
            return opened
        except BaseException:
            connection.close()
            if lock is not None:
                lock.release()
            raise

    @property
    def path(self) -> Path:
        """Where the study lies."""
        return self._path

    @property
    def study_id(self) -> str:
        """The study's random id, which its copies share."""
        return self._study_id

    @property
    def definition(self) -> StudyDefinition:
        """What was settled when the study was made, or defined anew before it was opened."""
        return self._definition

    def keep_definition(self, definition: StudyDefinition) -> None:
        """Keep another definition (`redefinition.redefine` says whether it may); open the study again then.

        The form of extra questions that it has is asked from then on.

        Raises:
            StudyFileError: it could not be written.
        """
        with self._log.writing():
            self._connection.execute("UPDATE study SET definition = ?", (definition.to_toml_text(),))
            extra_forms.use(self._connection, definition.extra_questions)

    def ask_extra_questions(self, form: ExtraForm | None) -> None:
        """Ask another form of extra questions from now on, or none; on a laptop too, and during fieldwork.

        Records keep the version that they were asked, and are read with it. An interview that is being typed
        goes on with what it was opened with.

        Raises:
            StudyFileError: nothing was changed.
        """
        self.extra_forms.use(form)
        self._definition = replace(self._definition, extra_questions=form)

    @property
    def read_only(self) -> bool:
        """Whether it was opened only to read."""
        return self._writer_lock is None

    def close(self) -> None:
        """Close the file and let go of the lock; a second call does nothing."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._connection.close()
            if self._writer_lock is not None:
                self._writer_lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def add_career(self, career: Career) -> None:
        """Write one career, whole or not at all.

        Raises:
            StudyFileError: it could not be written.
            sqlite3.IntegrityError: the respondent is there already, or a value is outside what its column
            takes.
        """
        self.add_careers([career])

    def add_careers(self, careers: Iterable[Career], forms: Iterable[ExtraForm] = ()) -> int:
        """Write careers in one transaction: all of them, or none where anything fails or is interrupted.

        Args:
            careers: taken one after the other, so a generator over a large file will do.
            forms: of extra questions that they answer; those that are here already are left as they are.

        Returns:
            How many were written.

        Raises:
            FieldworkError: the file is a collecting laptop's, in which no record stands readable.
            StudyFileError: they could not be written.
            sqlite3.IntegrityError: a respondent is there already, or a value is outside what its column
            takes.
        """
        if self.sealed.collects:
            raise takes_no_readable_records(self._path)
        written = 0
        try:
            with self._lock, explained(self._path), transaction(self._connection):
                extra_forms.insert(self._connection, map(form_to_text, forms))
                for batch in _batches(careers):
                    records.insert(self._connection, batch)
                    written += len(batch)
        except _SourceError as problem:
            raise problem.cause from problem.cause.__cause__
        return written

    def careers(self) -> Iterator[Career]:
        """All careers in the order of their respondents' ids, read as one goes along.

        Raises:
            StudyFileError: the file can't be read.
        """
        last = ""
        while True:
            with self._reading():
                ids = self._ids("WHERE respondent_id > ? ORDER BY respondent_id LIMIT ?", last, _BATCH)
                batch = records.select(self._connection, ids)
            if not ids:
                return
            yield from batch
            last = ids[-1]

    def career(self, respondent_id: str) -> Career | None:
        """One career, or None where there is none of that id.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._reading():
            found = records.select(self._connection, [respondent_id])
        return found[0] if found else None

    def paradata(self) -> dict[str, Paradata]:
        """How the interviews went, by respondent; imported and resumed ones have none.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._reading():
            return paradata_rows.select(self._connection)

    def respondent_ids(self) -> list[str]:
        """The ids of all respondents, in order.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._reading():
            return self._ids("ORDER BY respondent_id")

    def counts(self) -> dict[str, int]:
        """How many rows each table of records has, and how many drafts (`draft`) there are.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._reading():
            return {
                table: self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in (*RECORD_TABLES, "draft")
            }

    def integrity(self) -> list[str]:
        """What is broken in the file or stands in it and can't be, one sentence each; empty if nothing is.

        Raises:
            StudyFileError: the file can't be read at all.
        """
        with self._reading():
            return integrity.problems(self._connection)

    def damage(self) -> Damage:
        """What `integrity` tells, by whose records it harms.

        Raises:
            StudyFileError: the file can't be read at all.
        """
        with self._reading():
            return integrity.damage(self._connection)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One moment of the study, whatever another process writes meanwhile."""
        with self._lock, explained(self._path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _ids(self, rest: str, *values: object) -> list[str]:
        return [
            row[0] for row in self._connection.execute(f"SELECT respondent_id FROM respondent {rest}", values)
        ]


class _SourceError(Exception):
    """Carries what the source of careers raised past the study file's own explanations."""

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause


def _batches(careers: Iterable[Career]) -> Iterator[list[Career]]:
    rest = iter(careers)
    while True:
        try:
            batch = list(islice(rest, _BATCH))
        except Exception as problem:
            raise _SourceError(problem) from problem
        if not batch:
            return
        yield batch


def _make_writable(path: Path, connection: sqlite3.Connection) -> None:
    """Bring the study up to date, and into the mode that readers can share."""
    connection.execute("PRAGMA journal_mode = WAL")
    if migrations.version(connection) < len(migrations.STEPS):
        migrations.back_up(connection, path)
        migrations.bring_up_to_date(connection, path)


def _identity(path: Path, connection: sqlite3.Connection) -> tuple[str, StudyDefinition]:
    if not migrations.tables_are_intact(connection):
        raise damaged(path, Phrase("its tables are not those of a study"))
    row = connection.execute("SELECT study_id, definition FROM study").fetchone()
    if row is None:
        raise damaged(path, Phrase("it has lost its definition"))
    study_id, text = row
    if not isinstance(study_id, str) or not isinstance(text, str):
        raise damaged(path, Phrase("it has lost its definition"))
    try:
        definition = StudyDefinition.from_toml_text(text)
    except DefinitionError as problem:
        raise damaged(
            path, Phrase("its definition can't be read ({reason})", reason=problem.what.rstrip("."))
        ) from problem
    return study_id, replace(definition, extra_questions=extra_forms.in_use(path, connection))
