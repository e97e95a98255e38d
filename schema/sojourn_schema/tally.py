"""Tallies: how many interviews of a day and a site ended in which way, without any link to a record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """How an interview ended."""

    FINISHED = "finished"
    REFUSED = "refused"
    ANSWERED_BEFORE = "answered_before"
    JUST_TRYING = "just_trying"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Tally:
    """One kind of end on one day at one site.

    Attributes:
        day: in local time.
        site: of the study; empty where it has none or none was named.
        outcome: how the interviews ended.
        interviews: how many.
    """

    day: date
    site: str
    outcome: Outcome
    interviews: int = 1
