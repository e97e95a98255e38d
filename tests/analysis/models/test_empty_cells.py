"""The error of a cell without an event."""

from __future__ import annotations

import numpy as np
import pytest

from sojourn_analysis.models.empty_cells import widened


def test_a_cell_without_an_event_has_the_variance_of_half_an_event_more() -> None:
    cov = np.array([[0.01, 0.002, 0.001], [0.002, 0.09, 0.003], [0.001, 0.003, 0.04]])
    found = widened(cov, np.array([0.0, 5.0, 20.0]), np.array([60.0, 50.0, 20.0]))
    assert found[0, 0] == pytest.approx(1 / 0.5 + 1 / 60.5)
    assert found[2, 2] == pytest.approx(1 / 20.5 + 1 / 0.5)
    assert found[1].tolist() == [0.0, 0.09, 0.0]
    assert cov[0, 0] == 0.01
