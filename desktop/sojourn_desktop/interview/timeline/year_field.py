"""A year that is typed, or stepped with buttons large enough for a finger."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sojourn_desktop.interview.fields import RawEdit
from sojourn_desktop.interview.tabs import Compound
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.language import Text, put
from sojourn_desktop.theme import GRID, target

_WIDTH = 10 * GRID
_AROUND = 3 * GRID
"""Pixels of border and padding of the field, left and right together."""


class YearEdit(RawEdit):
    """Raw text of a year; the arrow keys step it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step by a year, Page Up and Page Down by five."""
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 5,
            Qt.Key.Key_PageDown: -5,
        }
        years = steps.get(Qt.Key(event.key()))
        if years is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(years)


class YearField(Compound):
    """Minus, the year, plus.

    Attributes:
        edited: emitted with the raw text at each key press.
        stepped: emitted with the number of years to go on.
        left: emitted when the cursor leaves the text.
    """

    edited = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, label: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = YearEdit()
        self._edit.setFixedWidth(_WIDTH)
        self._edit.setMinimumHeight(target() - 12)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._edit.textEdited.connect(self.edited)
        self._edit.stepped.connect(self.stepped)
        self._edit.editingFinished.connect(self.left)
        self._minus = self._button("−", -1)
        self._plus = self._button("+", 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID // 2)
        across.addWidget(self._minus)
        across.addWidget(self._edit)
        across.addWidget(self._plus)
        across.addStretch(1)
        self.give_keyboard_to(self._edit)
        put(self, self.show_label, label)

    def _button(self, text: str, years: int) -> PressButton:
        button = PressButton(text)
        button.setFixedWidth(target())
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.stepped.emit(years))
        return button

    def show_label(self, label: str) -> None:
        """Name the inputs for a screen reader."""
        self._edit.setAccessibleName(label)
        self._minus.setAccessibleName(self.tr("{label}: a year earlier").format(label=label))
        self._plus.setAccessibleName(self.tr("{label}: a year later").format(label=label))

    def explain(self, how: Text) -> None:
        """Say what may be typed, to who points at it or hears it read."""
        put(self, self._show_how, how)

    def _show_how(self, how: str) -> None:
        self._edit.setToolTip(how)
        self._edit.setAccessibleDescription(how)

    def name(self, name: str) -> None:
        """Name the inputs after the place they write to."""
        self._edit.setObjectName(name)
        self._minus.setObjectName(f"{name}.minus")
        self._plus.setObjectName(f"{name}.plus")

    def show_text(self, text: str, *, wrong: bool = False) -> None:
        """Show the raw text; the cursor stays where it is if it is there already."""
        self._edit.put(text)
        if self._edit.property("wrong") != wrong:
            self._edit.setProperty("wrong", wrong)
            self._edit.style().unpolish(self._edit)
            self._edit.style().polish(self._edit)

    def text(self) -> str:
        """The raw text."""
        return self._edit.text()

    def show_placeholder(self, text: str) -> None:
        """What stands there while nothing is typed."""
        self._edit.setPlaceholderText(text)

    def make_room_for(self, word: str) -> None:
        """Be wide enough for a word that may stand in the place of a year."""
        self._edit.setFixedWidth(max(_WIDTH, self._edit.fontMetrics().horizontalAdvance(word) + _AROUND))

    def has_cursor(self) -> bool:
        """Whether somebody types here."""
        return self._edit.hasFocus()
