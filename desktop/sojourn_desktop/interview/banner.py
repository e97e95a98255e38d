"""A sentence across the page with what can be done about it, where other programs open a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from sojourn_desktop.layout import Wrapped, announce
from sojourn_desktop.theme import GRID


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
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, repairs: Sequence[tuple[str, str, Callable[[], None]]] = ()) -> None:
        """Show a message.

        Args:
            text: what it is, and what it means.
            repairs: object name, label and doing of each button.
        """
        is_new = text != self.text
        self._text.setText(text)
        if [button.objectName() for button in self._buttons] != [name for name, _, _ in repairs]:
            self._show_buttons(repairs)
        self.show()
        if is_new:
            announce(self._text)

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
        self._show_buttons(())
        self._text.clear()

    def _show_buttons(self, repairs: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
        for button in self._buttons:
            self._across.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for name, label, do in repairs:
            button = QPushButton(label)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, do=do: do())
            self._across.addWidget(button)
            self._buttons.append(button)
