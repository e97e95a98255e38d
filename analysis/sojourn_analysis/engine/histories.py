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

import numpy as np
import pyarrow as pa

from sojourn_analysis.engine.packing import Packed, Width, packed_sql, unpacked
from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import explained

if TYPE_CHECKING:
    from sojourn_schema.careers import Career

CHUNK_RESPONDENTS = 50_000
_FETCH_ROWS = 25_000

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

_RESPONDENT = (
    Packed("survey_year", Width.YEAR),
    Packed("entry_year", Width.YEAR),
    Packed("phd_year", Width.YEAR),
    Packed("phd_status", codes="phd_status"),
    Packed("phd_field", codes="field"),
    Packed("phd_tier", codes="phd_tier"),
    Packed("gender", codes="gender"),
)
_DATES = (
    Packed("ord", Width.PLACE),
    Packed("start_year", Width.YEAR),
    Packed("start_month", Width.MONTH),
    Packed("end_year", Width.YEAR),
    Packed("end_month", Width.MONTH),
)
_POST = (
    Packed("fte", Width.SHARE),
    Packed("sector", codes="sector"),
    Packed("position", codes="position"),
    Packed("appointment", codes="appointment"),
)


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
            respondent = _respondents(connection, first, chunk_respondents)
            if respondent.num_rows == 0:
                return
            last = respondent["respondent_id"][-1].as_py()
            yield Histories(respondent, _spells(connection, first, last))
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


def _respondents(connection: sqlite3.Connection, after: str, limit: int) -> pa.Table:
    cursor = connection.execute(
        f"SELECT respondent_id, {packed_sql(_RESPONDENT)} FROM respondent"
        " WHERE respondent_id > ? ORDER BY respondent_id LIMIT ?",
        (after, limit),
    )
    ids, packed = [], []
    while rows := cursor.fetchmany(_FETCH_ROWS):
        some_ids, some_packed = zip(*rows, strict=True)
        ids.append(pa.array(some_ids, pa.string()))
        packed.append(np.array(some_packed, dtype=np.int64))
    together = np.concatenate(packed) if packed else np.empty(0, np.int64)
    columns = dict(unpacked(_RESPONDENT, together))
    return pa.table({"respondent_id": pa.chunked_array(ids, pa.string()), **columns})


def _spells(connection: sqlite3.Connection, after: str, last: str) -> pa.Table:
    # One row a respondent: the packed integers of all spells as one text, dates and attributes by turns.
    cursor = connection.execute(
        "SELECT respondent_id, count(*),"
        f" group_concat(({packed_sql(_DATES)}) || ',' || ({packed_sql(_POST)}))"
        " FROM spell WHERE respondent_id > ? AND respondent_id <= ? GROUP BY respondent_id",
        (after, last),
    )
    ids, numbers = [], []
    while rows := cursor.fetchmany(_FETCH_ROWS):
        some_ids, counts, texts = zip(*rows, strict=True)
        places = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
        ids.append(pa.DictionaryArray.from_arrays(places, pa.array(some_ids, pa.string())).cast(pa.string()))
        numbers.append(np.fromstring(",".join(texts), dtype=np.int64, sep=","))
    pairs = np.concatenate(numbers).reshape(-1, 2) if numbers else np.empty((0, 2), np.int64)
    columns = dict(unpacked(_DATES, pairs[:, 0])) | dict(unpacked(_POST, pairs[:, 1]))
    return pa.table({"respondent_id": pa.chunked_array(ids, pa.string()), **columns})


def _array(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    if pa.types.is_string(kind):
        return pa.array([None if value is None else str(value) for value in values], kind)
    return pa.array([None if isinstance(value, str) else value for value in values], kind)
