"""Packed columns come out of SQLite as they went in."""

from __future__ import annotations

import sqlite3
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sojourn_analysis.engine.packing import Packed, Width, packed_sql, unpacked
from sojourn_schema.codes import code_list

COLUMNS = (
    Packed("year", Width.YEAR),
    Packed("month", Width.MONTH),
    Packed("ord", Width.PLACE),
    Packed("fte", Width.SHARE),
    Packed("sector", codes="sector"),
)
NO_NUMBER = st.sampled_from([None, "DK", "PNTS"])
ROWS = st.lists(
    st.tuples(
        st.integers(1900, 2200) | NO_NUMBER,
        st.integers(1, 12) | NO_NUMBER,
        st.integers(0, 1_000_000),
        st.integers(100, 1000).map(lambda part: part / 1000) | NO_NUMBER,
        st.sampled_from([*code_list("sector"), "DK", "PNTS", None]),
    ),
    min_size=1,
)


@given(ROWS)
def test_numbers_and_codes_come_back_and_other_words_are_missing(rows: list[tuple[Any, ...]]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE answers (year ANY, month ANY, ord INTEGER, fte ANY, sector TEXT) STRICT")
    connection.executemany("INSERT INTO answers VALUES (?, ?, ?, ?, ?)", rows)
    packed = [
        row[0] for row in connection.execute(f"SELECT {packed_sql(COLUMNS)} FROM answers ORDER BY rowid")
    ]
    connection.close()
    columns = dict(unpacked(COLUMNS, np.array(packed, dtype=np.int64)))
    got = list(zip(*(columns[column.name].to_pylist() for column in COLUMNS), strict=True))
    expected = [(*(None if isinstance(value, str) else value for value in row[:4]), row[4]) for row in rows]
    assert got == expected
