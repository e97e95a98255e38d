"""Careers on their way into the engine: chunks of respondents as Arrow tables.

Numbers that were answered with don't know or prefer not to say are missing here; codes keep those words, for
the models give them a level of their own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from sojourn_analysis.engine.packing import Integers, Packed, Width, packed_sql, unpacked
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

RESPONDENT_DETAILS = {"tenure_year": pa.int64(), "tenure_word": pa.string()}
SPELL_DETAILS = {
    "rank": pa.string(),
    "academic_tie": pa.string(),
    "publication_policy": pa.string(),
    "return_plan": pa.string(),
    "return_plan_years": pa.string(),
    "teaches": pa.string(),
}


class Part(StrEnum):
    """What is read beyond the base model's columns, for those who need it; a table by its name."""

    DETAILS = "details"
    """Further answers about spells (`SPELL_DETAILS`) and tenure (`RESPONDENT_DETAILS`)."""
    PUBLICATIONS = "publication_year"
    SEARCHES = "job_search"
    GRANTS = "grant_year"


_TENURE = (Packed("tenure_year", Width.YEAR), Packed("tenure_word", codes="tenure_year", of="tenure_year"))
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
_POST_DETAILS = tuple(Packed(name, codes={"teaches": "yes_no"}.get(name, name)) for name in SPELL_DETAILS)
_YEARLY = {
    Part.PUBLICATIONS: (Packed("year", Width.YEAR), Packed("papers", Width.COUNT)),
    Part.GRANTS: (Packed("year", Width.YEAR), Packed("grants", Width.COUNT)),
    Part.SEARCHES: (
        Packed("year", Width.YEAR),
        Packed("target", codes="target"),
        Packed("applications", Width.COUNT),
        Packed("interviews", Width.COUNT),
        Packed("offers", Width.COUNT),
    ),
}
YEARLY_COLUMNS = {
    part: {"respondent_id": pa.string()}
    | {one.name: pa.string() if one.codes else pa.int64() for one in columns}
    for part, columns in _YEARLY.items()
}
"""The columns of each yearly table, by part."""


@dataclass(frozen=True, slots=True)
class Histories:
    """A chunk of careers, each respondent whole.

    Attributes:
        respondent: one row a respondent, columns as `RESPONDENT_COLUMNS`, with part `DETAILS` also
            `RESPONDENT_DETAILS`.
        spell: one row a spell of these respondents, columns as `SPELL_COLUMNS`, with part `DETAILS` also
            `SPELL_DETAILS`.
        yearly: their rows of the yearly tables that were asked for, columns as `YEARLY_COLUMNS`.
    """

    respondent: pa.Table
    spell: pa.Table
    yearly: Mapping[Part, pa.Table] = field(default_factory=dict)

    @property
    def parts(self) -> frozenset[Part]:
        """What was read beyond the base model's columns."""
        detailed = {Part.DETAILS} if set(SPELL_DETAILS) <= set(self.spell.column_names) else set()
        return frozenset({*self.yearly, *detailed})


def histories_of_study(
    path: Path, chunk_respondents: int = CHUNK_RESPONDENTS, parts: Collection[Part] = ()
) -> Iterator[Histories]:
    """Read a study file in chunks of respondents, in the order of their ids and as it is at one moment.

    Args:
        path: the study file; it may be open elsewhere, and it may be write-protected.
        chunk_respondents: how many respondents are in memory at a time.
        parts: what to read beyond the base model's columns; each costs time.

    Raises:
        StudyFileError: the file is no study or can't be read.
    """
    with closing(connect(path, read_only=True)) as connection, explained(path):
        connection.execute("BEGIN")
        first = ""
        while True:
            respondent = _respondents(connection, first, chunk_respondents, parts)
            if respondent.num_rows == 0:
                return
            last = respondent["respondent_id"][-1].as_py()
            spell = _rows(connection, "spell", _spell_columns(parts), first, last)
            yearly = {
                part: _rows(connection, part.value, (_YEARLY[part],), first, last)
                for part in parts
                if part in _YEARLY
            }
            yield Histories(respondent, spell, yearly)
            first = last


