"""The population: stored values against careers drawn anew, and closed forms against counts."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sojourn_analysis.simulate.calibration import logistic
from sojourn_analysis.simulate.histories import draw_histories
from sojourn_analysis.simulate.moves import stated_leave
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import ACADEMIC_STATES, INDUSTRY_STATES
from sojourn_analysis.simulate.truth.population import CAREERS, population_truth
from sojourn_analysis.simulate.truth.values import stored_truth

FEW = 30_000


@pytest.fixture(scope="module")
def drawn() -> dict[str, dict[str, float]]:
    return population_truth(Process(), FEW, seed=3)


def test_stored_values_are_those_of_careers_drawn_with_another_seed(
    drawn: dict[str, dict[str, float]],
) -> None:
    stored = stored_truth(Process())
    assert stored is not None
    assert {claim: set(names) for claim, names in stored.items()} == {
        claim: set(names) for claim, names in drawn.items()
    }
    # People in the denominators, about.
    for claim, name, people in (
        ("C1", "chance_5y_academic_after_industry", FEW / 2),
        ("C1", "chance_5y_faculty_after_industry", FEW / 3),
        ("C2", "incidence_5y_leave", FEW / 2),
        ("C2", "incidence_5y_return", FEW / 2),
        ("C6", "chance_5y_faculty_industry_postdoc", FEW / 20),
        ("C6", "chance_5y_faculty_difference_industry_postdoc", FEW / 20),
        ("C8", "share_back_by_plan", FEW / 10),
        ("C10", "rank_difference_returners_stayers", FEW / 10),
        ("C10", "rank_change_on_return", FEW / 10),
    ):
        assert abs(drawn[claim][name] - stored[claim][name]) < 4 * 0.5 / math.sqrt(people), name
    # Person-years of academics: ten and more a person, of which a third at R3 before a joint post.
    assert abs(drawn["C9"]["incidence_10y_joint_r3"] - stored["C9"]["incidence_10y_joint_r3"]) < 0.005
    assert drawn["C15"]["grants_year_academia"] == pytest.approx(
        stored["C15"]["grants_year_academia"], rel=0.02
    )
    for name, value in stored["C17"].items():
        assert drawn["C17"][name] == pytest.approx(value, rel=0.05), name


def test_what_leaving_and_coming_back_are_does_not_turn_on_the_odds_of_a_hire() -> None:
    default, other = stored_truth(Process()), population_truth(Process(industry_odds_ratio=0.6), FEW, seed=4)
    assert default is not None
    for name, value in default["C2"].items():
        assert other["C2"][name] == pytest.approx(value, abs=0.01 * (1 + value))
    name = "chance_5y_faculty_after_industry"
    assert other["C1"][name] < default["C1"][name] - 0.03
    assert CAREERS >= 2_000_000


def test_the_closed_form_of_leaving_is_what_is_counted() -> None:
    process, people = Process(), 40_000
    histories = draw_histories(process, people, np.random.default_rng(5), years_beyond=10, layered=False)
    academic = np.isin(histories.state, ACADEMIC_STATES) & ~histories.in_progress[:, None]
    industry = np.isin(histories.state, INDUSTRY_STATES)
    since = np.where(academic.any(axis=1), academic.argmax(axis=1), -1)
    rows = (since >= 0) & (since < 20)
    clock = np.arange(histories.years) - since[:, None]
    left = (industry & (clock >= 1) & (clock <= 5)).any(axis=1)[rows]
    missed = np.ones(rows.sum())
    for year in range(1, 6):
        missed *= 1 - logistic(stated_leave(process.moves, year, since[rows], histories.traits.pull[rows]))
    expected = 1 - missed
    error = math.sqrt((expected * missed).sum()) / len(expected)
    assert abs(left.mean() - expected.mean()) < 4 * error
