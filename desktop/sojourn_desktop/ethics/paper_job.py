"""Writes the paper for an ethics board, as a job beside the window: it looks through all records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

PAPER = f"{__name__}:write_for"
Progress = Callable[[str, float], None]


def write_for(progress: Progress, study: str, out: str) -> str:
    """Write the paper of a study.

    Args:
        progress: told what is being done and how far it is.
        study: the study file; it may be open elsewhere.
        out: the file to write, a page or a PDF by its ending.

    Returns:
        The file.

    Raises:
        SojournError: the study can't be read or the paper can't be written.
    """
    from sojourn_schema.ethics.facts import facts_of
    from sojourn_schema.ethics.paper import write_paper
    from sojourn_schema.store.study_file import StudyFile

    progress("Looking through the study", 0.1)
    with StudyFile.open(Path(study), read_only=True) as opened:
        facts = facts_of(opened, date.today())
    progress("Writing the paper", 0.6)
    write_paper(Path(out), facts)
    return out
