"""The fields: one question on the page with its help, its input, don't know and prefer not to say, its
problem.

A field shows an `Item` of the instrument and passes on what is typed or picked; it keeps nothing. Its
inputs are named by place (`page.field_name`, `page.option_name`) and by the question, for a screen reader.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from sojourn_desktop.abstract import AbstractQt
from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.page import QUESTION, field_name, option_name
from sojourn_desktop.interview.seeking import Seeking, is_letter
from sojourn_desktop.layout import announce, at_once, heading_label, help_label, problem_label
from sojourn_desktop.theme import GRID
from sojourn_schema.columns import Kind
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.items import Choice, Item
from sojourn_schema.instrument.whereabouts import COUNTRY_ITEMS

MOST_BUTTONS = 12
"""With more choices than that, one searches."""
NARROW = {Kind.YEAR: 14, Kind.MONTH: 10, Kind.COUNT: 14, Kind.SHARE: 14}
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


class Option(QRadioButton):
    """One choice, to be touched anywhere on its tile.

    Space picks it or takes it back. Enter picks it, or leaves it picked, and goes up to the page, which moves
    on to the next question.

    Attributes:
        walked: emitted with 1 or -1 when an arrow key wants the next choice or the one before.
        sought: emitted with a letter that was typed, to go to the choice that begins with it.
    """

    walked = Signal(int)
    sought = Signal(str)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.walked.emit(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.walked.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.isAutoRepeat():
                event.accept()  # held down on the page before, it must not answer what was not yet read
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not self.isChecked():
                    self.click()
                event.ignore()
            case _ if is_letter(event):
                self.sought.emit(event.text())
            case _:
                super().keyPressEvent(event)


class Options(QWidget):
    """Choices to pick one of; picking it again takes it back.

    Tab reaches the group once; arrow keys and first letters go to a choice, Space and Enter pick it. Where
    one is picked already, arrows and letters pick what they go to, as with radio buttons everywhere; the
    first choice is never made by walking.

    Args:
        place: whose answer it is.
        question: its wording, for a screen reader.
        are_found: whether they come and go with letters typed elsewhere; walking then picks none.

    Attributes:
        picked: emitted with the code, empty when it was taken back.
    """

    picked = Signal(str)

    def __init__(
        self, place: Place, question: str, parent: QWidget | None = None, *, are_found: bool = False
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._are_found = are_found
        self._question = question
        self._flow = FlowLayout(self, spacing=GRID)
        self._choices: tuple[tuple[Choice, bool], ...] = ()
        self._buttons: dict[str, Option] = {}
        self._is_passed_by = False
        self._seeking = Seeking()

    def offer(self, choices: Sequence[Choice], no_answers: Sequence[Choice] = ()) -> None:
        """Show these choices, then the answers that give no value, which look quieter."""
        wanted = (*((one, False) for one in choices), *((one, True) for one in no_answers))
        if wanted == self._choices:
            return
        offers_the_same = _codes(wanted) == _codes(self._choices)
        self._choices = wanted
        if offers_the_same:  # in another language: the button that has the keyboard stays
            for choice, _ in wanted:
                _say_choice(self._buttons[choice.code], choice.label)
            return
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {choice.code: self._button(choice, quiet) for choice, quiet in wanted}
        self._rove()

    def ask(self, question: str) -> None:
        """Tell a screen reader the question, which may be in another language than before."""
        if question != self._question:
            self._question = question
            for button in self._buttons.values():
                button.setAccessibleDescription(question)

    def show_answer(self, code: str) -> None:
        """Mark the choice of that code, none if it is none of them."""
        for one, button in self._buttons.items():
            button.setChecked(one == code)
        self._rove()

    def pass_by(self, is_passed_by: bool) -> None:
        """Let Tab pass by while the answer stands beside the choices; `take_keyboard` still leads to them."""
        if is_passed_by != self._is_passed_by:
            self._is_passed_by = is_passed_by
            self._rove()

    def take_keyboard(self) -> None:
        """Bring the keyboard to the choice that is picked, else to the first."""
        shown = [self._buttons[code] for code in self._shown()]
        picked = (button for button in shown if button.isChecked())
        if shown:
            next(picked, shown[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def show_only(self, codes: Sequence[str]) -> None:
        """Show the choices of these codes and those that give no value."""
        with at_once(self._flow):
            for choice, quiet in self._choices:
                self._buttons[choice.code].setVisible(quiet or choice.code in codes)
        self._rove()

    def button(self, code: str) -> QAbstractButton | None:
        """The button of a code."""
        return self._buttons.get(code)

    def _button(self, choice: Choice, quiet: bool) -> Option:
        button = Option()
        _say_choice(button, choice.label)
        button.setAutoExclusive(False)  # we do it ourselves, so that a choice can be taken back
        button.setObjectName(option_name(self._place, choice.code))
        button.setProperty("kind", "quiet" if quiet else "option")
        button.setAccessibleDescription(self._question)
        button.clicked.connect(lambda checked: self._clicked(choice.code, checked))
        button.walked.connect(lambda step: self._walk(choice.code, step))
        button.sought.connect(self._seek)
        self._flow.addWidget(button)
        if self.isVisible():
            button.show()  # at once, for the keyboard may be put there next
        return button

    def _clicked(self, code: str, checked: bool) -> None:
        self.show_answer(code if checked else "")
        self.picked.emit(code if checked else "")

    def _shown(self) -> list[str]:
        return [code for code, button in self._buttons.items() if not button.isHidden()]

    def _walk(self, code: str, step: int) -> None:
        shown = self._shown()
        self._go_to(self._buttons[shown[(shown.index(code) + step) % len(shown)]])

    def _seek(self, letter: str) -> None:
        shown = [self._buttons[code] for code in self._shown()]
        found = self._seeking.found(letter, [button.accessibleName() for button in shown])
        if found is not None:
            self._go_to(shown[found])

    def _go_to(self, there: Option) -> None:
        there.setFocus(Qt.FocusReason.TabFocusReason)
        is_answered = any(button.isChecked() for button in self._buttons.values())
        if is_answered and not self._are_found and not there.isChecked():
            there.click()

    def _rove(self) -> None:
        """Leave one tab stop in the group: the picked choice, else the first."""
        shown = self._shown()
        picked = next((code for code in shown if self._buttons[code].isChecked()), "")
        stop = picked or next(iter(shown), "")
        for code, button in self._buttons.items():
            is_stop = code == stop and not self._is_passed_by
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)


def _codes(choices: Sequence[tuple[Choice, bool]]) -> list[tuple[str, bool]]:
    return [(choice.code, quiet) for choice, quiet in choices]


def _say_choice(button: QAbstractButton, label: str) -> None:
    button.setText(label.replace("&", "&&"))
    button.setAccessibleName(label)


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
