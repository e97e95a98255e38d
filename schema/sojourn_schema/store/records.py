"""Careers as rows of the tables of records, and back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from sojourn_schema.careers import (
    Career,
    ExtraAnswer,
    GrantYear,
    JobSearch,
    PublicationYear,
    Respondent,
    Spell,
)
from sojourn_schema.columns import RECORD_TABLES, Kind, NoAnswer
from sojourn_schema.instrument.paradata import Paradata
from sojourn_schema.store import paradata_rows

_RECORDS: dict[str, Any] = {
    "respondent": Respondent,
    "spell": Spell,
    "publication_year": PublicationYear,
    "job_search": JobSearch,
    "grant_year": GrantYear,
    "extra_answer": ExtraAnswer,
}
_NAMES = {table: tuple(field.name for field in fields(record)) for table, record in _RECORDS.items()}
_VALUES = {table: attrgetter(*names) for table, names in _NAMES.items()}
_SHARES = {
    table: tuple(_NAMES[table].index(column.name) for column in columns if column.kind is Kind.SHARE)
    for table, columns in RECORD_TABLES.items()
}
_ORDER = {
    "respondent": "respondent_id",
    "spell": "respondent_id, ord",
    "publication_year": "respondent_id, year",
    "job_search": "respondent_id, year, target",
    "grant_year": "respondent_id, year",
    "extra_answer": "respondent_id, question",
}
_NO_ANSWERS: dict[object, NoAnswer] = {str(answer): answer for answer in NoAnswer}


def insert(connection: sqlite3.Connection, careers: Sequence[Career]) -> None:
    """Write careers whose respondents are not there yet; the caller holds the transaction.

    Raises:
        sqlite3.IntegrityError: a respondent is there already, a key comes twice, or a value is outside what
            the column takes. Whoever reads records from outside checks that first.
    """
    _insert(connection, "respondent", (_row("respondent", career.respondent) for career in careers))
    names = ", ".join((*_NAMES["spell"], "ord"))
    marks = ", ".join("?" * (len(_NAMES["spell"]) + 1))
    connection.executemany(
        f"INSERT INTO spell ({names}) VALUES ({marks})",
        ((*_row("spell", spell), order) for career in careers for order, spell in enumerate(career.spells)),
    )
    _insert(connection, "publication_year", _rows("publication_year", (one.publications for one in careers)))
    _insert(connection, "job_search", _rows("job_search", (one.job_searches for one in careers)))
    _insert(connection, "grant_year", _rows("grant_year", (one.grants for one in careers)))
    _insert(connection, "extra_answer", _rows("extra_answer", (one.extra_answers for one in careers)))


def keep(
    connection: sqlite3.Connection, career: Career, handle: str | None, paradata: Paradata | None
) -> None:
    """Write the record of an interview with what belongs to it; the caller holds the transaction.

    Args:
        connection: of the study file.
        career: whose respondent is not there yet.
        handle: of the withdrawal code.
        paradata: how the interview went.

    Raises:
        sqlite3.IntegrityError: as `insert`.
    """
    insert(connection, [career])
    respondent_id = career.respondent.respondent_id
    if handle is not None:
        connection.execute(
            "INSERT INTO withdrawal_handle (handle, respondent_id) VALUES (?, ?)", (handle, respondent_id)
        )
    if paradata is not None:
        paradata_rows.insert(connection, respondent_id, paradata)


def select(connection: sqlite3.Connection, respondent_ids: Sequence[str]) -> list[Career]:
    """Read the careers of these respondents, in the order of their ids; those that aren't there are left out.

    Args:
        connection: within one transaction, so that the tables belong together.
        respondent_ids: at most some hundred at a time.
    """
    if not respondent_ids:
        return []
    found = {table: _found(connection, table, respondent_ids) for table in RECORD_TABLES}
    return [
        Career(
            respondent,
            tuple(found["spell"].get(key, ())),
            tuple(found["publication_year"].get(key, ())),
            tuple(found["job_search"].get(key, ())),
            tuple(found["grant_year"].get(key, ())),
            tuple(found["extra_answer"].get(key, ())),
        )
        for key, (respondent,) in sorted(found["respondent"].items())
    ]


def _found(connection: sqlite3.Connection, table: str, respondent_ids: Sequence[str]) -> dict[str, list[Any]]:
    names, record = _NAMES[table], _RECORDS[table]
    marks = ", ".join("?" * len(respondent_ids))
    cursor = connection.execute(
        f"SELECT {', '.join(names)} FROM {table} WHERE respondent_id IN ({marks}) ORDER BY {_ORDER[table]}",
        respondent_ids,
    )
    found: dict[str, list[Any]] = defaultdict(list)
    for row in cursor:
        if "DK" in row or "PNTS" in row:
            row = tuple(_NO_ANSWERS.get(value, value) for value in row)
        found[row[0]].append(record(*row))
    return found


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    names = _NAMES[table]
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows
    )


def _rows(table: str, careers: Iterable[Iterable[object]]) -> Iterable[tuple[object, ...]]:
    return (_row(table, record) for records in careers for record in records)


def _row(table: str, record: object) -> tuple[object, ...]:
    values: tuple[object, ...] = _VALUES[table](record)
    for place in _SHARES[table]:
        if isinstance(share := values[place], int):
            values = (*values[:place], float(share), *values[place + 1 :])
    return values
