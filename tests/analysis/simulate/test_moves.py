"""Moves: leaving and coming back have the stated hazards, and wish and plan act around them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sojourn_analysis.simulate.calibration import Flags, Ints, logistic
from sojourn_analysis.simulate.histories import Histories, draw_histories
from sojourn_analysis.simulate.moves import returns_as_stated, stated_leave, stated_return
from sojourn_analysis.simulate.parameters import Employment, Wishes
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import ACADEMIC_STATES, INDUSTRY_STATES

PEOPLE, LIMIT = 30_000, 4.5


def first(flags: Flags) -> Ints:
    return np.where(flags.any(axis=1), flags.argmax(axis=1), -1)


class Risk:
    """A risk set of moves: since when, until when, and the stated hazard."""

    def __init__(self, process: Process, histories: Histories, *, leaving: bool) -> None:
        self.process, self.histories, self.leaving = process, histories, leaving
        academic = np.isin(histories.state, ACADEMIC_STATES)
        industry = np.isin(histories.state, INDUSTRY_STATES)
        here, there = (academic, industry) if leaving else (industry, academic)
        self.since = first(here)
        later = there & (np.arange(histories.years) > self.since[:, None]) & (self.since >= 0)[:, None]
        self.until = first(later)
        self.last_t = process.survey_year - histories.phd_year

    def z(self, clocks: range, people: Flags) -> float:
        """Moves beyond those expected in these years of the clock, in standard errors."""
        moved = expected = variance = 0.0
        for clock in clocks:
            t = self.since + clock
            rows = people & (self.since >= 0) & (t <= self.last_t) & ((self.until < 0) | (self.until >= t))
            traits, since = self.histories.traits, self.since[rows]
            if self.leaving:
                log_odds = stated_leave(self.process.moves, clock, since, traits.pull[rows])
            else:
                log_odds = stated_return(self.process.moves, clock, since, traits.effect[rows])
            hazard = logistic(log_odds)
            moved += (self.until[rows] == t[rows]).sum()
            expected += hazard.sum()
            variance += (hazard * (1 - hazard)).sum()
        return float((moved - expected) / np.sqrt(variance))


def test_leaving_and_coming_back_have_the_stated_hazards() -> None:
    process = Process()
    histories = draw_histories(process, PEOPLE, np.random.default_rng(3), layered=False)
    everybody = np.ones(PEOPLE, dtype=bool)
    for leaving in (True, False):
        risk = Risk(process, histories, leaving=leaving)
        for clocks in (range(1, 2), range(2, 3), range(3, 5), range(5, 8), range(8, 25)):
            assert abs(risk.z(clocks, everybody)) < LIMIT
        for group in (risk.since == 0, risk.since == 2, risk.since > 4, histories.background["tier"] == 0):
            assert abs(risk.z(range(1, 9), group)) < LIMIT


def test_wish_and_plan_act_on_moves_and_can_be_switched_off() -> None:
    process = Process()
    without = Process(
        wishes=Wishes(on_leaving=(0, 0, 0), on_returning=(0, 0, 0)),
        employment=replace(Employment(), plan_effects=(0, 0, 0)),
    )
    for one, acts in ((process, True), (without, False)):
        histories = draw_histories(one, PEOPLE, np.random.default_rng(4), layered=False)
        leaving, returning = (Risk(one, histories, leaving=flag) for flag in (True, False))
        for risk, group, sign in (
            (leaving, histories.traits.wish == 0, 1),
            (leaving, histories.traits.wish == 2, -1),
            (returning, histories.traits.plan == 0, 1),
            (returning, histories.traits.plan == 2, -1),
        ):
            z = sign * risk.z(range(1, 6), group)
            assert z > LIMIT if acts else abs(z) < LIMIT


def test_coming_back_is_as_stated_unless_faculty_posts_alone_are_likelier_or_a_wish_confounds() -> None:
    assert returns_as_stated(Process())
    assert returns_as_stated(Process(industry_odds_ratio=0.5))
    assert not returns_as_stated(Process(industry_odds_ratio=1.5))
    assert not returns_as_stated(Process.confounded())
