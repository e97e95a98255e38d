"""Analyses the study, as a job beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

JOB = f"{__name__}:analyse"
FIGURE = "chance_by_industry_years.svg"
"""The picture of the answer's first sentence; any other figure stands in where it could not be drawn."""
RESULTS, REPORT = "results.json", "report.html"


@dataclass(frozen=True, slots=True)
class Findings:
    """What an analysis says, in sentences.

    Attributes:
        answers: a claim each, the first that of the page.
        warnings: what to reckon with in the first.
        careers: how many were analysed.
        made: when, in local time.
    """

    answers: tuple[str, ...]
    warnings: tuple[str, ...]
    careers: int
    made: datetime


def results_folder(study: Path) -> Path:
    """Where the results of a study are kept: beside it, under its name."""
    return study.with_name(f"{study.stem}-results")


def figure_in(out: Path) -> Path | None:
    """The figure to show of a finished analysis, None where it drew none."""
    figures = sorted((out / "figures").glob("*.svg"))
    return next((one for one in figures if one.name == FIGURE), figures[0] if figures else None)


def findings_in(out: Path) -> Findings | None:
    """What the finished analysis in a folder says; None where there is none that can be read."""
    try:
        text = (out / RESULTS).read_text(encoding="utf-8")
        made = datetime.fromtimestamp((out / RESULTS).stat().st_mtime)
    except (OSError, UnicodeDecodeError):
        return None
    from sojourn_analysis.results import Results

    try:
        results = Results.from_json(text)
    except ValueError:
        return None
    answers = tuple(claim.answer for claim in results.claims)
    if not all(answers):
        return None  # of a version that kept no sentences: to be analysed again
    warnings = tuple(warning.text for claim in results.claims[:1] for warning in claim.warnings)
    return Findings(answers, warnings, int(results.study.get("respondents", 0)), made)


def analyse(progress: Callable[[str, float], None], study: str, out: str) -> str:
    """Carry out the default plan.

    Args:
        progress: told what is being done and how far it is.
        study: the study file.
        out: the folder for the results.

    Returns:
        The folder; `findings_in` reads what it says.

    Raises:
        SojournError: the study can't be analysed or the results can't be written.
    """
    from sojourn_analysis.analyze import analyze
    from sojourn_analysis.plan import Plan

    analyze(Path(study), Path(out), Plan.default(), progress=progress)
    return out
