"""C8 by hand: plans against what happened; recalled, not asked, and followed too short."""

from __future__ import annotations

import math
from pathlib import Path

import pandas as pd
import pytest
from tests.analysis.claims.movers import Mover, study_of
from tests.analysis.claims.written import found_in

from sojourn_analysis.claims.c8 import share_back


def gone(years_away: int | None, plan: str, planned: str | None = None, left: int = 2012) -> Mover:
    """Gone to industry with a plan, and back after so many years."""
    job = {"return_plan": plan} | ({} if planned is None else {"return_plan_years": planned})
    return Mover(left=left, back=None if years_away is None else left + years_away, job=job)


def planners() -> list[Mover]:
    """Six who planned one or two years (three kept to it), four three to five (three), two no time (none)."""
    movers = [gone(years, "yes", "1_2") for years in (1, 2, 2, 3, None, None)]
    movers += [gone(years, "yes", "3_5") for years in (2, 4, 5, None)]
    return movers + [gone(years, "yes") for years in (7, None)]


def test_the_share_back_by_plan_is_that_by_hand(tmp_path: Path) -> None:
    movers = [*planners(), gone(1, "perhaps", "1_2"), gone(None, "perhaps", "3_5"), gone(1, "no")]
    found, result = found_in(study_of(tmp_path / "package", movers), "C8")
    assert result.headline.estimate == pytest.approx(6 / 12)
    checks = {check.name: check.estimate for check in result.checks}
    # Within five years whatever was planned: 4 of 6, 3 of 4 and none of 2.
    assert checks["five_years_for_all"] == pytest.approx(7 / 12)
    assert checks["perhaps_counts"] == pytest.approx(7 / 14)
    # The four who are still in industry weigh twice: 6 of 8 + 2 x 4.
    assert checks["outside_academia_weighted_2"] == pytest.approx(6 / 16)
    assert (result.n_persons, result.n_events) == (12, 6)
    calibration = {row[0]: row[1:5] for row in found.estimated.tables[0].rows}
    assert calibration == {
        "1_2": (2, 6, 3, pytest.approx(0.5)),
        "3_5": (5, 4, 3, pytest.approx(0.75)),
        "unknown": (5, 2, 0, pytest.approx(0.0)),
    }
    assert "recalled" in {one.kind for one in result.warnings}


def test_the_error_is_that_of_the_incidences_and_of_who_planned_what() -> None:
    # Four people who planned two years, two of them back in the first; two planned five, nobody back.
    rows = [(person, year, 2, int(person < 2)) for person in range(4) for year in range(1, 2 + (person >= 2))]
    rows += [(person, year, 5, 0) for person in (4, 5) for year in range(1, 6)]
    theta = share_back(pd.DataFrame(rows, columns=["person", "clock", "within", "event"]))
    assert theta.estimate == pytest.approx(2 / 6)
    # One yes and one no are added where nobody is back: 1 of 4.
    within = (4 / 6) ** 2 * (0.25 / 4) + (2 / 6) ** 2 * (0.25 * 0.75 / 4)
    between = (4 / 6 * (1 / 2 - 1 / 3) ** 2 + 2 / 6 * (1 / 3) ** 2) / 6
    assert theta.std_error == pytest.approx(math.sqrt(within + between))


def test_a_plan_that_nobody_was_followed_to_is_said(tmp_path: Path) -> None:
    movers = [*planners(), *(gone(None, "yes", "over_5", 2022) for _ in range(3))]
    result = found_in(study_of(tmp_path / "package", movers), "C8")[1]
    (said,) = [one.text for one in result.warnings if one.kind == "extrapolation"]
    assert said.startswith(
        "3 people planned to be back within 10 years, and none of them was followed longer"
    )
    assert "3 years" in said


def test_plans_that_nobody_was_asked_are_not_asked(tmp_path: Path) -> None:
    result = found_in(study_of(tmp_path / "package", [Mover(left=2012)] * 12), "C8")[1]
    assert (result.verdict, result.headline.estimate, result.n_persons) == ("not_settled", None, 12)
    assert "not_asked" in {one.kind for one in result.warnings}


def test_nobody_who_planned_to_return_gives_counts_of_nobody(tmp_path: Path) -> None:
    movers = [gone(None, "no") for _ in range(12)]
    result = found_in(study_of(tmp_path / "package", movers), "C8")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 0, 0)


def test_few_back_in_time_give_counts_only(tmp_path: Path) -> None:
    movers = [gone(2 if place < 3 else None, "yes", "1_2") for place in range(12)]
    result = found_in(study_of(tmp_path / "package", movers), "C8")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 3)
    assert any("3 returns in time" in one.text for one in result.warnings)
