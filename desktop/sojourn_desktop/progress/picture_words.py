"""What the pictures of fieldwork say, in the window's language.

Schema draws them and speaks English; what is listed here is what there is to translate, and a test compares
the two.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sojourn_desktop.language import number, translated
from sojourn_schema.fieldwork_pictures import Speech

TEXTS = (
    QT_TRANSLATE_NOOP("Pictures", "Finished interviews by site"),
    QT_TRANSLATE_NOOP("Pictures", "Finished interviews by day"),
    QT_TRANSLATE_NOOP("Pictures", "no site"),
    QT_TRANSLATE_NOOP("Pictures", "held back"),
    QT_TRANSLATE_NOOP("Pictures", "{finished}, interrupted: {interrupted}, refused: {refused}"),
    QT_TRANSLATE_NOOP("Pictures", "{finished} of {target}, interrupted: {interrupted}, refused: {refused}"),
)


def speech() -> Speech:
    """How pictures and tables speak at this moment."""
    return Speech(lambda text: translated(text, "Pictures"), number)
