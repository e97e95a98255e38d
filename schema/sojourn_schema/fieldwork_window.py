"""The days on which the interviews of a study are held, as its definition settles them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FieldworkWindow:
    """The first and the last day of fieldwork, both days of it.

    Attributes:
        first_day, last_day: calendar days where the interviews are held.
    """

    first_day: date
    last_day: date

    def __contains__(self, day: date) -> bool:
        """Whether interviews are held on that day."""
        return self.first_day <= day <= self.last_day
