"""One row that asks for a number: what it is about, the number, and don't know or prefer not to say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sojourn_desktop.interview.fields import RawEdit, mark_wrong
from sojourn_desktop.interview.options import Options
from sojourn_desktop.interview.page import field_name
from sojourn_desktop.interview.tabs import Compound
from sojourn_desktop.layout import Wrapped, announce, problem_label
from sojourn_desktop.theme import GRID, target
from sojourn_schema.instrument.items import Item

NUMBER_WIDTH = 9 * GRID


class NumberEdit(RawEdit):
    """Raw text of a small number; the arrow keys step it.

    Attributes:
        stepped: emitted with 1 or -1 by the arrows up and down.
        passed: emitted by the arrow that has no digit to the right any more.
    """

    stepped = Signal(int)
    passed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(1)
            case Qt.Key.Key_Down:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right if self.cursorPosition() == len(self.text()) and not event.modifiers():
                self.passed.emit()
            case _:
                super().keyPressEvent(event)


def stepped_number(text: str, step: int, start: str = "") -> str:
    """The number one higher or lower, from `start` where there is none yet; never below zero."""
    text = text.strip() or start.strip()
    return str(max(0, int(text) + step)) if text.isascii() and text.isdigit() else str(max(0, step))


class NumberRow(Compound):
    """A label, minus, the number, plus, and the answers that give no value.

    With a number given Tab goes on to what comes after them, as Enter does, so that numbers can be typed one
    after the other; the right arrow leads from the number to them.

    Args:
        label: what the number is of.
        item: the question.

    Attributes:
        answered: emitted with the place and the raw text.
        left: emitted with the place when the cursor leaves.
    """

    answered = Signal(object, str)
    left = Signal(object)

    def __init__(self, label: str, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._label = Wrapped(label)
        self._edit = NumberEdit()
        self._edit.setObjectName(field_name(item.place))
        self._edit.setFixedWidth(NUMBER_WIDTH)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._edit.textEdited.connect(self._give)
        self._edit.editingFinished.connect(lambda: self.left.emit(self.item.place))
        self._edit.stepped.connect(self._step)
        self._options = Options(item.place, label)
        self._options.picked.connect(self._give)
        self._edit.passed.connect(self._options.take_keyboard)
        self._problem = problem_label()
        self.give_keyboard_to(self._edit)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID // 2)
        across.addWidget(self._label, 1)
        self._less = _step_button("−", lambda: self._step(-1))
        self._more = _step_button("+", lambda: self._step(1))
        across.addWidget(self._less)
        across.addWidget(self._edit)
        across.addWidget(self._more)
        across.addWidget(self._options)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across)
        down.addWidget(self._problem)

    def show_answer(self, label: str, item: Item, text: str, problem: str | None, name: str = "") -> None:
        """Show what it is about, the raw answer and what is wrong with it; `name` is for a screen reader."""
        self.item = item
        self._label.setText(label)
        self._edit.setAccessibleName(name or f"{item.wording} {label}")
        self._edit.setAccessibleDescription(item.help)
        self._less.setAccessibleName(self.tr("{0}: one less").format(label))
        self._more.setAccessibleName(self.tr("{0}: one more").format(label))
        self._options.ask(label)
        self._options.offer((), item.no_answers)
        is_no_answer = text.strip() in {choice.code for choice in item.no_answers}
        self._options.show_answer(text.strip() if is_no_answer else "")
        self._options.pass_by(bool(text.strip()) and not is_no_answer)
        self._edit.put("" if is_no_answer else text)
        is_new = bool(problem) and problem != self._problem.text()
        self._problem.setText(problem or "")
        self._problem.setVisible(bool(problem))
        mark_wrong(self._edit, bool(problem))
        if is_new:
            announce(self._problem)

    def _give(self, text: str) -> None:
        self.answered.emit(self.item.place, text)

    def _step(self, step: int) -> None:
        self._give(stepped_number(self._edit.text(), step))


def _step_button(sign: str, pressed: Callable[[], None]) -> QPushButton:
    button = QPushButton(sign)
    button.setProperty("kind", "step")
    button.setFixedSize(target(), target())
    button.setAutoRepeat(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do it where the cursor is
    button.clicked.connect(pressed)
    return button
