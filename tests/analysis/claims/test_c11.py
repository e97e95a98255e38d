"""C11 by hand and against a second reading; entries at one time, and one direction alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from tests.analysis.claims.movers import Mover, study_of
from tests.analysis.claims.written import found_in, told

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.hires import BACKGROUND
from sojourn_analysis.claims.moves import ENTRY_FORMULA
from sojourn_analysis.claims.pooled import frame_of
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.source import opened


@pytest.fixture(scope="module")
def context(package: Path) -> Iterator[Context]:
    with opened(package, silent) as source, Engine() as engine:
        yield Context(source, engine, Plan.default())


def early_and_late() -> list[Mover]:
    """Thirty who enter academia with the PhD in 2023, and thirty of 2021 who enter two years later; in 2024,
    their only full year at risk, 12 of the first and 6 of the others leave."""
    movers = [Mover(2023, 2023, 2024 if place < 12 else None) for place in range(30)]
    movers += [Mover(2021, 2023, 2024 if place < 6 else None) for place in range(30)]
    return [Mover(one.phd, one.academic, one.left, told={"survey_year": 2025}) for one in movers]


def test_the_slope_is_the_log_odds_ratio_by_hand(tmp_path: Path) -> None:
    result = found_in(study_of(tmp_path / "package", early_and_late()), "C11")[1]
    assert result.headline.estimate == pytest.approx(math.log((6 / 24) / (12 / 18)) / 2)
    error = math.sqrt(1 / 12 + 1 / 18 + 1 / 6 + 1 / 24) / 2
    # One row a person: the sandwich of a saturated model is the model's own covariance, times 60/59 x 59/58.
    half = 1.959964 * error * math.sqrt(60 / 58)
    assert result.headline.ci_high == pytest.approx(result.headline.estimate + half, rel=1e-5)
    assert told(result)["log_odds_t_entry_return"] is None
    assert (result.n_persons, result.n_person_years, result.n_events) == (60, 60, 18)
    # The claim says both directions, and nobody could have come back.
    assert result.verdict == "not_settled"
    assert any("looking at those who come back" in one.text for one in result.warnings)


@pytest.mark.parametrize("name", ["leave after entry", "return_academia"])
def test_the_slopes_are_those_of_a_second_reading(context: Context, name: str) -> None:
    columns = ("person", "event", "clock", "clock_band", "t_entry", *BACKGROUND)
    years = frame_of(context.risk_set(name), {one: one for one in columns})
    assert years["clock"].min() == 1
    model = smf.glm(f"event ~ {ENTRY_FORMULA}", years, family=sm.families.Binomial())
    groups = years["person"].astype("category").cat.codes
    fit = model.fit(cov_type="cluster", cov_kwds={"groups": groups}, tol=1e-14, maxiter=200)
    ours = context.fit(name, ENTRY_FORMULA).term("t_entry")
    assert ours.estimate == pytest.approx(fit.params["t_entry"], abs=1e-7)
    assert ours.std_error == pytest.approx(fit.bse["t_entry"], rel=1e-6)


def test_a_spline_of_a_straight_line_has_its_slope(tmp_path: Path) -> None:
    # Odds of leaving of 2, 1, 1/2 and 1/4 for those who enter academia 0 to 3 years after the PhD.
    movers = []
    for late, (leaves, people) in enumerate(((40, 60), (30, 60), (20, 60), (12, 60))):
        for place in range(people):
            left = 2024 if place < leaves else None
            movers.append(Mover(2023 - late, 2023, left, told={"survey_year": 2025}))
    result = found_in(study_of(tmp_path / "package", movers), "C11")[1]
    checks = {check.name: check for check in result.checks}
    assert result.headline.estimate == pytest.approx(-math.log(2), abs=0.02)
    assert checks["spline"].estimate == pytest.approx(-math.log(2), abs=0.05)
    assert checks["spline"].agrees is True


def test_entries_at_one_time_compare_nobody(tmp_path: Path) -> None:
    movers = [Mover(left=2012 if place < 6 else None) for place in range(12)]
    result = found_in(study_of(tmp_path / "package", movers), "C11")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 6)
    assert any(
        one.kind == "no_comparison" and one.text.startswith("Leaving academia") for one in result.warnings
    )


def test_nobody_who_moves_gives_counts(tmp_path: Path) -> None:
    result = found_in(study_of(tmp_path / "package", [Mover()] * 12), "C11")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert "small_sample" in {one.kind for one in result.warnings}
