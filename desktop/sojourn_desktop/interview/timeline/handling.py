"""What is done to positions of the calendar: drawn, split, joined, prolonged, deleted, their kind chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from sojourn_desktop.interview.timeline.gestures import joined

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.page import TimelinePage
    from sojourn_schema.instrument.timeline import Timeline


class Handling:
    """Changes the timeline of a page as drawing, table, questions and tools say, and asks what follows.

    Args:
        page: built, whose parts are listened to.
    """

    def __init__(self, page: TimelinePage) -> None:
        self._page = page
        self._interview = page.interview
        self._bench, self._editor, self._calendar = page.bench, page.editor, page.calendar
        self._tools = page.tools
        page.calendar.edited.connect(self._edited)
        page.calendar.split_wanted.connect(self._ask_split)
        page.table.delete_wanted.connect(self._delete)
        page.table.split_wanted.connect(lambda _: self._ask_split())
        page.table.join_wanted.connect(lambda _: self._join())
        page.editor.chosen.connect(self._choose)
        page.editor.went_on.connect(self._prolong)
        page.editor.split_chosen.connect(self._split)
        page.tools.split.clicked.connect(self._ask_split)
        page.tools.join.clicked.connect(self._join)
        page.tools.delete.clicked.connect(lambda: self._delete(page.current))

    def _edited(self, timeline: Timeline, current: str) -> None:
        """A gesture or key of the calendar made this; a lane with one tile alone needs no further choice."""
        is_new = bool(current) and current not in self._interview.timeline
        is_split = is_new and bool(timeline.spell(current).position)
        if is_new:
            timeline = self._with_only_tile(timeline, current)
        self._page.keep(timeline, current)
        if is_split:
            self._ask_what_it_became()
        elif is_new:
            self._bench.show_beginning()
            self._ask_after(current)

    def _with_only_tile(self, timeline: Timeline, spell_id: str) -> Timeline:
        sector = timeline.spell(spell_id).sector
        tiles = self._interview.questionnaire.tiles_of(sector) if sector else ()
        return timeline.choose(spell_id, sector, tiles[0].position) if len(tiles) == 1 else timeline

    def _ask_after(self, spell_id: str) -> None:
        """Offer the tiles for a new spell; the keyboard goes there if it was at work in the calendar."""
        if self._calendar.keyed:
            self._editor.focus_first()
        elif not self._interview.timeline.spell(spell_id).position:
            self._editor.offer_tiles()

    def _choose(self, sector: str, position: str) -> None:
        with self._bench.steady():
            self._editor.end_choosing()
            timeline = self._interview.timeline
            self._interview.edit_timeline(timeline.choose(self._page.current, sector, position))
        if self._editor.focus_open():
            self._bench.keep_in_sight()
        else:
            self._calendar.take_keyboard()
            self._bench.show_top()

    def _ask_split(self) -> None:
        """Split at the calendar's cursor where it stands inside the position, else ask for the year."""
        if self._page.current in self._interview.timeline:
            self._editor.focus_split()
            self._page.lead_through()
            self._bench.keep_in_sight()

    def _split(self, year: int) -> None:
        """Make two of the position in hand, and ask what the second one was."""
        timeline, current = self._interview.timeline, self._page.current
        if current in timeline and year in timeline.split_years(current):
            told = timeline.split(current, year)
            self._page.keep(told, told.spells[-1].spell_id)
            self._ask_what_it_became()

    def _ask_what_it_became(self) -> None:
        self._bench.show_beginning()
        self._bench.show_questions()
        self._editor.ask_what_it_became()

    def _prolong(self, before: str) -> None:
        """The new position was only more of the one before: that one lasts as long, and there is no other."""
        timeline, current = self._interview.timeline, self._page.current
        if current in timeline and before in timeline:
            self._editor.put_tiles_away()
            self._page.keep(timeline.merge(before, current), before)
            self._calendar.take_keyboard()

    def _join(self) -> None:
        self._interview.edit_timeline(joined(self._interview.timeline, self._page.current))
        self._leave_tools()

    def _delete(self, spell_id: str) -> None:
        if spell_id in self._interview.timeline:
            self._page.keep(self._interview.timeline.delete(spell_id), "")
            self._leave_tools()

    def _leave_tools(self) -> None:
        """A tool that can do nothing more can't keep the keyboard; it goes to the calendar."""
        if QApplication.focusWidget() in (None, self._tools.split, self._tools.join, self._tools.delete):
            self._calendar.take_keyboard()
