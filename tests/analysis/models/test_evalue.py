"""E-values against the paper's examples and its formulas by hand."""

from __future__ import annotations

import math

import pytest

from sojourn_analysis.models.evalue import e_value


def test_the_example_of_the_paper() -> None:
    # VanderWeele and Ding 2017: a risk ratio of 3.9 (1.8 to 8.7) has E-values of 7.2 and 3.0.
    found = e_value(3.9, 1.8, 8.7, "risk_ratio")
    assert found.estimate == pytest.approx(7.26, abs=0.005)
    assert found.limit == pytest.approx(3.0)


def test_ratios_below_1_are_turned_round() -> None:
    turned, plain = e_value(0.5, 0.4, 0.8, "risk_ratio"), e_value(2, 1.25, 2.5, "risk_ratio")
    assert turned.estimate == pytest.approx(plain.estimate) == pytest.approx(2 + math.sqrt(2))
    assert turned.limit == pytest.approx(plain.limit)


def test_common_outcomes_by_hand() -> None:
    assert e_value(4, 1, 16, "odds_ratio_common").estimate == pytest.approx(2 + math.sqrt(2))
    ratio = (1 - 0.5**2) / (1 - 0.5**0.5)
    assert e_value(4, 2, 8, "hazard_ratio_common").estimate == pytest.approx(
        ratio + math.sqrt(ratio * (ratio - 1))
    )
    assert e_value(4, 2, 8, "odds_ratio_rare").estimate == pytest.approx(4 + math.sqrt(12))


def test_an_interval_that_holds_1_needs_nothing() -> None:
    assert e_value(1.2, 0.9, 1.6, "risk_ratio").limit == 1
    assert e_value(1, 1, 1, "risk_ratio").estimate == 1


@pytest.mark.parametrize("ratios", [(0, 0, 1), (2, 3, 4), (1, 1, math.inf), (math.nan, 1, 2)])
def test_what_is_no_ratio_is_refused(ratios: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="ratios"):
        e_value(*ratios, "risk_ratio")
