"""The days of fieldwork: both ends belong to them."""

from __future__ import annotations

from datetime import date, timedelta

from sojourn_schema.fieldwork_window import FieldworkWindow


def test_both_ends_are_days_of_fieldwork() -> None:
    window = FieldworkWindow(date(2026, 11, 23), date(2026, 11, 27))
    day = timedelta(days=1)
    assert window.first_day in window
    assert window.last_day in window
    assert window.first_day - day not in window
    assert window.last_day + day not in window
