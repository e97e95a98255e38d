"""The person bootstrap: seeded, by hand on counts, against single refits, and quick."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm

from sojourn_analysis.models.bootstrap import Bootstrap, TooFewReplicatesError, bootstrap, refitted
from sojourn_analysis.models.estimation import CellData, maximum_likelihood
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.rows import complete_rows
from sojourn_analysis.results import WarningKind

VALUES = np.random.default_rng(1).normal(2, 3, 400)


def mean(weights: np.ndarray) -> np.ndarray:
    return (weights @ VALUES / weights.sum(axis=1))[:, None]


def test_the_error_of_a_mean_is_that_of_theory() -> None:
    found = bootstrap(mean, 400, replicates=4000, seed=7)
    assert found.estimate[0] == pytest.approx(VALUES.mean())
    # 4,000 draws know a standard deviation to 1.1 in a hundred: four of these.
    assert found.std_error[0] == pytest.approx(VALUES.std() / 20, rel=0.045)
    low, high = found.interval()
    assert low[0] < VALUES.mean() < high[0]
    assert found.warnings == ()


def test_the_same_seed_gives_the_same_draws_however_batched() -> None:
    whole = bootstrap(mean, 400, replicates=120, seed=3)
    told: list[float] = []
    parts = bootstrap(mean, 400, replicates=120, seed=3, batch=50, progress=told.append)
    np.testing.assert_allclose(whole.replicates, parts.replicates, rtol=1e-12)
    assert told == [50 / 120, 100 / 120, 1]
    assert (bootstrap(mean, 400, replicates=120, seed=4).replicates != whole.replicates).any()


def test_p_inverts_the_percentile_interval() -> None:
    draws = np.arange(1.0, 1000)[:, None]
    found = Bootstrap(np.array([500.0]), draws, 0, 1, ())
    low, high = found.interval()
    assert (low[0], high[0]) == (pytest.approx(25), pytest.approx(975))
    assert found.p(24.9) == pytest.approx(0.05)
    assert found.p(25.1) > 0.05
    assert found.p(500) == 1
    assert found.p(-5) == pytest.approx(2 / 1000)


def test_draws_that_can_not_be_computed_are_counted_and_told() -> None:
    def sometimes(weights: np.ndarray) -> np.ndarray:
        found = mean(weights)
        found[weights[:, 0] > 1] = np.nan
        return found

    found = bootstrap(sometimes, 400, replicates=200, seed=5)
    assert found.lost + len(found.replicates) == 200
    assert [warning.kind for warning in found.warnings] == [WarningKind.SMALL_SAMPLE]
    with pytest.raises(TooFewReplicatesError):
        bootstrap(lambda weights: np.full((len(weights), 1), np.nan), 400, replicates=100, seed=5)


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
    found = refitted(data, rows.person, start, weights.astype(float))
    for draw, params in zip(weights, found, strict=True):
        copied = np.repeat(np.arange(len(rows.person)), draw[rows.person])
        plain = sm.GLM(data.events[copied], data.design[copied], family=sm.families.Binomial()).fit(tol=1e-14)
        np.testing.assert_allclose(params, plain.params, rtol=1e-6, atol=1e-7)


def test_a_draw_without_events_of_a_rare_level_keeps_the_other_coefficients() -> None:
    rng = np.random.default_rng(6)
    rare = np.r_[np.ones(6), np.zeros(294)]
    design = np.column_stack([np.ones(300), rng.normal(size=300), rare])
    events = (rng.random(300) < 0.4).astype(float)
    events[:6] = [1, 0, 0, 0, 0, 0]
    data = CellData(design, np.ones(300), events)
    weights = np.ones((2, 300))
    weights[0, 0], weights[1, 0] = 0, 6
    found = refitted(data, np.arange(300), maximum_likelihood(data, Link.LOGIT).params, weights)
    without = sm.GLM(events[6:], design[6:, :2], family=sm.families.Binomial()).fit(tol=1e-14)
    np.testing.assert_allclose(found[0, :2], without.params, atol=1e-5)
    assert found[0, 2] < -8
    assert found[1, 2] == pytest.approx(np.log(6 / 5) - found[1, :2] @ [1, 0], abs=0.5)
