"""Whatever form an answer lies in on a disk, the search for it finds it."""

from __future__ import annotations

import gzip
import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from sojourn_desktop.journey.fieldwork.carving import (
    Mark,
    answer_marks,
    is_known,
    record_body,
    row_marks,
    traces,
    unpacked,
)

ANSWER = "research_scientist"
LINES = [
    json.dumps({"serial": 1, "place": ["respondent", "", "phd_year"], "text": "1987"}),
    json.dumps({"serial": 2, "place": ["spell", "d5466902bcaf47d2", "position"], "text": ANSWER}),
    json.dumps({"serial": 3, "place": ["spell", "d5466902bcaf47d2", "end_year"], "text": None}),
]


def test_answers_are_looked_for_alone_beside_their_items_and_by_their_positions_ids() -> None:
    assert [one.about for one in answer_marks(LINES)] == [
        "phd_year1987", ANSWER, f"position{ANSWER}", "d5466902bcaf47d2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "raw",
    [
        ANSWER.encode(),
        ANSWER.encode("utf-16-le"),
        ANSWER.encode("utf-16-be"),
        zlib.compress(ANSWER.encode()),
        gzip.compress(ANSWER.encode()),
    ],
)
def test_an_answer_is_found_in_each_form_and_place(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "file-wal").write_bytes(b"\x00" * 99 + raw + b"\xff" * 99)
    found = traces(tmp_path, answer_marks(LINES[1:2]))
    assert {one.file.partition(",")[0] for one in found} == {str(Path("below/file-wal"))}
    assert ANSWER in {one.about for one in found}


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(range(256)) * 99)
    assert traces(tmp_path, answer_marks(LINES)) == ()


def test_what_only_looks_packed_is_passed_over() -> None:
    assert list(unpacked(b"\x78\x9c no such thing \x1f\x8b\x08 nor this")) == []


def test_a_row_is_found_as_sqlite_writes_it_and_in_a_page_that_was_freed(tmp_path: Path) -> None:
    row = {"ord": 2, "year": 1987, "end": None, "share": 0.5, "far": -70_000, "what": "industry"}
    (mark,) = row_marks(list(row), [row], "row")
    with closing(sqlite3.connect(tmp_path / "some.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")  # as it is unless a program asks for more
        connection.execute("CREATE TABLE t (id TEXT PRIMARY KEY, ord, year, end, share, far, what)")
        connection.execute("INSERT INTO t VALUES ('an id', ?, ?, ?, ?, ?, ?)", list(row.values()))
        assert [one.about for one in traces(tmp_path, [mark])] == ["row 1"]
        connection.execute("DELETE FROM t")
        assert [one.about for one in traces(tmp_path, [mark])] == ["row 1"]  # SQLite only unlinks it


def test_zero_and_one_take_no_byte_and_others_as_few_as_hold_them() -> None:
    assert record_body([0, 1, None, 2, -129, 1987]) == b"\x02\xff\x7f\x07\xc3"


def test_what_stood_there_before_anybody_answered_tells_of_nobody() -> None:
    mark = Mark("a site", (b"Hall A in the north",))
    assert is_known(mark, [b"... Hall A in the north ..."])
    assert not is_known(mark, [b"... Hall A ..."])
