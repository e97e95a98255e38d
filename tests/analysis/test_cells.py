"""Cells: nothing of the person-periods is lost in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from sojourn_analysis import risk_set as risk_sets
from sojourn_analysis.cells import collapse
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.risk_set import RiskSet


@pytest.fixture
def engine() -> Iterator[Engine]:
    with Engine() as engine:
        yield engine


@pytest.fixture(params=["held in memory", "in the engine"], autouse=True)
def _where(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "in the engine":
        monkeypatch.setattr(risk_sets, "HELD_ROWS", 0)


@pytest.fixture(scope="module")
def person_years() -> pd.DataFrame:
    return pd.read_csv(Path(__file__).parent / "r" / "person_years.csv", dtype={"field1": str})


def risk_set(engine: Engine, frame: pd.DataFrame, **levels: tuple[str, ...]) -> RiskSet:
    with engine.views({"given": pa.Table.from_pandas(frame, preserve_index=False)}) as views:
        table = engine.keep("given_rows", views["given"])
    return RiskSet.of(engine, table, levels)


def test_collapsing_loses_nothing(engine: Engine, person_years: pd.DataFrame) -> None:
    cells = collapse(risk_set(engine, person_years), ["t_band", "industry_years"])
    grouped = person_years.groupby(["t_band", "industry_years"])["event"].agg(["count", "sum"])
    assert list(map(tuple, cells.covariates.to_numpy())) == list(grouped.index)
    np.testing.assert_array_equal(cells.rows, grouped["count"])
    np.testing.assert_array_equal(cells.events, grouped["sum"])
    assert cells.ratio == len(person_years) / len(grouped)


def test_members_of_cells_come_with_each_person_whole(engine: Engine, person_years: pd.DataFrame) -> None:
    cells = collapse(risk_set(engine, person_years), ["t", "gender"])
    batches = list(cells.members(batch_persons=70))
    persons: list[set[Any]] = [set(batch.person.tolist()) for batch in batches]
    assert len(batches) == 5
    assert set().union(*persons) == set(person_years["person"])
    assert sum(map(len, persons)) == person_years["person"].nunique()
    events = sum(np.bincount(batch.cell, batch.event, minlength=len(cells.rows)) for batch in batches)
    np.testing.assert_array_equal(events, cells.events)


def test_codes_become_their_labels_in_the_order_of_the_codes(engine: Engine) -> None:
    frame = pd.DataFrame({"person": range(6), "event": [0, 1] * 3, "band": [2, 0, 2, 0, 0, 2]})
    cells = collapse(risk_set(engine, frame, band=("late", "never", "early")), ["band"])
    assert list(cells.covariates["band"]) == ["late", "early"]
    assert list(cells.covariates["band"].cat.categories) == ["late", "early"]


def test_people_are_counted_by_what_does_not_change(engine: Engine, person_years: pd.DataFrame) -> None:
    people = risk_set(engine, person_years).people(["gender"])
    expected = person_years.groupby("gender")["person"].nunique()
    assert dict(zip(people["gender"], people["persons"], strict=True)) == expected.to_dict()


def test_weighted_rows_count_as_much_as_they_weigh(engine: Engine, person_years: pd.DataFrame) -> None:
    frame = person_years.assign(weight=person_years["person"] % 3)
    cells = collapse(risk_set(engine, frame).weighted("weight"), ["t"])
    by_t = frame.assign(happened=frame["event"] * frame["weight"]).query("weight > 0").groupby("t")
    np.testing.assert_array_equal(cells.rows, by_t["weight"].sum())
    np.testing.assert_array_equal(cells.events, by_t["happened"].sum())
    np.testing.assert_array_equal(cells.counts, by_t.size())
    (batch,) = cells.members()
    assert batch.weight is not None
    np.testing.assert_array_equal(np.bincount(batch.cell, batch.weight), cells.rows)


def test_rows_come_in_the_order_of_persons_and_years(engine: Engine, person_years: pd.DataFrame) -> None:
    frame = person_years.sample(frac=1.0, random_state=1).assign(year=lambda rows: 2000 + rows["t"])
    found = risk_set(engine, frame).frame(["year", "gender"])
    expected = frame.sort_values(["person", "year"], ignore_index=True)[["year", "gender", "person"]]
    pd.testing.assert_frame_equal(found, expected, check_dtype=False)
