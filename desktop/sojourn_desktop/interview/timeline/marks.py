"""Marks of one's own above the years ("moved", "child"), which are never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.fields import RawEdit
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.timeline.year_field import YearField
from sojourn_desktop.language import put, retold
from sojourn_desktop.layout import announce, help_label, problem_label
from sojourn_desktop.theme import GRID, target
from sojourn_schema.columns import FIRST_YEAR
from sojourn_schema.instrument.landmarks import MOST_LETTERS, Landmark

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview

_WORDS_WIDTH = 30 * GRID


class MarkRow(QWidget):
    """A year and a few words, and a button for each mark there is; hidden until it is asked for.

    Attributes:
        changed: emitted when a mark was made, changed or taken away.
        closed: emitted when it is put away again.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._editing: Landmark | None = None
        self._year = YearField(lambda: self.tr("Year of the mark"))
        self._year.name("timeline.mark.year")
        self._year.stepped.connect(self._step)
        self._words = RawEdit()
        self._words.setObjectName("timeline.mark.words")
        self._words.setMaxLength(MOST_LETTERS)
        self._words.setFixedWidth(_WORDS_WIDTH)
        self._words.setMinimumHeight(target())
        put(self._words, self._words.setAccessibleName, lambda: self.tr("What happened"))
        put(self._words, self._words.setPlaceholderText, lambda: self.tr("moved, child, new home …"))
        self._words.returnPressed.connect(self._keep)
        self._keep_button = PressButton(kind="main", name="timeline.mark.keep")
        self._keep_button.clicked.connect(self._keep)
        self._remove_button = PressButton(lambda: self.tr("Take away"), name="timeline.mark.remove")
        self._remove_button.clicked.connect(self._remove)
        self._close_button = PressButton(lambda: self.tr("Done"), name="timeline.mark.close")
        self._close_button.clicked.connect(self.close_row)
        self._problem = problem_label()
        self._told = QWidget()
        self._flow = FlowLayout(self._told, spacing=GRID)
        fields = QWidget()
        across = FlowLayout(fields, spacing=GRID)
        buttons = (self._keep_button, self._remove_button, self._close_button)
        for field in (self._year, self._words, *buttons):
            across.addWidget(field)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID // 2)
        for widget in (
            fields,
            self._problem,
            help_label(
                lambda: self.tr(
                    "Only for you, to remember years by. It is not kept: when the interview ends or is "
                    "interrupted, it is gone."
                )
            ),
            self._told,
        ):
            down.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        retold(self, self._show)

    def in_order(self) -> tuple[QWidget, ...]:
        """What Tab leads through."""
        buttons = (self._flow.itemAt(at) for at in range(self._flow.count()))
        told = [widget for item in buttons if item is not None and (widget := item.widget()) is not None]
        return (self._year, self._words, self._keep_button, self._remove_button, self._close_button, *told)

    def open_at(self, year: int, mark: Landmark | None = None) -> None:
        """Ask what happened in a year, or change a mark; the keyboard is on its words."""
        self._editing = mark if mark is not None and mark.own else None
        self._year.show_text(str(self._editing.year if self._editing else year))
        self._words.put(self._editing.text if self._editing else "")
        self._problem.hide()
        self._show()
        self.show()
        self._words.setFocus(Qt.FocusReason.TabFocusReason)
        self._words.selectAll()

    def close_row(self) -> None:
        """Put it away; what was not kept is forgotten."""
        self._editing = None
        self._words.put("")
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_row()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self._keep_button.setText(self.tr("Change the mark") if self._editing else self.tr("Make the mark"))
        self._remove_button.setVisible(self._editing is not None)
        while self._flow.count():
            item = self._flow.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.setObjectName("")
                gone.deleteLater()
        for at, mark in enumerate(self._interview.own_marks.all):
            button = PressButton(f"{mark.year}: {mark.text}", kind="option", name=f"timeline.mark.{at}")
            button.setAccessibleDescription(self.tr("Change this mark or take it away"))
            button.clicked.connect(lambda _, one=mark: self.open_at(one.year, one))
            self._flow.addWidget(button)
            button.show()
        self._told.setVisible(self._flow.count() > 0)

    def _step(self, years: int) -> None:
        text = self._year.text().strip()
        last = self._interview.definition.survey_year
        year = int(text) + years if text.isascii() and text.isdigit() else last
        self._year.show_text(str(min(max(year, FIRST_YEAR), last)))

    def _keep(self) -> None:
        text, last = self._year.text().strip(), self._interview.definition.survey_year
        year = int(text) if text.isascii() and text.isdigit() else 0
        if not self._interview.own_marks.takes(year):
            self._problem.setText(
                self._interview.words("problem.year", first=FIRST_YEAR, last=last, example=last - 4)
            )
            self._problem.show()
            announce(self._problem)
            self._year.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._problem.hide()
        if not self._words.text().strip():
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._interview.own_marks.put(year, self._words.text(), self._editing)
        self._done()

    def _remove(self) -> None:
        if self._editing is not None:
            self._interview.own_marks.remove(self._editing)
        self._done()

    def _done(self) -> None:
        """The next mark may be typed at once."""
        self._editing = None
        self._words.put("")
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self.changed.emit()
