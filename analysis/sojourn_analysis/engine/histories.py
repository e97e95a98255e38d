"""Careers on their way into the engine: chunks of respondents as Arrow tables.

Numbers that were answered with don't know or prefer not to say are missing here; codes keep those words, for
the models give them a level of their own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import explained

if TYPE_CHECKING:
    from sojourn_schema.careers import Career

CHUNK_RESPONDENTS = 250_000
_FETCH_ROWS = 50_000

# Whole numbers come as 64 bits, the width that Ibis reckons with: narrower ones would overflow in its SQL.
RESPONDENT_COLUMNS = {
    "respondent_id": pa.string(),
    "survey_year": pa.int64(),
    "entry_year": pa.int64(),
    "phd_year": pa.int64(),
    "phd_status": pa.string(),
    "phd_field": pa.string(),
    "phd_tier": pa.string(),
    "gender": pa.string(),
}
SPELL_COLUMNS = {
    "respondent_id": pa.string(),
    "ord": pa.int64(),
    "start_year": pa.int64(),
    "start_month": pa.int64(),
    "end_year": pa.int64(),
    "end_month": pa.int64(),
    "sector": pa.string(),
    "position": pa.string(),
    "appointment": pa.string(),
    "fte": pa.float64(),
}


@dataclass(frozen=True, slots=True)
class Histories:
    """A chunk of careers, each respondent whole.

    Attributes:
        respondent: one row a respondent, columns as `RESPONDENT_COLUMNS`.
        spell: one row a spell of these respondents, columns as `SPELL_COLUMNS`.
    """

    respondent: pa.Table
    spell: pa.Table


def histories_of_study(path: Path, chunk_respondents: int = CHUNK_RESPONDENTS) -> Iterator[Histories]:
    """Read a study file in chunks of respondents, in the order of their ids and as it is at one moment.

    Args:
        path: the study file; it may be open elsewhere, and it may be write-protected.
        chunk_respondents: how many respondents are in memory at a time.

    Raises:
        StudyFileError: the file is no study or can't be read.
    """
    with closing(connect(path, read_only=True)) as connection, explained(path):
        connection.execute("BEGIN")
        first = ""
        while True:
            respondent = _read(connection, "respondent", RESPONDENT_COLUMNS, (first, None), chunk_respondents)
            if respondent.num_rows == 0:
                return
            last = respondent["respondent_id"][-1].as_py()
            yield Histories(respondent, _read(connection, "spell", SPELL_COLUMNS, (first, last)))
            first = last


def histories_of_careers(
    careers: Iterable[Career], chunk_respondents: int = CHUNK_RESPONDENTS
) -> Iterator[Histories]:
    """Chunks of careers that are already in memory or come from a generator."""
    stream = iter(careers)
    while chunk := list(islice(stream, chunk_respondents)):
        respondents = [career.respondent for career in chunk]
        spells = [(order, spell) for career in chunk for order, spell in enumerate(career.spells)]
        respondent = {
            name: _array([getattr(one, name) for one in respondents], kind)
            for name, kind in RESPONDENT_COLUMNS.items()
        }
        spell = {
            name: _array([order if name == "ord" else getattr(one, name) for order, one in spells], kind)
            for name, kind in SPELL_COLUMNS.items()
        }
        yield Histories(pa.table(respondent), pa.table(spell))


def _read(
    connection: sqlite3.Connection,
    table: str,
    columns: dict[str, pa.DataType],
    between: tuple[str, str | None],
    limit: int = -1,
) -> pa.Table:
    """The rows with an id above the first bound and up to the second, as Arrow batches of one table."""
    wanted = ", ".join(
        name if pa.types.is_string(kind) else f"CASE WHEN typeof({name}) <> 'text' THEN {name} END"
        for name, kind in columns.items()
    )
    first, last = between
    where = "respondent_id > ?" + ("" if last is None else " AND respondent_id <= ?")
    cursor = connection.execute(
        f"SELECT {wanted} FROM {table} WHERE {where} ORDER BY respondent_id LIMIT ?",
        (first, limit) if last is None else (first, last, limit),
    )
    schema = pa.schema(list(columns.items()))
    batches = []
    while rows := cursor.fetchmany(_FETCH_ROWS):
        arrays = [
            pa.array(values, kind) for values, kind in zip(zip(*rows, strict=True), schema.types, strict=True)
        ]
        batches.append(pa.record_batch(arrays, schema=schema))
    return pa.Table.from_batches(batches, schema)


def _array(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    if pa.types.is_string(kind):
        return pa.array([None if value is None else str(value) for value in values], kind)
    return pa.array([None if isinstance(value, str) else value for value in values], kind)
