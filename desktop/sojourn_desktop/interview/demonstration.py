"""The mark of an interview that is only shown."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sojourn_desktop.layout import heading_label
from sojourn_desktop.theme import GRID


class DemonstrationMark(QFrame):
    """A strip that says, above every page, that nothing is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interview.demonstration")
        self.setProperty("role", "banner")
        across = QHBoxLayout(self)
        across.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        across.addWidget(heading_label(lambda: self.tr("A demonstration: nothing that is entered is kept.")))
