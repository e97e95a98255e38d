"""C2 by hand, against a second reading of the stacked person-years, and where there is little to compare."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from tests.analysis.claims.movers import Mover, study_of
from tests.analysis.claims.written import found_in

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.hires import BACKGROUND
from sojourn_analysis.claims.moves import MOVES_FORMULA, incidences
from sojourn_analysis.claims.pooled import frame_of
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.results import ClaimResult
from sojourn_analysis.source import opened

COLUMNS = ("person", "event", "clock", "direction", "moment", "t_entry", "t_leave", "t_return", *BACKGROUND)


@pytest.fixture(scope="module")
def context(package: Path) -> Iterator[Context]:
    with opened(package, silent) as source, Engine() as engine:
        yield Context(source, engine, Plan.default())


@pytest.fixture(scope="module")
def years(context: Context) -> pd.DataFrame:
    return frame_of(context.risk_set("moves"), {name: name for name in COLUMNS})


def street() -> list[Mover]:
    """Twenty people: two leave in each of the years 1 to 4, and six of the eight are back two years later."""
    leavers = [2010 + clock for clock in (1, 2, 3, 4) for _ in range(2)]
    movers = [Mover(left=year, back=year + 2 if place < 6 else None) for place, year in enumerate(leavers)]
    return movers + [Mover()] * 12


def checks(result: ClaimResult) -> dict[str, Any]:
    return {check.name: check for check in result.checks}


def test_the_observed_ratio_is_that_by_hand(tmp_path: Path) -> None:
    found, result = found_in(study_of(tmp_path / "package", street()), "C2")
    # 8 of 20 leave within five years and 6 of 8 come back.
    assert checks(result)["aalen_johansen"].estimate == pytest.approx((8 / 20) / (6 / 8))
    # Variances p (1 - p) / n, since nobody is censored within five years.
    error = math.hypot(*(math.sqrt(p * (1 - p) / n) / p for p, n in ((0.4, 20), (0.75, 8))))
    low, high = checks(result)["aalen_johansen"].ci_low, checks(result)["aalen_johansen"].ci_high
    assert math.log(high / low) == pytest.approx(2 * 1.959964 * error, rel=1e-5)
    # At risk from the year after: of leaving until it happens or 2025, of coming back alike.
    leaving = 12 * 15 + 2 * (1 + 2 + 3 + 4)
    returning = 6 * 2 + 2 * (2025 - 2014)
    assert (result.n_persons, result.n_person_years, result.n_events) == (20, leaving + returning, 14)
    (table,) = found.estimated.tables
    assert table.rows[0][:5] == ("leave", 1, 20, 2, pytest.approx(0.1))


def test_the_ratio_and_its_error_are_those_of_a_second_reading(context: Context, years: pd.DataFrame) -> None:
    model = smf.glm(f"event ~ {MOVES_FORMULA}", years, family=sm.families.Binomial())
    groups = years["person"].astype("category").cat.codes
    fit = model.fit(cov_type="cluster", cov_kwds={"groups": groups}, tol=1e-14, maxiter=200)
    entries = years.drop_duplicates(["person", "direction"])
    bands = years.drop_duplicates(["direction", "clock"]).set_index(["direction", "clock"])["moment"]

    def chances(direction: str) -> np.ndarray:
        missed = np.ones(len(entries))
        for clock in range(1, 6):
            frame = entries.assign(
                moment=bands[direction, clock],
                t_leave=entries["t_entry"] * (direction == "leave"),
                t_return=entries["t_entry"] * (direction == "return"),
            )
            missed *= 1 - fit.predict(frame).to_numpy()
        return 1 - missed

    leaving, returning = (chances(one) for one in ("leave", "return"))
    ours = context.fit("moves", MOVES_FORMULA)
    for term in ("t_leave", "t_return"):
        assert ours.term(term).estimate == pytest.approx(fit.params[term], abs=1e-7)
        assert ours.term(term).std_error == pytest.approx(fit.bse[term], rel=1e-6)
    found = incidences(ours, context.risk_set("moves"))
    assert found.within(5, "leave")[0] == pytest.approx(leaving.mean(), abs=1e-8)
    assert found.within(5, "return")[0] == pytest.approx(returning.mean(), abs=1e-8)
    assert found.log_ratio(5, "leave", "return")[0] == pytest.approx(
        math.log(leaving.mean() / returning.mean()), abs=1e-8
    )


def test_people_outside_academia_count_as_often_as_their_weight(
    context: Context, years: pd.DataFrame
) -> None:
    ours = context.fit("moves with outside academia weighted 5", MOVES_FORMULA)
    risk_set = context.risk_set("moves with outside academia weighted 5")
    weights = frame_of(risk_set, {"person": "person", "weight": "outside_weight"})
    assert set(weights["weight"]) == {1.0, 5.0}
    heavy = years.assign(weight=weights["weight"].to_numpy())
    assert (heavy.groupby("person")["weight"].nunique() == 1).all()
    model = smf.glm(
        f"event ~ {MOVES_FORMULA}", years, family=sm.families.Binomial(),
        freq_weights=years["person"].map(weights.groupby("person")["weight"].first()),
    )  # fmt: skip
    assert ours.term("t_leave").estimate == pytest.approx(model.fit(tol=1e-14).params["t_leave"], abs=1e-7)


def test_offers_of_those_who_tried_are_compared_by_hand(tmp_path: Path) -> None:
    movers = street()
    # Of those in academia six tried and three had an offer; of two in industry both tried and one had.
    said = ["yes_declined"] * 3 + ["yes_no_offer"] * 3 + ["never"] * 6
    movers[8:] = [Mover(told={"tried_leave": one}) for one in said]
    movers[6] = Mover(left=movers[6].left, told={"tried_return": "yes_declined"})
    movers[7] = Mover(left=movers[7].left, told={"tried_return": "yes_no_offer"})
    result = found_in(study_of(tmp_path / "package", movers), "C2")[1]
    tried = checks(result)["offers_of_those_who_tried"]
    assert (tried.estimate, tried.agrees) == (pytest.approx(1.0), None)


def test_a_street_that_nobody_comes_back_on_gives_counts_and_says_so(tmp_path: Path) -> None:
    movers = [Mover(left=2012)] * 6 + [Mover()] * 6
    result = found_in(study_of(tmp_path / "package", movers), "C2")[1]
    assert (result.verdict, result.headline.estimate) == ("not_settled", None)
    assert (result.n_persons, result.n_events) == (12, 6)
    (few,) = [one.text for one in result.warnings if one.kind == "small_sample"]
    assert few.startswith("0 came back from industry in 78 person-years")


def test_nobody_in_academia_or_industry_gives_counts_of_nobody(tmp_path: Path) -> None:
    movers = [Mover(academic=2026)] * 12
    result = found_in(study_of(tmp_path / "package", movers), "C2")[1]
    assert (result.headline.estimate, result.n_persons, result.n_person_years) == (None, 0, 0)
    assert "small_sample" in {one.kind for one in result.warnings}
