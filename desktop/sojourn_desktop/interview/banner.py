"""A sentence across the page with what can be done about it, where other programs open a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from sojourn_desktop.language import Text, put, retold
from sojourn_desktop.layout import Wrapped, announce
from sojourn_desktop.theme import GRID

Repair = tuple[str, Text, Callable[[], None]]
"""Object name, label and doing of a button."""


class Banner(QFrame):
    """One message at a time, hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interview.banner")
        self.setProperty("role", "banner")
        self._text = Wrapped()
        self._text.setObjectName("interview.banner.text")
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._across.addWidget(self._text, 1)
        self._buttons: list[QPushButton] = []
        self._said: Text = ""
        retold(self, self._show_text)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: Text, repairs: Sequence[Repair] = ()) -> None:
        """Show a message.

        Args:
            text: what it is, and what it means.
            repairs: object name, label and doing of each button.
        """
        before, self._said = self.text, text
        self._show_text()
        if [button.objectName() for button in self._buttons] != [name for name, _, _ in repairs]:
            self._show_buttons(repairs)
        self.show()
        if self.text != before:
            announce(self._text)

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
        self._show_buttons(())
        self._said = ""
        self._show_text()

    def _show_text(self) -> None:
        self._text.setText(self._said() if callable(self._said) else self._said)

    def _show_buttons(self, repairs: Sequence[Repair]) -> None:
        for button in self._buttons:
            self._across.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for name, label, do in repairs:
            button = QPushButton()
            put(button, button.setText, label)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, do=do: do())
            self._across.addWidget(button)
            self._buttons.append(button)
