"""Making a study file: an empty one that nobody else has, then the tables and what is settled."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from sojourn_schema.errors import StudyFileError
from sojourn_schema.phrase import Phrase
from sojourn_schema.store import extra_forms, migrations
from sojourn_schema.store.connection import APPLICATION_ID, configure, transaction
from sojourn_schema.store.failures import explained
from sojourn_schema.study import StudyDefinition

if TYPE_CHECKING:
    from sojourn_schema.certificate import Enrolment


def reserve(path: Path) -> None:
    """Make the empty file, unless there is one of that name.

    Raises:
        StudyFileError: there is, or it can't be made; in three sentences.
    """
    try:
        with explained(path):
            # For its owner alone; SQLite gives what it makes beside the file the same permissions.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except StudyFileError as problem:
        if isinstance(problem.__cause__, FileExistsError):
            raise StudyFileError(
                Phrase("There is already a folder {path}.", path=path)
                if path.is_dir()
                else Phrase("There is already a file {path}.", path=path),
                "It was left as it is; no study was made.",
                "Choose another name, or move the other one away first.",
            ) from problem
        if isinstance(problem.__cause__, PermissionError):
            raise StudyFileError(
                Phrase("You may not make files in {folder}.", folder=path.absolute().parent),
                "No study was made.",
                "Choose a folder of your own, or ask for the permission to write in this one.",
            ) from problem
        if isinstance(problem.__cause__, FileNotFoundError | NotADirectoryError):
            raise StudyFileError(
                Phrase("There is no folder {folder}.", folder=path.parent),
                "No study was made.",
                "Make the folder first, or choose another.",
            ) from problem
        raise


def fill(path: Path, definition: StudyDefinition, enrolment: Enrolment | None) -> None:
    """Make a study of the empty file.

    Args:
        path: of the file, which `reserve` made.
        definition: of the study, with its extra questions.
        enrolment: of the laptop that collects with it, None for a study that begins.

    Raises:
        StudyFileError: it could not be written.
    """
    study_id = enrolment.certificate.study_id if enrolment is not None else str(uuid4())
    with explained(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            configure(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            migrations.take_steps(connection)
            with transaction(connection):
                connection.execute(
                    "INSERT INTO study (only, study_id, definition) VALUES (1, ?, ?)",
                    (study_id, definition.to_toml_text()),
                )
                extra_forms.use(connection, definition.extra_questions)
                if enrolment is not None:
                    mirror = str(enrolment.mirror) if enrolment.mirror is not None else None
                    connection.execute(
                        "INSERT INTO enrolment (only, certificate, seed, mirror) VALUES (1, ?, ?, ?)",
                        (enrolment.signed, enrolment.key.seed, mirror),
                    )
                # Last: what has it is a whole study.
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        finally:
            connection.close()
