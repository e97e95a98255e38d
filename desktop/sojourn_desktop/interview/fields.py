"""The fields: one question on the page with its help, its input, don't know and prefer not to say, its
problem.

A field shows an `Item` of the instrument and passes on what is typed or picked; it keeps nothing. Its
inputs are named by place (`page.field_name`, `page.option_name`) and by the question, for a screen reader.
"""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sojourn_desktop.abstract import AbstractQt
from sojourn_desktop.interview.options import ManyOptions, Options
from sojourn_desktop.interview.page import QUESTION, field_name
from sojourn_desktop.layout import announce, heading_label, help_label, problem_label
from sojourn_desktop.theme import BODY_POINTS, GRID, font
from sojourn_schema.columns import Kind
from sojourn_schema.instrument.items import Item
from sojourn_schema.instrument.whereabouts import COUNTRY_ITEMS

MOST_BUTTONS = 12
"""With more choices than that, one searches."""
NARROW = {
    Kind.YEAR: 14,
    Kind.MONTH: 10,
    Kind.COUNT: 14,
    Kind.SHARE: 14,
    Kind.DECIMAL: 14,
    Kind.DATE: 18,
}
"""Widths, on the grid, of fields that take a short number."""


class RawEdit(QLineEdit):
    """A line of raw text whose undo is the interview's, not its own."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return False
        return super().event(event)

    def put(self, text: str) -> None:
        """Show a text; the cursor stays where it is if it is there already."""
        if self.text() != text:
            self.setText(text)


class ItemField(QWidget, metaclass=AbstractQt):
    """One question.

    Args:
        item: the question; `show_item` may bring another wording or other choices of the same place.

    Attributes:
        answered: emitted with the place and the raw text at every key press and pick.
        left: emitted with the place when the cursor leaves a line of text.
    """

    answered = Signal(object, str)
    left = Signal(object)

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setProperty(QUESTION, True)
        self._wording = heading_label(item.wording)
        self._help = help_label()
        self._problem = problem_label()
        self._problem.setObjectName(f"{field_name(item.place)}!")
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, GRID // 2)
        self._down.setSpacing(GRID // 2)
        self._down.addWidget(self._wording)
        self._down.addWidget(self._help)
        self.build()
        self._down.addWidget(self._problem)

    @abstractmethod
    def build(self) -> None:
        """Add the input to the layout."""

    def add(self, widget: QWidget) -> None:
        """Put a part of the input below the rest."""
        self._down.addWidget(widget)

    def show_item(self, item: Item, text: str, problem: str | None) -> None:
        """Show the question, its raw answer and what is wrong with it."""
        self.item = item
        self._wording.setText(item.wording)
        self._help.setText(item.help)
        self._help.setVisible(bool(item.help))
        self.show_text(text)
        self.show_problem(problem)

    @abstractmethod
    def show_text(self, text: str) -> None:
        """Show the raw answer."""

    def show_problem(self, problem: str | None) -> None:
        """Show what is wrong beside the input, and have it read out when it is new."""
        is_new = bool(problem) and problem != self._problem.text()
        self._problem.setText(problem or "")
        self._problem.setVisible(bool(problem))
        for edit in self.findChildren(QLineEdit):  # read out with the field, not only when it comes up
            edit.setAccessibleDescription(" ".join(filter(None, (problem, self.item.help))))
        if is_new:
            announce(self._problem)

    def answer(self, text: str) -> None:
        """Pass on what was typed or picked."""
        self.answered.emit(self.item.place, text)


class ManyField(ItemField):
    """A question answered by picking any number of choices."""

    def build(self) -> None:
        self._options = ManyOptions(self.item.place, self.item.wording)
        self._options.picked.connect(self.answer)
        self.add(self._options)

    def show_text(self, text: str) -> None:
        self._options.ask(self.item.wording)
        self._options.offer(self.item.choices, self.item.no_answers)
        self._options.show_answer(text)


class NoteField(ItemField):
    """What is only read, in the type of a text and not of a question."""

    def build(self) -> None:
        self._wording.setFont(font(BODY_POINTS))

    def show_text(self, text: str) -> None:
        """There is nothing to answer."""


class ChoiceField(ItemField):
    """A question answered by picking one of a few choices."""

    def build(self) -> None:
        self._options = Options(self.item.place, self.item.wording)
        self._options.picked.connect(self.answer)
        self.add(self._options)

    def show_text(self, text: str) -> None:
        self._options.ask(self.item.wording)
        self._options.offer(self.item.choices, self.item.no_answers)
        self._options.show_answer(text.strip())


class TextField(ItemField):
    """A question answered by typing, or by one of the choices that may stand instead."""

    def build(self) -> None:
        self._edit = RawEdit()
        self._edit.setObjectName(field_name(self.item.place))
        width = NARROW.get(self.item.kind)
        if width is not None:
            self._edit.setFixedWidth(width * GRID)
            self._edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._edit.textEdited.connect(self.answer)
        self._edit.editingFinished.connect(lambda: self.left.emit(self.item.place))
        self._options = Options(self.item.place, self.item.wording)
        self._options.picked.connect(self.answer)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * GRID)
        across.addWidget(self._edit, 0 if width is not None else 1, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._options, 1)
        if width is not None:
            across.addStretch()
        self.add(row)

    def show_text(self, text: str) -> None:
        self._options.ask(self.item.wording)
        self._options.offer(self.item.choices, self.item.no_answers)
        picked = text.strip() in {choice.code for choice in (*self.item.choices, *self.item.no_answers)}
        self._options.show_answer(text.strip() if picked else "")
        self._options.setVisible(bool(self.item.choices or self.item.no_answers))
        self._edit.put("" if picked and not text.strip().replace(".", "").isdigit() else text)
        self._edit.setAccessibleName(self.item.wording)
        self._edit.setAccessibleDescription(self.item.help)

    def show_problem(self, problem: str | None) -> None:
        super().show_problem(problem)
        mark_wrong(self._edit, bool(problem))


def field_for(item: Item) -> ItemField:
    """The field that fits a question."""
    if item.name in COUNTRY_ITEMS:
        from sojourn_desktop.interview.country_field import CountryField  # it is an ItemField itself

        return CountryField(item)
    match item.kind:
        case Kind.NOTE:
            return NoteField(item)
        case Kind.SEVERAL:
            return ManyField(item)
    if item.typed:
        return TextField(item)
    if len(item.choices) > MOST_BUTTONS:
        from sojourn_desktop.interview.search_field import SearchField  # and so is it

        return SearchField(item)
    return ChoiceField(item)


def mark_wrong(edit: QLineEdit, wrong: bool) -> None:
    """Draw a line of text with the border of a problem, or without."""
    if edit.property("wrong") != wrong:
        edit.setProperty("wrong", wrong)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
