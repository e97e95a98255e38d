"""The years at which a position can become two."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.page import bring_into_sight
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.language import put
from sojourn_desktop.layout import heading_label
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import of_spell

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview


class SplitRow(QWidget):
    """The years at which a spell can become two, a button each; shown when it is told that it changed.

    Attributes:
        chosen: emitted with the year in which the second part begins.
    """

    chosen = Signal(int)

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._spell_id = ""
        self._opened = False
        self._shown: tuple[str, range] | None = None
        self._wording = heading_label(lambda: self.tr("In which year did the second position begin?"))
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, spacing=GRID // 2)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._wording)
        down.addWidget(self._buttons)

    def show_spell(self, spell_id: str) -> None:
        """Offer the years of a spell if it changed, or was asked to be split."""
        if spell_id != self._spell_id:
            self._spell_id, self._opened = spell_id, False
        years = self._interview.timeline.split_years(spell_id)
        changed = self._interview.text(of_spell(spell_id, "position_changed")) == "yes"
        offered = (changed or self._opened) and bool(years)
        self.setVisible(offered)
        if offered and self._shown != (spell_id, years):
            self._build(years)
            self._shown = (spell_id, years)

    def _build(self, years: range) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setObjectName("")
                widget.deleteLater()
        for year in years:
            button = PressButton(str(year), name=f"timeline.split_at.{year}")
            put(
                button,
                button.setAccessibleName,
                partial(self._named, year),
            )
            button.clicked.connect(lambda _, at=year: self._choose(at))
            self._flow.addWidget(button)
            button.show()

    def _named(self, year: int) -> str:
        return self.tr("The second position begins in {year}").format(year=year)

    def open(self) -> None:
        """Offer the years without having been told that the position changed, with the keyboard there."""
        self._opened = True
        self.show_spell(self._spell_id)
        self.focus_year()

    def focus_year(self) -> None:
        """Put the keyboard on the first of the years."""
        first = self._flow.itemAt(0)
        widget = first.widget() if first is not None else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(widget)

    def _choose(self, year: int) -> None:
        self._opened = False
        self.chosen.emit(year)
