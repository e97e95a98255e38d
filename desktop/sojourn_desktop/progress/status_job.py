"""Takes the status of fieldwork, as a job beside the window: of ten thousand records it takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

STATUS = f"{__name__}:status_in"
Progress = Callable[[str, float], None]


def status_in(_progress: Progress, study: str) -> dict[str, Any]:
    """The status of a study file, which may be open elsewhere.

    Args:
        _progress: told nothing, for it is over before anybody would read it.
        study: the study file.

    Returns:
        As `Status.to_json`.

    Raises:
        SojournError: the study can't be read.
    """
    from sojourn_schema.fieldwork_status import status_of
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(Path(study), read_only=True) as opened:
        return status_of(opened).to_json()
