"""Layers: transition chances by hand, and what is known of those who wait against a count of them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from sojourn_analysis.simulate.calibration import logistic
from sojourn_analysis.simulate.layers import GrantLayer, Kinds, PaperLayer, kernels, rates
from sojourn_analysis.simulate.parameters import Employment, Grants, Publishing
from sojourn_analysis.simulate.process import Process


def test_a_year_of_papers_worked_by_hand() -> None:
    (kernel,) = kernels((1.0,), (1.0,), 2)[0]
    none, one = math.exp(-1), math.exp(-1)
    expected = [[none, one, 1 - none - one], [0, none, 1 - none], [0, 0, 1]]
    np.testing.assert_allclose(kernel, expected, atol=1e-15)
    np.testing.assert_allclose(kernels((0.0,), (0.5,), 3)[0, 0], np.eye(4), atol=1e-15)


def test_kinds_are_all_combinations_and_those_alike_in_effect_are_one() -> None:
    kinds = Kinds.of(Employment())
    assert len(kinds.share) == 5 * 2 * 2 * 2
    assert kinds.share.sum() == pytest.approx(1)
    assert kinds.share[kinds.postdoc].sum() == pytest.approx(Employment().postdoc_share)
    review = kinds.policy == 4
    np.testing.assert_allclose(
        kinds.yearly[kinds.effect], 0.12 * review + 0.08 * kinds.tie + 0.08 * kinds.teaches, atol=1e-12
    )
    nothing = replace(
        Employment(), postdoc_effect=0.0, tie_effect=0.0, teaching_effect=0.0,
        policies={name: replace(one, effect=0.0) for name, one in Employment().policies.items()},
    )  # fmt: skip
    assert len(Kinds.of(nothing).yearly) == 1


@pytest.mark.parametrize("on_hire", [0.0, 0.6])
def test_the_lists_of_those_who_wait_are_those_of_a_simulation(on_hire: float) -> None:
    process = Process.confounded() if on_hire else Process()
    effect, on_hire, people = 0.9, process.wishes.on_hire, 200_000
    rng = np.random.default_rng(7)
    publishing: Publishing = process.publishing
    talent = rng.choice(publishing.talents, people, p=publishing.talent_shares)
    wish = rng.choice(3, people, p=process.wishes.shares)
    papers = rng.poisson(3 * publishing.phd * talent)
    layer = PaperLayer(process, effect, 1)
    for place in (0, 0, 2, 1, 0):
        target = np.array([0.1])
        centre = layer.intercepts(target)
        hazards = layer.hazards(centre)
        assert (layer.weights * hazards).sum() == pytest.approx(0.1, rel=1e-6)
        offset = effect * np.log1p(np.minimum(papers, publishing.counted)) + on_hire * (wish - 1.0)
        hired = rng.random(len(papers)) < logistic(centre[0] + offset)
        assert abs(hired.mean() - 0.1) < 4 * math.sqrt(0.09 / len(papers))
        papers, talent, wish = papers[~hired], talent[~hired], wish[~hired]
        papers = papers + rng.poisson(rates(process)[place] * talent)
        layer.survive(hazards)
        layer.publish(np.array([place]))
    known = layer.weights.sum(axis=(0, 1))
    counted = np.bincount(np.minimum(papers, publishing.counted), minlength=len(known)) / len(papers)
    assert np.abs(known - counted).max() < 4 * math.sqrt(0.25 / len(papers))


def test_grants_held_shift_the_log_odds_and_keep_the_mean() -> None:
    grants = Grants(effect=0.5)
    layer = GrantLayer(grants, 1)
    layer.award(np.array([1]))
    hazards = layer.hazards(np.array([0.2]))
    log_odds = np.log(hazards / (1 - hazards))[0]
    np.testing.assert_allclose(np.diff(log_odds), 0.5)
    weights = np.array([math.exp(-0.3) * 0.3**count / math.factorial(count) for count in range(4)])
    weights = np.append(weights, 1 - weights.sum())
    assert weights @ hazards[0] == pytest.approx(0.2, rel=1e-6)
