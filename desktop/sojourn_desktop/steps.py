"""What a job is doing, in the window's language.

A job runs in a process without Qt and names each step in English, as the command line prints it. Every step
that is told anywhere is listed here, for its template is the key of its translation; a test compares the two.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sojourn_desktop.language import translated

STEPS = (
    QT_TRANSLATE_NOOP("Steps", "Making the study"),
    QT_TRANSLATE_NOOP("Steps", "Making the key that signs, and trying it"),
    QT_TRANSLATE_NOOP("Steps", "Making the key that opens records, and trying it"),
    QT_TRANSLATE_NOOP("Steps", "Writing the recovery sheet"),
    QT_TRANSLATE_NOOP("Steps", "Opening the key"),
    QT_TRANSLATE_NOOP("Steps", "Sealing a test record and opening it"),
    QT_TRANSLATE_NOOP("Steps", "Enrolling the laptop"),
    QT_TRANSLATE_NOOP("Steps", "Reading the tables"),
    QT_TRANSLATE_NOOP("Steps", "Taking in careers"),
    QT_TRANSLATE_NOOP("Steps", "Writing the records"),
    QT_TRANSLATE_NOOP("Steps", "Opening the keys"),
    QT_TRANSLATE_NOOP("Steps", "Merging the bundles"),
    QT_TRANSLATE_NOOP("Steps", "Opening sealed records"),
    QT_TRANSLATE_NOOP("Steps", "Anonymising the study"),
    QT_TRANSLATE_NOOP("Steps", "Drawing the population for its truth"),
    QT_TRANSLATE_NOOP("Steps", "Drawing careers"),
    QT_TRANSLATE_NOOP("Steps", "Checking the study file"),
    QT_TRANSLATE_NOOP("Steps", "Building person-years"),
    QT_TRANSLATE_NOOP("Steps", "Claim {claim} ({place} of {claims})"),
    QT_TRANSLATE_NOOP("Steps", "Claim {claim} ({place} of {claims}): {step}"),
    QT_TRANSLATE_NOOP("Steps", "Claims {claims} ({done} of {all} done)"),
    QT_TRANSLATE_NOOP("Steps", "Fitting the model of hires"),
    QT_TRANSLATE_NOOP("Steps", "Standardising chances"),
    QT_TRANSLATE_NOOP("Steps", "Checking against other models"),
    QT_TRANSLATE_NOOP("Steps", "Fitting every combination of choices"),
    QT_TRANSLATE_NOOP("Steps", "Writing the report"),
    QT_TRANSLATE_NOOP("Steps", "Setting the PDF"),
    QT_TRANSLATE_NOOP("Steps", "Looking through the study"),
    QT_TRANSLATE_NOOP("Steps", "Writing the paper"),
)


def step_words(step: str) -> str:
    """A step as the window says it."""
    return translated(step, "Steps")
