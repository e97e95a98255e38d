"""One simulated study, drawn and answered: what validation and power are counted over."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from sojourn_analysis.claims.answering import answered
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.claims.theta import Bootstrap, Theta, Wald
from sojourn_analysis.claims.verdict import verdict_on
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.results import Verdict
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.source import opened


@dataclass(frozen=True, slots=True)
class TriedNumber:
    """A number of a claim in one simulated study, on its additive scale.

    Attributes:
        name: in results.json.
        estimate, low, high: the number and its 95 % interval.
        std_error: its standard error; None where it has none.
    """

    name: str
    estimate: float
    low: float
    high: float
    std_error: float | None


@dataclass(frozen=True, slots=True)
class TriedClaim:
    """A claim in one simulated study.

    Attributes:
        id: of the claim.
        verdict: by the plan's whole rule.
        alone: by the deciding number alone: before Holm's adjustment, checks and weights.
        numbers: those that could be estimated.
    """

    id: str
    verdict: Verdict
    alone: Verdict
    numbers: tuple[TriedNumber, ...]


def deciding_parts(plan: Plan, claim_ids: Sequence[str] = ()) -> Plan:
    """A plan with the checks that its verdicts turn on, and no others.

    Args:
        plan: the whole.
        claim_ids: the claims that are wanted; all without any. Holm's adjustment is over these.
    """
    kept = [claim for claim in plan.claims if claim.id in claim_ids or not claim_ids]
    return replace(
        plan, claims=tuple(replace(claim, required_checks=claim.settling_checks) for claim in kept)
    )


def try_study(process: Process, respondents: int, seed: int, plan: Plan) -> tuple[TriedClaim, ...]:
    """Draw a study and answer the claims of a plan.

    Args:
        process: where the careers come from.
        respondents: how many.
        seed: of the careers.
        plan: what is answered.
    """
    with tempfile.TemporaryDirectory(prefix="sojourn-trial-") as folder, threadpool_limits(1, "blas"):
        package = Path(folder) / "package"
        simulate(package, process, respondents, seed)
        with opened(package, silent, plan.subgroup) as source, Engine() as engine:
            context = Context(source, engine, plan)
            judged = answered(context, [claim.id for claim in plan.claims], silent)
    return tuple(_tried(one, plan.alpha) for one in judged)


def seed_of(base: int, respondents: int, place: int) -> int:
    """The seed of a study: the same whatever else is tried."""
    return int(np.random.SeedSequence([base, respondents, place]).generate_state(1)[0])


def _tried(judged: Judged, alpha: float) -> TriedClaim:
    found, alone = judged.found, Verdict.NOT_SETTLED
    if found.theta is not None:
        delta = found.planned.smallest_effect
        alone, _ = verdict_on(found.theta, delta, found.theta.p(delta), alpha)
    numbers = tuple(_number(name, theta) for name, theta in found.estimated.numbers.items())
    return TriedClaim(judged.result.id, judged.result.verdict, alone, numbers)


def _number(name: str, theta: Theta) -> TriedNumber:
    error = None
    if theta.usable and isinstance(theta, Wald):
        error = theta.std_error
    elif theta.usable and isinstance(theta, Bootstrap):
        error = float(theta.draws.std(ddof=1))
    return TriedNumber(name, theta.estimate, *theta.interval, error)
