"""What is added to the career by buttons and prompts: the next position, a break, the PhD itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sojourn_desktop.interview.timeline.fillings import with_break, with_next, with_position, with_student

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.page import TimelinePage
    from sojourn_schema.instrument.timeline import Timeline


class Additions:
    """Adds to the timeline of a page whatever its buttons and prompts ask for, and asks about it.

    Args:
        page: built, whose buttons and prompts are listened to.
    """

    def __init__(self, page: TimelinePage) -> None:
        self._page = page
        self._interview = page.interview
        page.tools.add.clicked.connect(self._add_next)
        page.table.add_wanted.connect(self._add_next)
        page.prompts.break_told.connect(self._tell_break)
        page.prompts.position_wanted.connect(self._add_in_gap)
        page.prompts.student_since.connect(self._tell_student)
        page.prompts.student_until.connect(self._prolong_student)

    def _add_next(self) -> None:
        self._add(with_next(self._interview.timeline))

    def _add_in_gap(self, first: int, last: int) -> None:
        self._add(with_position(self._interview.timeline, first, last))

    def _add(self, timeline: Timeline) -> None:
        self._page.take_in(timeline)
        self._page.bench.show_beginning()
        self._page.editor.focus_first()

    def _tell_break(self, first: int, last: int) -> None:
        self._page.take_in(with_break(self._interview.timeline, first, last))

    def _tell_student(self, start_year: int | None) -> None:
        """The PhD itself, from the year told; without one, its field waits for it."""
        self._page.take_in(with_student(self._interview.timeline, start_year))
        if start_year is None:
            self._page.editor.focus_first()
            self._page.bench.keep_in_sight()

    def _prolong_student(self, spell_id: str) -> None:
        timeline = self._interview.timeline
        if spell_id in timeline and timeline.phd_year is not None:
            self._interview.edit_timeline(timeline.resize(spell_id, end_year=timeline.phd_year))
