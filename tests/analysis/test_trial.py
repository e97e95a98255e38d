"""A simulated study, drawn and answered."""

from __future__ import annotations

import math

from sojourn_analysis.plan import Plan
from sojourn_analysis.results import Verdict
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.trial import deciding_parts, seed_of, try_study


def test_a_tried_claim_has_its_numbers_on_the_scale_that_they_are_judged_on() -> None:
    plan = deciding_parts(Plan.default(), ["C4", "C16"])
    hires, hours = try_study(Process(), 80, seed_of(1, 80, 0), plan)
    assert (hires.id, hours.id) == ("C4", "C16")
    swap = next(one for one in hires.numbers if one.name == "odds_ratio_two_year_swap")
    assert swap.std_error is not None
    # A ratio as its logarithm, so that its interval is even on both sides.
    assert math.isclose(swap.high - swap.estimate, swap.estimate - swap.low)
    assert math.isclose(swap.high - swap.low, 2 * 1.959963984540054 * swap.std_error)
    assert hires.verdict in (hires.alone, Verdict.NOT_SETTLED)


def test_only_the_checks_that_settle_are_carried_out() -> None:
    plan = Plan.default()
    planned = deciding_parts(plan)
    assert [claim.id for claim in planned.claims] == [claim.id for claim in plan.claims]
    assert all(claim.required_checks == claim.settling_checks for claim in planned.claims)


def test_the_seed_of_a_study_does_not_depend_on_what_else_is_tried() -> None:
    assert seed_of(1, 300, 0) == seed_of(1, 300, 0)
    assert len({seed_of(1, size, place) for size in (100, 300) for place in range(50)}) == 100
