"""A copy of a study file with part of its careers, for an analysis that leaves the others out."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from sojourn_schema.columns import TABLES
from sojourn_schema.store.connection import connect, transaction
from sojourn_schema.store.failures import explained

_ABOUT = ("study", "_sqlite_migrations")
"""Tables that make the copy a study of the same version."""
_HEADER = ("application_id", "user_version")


def reduced_copy(study: Path, copy: Path, kept: str, values: Sequence[str] = ()) -> Path:
    """A copy of a study with the careers of some respondents, and nothing else that is kept of anybody.

    Drafts, handles, hashes and sealed records do not come along, nor do rows that belong to nobody. The copy
    can be read by its owner alone.

    Args:
        study: the study file; it stays as it is.
        copy: where the copy is made; nothing is there yet.
        kept: a condition of SQL on the table of respondents: who is kept.
        values: of its parameters.

    Returns:
        The copy.

    Raises:
        StudyFileError: the study can't be read.
    """
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with (
        closing(connect(study, read_only=True)) as source,
        closing(sqlite3.connect(copy, isolation_level=None)) as target,
        explained(study),
    ):
        source.execute("BEGIN")  # so that all is of one moment, whoever writes meanwhile
        for setting in _HEADER:
            (value,) = source.execute(f"PRAGMA {setting}").fetchone()
            target.execute(f"PRAGMA {setting} = {value}")
        with transaction(target):
            for (statement,) in source.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"):
                target.execute(statement)
            for table in _ABOUT:
                _copy_rows(source, target, table)
            whose = f"respondent_id IN (SELECT respondent_id FROM respondent WHERE {kept})"
            for table in TABLES:
                _copy_rows(source, target, table, whose, values)
    return copy


def sound_copy(study: Path, respondents: Iterable[str], copy: Path) -> Path:
    """A copy without these respondents and without rows that belong to nobody.

    Raises:
        StudyFileError: the study can't be read.
    """
    kept = "respondent_id NOT IN (SELECT value FROM json_each(?))"
    return reduced_copy(study, copy, kept, (json.dumps(list(respondents)),))


def _copy_rows(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    table: str,
    condition: str = "1",
    values: Sequence[str] = (),
) -> None:
    rows = source.execute(f'SELECT * FROM "{table}" WHERE {condition}', values)
    places = ", ".join("?" * len(rows.description))
    target.executemany(f'INSERT INTO "{table}" VALUES ({places})', rows)
