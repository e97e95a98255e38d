"""Makes a study file, as a job beside the window: making one loads libraries that the window does without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

JOB = f"{__name__}:create"


def create(progress: Callable[[str, float], None], path: str, definition: str) -> str:
    """Make a study.

    Args:
        progress: told once, before the study is made.
        path: where; nothing may be there.
        definition: the study definition as TOML.

    Returns:
        The path.

    Raises:
        SojournError: it can't be made.
    """
    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.study import StudyDefinition

    progress("Making the study", 0.5)
    StudyFile.create(Path(path), StudyDefinition.from_toml_text(definition)).close()
    return path
