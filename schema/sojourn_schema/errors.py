"""Errors with one root, in two families: the user's environment or input, and our bugs.

Everything a user may cause is a `SojournError` and carries three sentences: what happened, what that means
for their data, and what to do. Any other exception is a bug of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sojourn_schema.extra_questions.refusals import FormRefusal


class SojournError(Exception):
    """A problem in the user's environment or input, told in three sentences.

    Args:
        what: what happened, naming the file and place.
        meaning: what it means for the user's data.
        remedy: what the user can do now.
    """

    def __init__(self, what: str, meaning: str = "", remedy: str = "") -> None:
        self.what = what
        self.meaning = meaning
        self.remedy = remedy
        super().__init__(" ".join(part for part in (what, meaning, remedy) if part))


class StudyFileError(SojournError):
    """A study file that can't be opened, read or written."""


class NotAStudyError(StudyFileError):
    """The file is no Sojourn study."""


class NewerStudyError(StudyFileError):
    """The study was written by a newer version of Sojourn."""


class DamagedStudyError(StudyFileError):
    """The study file is corrupt."""


class ReadOnlyStudyError(StudyFileError):
    """The study file can't be written to."""


class LockedStudyError(StudyFileError):
    """Another process works with the study file."""


class DiskFullError(StudyFileError):
    """There is no space left for the answer or record being written."""


class MissingStudyError(StudyFileError):
    """The open study file is no longer where it was opened."""


class PackageError(SojournError):
    """A data package that can't be read at all (single bad rows are refusals, not errors)."""


class DefinitionError(SojournError):
    """A study definition (TOML) that can't be used."""


class ExtraQuestionsError(DefinitionError):
    """A form of extra questions (XLSForm) that can't be used.

    Attributes:
        refusals: each reason with its sheet, row and column (`extra_questions.refusals.FormRefusal`); empty
            where the file as a whole is at fault.
    """

    def __init__(
        self, what: str, meaning: str = "", remedy: str = "", refusals: tuple[FormRefusal, ...] = ()
    ) -> None:
        super().__init__(what, meaning, remedy)
        self.refusals = refusals


class UnfitTableError(SojournError):
    """A table or study that an analysis can't be run on."""


class DesktopError(SojournError):
    """The desktop app can't run on this machine as it is: software, a library or a display is missing."""


class IncompleteInterviewError(SojournError):
    """An interview that lacks what every record needs."""


class PinError(SojournError):
    """A staff PIN that can't be one, or a file that can't reset it."""


class DocumentError(SojournError):
    """A document for people to read that can't be written."""


class KeyFileError(SojournError):
    """A coordinator's key file that can't be made, read or opened."""


class FieldworkError(SojournError):
    """A step of fieldwork (enrolling, handing over, merging) that can't be done yet or any more."""


class SealingError(SojournError):
    """Something that can't be sealed, or that a key does not open."""


class SecretCodeError(SojournError):
    """A withdrawal or resume code that is mistyped."""
