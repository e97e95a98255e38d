"""Each way in which a study file can fail, in three sentences: what, what it means, what to do."""

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
from sojourn_schema.phrase import Phrase

UNCHANGED = "Nothing was changed."
_LITTLE_SPACE_BYTES = 256 * 1024
"""Below this, a failed write or shared-memory file is taken for a full disk, whatever SQLite calls it."""


@contextmanager
def explained(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Turn what SQLite and the operating system report about a study file into errors of ours.

    Args:
        path: the study file, as messages name it.
        opening: the tables are looked at for the first time, so that a statement which doesn't fit them
            speaks of the file and not of the statement.

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
            return disk_full(path) if full else disk_trouble(path, name)
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
    return disk_trouble(path, problem.strerror or type(problem).__name__)


def refuse_non_files(path: Path) -> None:
    """Stop at what is not there, or no ordinary file.

    Raises:
        StudyFileError: names what is there instead.
    """
    try:
        folder, there, file = path.is_dir(), path.exists(), path.is_file()
    except OSError as problem:
        raise _told_os(path, problem) from problem
    if not there:
        raise _missing(path)
    if not file:
        raise StudyFileError(
            Phrase("{path} is a folder, not a study file.", path=path)
            if folder
            else Phrase("{path} is no ordinary file, and so not a study file.", path=path),
            UNCHANGED,
            "Name the study file itself (it ends in .sojourn, as a rule).",
        )


def _missing(path: Path) -> StudyFileError:
    if not path.parent.is_dir():
        return StudyFileError(
            Phrase("There is no folder {folder}.", folder=path.parent),
            UNCHANGED,
            "Check how the path is written, or make the folder first.",
        )
    return StudyFileError(
        Phrase("There is no file {path}.", path=path),
        UNCHANGED,
        Phrase("Check the name, or make a new study with `sojourn new {file}`.", file=path.name),
    )


def _cant_open(path: Path) -> StudyFileError:
    try:
        refuse_non_files(path)
    except StudyFileError as problem:
        return problem
    if not os.access(path, os.R_OK):
        return _no_permission(path)
    if not os.access(path.parent, os.W_OK):
        return read_only_file(path)
    if _little_space(path):
        return disk_full(path)
    return disk_trouble(path, Phrase("it can't be opened"))


def _no_permission(path: Path) -> StudyFileError:
    return StudyFileError(
        Phrase("You may not open {path}.", path=path),
        UNCHANGED,
        "Ask its owner for the permission to read and write it, or work on a copy of your own.",
    )


def locked(path: Path) -> LockedStudyError:
    """The error for a study that somebody else works with."""
    return LockedStudyError(
        Phrase(
            "{path} is open elsewhere: another window or another sojourn command works with it.", path=path
        ),
        "Two at once could damage the study, so this one stopped. Nothing was changed.",
        "Close the other one (or wait until it is done) and try again.",
    )


def disk_full(path: Path) -> DiskFullError:
    """The error for a study that can't grow."""
    return DiskFullError(
        Phrase(
            "There is no space left for {path}: the disk is full, or a quota or limit is used up.", path=path
        ),
        "What was being written is not in the study; everything before it is.",
        "Free some space on that disk or have the quota raised, and try again.",
    )


def read_only_file(path: Path) -> ReadOnlyStudyError:
    """The error for a study that can only be read."""
    return ReadOnlyStudyError(
        Phrase("{path} can't be written to: the file, its folder or its disk is write-protected.", path=path),
        UNCHANGED,
        "Copy it into a folder of your own and work on the copy, or take off the write protection of both "
        "the file and its folder.",
    )


def not_a_database(path: Path) -> NotAStudyError:
    """The error for a file that holds something else, or a study whose beginning was overwritten."""
    return NotAStudyError(
        Phrase("{path} is not a Sojourn study.", path=path),
        "Its beginning is not that of a study file. Nothing was changed.",
        "Choose a study file (its name ends in .sojourn, as a rule). If it was one, go back to a copy.",
    )


def damaged(path: Path, detail: str = "") -> DamagedStudyError:
    """The error for a study file that is broken inside."""
    return DamagedStudyError(
        Phrase("{path} is damaged: {detail}.", path=path, detail=detail)
        if detail
        else Phrase("{path} is damaged.", path=path),
        "Part of it can't be read, and what can be read may be wrong. Nothing was changed.",
        Phrase(
            "Keep this file as it is and go back to its last copy. Without one, "
            "`sqlite3 {file} .recover` may save most of the records.",
            file=path.name,
        ),
    )


def disk_trouble(path: Path, detail: str) -> StudyFileError:
    """The error for a disk that fails."""
    return StudyFileError(
        Phrase("The disk reports an error with {path} ({detail}).", path=path, detail=detail),
        "What was being written is not in the study; everything before it is.",
        "Check the disk and its connection, copy the study to another disk and open the copy.",
    )


def _little_space(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE_SPACE_BYTES
    except OSError:
        return False
