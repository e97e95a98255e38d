"""Trajectories: counts against a second reading, and groups that show nobody alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sojourn_analysis.claims.context import Context
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.source import opened
from sojourn_analysis.trajectories import CAREER_YEARS, FEWEST_FOLLOWED, grouped, trajectories


@pytest.fixture(scope="module")
def transitions(package: Path) -> Iterator[RiskSet]:
    with opened(package, silent) as source, Engine() as engine:
        yield Context(source, engine, Plan.default()).risk_set("transitions")


def test_people_and_moves_are_those_of_the_rows(transitions: RiskSet) -> None:
    rows = transitions.engine.rows(transitions.table).to_pandas()
    found = trajectories(transitions, 5)
    for t, counts in enumerate(found.people):
        expected = rows[rows["t"] == t]["destination"].value_counts()
        assert counts.tolist() == [expected.get(place, 0) for place in range(len(found.states))]
        assert counts.sum() >= FEWEST_FOLLOWED
    assert found.moves.sum() == len(rows)
    moved = rows[(rows["origin"] == 0) & (rows["destination"] == 2)]
    assert found.moves[0, 2] == len(moved)
    followed = rows[rows["t"] < CAREER_YEARS].groupby("person").size()
    assert found.careers == (followed == CAREER_YEARS).sum()


def test_careers_in_a_group_are_alike_and_each_group_has_enough_people() -> None:
    academics, movers = np.zeros((6, 4), dtype=np.int64), np.tile([0, 0, 2, 2], (5, 1))
    careers = np.vstack([academics, movers])[np.random.default_rng(1).permutation(11)]
    groups, smallest = grouped(careers, 5)
    assert smallest >= 5
    assert sorted(groups.tolist()) == [[0, 0, 0, 0], [0, 0, 2, 2]]


def test_too_few_careers_are_not_drawn() -> None:
    groups, smallest = grouped(np.zeros((4, 3), dtype=np.int64), 5)
    assert (groups.shape, smallest) == ((0, 3), 0)
