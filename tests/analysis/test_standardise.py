"""Standardised chances: one case by hand, the gradient by differences, the interval by a person bootstrap."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import pandas as pd
import pytest
from numpy.typing import NDArray

from sojourn_analysis.claims.hires import background_patterns, chances_of, people_after
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.models.design import Design
from sojourn_analysis.models.hazard import fit_hazard
from sojourn_analysis.person_years import BASE_FORMULA, first_faculty
from sojourn_analysis.simulate.careers import as_histories, draw_careers
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.standardise import standardised_chances, standardised_incidences

PEOPLE = np.array([1.0, 3.0])


def design(situations: Mapping[str, NDArray[np.int64]]) -> NDArray[np.float64]:
    """Columns: constant, industry years, postdoc years, background; two background patterns, 0 and 1."""
    s = len(situations["t"])
    rows = np.zeros((s, 2, 4))
    rows[:, :, 0] = 1
    rows[:, :, 1] = situations["industry_years"][:, None]
    rows[:, :, 2] = situations["postdoc_years"][:, None]
    rows[:, 1, 3] = 1
    return rows


def test_two_years_worked_by_hand() -> None:
    # Odds 1/4, halved by an industry year, raised by half by a postdoc year; the second pattern has twice
    # the odds.
    params = np.log([1 / 4, 1 / 2, 3 / 2, 2])
    chances = standardised_chances(params, np.zeros((4, 4)), PEOPLE, design, (0, 1), 2)
    # k = 0: odds 1/4 then 3/8 for one person, 1/2 then 3/4 for three.
    first, second = 1 - (4 / 5) * (8 / 11), 1 - (2 / 3) * (4 / 7)
    assert chances.chance[0, 1] == pytest.approx((first + 3 * second) / 4)
    # k = 1: odds 1/4 then 1/8, and 1/2 then 1/4.
    first_1, second_1 = 1 - (4 / 5) * (8 / 9), 1 - (2 / 3) * (4 / 5)
    assert chances.chance[1, 1] == pytest.approx((first_1 + 3 * second_1) / 4)
    assert chances.chance[:, 0] == pytest.approx([(1 / 5 + 3 * 1 / 3) / 4] * 2)
    # Without uncertainty of the coefficients what is left is that four people are a sample.
    spread = 3 / 16 * (first - second) ** 2
    assert chances.at_end(0)[1] == pytest.approx(math.sqrt(spread / 4))
    value, error = chances.difference_at_end(1, 0)
    assert value == pytest.approx((first_1 - first + 3 * (second_1 - second)) / 4)
    assert error == pytest.approx(math.sqrt(3 / 16 * (first_1 - first - second_1 + second) ** 2 / 4))


def test_the_delta_method_equals_numerical_derivatives() -> None:
    params = np.array([-2.0, -0.3, 0.1, 0.6])
    noise = np.random.default_rng(2).normal(size=(4, 4))
    covariance = noise @ noise.T / 50
    horizon, step = 10, 1e-6

    def chance(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return standardised_chances(values, covariance, PEOPLE, design, (0, 3), horizon).chance[:, -1]

    gradient = np.array(
        [(chance(params + one) - chance(params - one)) / (2 * step) for one in np.eye(4) * step]
    )
    found = standardised_chances(params, covariance, PEOPLE, design, (0, 3), horizon)
    exact = standardised_chances(params, np.zeros((4, 4)), PEOPLE, design, (0, 3), horizon)
    estimation = found.covariance[-1] - exact.covariance[-1]
    np.testing.assert_allclose(estimation, gradient.T @ covariance @ gradient, rtol=1e-6)


def test_a_history_that_was_not_computed_has_no_chance() -> None:
    chances = standardised_chances(np.zeros(4), np.zeros((4, 4)), PEOPLE, design, (0, 1), 2)
    with pytest.raises(ValueError, match="not in"):
        chances.at_end(3)


def test_the_interval_is_that_of_a_person_bootstrap() -> None:
    (tables,) = draw_careers(Process(), 800, 21)
    formula = "C(t_band) + industry_years + postdoc_years + other_years + C(phd_tier)"
    with Engine() as engine:
        risk_set = first_faculty(engine, [as_histories(tables)])
        fit = fit_hazard(risk_set, formula)
        _, error = chances_of(fit, risk_set, (0, 3), 10).difference_at_end(3, 0)
        rows = engine.rows(risk_set.table).to_pandas()
        levels = {name: np.array(words, dtype=object) for name, words in risk_set.levels.items()}
    rows = rows.assign(**{name: words[rows[name]] for name, words in levels.items()})
    people, person = np.unique(rows["person"], return_inverse=True)
    tier = rows.drop_duplicates("person").sort_values("person")["phd_tier"].to_numpy()
    x, event = fit.design.rows(rows), rows["event"].to_numpy(dtype=float)
    history = {(k, t): scenario(fit.design, levels["t_band"], k, t) for k in (0, 3) for t in range(10)}
    tier_code = np.array([TIERS.index(one) for one in tier])

    def difference(copies: NDArray[np.float64]) -> float:
        params, weights = fit.params, copies[person]
        for _ in range(6):
            hazard = 1 / (1 + np.exp(-x @ params))
            information = x.T @ (x * (weights * hazard * (1 - hazard))[:, None])
            params = params + np.linalg.solve(information, x.T @ (weights * (event - hazard)))
        missed = {
            k: np.prod([1 / (1 + np.exp(history[k, t] @ params)) for t in range(10)], axis=0) for k in (0, 3)
        }
        return float(np.average((missed[0] - missed[3])[tier_code], weights=copies))

    rng = np.random.default_rng(5)
    draws = [
        difference(rng.multinomial(len(people), np.full(len(people), 1 / len(people)))) for _ in range(300)
    ]
    # 300 draws know their standard deviation to 4 in a hundred: three of these.
    assert error == pytest.approx(np.std(draws, ddof=1), rel=0.12)


def test_the_ratio_of_two_incidences_by_hand() -> None:
    # One year, one person, two parameters: chances 1/5 and 1/2 with errors of their log odds of 0.1 and 0.2.
    params, rows = np.log([1 / 4, 1]), np.eye(2)[:, None, None, :]
    found = standardised_incidences(params, np.diag([0.01, 0.04]), np.ones(1), rows, ("back", "out"))
    ratio, error = found.log_ratio(1, "out", "back")
    assert ratio == pytest.approx(math.log(2.5))
    # d ln p = (1 - p) d log odds.
    assert error == pytest.approx(math.hypot(0.8 * 0.1, 0.5 * 0.2))
    difference, error = found.difference(1, "out", "back")
    assert (difference, error) == (pytest.approx(0.3), pytest.approx(math.hypot(0.16 * 0.1, 0.25 * 0.2)))
    assert found.within(1, "back") == (pytest.approx(0.2), pytest.approx(0.016))


def test_there_is_no_ratio_to_an_incidence_of_0() -> None:
    rows = np.array([[[[1.0]]], [[[-900.0]]]])
    found = standardised_incidences(np.ones(1), np.ones((1, 1)), np.ones(1), rows, ("a", "b"))
    assert all(math.isnan(value) for value in found.log_ratio(1, "a", "b"))


TIERS = ("top10", "top50", "top200", "other", "unknown")


def scenario(design: Design, bands: NDArray[np.object_], first: int, t: int) -> NDArray[np.float64]:
    """The model's rows of the five tiers in year t with so many industry years first."""
    band = [word for word in bands if int(word.split("-")[0].rstrip("+")) <= t][-1]
    industry = min(t, first)
    frame = pd.DataFrame({"phd_tier": TIERS})
    exposures = {"industry_years": industry, "postdoc_years": t - industry, "other_years": 0}
    return design.rows(frame.assign(t_band=band, **exposures))


def test_the_patterns_are_the_people_of_the_risk_set() -> None:
    (tables,) = draw_careers(Process(), 300, 2)
    with Engine() as engine:
        risk_set = first_faculty(engine, [as_histories(tables)])
        patterns = background_patterns(risk_set)
        assert patterns.people.sum() == risk_set.n_persons
        assert not patterns.background.duplicated().any()
        assert people_after(risk_set, (0, 99)) == (risk_set.n_persons, 0)
        fit = fit_hazard(risk_set, BASE_FORMULA)
        chances = chances_of(fit, risk_set, (0, 3, 5), 10).chance
    assert (np.diff(chances, axis=1) > 0).all()
    np.testing.assert_allclose(chances[:, 0], chances[0, 0])
