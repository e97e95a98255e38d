"""The connection: its settings and its transaction."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from sojourn_schema.errors import (
    ReadOnlyStudyError,
)
from sojourn_schema.store.connection import APPLICATION_ID, connect, explained, transaction
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


# Settings


def test_every_connection_has_the_settings_that_keep_answers_safe_and_deleted_ones_gone(made: Path) -> None:
    connection = connect(made)
    assert pragma(connection, "application_id") == APPLICATION_ID == int.from_bytes(b"Sojn", "big")
    assert pragma(connection, "journal_mode") == "wal"
    assert pragma(connection, "synchronous") == 2  # FULL
    assert pragma(connection, "foreign_keys") == 1
    assert pragma(connection, "secure_delete") == 1
    assert pragma(connection, "temp_store") == 2  # MEMORY
    assert pragma(connection, "busy_timeout") == 5_000
    connection.close()


def test_a_reading_connection_writes_nothing(made: Path) -> None:
    connection = connect(made, read_only=True)
    with pytest.raises(ReadOnlyStudyError), explained(made):
        connection.execute("DELETE FROM spell")
    connection.close()


def test_a_reading_connection_leaves_no_files_behind(made: Path) -> None:
    connection = connect(made, read_only=True)
    assert connection.execute("SELECT count(*) FROM spell").fetchone() == (120,)
    connection.close()
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_a_path_with_marks_that_mean_something_in_an_address_is_a_path_all_the_same(
    tmp_path: Path, definition: StudyDefinition
) -> None:
    path = tmp_path / "50% of #1? ü 中 .sojourn"
    StudyFile.create(path, definition).close()
    with StudyFile.open(path) as study:
        assert study.path == path
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


# The transaction


def test_a_transaction_keeps_all_of_a_block(made: Path) -> None:
    connection = connect(made)
    with transaction(connection):
        connection.execute("DELETE FROM spell WHERE respondent_id = 'r01'")
        connection.execute("DELETE FROM grant_year WHERE respondent_id = 'r01'")
    connection.close()
    connection = connect(made)
    assert connection.execute("SELECT count(*) FROM spell").fetchone() == (117,)
    assert connection.execute("SELECT count(*) FROM grant_year").fetchone() == (78,)
    connection.close()


@pytest.mark.parametrize("stop", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_transaction_keeps_nothing_of_a_block_that_raises(made: Path, stop: type[BaseException]) -> None:
    connection = connect(made)
    with pytest.raises(stop), transaction(connection):  # noqa: PT012 - a block in which more happens first
        connection.execute("DELETE FROM spell")
        raise stop
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM spell").fetchone() == (120,)
    connection.close()


def test_a_transaction_that_can_not_be_committed_keeps_nothing(made: Path) -> None:
    connection = connect(made)
    with pytest.raises(sqlite3.IntegrityError), transaction(connection):  # noqa: PT012 - it raises at its end
        connection.execute("PRAGMA defer_foreign_keys = ON")  # checked when committed, and not before
        connection.execute("INSERT INTO grant_year (respondent_id, year) VALUES ('nobody', 2020)")
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM grant_year").fetchone() == (80,)
    connection.close()


def test_a_transaction_within_another_is_a_mistake(made: Path) -> None:
    connection = connect(made)
    with pytest.raises(sqlite3.OperationalError), transaction(connection), transaction(connection):
        pass
    assert not connection.in_transaction
    connection.close()
