"""Plans for tests that look at some claims only: all twenty take a while."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from sojourn_analysis import plans
from sojourn_analysis.plan import DEFAULT, Plan
from sojourn_analysis.trial import deciding_parts

CHEAPEST = "C16"
"""The claim that is soonest answered, where a test needs any."""

_CLAIM = "\n[[claims]]\n"


def plan_of(*claim_ids: str) -> Plan:
    """The plan that ships, with these claims alone."""
    plan = Plan.default()
    return replace(plan, claims=tuple(claim for claim in plan.claims if claim.id in claim_ids))


def settling_only(plan: Plan) -> Plan:
    """A plan with no checks but those that its verdicts have to stand under."""
    return deciding_parts(plan)


def default_text() -> str:
    """The file of the plan that ships."""
    return files(plans).joinpath(DEFAULT).read_text(encoding="utf-8")


def plan_file_of(path: Path, *claim_ids: str) -> Path:
    """The file of the plan that ships, cut down to these claims.

    Args:
        path: of the file to write.
        claim_ids: those that stay.
    """
    head, *claims = default_text().split(_CLAIM)
    kept = [claim for claim in claims if any(f'id = "{one}"\n' in claim for one in claim_ids)]
    path.write_text(_CLAIM.join([head, *kept]), encoding="utf-8")
    return path
