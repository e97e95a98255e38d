"""Estimating equations against R's geepack, by hand, and under separation."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.gee import fit_gee
from sojourn_analysis.results import WarningKind

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]


@pytest.mark.parametrize("structure", ["independence", "exchangeable"])
def test_estimates_and_robust_errors_are_those_of_r(
    r_table: Table, r_results: Results, r_name: Callable[[str], str], structure: str
) -> None:
    moves = r_table("moves")
    frame = moves.assign(event=(moves["destination"] == "industry").astype(int))
    found = fit_gee(frame, "event", "x + woman + year", exchangeable=structure == "exchangeable")
    expected = r_results("survival", structure)
    for term in found.fit.terms:
        of_r = expected.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-8), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-7), term.term
    if structure == "exchangeable":
        correlation = r_results("survival", "correlation")["estimate"].iloc[0]
        assert found.correlation == pytest.approx(correlation, abs=1e-8)
    else:
        assert found.correlation is None


def test_pairs_by_hand() -> None:
    # 60 pairs: 15 both, 15 neither, 30 one of them. A share of a half; the correlation of a pair is 0.
    frame = pd.DataFrame(
        {"person": np.repeat(np.arange(60), 2), "event": [1, 1] * 15 + [0, 0] * 15 + [1, 0] * 30}
    )
    found = fit_gee(frame, "event", "1")
    assert found.fit.params[0] == pytest.approx(0, abs=1e-9)
    assert found.correlation == pytest.approx(0, abs=1e-9)
    # Scores of a pair are 1, -1 and 0: 30 over (120 / 4) squared.
    assert found.fit.cov[0, 0] == pytest.approx(30 / 30**2)


def test_separation_by_a_number_gives_none_either() -> None:
    frame = pd.DataFrame({"person": range(60), "x": np.arange(60.0)})
    frame["event"] = (frame["x"] > 29).astype(int)
    found = fit_gee(frame, "event", "x")
    assert found.fit.warnings[0].kind == WarningKind.SEPARATION
    assert math.isnan(found.fit.term("x").estimate)


def test_separation_gives_no_number(r_table: Table) -> None:
    found = fit_gee(r_table("person_years"), "event", "t + C(gender)")
    assert found.fit.warnings[0].kind == WarningKind.SEPARATION
    assert all(math.isnan(term.estimate) for term in found.fit.terms)
