"""The ordered logit against R's polr and clm, Brant's check, and thin levels."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.ordinal import fit_ordered
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]
FORMULA = "returner + t + before"


def test_estimates_and_clustered_errors_are_those_of_r(r_table: Table, r_results: Results) -> None:
    found = fit_ordered(r_table("ranks"), "rank", FORMULA)
    expected = r_results("outcomes", "ordered")
    assert found.levels == ("1", "2", "3", "4")
    assert set(found.fit.names) == set(expected.index)
    for term in found.fit.terms:
        of_r = expected.loc[term.term]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-7), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-5), term.term


def test_the_check_of_proportional_odds_is_that_of_r(r_table: Table, r_results: Results) -> None:
    found = fit_ordered(r_table("ranks"), "rank", FORMULA)
    expected = r_results("outcomes", "brant")["estimate"]
    assert found.proportional.chi2 == pytest.approx(expected["all"], rel=1e-6)
    assert found.proportional.df == 6
    for name, test in found.by_term.items():
        assert test.chi2 == pytest.approx(expected[name], rel=1e-6), name
        assert test.df == 2


def test_thresholds_by_hand() -> None:
    # 10, 20 and 30 of each: the thresholds are the log odds of at most 1 and at most 2.
    rank = [1] * 20 + [2] * 40 + [3] * 60
    frame = pd.DataFrame({"person": range(120), "rank": rank, "x": [0, 1] * 60})
    found = fit_ordered(frame, "rank", "x")
    assert found.fit.term("x").estimate == pytest.approx(0, abs=1e-8)
    assert found.fit.term("1|2").estimate == pytest.approx(math.log(20 / 100))
    assert found.fit.term("2|3").estimate == pytest.approx(math.log(60 / 60), abs=1e-8)


def test_odds_that_are_not_proportional_are_told() -> None:
    rng = np.random.default_rng(4)
    x = rng.integers(0, 2, 900)
    # The one half varies more: it is more often at both ends.
    level = rng.logistic(size=900) * np.where(x == 1, 3, 1)
    frame = pd.DataFrame({"person": range(900), "rank": np.digitize(level, [-1, 1]), "x": x})
    found = fit_ordered(frame, "rank", "x")
    assert found.proportional.p < 1e-6
    assert WarningKind.ASSUMPTION in {warning.kind for warning in found.fit.warnings}


def test_rare_levels_are_joined_and_two_are_refused(r_table: Table) -> None:
    ranks = r_table("ranks")
    rare = pd.concat([ranks, ranks[:2].assign(rank=5)])
    found = fit_ordered(rare, "rank", "t")
    assert found.levels == ("1", "2", "3", "4+5")
    assert WarningKind.SMALL_SAMPLE in {warning.kind for warning in found.fit.warnings}
    with pytest.raises(UnfitTableError, match="three levels"):
        fit_ordered(ranks[ranks["rank"] < 3], "rank", "t")


def test_separation_is_told_and_the_check_not_made(r_table: Table) -> None:
    ranks = r_table("ranks")
    low = ranks[~((ranks["returner"] == 1) & (ranks["rank"] == 4))]
    found = fit_ordered(low, "rank", "returner + t")
    kinds = {warning.kind for warning in found.fit.warnings}
    assert {WarningKind.SEPARATION, WarningKind.NO_COMPARISON} <= kinds
    assert found.proportional.df == 0
    assert np.isfinite(found.fit.params).all()
