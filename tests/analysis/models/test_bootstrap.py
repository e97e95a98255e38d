"""The person bootstrap: seeded, by theory and by hand."""

from __future__ import annotations

import numpy as np
import pytest

from sojourn_analysis.models.bootstrap import Bootstrap, TooFewReplicatesError, bootstrap
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
