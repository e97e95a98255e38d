"""A connection to a study file: its settings, its one kind of transaction, and its errors in plain words.

Everything that reads or writes a study file goes through here and through the standard library's `sqlite3`,
so that the application starts and commits answers without loading anything else.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sojourn_schema.errors import (
    DamagedStudyError,
    DiskFullError,
    LockedStudyError,
    NotAStudyError,
    ReadOnlyStudyError,
    StudyFileError,
)

APPLICATION_ID = 0x536F6A6E
"""`Sojn` in the file's header: what tells a study from any other SQLite file."""
BUSY_TIMEOUT_MS = 5_000
_LITTLE_SPACE_BYTES = 256 * 1024
"""Below this, a failed write or shared-memory file is taken for a full disk, whatever SQLite calls it."""
_UNCHANGED = "Nothing was changed."


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
    _refuse_non_files(path)
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
            f"{path} has answers waiting in {log.name}, and both are write-protected.",
            f"Reading it here would leave those answers out. {_UNCHANGED}",
            f"Copy both files, {path.name} and {log.name}, into a folder of your own and open that copy.",
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
            f"{path} is empty.",
            "There is no study in it: its making or copying was cut off.",
            "Delete it and make the study again, or copy it again from where it came.",
        )
    raise NotAStudyError(
        f"{path} is a database, but not a Sojourn study.",
        _UNCHANGED,
        "Choose a study file (its name usually ends in .sojourn), or make one with `sojourn new`.",
    )


def _require_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Stop at a file that was cut off within its last page, which SQLite takes for zeros."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    log = path.resolve().with_name(path.resolve().name + "-wal")
    if not _size(log) and _size(path) < pages * page_bytes:
        raise damaged(path, "its end is missing")


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


