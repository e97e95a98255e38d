"""Paradata: how an interview went, seconds and edits a page, kept coarse. No Qt.

Summary:
    watch = Watch(interview)          from the first page on, `time.monotonic` by itself
    watch.paradata(week="2026-W48")   bands of seconds and edits by page

What is kept is where a band begins, and the week of the interview: no clock time, and nothing finer by which
one of two people at a booth could be told from the other.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sojourn_schema.instrument.answers import Changes, Place

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview

SECONDS_FROM = (0, 15, 30, 60, 120, 300)
"""Where the bands of seconds on a page begin; a band ends where the next begins."""
EDITS_FROM = (0, 1, 6, 21, 51)
"""Where the bands of edits on a page begin."""
LONGEST_PAUSE_SECONDS = 120.0
"""Time without any change counts up to this: whoever went for a coffee was not thinking about the answers."""


@dataclass(frozen=True, slots=True)
class PageTime:
    """One page of one interview.

    Attributes:
        seconds_from: where the band of its seconds begins (`SECONDS_FROM`).
        edits_from: where the band of its edits begins (`EDITS_FROM`).
    """

    seconds_from: int
    edits_from: int


@dataclass(frozen=True, slots=True)
class Paradata:
    """How one interview went.

    Attributes:
        week: ISO 8601 week, such as `2026-W48`.
        pages: by part of the interview; only those that were shown.
    """

    week: str
    pages: Mapping[str, PageTime]


def week_of(day: date) -> str:
    """The ISO 8601 week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


class Watch:
    """Counts the seconds and edits of each page of an interview that is held in one sitting.

    An edit is an answer given or changed; letters typed in one field in a row are one.

    Args:
        interview: new, at its first page.
        clock: seconds that only go forward.
    """

    def __init__(self, interview: Interview, clock: Callable[[], float] = time.monotonic) -> None:
        self._interview = interview
        self._clock = clock
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self._edits: Counter[str] = Counter()
        self._part = interview.part
        self._since = clock()
        self._last: Place | None = None
        interview.on_change(self._changed)

    def paradata(self, week: str) -> Paradata:
        """How the interview went up to now."""
        self._count()
        pages = {
            part: PageTime(_band(seconds, SECONDS_FROM), _band(self._edits[part], EDITS_FROM))
            for part, seconds in self._seconds.items()
        }
        return Paradata(week, pages)

    def _changed(self, changes: Changes) -> None:
        self._count()
        place = next(iter(changes)) if len(changes) == 1 else None
        if changes and (place is None or place != self._last):
            self._edits[self._part] += 1
        self._last = place
        self._part = self._interview.part

    def _count(self) -> None:
        now = self._clock()
        self._seconds[self._part] += min(now - self._since, LONGEST_PAUSE_SECONDS)
        self._since = now


def _band(number: float, begins: tuple[int, ...]) -> int:
    return begins[bisect_right(begins, number) - 1]
