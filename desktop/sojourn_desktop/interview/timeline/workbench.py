"""Below the calendar: what is still open, the questions about the position in hand, and the table.

On a large screen table and questions stand side by side, each with its own scroll bar. On a small one they
stand below each other at the full width, and one scroll bar moves them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sojourn_desktop.interview.page import show_in
from sojourn_desktop.interview.timeline.editor import SpellEditor
from sojourn_desktop.interview.timeline.picture import NO_LIMIT
from sojourn_desktop.interview.timeline.prompts import Prompts
from sojourn_desktop.interview.timeline.sight import LEAST_HEIGHT
from sojourn_desktop.interview.timeline.spell_table import SpellTable
from sojourn_desktop.layout import Wrapped, settle
from sojourn_desktop.theme import GRID

_TABLE_SHARE, _EDITOR_SHARE = 5, 6
_MOST_TABLE_WIDTH = 80 * GRID
"""Pixels, in which every column stands in full; on a wide screen the questions have the rest."""


class Workbench(QWidget):
    """Prompts, table and editor, arranged for the screen.

    Attributes:
        list_shown: emitted with whether the table, rather than the questions, is in sight, and whether
            there is anywhere to scroll.
    """

    list_shown = Signal(bool, bool)

    def __init__(
        self, prompts: Prompts, table: SpellTable, editor: SpellEditor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._table = table
        self._editor = editor
        self._compact: bool | None = None
        self._is_steady = False
        self._first = Wrapped()
        self._first.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._first.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._questions = QWidget()
        inside = _column(self._questions)
        inside.addWidget(self._first)
        inside.addWidget(editor)
        inside.addStretch(1)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._in_card = _column(self._card)
        self._in_card.setContentsMargins(1, 1, 1, 1)
        self._own_scroll = scrolling()
        self._own_scroll.setObjectName("timeline.editor")
        self._in_card.addWidget(self._own_scroll)
        self._wide = QWidget()
        self._wide_down = _column(self._wide)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(2 * GRID)
        self._wide_down.addLayout(self._beside, 1)
        self._scroll = scrolling()
        self._scroll.setObjectName("timeline.scroll")
        self._all = QWidget()
        self._down = _column(self._all)
        self._scroll.setWidget(self._all)
        self._scroll.verticalScrollBar().valueChanged.connect(self._tell_what_is_shown)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width()
        whole = _column(self)
        whole.addWidget(self._wide)
        whole.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.arrange(compact=False)

    @property
    def compact(self) -> bool:
        """Whether everything stands below each other."""
        return bool(self._compact)

    @property
    def scrolls(self) -> bool:
        """Whether there is more below each other than is in sight."""
        return self.compact and self._scroll.verticalScrollBar().maximum() > 0

    def arrange(self, *, compact: bool) -> None:
        """Side by side, or below each other; the keyboard stays where it is."""
        if compact == self._compact:
            return
        self._compact = compact
        focus = QApplication.focusWidget()
        if compact:
            self._own_scroll.takeWidget()
            for widget in (self._prompts, self._card, self._table):
                self._down.addWidget(widget)
            self._in_card.addWidget(self._questions)
            self._down.addStretch(1)
        else:
            if self._down.count():
                self._down.takeAt(self._down.count() - 1)
            self._own_scroll.setWidget(self._questions)
            self._wide_down.insertWidget(0, self._prompts)
            self._beside.addWidget(self._table, _TABLE_SHARE)
            self._beside.addWidget(self._card, _EDITOR_SHARE)
        self._questions.setAutoFillBackground(False)
        self._own_scroll.viewport().setAutoFillBackground(False)
        self._own_scroll.setVisible(not compact)
        self._questions.show()
        self._table.show_all_rows(compact)
        self._table.setMaximumWidth(NO_LIMIT if compact else _MOST_TABLE_WIDTH)
        vertical = QSizePolicy.Policy.Preferred if compact else QSizePolicy.Policy.Ignored
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._wide.setVisible(not compact)
        self._scroll.setVisible(compact)
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def in_order(self) -> tuple[QWidget, ...]:
        """What stands here, as it is read."""
        if self.compact:
            return (self._prompts, *self._editor.in_order(), self._table)
        return (self._prompts, self._table, *self._editor.in_order())

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Change what is shown, and have all of it in its place at the end.

        The question that has the keyboard keeps its place on the screen, whatever comes or goes above it.
        What is changed inside another change is put in its place with that.
        """
        if self._is_steady:
            yield
            return
        focus = QApplication.focusWidget()
        held = focus if focus is not None and self._editor.isAncestorOf(focus) else None
        before = self._height_of(held) if held is not None else 0
        self._is_steady = True
        try:
            yield
        finally:
            self._is_steady = False
        self.settle()
        if held is not None and held.isVisible():
            self._follow(self._height_of(held) - before)

    def settle(self) -> None:
        """Have everything in its place now, or when all of it has changed."""
        if self._is_steady:
            return
        self._table.settle()
        settle()

    def give_room_back(self) -> None:
        """Another position is taken in hand: what was kept free for the one before closes up."""
        self._prompts.setMinimumHeight(0)

    def _follow(self, moved: int) -> None:
        """Scroll by what the question in hand was moved; where the bar is at its end, keep the room free."""
        bar = self._scroll_of_questions.verticalScrollBar()
        missing = -(bar.value() + moved)
        if missing > 0 and self._prompts.isVisibleTo(self):
            self._prompts.setMinimumHeight(self._prompts.height() + missing)
            settle()
        bar.setValue(bar.value() + moved)

    def _height_of(self, widget: QWidget) -> int:
        """How far down the window it stands, in pixels."""
        return widget.mapTo(self.window(), QPoint(0, 0)).y()

    @property
    def _scroll_of_questions(self) -> QScrollArea:
        return self._scroll if self.compact else self._own_scroll

    def show_held(self, held: bool, what_first: str) -> None:
        """Show the questions if a position is in hand, else what to do first."""
        self._first.setText(what_first)
        self._first.setVisible(not held)
        self._editor.setVisible(held)

    def make_room(self, choosing: bool) -> None:
        """While the tiles are offered, nothing else is asked and they have all the room."""
        self._table.setVisible(not choosing)
        self._prompts.setVisible(not choosing)
        self.settle()
        if choosing and self.compact:
            self._scroll.verticalScrollBar().setValue(0)

    def jump(self) -> None:
        """Go to the table, or from there to the questions, with the keyboard."""
        if self._list_is_shown():
            if self._editor.isVisible():
                self._editor.focus_first()
                self.keep_in_sight()
            self._scroll.verticalScrollBar().setValue(0)
            return
        self._table.setFocus(Qt.FocusReason.TabFocusReason)
        bar = self._scroll.verticalScrollBar()
        bar.setValue(self._table.y())

    def show_top(self) -> None:
        """Bring what is still open into sight."""
        if self.compact:
            self._scroll.verticalScrollBar().setValue(0)

    @property
    def hides_prompts(self) -> bool:
        """Whether what is still open is said above what is in sight."""
        above = self._scroll.verticalScrollBar().value()
        return self.scrolls and not self._prompts.isHidden() and above >= self._prompts.geometry().bottom()

    def show_beginning(self) -> None:
        """Scroll the questions to their beginning where they have a scroll bar of their own."""
        self._own_scroll.verticalScrollBar().setValue(0)

    def show_questions(self) -> None:
        """Bring the beginning of the questions into sight."""
        if self.compact:
            self._scroll.verticalScrollBar().setValue(max(self._card.y() - GRID, 0))

    def keep_in_sight(self) -> None:
        """Scroll to the field that has just got the keyboard."""
        self.settle()
        focus = QApplication.focusWidget()
        if focus is not None and self._editor.isAncestorOf(focus):
            show_in(self._scroll_of_questions, focus, 3 * GRID)

    def bring_into_sight(self, question: QWidget) -> None:
        """Scroll to a question, the whole of it where there is room."""
        self.settle()
        self._scroll_of_questions.ensureWidgetVisible(question, 0, GRID)

    def _list_is_shown(self) -> bool:
        bar = self._scroll.verticalScrollBar()
        middle = bar.value() + self._scroll.viewport().height() // 2
        at_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        return self._table.y() <= middle or at_end

    def _keep_width(self) -> None:
        """The scroll bar stands in the right margin: nothing gets narrower when it comes."""
        bar = self._scroll.verticalScrollBar()
        taken = min(bar.sizeHint().width(), 2 * GRID) if bar.maximum() > 0 else 0
        self._down.setContentsMargins(2 * GRID, 0, 2 * GRID - taken, GRID)
        self._tell_what_is_shown()

    def _tell_what_is_shown(self) -> None:
        self.list_shown.emit(self._list_is_shown(), self.scrolls)


def scrolling(widget: QWidget | None = None) -> QScrollArea:
    """An area without a frame that scrolls downwards if it must, and never sideways."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if widget is not None:
        scroll.setWidget(widget)
    return scroll


def _column(widget: QWidget) -> QVBoxLayout:
    down = QVBoxLayout(widget)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(GRID)
    return down
