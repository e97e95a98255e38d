"""Analyses the study, as a job beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sojourn_analysis.output import PLAN

JOB = f"{__name__}:analyse"


def analyse(progress: Callable[[str, float], None], study: str, out: str, plan: str = "") -> str:
    """Carry out a plan on a study.

    Args:
        progress: told what is being done and how far it is.
        study: the study file.
        out: the folder for the results.
        plan: its file as text; empty for the plan that ships.

    Returns:
        The folder.

    Raises:
        SojournError: plan or study are not as they have to be, or the results can't be written.
    """
    from sojourn_analysis.analyze import analyze
    from sojourn_analysis.plan import Plan
    from sojourn_analysis.workers import few_processes

    made = Plan.from_toml_text(plan, PLAN) if plan else Plan.default()
    analyze(Path(study), Path(out), made, progress=progress, jobs=few_processes())
    return out
