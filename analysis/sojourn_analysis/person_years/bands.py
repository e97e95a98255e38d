"""Bands of years, joined where nobody had the event in one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import ibis
from ibis.expr.types import IntegerValue

BANDS = {"0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6-7": 6, "8-10": 8, "11-15": 11, "16+": 16}
"""Bands of years by their first year; each runs to the next."""


def joined_bands(event_times: Iterable[int]) -> dict[str, int]:
    """The bands, those without an event joined with the next later one, the last with the one before.

    Args:
        event_times: the year of each event (since the PhD, or on the clock), or of any set of them that names
            every year with an event.

    Returns:
        Label to the band's first year, in order; one band where no or one band has events.
    """
    labels, starts = list(BANDS), list(BANDS.values())
    ends = [start - 1 for start in starts[1:]] + [None]
    times = list(event_times)
    eventful = [
        any(start <= t and (end is None or t <= end) for t in times)
        for start, end in zip(starts, ends, strict=True)
    ]
    joined: list[tuple[int, int]] = []  # first and last place of each band
    waiting = 0
    for place, has_event in enumerate(eventful):
        if has_event:
            joined.append((waiting, place))
            waiting = place + 1
    if not joined:
        return {f"{starts[0]}+": starts[0]}
    joined[-1] = (joined[-1][0], len(labels) - 1) if waiting < len(labels) else joined[-1]
    return {
        labels[low] if low == high else _label(starts[low], ends[high]): starts[low] for low, high in joined
    }


def band_of(years: IntegerValue, bands: Mapping[str, int]) -> IntegerValue:
    """The place of each number of years among the bands."""
    cases = [(years >= start, place) for place, start in reversed(list(enumerate(bands.values())))]
    return ibis.cases(*cases, else_=0).cast("uint8")


def _label(start: int, end: int | None) -> str:
    return f"{start}+" if end is None else f"{start}-{end}"
