"""The page on which a record is withdrawn by its code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from sojourn_desktop.error_words import error_text
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import (
    Column,
    announce,
    caption,
    fill,
    heading_label,
    help_label,
    problem_label,
    push_button,
    title_label,
)
from sojourn_desktop.records.withdrawal_words import withdrawal_words
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import SecretCodeError, SojournError
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.withdrawal import Withdrawal

LONGEST_TYPED = 80
FIELD_WIDTH = 50 * GRID


class WithdrawalPage(QWidget):
    """Takes a code, asks once more, and says what became of it.

    Args:
        withdraw: deletes the record of a code (`withdrawal.withdraw` on the open study) or raises
            `SojournError`.

    Attributes:
        failed: emitted with the `SojournError` where nothing could be written.
        done: emitted after a withdrawal: the counts of the study may have changed.
        leave: emitted when the start page is wanted.
    """

    failed = Signal(object)
    done = Signal()
    leave = Signal()

    def __init__(self, withdraw: Callable[[SecretCode], Withdrawal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.withdrawal")
        self._withdraw = withdraw
        self._code = QLineEdit()
        self._code.setObjectName("withdrawal.code")
        self._code.setMaxLength(LONGEST_TYPED)
        self._code.setMaximumWidth(FIELD_WIDTH)
        self._code.textEdited.connect(self._typed)
        self._code.returnPressed.connect(self._ask)
        self._problem = problem_label()
        self._problem.setObjectName("withdrawal.problem")
        self._last_said = LastSaid(self)
        self._sure = heading_label(
            lambda: self.tr(
                "Delete the record of this code? It is overwritten in this study and can't be brought back."
            )
        )
        self._told = heading_label()
        self._told.setObjectName("withdrawal.told")
        self._more = help_label()
        self._more.setObjectName("withdrawal.more")
        self._go = push_button(lambda: self.tr("&Withdraw"), "withdrawal.go", self._ask, kind="main")
        self._delete = push_button(
            lambda: self.tr("&Delete the record"), "withdrawal.sure", self._delete_record
        )
        self._home = push_button(lambda: self.tr("Start &page"), "withdrawal.home", self.leave)
        self._lay_out()
        self.start()

    def start(self) -> None:
        """Begin anew, with nothing of the last code."""
        self._last_said(self._say_nothing)
        self._code.clear()
        self._code.setEnabled(True)
        self._told.hide()
        self._more.hide()
        self._show_question(asked=False)
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._problem.hide()
        self._told.hide()
        self._more.hide()
        self._show_question(asked=False)

    def _ask(self) -> None:
        if self._parsed() is not None:
            self._told.hide()
            self._more.hide()
            self._show_question(asked=True)
            self._delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parsed(self) -> SecretCode | None:
        try:
            return SecretCode.parse(self._code.text())
        except SecretCodeError as problem:
            mistyped = problem  # Python forgets the other name
            self._last_said(lambda: self._problem.setText(error_text(mistyped)))
            self._problem.show()
            announce(self._problem)
            self._code.setFocus(Qt.FocusReason.OtherFocusReason)
            return None

    def _delete_record(self) -> None:
        code = self._parsed()
        if code is None:
            return
        try:
            done = self._withdraw(code)
        except SojournError as problem:
            self.failed.emit(problem)
            return
        self.start()
        self._last_said(lambda: self._tell(done))
        self._told.show()
        announce(self._told)
        self.done.emit()

    def _say_nothing(self) -> None:
        self._told.clear()
        self._more.clear()

    def _tell(self, done: Withdrawal) -> None:
        first, *rest = withdrawal_words(done)
        self._told.setText(first)
        self._more.setText(" ".join(rest))
        self._more.setVisible(bool(rest))

    def _show_question(self, *, asked: bool) -> None:
        self._sure.setVisible(asked)
        self._delete.setVisible(asked)
        self._go.setVisible(not asked)
        self._problem.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._go, self._delete, self._home):
            buttons.addWidget(button)
        buttons.addStretch()
        column = Column()
        column.add(title_label(lambda: self.tr("Withdraw a record")))
        column.add(
            help_label(
                lambda: self.tr(
                    "At the end of an interview the respondent could take a code of 21 characters along. "
                    "Whoever has it can have the record deleted; no other way leads to it. Capitals, "
                    "hyphens and blanks don't matter."
                )
            )
        )
        column.add(caption(lambda: self.tr("&Code"), self._code))
        for widget in (self._code, self._problem, self._sure, self._told, self._more):
            column.add(widget)
        column.add(buttons)
        column.end()
        fill(self, column)
