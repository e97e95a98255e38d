"""The foot of the interview: back, undo, redo and stop, what holds one up, and the button that goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sojourn_desktop.layout import announce, problem_label, push_button
from sojourn_desktop.menus import Abilities
from sojourn_desktop.theme import GRID

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview


@dataclass(frozen=True, slots=True)
class FootDoings:
    """What the buttons of the foot call."""

    back: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    stop: Callable[[], None]
    pause: Callable[[], None]
    next: Callable[[], None]
    finish: Callable[[], None]


def abilities_of(interview: Interview, *, free: bool) -> Abilities:
    """What can be done in an interview now; nothing where it is not free, for it ends."""
    return Abilities(
        next=free,
        back=free and interview.parts.index(interview.part) > 0,
        undo=free and interview.can_undo,
        redo=free and interview.can_redo,
        leave=free,
    )


class Foot(QFrame):
    """The buttons that stand below every page of an interview.

    Args:
        doings: what they call.
    """

    def __init__(self, doings: FootDoings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = problem_label()
        self._problem.setObjectName("interview.problem")
        self._back = push_button(lambda: self.tr("Back"), "interview.back", doings.back)
        self._undo = push_button(lambda: self.tr("Undo"), "interview.undo", doings.undo, kind="quiet")
        self._redo = push_button(lambda: self.tr("Redo"), "interview.redo", doings.redo, kind="quiet")
        self._stop = push_button(lambda: self.tr("Stop…"), "interview.stop", doings.stop, kind="quiet")
        self._pause = push_button(lambda: self.tr("Pause…"), "interview.pause", doings.pause, kind="quiet")
        self._pause.hide()
        self._next = push_button("", "interview.next", doings.next, kind="main")
        self._finish = push_button(lambda: self.tr("Finish"), "interview.finish", doings.finish, kind="main")
        self._finish.installEventFilter(self)
        self._whole = ""
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        for button in (self._back, self._undo, self._redo, self._stop, self._pause):
            across.addWidget(button)
        across.addWidget(self._problem, 1)
        across.addStretch()
        across.addWidget(self._next)
        across.addWidget(self._finish)

    def stand_close(self, close: bool) -> None:
        """Leave less room above and below, on a low screen."""
        edge = GRID // 2 if close else GRID
        self._across.setContentsMargins(2 * GRID, edge, 2 * GRID, edge)

    def offer_pause(self) -> None:
        """Let the respondent pause, where one sits alone."""
        self._pause.show()

    def show_way_on(self, following: str | None, *, declined: bool) -> None:
        """Offer the part of that title, the end where there is none, nothing to who does not take part."""
        self._next.setVisible(following is not None and not declined)
        self._finish.setVisible(following is None)
        if following is not None:
            self._whole = self.tr("Next: {0}").format(following).replace("&", "&&")
            self._next.setAccessibleName(self._whole.replace("&&", "&"))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the part that follows where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much on the button as is seen whole: on a small screen, in large type, "Next" alone."""
        self._next.setText(self._whole)
        if self.width() < self._across.minimumSize().width():
            self._next.setText(self.tr("Next"))

    def show_saving(self, saving: bool) -> None:
        """Say that the record is being kept, or offer again to keep it."""
        self._finish.setText(self.tr("Saving…") if saving else self.tr("Finish"))

    def show_abilities(self, abilities: Abilities) -> None:
        """Switch the buttons on that can be pressed now."""
        self._back.setEnabled(abilities.back)
        self._undo.setEnabled(abilities.undo)
        self._redo.setEnabled(abilities.redo)
        self._finish.setEnabled(abilities.leave)
        self._stop.setEnabled(abilities.leave)
        self._pause.setEnabled(abilities.leave)

    def in_order(self) -> tuple[QWidget, ...]:
        """The way on first, for who comes from the last question."""
        return (self._next, self._finish, self._back, self._undo, self._redo, self._stop, self._pause)

    def take_keyboard(self) -> None:
        """Put the keyboard on the button that goes on, which Enter then presses."""
        button = self._next if self._finish.isHidden() else self._finish
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter held down on the page before must not finish what was not yet read."""
        return watched is self._finish and isinstance(event, QKeyEvent) and event.isAutoRepeat()

    def hold_up(self, text: str) -> None:
        """Say beside the button that was pressed what holds one up."""
        self._problem.setText(text)
        self._problem.show()
        announce(self._problem)

    def let_go(self) -> None:
        """Take away what held one up."""
        self._problem.clear()
        self._problem.hide()
