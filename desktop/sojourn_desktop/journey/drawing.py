"""Drawing: how a practised respondent puts a position on the calendar, by the least effort of each way.

The keyboard walks to the years or types them, whichever takes fewer keys; a dash goes on from where the last
position ended. A mouse drags across the years; where months are known too, or another position lies where one
would press, it clicks into the lane and both dates are typed. A finger drags; where the years lie so close
that a drag from one to the other would be no more than a tap that slipped, it taps the first and the last.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt

from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_desktop.interview.timeline.fillings import next_date
from sojourn_desktop.interview.timeline.geometry import FINGER, MOUSE
from sojourn_desktop.interview.timeline.pointer import least_travel
from sojourn_desktop.journey.typist import LostError, Typist
from sojourn_desktop.journey.vignette import Texts

_MOST_LANES = 12
_CALENDAR = "timeline.calendar"


def draw_by_keys(typist: Typist, calendar: CalendarView, spell: Texts) -> None:
    """Put a position on the calendar by keys alone.

    Args:
        typist: before the window.
        calendar: that is shown.
        spell: what is told of the position.
    """
    typist.go_to(_CALENDAR)
    first, last = _years(calendar, spell)
    written = dates_typed(calendar, spell)
    here = calendar.cursor_cell[1]
    to_end = 1 if _goes_on(calendar, first, last) else last - first
    walks = not _has_months(spell) and abs(first - here) + to_end + 1 < len(written)
    if walks:
        _walk(typist, calendar, first)
    _walk_lanes(typist, calendar, spell["sector"])
    if not walks:
        write(typist, calendar, written)
        return
    _walk(typist, calendar, first)
    typist.press(Qt.Key.Key_N)
    if _goes_on(calendar, first, last):
        typist.press(Qt.Key.Key_End)
    else:
        _walk(typist, calendar, last)
    typist.press(Qt.Key.Key_Return)


def draw_by_hand(
    typist: Typist, calendar: CalendarView, spell: Texts, drawn: Collection[str], *, types: bool
) -> bool:
    """Put a position on the calendar by mouse or finger.

    Args:
        typist: before the window.
        calendar: that is shown.
        spell: what is told of the position.
        drawn: the spells that are on the calendar.
        types: whether there is a keyboard at hand.

    Returns:
        Whether it could be put there; else nothing was done.
    """
    first, last = _years(calendar, spell)
    lane = lane_of(calendar, spell["sector"])
    start, end = (calendar.cell_rect(lane, year).center() for year in (first, last))
    is_free = first != last and _is_bare(calendar, lane, first, drawn)
    if is_free and not (types and _has_months(spell)):
        _span(typist, calendar, start, end)
        return True
    bare = [year for year in _by_distance(calendar, first) if _is_bare(calendar, lane, year, drawn)]
    if not types or not bare:
        if is_free:
            _span(typist, calendar, start, end)
        return is_free
    typist.click(_CALENDAR, calendar.cell_rect(lane, bare[0]).center())
    write(typist, calendar, dates_typed(calendar, spell))
    return True


def _span(typist: Typist, calendar: CalendarView, start: QPoint, end: QPoint) -> None:
    """Show by hand from where to where."""
    reach = MOUSE if typist.has_keys else FINGER
    if abs(end.x() - start.x()) > least_travel(reach, calendar.plan.axis.column_width):
        typist.drag(_CALENDAR, start, end)
        return
    typist.click(_CALENDAR, start)
    typist.click(_CALENDAR, end)


def write(typist: Typist, calendar: CalendarView, dates: str) -> None:
    """Type dates on the calendar and keep them."""
    typist.type_text(dates[:1])
    typist.wait(lambda: typist.has_keyboard("timeline.typed"), "the field for dates to have the keyboard")
    typist.type_text(dates[1:])
    typist.press(Qt.Key.Key_Return)
    typist.wait(lambda: calendar.gesture is None, f"{dates} to be drawn")


def dates_typed(calendar: CalendarView, spell: Texts) -> str:
    """From when to when as one types it: from a dash on where the position goes on from the last one."""
    start, end = (_date(spell, edge) for edge in ("start", "end"))
    if next_date(calendar.timeline) == start:
        start = ""
    return f"{start}-{end}"


def lane_of(calendar: CalendarView, sector: str) -> str:
    """The lane of a kind of work; without one of its own, that of all others."""
    lanes = [lane.sector for lane in calendar.plan.lanes]
    return sector if sector in lanes else lanes[-1]


def _date(spell: Texts, edge: str) -> str:
    year, month = spell.get(f"{edge}_year", ""), spell.get(f"{edge}_month", "")
    return f"{month}/{year}" if month else year


def _years(calendar: CalendarView, spell: Texts) -> tuple[int, int]:
    return int(spell["start_year"]), int(spell.get("end_year", calendar.timeline.survey_year))


def _has_months(spell: Texts) -> bool:
    return "start_month" in spell or "end_month" in spell


def _goes_on(calendar: CalendarView, first: int, last: int) -> bool:
    return last >= calendar.timeline.survey_year and last - first > 1


def _by_distance(calendar: CalendarView, year: int) -> list[int]:
    axis = calendar.plan.axis
    return sorted(range(axis.first_year, axis.now), key=lambda one: abs(one - year))


def _is_bare(calendar: CalendarView, lane: str, year: int, drawn: Collection[str]) -> bool:
    """Whether nothing lies near where one would press."""
    cell = calendar.cell_rect(lane, year)
    return not any(calendar.spell_rect(one).intersects(cell) for one in drawn)


def _walk_lanes(typist: Typist, calendar: CalendarView, sector: str) -> None:
    lanes = [lane.sector for lane in calendar.plan.lanes]
    wanted = lanes.index(lane_of(calendar, sector))
    for _ in range(_MOST_LANES):
        here = lanes.index(calendar.cursor_cell[0])
        if here == wanted:
            return
        typist.press(Qt.Key.Key_Down if wanted > here else Qt.Key.Key_Up)


def _walk(typist: Typist, calendar: CalendarView, wanted: int) -> None:
    while (here := calendar.cursor_cell[1]) != wanted:
        typist.press(Qt.Key.Key_Right if wanted > here else Qt.Key.Key_Left)
        if calendar.cursor_cell[1] == here:
            raise LostError(f"The cursor stays at {here} and does not come to {wanted}.")
