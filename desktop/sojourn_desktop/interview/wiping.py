"""Interrupted interviews live ten minutes: long enough to go on after a crash, too short to be read later."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sojourn_schema.tally import Outcome, Tally

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

WIPE_MS = 30_000
"""How often that is looked after."""


def wipe_interrupted(study: StudyFile) -> int:
    """Delete the interrupted interviews whose time is over, without a trace.

    Args:
        study: open for writing; no interview is being held.

    Returns:
        How many there were.

    Raises:
        StudyFileError: none was deleted.
    """
    from sojourn_schema.store.drafts import INTERRUPTED_SECONDS  # the first window shows without the store

    return study.drafts.discard_older(INTERRUPTED_SECONDS, tally=Tally(date.today(), "", Outcome.INTERRUPTED))
