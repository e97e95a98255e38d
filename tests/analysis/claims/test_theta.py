"""Numbers with their errors: Wald's p, and the bootstrap's from its percentile interval."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sojourn_analysis.claims.theta import Bootstrap, Bounded, Wald, share_of, theta_of
from sojourn_analysis.results import Term


def test_a_wald_number_is_signed_about_its_reference() -> None:
    signed = Wald(0.4, 0.1).signed(-1, 0.5)
    assert (signed.estimate, signed.std_error) == (pytest.approx(0.1), 0.1)
    assert signed.p(0.0) == pytest.approx(0.31731050786291415)


@pytest.mark.parametrize("error", [0.0, math.nan, math.inf])
def test_an_error_that_is_not_known_settles_nothing(error: float) -> None:
    assert not Wald(3.0, error).usable
    assert Wald(3.0, error).p(0.0) == 1.0


def test_a_bootstrap_p_is_twice_the_smaller_tail_the_sample_itself_counted() -> None:
    theta = Bootstrap(50.0, np.arange(1.0, 100.0))  # 99 draws
    assert theta.p(0.0) == pytest.approx(2 * 1 / 100)  # no draw lies below
    assert theta.p(10.0) == pytest.approx(2 * 11 / 100)  # ten do
    assert theta.p(50.0) == 1.0
    # Of 99 draws, the ranks 100 x 0.025 and 100 x 0.975.
    assert theta.interval == pytest.approx((2.5, 97.5))


def test_a_bootstrap_p_is_small_exactly_where_the_percentile_interval_leaves_the_value_out() -> None:
    theta = Bootstrap(0.0, np.random.default_rng(1).normal(size=1999))
    low, high = theta.interval
    for value in (low - 0.05, high + 0.05):
        assert theta.p(value) < 0.05
    for value in (low + 0.05, high - 0.05):
        assert theta.p(value) > 0.05


def test_a_signed_bootstrap_is_turned_around_with_its_draws() -> None:
    signed = Bootstrap(0.2, np.array([0.1, 0.2, 0.4])).signed(-1)
    assert signed.estimate == -0.2
    assert signed.interval == pytest.approx((-0.4, -0.1))


def test_draws_that_are_all_the_same_say_nothing_of_an_error() -> None:
    assert not Bootstrap(0.2, np.array([0.2, 0.2])).usable


def test_a_share_by_hand() -> None:
    # 2 of 5; with one yes and one no added 3 of 7.
    share = share_of(np.array([1.0, 1.0, 0.0, 0.0, 0.0]))
    assert (share.estimate, share.std_error) == (0.4, pytest.approx(math.sqrt(3 / 7 * 4 / 7 / 7)))
    nobody = share_of(np.zeros(3))
    assert (nobody.estimate, nobody.std_error) == (0.0, pytest.approx(math.sqrt(0.2 * 0.8 / 5)))


def test_a_term_without_an_error_keeps_its_interval_and_settles_nothing() -> None:
    share = theta_of(Term("share", 1.0, math.nan, 0.8, 1.0, math.nan))
    assert isinstance(share, Bounded)
    assert not share.usable
    assert share.p(0.5) == 1.0
    signed = share.signed(-1, 0.5)
    assert (signed.estimate, signed.interval) == (-0.5, (-0.5, pytest.approx(-0.3)))
    assert theta_of(Term("x", 1.0, 0.1, 0.8, 1.2, 0.0)) == Wald(1.0, 0.1)
