"""Observed incidence: one curve by hand, and R's survival on the same counts."""

from __future__ import annotations

import numpy as np
import pytest

from sojourn_analysis.claims.hires import observed_curves
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.incidence import incidence_curve
from sojourn_analysis.person_years import first_faculty
from sojourn_analysis.simulate.careers import as_histories, draw_careers
from sojourn_analysis.simulate.process import Process


def test_a_curve_worked_by_hand() -> None:
    # 10 at risk, 2 hired; 2 more interviewed; of 6 at risk 3 hired.
    curve = incidence_curve("none", [5, 6], [10, 6], [2, 3])
    np.testing.assert_allclose(curve.incidence, [0.2, 0.6])
    assert curve.people == 10


def test_the_interval_is_that_of_r() -> None:
    # R 4.2.2, survival 3.5.3: 10, 6 and 2 at risk with 2, 3 and 0 events;
    # summary(survfit(Surv(time, event) ~ 1, conf.type = "log-log"))
    # with time = c(5,5,5.5,5.5,6,6,6,7.5,6.5,7.5) and event = c(1,1,0,0,1,1,1,0,0,0).
    curve = incidence_curve("none", [5, 6, 7], [10, 6, 2], [2, 3, 0])
    np.testing.assert_allclose(1 - curve.ci_low, [0.9458726458, 0.6982354861, 0.6982354861], atol=1e-9)
    np.testing.assert_allclose(1 - curve.ci_high, [0.40869078163, 0.09657914492, 0.09657914492], atol=1e-9)


def test_nobody_or_everybody_hired_has_no_interval() -> None:
    curve = incidence_curve("none", [5, 6], [2, 2], [0, 2])
    np.testing.assert_array_equal(curve.incidence, [0, 1])
    np.testing.assert_array_equal(curve.ci_low, curve.ci_high)


def test_a_curve_can_end_early_but_keeps_its_first_year() -> None:
    curve = incidence_curve("none", [5, 6, 7], [10, 6, 2], [2, 3, 0])
    assert curve.until(7).years.tolist() == [5, 6]
    assert curve.until(0).years.tolist() == [5]


def test_groups_are_formed_by_what_was_served_at_the_landmark() -> None:
    (tables,) = draw_careers(Process(), 1000, 4)
    with Engine() as engine:
        risk_set = first_faculty(engine, [as_histories(tables)])
        rows = engine.rows(risk_set.table).to_pandas()
        curves = observed_curves(risk_set, 5)
    at_landmark = rows[rows["t"] == 5].set_index("person")["industry_years"]
    assert [curve.group for curve in curves] == ["none", "1 or 2", "3+"]
    assert [curve.people for curve in curves] == [
        (at_landmark == 0).sum(),
        at_landmark.between(1, 2).sum(),
        (at_landmark >= 3).sum(),
    ]
    later = rows[(rows["t"] >= 5) & rows["person"].isin(at_landmark[at_landmark >= 3].index)]
    assert curves[2].events.sum() == later["event"].sum()
    survival = (1 - later.groupby("t")["event"].mean()).cumprod()
    assert curves[2].incidence == pytest.approx(1 - survival.to_numpy())
