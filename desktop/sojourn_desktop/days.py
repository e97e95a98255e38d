"""Calendar days as the language of the moment writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sojourn_schema.fieldwork_window import FieldworkWindow


def long_day(day: date) -> str:
    """A day with its weekday, such as Tuesday, 24 November 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def outside_words(window: FieldworkWindow) -> str:
    """That today is none of the days of fieldwork."""
    return QCoreApplication.translate(
        "FieldworkDays", "Interviews of this study are held from {0} to {1}; today is none of these days."
    ).format(long_day(window.first_day), long_day(window.last_day))
