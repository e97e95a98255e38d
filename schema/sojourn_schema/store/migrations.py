"""The versions of the study file, and the way from one to the next.

`user_version` in the file's header is the number of steps taken. Each step runs in one transaction together
with its number, so that a study is never between two versions. sqlite-utils does the bookkeeping; it is
imported only when a study is made or migrated (it brings pandas along).
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_schema.errors import NewerStudyError
from sojourn_schema.phrase import Phrase
from sojourn_schema.store import version_1, version_2, version_3, version_4, version_5
from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import damaged, explained

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def make_version_1(db: Database) -> None:
    """The five career tables, the study's definition, and the drafts."""
    for statement in version_1.TABLES:
        db.execute(statement)


def make_version_2(db: Database) -> None:
    """Handles and tombstones of withdrawals, and how interviews went."""
    for statement in version_2.TABLES:
        db.execute(statement)


def make_version_3(db: Database) -> None:
    """The staff PIN, paused interviews, how old drafts are, and tallies of a day."""
    for statement in version_3.TABLES:
        db.execute(statement)


def make_version_4(db: Database) -> None:
    """Keys that were tried, enrolled laptops, sealed records and what bundles tell of them."""
    for statement in version_4.TABLES:
        db.execute(statement)


def make_version_5(db: Database) -> None:
    """Forms of extra questions, and the answers to them."""
    for statement in version_5.TABLES:
        db.execute(statement)


STEPS: tuple[Step, ...] = (make_version_1, make_version_2, make_version_3, make_version_4, make_version_5)
"""Every step ever released, in order. To change the tables, add one; see docs/study-file.md."""


TABLES = (
    *version_1.TABLES,
    *version_2.TABLES,
    *version_3.TABLES,
    *version_4.TABLES,
    *version_5.TABLES,
)
"""The statements that make the tables of the newest version, as they stand in each study."""


def tables_are_intact(connection: sqlite3.Connection) -> bool:
    """Whether a study of the newest version has the tables of it, to the letter.

    A letter that fell over in the definition of a table would make every check and name in it doubtful.
    """
    found = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'table'")}
    return found.issuperset(statement.strip() for statement in TABLES)


def version(connection: sqlite3.Connection) -> int:
    """The version of the study file."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    assert isinstance(number, int)
    return number


def take_steps(connection: sqlite3.Connection, steps: Sequence[Step] | None = None) -> None:
    """Bring a database to the newest version, each step whole or not at all.

    Args:
        connection: open for writing; a new, empty database starts at version 0.
        steps: all steps from version 0 on, `STEPS` by default; those already taken are left out.
    """
    from sqlite_utils import Database, Migrations

    migrations = Migrations("sojourn")
    for number, step in enumerate(STEPS if steps is None else steps, start=1):
        migrations(name=f"version_{number}")(_numbered(step, number))
    migrations.apply(Database(connection, execute_plugins=False))


def _numbered(step: Step, number: int) -> Step:
    def numbered(db: Database) -> None:
        step(db)
        db.execute(f"PRAGMA user_version = {number}")

    return numbered


def refuse_newer(path: Path, found: int) -> None:
    """Stop at a study from the future instead of guessing at it.

    Raises:
        NewerStudyError: the study has a version above ours.
    """
    if found > len(STEPS):
        raise NewerStudyError(
            Phrase(
                "{path} was written by a newer Sojourn (study version {found}; this one knows {known}).",
                path=path,
                found=found,
                known=len(STEPS),
            ),
            "It may hold answers that this version would lose. Nothing was changed.",
            "Install the newest Sojourn on this computer and open it again.",
        )


def back_up(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy a study beside itself before it is migrated, answers still in its -wal included.

    Returns:
        The copy's path, `NAME.version-N.backup`, with a number where that name is taken.

    Raises:
        sqlite3.Error, OSError: there is no place for the copy; it is removed again.
    """
    name = f"{path.name}.version-{version(connection)}.backup"
    backup, number = path.with_name(name), 1
    while backup.exists():
        number += 1
        backup = path.with_name(f"{name}-{number}")
    os.close(os.open(backup, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    copy = sqlite3.connect(backup, isolation_level=None)
    try:
        connection.backup(copy)
        if _collects(copy):
            # What is being typed on a laptop stays in its file alone, of which this copy is only the past.
            copy.execute("PRAGMA secure_delete = ON")
            for table in ("draft_answer", "draft_age", "draft"):
                copy.execute(f"DELETE FROM {table}")
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that can be copied by itself
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
    except BaseException:
        copy.close()
        backup.unlink(missing_ok=True)
        raise
    copy.close()
    return backup


def _collects(connection: sqlite3.Connection) -> bool:
    """Whether it is the file of a collecting laptop, of whatever version."""
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'enrolment'").fetchone()
    return bool(tables) and bool(connection.execute("SELECT count(*) FROM enrolment").fetchone()[0])


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Take a study's missing steps.

    Raises:
        DamagedStudyError: its number of steps taken is not that of its tables.
    """
    take_steps(connection)
    if version(connection) != len(STEPS):
        raise damaged(path, Phrase("its version number is not that of its tables"))


def readable(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """A connection by which a study is read as one of the newest version.

    Args:
        connection: open for reading only.
        path: of its file, which stays as it is.

    Returns:
        The connection itself; for an older study one to a copy in memory that was brought up to date, and the
        given one is closed.

    Raises:
        NewerStudyError: the study is from the future.
        DamagedStudyError: it is older, and its tables are not those of its version.
    """
    refuse_newer(path, version(connection))
    if version(connection) == len(STEPS):
        return connection
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.backup(copy)
        bring_up_to_date(copy, path)
        copy.execute("PRAGMA query_only = ON")
    except BaseException:
        copy.close()
        raise
    connection.close()
    return copy


def current_copy(path: Path, copy: Path) -> Path:
    """Where the tables of a study can be read as those of the newest version.

    Args:
        path: of the study, which stays as it is.
        copy: where a copy that is brought up to date is made of an older one; nothing is there.

    Returns:
        Either of them.

    Raises:
        StudyFileError: the study can't be read, or there is no space for the copy.
    """
    with closing(connect(path, read_only=True)) as connection, explained(path):
        current = readable(connection, path)
        if current is connection:
            return path
        with (
            closing(current),
            explained(copy),
            closing(sqlite3.connect(copy, isolation_level=None)) as target,
        ):
            current.backup(target)
    return copy
