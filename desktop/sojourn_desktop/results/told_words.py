"""Verdicts, their reasons and what is to be reckoned with, in the window's language.

An analysis speaks English. What it says in fixed words is listed here, for each sentence is the key of its
translation; a test compares the two. What it puts together from numbers stays English.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sojourn_desktop.language import translated

VERDICTS: dict[str, object] = {
    "supported": QT_TRANSLATE_NOOP("Told", "Supported"),
    "contradicted": QT_TRANSLATE_NOOP("Told", "Contradicted"),
    "not_settled": QT_TRANSLATE_NOOP("Told", "Not settled"),
}
REASONS = (
    QT_TRANSLATE_NOOP("Told", "The data agree, beyond chance and by enough to matter."),
    QT_TRANSLATE_NOOP("Told", "The effect goes the other way."),
    QT_TRANSLATE_NOOP("Told", "The effect is too small to matter."),
    QT_TRANSLATE_NOOP("Told", "The effect is smaller than what would matter."),
    QT_TRANSLATE_NOOP("Told", "Nobody was asked what it needs."),
    QT_TRANSLATE_NOOP("Told", "Too few people or events for a number."),
    QT_TRANSLATE_NOOP("Told", "Too few people stand behind the number for it to decide."),
    QT_TRANSLATE_NOOP("Told", "It does not stand when it is reached in another way."),
    QT_TRANSLATE_NOOP(
        "Told",
        "With so many claims tested at once, it could be chance that the effect looks large enough to"
        " matter.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "With so many claims tested at once, it could be chance that the effect looks smaller than one that"
        " matters.",
    ),
    QT_TRANSLATE_NOOP("Told", "The data fit an effect that matters as well as one that does not."),
)
RESERVATIONS = (
    QT_TRANSLATE_NOOP(
        "Told",
        "In some groups nobody, or everybody, had the event. A method that holds such estimates back from"
        " extremes was used.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Few people or events stand behind some of the numbers: take these with care. Where a model had too"
        " few events, a method made for that was used.",
    ),
    QT_TRANSLATE_NOOP("Told", "The search for some estimates did not come to an end: take these with care."),
    QT_TRANSLATE_NOOP("Told", "Some answers say the same as others; the model counts them once."),
    QT_TRANSLATE_NOOP("Told", "Some people or years were left out, mostly for an answer that was missing."),
    QT_TRANSLATE_NOOP("Told", "Some answers go together too closely to tell their errors apart."),
    QT_TRANSLATE_NOOP("Told", "For some of the comparisons nothing was observed to happen."),
    QT_TRANSLATE_NOOP("Told", "Some people had nobody to be compared with, or too little to compare."),
    QT_TRANSLATE_NOOP("Told", "Some numbers rest on assumptions that these data can't prove."),
    QT_TRANSLATE_NOOP("Told", "In a weighted check a few people count for much more than the others."),
)


def verdict_words(verdict: str) -> str:
    """A verdict in a word or two."""
    return told_words(str(VERDICTS.get(verdict, verdict)))


def told_words(sentence: str) -> str:
    """A sentence of an analysis as the window says it; English where it is put together from numbers."""
    return translated(sentence, "Told")
