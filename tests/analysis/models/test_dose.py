"""The dose curve against R's natural spline with clustered covariances, by hand, and with too few values."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.dose import dose_curve, dose_knots, dose_terms

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]
VALUES = (1, 2, 3, 5, 7)


@pytest.fixture
def person_years(r_table: Table) -> pd.DataFrame:
    rows = r_table("person_years")
    return rows[rows["gender"] != "another"]


def test_the_curve_and_its_tests_are_those_of_r(person_years: pd.DataFrame, r_results: Results) -> None:
    terms = dose_terms("industry_years", (0, 1, 2, 4))
    fit = fit_binomial(person_years, "event", f"t + C(gender) + {terms}")
    found = dose_curve(fit, "industry_years", VALUES, 0, person_years)
    expected = r_results("survival", "dose")
    np.testing.assert_allclose(found.log_ratio, expected["estimate"], atol=1e-7)
    np.testing.assert_allclose(found.std_error, expected["std_error"], rtol=1e-6)
    assert found.effect.df == 3
    assert found.curvature.df == 2
    for test, name in ((found.effect, "dose_effect"), (found.curvature, "dose_curvature")):
        assert test.chi2 == pytest.approx(r_results("survival", name)["estimate"].iloc[0], rel=1e-5)


def test_a_straight_line_by_hand(person_years: pd.DataFrame) -> None:
    fit = fit_binomial(person_years, "event", "t + industry_years")
    found = dose_curve(fit, "industry_years", [1, 3], 0, person_years)
    slope = fit.term("industry_years")
    np.testing.assert_allclose(found.log_ratio, [slope.estimate, 3 * slope.estimate])
    np.testing.assert_allclose(found.std_error, [slope.std_error, 3 * slope.std_error])
    assert found.effect.chi2 == pytest.approx((slope.estimate / slope.std_error) ** 2)
    assert found.curvature.df == 0
    with pytest.raises(KeyError):
        dose_curve(fit, "postdoc_years", [1], 0, person_years)


def test_knots_are_those_of_people_with_some_exposure() -> None:
    values = np.array([0] * 90 + [1] * 4 + [2] * 3 + [6] * 3, dtype=float)
    assert dose_knots(values) == (0, 1, 2, 6)
    counted = dose_knots(np.array([0.0, 1, 2, 6]), np.array([90.0, 4, 3, 3]))
    assert counted == (0, 1, 2, 6)
    assert dose_knots(np.array([0.0, 1, 1])) is None
    assert dose_knots(np.zeros(5)) is None
