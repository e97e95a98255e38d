"""What a job is doing, in the window's language.

A job runs in a process without Qt and names each step by its English text, as the command line prints it. The
text is the key of its translation; what is listed here is what there is to translate. A step that is not
listed is shown as it came.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

STEPS = (
    QT_TRANSLATE_NOOP("Steps", "Making the study"),
    QT_TRANSLATE_NOOP("Steps", "Reading the tables"),
    QT_TRANSLATE_NOOP("Steps", "Taking in careers"),
    QT_TRANSLATE_NOOP("Steps", "Writing the records"),
    QT_TRANSLATE_NOOP("Steps", "Building person-years"),
    QT_TRANSLATE_NOOP("Steps", "Fitting the model of hires"),
    QT_TRANSLATE_NOOP("Steps", "Standardising chances"),
    QT_TRANSLATE_NOOP("Steps", "Checking against other models"),
    QT_TRANSLATE_NOOP("Steps", "Writing the report"),
)


def step_words(step: str) -> str:
    """A step as the window says it."""
    return QCoreApplication.translate("Steps", step)
