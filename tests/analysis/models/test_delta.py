import math

import numpy as np
import pytest

from sojourn_analysis.models.delta import delta_error, delta_errors


def test_the_error_of_a_difference_is_that_by_hand() -> None:
    covariance = np.array([[0.04, 0.01], [0.01, 0.09]])
    # Var(b1 - b2) = 0.04 + 0.09 - 2 * 0.01
    assert delta_error(np.array([1.0, -1.0]), covariance) == pytest.approx(math.sqrt(0.11), rel=1e-15)


def test_rounding_below_zero_is_zero_and_a_matrix_that_is_no_covariance_has_no_error() -> None:
    rounded = np.array([[1.0, 1.0], [1.0, 1.0 - 1e-15]])
    assert delta_error(np.array([1.0, -1.0]), rounded) == 0.0
    assert math.isnan(delta_error(np.array([1.0, -1.0]), np.array([[1.0, 2.0], [2.0, 1.0]])))


def test_what_the_covariance_does_not_know_has_no_error() -> None:
    assert math.isnan(delta_error(np.array([1.0]), np.array([[np.nan]])))


def test_many_numbers_have_the_errors_of_each() -> None:
    covariance = np.array([[0.25, 0.0], [0.0, 4.0]])
    found = delta_errors(np.array([[1.0, 0.0], [0.0, 0.5], [2.0, 1.0]]), covariance)
    np.testing.assert_allclose(found, [0.5, 1.0, math.sqrt(5.0)], rtol=1e-15)
