"""Stabilised weights and the marginal structural model against R by hand, and where they fail."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.weighting import stabilised_weights
from sojourn_analysis.results import WarningKind

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]
HELD = "last_industry + t + C(field)"
CONFOUNDERS = "log1p(papers_before)"


def test_weights_and_the_weighted_hazard_are_those_of_r(
    r_table: Table, r_results: Results, r_name: Callable[[str], str]
) -> None:
    found = stabilised_weights(r_table("structural"), "industry", HELD, CONFOUNDERS)
    np.testing.assert_allclose(
        found.frame["weight"], r_results("structural", "weights")["estimate"], rtol=1e-7
    )
    np.testing.assert_allclose(found.limits, r_results("structural", "limits")["estimate"], rtol=1e-7)
    fit = fit_binomial(found.frame, "event", "t + industry_years + C(field)", weights="weight")
    expected = r_results("structural", "structural")
    for term in fit.terms:
        of_r = expected.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-7), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-6), term.term


def test_the_balance_is_that_of_r_and_better_after_weighting(r_table: Table, r_results: Results) -> None:
    found = stabilised_weights(r_table("structural"), "industry", HELD, CONFOUNDERS)
    (row,) = found.balance.itertuples()
    expected = r_results("structural", "balance")["estimate"]
    sign = 1 if row.exposure == "1" else -1
    assert row.before == pytest.approx(sign * expected["before"], rel=1e-8)
    assert row.after == pytest.approx(sign * expected["after"], rel=1e-6)
    assert abs(row.after) < 0.01 < abs(row.before)
    assert found.mean == pytest.approx(1, abs=0.02)
    assert found.warnings == ()


def test_two_years_by_hand() -> None:
    # In year 0, 40 of 60 with papers and 20 of 60 without go to industry: half of all.
    frame = pd.DataFrame(
        {
            "person": np.tile(np.arange(120), 2),
            "t": np.repeat([0, 1], 120),
            "papers": np.tile(np.repeat([1, 0], 60), 2),
            "industry": np.r_[[1] * 40 + [0] * 20 + [1] * 20 + [0] * 40, [0, 1] * 60],
        }
    )
    found = stabilised_weights(frame, "industry", "t", "papers + t:papers", truncation=(0, 1))
    first = found.frame[found.frame["t"] == 0]["weight"]
    second = found.frame[found.frame["t"] == 1]["weight"].to_numpy()
    # Nothing was served before the first year; a likely exposure counts 1/2 over 2/3, another 1/2 over 1/3.
    assert (first == 1).all()
    np.testing.assert_allclose(second, [0.75] * 40 + [1.5] * 20 + [1.5] * 20 + [0.75] * 40, rtol=1e-9)
    assert found.n_truncated == 0


def test_rows_after_a_missing_confounder_are_left_out_and_told(r_table: Table) -> None:
    table = r_table("structural")
    person = table.groupby("person")["t"].max().idxmax()
    gone = (table["person"] == person) & (table["t"] == 4)
    holed = table.assign(papers_before=table["papers_before"].where(~gone))
    found = stabilised_weights(holed, "industry", HELD, CONFOUNDERS)
    assert found.frame.loc[found.frame["person"] == person, "t"].max() == 3
    assert found.warnings[0].kind == WarningKind.DROPPED_ROWS


def test_exposures_that_people_could_hardly_have_had_are_told() -> None:
    rng = np.random.default_rng(2)
    papers = rng.normal(size=2000)
    frame = pd.DataFrame(
        {"person": np.repeat(np.arange(500), 4), "t": np.tile(np.arange(4), 500), "papers": papers}
    )
    frame["industry"] = (rng.random(2000) < 1 / (1 + np.exp(-4 * papers))).astype(int)
    found = stabilised_weights(frame, "industry", "t", "papers")
    assert {warning.kind for warning in found.warnings} <= {
        WarningKind.EXTREME_WEIGHTS,
        WarningKind.ASSUMPTION,
    }
    assert found.warnings
    assert found.largest > 10
