"""A copy of a study file with part of its careers, for an analysis that leaves the others out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from sojourn_schema.columns import TABLES
from sojourn_schema.store.connection import connect, transaction
from sojourn_schema.store.failures import explained


def reduced_copy(study: Path, copy: Path, reduce: Callable[[sqlite3.Connection], None]) -> Path:
    """A copy of a study without what `reduce` deletes; the rows of a respondent go with them.

    Args:
        study: the study file; it stays as it is.
        copy: where the copy is made.
        reduce: deletes from the copy, within one transaction.

    Returns:
        The copy.

    Raises:
        StudyFileError: the study can't be read.
    """
    with (
        closing(connect(study, read_only=True)) as source,
        closing(sqlite3.connect(copy)) as target,
        explained(study),
    ):
        source.backup(target)
    with closing(connect(copy)) as target, explained(copy), transaction(target):
        reduce(target)
    return copy


def sound_copy(study: Path, respondents: Iterable[str], copy: Path) -> Path:
    """A copy without these respondents and without rows that belong to nobody.

    Raises:
        StudyFileError: the study can't be read.
    """

    def reduce(connection: sqlite3.Connection) -> None:
        connection.executemany(
            "DELETE FROM respondent WHERE respondent_id = ?", ((one,) for one in respondents)
        )
        for table in TABLES:
            connection.execute(
                f"DELETE FROM {table} WHERE respondent_id NOT IN (SELECT respondent_id FROM respondent)"
            )

    return reduced_copy(study, copy, reduce)
