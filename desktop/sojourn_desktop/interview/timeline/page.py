"""The page of the career calendar: drawing, table, and the questions of the position in hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sojourn_desktop.interview.page import Page
from sojourn_desktop.interview.tabs import TabOrder
from sojourn_desktop.interview.timeline.additions import Additions
from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_desktop.interview.timeline.checks import checks
from sojourn_desktop.interview.timeline.editor import SpellEditor
from sojourn_desktop.interview.timeline.gestures import Draw, Write, neighbour
from sojourn_desktop.interview.timeline.handling import Handling
from sojourn_desktop.interview.timeline.hints import hints
from sojourn_desktop.interview.timeline.marks import MarkRow
from sojourn_desktop.interview.timeline.phrases import Phrases
from sojourn_desktop.interview.timeline.picture import NO_LIMIT
from sojourn_desktop.interview.timeline.plan import Lowness
from sojourn_desktop.interview.timeline.prompts import Prompts
from sojourn_desktop.interview.timeline.sight import Sight
from sojourn_desktop.interview.timeline.spell_model import SpellModel
from sojourn_desktop.interview.timeline.spell_table import SpellTable, is_typing
from sojourn_desktop.interview.timeline.tools import Tools
from sojourn_desktop.interview.timeline.workbench import Workbench
from sojourn_desktop.interview.timeline.writing import Writing
from sojourn_desktop.theme import GRID, enlarged_by, target
from sojourn_schema.instrument.answers import of_spell

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.picture import CalendarPicture
    from sojourn_schema.instrument.answers import Place
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.landmarks import Landmark
    from sojourn_schema.instrument.timeline import Timeline

_WIDE, _HIGH = 1100, 480
"""Pixels of the page from which table and questions stand side by side, in the usual type."""
_LEAST_FOR_LOW = 200
"""Pixels that a low calendar leaves to what is below, else it stands closer."""


class TimelinePage(Page):
    """The career calendar with all that belongs to it; one spell is current in drawing, table and editor."""

    part: ClassVar[str] = "timeline"

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(interview, parent)
        self._language = interview.language
        self._current = ""
        self._tabs = TabOrder()
        self._phrases = Phrases(interview.questionnaire, interview.language)
        self.calendar = CalendarView(interview.timeline, self._phrases)
        self.model = SpellModel(interview, self._phrases, self)
        self.table = SpellTable(self.model, interview, self._phrases)
        self.editor = SpellEditor(interview, self._phrases)
        self.prompts = Prompts(self._phrases)
        self.tools = Tools()
        self.marks = MarkRow(interview)
        self.bench = Workbench(self.prompts, self.table, self.editor)
        self._build()
        self._connect()
        self.refresh()

    # Building

    def _build(self) -> None:
        # The calendar is always in sight; only careers in all kinds of work on a very small screen scroll it.
        self._sight = Sight(self.calendar)
        self._top = QVBoxLayout()
        self._top.addWidget(self._sight)
        self._top.addWidget(self.tools)
        self._top.addWidget(self.marks)
        self._lowness = Lowness()
        self._rest = QVBoxLayout()
        self._rest.addWidget(self.bench)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, GRID // 2, 0, 0)
        down.setSpacing(GRID)
        self._top.setSpacing(GRID)
        self._top.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        down.addLayout(self._top)
        down.addLayout(self._rest, 1)
        down.addStretch(0)

    def _connect(self) -> None:
        self.calendar.previewed.connect(self._previewed)
        self.calendar.selected.connect(self._picked)
        self.calendar.opened.connect(self._open)
        self.calendar.hint_changed.connect(self._show_hint)
        self.calendar.mark_wanted.connect(self._open_marks)
        self._additions = Additions(self)
        self._handling = Handling(self)
        self._writing = Writing(self.calendar, self.tools.typed, self)
        self._writing.changed.connect(self.tools.show_typed)
        self.marks.changed.connect(self._show_marks)
        self.marks.closed.connect(self._close_marks)
        self.tools.mark.clicked.connect(lambda: self._open_marks(self.calendar.cursor_cell[1], None))
        self.calendar.height_changed.connect(self._fit)
        self.table.current_changed.connect(self.select)
        self.table.opened.connect(self._open)
        self.table.typing_ended.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.editor.choosing_changed.connect(self.bench.make_room)
        self.editor.choosing_changed.connect(self._offer_tiles)
        self.calendar.sought.connect(self.editor.seek)
        self.editor.follows.connect(self.bench.bring_into_sight)
        self.editor.parted.connect(lambda part: self.show_place(of_spell(part, "fte")))
        self.editor.typing_ended.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.editor.left.connect(lambda: self.calendar.setFocus(Qt.FocusReason.TabFocusReason))
        self.prompts.spell_wanted.connect(lambda spell: self.show_place(of_spell(spell, "fte")))
        self.tools.jump.clicked.connect(self.bench.jump)
        self.tools.open.clicked.connect(self.bench.show_top)
        self.bench.list_shown.connect(self._show_jump)
        # What is waiting for its end is given up from wherever the keyboard is.
        self._give_up = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._give_up.setEnabled(False)
        self._give_up.activated.connect(self.calendar.give_up)

    # Showing

    @property
    def current(self) -> str:
        """The spell in hand, empty for none."""
        return self._current

    def refresh(self) -> None:
        """Show the timeline as it is now, wherever it was changed; what has the keyboard stays."""
        with self.bench.steady():
            self._show_all()

    def _show_all(self) -> None:
        timeline = self.interview.timeline
        if self.interview.language != self._language:
            self._speak(self.interview.language)
        to_check = checks(self.interview)
        self.calendar.show_landmarks(self.interview.landmarks())
        self.calendar.show_timeline(timeline, frozenset(to_check))
        self.model.show_timeline(settle=not (self.table.typing or is_typing(self)))
        self.model.show_checks(to_check)
        if self._current not in timeline:
            self._current = ""
        self._leave_prompts()
        self.prompts.show_timeline(timeline)
        self._show_current()
        self._show_hint()

    def _leave_prompts(self) -> None:
        """A button that was pressed may go: the keyboard goes to the calendar, not wherever it would fall."""
        focus = QApplication.focusWidget()
        if focus is not None and self.prompts.isAncestorOf(focus):
            self.calendar.show_current(self._current)
            self.calendar.take_keyboard()

    def _speak(self, language: str) -> None:
        self._language = language
        self._phrases = Phrases(self.interview.questionnaire, language)
        for shown in (self.calendar, self.model, self.table, self.editor, self.prompts):
            shown.show_phrases(self._phrases)

    def _show_current(self) -> None:
        self.calendar.show_current(self._current)
        self.table.show_current(self._current)
        held = bool(self._current)
        timeline = self.interview.timeline
        self.tools.split.setEnabled(held and bool(timeline.split_years(self._current)))
        self.tools.join.setEnabled(bool(neighbour(timeline, self._current)))
        self.tools.delete.setEnabled(held)
        if held:
            self.editor.show_spell(self._current)
            self._sight.show_spell(self._current)
        self.bench.show_held(held, self._what_first())
        self.lead_through()

    def _what_first(self) -> str:
        if self.interview.timeline.spells:
            return self.tr("Choose a position above or in the table to see or change it.")
        return self.tr(
            "Begin with your first position: drag across its years in the calendar, or press Add a position. "
            "Every contract or rank is a position of its own."
        )

    def _show_hint(self) -> None:
        gesture = self.calendar.gesture
        self._give_up.setEnabled(gesture is not None)
        pending = gesture.anchor if isinstance(gesture, Draw) and gesture.tapped else None
        written = isinstance(gesture, Write)
        calendar = self.calendar
        self.tools.hint.say(
            *hints(pending, keyed=calendar.keyed, written=written, untouched=calendar.untouched)
        )

    def _previewed(self, timeline: Timeline | None) -> None:
        # Where only the start is marked, nothing is known of its end: it asks nothing yet.
        gesture = self.calendar.gesture
        is_mark = isinstance(gesture, Draw) and gesture.tapped
        told = self.interview.timeline if timeline is None or is_mark else timeline
        self.prompts.show_timeline(told, aloud=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else below each other under a low calendar."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.width() < _WIDE * enlarged_by() or self.height() < _HIGH
        for_rest = self.height() - target() - 4 * GRID
        names = 0 if self.interview.timeline.spells else self.fontMetrics().lineSpacing()
        low = self._lowness.decide(self.size(), for_rest - self.calendar.full_height, names)
        self.calendar.set_most_height(for_rest - _LEAST_FOR_LOW if low else NO_LIMIT)
        self.calendar.set_low(low)
        # The scroll bar of a small screen stands at its edge.
        margin, below = (0, 0) if compact else (2 * GRID, GRID)
        self._rest.setContentsMargins(margin, 0, margin, below)
        self.bench.arrange(compact=compact)
        self.tools.jump.setVisible(self.bench.scrolls)

    def _show_jump(self, list_is_shown: bool, scrolls: bool) -> None:
        self.tools.show_jump(to_list=not list_is_shown)
        self.tools.jump.setVisible(scrolls)
        self.tools.show_open(self.prompts.text() if self.bench.hides_prompts else "")

    def picture(self) -> CalendarPicture:
        return self.calendar

    def tab_order(self) -> Sequence[QWidget]:
        """The calendar, what can be done, then everything below as it is read."""
        return (self.calendar, self.tools, *self.marks.in_order(), *self.bench.in_order())

    def move_on(self) -> None:
        """To what is still to be told of the position in hand; after the last, to the calendar."""
        focus = QApplication.focusWidget()
        if focus is None or not self.editor.isAncestorOf(focus):
            super().move_on()
            return
        following = self.editor.after(focus) or self.calendar
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self.bench.keep_in_sight()

    def opened(self) -> None:
        """The keyboard begins in the calendar; of what was told before, what is still open is in hand."""
        timeline = self.interview.timeline
        if not self._current and timeline.spells:
            unfinished = checks(self.interview)
            listed = [one.spell_id for one in timeline.spells]
            self.select(next((one for one in reversed(listed) if one in unfinished), listed[-1]))
        self.calendar.come_into_sight()
        self.calendar.setFocus(Qt.FocusReason.TabFocusReason)

    def show_change(self, place: Place) -> bool:
        """An undo in calendar or table: the keyboard stays where it is at work."""
        at_work = next((one for one in (self.calendar, self.table) if one.hasFocus()), None)
        if at_work is None or place.table != "spell" or place.row not in self.interview.timeline:
            return self.show_place(place)
        if not self.table.typing:
            self.model.show_timeline(settle=True)
        self.select(place.row)
        return True

    def show_place(self, place: Place) -> bool:
        """Show the spell that a place belongs to, with the keyboard on its question."""
        if place.table != "spell":
            return False
        if place.row not in self.interview.timeline:
            self.opened()
            return True
        if not self.table.typing:
            self.model.show_timeline(settle=True)
        self.select(place.row)
        spell = self.interview.timeline.spell(place.row)
        if place.item in ("sector", "position") and not spell.position:
            self.editor.choose_again()
        elif not self._show_field(place):
            self.editor.focus_first()
        return True

    def _show_field(self, place: Place) -> bool:
        if place.item in ("end_year", "end_month"):
            self.editor.dates.show_end()
        return super().show_place(place)

    # Doing

    def select(self, spell_id: str) -> None:
        """Take a spell in hand; empty for none."""
        self._put_marks_away()
        if spell_id != self._current:
            self._current = spell_id
            self.bench.give_room_back()
            self._show_current()
            self.bench.settle()
            self.bench.show_beginning()

    def _picked(self, spell_id: str) -> None:
        """A spell was picked in the drawing; by mouse or touch, what it lacks is offered at once."""
        self.select(spell_id)
        if spell_id and not self.calendar.keyed:
            self.bench.show_questions()
            if not self.interview.timeline.spell(spell_id).position:
                self.editor.offer_tiles()

    def _offer_tiles(self, offers: bool) -> None:
        self.calendar.offers_tiles = offers

    def _open(self, spell_id: str) -> None:
        self.select(spell_id)
        self.bench.show_questions()
        self.editor.focus_first()
        self.bench.keep_in_sight()

    def _open_marks(self, year: int, mark: Landmark | None) -> None:
        # On a small screen it is this or the questions: the calendar keeps its size.
        self.bench.setVisible(not self.bench.compact)
        self.marks.open_at(min(year, self.interview.definition.survey_year), mark)
        self._tabs.lead_through(self.tab_order())

    def _close_marks(self) -> None:
        self._put_marks_away()
        self.calendar.take_keyboard()

    def _put_marks_away(self) -> None:
        """Whoever goes on with a position has its questions before them again."""
        self.marks.hide()
        self.bench.show()

    def _show_marks(self) -> None:
        """A mark is no answer: nothing else on the page has changed, and nobody is told."""
        self.calendar.show_landmarks(self.interview.landmarks())
        self._tabs.lead_through(self.tab_order())

    def take_in(self, told: Timeline) -> None:
        """Keep a timeline with a new spell, which is in hand from now on."""
        self.keep(told, told.spells[-1].spell_id)

    def keep(self, told: Timeline, current: str) -> None:
        """Keep a timeline, with that spell in hand from now on; empty for none."""
        self._put_marks_away()
        self._current = current
        self.interview.edit_timeline(told)

    def lead_through(self) -> None:
        """Have Tab lead through what is shown now as it is read."""
        self._tabs.lead_through(self.tab_order())
