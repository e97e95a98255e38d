"""Shares in two groups against R's clustered regression, by hand, and shares of 0."""

from __future__ import annotations

import math
from collections.abc import Callable

import pandas as pd
import pytest

from sojourn_analysis.models.shares import group_difference, resampled_difference, wilson_interval
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError


def test_shares_and_their_difference_are_those_of_r(
    r_table: Callable[[str], pd.DataFrame], r_results: Callable[[str, str], pd.DataFrame]
) -> None:
    ranks = r_table("ranks")
    frame = ranks.assign(high=(ranks["rank"] >= 3).astype(int), group=ranks["returner"].astype(str))
    found = group_difference(frame, "high", "group", "1", "0")
    shares = r_results("outcomes", "share")
    for term in (found.first, found.second):
        of_r = shares.loc[int(term.term)] if int(term.term) in shares.index else shares.loc[term.term]
        assert term.estimate == pytest.approx(of_r["estimate"], rel=1e-12)
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-10)
    difference = r_results("outcomes", "share_difference").iloc[0]
    assert found.difference.estimate == pytest.approx(difference["estimate"], rel=1e-10)
    assert found.difference.std_error == pytest.approx(difference["std_error"], rel=1e-10)
    assert found.warnings == ()


def test_means_by_hand() -> None:
    frame = pd.DataFrame({"person": [1, 2, 3, 4], "hours": [40, 50, 30, 34], "g": ["a", "a", "b", "b"]})
    found = group_difference(frame, "hours", "g", "a", "b")
    # Residuals of 5 and 2 in groups of two, times 4/3 x 3/2.
    assert found.difference.estimate == 13
    assert found.difference.std_error == pytest.approx(math.sqrt(2 * (2 * 25 + 2 * 4) / 4))
    assert [warning.kind for warning in found.warnings] == [WarningKind.SMALL_SAMPLE]


def test_a_share_of_0_has_an_interval_and_no_error() -> None:
    # Newcombe 1998, table II, row (g): 10 of 10 against 0 of 20 gives 0.6791 to 1.0000 by method 10.
    frame = pd.DataFrame({"person": range(30), "long": [1] * 10 + [0] * 20, "g": ["a"] * 10 + ["b"] * 20})
    found = group_difference(frame, "long", "g", "a", "b")
    assert WarningKind.NO_EVENTS in {warning.kind for warning in found.warnings}
    assert (round(found.difference.ci_low, 4), found.difference.ci_high) == (0.6791, 1.0)
    assert math.isnan(found.difference.p)
    assert found.second.ci_high == pytest.approx(0.1611, abs=1e-4)


def test_the_bootstrap_has_the_clustered_error(r_table: Callable[[str], pd.DataFrame]) -> None:
    ranks = r_table("ranks")
    frame = ranks.assign(high=(ranks["rank"] >= 3).astype(int), group=ranks["returner"].astype(str))
    clustered = group_difference(frame, "high", "group", "1", "0").difference
    drawn = resampled_difference(frame, "high", "group", "1", "0", seed=4, replicates=4000)
    assert drawn.estimate[0] == pytest.approx(clustered.estimate)
    # 4,000 draws know a standard deviation to 1.1 in a hundred: four of these, and the factor's.
    assert drawn.std_error[0] == pytest.approx(clustered.std_error, rel=0.05)
    assert drawn.p(0) == pytest.approx(clustered.p, abs=0.01)
    with pytest.raises(UnfitTableError, match="'2'"):
        resampled_difference(frame, "high", "group", "1", "2", seed=4)


def test_wilson_by_hand() -> None:
    # 0 of n: from 0 to z^2 / (n + z^2).
    assert wilson_interval(0.0, 10) == (0.0, pytest.approx(3.841459 / 13.841459, abs=1e-6))


def test_missing_answers_are_told_and_an_empty_group_refused() -> None:
    frame = pd.DataFrame({"person": range(60), "y": [None, 1.0, 0.0] * 20, "g": ["a", "b"] * 30})
    found = group_difference(frame, "y", "g", "a", "b")
    assert found.n_rows == (20, 20)
    assert found.warnings[0].kind == WarningKind.DROPPED_ROWS
    with pytest.raises(UnfitTableError, match="'c'"):
        group_difference(frame, "y", "g", "a", "c")
