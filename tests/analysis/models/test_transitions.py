"""State probabilities against R's survival, by hand, and with states that nobody is in."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.transitions import loglog_interval, state_occupation
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

STATES = ("academia", "industry", "other")


@pytest.mark.parametrize("start", [None, *STATES])
def test_probabilities_and_errors_are_those_of_r(
    r_table: Callable[[str], pd.DataFrame],
    r_results: Callable[[str, str], pd.DataFrame],
    start: str | None,
) -> None:
    found = state_occupation(r_table("moves"), STATES, start)
    expected = r_results("moves", "occupation" if start is None else f"from {start}")
    assert found.warnings == ()
    for state in STATES:
        rows = expected.loc[[f"{state} {year}" for year in found.years]]
        place = found.state(state)
        np.testing.assert_allclose(found.probability[:, place], rows["estimate"], rtol=1e-10)
        np.testing.assert_allclose(found.std_error[:, place], rows["std_error"], rtol=1e-8)


def test_two_years_by_hand() -> None:
    frame = pd.DataFrame(
        {
            "person": [1, 2, 3, 4, 1, 2],
            "year": [0, 0, 0, 0, 1, 1],
            "origin": ["a", "a", "a", "a", "a", "b"],
            "destination": ["a", "b", "b", "b", "b", "a"],
        }
    )
    found = state_occupation(frame, ("a", "b"), "a")
    # From a: 3 of 4 leave in the first year; in the second the one in a leaves and the one in b comes back.
    np.testing.assert_allclose(found.probability, [[1 / 4, 3 / 4], [3 / 4, 1 / 4]])
    assert found.std_error[0, 0] == pytest.approx(np.sqrt(1 / 4 * 3 / 4 / 4))


def test_weights_count_as_so_many_persons() -> None:
    frame = pd.DataFrame(
        {"person": [1, 2], "year": 0, "origin": "a", "destination": ["a", "b"], "weight": [3.0, 1.0]}
    )
    found = state_occupation(frame, ("a", "b"), "a", weights="weight")
    np.testing.assert_allclose(found.probability, [[3 / 4, 1 / 4]])


def test_a_state_that_nobody_is_observed_in_is_told() -> None:
    frame = pd.DataFrame(
        {"person": range(30), "year": [0] * 29 + [1], "origin": "a", "destination": ["b"] * 20 + ["a"] * 10}
    )
    found = state_occupation(frame, ("a", "b"), "a")
    assert [warning.kind for warning in found.warnings] == [WarningKind.NO_COMPARISON]
    assert "b in 1" in found.warnings[0].text


def test_certainty_has_no_interval_and_unknown_states_are_refused() -> None:
    low, high = loglog_interval(np.array([0.0, 1.0, 0.5]), np.array([0.0, 0.0, 0.1]))
    assert low[:2].tolist() == high[:2].tolist() == [0, 1]
    assert low[2] < 0.5 < high[2]
    frame = pd.DataFrame({"person": [1], "year": [0], "origin": ["a"], "destination": ["z"]})
    with pytest.raises(UnfitTableError, match="not listed: z"):
        state_occupation(frame, ("a", "b"))
    with pytest.raises(UnfitTableError, match="no person-years"):
        state_occupation(frame[:0], ("a", "b"))
