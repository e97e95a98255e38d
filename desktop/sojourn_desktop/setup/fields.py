"""Fields of the study designer: each shows one value of the design, and what is wrong with it beside it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from sojourn_desktop.abstract import AbstractQt
from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.timeline.switch import Switch
from sojourn_desktop.language import Text, put, translated
from sojourn_desktop.layout import caption, help_label, problem_label
from sojourn_desktop.setup.design import Design, Key
from sojourn_desktop.theme import GRID

L = TypeVar("L", bound=QLabel)


class Field(QWidget, metaclass=AbstractQt):
    """One value with its caption, a hint, and what is wrong with it.

    Args:
        key: where its value stands.

    Attributes:
        key: the same.
        changed: emitted with the key, the new value, and whether it was typed.
    """

    changed = Signal(object, object, bool)
    is_exact = False
    """Whether what is wrong with values within its own is told by other fields."""

    def __init__(self, key: Key, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._problem = problem_label()
        self._problem.setObjectName(f"design.{'.'.join(key)}.problem")
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(GRID // 2)

    @property
    def keys(self) -> Sequence[Key]:
        """The keys that what is told here may be about."""
        return (self.key,)

    @abstractmethod
    def show_design(self, design: Design) -> None:
        """Show what the design has now; what shows it already is left alone, with its cursor."""

    def tell(self, wrong: Mapping[str, str]) -> bool:
        """Say what is wrong with the value; whether something is."""
        told = [reason for key, reason in wrong.items() if any(self._hears(key, one) for one in self.keys)]
        said = "\n".join(f"{_capital(translated(one, 'Errors'))}." for one in told)
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        for editor in self.findChildren(QLineEdit):
            if editor.property("wrong") != ("true" if said else "false"):
                editor.setProperty("wrong", "true" if said else "false")
                editor.style().unpolish(editor)
                editor.style().polish(editor)
        return bool(said)

    def _hears(self, told: str, key: Key) -> bool:
        place = ".".join(key)
        return told == place or (not self.is_exact and told.startswith(f"{place}."))

    def _end_with(self, hint: Text) -> None:
        self._down.addWidget(self._problem)
        if hint:
            self._down.addWidget(help_label(hint))


class LineField(Field):
    """A line of text, a number or a day.

    Args:
        key: where its value stands.
        text: the caption.
        hint: below it.
        read: what the typed text is as a value; None where it is nothing.
        width: of the field, in units of the grid; 0 for as wide as there is room.
    """

    def __init__(
        self,
        key: Key,
        text: Text,
        hint: Text = "",
        *,
        read: Callable[[str], object] = str,
        width: int = 0,
    ) -> None:
        super().__init__(key)
        self._read = read
        self.editor = QLineEdit()
        self.editor.setObjectName(f"design.{'.'.join(key)}")
        if width:
            self.editor.setMaximumWidth(width * GRID)
        self.editor.textEdited.connect(lambda typed: self.changed.emit(self.key, self._read(typed), True))
        self._down.addWidget(wrapped_caption(text, self.editor))
        self._down.addWidget(self.editor)
        self._end_with(hint)

    def show_design(self, design: Design) -> None:
        value = design.value(self.key)
        if self._read(self.editor.text()) != value:
            self.editor.setText("" if value is None else str(value))


class ChoiceField(Field):
    """A choice of one.

    Args:
        key: where its value stands.
        text: the caption.
        choices: code to its words.
        hint: below it.
    """

    def __init__(self, key: Key, text: Text, choices: Mapping[str, Text], hint: Text = "") -> None:
        super().__init__(key)
        self.editor = QComboBox()
        self.editor.setObjectName(f"design.{'.'.join(key)}")
        self.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.editor.setMinimumHeight(5 * GRID)
        for at, (code, words) in enumerate(choices.items()):
            self.editor.addItem("", code)
            put(self.editor, partial(self.editor.setItemText, at), words)
        self.editor.activated.connect(lambda _: self.changed.emit(self.key, self.editor.currentData(), False))
        self._down.addWidget(wrapped_caption(text, self.editor))
        self._down.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignLeft)
        self._end_with(hint)

    def show_design(self, design: Design) -> None:
        self.editor.setCurrentIndex(self.editor.findData(design.value(self.key)))


class ChecksField(Field):
    """A choice of some.

    Args:
        key: where the list of codes stands.
        text: the caption.
        choices: code to its words.
        hint: below it.
    """

    def __init__(self, key: Key, text: Text, choices: Mapping[str, Text], hint: Text = "") -> None:
        super().__init__(key)
        self.boxes: dict[str, Switch] = {}
        self._down.addWidget(wrapped_caption(text))
        for code, words in choices.items():
            box = Switch(words)
            box.setObjectName(f"design.{'.'.join(key)}={code}")
            box.setMinimumHeight(4 * GRID)
            box.clicked.connect(self._chosen)
            self.boxes[code] = box
            self._down.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        self._end_with(hint)

    def show_design(self, design: Design) -> None:
        chosen = design.value(self.key, ())
        for code, box in self.boxes.items():
            box.setChecked(code in chosen)

    def _chosen(self) -> None:
        chosen = [code for code, box in self.boxes.items() if box.isChecked()]
        self.changed.emit(self.key, chosen, False)


class NoteField(Field):
    """What is wrong with values that have no field of their own.

    Args:
        key: where they stand.
        about: further keys that are told here.
    """

    is_exact = True

    def __init__(self, key: Key, about: Sequence[Key] = ()) -> None:
        super().__init__(key)
        self._about = (key, *about)
        self._end_with("")

    @property
    def keys(self) -> Sequence[Key]:
        return self._about

    def show_design(self, design: Design) -> None:
        """It shows no value."""


def number(typed: str) -> object:
    """A whole number, or the text that is none; nothing where nothing was typed."""
    plain = typed.strip()
    if not plain:
        return None
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 10 else plain


def day(typed: str) -> object:
    """A calendar day, or the text that is none; nothing where nothing was typed."""
    plain = typed.strip()
    if not plain:
        return None
    try:
        return date.fromisoformat(plain)
    except ValueError:
        return plain


def wrapped_caption(text: Text, field: QWidget | None = None) -> QLabel:
    """A field's label that wraps: a narrow page is still read to its end."""
    label = caption(text, field)
    label.setWordWrap(True)
    return label


def in_a_flow(*buttons: QWidget) -> QWidget:
    """Buttons as wide as their words, in the next row where there is no room."""
    row = QWidget()
    flow = FlowLayout(row, spacing=GRID)
    for button in buttons:
        flow.addWidget(button)
    return row


def named(label: L, name: str) -> L:
    """A label with its object name."""
    label.setObjectName(name)
    return label


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
