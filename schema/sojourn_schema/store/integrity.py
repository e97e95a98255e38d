"""What can be broken in a study file: its pages, its references, and values that no answer can have."""

from __future__ import annotations

import sqlite3

from sojourn_schema.codes import code_list
from sojourn_schema.columns import TABLES, Column, Kind, NoAnswer, shorten

_MOST = 100
"""Problems of one kind that are told; a file with more is broken anyhow."""


def problems(connection: sqlite3.Connection) -> list[str]:
    """Everything that is wrong, one sentence each.

    Pages and rows come first (SQLite's own check, which also holds types, bounds and required values); where
    they are broken the rest can't be told and is left out.

    Raises:
        sqlite3.Error: the file can't be read at all.
    """
    broken = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST})")]
    if broken != ["ok"]:
        return [_readable(line) for line in broken]
    orphans = connection.execute('SELECT DISTINCT "table" FROM pragma_foreign_key_check').fetchall()
    found = [f"The table {table} has rows that belong to nobody." for (table,) in orphans]
    for table, columns in TABLES.items():
        found += _unknown_codes(connection, table, [one for one in columns if one.codes is not None])
    return found


def _readable(line: str) -> str:
    text = " ".join(line.removeprefix("*** in database main ***").split())
    return text if text.endswith(".") else f"{text}."


def _unknown_codes(connection: sqlite3.Connection, table: str, columns: list[Column]) -> list[str]:
    """Codes that are on no list. SQLite keeps no checksums, so a bit that fell over in a text shows only
    here."""
    if not columns:
        return []
    tests = {column.name: _unknown(column) for column in columns}
    wrong = " OR ".join(tests.values())
    (count,) = connection.execute(f"SELECT count(*) FROM {table} WHERE {wrong}").fetchone()
    if not count:
        return []
    found = []
    for name, test in tests.items():
        rows = connection.execute(
            f"SELECT CAST({name} AS BLOB), count(*) FROM {table} WHERE {test} GROUP BY 1 LIMIT {_MOST}"
        )
        for value, times in rows:
            text = shorten(bytes(value).decode("utf-8", "replace"))
            found.append(f"{table}.{name} holds {text!r}, which is no code of its list ({times} times).")
    return found


def _unknown(column: Column) -> str:
    assert column.codes is not None
    known = ", ".join(f"'{code}'" for code in (*code_list(column.codes), *NoAnswer))
    is_text = "" if column.kind is Kind.CODE else f"typeof({column.name}) = 'text' AND "
    return f"({is_text}{column.name} NOT IN ({known}))"
