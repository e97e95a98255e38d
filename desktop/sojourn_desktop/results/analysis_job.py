"""Analyses the study, as a job beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

JOB = f"{__name__}:analyse"


def analyse(progress: Callable[[str, float], None], study: str, out: str) -> str:
    """Carry out the default plan.

    Args:
        progress: told what is being done and how far it is.
        study: the study file.
        out: the folder for the results.

    Returns:
        The folder.

    Raises:
        SojournError: the study can't be analysed or the results can't be written.
    """
    from sojourn_analysis.analyze import analyze
    from sojourn_analysis.plan import Plan

    analyze(Path(study), Path(out), Plan.default(), progress=progress)
    return out
