"""Analyses the study, as a job beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

JOB = f"{__name__}:analyse"
FIGURE = "chance_by_industry_years.svg"
"""The picture of the answer's first sentence; any other figure stands in where it could not be drawn."""
REPORT = "report.html"


def results_folder(study: Path) -> Path:
    """Where the results of a study are kept: beside it, under its name."""
    return study.with_name(f"{study.stem}-results")


def figure_in(out: Path) -> Path | None:
    """The figure to show of a finished analysis, None where it drew none."""
    figures = sorted((out / "figures").glob("*.svg"))
    return next((one for one in figures if one.name == FIGURE), figures[0] if figures else None)


def analyse(progress: Callable[[str, float], None], study: str, out: str) -> dict[str, object]:
    """Carry out the default plan.

    Args:
        progress: told what is being done and how far it is.
        study: the study file.
        out: the folder for the results.

    Returns:
        `answers` and `warnings`, both sentences.

    Raises:
        SojournError: the study can't be analysed or the results can't be written.
    """
    progress("Starting", 0.0)
    from sojourn_analysis.analyze import analyze
    from sojourn_analysis.plan import Plan

    analysis = analyze(Path(study), Path(out), Plan.default(), progress=progress)
    warnings = [warning.text for claim in analysis.results.claims for warning in claim.warnings]
    return {"answers": list(analysis.answers), "warnings": warnings}
