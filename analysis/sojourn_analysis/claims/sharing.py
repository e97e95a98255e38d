"""Claims shared out among processes: each takes the next one, on an engine of its own.

However many processes there are, the numbers are the same: a claim draws from a seed of its own, and what
claims have in common is made anew where they meet. The verdicts are reached by whoever shared out, for
Holm's adjustment needs all claims.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Drawing, Estimated
from sojourn_analysis.claims.finding import find
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.figures import DrawnFigure
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import Progress
from sojourn_analysis.source import Source
from sojourn_analysis.workers import spread
from sojourn_schema.phrase import Phrase

_LONGEST_FIRST = ("C3", "C1", "C5", "C2", "C9")
"""Claims that take several times as long as the others: begun last, one would be waited for alone."""
_contexts: dict[tuple[Path, str], Context] = {}
"""What the process of this module has made of a study, for the next claim that it takes."""


def estimated_in_processes(
    source: Source, plan: Plan, wanted: Collection[str], jobs: int, progress: Progress
) -> dict[str, Estimated]:
    """Estimate claims in processes.

    Args:
        source: the study.
        plan: what is carried out.
        wanted: ids of claims of the plan.
        jobs: processes; more than there are claims are of no use.
        progress: told several times a second which claims are being answered; may raise to stop, which ends
            the processes.

    Returns:
        What was estimated, by claim; the figures are drawn.
    """
    order = sorted(wanted, key=lambda one: (_place(one), int(one[1:])))
    processes = min(jobs, len(order))
    found: dict[str, Estimated] = {}

    def tick(done: int) -> None:
        running = [one for one in order[: done + processes] if one not in found]
        if not running:
            return
        claims = ", ".join(sorted(running, key=lambda one: int(one[1:])))
        told = {"claims": claims, "done": done, "all": len(order)}
        progress(Phrase("Claims {claims} ({done} of {all} done)", **told), done / len(order))

    tasks = [(source, plan, processes, one) for one in order]
    for place, estimated in spread(_estimated, tasks, processes, tick):
        found[order[place]] = estimated
    return found


def _place(claim_id: str) -> int:
    return _LONGEST_FIRST.index(claim_id) if claim_id in _LONGEST_FIRST else len(_LONGEST_FIRST)


def _estimated(source: Source, plan: Plan, processes: int, claim_id: str) -> Estimated:
    """What the process of a worker does: estimate a claim and draw its figures."""
    key = (source.path, plan.hash)
    if key not in _contexts:
        _contexts[key] = Context(source, Engine(processes=processes), plan)
    (planned,) = (claim for claim in plan.claims if claim.id == claim_id)
    estimated = find(_contexts[key], planned).estimated
    return replace(estimated, figures=tuple(map(_drawn, estimated.figures)))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Gives the figure that was drawn, for what draws it can't leave its process."""

    figure: DrawnFigure

    def __call__(self) -> DrawnFigure:
        return self.figure


def _drawn(drawing: Drawing) -> Drawing:
    return replace(drawing, draw=_Drawn(drawing.draw()))
