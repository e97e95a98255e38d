"""The fingerprint of a study's careers: the same for the same answers, wherever they are kept."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from pathlib import Path

from sojourn_schema.columns import TABLES
from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import explained

_FETCH_ROWS = 20_000
_ORDER = {
    "respondent": "respondent_id",
    "spell": "respondent_id, ord, spell_id",
    "publication_year": "respondent_id, year",
    "job_search": "respondent_id, year, target",
    "grant_year": "respondent_id, year",
}


def data_hash(study: Path) -> str:
    """SHA-256 of all career tables, in hexadecimal.

    Each table counts with its name and each record, in the order of the keys, with its answers as a JSON list
    in the order of the data package's columns. A study file and the package that it was imported from have
    the same.

    Args:
        study: the study file.

    Raises:
        StudyFileError: the study can't be read.
    """
    digest = hashlib.sha256()
    with closing(connect(study, read_only=True)) as connection, explained(study):
        connection.execute("BEGIN")
        for table, columns in TABLES.items():
            digest.update(f"{table}\n".encode())
            chosen = ", ".join(f'"{column.name}"' for column in columns)
            cursor = connection.execute(f'SELECT {chosen} FROM "{table}" ORDER BY {_ORDER[table]}')
            while rows := cursor.fetchmany(_FETCH_ROWS):
                digest.update("".join(f"{json.dumps(row)}\n" for row in rows).encode())
    return digest.hexdigest()
