"""How an interview ends: its record is kept, what it counts for, and nothing else stays of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from sojourn_desktop.interview.garbage import clear_away
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.paradata import week_of
from sojourn_schema.pausing import pause
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.tally import Outcome, Tally
from sojourn_schema.withdrawal import handle_of

if TYPE_CHECKING:
    from sojourn_desktop.interview.writer import DraftWriter
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.paradata import Watch
    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.study import StudyDefinition


def why_discarded(interview: Interview | None, *, is_unattended: bool) -> Outcome:
    """Why nothing of an interview is kept.

    Args:
        interview: as it was left.
        is_unattended: it ended because nobody was there.
    """
    if interview is None or is_unattended:
        return Outcome.INTERRUPTED
    if interview.answered_before:
        return Outcome.ANSWERED_BEFORE
    return Outcome.JUST_TRYING if interview.just_trying else Outcome.REFUSED


def tally_of(interview: Interview | None, definition: StudyDefinition, outcome: Outcome) -> Tally:
    """What an interview counts for: today, and the site where that is known."""
    sites = definition.sites
    told = interview.text(of_respondent("site")) if interview is not None else ""
    site = sites[0] if len(sites) == 1 else told if told in sites else ""
    return Tally(date.today(), site, outcome)


def keep_record(writer: DraftWriter, interview: Interview, study_id: str, watch: Watch | None) -> SecretCode:
    """Have the record of an interview kept, with its handle and its tally.

    Args:
        writer: of its draft.
        interview: that can be finished.
        study_id: of the study.
        watch: how the interview went, None where that is not known.

    Returns:
        The withdrawal code, which nobody else has.
    """
    code = SecretCode.new()
    writer.finish(
        interview.finish(),
        handle=handle_of(code, study_id),
        paradata=watch.paradata(week_of(date.today())) if watch is not None else None,
        tally=tally_of(interview, interview.definition, Outcome.FINISHED),
    )
    return code


def seal_draft(writer: DraftWriter, interview: Interview, study: StudyFile) -> SecretCode:
    """Have the draft of an interview sealed, so that nobody can read it without the code.

    Returns:
        The code, which nobody else has.
    """
    code, answers = SecretCode.new(), dict(interview.answers)
    part, language = interview.part, interview.language
    writer.pause(lambda draft_id: pause(study, draft_id, answers, part, code, language))
    return code


def forget_copies(*, is_booth: bool) -> None:
    """Empty the clipboard of what was copied from an interview, and let go of what its pages held.

    Args:
        is_booth: empty it whoever copied, for at a booth nobody else's copy is of use either.
    """
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() or is_booth:
        clipboard.clear()
    # After the pages are deleted: what they held in circles goes at once, not some time.
    QTimer.singleShot(0, clear_away)