def histories_of_careers(
    careers: Iterable[Career], chunk_respondents: int = CHUNK_RESPONDENTS, parts: Collection[Part] = ()
) -> Iterator[Histories]:
    """Chunks of careers that are already in memory or come from a generator."""
    stream = iter(careers)
    detailed = Part.DETAILS in parts
    columns = RESPONDENT_COLUMNS | (RESPONDENT_DETAILS if detailed else {})
    spell_columns = SPELL_COLUMNS | (SPELL_DETAILS if detailed else {})
    while chunk := list(islice(stream, chunk_respondents)):
        spells = [(order, spell) for career in chunk for order, spell in enumerate(career.spells)]
        respondent = {
            name: _array(
                [getattr(one.respondent, "tenure_year" if name == "tenure_word" else name) for one in chunk],
                kind,
            )
            for name, kind in columns.items()
        }
        spell = {
            name: _array([order if name == "ord" else getattr(one, name) for order, one in spells], kind)
            for name, kind in spell_columns.items()
        }
        yearly = {part: _yearly_of(chunk, part) for part in parts if part in _YEARLY}
        yield Histories(pa.table(respondent), pa.table(spell), yearly)


def _yearly_of(careers: Sequence[Career], part: Part) -> pa.Table:
    kept = {Part.PUBLICATIONS: "publications", Part.GRANTS: "grants", Part.SEARCHES: "job_searches"}[part]
    rows = [row for career in careers for row in getattr(career, kept)]
    return pa.table(
        {
            name: _array([getattr(row, name) for row in rows], kind)
            for name, kind in YEARLY_COLUMNS[part].items()
        }
    )


def _spell_columns(parts: Collection[Part]) -> tuple[tuple[Packed, ...], ...]:
    """Dates and post as one integer each; further answers fit into the second."""
    return (_DATES, _POST + (_POST_DETAILS if Part.DETAILS in parts else ()))


def _respondents(connection: sqlite3.Connection, after: str, limit: int, parts: Collection[Part]) -> pa.Table:
    groups = (_RESPONDENT, _TENURE) if Part.DETAILS in parts else (_RESPONDENT,)
    cursor = connection.execute(
        f"SELECT respondent_id, {', '.join(map(packed_sql, groups))} FROM respondent"
        " WHERE respondent_id > ? ORDER BY respondent_id LIMIT ?",
        (after, limit),
    )
    ids, packed = [], []
    while rows := cursor.fetchmany(_FETCH_ROWS):
        some_ids, *some_packed = zip(*rows, strict=True)
        ids.append(pa.array(some_ids, pa.string()))
        packed.append(np.array(some_packed, dtype=np.int64).T)
    return _table(ids, packed, groups)


def _rows(
    connection: sqlite3.Connection, table: str, groups: Sequence[Sequence[Packed]], after: str, last: str
) -> pa.Table:
    # One row a respondent: the packed integers of all their rows as one text, group after group by turns.
    packed = " || ',' || ".join(f"({packed_sql(group)})" for group in groups)
    cursor = connection.execute(
        f"SELECT respondent_id, count(*), group_concat({packed})"
        f" FROM {table} WHERE respondent_id > ? AND respondent_id <= ? GROUP BY respondent_id",
        (after, last),
    )
    ids, numbers = [], []
    while rows := cursor.fetchmany(_FETCH_ROWS):
        some_ids, counts, texts = zip(*rows, strict=True)
        places = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
        ids.append(pa.DictionaryArray.from_arrays(places, pa.array(some_ids, pa.string())).cast(pa.string()))
        numbers.append(np.fromstring(",".join(texts), dtype=np.int64, sep=",").reshape(-1, len(groups)))
    return _table(ids, numbers, groups)


def _table(
    ids: Sequence[pa.Array], packed: Sequence[Integers], groups: Sequence[Sequence[Packed]]
) -> pa.Table:
    """The Arrow table of ids and of packed integers, (rows, groups) each."""
    together = np.concatenate(packed) if packed else np.empty((0, len(groups)), np.int64)
    columns: dict[str, pa.Array] = {}
    for place, group in enumerate(groups):
        columns |= dict(unpacked(group, together[:, place]))
    return pa.table({"respondent_id": pa.chunked_array(ids, pa.string()), **columns})


def _array(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    if pa.types.is_string(kind):
        return pa.array([str(value) if isinstance(value, str) else None for value in values], kind)
    return pa.array([None if isinstance(value, str) else value for value in values], kind)
