"""Withdrawal: the code that its holder can have a record deleted with, and the handle by which it is found.

The code is random, shown once and stored nowhere. The handle is derived from code and study, and stands
beside the record and outside any sealed envelope: from the handle nobody comes back to the code, and the same
code gives another handle in another study. Whoever holds the code can have the record deleted, also before
the record has come in: a tombstone, the handle alone, keeps it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sojourn_schema.secret_code import SecretCode

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

HANDLE_BYTES = 16
_PURPOSE = "withdrawal handle"


def handle_of(code: SecretCode, study_id: str) -> str:
    """The handle of the record that the code belongs to, 32 hexadecimal digits (`SecretCode.derive`)."""
    return code.derive(_PURPOSE, study_id, HANDLE_BYTES).hex()


class Outcome(StrEnum):
    """What a withdrawal found in the study file."""

    DELETED = "deleted"
    NOT_HERE = "not_here"
    ALREADY = "already_withdrawn"
    ANONYMIZED = "anonymized"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What became of a withdrawal.

    Attributes:
        outcome: what was found.
        log_emptied: whether what was deleted is also gone from the write-ahead log by now; if not, somebody
            reads the study at this moment, and the next write or closing it does it.
    """

    outcome: Outcome
    log_emptied: bool

    def in_words(self) -> tuple[str, ...]:
        """What is known and what is not, one plain sentence each."""
        told = _TOLD[self.outcome]
        return told if self.log_emptied else (*told, _IN_THE_LOG)


_TOLD = {
    Outcome.DELETED: (
        "The record was found by its code and deleted from this study.",
        (
            "Backups, bundles and exports that were made before still have it: whoever keeps them has to "
            "delete it there. A generalised copy that was released can't be recalled."
        ),
    ),
    Outcome.NOT_HERE: (
        "No record with this code is in this study, so nothing was deleted.",
        (
            "It may not have come in yet, or the code may be of another study; a code does not say which. "
            "The withdrawal is noted here, so that a record with this code is not taken in later."
        ),
    ),
    Outcome.ANONYMIZED: (
        "This study was anonymised, so we can no longer find the record that belongs to a code.",
        "Nothing was deleted, and nothing was noted.",
    ),
    Outcome.ALREADY: ("This code was already withdrawn here. No record with it is in this study.",),
}
_IN_THE_LOG = (
    "Another program reads the study at this moment. Until it is closed, a trace of what was deleted stays "
    "in the file beside it whose name ends in -wal."
)


def withdraw(study: StudyFile, code: SecretCode) -> Withdrawal:
    """Delete the record of a code for good, and leave a tombstone.

    Args:
        study: open for writing.
        code: as its holder gave it.

    Raises:
        StudyFileError: nothing was deleted and nothing noted.
    """
    return study.withdrawals.withdraw(handle_of(code, study.study_id))
