"""Intercepts: by hand, and the mean that they keep."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sojourn_analysis.simulate.calibration import intercepts, logistic, reweighted


def test_the_intercept_of_two_classes_worked_by_hand() -> None:
    # At an intercept of 0 the chances are 1/2 and 3/4, and their mean is 5/8.
    found = intercepts(np.array([0.625]), np.array([[0.5, 0.5]]), np.array([0.0, math.log(3)]))
    assert found[0] == pytest.approx(0, abs=1e-7)


@pytest.mark.parametrize("size", [0.1, 2.0, 40.0])
def test_the_mean_over_classes_is_the_target(size: float) -> None:
    rng = np.random.default_rng(2)
    weights = rng.dirichlet(np.ones(9), 400)
    offsets = rng.normal(0, size, (400, 9))
    target = rng.uniform(0.0005, 0.9, 400)
    centre = intercepts(target, weights, offsets)
    mean = (weights * logistic(centre[:, None] + offsets)).sum(axis=1)
    np.testing.assert_allclose(mean, target, rtol=1e-7)


def test_whoever_is_left_is_weighted_by_the_chance_to_be_left() -> None:
    weights = reweighted(np.array([[0.5, 0.5]]), 1 - np.array([[0.2, 0.6]]))
    np.testing.assert_allclose(weights, [[2 / 3, 1 / 3]])
