"""Verdicts: each outcome of the plan's rule, and Holm's adjustment against R's p.adjust."""

from __future__ import annotations

import pytest

from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.claims.verdict import Reason, holm, verdict_on
from sojourn_analysis.results import Verdict

DELTA = 0.05


@pytest.mark.parametrize(
    ("estimate", "std_error", "verdict", "reason"),
    [
        (0.20, 0.03, Verdict.SUPPORTED, None),
        (0.20, 0.10, Verdict.NOT_SETTLED, None),
        (-0.20, 0.03, Verdict.CONTRADICTED, Reason.OPPOSITE),
        (0.00, 0.01, Verdict.CONTRADICTED, Reason.NEGLIGIBLE),
        (-0.04, 0.025, Verdict.CONTRADICTED, Reason.SMALLER),
        (0.05, 0.001, Verdict.NOT_SETTLED, None),
    ],
)
def test_each_verdict_of_the_rule(
    estimate: float, std_error: float, verdict: Verdict, reason: Reason | None
) -> None:
    theta = Wald(estimate, std_error)
    assert verdict_on(theta, DELTA, theta.p(DELTA), 0.05) == (verdict, reason)


def test_p_is_two_sided_for_the_smallest_effect() -> None:
    assert Wald(0.05 + 1.959963984540054 * 0.1, 0.1).p(DELTA) == pytest.approx(0.05)
    assert Wald(0.05 - 1.959963984540054 * 0.1, 0.1).p(DELTA) == pytest.approx(0.05)


def test_a_p_that_is_not_small_enough_settles_nothing() -> None:
    assert verdict_on(Wald(0.2, 0.03), DELTA, 0.05, 0.05)[0] is Verdict.NOT_SETTLED


def test_holm_equals_r() -> None:
    # In R 4.2.2 this is the answer of p.adjust with method "holm".
    assert holm([0.01, 0.04, 0.03, 0.005, 1.0]) == pytest.approx([0.04, 0.09, 0.09, 0.025, 1.0])
    assert holm([0.03]) == [0.03]
