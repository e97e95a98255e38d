"""A connection to a study file: its settings and its one kind of transaction.

Everything that reads or writes a study file goes through here and through the standard library's `sqlite3`,
so that the application starts and commits answers without loading anything else.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sojourn_schema.errors import NotAStudyError, ReadOnlyStudyError
from sojourn_schema.phrase import Phrase
from sojourn_schema.store.failures import UNCHANGED, damaged, explained, read_only_file, refuse_non_files

APPLICATION_ID = 0x536F6A6E
"""`Sojn` in the file's header: what tells a study from any other SQLite file."""
BUSY_TIMEOUT_MS = 5_000


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open an existing study file with the settings that every connection to it has.

    A connection commits by itself after each statement outside `transaction`. It may move between threads,
    one at a time.

    Args:
        path: the study file.
        read_only: no statement can change the study. Works on write-protected files and media too.

    Raises:
        NotAStudyError: some other file.
        DamagedStudyError, ReadOnlyStudyError, LockedStudyError, StudyFileError: the file can't be used.
    """
    refuse_non_files(path)
    with explained(path, opening=True):
        if _writable(path):
            connection = _opened(path, "rw")
            if read_only:
                connection.execute("PRAGMA query_only = ON")
            return connection
        connection = _write_protected(path)
        if not read_only:
            connection.close()
            raise read_only_file(path)
        return connection


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _write_protected(path: Path) -> sqlite3.Connection:
    """A connection to a file that we may only read.

    SQLite wants to make a -wal and a -shm beside it, which either fails or leaves them lying there. Where
    there is no -wal nobody writes, and the file is read as it stands; else we read beside the one who writes.
    """
    log = path.resolve().with_name(path.resolve().name + "-wal")
    if not _size(log):
        return _opened(path, "ro&immutable=1")
    try:
        return _opened(path, "ro")
    except sqlite3.OperationalError as problem:
        raise ReadOnlyStudyError(
            Phrase(
                "{path} has answers waiting in {log}, and both are write-protected.", path=path, log=log.name
            ),
            "Reading it here would leave those answers out. Nothing was changed.",
            Phrase(
                "Copy both files, {file} and {log}, into a folder of your own and open that copy.",
                file=path.name,
                log=log.name,
            ),
        ) from problem


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    try:
        _require_study(connection, path)
        configure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def configure(connection: sqlite3.Connection) -> None:
    """Give a connection the settings that the file itself doesn't keep."""
    # secure_delete overwrites what is deleted; temporary tables stay in memory: no answer outlives its draft.
    for setting in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {setting}")


def _require_study(connection: sqlite3.Connection, path: Path) -> None:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id == APPLICATION_ID:
        return _require_whole(connection, path)
    if _size(path) == 0:
        raise NotAStudyError(
            Phrase("{path} is empty.", path=path),
            "There is no study in it: its making or copying was cut off.",
            "Delete it and make the study again, or copy it again from where it came.",
        )
    raise NotAStudyError(
        Phrase("{path} is a database, but not a Sojourn study.", path=path),
        UNCHANGED,
        "Choose a study file (its name usually ends in .sojourn), or make one with `sojourn new`.",
    )


def _require_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Stop at a file that was cut off within its last page, which SQLite takes for zeros."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    log = path.resolve().with_name(path.resolve().name + "-wal")
    if not _size(log) and _size(path) < pages * page_bytes:
        raise damaged(path, Phrase("its end is missing"))


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing: commits when the block ends, rolls back when it raises (Ctrl-C included).

    Takes the write lock at the start, so that a block never fails half-way for want of it.

    Raises:
        sqlite3.Error: as SQLite says it; `explained` puts it into words.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite rolls some failures back by itself (a full disk, for one).
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
