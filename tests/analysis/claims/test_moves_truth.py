"""C2, C6, C8 and C11 on careers drawn from stated hazards: the truth is found and lies in most intervals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.movers import FACULTY, LEAVE, RETURN, Mover, drawn, hazard, study_of
from tests.analysis.claims.written import SURVEY_YEAR, is_recovered

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.finding import find
from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.source import opened

STUDIES, PEOPLE, LARGE = 6, 200, 500
CLAIMS = ("C2", "C6", "C8", "C11")
LARGEST_ERRORS = {
    "ratio_incidence_5y_leave_return": 0.15,
    "chance_5y_faculty_difference_industry_postdoc": 0.05,
    "share_back_by_plan": 0.05,
    "log_odds_t_entry_leave": 0.05,
    "log_odds_t_entry_return": 0.05,
}


def within_five(law: tuple[float, float], t_entry: int) -> float:
    return 1 - (1 - hazard(law, t_entry)) ** 5


def truth(movers: list[Mover]) -> dict[str, float]:
    """The numbers as the hazards have them, averaged over many who enter."""
    academic = [one.academic - one.phd for one in movers if one.academic < SURVEY_YEAR - 1]
    gone = [one.left - one.phd for one in movers if one.left is not None and one.left < SURVEY_YEAR - 1]
    pool = [*academic, *gone]
    leaving, returning = (np.mean([within_five(law, t) for t in pool]) for law in (LEAVE, RETURN))
    back = float(np.mean([within_five(RETURN, t) for t in gone]))
    return {
        "ratio_incidence_5y_leave_return": float(np.log(leaving / returning)),
        "chance_5y_faculty_difference_industry_postdoc": back
        * (FACULTY["industry_postdoc"] - FACULTY["engineer"]),
        "share_back_by_plan": back,
        "log_odds_t_entry_leave": LEAVE[1],
        "log_odds_t_entry_return": RETURN[1],
    }


def numbers_in(package: Path) -> dict[str, Theta]:
    """The numbers of the four claims by name, without their checks."""
    plan = Plan.default()
    planned = [replace(one, required_checks=()) for one in plan.claims if one.id in CLAIMS]
    with opened(package, silent) as source, Engine() as engine:
        context = Context(source, engine, plan)
        return {
            name: theta for claim in planned for name, theta in find(context, claim).estimated.numbers.items()
        }


def test_the_true_numbers_are_found_in_a_large_study(tmp_path: Path) -> None:
    rng = np.random.default_rng(2812)
    expected = truth(drawn(rng, 20_000))
    numbers = numbers_in(study_of(tmp_path / "package", drawn(rng, LARGE)))
    for name, value in expected.items():
        assert is_recovered(numbers[name], value, LARGEST_ERRORS[name]), name


@pytest.mark.slow
def test_the_true_numbers_lie_in_most_intervals(tmp_path: Path) -> None:
    rng = np.random.default_rng(2811)
    expected = truth(drawn(rng, 20_000))
    hits = dict.fromkeys(expected, 0)
    for study in range(STUDIES):
        numbers = numbers_in(study_of(tmp_path / str(study), drawn(rng, PEOPLE)))
        for name, value in expected.items():
            low, high = numbers[name].interval
            hits[name] += low <= value <= high
    assert min(hits.values()) >= STUDIES - 2, hits
