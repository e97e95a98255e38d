"""The choice of the interview's language, in sight on every page, each language in its own name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from sojourn_desktop.language import put
from sojourn_desktop.theme import target
from sojourn_schema.languages import LANGUAGES


class LanguageChoice(QComboBox):
    """A list of languages; hidden where there is one alone.

    A click leaves the keyboard where somebody types; Tab and arrow keys reach it too.

    Attributes:
        chosen: emitted with the code of a language.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interview.language")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(target())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        put(self, self.setAccessibleName, lambda: self.tr("Language"))
        put(self, self.setToolTip, lambda: self.tr("Language"))
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def offer(self, languages: Sequence[str], current: str) -> None:
        """Show these languages and which one is in use."""
        if [self.itemData(at) for at in range(self.count())] != list(languages):
            self.clear()
            for code in languages:
                self.addItem(LANGUAGES[code], code)
        self.setCurrentIndex(self.findData(current))
        self.setVisible(len(languages) > 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned in passing changes nothing."""
        event.ignore()
