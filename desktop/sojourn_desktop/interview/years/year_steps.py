"""Large buttons for the year picked in the chart: the years themselves are narrower than a finger."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.language import Text, put
from sojourn_desktop.layout import Wrapped
from sojourn_desktop.theme import GRID, target

_LABEL_WIDTH = 22 * GRID


class YearSteps(QWidget):
    """The year before and after, and one paper more or less; keys have arrows for all of that.

    Attributes:
        walked: emitted with -1 or 1 to go to the neighbouring year.
        stepped: emitted with -1 or 1 for a paper less or more.
    """

    walked = Signal(int)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Wrapped()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setFixedWidth(_LABEL_WIDTH)
        self._buttons = (
            self._button("‹", "years.year.before", lambda: self.tr("The year before")),
            self._button("›", "years.year.after", lambda: self.tr("The year after")),
            self._button("−", "years.year.less", lambda: self.tr("One paper less")),
            self._button("+", "years.year.more", lambda: self.tr("One paper more")),
        )
        before, after, less, more = self._buttons
        before.clicked.connect(lambda: self.walked.emit(-1))
        after.clicked.connect(lambda: self.walked.emit(1))
        less.clicked.connect(lambda: self.stepped.emit(-1))
        more.clicked.connect(lambda: self.stepped.emit(1))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        for widget in (before, self._label, after):
            across.addWidget(widget)
        across.addSpacing(2 * GRID)
        for widget in (less, more):
            across.addWidget(widget)
        across.addStretch(1)
        self.show_year(None, "")

    def _button(self, sign: str, name: str, label: Text) -> PressButton:
        button = PressButton(sign, name=name)
        button.setFixedWidth(target())
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        put(button, button.setAccessibleName, label)
        put(button, button.setToolTip, label)
        return button

    def show_year(self, year: int | None, papers: str) -> None:
        """Say which year is picked and its papers; None while none is."""
        if year is None:
            self._label.setText(self.tr("Pick a year below"))
        else:
            self._label.setText(self.tr("{year}: {papers}").format(year=year, papers=papers or "–"))
        for button in self._buttons:
            button.setEnabled(year is not None)
