"""Plans for tests that look at some claims only: all twenty take a while."""

from __future__ import annotations

from dataclasses import replace

from sojourn_analysis.plan import Plan


def plan_of(*claim_ids: str) -> Plan:
    """The plan that ships, with these claims alone."""
    plan = Plan.default()
    return replace(plan, claims=tuple(claim for claim in plan.claims if claim.id in claim_ids))
