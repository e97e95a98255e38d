"""Exact matching against R, by hand, and where nobody can be compared."""

from __future__ import annotations

import math
from collections.abc import Callable

import pandas as pd
import pytest

from sojourn_analysis.models.matching import match_strata
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError


@pytest.mark.parametrize("weights", [None, "weight"])
def test_the_effect_and_its_error_are_those_of_r(
    r_table: Callable[[str], pd.DataFrame],
    r_results: Callable[[str, str], pd.DataFrame],
    weights: str | None,
) -> None:
    ranks = r_table("ranks").assign(weight=lambda rows: 1 + rows["person"] % 3)
    found = match_strata(ranks, "rank", "returner", ["t", "before"], weights=weights)
    expected = r_results("outcomes", "matched" if weights is None else "matched_weighted").iloc[0]
    assert found.effect.estimate == pytest.approx(expected["estimate"], rel=1e-10)
    persons_of_r = ranks["person"].nunique()
    ours = found.n_persons
    rescaled = expected["std_error"] * math.sqrt(ours / (ours - 1) * (persons_of_r - 1) / persons_of_r)
    assert found.effect.std_error == pytest.approx(rescaled, rel=1e-6)
    assert found.strata["treated"].sum() == found.n_treated
    assert found.n_treated + found.n_unmatched == (ranks["returner"] == 1).sum()


def test_two_strata_by_hand() -> None:
    frame = pd.DataFrame(
        {
            "person": range(7),
            "t": [1, 1, 1, 2, 2, 2, 3],
            "back": [1, 0, 0, 1, 1, 0, 1],
            "rank": [3, 1, 2, 4, 2, 2, 1],
        }
    )
    found = match_strata(frame, "rank", "back", ["t"])
    # 3 against a mean of 1.5, and a mean of 3 against 2, which counts twice.
    assert found.effect.estimate == pytest.approx((1.5 + 2 * 1) / 3)
    assert (found.n_treated, found.n_controls, found.n_unmatched, found.n_strata) == (3, 3, 1, 2)
    influence = [1.5 - 3.5 / 3, 0.25, -0.25, 2 - 3.5 / 3, 0 - 3.5 / 3, 0]
    assert found.effect.std_error == pytest.approx(
        math.sqrt(sum(value**2 for value in influence) / 9 * 6 / 5)
    )
    assert [warning.kind for warning in found.warnings] == [
        WarningKind.NO_COMPARISON,
        WarningKind.SMALL_SAMPLE,
    ]


def test_nobody_to_compare_is_refused() -> None:
    frame = pd.DataFrame({"person": [1, 2], "t": [1, 2], "back": [1, 0], "rank": [3, 2]})
    with pytest.raises(UnfitTableError, match="No stratum has both"):
        match_strata(frame, "rank", "back", ["t"])


def test_no_variation_gives_no_error() -> None:
    frame = pd.DataFrame({"person": range(40), "t": 1, "back": [0, 1] * 20, "rank": 2})
    found = match_strata(frame, "rank", "back", ["t"])
    assert found.effect.estimate == 0
    assert math.isnan(found.effect.std_error)
