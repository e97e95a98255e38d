"""A button that Enter presses too, as the hint of the calendar promises; Qt's own takes Space alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from sojourn_desktop.language import Text, put
from sojourn_desktop.theme import target


class PressButton(QPushButton):
    """A button high enough for a finger.

    Args:
        text: its label.
        kind: how the theme draws it: main, option, quiet or empty.
        name: its object name.
    """

    def __init__(
        self, text: Text = "", *, kind: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        put(self, self.setText, text)
        self.setObjectName(name)
        self.setAutoDefault(False)
        if kind:
            self.setProperty("kind", kind)
        self.setStyleSheet(f"min-height: {target() - 14}px;")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
