"""Everything there is to draw in the calendar, gathered before anything is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sojourn_desktop.interview.timeline.flags import Flag
from sojourn_desktop.interview.timeline.geometry import CalendarGeometry
from sojourn_desktop.interview.timeline.labels import Label


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything there is to draw.

    Attributes:
        geometry: where it lies.
        lane_names: sector -> the wordings of its name, the fullest first.
        labels: the words of the bars, each in its place.
        open_spells: spells of which something is still to be told.
        current: the selected spell, empty for none.
        moving: the spell that a gesture is about, empty for none.
        gaps: stretches of whole years nothing is told of.
        shared: pairs of spells and the first and last year they share.
        phd_year: the landmark, if known.
        cursor: lane and year of the keyboard's cursor, None while it isn't shown.
        pending: lane and year of a start that waits for its end.
        hovered: the spell under the pointer, whose handles are shown.
        handles: whether the ends of that and of the current spell can be taken hold of.
        words: "now", "phd", "gap" and "since" in the interview's language.
        flags: landmarks above the years.
        low: one line of years; the PhD's flag stands in it.
    """

    geometry: CalendarGeometry
    lane_names: Mapping[str, Sequence[str]]
    labels: Sequence[Label]
    open_spells: frozenset[str] = frozenset()
    current: str = ""
    moving: str = ""
    gaps: tuple[tuple[int, int], ...] = ()
    shared: tuple[tuple[str, str, int, int], ...] = ()
    phd_year: int | None = None
    cursor: tuple[str, int] | None = None
    pending: tuple[str, int] | None = None
    hovered: str = ""
    handles: bool = True
    flags: Sequence[Flag] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    low: bool = False
