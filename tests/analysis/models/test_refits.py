"""Refits to draws of persons: against statsmodels on copied rows, by hand, and however they are held."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm

from sojourn_analysis.models import refits as refits_module
from sojourn_analysis.models.estimation import CellData, maximum_likelihood
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.refits import Family, Refits
from sojourn_analysis.models.rows import complete_rows


def test_refits_are_those_of_statsmodels_on_copied_rows(r_table: Callable[[str], pd.DataFrame]) -> None:
    table = r_table("person_years")
    rows = complete_rows(
        table[table["gender"] != "another"], "t + industry_years + C(phd_tier) + C(gender)", ["event"]
    )
    data = CellData(rows.matrix, rows.weights, rows.column("event"))
    start = maximum_likelihood(data, Link.LOGIT).params
    weights = np.random.default_rng(2).multinomial(
        rows.n_persons, np.full(rows.n_persons, 1 / rows.n_persons), size=5
    )
    found = Refits.of(data, rows.person, rows.n_persons, start, Family.LOGIT).params(weights.astype(float))
    for draw, params in zip(weights, found, strict=True):
        copied = np.repeat(np.arange(len(rows.person)), draw[rows.person])
        plain = sm.GLM(data.events[copied], data.design[copied], family=sm.families.Binomial()).fit(tol=1e-14)
        np.testing.assert_allclose(params, plain.params, rtol=1e-6, atol=1e-7)


def test_a_refitted_poisson_mean_has_the_exposure_of_its_persons() -> None:
    # Papers and years of two groups of two persons; the mean is papers over years in each.
    data = CellData(
        np.array([[1.0, 0], [1, 0], [1, 1], [1, 1]]), np.array([2.0, 4, 1, 5]), np.array([3.0, 2, 4, 8])
    )
    refits = Refits.of(data, np.arange(4), 4, np.zeros(2), Family.POISSON)
    once, twice = refits.params(np.array([[1.0, 1, 1, 1], [2, 1, 1, 2]]))
    np.testing.assert_allclose(once, [np.log(5 / 6), np.log(12 / 6) - np.log(5 / 6)], rtol=1e-9)
    np.testing.assert_allclose(twice, [np.log(8 / 8), np.log(20 / 11)], rtol=1e-9, atol=1e-9)


def test_products_of_columns_that_are_too_many_to_keep_are_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(8)
    design = np.column_stack([np.ones(200), rng.normal(size=(200, 3))])
    data = CellData(design, np.ones(200), (rng.random(200) < 0.3).astype(float))
    weights = rng.multinomial(200, np.full(200, 1 / 200), size=6).astype(float)

    def params() -> np.ndarray:
        return Refits.of(data, np.arange(200), 200, np.zeros(4), Family.LOGIT).params(weights)

    kept = params()
    monkeypatch.setattr(refits_module, "_MOST_KEPT", 0)
    monkeypatch.setattr(refits_module, "_MOST_NUMBERS", 400)
    np.testing.assert_allclose(params(), kept, rtol=1e-10)


def test_a_draw_without_events_of_a_rare_level_keeps_the_other_coefficients() -> None:
    rng = np.random.default_rng(6)
    rare = np.r_[np.ones(6), np.zeros(294)]
    design = np.column_stack([np.ones(300), rng.normal(size=300), rare])
    events = (rng.random(300) < 0.4).astype(float)
    events[:6] = [1, 0, 0, 0, 0, 0]
    data = CellData(design, np.ones(300), events)
    weights = np.ones((2, 300))
    weights[0, 0], weights[1, 0] = 0, 6
    start = maximum_likelihood(data, Link.LOGIT).params
    found = Refits.of(data, np.arange(300), 300, start, Family.LOGIT).params(weights)
    without = sm.GLM(events[6:], design[6:, :2], family=sm.families.Binomial()).fit(tol=1e-14)
    np.testing.assert_allclose(found[0, :2], without.params, atol=1e-5)
    assert found[0, 2] < -8
    assert found[1, 2] == pytest.approx(np.log(6 / 5) - found[1, :2] @ [1, 0], abs=0.5)
