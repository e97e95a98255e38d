"""Going to one of several choices by typing the first letters of its label, as in any list."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key types a letter or a digit, and is no shortcut."""
    return event.modifiers() in _PLAIN and event.text().isalnum()


class Seeking:
    """The letters typed so far; a pause as long as the platform's begins anew."""

    def __init__(self) -> None:
        self._typed = ""
        self._last_seconds = 0.0

    def found(self, letter: str, labels: Sequence[str]) -> int | None:
        """Which label begins with what is typed now.

        Args:
            letter: typed just now.
            labels: to choose from, in their order.

        Returns:
            The place of the first that does; of one that does not, none.
        """
        now = time.monotonic()
        pause_seconds = QGuiApplication.styleHints().keyboardInputInterval() / 1000
        if now - self._last_seconds > pause_seconds:
            self._typed = ""
        self._last_seconds = now
        self._typed += letter.casefold()
        beginning = (at for at, label in enumerate(labels) if label.casefold().startswith(self._typed))
        return next(beginning, None)
