"""Raking against R's survey, by hand, and margins that can't be met."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.raking import effective_size, rake
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]
MARGINS = {
    "sector": {"academia": 0.4, "industry": 0.45, "other": 0.15},
    "cohort": {"2005-2009": 0.3, "2010-2014": 0.3, "2015-2019": 0.4},
    "gender": {"woman": 0.45, "man": 0.55},
}


def test_weights_are_those_of_r(r_table: Table, r_results: Results) -> None:
    found = rake(r_table("sample"), MARGINS)
    np.testing.assert_allclose(found.weights, r_results("weights", "raked")["estimate"], rtol=1e-6)
    np.testing.assert_allclose(found.margins["weighted"], found.margins["target"], atol=1e-6)
    assert found.weights.mean() == pytest.approx(1)
    assert found.warnings == ()


def test_one_margin_by_hand() -> None:
    frame = pd.DataFrame({"sector": ["academia"] * 30 + ["industry"] * 10})
    found = rake(frame, {"sector": {"academia": 0.5, "industry": 0.5}})
    np.testing.assert_allclose(found.weights, [2 / 3] * 30 + [2] * 10)
    assert found.effective_size == pytest.approx(40**2 / (30 * 4 / 9 + 10 * 4))


def test_fits_take_the_weights(r_table: Table) -> None:
    sample = r_table("sample")
    frame = sample.assign(weight=rake(sample, MARGINS).weights)
    share = np.average(frame["hired"], weights=frame["weight"])
    fit = fit_binomial(frame, "hired", "1", weights="weight")
    assert fit.params[0] == pytest.approx(math.log(share / (1 - share)))


def test_people_without_an_answer_keep_the_mean_weight_and_are_told(r_table: Table) -> None:
    sample = r_table("sample")
    sample.loc[:4, "cohort"] = None
    found = rake(sample, MARGINS)
    assert found.weights[:5].tolist() == [1] * 5
    assert [warning.kind for warning in found.warnings] == [WarningKind.DROPPED_ROWS]


def test_uneven_weights_are_told() -> None:
    frame = pd.DataFrame({"sector": ["academia"] * 98 + ["industry"] * 2})
    found = rake(frame, {"sector": {"academia": 0.5, "industry": 0.5}})
    assert [warning.kind for warning in found.warnings] == [WarningKind.EXTREME_WEIGHTS]
    assert "up to 25.0" in found.warnings[0].text
    assert effective_size(np.ones(7)) == 7


@pytest.mark.parametrize(
    ("margins", "reason"),
    [
        ({}, "no margins"),
        ({"country": {"a": 1.0}}, "'country'"),
        ({"sector": {"academia": 0.5, "industry": 0.6}}, "add up"),
        ({"sector": {"academia": 0.5, "industry": 0.3, "other": 0.1, "none": 0.1}}, "none .nobody"),
        ({"sector": {"academia": 0.5, "industry": 0.5}}, "other .not in"),
    ],
)
def test_margins_that_do_not_fit_are_refused(
    r_table: Table, margins: dict[str, dict[str, float]], reason: str
) -> None:
    with pytest.raises(UnfitTableError, match=reason):
        rake(r_table("sample"), margins)


def test_margins_that_contradict_each_other_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    # Everybody of the one is of the other, and the margins want them apart.
    frame = pd.DataFrame({"a": ["x"] * 10 + ["y"] * 10, "b": ["u"] * 10 + ["v"] * 10})
    with pytest.raises(UnfitTableError, match="No weights"):
        rake(frame, {"a": {"x": 0.5, "y": 0.5}, "b": {"u": 0.9, "v": 0.1}})
    assert capsys.readouterr().out == ""
