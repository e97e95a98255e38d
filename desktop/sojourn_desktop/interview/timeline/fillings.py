"""What fills years that nothing was told of: a break, the PhD, or the next position.

Where one is added it is the last of `spells`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sojourn_schema.dates import DECEMBER, absolute_month, month_of, year_of
from sojourn_schema.instrument.repairs import STUDENT
from sojourn_schema.instrument.routing import UNPAID

if TYPE_CHECKING:
    from sojourn_schema.instrument.timeline import Timeline

BREAK = (UNPAID, "other")


def with_position(timeline: Timeline, first: int, last: int) -> Timeline:
    """A position over these years, its kind of work open; it goes on if they last until the survey."""
    return timeline.add(first, None if last >= timeline.survey_year else last, "")


def with_break(timeline: Timeline, first: int, last: int) -> Timeline:
    """A break over these years; its months are as unknown as those of what it stands between."""
    return timeline.add(first, None if last >= timeline.survey_year else last, *BREAK)


def with_student(timeline: Timeline, start_year: int | None) -> Timeline:
    """The years as a PhD student until the PhD."""
    return timeline.add(start_year, timeline.phd_year, *STUDENT)


def with_next(timeline: Timeline) -> Timeline:
    """A new position from where the last one ended, its kind of work open.

    Before there is any it begins in the PhD year; while one goes on, its start is open.
    """
    return timeline.add(_next_start(timeline), None, "")


def next_date(timeline: Timeline) -> str:
    """Where the position that ended last ended, as it is typed: "9/2014" after August 2014, else its year.

    Before there is any it is the PhD year; empty where that is not known either.
    """
    ended = [one for one in timeline.spells if one.end_year is not None and one.months is not None]
    if not ended:
        return "" if timeline.phd_year is None else str(timeline.phd_year)
    last = max(ended, key=lambda one: (one.months or (0, 0))[1])
    if last.end_month is None or last.months is None:
        return str(last.end_year)
    begins = min(last.months[1] + 1, absolute_month(timeline.survey_year, DECEMBER))
    return f"{month_of(begins)}/{year_of(begins)}"


def _next_start(timeline: Timeline) -> int | None:
    if not timeline.spells:
        return timeline.phd_year
    if any(spell.ongoing for spell in timeline.spells):
        return None
    return max(spell.last_year or 0 for spell in timeline.spells)
