"""Calendar days as each language writes them."""

from __future__ import annotations

from datetime import date

from sojourn_desktop.days import long_day, outside_words
from sojourn_desktop.language import interpreter
from sojourn_schema.fieldwork_window import FieldworkWindow


def test_a_day_is_written_with_its_weekday_in_the_language_of_the_window() -> None:
    assert "Tuesday" in long_day(date(2026, 11, 24))
    interpreter().speak("de")
    assert long_day(date(2026, 11, 24)) == "Dienstag, 24. November 2026"
    words = outside_words(FieldworkWindow(date(2026, 11, 23), date(2026, 11, 24)))
    assert "vom Montag, 23. November 2026 bis zum Dienstag, 24. November 2026" in words
