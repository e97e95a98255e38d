"""What followed a first year in industry: by hand, and against the truth of drawn careers."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from tests.analysis.claims.movers import Mover, study_of
from tests.analysis.claims.written import is_recovered

from sojourn_analysis.claims.after_industry import ACADEMIC, FACULTY, chances_after_industry
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.truth.values import truth
from sojourn_analysis.source import opened


def chances(package: Path, smallest_cell: int = 5) -> dict[str, Wald]:
    with opened(package, silent) as study, Engine() as engine:
        source = replace(study, smallest_cell=smallest_cell)
        return chances_after_industry(Context(source, engine, Plan.default()))


def test_the_share_back_within_five_years_is_that_by_hand(tmp_path: Path) -> None:
    years = (1, 2, 3, 4, 5, 6, None, None, None, None)
    movers = [Mover(left=2012, back=None if one is None else 2012 + one) for one in years]
    found = chances(study_of(tmp_path / "package", movers))
    # All are followed beyond five years: 5 of 10, with Greenwood's error, which is then the binomial one.
    assert found[ACADEMIC].estimate == pytest.approx(5 / 10)
    assert found[ACADEMIC].std_error == pytest.approx(math.sqrt(5 / 10 * 5 / 10 / 10))


def test_a_share_that_says_of_fewer_people_than_the_study_tells_of_is_left_out(tmp_path: Path) -> None:
    def found(back: int, away: int, smallest_cell: int) -> dict[str, Wald]:
        package = tmp_path / f"{back}-{away}"
        movers = [Mover(left=2012, back=2014)] * back + [Mover(left=2012, back=None)] * away
        return chances(package if package.exists() else study_of(package, movers), smallest_cell)

    assert set(found(7, 9, 7)) == {ACADEMIC}
    assert found(7, 9, 8) == {}
    assert set(found(9, 7, 7)) == {ACADEMIC}
    assert found(9, 7, 8) == {}
    # One who came back after the five years had not come back within them.
    late = [Mover(left=2012, back=2019)] * 4 + [Mover(left=2012, back=2014)] * 4
    assert chances(study_of(tmp_path / "late", late)) == {}


def test_what_under_five_people_had_is_not_told(tmp_path: Path) -> None:
    movers = [Mover(left=2012, back=2014) for _ in range(4)]
    assert chances(study_of(tmp_path / "package", movers)) == {}


def test_the_truth_of_drawn_careers_is_found(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(), 1_500, 6)
    found, known = chances(tmp_path / "package"), truth(Process())["C1"]
    for name in (ACADEMIC, FACULTY):
        assert is_recovered(found[name], known[name], 0.03)
