"""A field and keys for the staff PIN, by keyboard and by touch, which says how long a wrong one waits."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sojourn_desktop.error_words import error_text
from sojourn_desktop.language import LastSaid, put, retold
from sojourn_desktop.layout import announce, caption, problem_label, push_button
from sojourn_desktop.tasks import ThreadTask
from sojourn_desktop.theme import GRID, enlarged_by
from sojourn_schema.errors import SojournError
from sojourn_schema.staff_pin import LONGEST, StaffPin

KEY_WIDTH, KEY_HEIGHT = 10 * GRID, 7 * GRID
"""Pixels in the usual type at the least; a key is as much wider as the type is larger."""
_TICK_MS = 200


class PinPad(QWidget):
    """Takes the PIN.

    Args:
        name: with which the names of its widgets begin.

    Attributes:
        passed: emitted when it was right.
    """

    passed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin: StaffPin | None = None
        self._checking: ThreadTask | None = None
        self._field = QLineEdit()
        self._field.setObjectName(f"{name}.field")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(LONGEST)
        self._field.returnPressed.connect(self._try)
        self._problem = problem_label()
        self._problem.setObjectName(f"{name}.problem")
        self._say = LastSaid(self)
        self._keys = QWidget()
        grid = QGridLayout(self._keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        for at, digit in enumerate("1234567890"):
            key = push_button(digit, f"{name}.digit.{digit}", lambda digit=digit: self._field.insert(digit))
            self._place(grid, key, at // 3, at % 3 if digit != "0" else 1)
        erase = push_button("⌫", f"{name}.erase", self._field.backspace)  # the word is too long for a key
        put(erase, erase.setAccessibleName, lambda: self.tr("Erase"))
        put(erase, erase.setToolTip, lambda: self.tr("Erase"))
        self._place(grid, erase, 3, 0)
        self._ok = push_button("", f"{name}.ok", self._try, kind="main")
        self._place(grid, self._ok, 3, 2)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._wait)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addWidget(caption(lambda: self.tr("Staff &PIN"), self._field))
        down.addWidget(self._field)
        down.addWidget(self._problem)
        down.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignLeft)
        retold(self, self._name_ok)

    def ask(self, pin: StaffPin) -> None:
        """Begin anew, with the keyboard in the field; a wait that is still on goes on."""
        self._pin = pin
        self._field.clear()
        self._problem.hide()
        self._wait()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, grid: QGridLayout, key: QWidget, row: int, column: int) -> None:
        key.setFixedHeight(KEY_HEIGHT)
        # Digits can be typed: Tab goes from the field to what stands after the keys.
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid.addWidget(key, row, column)

    def _name_ok(self) -> None:
        """All keys are alike, as wide as the one with a word needs, and the field as wide as they are."""
        self._ok.setText(self.tr("OK"))
        width = max(_key_width(), self._ok.sizeHint().width())
        for key in self._keys.findChildren(QPushButton):
            key.setFixedWidth(width)
        self._field.setFixedWidth(3 * width + 2 * GRID)

    def _try(self) -> None:
        if self._pin is None or self._checking is not None or self._pin.wait_seconds:
            return
        pin, typed = self._pin, self._field.text()
        self._field.clear()
        self._take(False)
        self._checking = task = ThreadTask(lambda: pin.is_right(typed), self)  # slow on purpose
        task.succeeded.connect(self._checked)
        task.failed.connect(self._not_checked)
        task.start()

    def _checked(self, is_right: bool) -> None:
        self._checking = None
        self._wait()
        if is_right:
            self._problem.hide()
            self.passed.emit()
        else:
            announce(self._problem)

    def _not_checked(self, problem: SojournError) -> None:
        """The study could not be read or written: whether it was the PIN is not known."""
        self._checking = None
        self._wait()
        self._say(lambda: self._problem.setText(error_text(problem)))
        self._problem.show()
        announce(self._problem)

    def _take(self, takes: bool) -> None:
        self._keys.setEnabled(takes)
        self._field.setReadOnly(not takes)

    def _wait(self) -> None:
        """Show how long the next PIN has to wait; none is taken meanwhile."""
        seconds = self._pin.wait_seconds if self._pin is not None else 0.0
        self._take(not seconds and self._checking is None)
        if seconds:
            left = math.ceil(seconds)
            self._say(
                lambda: self._problem.setText(
                    self.tr("That was not the PIN. You can try again in {0} s.").format(left)
                )
            )
            self._problem.show()
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
            self._say(lambda: self._problem.setText(self.tr("You can try again now.")))


def _key_width() -> int:
    return round(KEY_WIDTH * enlarged_by())