@contextmanager
def explained(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Turn what SQLite and the operating system report about a study file into errors of ours.

    Args:
        path: the study file, as messages name it.
        opening: the tables are looked at for the first time, so that a statement which doesn't fit them
        speaks of
            the file and not of the statement.

    Raises:
        StudyFileError: one of its kinds, in three sentences. What SQLite reports about our own statements (a
            syntax error, a broken constraint) is a bug of ours and passes unchanged.
    """
    try:
        yield
    except UnicodeDecodeError as problem:
        # SQLite's own message quoted damaged text; so does this one, and therefore it isn't shown.
        raise damaged(path) from problem
    except sqlite3.Error as problem:
        told = damaged(path) if opening and _errorname(problem) == "SQLITE_ERROR" else _told(path, problem)
        if told is None:
            raise
        raise told from problem
    except OSError as problem:
        raise _told_os(path, problem) from problem


def _errorname(problem: sqlite3.Error) -> str:
    return getattr(problem, "sqlite_errorname", "")


def _told(path: Path, problem: sqlite3.Error) -> StudyFileError | None:
    name = _errorname(problem)
    kind = "_".join(name.split("_")[:2])
    match kind:
        case "SQLITE_FULL":
            return disk_full(path)
        case "SQLITE_BUSY" | "SQLITE_LOCKED" | "SQLITE_PROTOCOL":
            return locked(path)
        case "SQLITE_READONLY" | "SQLITE_PERM":
            return read_only_file(path)
        case "SQLITE_NOTADB":
            return not_a_database(path)
        case "SQLITE_CORRUPT":
            return damaged(path)
        case "SQLITE_CANTOPEN":
            return _cant_open(path)
        case "SQLITE_IOERR":
            # A used-up quota and a limit on file size come as failed writes.
            full = name in {"SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"} or _little_space(path)
            return disk_full(path) if full else _disk_trouble(path, name)
    # Python raises this one itself, and its message would show the damaged answer.
    if not name and "decode to UTF-8" in str(problem):
        return damaged(path)
    return None


def _told_os(path: Path, problem: OSError) -> StudyFileError:
    match problem.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return disk_full(path)
        case errno.EROFS:
            return read_only_file(path)
        case errno.EACCES | errno.EPERM:
            return _no_permission(path)
    return _disk_trouble(path, problem.strerror or type(problem).__name__)


def _refuse_non_files(path: Path) -> None:
    try:
        folder, there, file = path.is_dir(), path.exists(), path.is_file()
    except OSError as problem:
        raise _told_os(path, problem) from problem
    if not there:
        raise _missing(path)
    if not file:
        raise StudyFileError(
            f"{path} is {'a folder' if folder else 'no ordinary file'}, not a study file.",
            _UNCHANGED,
            "Name the study file itself (it ends in .sojourn, as a rule).",
        )


def _missing(path: Path) -> StudyFileError:
    if not path.parent.is_dir():
        return StudyFileError(
            f"There is no folder {path.parent}.",
            _UNCHANGED,
            "Check how the path is written, or make the folder first.",
        )
    return StudyFileError(
        f"There is no file {path}.",
        _UNCHANGED,
        f"Check the name, or make a new study with `sojourn new {path.name}`.",
    )


def _cant_open(path: Path) -> StudyFileError:
    try:
        _refuse_non_files(path)
    except StudyFileError as problem:
        return problem
    if not os.access(path, os.R_OK):
        return _no_permission(path)
    if not os.access(path.parent, os.W_OK):
        return read_only_file(path)
    if _little_space(path):
        return disk_full(path)
    return _disk_trouble(path, "it can't be opened")


def _no_permission(path: Path) -> StudyFileError:
    return StudyFileError(
        f"You may not open {path}.",
        _UNCHANGED,
        "Ask its owner for the permission to read and write it, or work on a copy of your own.",
    )


def locked(path: Path) -> LockedStudyError:
    """The error for a study that somebody else works with."""
    return LockedStudyError(
        f"{path} is open elsewhere: another window or another sojourn command works with it.",
        f"Two at once could damage the study, so this one stopped. {_UNCHANGED}",
        "Close the other one (or wait until it is done) and try again.",
    )


def disk_full(path: Path) -> DiskFullError:
    """The error for a study that can't grow."""
    return DiskFullError(
        f"There is no space left for {path}: the disk is full, or a quota or limit is used up.",
        "What was being written is not in the study; everything before it is.",
        "Free some space on that disk or have the quota raised, and try again.",
    )


def read_only_file(path: Path) -> ReadOnlyStudyError:
    """The error for a study that can only be read."""
    return ReadOnlyStudyError(
        f"{path} can't be written to: the file, its folder or its disk is write-protected.",
        _UNCHANGED,
        "Copy it into a folder of your own and work on the copy, or take off the write protection of both "
        "the file and its folder.",
    )


def not_a_database(path: Path) -> NotAStudyError:
    """The error for a file that holds something else, or a study whose beginning was overwritten."""
    return NotAStudyError(
        f"{path} is not a Sojourn study.",
        f"Its beginning is not that of a study file. {_UNCHANGED}",
        "Choose a study file (its name ends in .sojourn, as a rule). If it was one, go back to a copy.",
    )


def damaged(path: Path, detail: str = "") -> DamagedStudyError:
    """The error for a study file that is broken inside."""
    return DamagedStudyError(
        f"{path} is damaged" + (f": {detail}." if detail else "."),
        "Part of it can't be read, and what can be read may be wrong. Nothing was changed.",
        f"Keep this file as it is and go back to its last copy. Without one, "
        f"`sqlite3 {path.name} .recover` may save most of the records.",
    )


def _disk_trouble(path: Path, detail: str) -> StudyFileError:
    return StudyFileError(
        f"The disk reports an error with {path} ({detail}).",
        "What was being written is not in the study; everything before it is.",
        "Check the disk and its connection, copy the study to another disk and open the copy.",
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _little_space(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE_SPACE_BYTES
    except OSError:
        return False
