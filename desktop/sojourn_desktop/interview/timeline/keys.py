"""The keyboard on the calendar: a cursor over lanes and years, and all that a hand can do.

arrows                  move the cursor; Home and End go to the first year and to now
Enter or Space          on an empty place: start a position, arrows extend it, Enter ends it
                        on a position: answer its questions
digits                  type its years, with their months or without (`typing`); - goes on from the last one
N or Insert             start a position also where there is one
Ctrl + left, right      move the position by a year
Shift + left, right     its end by a year; Ctrl + Shift + left, right its start
S                       split the position at the cursor's year
J                       make one of the position and its neighbour
M                       make a mark of one's own at the cursor's year
Delete                  delete it
Esc                     give up what is being drawn
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from sojourn_desktop.interview.seeking import is_letter
from sojourn_desktop.interview.timeline.geometry import ALWAYS_SHOWN, END, START
from sojourn_desktop.interview.timeline.gestures import Draw, joined, shifted_edge

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.calendar import CalendarView
    from sojourn_schema.instrument.timeline import Timeline

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPDOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NEW = (Qt.Key.Key_N, Qt.Key.Key_Insert)
_LETTERS = (Qt.Key.Key_S, Qt.Key.Key_J, Qt.Key.Key_M)
_DASH = "-"
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keys:
    """What keys do to a calendar.

    Attributes:
        shown: whether the cursor is drawn (not while the mouse is used).
        untouched: whether neither hand nor key has done anything in the calendar yet.
    """

    def __init__(self, calendar: CalendarView) -> None:
        self._calendar = calendar
        self.shown = True
        self.untouched = True
        self._sector = ALWAYS_SHOWN[0]
        timeline = calendar.timeline
        self._year = first_cursor_year(timeline)

    def begin_anew(self) -> None:
        """Put the cursor where a career without positions begins: in the year of the PhD, once it is told."""
        self._year = first_cursor_year(self._calendar.timeline)

    @property
    def cell(self) -> tuple[str, int]:
        """Lane and year of the cursor, inside the calendar as it is now."""
        axis = self._calendar.plan.axis
        return self._calendar.plan.lane(self._sector).sector, min(max(self._year, axis.first_year), axis.now)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the calendar wants this key for itself, before any shortcut."""
        if event.key() == Qt.Key.Key_Escape:
            return self._calendar.gesture is not None
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False  # Alt and an arrow lead from part to part
        if event.key() in _SIDEWAYS or event.key() in _UPDOWN or event.key() in _DELETE:
            return True
        plain = (
            event.modifiers() & (_CTRL | Qt.KeyboardModifier.AltModifier) == Qt.KeyboardModifier.NoModifier
        )
        return plain and (event.key() in (*_NEW, *_ENTER, *_LETTERS) or _begins_a_date(event))

    def focused(self, event: object) -> None:
        """The keyboard came here: the cursor is drawn, unless a click brought it."""
        if isinstance(event, QFocusEvent):
            self.shown = event.reason() is not Qt.FocusReason.MouseFocusReason
            if self.shown and not self._calendar.current and self._calendar.gesture is None:
                self._arrive()

    def stand_at(self, year: int) -> None:
        """Put the cursor on a year."""
        self._year = year

    def follow(self, spell_id: str) -> None:
        """Put the cursor on a spell that was selected elsewhere."""
        calendar = self._calendar
        if spell_id not in calendar.timeline:
            return
        spell = calendar.timeline.spell(spell_id)
        self._sector = spell.sector
        if spell.first_year is not None and spell.last_year is not None:
            self._year = min(max(self._year, spell.first_year), spell.last_year)

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what the key means.

        Returns:
            Whether it means anything here.
        """
        key, held = event.key(), event.modifiers() & (_CTRL | _SHIFT)
        calendar = self._calendar
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        if calendar.offers_tiles and event.text().isalpha() and is_letter(event):
            calendar.sought.emit(event.text())
            return True
        done = True
        if key == Qt.Key.Key_Escape and calendar.gesture is not None:
            calendar.give_up()
        elif key in _SIDEWAYS:
            self._sideways(_SIDEWAYS[Qt.Key(key)], held)
        elif held & _CTRL:
            return False
        elif key in _UPDOWN:
            self._up_or_down(_UPDOWN[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            axis = calendar.plan.axis
            self._walk_to(axis.first_year if key == Qt.Key.Key_Home else axis.now)
        elif key in _ENTER:
            self._enter()
        elif _begins_a_date(event):
            self.shown = True
            calendar.typing_wanted.emit(event.text())
        elif key in _NEW:
            self._begin()
        elif key == Qt.Key.Key_M and calendar.gesture is None:
            calendar.mark_wanted.emit(min(self.cell[1], calendar.timeline.survey_year), None)
        elif key in _DELETE and calendar.current:
            calendar.commit(calendar.timeline.delete(calendar.current), "")
        elif key == Qt.Key.Key_S and calendar.current:
            self._split()
        elif key == Qt.Key.Key_J and calendar.current:
            calendar.commit(joined(calendar.timeline, calendar.current), calendar.current)
        else:
            done = False
        if done:
            if self.untouched or not self.shown:
                self.shown, self.untouched = True, False
                calendar.hint_changed.emit()
            calendar.update()
        return done

    def _sideways(self, years: int, held: Qt.KeyboardModifier) -> None:
        calendar = self._calendar
        current = calendar.current
        if not held:
            self._walk_to(self.cell[1] + years)
        elif current and calendar.gesture is None:
            if held == _CTRL:
                self._commit_shift(calendar.timeline.move(current, years), current, years)
            else:
                edge = END if held == _SHIFT else START
                self._commit_shift(shifted_edge(calendar.timeline, current, edge, years), current, 0)

    def _commit_shift(self, made: object, current: str, years: int) -> None:
        from sojourn_schema.instrument.timeline import Timeline

        assert isinstance(made, Timeline)
        if made != self._calendar.timeline:
            self._year = self.cell[1] + years
        self._calendar.commit(made, current)
        self._calendar.say(self._calendar.describe(*self.cell))

    def _walk_to(self, year: int) -> None:
        axis = self._calendar.plan.axis
        self._year = min(max(year, axis.first_year), axis.now)
        if self._calendar.gesture is not None:
            self._calendar.lead(self._year)
        else:
            self._arrive()

    def _up_or_down(self, lanes: int) -> None:
        if self._calendar.gesture is not None:
            return
        here = self._spells_here()
        if self._calendar.current in here:
            beside = here.index(self._calendar.current) + lanes
            if 0 <= beside < len(here):
                self._calendar.select(here[beside])
                self._calendar.say(self._calendar.describe(*self.cell))
                return
        shown = [lane.sector for lane in self._calendar.plan.lanes]
        index = shown.index(self.cell[0]) + lanes
        self._sector = shown[min(max(index, 0), len(shown) - 1)]
        self._arrive()

    def _arrive(self) -> None:
        """The spell under the cursor becomes the current one; of several the upper one, or it stays."""
        here = self._spells_here()
        if here and self._calendar.current not in here:
            self._calendar.select(here[0])
        self._calendar.say(self._calendar.describe(*self.cell))

    def _spells_here(self) -> list[str]:
        sector, year = self.cell
        plan = self._calendar.plan
        return [
            bar.span.spell_id
            for bar in sorted(plan.bars, key=lambda bar: bar.row)
            if bar.span.spell_id in self._calendar.timeline  # not one that is only being drawn
            and plan.lane(bar.span.sector).sector == sector
            and bar.span.begin < year + 1 - 1e-9
            and bar.span.end > year + 1e-9
        ]

    def _enter(self) -> None:
        calendar = self._calendar
        if calendar.gesture is not None:
            calendar.finish()
            return
        here = self._spells_here()
        if here:
            spell_id = calendar.current if calendar.current in here else here[0]
            calendar.select(spell_id)
            calendar.opened.emit(spell_id)
        else:
            self._begin()

    def _begin(self) -> None:
        if self._calendar.gesture is None:
            sector, year = self.cell
            self._calendar.begin(Draw(uuid4().hex, sector, year, year, tapped=True))

    def _split(self) -> None:
        calendar = self._calendar
        year = self.cell[1]
        if year in calendar.timeline.split_years(calendar.current):
            made = calendar.timeline.split(calendar.current, year)
            calendar.commit(made, made.spells[-1].spell_id)
        else:
            calendar.split_wanted.emit()


def _begins_a_date(event: QKeyEvent) -> bool:
    return event.text() == _DASH or (event.text().isascii() and event.text().isdigit())


def first_cursor_year(timeline: Timeline) -> int:
    """Where the cursor is before it was moved: the year of the PhD, else the first of the calendar."""
    return timeline.phd_year or timeline.year_range()[0]
