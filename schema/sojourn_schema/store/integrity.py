"""What can be broken in a study file: its pages, its references, and values that no answer can have."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from sojourn_schema.codes import code_list
from sojourn_schema.columns import TABLES, Column, Kind, NoAnswer, shorten

_MOST = 100
"""Problems of one kind that are told; a file with more is broken anyhow."""


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """A value in one respondent's record that is on no list.

    Attributes:
        respondent_id: whose record it is.
        table, column: where it stands.
        value: what stands there, shortened and readable.
    """

    respondent_id: str
    table: str
    column: str
    value: str

    def __str__(self) -> str:
        return (
            f"respondent {self.respondent_id}: {self.table}.{self.column} holds {self.value!r}, "
            "which is no code of its list"
        )


@dataclass(frozen=True, slots=True)
class Damage:
    """What is broken in a study file, by how far it reaches.

    Attributes:
        broken: pages, rows and bounds; where there are any, nothing in the file can be relied upon.
        stray: tables with rows that belong to nobody, which harm nobody else.
        codes: values that harm the record they stand in; not looked for in a broken file.
    """

    broken: tuple[str, ...] = ()
    stray: tuple[str, ...] = ()
    codes: tuple[UnknownCode, ...] = ()

    @property
    def respondents(self) -> tuple[str, ...]:
        """Whose records are damaged, in the order of their ids."""
        return tuple(sorted({code.respondent_id for code in self.codes}))


def problems(connection: sqlite3.Connection) -> list[str]:
    """Everything that is wrong, one sentence each.

    Pages and rows come first (SQLite's own check, which also holds types, bounds and required values); where
    they are broken the rest can't be told and is left out.

    Raises:
        sqlite3.Error: the file can't be read at all.
    """
    if broken := _broken(connection):
        return broken
    found = _stray(connection)
    for table, columns in _coded().items():
        found += _counted_codes(connection, table, columns)
    return found


def damage(connection: sqlite3.Connection) -> Damage:
    """What is wrong and whose records it harms; see `Damage`.

    Raises:
        sqlite3.Error: the file can't be read at all.
    """
    if broken := _broken(connection):
        return Damage(tuple(broken))
    codes = [
        code
        for table, columns in _coded().items()
        for column in columns
        for code in _codes_of(connection, table, column)
    ]
    return Damage(stray=tuple(_stray(connection)), codes=tuple(codes))


def _broken(connection: sqlite3.Connection) -> list[str]:
    told = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST})")]
    return [] if told == ["ok"] else [_readable(line) for line in told]


def _stray(connection: sqlite3.Connection) -> list[str]:
    orphans = connection.execute('SELECT DISTINCT "table" FROM pragma_foreign_key_check').fetchall()
    return [f"The table {table} has rows that belong to nobody." for (table,) in orphans]


def _coded() -> dict[str, list[Column]]:
    """The columns that take codes, by table."""
    return {table: [one for one in columns if one.codes is not None] for table, columns in TABLES.items()}


def _readable(line: str) -> str:
    text = " ".join(line.removeprefix("*** in database main ***").split())
    return text if text.endswith(".") else f"{text}."


def _counted_codes(connection: sqlite3.Connection, table: str, columns: list[Column]) -> list[str]:
    """Codes that are on no list, and how often. SQLite keeps no checksums, so a bit that fell over in a text
    shows only here."""
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
            found.append(
                f"{table}.{name} holds {_shown(value)!r}, which is no code of its list ({times} times)."
            )
    return found


def _codes_of(connection: sqlite3.Connection, table: str, column: Column) -> list[UnknownCode]:
    """The same, each with the respondent whose record it stands in."""
    rows = connection.execute(
        f"SELECT DISTINCT respondent_id, CAST({column.name} AS BLOB) FROM {table} WHERE {_unknown(column)}"
        " ORDER BY 1, 2"
    )
    return [UnknownCode(whose, table, column.name, _shown(value)) for whose, value in rows]


def _shown(value: bytes) -> str:
    return shorten(bytes(value).decode("utf-8", "replace"))


def _unknown(column: Column) -> str:
    assert column.codes is not None
    known = ", ".join(f"'{code}'" for code in (*code_list(column.codes), *NoAnswer))
    is_text = "" if column.kind is Kind.CODE else f"typeof({column.name}) = 'text' AND "
    return f"({is_text}{column.name} NOT IN ({known}))"
