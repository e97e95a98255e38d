"""What became of a withdrawal, in the window's language; the English sentence is the key to it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sojourn_schema.withdrawal import Withdrawal

SENTENCES = (
    QT_TRANSLATE_NOOP("Withdrawal", "The record was found by its code and deleted from this study."),
    QT_TRANSLATE_NOOP(
        "Withdrawal",
        "Backups, bundles and exports that were made before still have it: whoever keeps them has to delete "
        "it there. A generalised copy that was released can't be recalled.",
    ),
    QT_TRANSLATE_NOOP("Withdrawal", "No record with this code is in this study, so nothing was deleted."),
    QT_TRANSLATE_NOOP(
        "Withdrawal",
        "It may not have come in yet, or the code may be of another study; a code does not say which. The "
        "withdrawal is noted here, so that a record with this code is not taken in later.",
    ),
    QT_TRANSLATE_NOOP(
        "Withdrawal",
        "This study was anonymised, so we can no longer find the record that belongs to a code.",
    ),
    QT_TRANSLATE_NOOP("Withdrawal", "Nothing was deleted, and nothing was noted."),
    QT_TRANSLATE_NOOP(
        "Withdrawal", "This code was already withdrawn here. No record with it is in this study."
    ),
    QT_TRANSLATE_NOOP(
        "Withdrawal",
        "Another program reads the study at this moment. Until it is closed, a trace of what was deleted "
        "stays in the file beside it whose name ends in -wal.",
    ),
)


def withdrawal_words(done: Withdrawal) -> tuple[str, ...]:
    """What is known and what is not, one plain sentence each."""
    return tuple(QCoreApplication.translate("Withdrawal", sentence) for sentence in done.in_words())
