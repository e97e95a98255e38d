"""What followed a first year in industry: by hand, and against the truth of drawn careers."""

from __future__ import annotations

import math
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


def chances(package: Path) -> dict[str, Wald]:
    with opened(package, silent) as study, Engine() as engine:
        return chances_after_industry(Context(study, engine, Plan.default()))


def test_the_share_back_within_five_years_is_that_by_hand(tmp_path: Path) -> None:
    years = (1, 2, 3, 4, 5, 6, None, None)
    movers = [Mover(left=2012, back=None if one is None else 2012 + one) for one in years]
    found = chances(study_of(tmp_path / "package", movers))
    # All are followed beyond five years: 5 of 8, with Greenwood's error, which is then the binomial one.
    assert found[ACADEMIC].estimate == pytest.approx(5 / 8)
    assert found[ACADEMIC].std_error == pytest.approx(math.sqrt(5 / 8 * 3 / 8 / 8))


def test_what_under_five_people_had_is_not_told(tmp_path: Path) -> None:
    movers = [Mover(left=2012, back=2014) for _ in range(4)]
    assert chances(study_of(tmp_path / "package", movers)) == {}


def test_the_truth_of_drawn_careers_is_found(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(), 1_500, 6)
    found, known = chances(tmp_path / "package"), truth(Process())["C1"]
    for name in (ACADEMIC, FACULTY):
        assert is_recovered(found[name], known[name], 0.03)
