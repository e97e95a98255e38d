"""The embedded engine keeps tables, forgets them, and leaves nothing behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pyarrow as pa

from sojourn_analysis.engine.duckdb import Engine

NUMBERS = pa.table({"x": pa.array([3, 1, 2], pa.int64())})


def test_an_expression_is_appended_to_and_kept_anew() -> None:
    with Engine() as engine:
        with engine.views({"numbers": NUMBERS}) as views:
            engine.append("kept", views["numbers"])
            engine.append("kept", views["numbers"].mutate(x=views["numbers"].x * 10))
            small = engine.keep("small", views["numbers"].filter(views["numbers"].x < 3))
        assert sorted(engine.rows(engine.table("kept"))["x"].to_pylist()) == [1, 2, 3, 10, 20, 30]
        assert sorted(engine.rows(small)["x"].to_pylist()) == [1, 2]


def test_a_dropped_table_starts_anew() -> None:
    with Engine() as engine:
        for _ in range(2):
            engine.drop("kept")
            with engine.views({"numbers": NUMBERS}) as views:
                kept = engine.append("kept", views["numbers"])
            assert engine.rows(kept).num_rows == 3


def test_rows_come_in_batches_when_asked() -> None:
    with Engine() as engine, engine.views({"numbers": NUMBERS}) as views:
        batches = list(engine.batches(views["numbers"], batch_rows=2))
        assert sum(batch.num_rows for batch in batches) == 3
        assert engine.rows(views["numbers"]).num_rows == 3


def test_a_closed_engine_leaves_no_folder_behind() -> None:
    before = set(Path(tempfile.gettempdir()).glob("sojourn-engine-*"))
    with Engine(memory_limit="200MB") as engine, engine.views({"numbers": NUMBERS}) as views:
        engine.rows(views["numbers"])
    assert set(Path(tempfile.gettempdir()).glob("sojourn-engine-*")) <= before
