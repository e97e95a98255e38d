"""A plan while it is changed: as exact as its file, and held to the same rules."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.analysis.plans import plan_of

from sojourn_analysis.plan import Plan
from sojourn_desktop.results.plan_draft import Choice, PlanDraft
from sojourn_schema.errors import DefinitionError


@pytest.fixture
def draft() -> PlanDraft:
    return PlanDraft(Plan.default())


def choice(draft: PlanDraft, claim_id: str) -> Choice:
    return next(one for one in draft.choices if one.planned.id == claim_id)


def effect(plan: Plan, claim_id: str) -> float:
    return next(one.smallest_effect for one in plan.claims if one.id == claim_id)


def test_a_plan_that_was_not_changed_stays_the_one_that_ships(draft: PlanDraft) -> None:
    for one in draft.choices:
        draft.effects[one.planned.id] = one.effect  # typed as it stands
    assert draft.plan.is_default


@pytest.mark.parametrize(
    ("claim_id", "shown", "typed", "expected"),
    [
        ("C1", "0.95", "0.9", 0.105361),  # ln(1 / 0.9): an odds ratio
        ("C2", "1.50", "2", 0.693147),  # ln 2
        ("C4", "-3", "-5", 0.05),  # people of 100
        ("C7", "55", "60", 0.1),  # of 100, a half being the reference
        ("C10", "-0.25", "-0,5", 0.5),  # ranks
    ],
)
def test_what_matters_is_typed_as_the_number_is_told(
    draft: PlanDraft, claim_id: str, shown: str, typed: str, expected: float
) -> None:
    assert choice(draft, claim_id).effect == shown
    draft.effects[claim_id] = typed
    assert effect(draft.plan, claim_id) == pytest.approx(expected, abs=1e-5)
    others = {one.id: one.smallest_effect for one in draft.plan.claims if one.id != claim_id}
    assert others == {one.id: one.smallest_effect for one in Plan.default().claims if one.id != claim_id}


def test_claims_go_and_come_and_keep_the_order_of_the_plan() -> None:
    draft = PlanDraft(plan_of("C4", "C1"))
    assert len(draft.choices) == len(Plan.default().claims)
    draft.chosen = {"C16", "C4"}
    assert [one.id for one in draft.plan.claims] == ["C4", "C16"]


@pytest.mark.parametrize(
    ("item", "typed", "said"),
    [
        ("seed", "many", "seed of type int, which is 'many'"),
        ("alpha", "2", "alpha = 2"),
        ("bootstrap_draws", "10", "bootstrap_draws = 10"),
        ("drawn_industry_years", "0, x", "drawn_industry_years of type list"),
        ("landmark_year", "99", "landmark_year must be"),
    ],
)
def test_what_cannot_be_carried_out_is_said_by_the_code_that_reads_files(
    draft: PlanDraft, item: str, typed: str, said: str
) -> None:
    draft.values[item] = typed
    with pytest.raises(DefinitionError, match=said):
        _ = draft.plan


def test_an_effect_that_is_none_and_a_plan_without_claims_are_refused(draft: PlanDraft) -> None:
    for typed in ("often", "1.2", "0"):  # no number, the wrong side of no effect, no logarithm
        draft.effects["C1"] = typed
        with pytest.raises(DefinitionError, match="smallest_effect"):
            _ = draft.plan
    draft.effects.clear()
    draft.chosen = set()
    with pytest.raises(DefinitionError, match="claims without any"):
        _ = draft.plan


def test_numbers_lists_and_a_subgroup_reach_the_plan(draft: PlanDraft) -> None:
    assert draft.shown("drawn_industry_years") == "0, 1, 3, 5"
    draft.values |= {"seed": "5", "alpha": "0,01", "drawn_industry_years": "0; 2", "title": "Ours"}
    draft.values["bootstrap_draws"] = "4000"
    draft.subgroup = {"gender": ("woman",), "phd_field": ()}
    plan = draft.plan
    assert (plan.seed, plan.alpha, plan.title, plan.subgroup) == (5, 0.01, "Ours", {"gender": ("woman",)})
    assert plan.standardisation.drawn_industry_years == (0, 2)
    assert plan == replace(
        Plan.default(),
        **{name: getattr(plan, name) for name in ("seed", "alpha", "title", "subgroup", "bootstrap_draws")},
        standardisation=plan.standardisation,
    )
