"""Choices to pick from: one of them, or any number, by mouse, finger, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.page import option_name
from sojourn_desktop.interview.seeking import Seeking, is_letter
from sojourn_desktop.layout import at_once
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.items import Choice

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt takes one parent alone: what it brings in comes with each kind of button


class OptionTile(_Button):
    """What every choice has in common: it is touched anywhere on its tile.

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


class Option(OptionTile, QRadioButton):
    """One choice."""


class Tick(OptionTile, QCheckBox):
    """One of several choices that may be picked together."""


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
        self._buttons: dict[str, Option | Tick] = {}
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

    def _button(self, choice: Choice, quiet: bool) -> Option | Tick:
        button = self._made(quiet)
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

    def _made(self, quiet: bool) -> Option | Tick:  # noqa: ARG002 - of several choices the quiet ones differ
        return Option()

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

    def _go_to(self, there: Option | Tick) -> None:
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


class ManyOptions(Options):
    """Choices of which any number may be picked; an answer that gives no value stands alone.

    What is picked is passed on as the codes with blanks between them, in the order shown.
    """

    def __init__(self, place: Place, question: str, parent: QWidget | None = None) -> None:
        super().__init__(place, question, parent, are_found=True)  # walking picks none

    def show_answer(self, code: str) -> None:
        """Mark the choices of these codes, parted by blanks."""
        picked = code.split()
        for one, button in self._buttons.items():
            button.setChecked(one in picked)
        self._rove()

    def _made(self, quiet: bool) -> Option | Tick:
        return Option() if quiet else Tick()

    def _clicked(self, code: str, checked: bool) -> None:
        quiet = {choice.code for choice, is_quiet in self._choices if is_quiet}
        if code in quiet:
            picked = [code] if checked else []
        else:
            picked = [one for one, button in self._buttons.items() if button.isChecked() and one not in quiet]
        self.show_answer(" ".join(picked))
        self.picked.emit(" ".join(picked))


def _codes(choices: Sequence[tuple[Choice, bool]]) -> list[tuple[str, bool]]:
    return [(choice.code, quiet) for choice, quiet in choices]


def _say_choice(button: QAbstractButton, label: str) -> None:
    button.setText(label.replace("&", "&&"))
    button.setAccessibleName(label)
