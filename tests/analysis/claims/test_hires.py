"""Standardised chances and observed incidence against R (tests/analysis/r/hires_reference.R)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from sojourn_analysis.claims.hires import chances_of, observed_curves
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.models.hazard import fit_hazard
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.risk_set import RiskSet

R = Path(__file__).parents[1] / "r"
FACTORS = ("t_band", "field1", "phd_tier", "gender", "cohort5")
LANDMARK_YEAR = 3


@pytest.fixture
def risk_set() -> Iterator[RiskSet]:
    """The person-years that R read, factors as codes, without the level that separates."""
    frame = pd.read_csv(R / "person_years.csv", dtype={"field1": str})
    frame = frame[frame["gender"] != "another"].reset_index(drop=True)
    levels = {}
    for name in FACTORS:
        labels = sorted(frame[name].unique())
        levels[name] = tuple(labels)
        frame[name] = frame[name].map(labels.index).astype("uint8")
    with Engine() as engine:
        with engine.views({"given": pa.Table.from_pandas(frame, preserve_index=False)}) as views:
            table = engine.keep("given_rows", views["given"])
        yield RiskSet.of(engine, table, levels)


@pytest.fixture(scope="module")
def reference() -> pd.DataFrame:
    return pd.read_csv(R / "hires_reference.csv", dtype={"group": str})


def test_standardised_chances_and_their_errors_are_those_of_r(
    risk_set: RiskSet, reference: pd.DataFrame
) -> None:
    fit = fit_hazard(risk_set, BASE_FORMULA)
    chances = chances_of(fit, risk_set, (0, 1, 3), 10)
    expected = reference.set_index(["what", "group"])
    for years in (0, 1, 3):
        row = expected.loc[("chance", str(years))]
        estimate, error = chances.at_end(years)
        assert estimate == pytest.approx(row["estimate"], rel=1e-9)
        assert error == pytest.approx(row["std_error"], rel=1e-7)
    row = expected.loc[("difference", "3")]
    estimate, error = chances.difference_at_end(3, 0)
    assert estimate == pytest.approx(row["estimate"], rel=1e-8)
    assert error == pytest.approx(row["std_error"], rel=1e-7)


def test_observed_incidence_from_the_landmark_is_that_of_r(
    risk_set: RiskSet, reference: pd.DataFrame
) -> None:
    expected = reference[reference["what"] == "incidence"]
    curves = {curve.group: curve for curve in observed_curves(risk_set, LANDMARK_YEAR)}
    assert set(curves) == set(expected["group"])
    for group, curve in curves.items():
        rows = expected[expected["group"] == group].set_index("year")
        np.testing.assert_array_equal(curve.years, rows.index)
        np.testing.assert_allclose(curve.incidence, rows["estimate"], rtol=1e-10, atol=1e-12)
        told = (rows["estimate"] > 0).to_numpy()  # R gives no interval before the first event
        np.testing.assert_allclose(curve.ci_low[told], rows["low"][told], rtol=1e-8)
        np.testing.assert_allclose(curve.ci_high[told], rows["high"][told], rtol=1e-8)
