"""What several models have to say of themselves, in the same words."""

from __future__ import annotations

from sojourn_analysis.counted import counted
from sojourn_analysis.results import AnalysisWarning, WarningKind

Warnings = tuple[AnalysisWarning, ...]

FEW_PERSONS = 20
"""Under this, intervals rest on an approximation for larger samples."""


def few_persons(n_persons: int) -> Warnings:
    """The warning that there are few persons, if so."""
    if n_persons >= FEW_PERSONS:
        return ()
    persons = counted(n_persons, "person", "persons")
    text = f"{persons}: the intervals rest on an approximation for larger samples."
    return (AnalysisWarning(WarningKind.SMALL_SAMPLE, text),)


def dropped_rows(rows: int, of: int) -> Warnings:
    """The warning that incomplete rows were left out, if so."""
    if not rows:
        return ()
    text = f"{counted(rows, 'row', 'rows')} of {of:,} left out, for a value the model needs is missing."
    return (AnalysisWarning(WarningKind.DROPPED_ROWS, text),)


def aliased(names: tuple[str, ...]) -> Warnings:
    """The warning that columns were left out, if so."""
    if not names:
        return ()
    text = f"Left out, for what stands before them says the same already: {', '.join(names)}."
    return (AnalysisWarning(WarningKind.ALIASED, text),)


def not_converged(converged: bool) -> Warnings:
    """The warning that a search did not end, if so."""
    if converged:
        return ()
    text = "The search for the estimates did not converge; the numbers are where it stopped."
    return (AnalysisWarning(WarningKind.NOT_CONVERGED, text),)
