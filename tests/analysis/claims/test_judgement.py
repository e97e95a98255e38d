"""The plan's rule over several claims: Holm, counts only, and what stands beside a result."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sojourn_analysis.claims.c16 import DIFFERENCE, MEAN_ACADEMIA, SAME_RANK
from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated
from sojourn_analysis.claims.judgement import Found, judge
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Bootstrap, Wald
from sojourn_analysis.plan import Plan, PlannedClaim
from sojourn_analysis.results import AnalysisWarning, Verdict, WarningKind

PLAN = Plan.default()
CLAIM = claim_of("C16")
PLANNED = next(one for one in PLAN.claims if one.id == "C16")
MANY = Counts(500, 0, 200)


def counts_only(context: Context, planned: PlannedClaim) -> Estimated:
    return Estimated(MANY)


def found(estimated: Estimated) -> Found:
    return Found(PLANNED, CLAIM, estimated)


def test_claims_are_adjusted_for_each_other_and_one_without_a_number_counts_with_p_1() -> None:
    clear, open_ = Wald(0.5, 0.1), Wald(0.1, 0.1)
    claims = [Estimated(MANY, {DIFFERENCE: clear}), Estimated(MANY, {DIFFERENCE: open_}), Estimated(MANY)]
    one, two, three = (judged.result for judged in judge([found(each) for each in claims], PLAN))
    assert one.headline.p is not None
    assert one.headline.p_holm == pytest.approx(3 * one.headline.p)
    assert two.headline.p_holm == 1.0
    assert (three.headline.estimate, three.headline.p_holm, three.verdict) == (None, None, "not_settled")


def test_under_five_events_only_counts_are_given() -> None:
    estimated = Estimated(Counts(40, 0, 4), {DIFFERENCE: Wald(0.5, 0.01)})
    (judged,) = judge([found(estimated)], PLAN)
    assert judged.result.verdict is Verdict.NOT_SETTLED
    assert judged.result.headline.estimate is None
    assert [warning.kind for warning in judged.result.warnings] == ["small_sample"]
    assert "There are 4 people who work 45 hours or more" in judged.result.warnings[0].text


def test_a_bootstrap_is_judged_by_its_draws() -> None:
    draws = 0.5 + 0.01 * np.linspace(-1, 1, 999)
    estimated = Estimated(
        MANY, {DIFFERENCE: Bootstrap(0.5, draws)}, (CheckedNumber(SAME_RANK, Wald(0.5, 0.01)),)
    )
    (judged,) = judge([found(estimated)], PLAN)
    assert judged.result.headline.p == pytest.approx(2 / 1000)
    assert judged.result.verdict is Verdict.SUPPORTED
    assert judged.alone[SAME_RANK].verdict is Verdict.SUPPORTED


def test_intervals_end_where_the_number_does_and_means_have_no_p() -> None:
    numbers = {DIFFERENCE: Wald(0.9, 0.1), MEAN_ACADEMIA: Wald(43.0, 1.0)}
    (judged,) = judge([found(Estimated(MANY, numbers))], PLAN)
    headlines = {headline.name: headline for headline in judged.result.headlines}
    assert headlines[DIFFERENCE].ci_high == 1.0
    assert headlines[MEAN_ACADEMIA].p_zero is None
    assert headlines[DIFFERENCE].p_zero == pytest.approx(2.257177e-19)


def test_a_share_is_held_against_its_reference() -> None:
    spec = ClaimSpec("C99", (NumberSpec("share", Scale.PROBABILITY, "Share"),), -1, ("one", "ones"))
    claim = Claim(spec, counts_only)
    planned = PlannedClaim(
        "C99", "Few do.", "Do few?", ("share",), "share", "probability", -1, 0.1, "Why", (), (), reference=0.5
    )
    (judged,) = judge([Found(planned, claim, Estimated(MANY, {"share": Wald(0.2, 0.02)}))], PLAN)
    assert judged.result.verdict is Verdict.SUPPORTED
    assert judged.result.headline.p_zero == pytest.approx(7.34e-51, rel=1e-2)
    assert planned.theta(0.2) == pytest.approx(0.3)


def test_what_rests_on_recall_says_so_and_refusals_are_told_with_every_claim() -> None:
    spec = ClaimSpec("C99", (NumberSpec("x", Scale.LOG, "x"),), 1, ("one", "ones"), recalled=True)
    claim = Claim(spec, counts_only)
    refused = AnalysisWarning(WarningKind.DROPPED_ROWS, "1 respondent was refused")
    (judged,) = judge([Found(PLANNED, claim, Estimated(MANY))], PLAN, (refused,))
    assert [warning.kind for warning in judged.result.warnings] == ["recalled", "dropped_rows"]


def test_a_number_without_an_error_is_shown_and_settles_nothing() -> None:
    estimated = Estimated(MANY, {DIFFERENCE: Wald(0.5, math.nan)})
    (judged,) = judge([found(estimated)], PLAN)
    assert judged.result.verdict is Verdict.NOT_SETTLED
    assert judged.result.headline.estimate == pytest.approx(0.5)
    assert (judged.result.headline.p, judged.result.headline.p_holm) == (None, None)


@pytest.mark.parametrize(
    ("estimate", "error", "claims", "why"),
    [
        (0.2, 0.04, 20, "with so many claims tested at once, it could be chance that the effect looks large"),
        (0.0, 0.04, 20, "with so many claims tested at once, it could be chance that the effect looks small"),
        (0.2, 0.2, 1, "the data fit an effect that matters as well as one that does not."),
        (0.2, math.nan, 1, "too few people stand behind the number for it to decide."),
    ],
)
def test_the_answer_says_why_it_is_not_settled(estimate: float, error: float, claims: int, why: str) -> None:
    judged = judge([found(Estimated(MANY, {DIFFERENCE: Wald(estimate, error)}))] * claims, PLAN)[0]
    assert judged.result.verdict is Verdict.NOT_SETTLED
    assert f" is not settled: {why}" in judged.result.answer
    assert f"{judged.why[0].lower()}{judged.why[1:]}" in judged.result.answer


def test_a_check_shows_the_adjusted_p_that_its_verdict_is_reached_by() -> None:
    estimated = Estimated(MANY, {DIFFERENCE: Wald(0.5, 0.01)}, (CheckedNumber(SAME_RANK, Wald(0.2, 0.04)),))
    others = [found(Estimated(MANY))] * 19
    alone = judge([found(estimated), *others], PLAN)[0].alone[SAME_RANK]
    assert alone.p_smallest_effect < PLAN.alpha < alone.p_holm
    assert alone.verdict is Verdict.NOT_SETTLED


def test_a_check_that_nobody_was_asked_for_is_not_why_there_is_no_number() -> None:
    unasked = CheckedNumber(SAME_RANK, None, asked=False)
    (judged,) = judge([found(Estimated(Counts(5, 0, 2), {DIFFERENCE: Wald(0.5, 0.1)}, (unasked,)))], PLAN)
    assert judged.why == "Too few people or events for a number."
    assert judged.result.answer.startswith("There are 2 people who work 45 hours or more: too few")
