"""The forms of extra questions in a study file: every one that was ever used, and the one asked now."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from threading import RLock

from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.extra_questions.form_text import UnreadableFormError, form_of_text, form_to_text
from sojourn_schema.phrase import Phrase
from sojourn_schema.store.connection import transaction
from sojourn_schema.store.failures import damaged, explained


class ExtraForms:
    """The forms of one study file; reached through `StudyFile.extra_forms`."""

    def __init__(self, connection: sqlite3.Connection, lock: RLock, path: Path) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path

    def all(self) -> dict[str, ExtraForm]:
        """Every form by its version.

        Raises:
            DamagedStudyError: one can't be read.
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT version, form FROM extra_form ORDER BY version"
            ).fetchall()
        return {version: _read(self._path, text) for version, text in rows}

    def records(self) -> dict[str, int]:
        """How many readable records have which `questionnaire_version`.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT coalesce(questionnaire_version, ''), count(*) FROM respondent GROUP BY 1 ORDER BY 1"
            ).fetchall()
        return dict(rows)

    def use(self, form: ExtraForm | None) -> None:
        """Ask another form from now on, or none; what was asked before stays known.

        Raises:
            StudyFileError: nothing was changed.
        """
        with self._lock, explained(self._path), transaction(self._connection):
            use(self._connection, form)


def use(connection: sqlite3.Connection, form: ExtraForm | None) -> None:
    """As `ExtraForms.use`; the caller holds the transaction."""
    connection.execute("DELETE FROM extra_form_in_use")
    if form is not None:
        insert(connection, [form_to_text(form)])
        connection.execute("INSERT INTO extra_form_in_use (only, version) VALUES (1, ?)", (form.version,))


def insert(connection: sqlite3.Connection, forms: Iterable[str]) -> None:
    """Take in forms, as texts, beside those that are there; the caller holds the transaction.

    Raises:
        UnreadableFormError: one is none.
    """
    for text in forms:
        form = form_of_text(text)
        # Written anew, for the version is the hash of our own writing.
        connection.execute(
            "INSERT INTO extra_form (version, form) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (form.version, form_to_text(form)),
        )


def in_use(path: Path, connection: sqlite3.Connection) -> ExtraForm | None:
    """The form that a study asks now, None where it has no questions of its own.

    Raises:
        DamagedStudyError: it can't be read.
    """
    found = connection.execute(
        "SELECT form FROM extra_form_in_use JOIN extra_form USING (version)"
    ).fetchone()
    return _read(path, found[0]) if found is not None else None


def _read(path: Path, text: str) -> ExtraForm:
    try:
        return form_of_text(text)
    except UnreadableFormError as problem:
        reason = str(problem).rstrip(".")
        raise damaged(
            path, Phrase("its extra questions can't be read ({reason})", reason=reason)
        ) from problem
