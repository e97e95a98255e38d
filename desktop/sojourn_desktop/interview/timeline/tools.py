"""What can be done with positions: the buttons below the calendar, and beside them how it is done by hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.timeline.writing import SpanField
from sojourn_desktop.language import retold
from sojourn_desktop.layout import Wrapped
from sojourn_desktop.theme import GRID, target

_LINES = 2


class Hint(Wrapped):
    """The longest of several wordings that goes into two lines; the whole is its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "help")
        self.setObjectName("timeline.hint")
        self._wordings: tuple[str, ...] = ("",)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(target(), _LINES * self.fontMetrics().height() + 2))

    def say(self, *wordings: str) -> None:
        """Say it in the first wording that fits, the fullest first."""
        self._wordings = wordings
        self.setToolTip(wordings[0])
        self.setAccessibleName(wordings[0])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another wording may fit now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = QRect(0, 0, max(self.width(), 1), 10 * self.height())
        metrics, words = self.fontMetrics(), Qt.TextFlag.TextWordWrap
        fitting = (
            one
            for one in self._wordings
            if (taken := metrics.boundingRect(room, words, one)).height() <= self.height()
            and taken.width() <= room.width()
        )
        self.setText(next(fitting, ""))  # where not even the shortest does, the tooltip alone has it


class Tools(QWidget):
    """A row of buttons, the hint, and on a small screen the way to the list of positions and back.

    Attributes:
        add, split, join, delete, mark: the buttons.
        open: to what is still open, where that is out of sight.
        jump: to the list and back.
        typed: the dates of a new position while they are typed; the buttons make room for it.
        hint: how the calendar is used now.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = PressButton(lambda: self.tr("Add a position"), name="timeline.add")
        self.split = PressButton(lambda: self.tr("Split"), name="timeline.split")
        self.join = PressButton(lambda: self.tr("Join"), name="timeline.join")
        self.delete = PressButton(lambda: self.tr("Delete"), name="timeline.delete")
        self.mark = PressButton(lambda: self.tr("Mark a year"), name="timeline.mark")
        self.open = PressButton(lambda: self.tr("Still open"), name="timeline.open")
        self.open.hide()
        self._offers_open = False
        self._leads_to_list = True
        self.jump = PressButton(name="timeline.jump")
        self.typed = SpanField()
        self.hint = Hint()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        for button in (self.add, self.split, self.join, self.delete, self.mark):
            across.addWidget(button)
        across.addWidget(self.typed)
        across.addSpacing(GRID)
        across.addWidget(self.hint, 1)
        across.addWidget(self.open)
        across.addWidget(self.jump)
        retold(self, self._explain)

    def show_open(self, text: str) -> None:
        """Offer the way to what is still open; an empty text where it is in sight or nothing is."""
        self.open.setToolTip(text)
        self.open.setAccessibleDescription(text)
        self._offers_open = bool(text)
        self._fit()

    def show_typed(self, on: bool) -> None:
        """Show the field for dates instead of the buttons, of which none can be used meanwhile."""
        for button in (self.add, self.split, self.join, self.delete):
            button.setVisible(not on)
        self.typed.setVisible(on)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other buttons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Marking a year makes room, as the calendar's key M does it too; what is cut off can't be read.

        It goes before the other comes, for a row that is too long would widen the window.
        """
        others = [self.add, self.split, self.join, self.delete]
        others += [self.open] if self._offers_open else []
        others += [self.jump] if not self.jump.isHidden() else []
        needed = sum(one.sizeHint().width() + GRID for one in (self.mark, *others)) + GRID
        self.mark.setVisible(needed <= self.width() and self.typed.isHidden())
        self.open.setVisible(self._offers_open)

    def show_jump(self, *, to_list: bool) -> None:
        """Say where the jump leads."""
        self._leads_to_list = to_list
        self._explain()

    def _explain(self) -> None:
        to_list = self._leads_to_list
        explained = {
            self.split: self.tr("Make two positions of the selected one"),
            self.join: self.tr(
                "Make one of the selected position and the same one right behind or before it"
            ),
            self.delete: self.tr("Take the selected position away; it can be undone"),
            self.mark: self.tr("Note above the years what you remember one by; it is not kept"),
            self.jump: self.tr("Go to the table of all positions")
            if to_list
            else self.tr("Go to the questions about the selected position"),
        }
        for button, text in explained.items():
            button.setAccessibleDescription(text)
            button.setToolTip(text)
        self.jump.setText(self.tr("&List") if to_list else self.tr("&Edit"))
