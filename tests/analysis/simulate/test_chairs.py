"""Standing: joint posts at the stated chance, tenure at promotion, ranks that fall back after an absence."""

from __future__ import annotations

import math

import numpy as np

from sojourn_analysis.simulate.chairs import draw_standing, joint_chance
from sojourn_analysis.simulate.histories import draw_histories
from sojourn_analysis.simulate.parameters import Chairs
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import State


def test_the_chance_of_a_joint_post_worked_by_hand() -> None:
    chairs = Chairs(joint=(0.2, 0.5, 0.5), joint_tenured=math.log(4))
    rank, tenured = np.array([2, 2, 4]), np.array([False, True, True])
    np.testing.assert_allclose(joint_chance(chairs, rank, tenured), [0.2, 0.5, 0.8])


def test_joint_posts_come_at_the_stated_chance_by_rank_and_tenure() -> None:
    histories = draw_histories(Process(), 30_000, np.random.default_rng(2), layered=False)
    standing, chairs = histories.standing, Process().chairs
    t = np.arange(histories.years)
    waits = (standing.joint_t[:, None] < 0) | (t <= standing.joint_t[:, None])
    begins = t == standing.joint_t[:, None]
    for rank in (2, 3, 4):
        for tenured in (False, True):
            rows = waits & (standing.rank == rank) & (standing.tenured == tenured)
            if not rows.any():
                continue
            chance = joint_chance(chairs, np.array([rank]), np.array([tenured]))[0]
            assert abs(begins[rows].mean() - chance) < 4 * math.sqrt(chance * (1 - chance) / rows.sum())


def test_ranks_of_one_career_worked_by_hand() -> None:
    chairs = Chairs(first=(1, 0, 0), to_associate=(2, 2), to_full=(2, 2), setback=2, joint=(0, 0, 0))
    chair, away = int(State.ASSISTANT), int(State.INDUSTRY)
    state = np.array([[int(State.POSTDOC), chair, chair, chair, chair, away, chair, chair]], dtype=np.int8)
    standing = draw_standing(chairs, state, np.array([1]), np.array([7]), np.random.default_rng(0))
    # Two years as assistant, then associate with tenure; a year away costs two years of standing.
    assert standing.rank.tolist() == [[2, 3, 3, 3, 3, 0, 3, 3]]
    assert state[0].tolist() == [
        *(State.POSTDOC, State.ASSISTANT, State.ASSISTANT, State.ASSOCIATE, State.ASSOCIATE),
        *(State.INDUSTRY, State.ASSOCIATE, State.ASSOCIATE),
    ]
    assert (standing.tenure_t[0], standing.joint_t[0]) == (3, -1)
