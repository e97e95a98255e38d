"""Histories: hires have the stated hazard, whatever acts around it, and the data give the states back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.person_years import PERSONS, first_faculty
from sojourn_analysis.simulate.calibration import Flags, logistic
from sojourn_analysis.simulate.careers import as_histories, draw_careers
from sojourn_analysis.simulate.histories import YEARS_BEFORE, Histories, draw_histories, joined
from sojourn_analysis.simulate.layers import Kinds
from sojourn_analysis.simulate.parameters import Employment, Grants, Wishes
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import INDUSTRY_STATES, OTHER_STATES, State

PEOPLE = 20_000
LIMIT = 4.5
"""Standard errors: of the some hundred comparisons below hardly one lies beyond by chance."""


class Compared:
    """Hires of each person and year against those that the stated hazard leads to expect, arrays (n, T)."""

    def __init__(self, process: Process, histories: Histories) -> None:
        state, years = histories.state, histories.years
        t = np.arange(years)
        self.served = {
            name: np.cumsum(np.isin(state, states), axis=1) - np.isin(state, states)
            for name, states in (
                ("industry", INDUSTRY_STATES), ("postdoc", (State.POSTDOC,)), ("other", OTHER_STATES)
            )
        }  # fmt: skip
        waits = (histories.hire_t[:, None] < 0) | (t <= histories.hire_t[:, None])
        lives = (t <= (process.survey_year - histories.phd_year)[:, None]) & ~histories.in_progress[:, None]
        self.at_risk: Flags = waits & lives
        self.hired: Flags = t == histories.hire_t[:, None]
        self.expected = np.column_stack(
            [
                logistic(
                    process.log_odds(
                        year, *(self.served[name][:, year] for name in ("industry", "postdoc", "other")),
                        histories.traits.effect,
                    )
                )
                for year in range(years)
            ]
        )  # fmt: skip

    def z(self, where: Flags) -> float:
        """Hires beyond those expected, in standard errors, in some person-years at risk."""
        rows = self.at_risk & where
        expected = self.expected[rows]
        return float((self.hired[rows].sum() - expected.sum()) / np.sqrt((expected * (1 - expected)).sum()))


def compared(process: Process, seed: int, people: int = PEOPLE, **how: bool) -> tuple[Histories, Compared]:
    histories = draw_histories(process, people, np.random.default_rng(seed), **how)
    return histories, Compared(process, histories)


@pytest.mark.parametrize(
    ("process", "layered"),
    [(Process(), True), (Process(industry_odds_ratio=0.5), True), (Process(), False)],
    ids=["default", "strong", "without layers"],
)
def test_hires_have_the_stated_hazard_given_history_and_answers(process: Process, layered: bool) -> None:
    histories, found = compared(process, 5, layered=layered)
    t = np.broadcast_to(np.arange(histories.years), found.hired.shape)
    was_in_industry = np.zeros_like(found.hired)
    was_in_industry[:, 1:] = np.isin(histories.state[:, :-1], INDUSTRY_STATES)
    groups = [
        *(t == year for year in range(8)),
        t >= 8,
        *(found.served["industry"] == years for years in range(6)),
        found.served["industry"] >= 6,
        found.served["industry"] > 0,
        *(found.served["postdoc"] == years for years in range(5)),
        found.served["other"] > 0,
        was_in_industry,
        *(np.broadcast_to((histories.background["tier"] == tier)[:, None], t.shape) for tier in range(5)),
    ]
    assert max(abs(found.z(group)) for group in groups) < LIMIT


def test_papers_kinds_of_industry_years_and_grants_act_around_the_stated_hazard() -> None:
    employment = replace(Employment(), postdoc_effect=0.8)
    histories, found = compared(Process(employment=employment), 6)
    many = histories.papers[:, :YEARS_BEFORE].sum(axis=1) > 5
    assert found.z(np.broadcast_to(many[:, None], found.hired.shape)) > 2 * LIMIT
    held = np.cumsum(histories.grants, axis=1) - histories.grants > 0
    assert found.z(held) > LIMIT
    postdoc = Kinds.of(employment).postdoc[histories.traits.kind]
    assert found.z(postdoc[:, None] & (found.served["industry"] > 0)) > LIMIT


def test_each_of_them_can_be_switched_off() -> None:
    employment = replace(Employment(), postdoc_effect=0.0, tie_effect=0.0, teaching_effect=0.0)
    process = Process(mediated_share=0.0, employment=employment, grants=Grants(effect=0.0))
    histories, found = compared(process, 7)
    many = histories.papers[:, :YEARS_BEFORE].sum(axis=1) > 5
    assert abs(found.z(np.broadcast_to(many[:, None], found.hired.shape))) < LIMIT
    assert abs(found.z(np.cumsum(histories.grants, axis=1) - histories.grants > 0)) < LIMIT
    postdoc = Kinds.of(employment).postdoc[histories.traits.kind]
    assert abs(found.z(postdoc[:, None] & (found.served["industry"] > 0))) < LIMIT


def test_a_wish_that_acts_on_hires_too_makes_observed_industry_years_look_worse() -> None:
    # Without it they look as they are, which is among the hazards stated above.
    histories, confounded = compared(Process(wishes=Wishes(on_hire=2.0)), 8, people=14_000)
    assert confounded.z(confounded.served["industry"] > 0) < -LIMIT
    strong = np.broadcast_to((histories.traits.wish == 2)[:, None], confounded.hired.shape)
    assert confounded.z(strong) > 2 * LIMIT


def test_people_can_be_chosen_and_joined_again() -> None:
    histories = draw_histories(Process(), 30, np.random.default_rng(1))
    first = np.arange(30) < 12
    again = joined([histories.chosen(first), histories.chosen(~first)])
    for name in ("phd_year", "state", "hire_t", "papers", "grants", "new_employer"):
        np.testing.assert_array_equal(getattr(again, name), getattr(histories, name))
    np.testing.assert_array_equal(again.background["wish"], histories.background["wish"])
    np.testing.assert_array_equal(again.traits.talent, histories.traits.talent)
    np.testing.assert_array_equal(again.standing.rank, histories.standing.rank)


def test_every_year_of_the_data_has_the_state_that_was_drawn() -> None:
    process, people, seed = Process(), 4000, 3
    # The first block's draws begin with the ids; the same stream gives the same histories.
    rng = np.random.default_rng(np.random.SeedSequence(seed).spawn(1)[0])
    rng.integers(0, 256, (people, 16), dtype=np.uint8)
    drawn = draw_histories(process, people, rng)
    (tables,) = draw_careers(process, people, seed)
    ids = tables["respondent"]["respondent_id"].to_pylist()
    with Engine() as engine:
        risk_set = first_faculty(engine, [as_histories(tables)])
        table = risk_set.table.inner_join(engine.table(PERSONS), "person")
        rows = engine.rows(table).to_pandas()
    place = rows["respondent_id"].map({one: number for number, one in enumerate(ids)}).to_numpy()
    t = rows["t"].to_numpy(dtype=np.int64)
    for name, states in (
        ("industry_years", INDUSTRY_STATES),
        ("postdoc_years", (State.POSTDOC,)),
        ("other_years", OTHER_STATES),
    ):
        flags = np.isin(drawn.state, states).cumsum(axis=1)
        before = np.where(t > 0, flags[place, np.maximum(t - 1, 0)], 0)
        np.testing.assert_array_equal(rows[name].to_numpy(), before)
    np.testing.assert_array_equal(rows["event"].to_numpy(), drawn.hire_t[place] == t)
    expected = np.where(drawn.hire_t >= 0, drawn.hire_t, 10**6)
    last_t = np.minimum(expected, process.survey_year - 1 - drawn.phd_year)[~drawn.in_progress]
    assert len(rows) == (last_t + 1).sum()
