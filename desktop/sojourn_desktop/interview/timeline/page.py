"""The page of the career calendar: drawing, table, and the questions of the position in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sojourn_desktop.interview.page import Page
from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_desktop.interview.timeline.editor import SpellEditor
from sojourn_desktop.interview.timeline.gestures import Draw
from sojourn_desktop.interview.timeline.phrases import Phrases
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.timeline.prompts import Prompts
from sojourn_desktop.interview.timeline.spell_model import SpellModel
from sojourn_desktop.interview.timeline.spell_table import SpellTable, is_typing
from sojourn_desktop.layout import Wrapped, help_label
from sojourn_desktop.theme import GRID

if TYPE_CHECKING:
    from sojourn_schema.instrument.answers import Place
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.timeline import SpellDraft, Timeline

_TABLE_WIDTH = 504
_LEAST_BELOW = 192
_WIDE = 960
"""Pixels from which table and editor stand side by side and the hint fits on two lines."""
BREAK = ("none", "other")


class TimelinePage(Page):
    """The career calendar with all that belongs to it; one spell is current in drawing, table and editor."""

    part: ClassVar[str] = "timeline"

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(interview, parent)
        self._language = interview.language
        self._current = ""
        self._phrases = Phrases(interview.questionnaire, interview.language)
        self.calendar = CalendarView(interview.timeline, self._phrases)
        self.model = SpellModel(interview, self._phrases, self)
        self.table = SpellTable(self.model, interview, self._phrases)
        self.editor = SpellEditor(interview, self._phrases)
        self.prompts = Prompts(self._phrases)
        self._hint = help_label()
        self._hint.setObjectName("timeline.hint")
        self._buttons = self._make_buttons()
        self._stack = self._make_stack()
        self._build()
        self._connect()
        self.refresh()

    # Building

    def _make_buttons(self) -> dict[str, PressButton]:
        names = {
            "add": self.tr("Add a position"),
            "split": self.tr("Split"),
            "delete": self.tr("Delete"),
        }
        made = {}
        for name, text in names.items():
            made[name] = PressButton(text, name=f"timeline.{name}")
        made["split"].setAccessibleDescription(self.tr("Make two positions of the selected one"))
        made["delete"].setAccessibleDescription(self.tr("Take the selected position away; it can be undone"))
        return made

    def _make_stack(self) -> QStackedWidget:
        scroll = self._editor_scroll = scrolling(self.editor)
        scroll.setObjectName("timeline.editor")
        self._nothing = Wrapped()
        self._nothing.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        stack = QStackedWidget()
        stack.addWidget(self._nothing)
        stack.addWidget(scroll)
        return stack

    def _build(self) -> None:
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        actions = QHBoxLayout()
        actions.setSpacing(GRID)
        for button in self._buttons.values():
            actions.addWidget(button)
        actions.addStretch(1)
        left = self._beside = QWidget()
        left.setMinimumWidth(_TABLE_WIDTH)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GRID)
        beside.addLayout(actions)
        beside.addWidget(self.table, 1)
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        below = self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.setSpacing(2 * GRID)
        for half in (left, frame):
            # Both scroll inside: what they would like to show must not make the page longer than the screen.
            half.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            half.setMinimumHeight(_LEAST_BELOW)
            below.addWidget(half, 1)
        whole = QWidget()
        down = QVBoxLayout(whole)
        down.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        down.setSpacing(GRID)
        down.addWidget(self.calendar)
        down.addWidget(self._hint)
        down.addWidget(self.prompts)
        down.addLayout(below, 1)
        # It fits on a small screen; a very small one, or a career in all kinds of work, scrolls.
        scroll = scrolling(whole)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def _connect(self) -> None:
        self.calendar.edited.connect(self._edited)
        self.calendar.previewed.connect(self._previewed)
        self.calendar.selected.connect(self._picked)
        self.calendar.opened.connect(self._open)
        self.calendar.split_wanted.connect(self._ask_split)
        self.calendar.hint_changed.connect(self._show_hint)
        self.table.current_changed.connect(self.select)
        self.table.opened.connect(self._open)
        self.table.delete_wanted.connect(self._delete)
        self.table.split_wanted.connect(lambda _: self._ask_split())
        self.table.add_wanted.connect(self._add)
        self.table.typing_ended.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.editor.chosen.connect(self._choose)
        self.editor.choosing_changed.connect(self._make_room)
        self.editor.typing_ended.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.editor.left.connect(lambda: self.calendar.setFocus(Qt.FocusReason.TabFocusReason))
        self.prompts.break_told.connect(self._tell_break)
        self.prompts.position_wanted.connect(self._add_in_gap)
        self.prompts.spell_wanted.connect(self._open)
        self._buttons["add"].clicked.connect(self._add)
        self._buttons["split"].clicked.connect(self._ask_split)
        self._buttons["delete"].clicked.connect(lambda: self._delete(self._current))

    # Showing

    @property
    def current(self) -> str:
        """The spell in hand, empty for none."""
        return self._current

    def refresh(self) -> None:
        """Show the timeline as it is now, wherever it was changed."""
        timeline = self.interview.timeline
        if self.interview.language != self._language:
            self._speak(self.interview.language)
        checks = self._checks(timeline)
        self.calendar.show_timeline(timeline, frozenset(checks))
        self.model.show_timeline(settle=not (self.table.typing or is_typing(self)))
        self.model.show_checks(checks)
        self.prompts.show_timeline(timeline)
        if self._current not in timeline:
            self._current = ""
        self._show_current()
        self._show_hint()

    def _speak(self, language: str) -> None:
        self._language = language
        self._phrases = Phrases(self.interview.questionnaire, language)
        for shown in (self.calendar, self.model, self.table, self.editor, self.prompts):
            shown.show_phrases(self._phrases)

    def _checks(self, timeline: Timeline) -> dict[str, str]:
        """What is still to be told of each spell, in a word or two; spells told in full are left out."""
        found: dict[str, list[str]] = {}
        for problem in self.interview.can_leave(self.part):
            if problem.place.row in timeline:
                found.setdefault(problem.place.row, []).append(self._check_word(problem.place.item))
        for one, other, _, _ in timeline.overlaps():
            for spell in (timeline.spell(one), timeline.spell(other)):
                if spell.sector != "none" and not spell.text("fte"):
                    found.setdefault(spell.spell_id, []).append(self.tr("share?"))
        return {spell_id: ", ".join(dict.fromkeys(words)) for spell_id, words in found.items()}

    def _check_word(self, item: str) -> str:
        if item in ("sector", "position"):
            return self.tr("position?")
        return self.tr("start?") if item.startswith("start") else self.tr("end?")

    def _show_current(self) -> None:
        self.calendar.show_current(self._current)
        self.table.show_current(self._current)
        held = bool(self._current)
        self._buttons["split"].setEnabled(held and bool(self.interview.timeline.split_years(self._current)))
        self._buttons["delete"].setEnabled(held)
        self._stack.setCurrentIndex(1 if held else 0)
        if held:
            self.editor.show_spell(self._current)
        self._nothing.setText(self._what_first())

    def _keep_in_sight(self) -> None:
        """Scroll to the field that has just got the keyboard, once everything new has its place."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.editor.isAncestorOf(focus):
            self._editor_scroll.ensureWidgetVisible(focus, 0, 3 * GRID)

    def _make_room(self, choosing: bool) -> None:
        """While the tiles are offered, nothing else is asked and they have the width of the page."""
        self._beside.setVisible(not choosing)
        self.prompts.setVisible(not choosing)

    def _what_first(self) -> str:
        if self.interview.timeline.spells:
            return self.tr("Choose a position above or in the table to see or change it.")
        return self.tr(
            "Begin with your first position: drag across its years in the calendar, or press Add a position. "
            "Every contract or rank is a position of its own."
        )

    def _show_hint(self) -> None:
        gesture = self.calendar.gesture
        if isinstance(gesture, Draw) and gesture.tapped:
            text = self.tr(
                "It starts in {year}. Now tap the year in which it ended in the same lane, or go there with "
                "the arrow keys and press Enter. Esc gives it up."
            ).format(year=gesture.anchor)
        elif self.calendar.keyed:
            text = self.tr(
                "Arrow keys walk, Enter starts and ends a position or opens one, N starts one beside "
                "another, Shift+←→ moves its end, Ctrl+Shift+←→ its start, Ctrl+←→ both, S splits, "
                "Delete deletes."
            )
        else:
            text = self.tr(
                "Drag across the years of a position, or tap its first year and then its last one. "
                "Drag a position or its ends to change it. With keys: Tab to the calendar, arrows and Enter."
            )
        self._hint.setText(text)

    def _previewed(self, timeline: Timeline | None) -> None:
        told = self.interview.timeline if timeline is None else timeline
        self.prompts.show_timeline(told, aloud=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Table and editor side by side where there is room; the hint as high as its longest text."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        beside, beneath = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._below.setDirection(beside if wide else beneath)
        lines = 2 if wide else 4
        self._hint.setFixedHeight(lines * self._hint.fontMetrics().height() + 4)

    def opened(self) -> None:
        """The keyboard begins in the calendar."""
        self.calendar.setFocus(Qt.FocusReason.TabFocusReason)

    def show_place(self, place: Place) -> bool:
        """Show the spell that a place belongs to, with the keyboard on its question."""
        if place.table != "spell":
            return False
        if place.row not in self.interview.timeline:
            self.opened()
            return True
        self.select(place.row)
        if self.calendar.hasFocus() or self.table.hasFocus():
            return True  # an undo: the keyboard stays where it is at work
        spell = self.interview.timeline.spell(place.row)
        if place.item in ("sector", "position") and not spell.position:
            self.editor.choose_again()
        elif not super().show_place(place):
            self.editor.focus_first()
        return True

    # Doing

    def select(self, spell_id: str) -> None:
        """Take a spell in hand; empty for none."""
        if spell_id != self._current:
            self._current = spell_id
            self._show_current()

    def _picked(self, spell_id: str) -> None:
        """A spell was picked in the drawing; by mouse or touch, what it lacks is offered at once."""
        self.select(spell_id)
        if spell_id and not self.calendar.keyed and not self.interview.timeline.spell(spell_id).position:
            self.editor.offer_tiles()

    def _edited(self, timeline: Timeline, current: str) -> None:
        """A gesture or key of the calendar made this; a lane with one tile alone needs no further choice."""
        is_new = bool(current) and current not in self.interview.timeline
        self._current = current
        if is_new:
            timeline = self._with_only_tile(timeline, current)
        self.interview.edit_timeline(timeline)
        if is_new:
            self._ask_after(current)

    def _ask_after(self, spell_id: str) -> None:
        """Offer the tiles for a new spell; the keyboard goes there if it was at work in the calendar."""
        if self.calendar.keyed:
            self.editor.focus_first()
        elif not self.interview.timeline.spell(spell_id).position:
            self.editor.offer_tiles()

    def _with_only_tile(self, timeline: Timeline, spell_id: str) -> Timeline:
        sector = timeline.spell(spell_id).sector
        tiles = self.interview.questionnaire.tiles_of(sector) if sector else ()
        return timeline.choose(spell_id, sector, tiles[0].position) if len(tiles) == 1 else timeline

    def _open(self, spell_id: str) -> None:
        self.select(spell_id)
        self.editor.focus_first()
        self._keep_in_sight()

    def _choose(self, sector: str, position: str) -> None:
        self.interview.edit_timeline(self.interview.timeline.choose(self._current, sector, position))
        if not self.editor.focus_open():
            self.calendar.take_keyboard()
        self._keep_in_sight()

    def _add(self) -> None:
        """A new position from where the last one ended, its kind of work open."""
        timeline = self.interview.timeline
        self._add_spell(timeline.add(self._next_start(timeline), None, ""))

    def _add_in_gap(self, first: int, last: int) -> None:
        timeline = self.interview.timeline
        self._add_spell(timeline.add(first, None if last >= timeline.survey_year else last, ""))

    def _add_spell(self, timeline: Timeline) -> None:
        self._current = timeline.spells[-1].spell_id
        self.interview.edit_timeline(timeline)
        self.editor.focus_first()

    def _tell_break(self, first: int, last: int) -> None:
        timeline = self.interview.timeline
        told = timeline.add(first, None if last >= timeline.survey_year else last, *BREAK)
        self._current = told.spells[-1].spell_id
        self.interview.edit_timeline(told)

    def _delete(self, spell_id: str) -> None:
        if spell_id in self.interview.timeline:
            self._current = ""
            self.interview.edit_timeline(self.interview.timeline.delete(spell_id))

    def _ask_split(self) -> None:
        """Split at the calendar's cursor where it stands inside the position, else ask for the year."""
        if self._current in self.interview.timeline:
            self.editor.focus_split()
            self._keep_in_sight()

    @staticmethod
    def _next_start(timeline: Timeline) -> int | None:
        """The year the last position ended, the PhD year before there is any, none while one goes on."""
        if not timeline.spells:
            return timeline.phd_year
        if any(spell.ongoing for spell in timeline.spells):
            return None
        return max((_last(spell) for spell in timeline.spells), default=None)


def scrolling(widget: QWidget) -> QScrollArea:
    """The widget in an area without a frame that scrolls downwards if it must."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(widget)
    return scroll


def _last(spell: SpellDraft) -> int:
    return spell.last_year or 0
