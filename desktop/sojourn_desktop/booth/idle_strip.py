"""The countdown before an interview that nobody touches ends by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sojourn_desktop.layout import announce, heading_label
from sojourn_desktop.theme import GRID


class IdleStrip(QFrame):
    """Lies across the top of the window, over everything, while it counts; any touch takes it away.

    Args:
        window: over which it lies.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("idle")
        self.setProperty("role", "banner")
        self.setAutoFillBackground(True)
        self._window = window
        self._text = heading_label()
        self._text.setObjectName("idle.text")
        across = QHBoxLayout(self)
        across.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        across.addWidget(self._text)
        window.installEventFilter(self)
        self.hide()

    def count(self, seconds: int, *, is_kept: bool) -> None:
        """Show the seconds that are left, and what happens then."""
        text = (
            self.tr(
                "Is anybody there? In {0} s this interview is put aside. Press any key or touch to go on."
            )
            if is_kept
            else self.tr(
                "Is anybody there? In {0} s this interview ends, and nothing of it is kept. Press any key or "
                "touch to go on."
            )
        )
        self._text.setText(text.format(seconds))
        self._lie()
        self.raise_()
        if self.isHidden():
            self.show()
            announce(self._text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay as wide as the window."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._lie()
        return False

    def _lie(self) -> None:
        width = self._window.width()
        self.setGeometry(0, 0, width, max(self.heightForWidth(width), self.sizeHint().height()))
