"""What the banner says when an answer could not be written: what it is, what is safe, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sojourn_desktop.error_words import error_words
from sojourn_schema.errors import (
    DiskFullError,
    LockedStudyError,
    MissingStudyError,
    ReadOnlyStudyError,
    SojournError,
)


def not_written(problem: object, waiting: int, *, ends: bool) -> str:
    """The study file refuses to be written.

    Args:
        problem: what the writer met; a `SojournError` says it in its own words.
        waiting: how many changes are not saved.
        ends: whether the interview is being left, so that nothing more is typed.
    """
    what, remedy = _refusal(problem)
    safe = QCoreApplication.translate("InterviewShell", "Everything before is safe in the study.")
    kept = QCoreApplication.translate(
        "InterviewShell", "The last %n change(s) are not saved yet.", "", waiting
    )
    go_on = QCoreApplication.translate(
        "InterviewShell",
        "You can go on typing: they are kept here and saved as soon as it works again.",
    )
    return " ".join((what, safe, kept, remedy) if ends else (what, safe, kept, go_on, remedy))


def _refusal(problem: object) -> tuple[str, str]:
    """Why the file can't be written and what helps; what is rare, as the store says it."""
    match problem:
        case DiskFullError():
            return (
                QCoreApplication.translate("InterviewShell", "There is no space left for the study file."),
                QCoreApplication.translate("InterviewShell", "Free some space on that disk, then try again."),
            )
        case LockedStudyError():
            return (
                QCoreApplication.translate("InterviewShell", "Another program works with the study file."),
                QCoreApplication.translate("InterviewShell", "Close the other one, then try again."),
            )
        case ReadOnlyStudyError():
            return (
                QCoreApplication.translate("InterviewShell", "The study file is write-protected."),
                QCoreApplication.translate(
                    "InterviewShell",
                    "Take off the write protection of the file and its folder, then try again.",
                ),
            )
        case MissingStudyError():
            return (
                QCoreApplication.translate("InterviewShell", "The study file is no longer at its place."),
                QCoreApplication.translate(
                    "InterviewShell", "Put it back, or plug its disk in again, then try again."
                ),
            )
        case SojournError():
            what, _, remedy = error_words(problem)
            return what, remedy
    what = QCoreApplication.translate("InterviewShell", "The study file can't be written: {0}.")
    return what.format(problem), ""


def not_ended() -> str:
    """A mistake of ours kept the interview from being ended."""
    return QCoreApplication.translate(
        "InterviewShell",
        "Something went wrong in this program, and the interview could not be ended. Everything you answered "
        "is safe in the study as an interrupted interview.",
    )


def not_saved(waiting: int) -> str:
    """A mistake of ours kept so many changes from being saved."""
    return QCoreApplication.translate(
        "InterviewShell",
        "Something went wrong in this program, and what you answered last is not saved yet (changes: {0}). "
        "It is kept here, and you can go on; everything before is safe in the study.",
    ).format(waiting)
