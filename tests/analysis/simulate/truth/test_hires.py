"""Chances under set histories: worked by hand, and against a simulation of randomised exposure."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sojourn_analysis.simulate.calibration import logistic
from sojourn_analysis.simulate.layers import KindLayer, Kinds, PaperLayer, rate_places, rates
from sojourn_analysis.simulate.process import HORIZON_YEARS, Process
from sojourn_analysis.simulate.states import State
from sojourn_analysis.simulate.truth.hires import (
    INDUSTRY_YEARS,
    mediation,
    nodes,
    paper_effect,
    stated_hazard,
    true_chance,
)


def test_the_truth_by_enumeration_is_that_of_randomised_exposure() -> None:
    process, people = Process(industry_odds_ratio=0.8), 400_000
    rng = np.random.default_rng(8)
    effects = np.zeros(people)
    for levels in process.backgrounds:
        shares = np.array([level.share for level in levels.values()])
        drawn = rng.choice(len(shares), people, p=shares / shares.sum())
        effects += np.array([level.effect for level in levels.values()])[drawn]
    for first in (0, 3):
        hired = np.zeros(people, dtype=bool)
        for t in range(10):
            industry = min(t, first)
            hazard = logistic(process.log_odds(t, industry, t - industry, 0, effects))
            hired |= rng.random(people) < hazard
        error = math.sqrt(hired.mean() * (1 - hired.mean()) / people)
        assert abs(true_chance(process, first) - hired.mean()) < 4 * error


def test_the_truth_of_one_year_worked_by_hand() -> None:
    process = Process()
    sums = [
        (
            one.share * two.share * three.share * four.share,
            one.effect + two.effect + three.effect + four.effect,
        )
        for one in process.fields.values()
        for two in process.tiers.values()
        for three in process.genders.values()
        for four in process.cohorts.values()
    ]
    shares, effects = process.patterns()
    np.testing.assert_allclose(np.column_stack([shares, effects]), sums, atol=1e-15)
    assert shares.sum() == pytest.approx(1)
    # After one industry year at t = 1, R multiplies the odds.
    odds = np.exp(process.log_odds(1, 1, 0, 0, effects) - process.log_odds(1, 0, 0, 0, effects))
    np.testing.assert_allclose(odds, process.industry_odds_ratio)


def test_the_nodes_have_the_moments_of_all_combinations_of_answers() -> None:
    process = Process()
    shares, effects = process.patterns()
    weights, values = nodes(process, 5)
    for power in range(10):
        assert weights @ values**power == pytest.approx(shares @ effects**power, abs=1e-12)
    weights, values = nodes(process)
    missed = np.ones_like(values)
    for t in range(HORIZON_YEARS):
        missed *= 1 - stated_hazard(process, t, 3, values)
    assert weights @ (1 - missed) == pytest.approx(true_chance(process, 3), abs=1e-10)


@pytest.mark.parametrize(("ratio", "share"), [(0.85, 0.5), (0.7, 0.3), (1.2, 0.6), (0.85, 0.0)])
def test_the_mediated_share_is_the_one_that_was_asked_for(ratio: float, share: float) -> None:
    process = Process(industry_odds_ratio=ratio, mediated_share=share)
    split = mediation(process, paper_effect(process))
    assert split.share == pytest.approx(share, abs=2e-4)
    assert split.total == pytest.approx(true_chance(process, 3) - true_chance(process, 0), abs=1e-9)


def test_where_papers_cannot_carry_the_share_the_nearest_is_taken() -> None:
    process = Process(industry_odds_ratio=0.5, mediated_share=1.0)
    assert 0.3 < mediation(process, paper_effect(process)).share < 0.95


def test_papers_drawn_under_another_history_give_the_enumerated_chance() -> None:
    process, people = Process(), 300_000
    effect = paper_effect(process)
    weights, effects = nodes(process)
    kinds, rng = Kinds.of(process.employment), np.random.default_rng(4)
    node = rng.choice(len(weights), people, p=weights / weights.sum())
    kind = rng.choice(len(kinds.share), people, p=kinds.share)
    row = node * len(kinds.share) + kind
    talent = rng.choice(process.publishing.talents, people, p=process.publishing.talent_shares)
    rate = np.array(rates(process))
    papers = rng.poisson(3 * process.publishing.phd * talent)
    policy = np.tile(kinds.policy, len(effects))
    layer, kind_layer = PaperLayer(process, effect, len(policy)), KindLayer(kinds, len(effects))
    hired = np.zeros(people, dtype=bool)
    for t in range(HORIZON_YEARS):
        served = np.full(len(effects), float(min(t, INDUSTRY_YEARS)))
        by_kind = kind_layer.hazards(stated_hazard(process, t, INDUSTRY_YEARS, effects), served)
        kind_layer.survive(by_kind)
        centre = layer.intercepts(by_kind[:, kinds.effect].ravel())
        layer.survive(layer.hazards(centre))
        now = State.INDUSTRY if t < INDUSTRY_YEARS else State.POSTDOC
        layer.publish(rate_places(np.full(len(policy), now, dtype=np.int8), policy))
        # The person: intercepts of three industry years, papers of postdoc years.
        offset = effect * np.log1p(np.minimum(papers, process.publishing.counted))
        hired |= rng.random(people) < logistic(centre[row] + offset)
        papers = papers + rng.poisson(rate[0] * talent)
    error = math.sqrt(hired.mean() * (1 - hired.mean()) / people)
    assert abs(mediation(process, effect).exposure_alone - hired.mean()) < 4 * error
