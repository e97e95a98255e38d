"""Cumulative incidences of competing events against R's survival and cmprsk, by hand, and without events."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.competing import competing_incidence, from_landmark
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

CAUSES = ("industry", "other")
Results = Callable[[str, str], pd.DataFrame]


@pytest.fixture
def first_moves(r_table: Callable[[str], pd.DataFrame]) -> pd.DataFrame:
    """Person-years of those who begin in academia, to their first move out of it."""
    moves = r_table("moves").sort_values(["person", "year"])
    begins = moves.groupby("person")["origin"].transform("first")
    moves = moves[begins == "academia"]
    left_before = (moves["origin"] != "academia").groupby(moves["person"]).cummax()
    at_risk = moves[~left_before]
    return at_risk.assign(cause=at_risk["destination"].where(at_risk["destination"] != "academia", ""))


@pytest.mark.parametrize("what", ["incidence", "landmark 0", "landmark 1"])
def test_incidences_and_errors_are_those_of_r(
    first_moves: pd.DataFrame, r_results: Results, what: str
) -> None:
    rows = first_moves
    if what != "incidence":
        rows = from_landmark(first_moves, 3, "woman")[what.split()[1]]
    found = competing_incidence(rows, CAUSES, group=what)
    expected, cmprsk = r_results("moves", what), r_results("moves", f"{what} cmprsk")
    for cause in CAUSES:
        terms = [f"{cause} {year}" for year in found.years]
        place = CAUSES.index(cause)
        np.testing.assert_allclose(found.incidence[:, place], expected.loc[terms, "estimate"], rtol=1e-10)
        np.testing.assert_allclose(found.incidence[:, place], cmprsk.loc[terms, "estimate"], rtol=1e-10)
        np.testing.assert_allclose(found.std_error[:, place], expected.loc[terms, "std_error"], rtol=1e-8)


def test_two_causes_by_hand() -> None:
    frame = pd.DataFrame(
        {
            "person": [1, 2, 3, 4, 3, 4],
            "year": [0, 0, 0, 0, 1, 1],
            "cause": ["industry", "other", "", "", "industry", ""],
        }
    )
    found = competing_incidence(frame, CAUSES)
    np.testing.assert_allclose(found.incidence, [[1 / 4, 1 / 4], [1 / 2, 1 / 4]])
    assert found.at_risk.tolist() == [4, 2]
    assert found.within(9, "industry")[0] == 0.5
    assert (found.ci_low <= found.incidence).all()
    assert (found.ci_high >= found.incidence).all()
    # Nobody has to be observed where nobody comes back from; that four persons are few is all that is said.
    assert [warning.kind for warning in found.warnings] == [WarningKind.SMALL_SAMPLE]


def test_everybody_censored_is_told() -> None:
    frame = pd.DataFrame({"person": range(30), "year": 0, "cause": ""})
    found = competing_incidence(frame, CAUSES)
    assert found.incidence.tolist() == [[0, 0]]
    assert [warning.kind for warning in found.warnings] == [WarningKind.NO_EVENTS]
    with pytest.raises(UnfitTableError, match="Nobody"):
        competing_incidence(frame[:0], CAUSES)
    with pytest.raises(ValueError, match="one year"):
        found.within(0, "industry")


def test_groups_are_those_of_the_landmark_and_nobody_is_counted_before_it() -> None:
    frame = pd.DataFrame(
        {"person": [1, 1, 2, 2, 3], "year": [0, 1, 0, 1, 0], "g": [0, 1, 0, 0, 1], "cause": ""}
    )
    groups = from_landmark(frame, 1, "g")
    assert {name: rows["person"].tolist() for name, rows in groups.items()} == {"0": [2], "1": [1]}
