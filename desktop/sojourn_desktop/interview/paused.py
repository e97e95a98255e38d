"""Pausing for the respondent: the page that shows the code once, and the one that takes it to go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from sojourn_desktop.error_words import error_text
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import (
    Column,
    announce,
    caption,
    fill,
    heading_label,
    help_label,
    in_a_row,
    problem_label,
    push_button,
    title_label,
)
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import SecretCodeError, SojournError
from sojourn_schema.pausing import resume
from sojourn_schema.secret_code import SecretCode

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

LONGEST_TYPED = 80
FIELD_WIDTH = 50 * GRID


class PausedPage(QWidget):
    """Shows a resume code until the respondent has it.

    Args:
        code: that alone opens what was answered.

    Attributes:
        leave: emitted when it was noted; the page goes then, and the code with it.
    """

    leave = Signal()

    def __init__(self, code: SecretCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.paused")
        self._code: QLabel = title_label(code.written)
        self._code.setObjectName("paused.code")
        self._done = push_button(lambda: self.tr("I have &noted it"), "paused.done", self._leave, kind="main")
        column = Column()
        column.add(title_label(lambda: self.tr("Your interview is paused")))
        column.add(heading_label(lambda: self.tr("Note this code. With it you go on where you are:")))
        column.add(self._code)
        column.add(
            help_label(
                lambda: self.tr(
                    "Your answers are encrypted with this code and nobody can read them without it. It is "
                    "shown only now and kept nowhere: without it you would have to begin anew."
                )
            )
        )
        column.add(in_a_row(self._done))
        column.end()
        fill(self, column)

    def opened(self) -> None:
        """Put the keyboard on the button, and have the code read out."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._code)

    def _leave(self) -> None:
        self._code.clear()
        self.leave.emit()


class ResumePage(QWidget):
    """Takes a resume code.

    Args:
        study_of: gives the study that is open.

    Attributes:
        resumed: emitted with the id of the draft that goes on.
        failed: emitted with the `SojournError` where the study can't be read or written.
        leave: emitted when the start page is wanted.
    """

    resumed = Signal(str)
    failed = Signal(object)
    leave = Signal()

    def __init__(self, study_of: Callable[[], StudyFile | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.resume")
        self._study_of = study_of
        self._code = QLineEdit()
        self._code.setObjectName("resume.code")
        self._code.setMaxLength(LONGEST_TYPED)
        self._code.setMaximumWidth(FIELD_WIDTH)
        self._code.returnPressed.connect(self._go_on)
        self._problem = problem_label()
        self._problem.setObjectName("resume.problem")
        self._say = LastSaid(self)
        go = push_button(lambda: self.tr("&Go on"), "resume.go", self._go_on, kind="main")
        back = push_button(lambda: self.tr("Start &page"), "resume.home", self.leave)
        column = Column()
        column.add(title_label(lambda: self.tr("Go on with a paused interview")))
        column.add(caption(lambda: self.tr("The &code that you noted"), self._code))
        column.add(self._code)
        column.add(self._problem)
        column.add(in_a_row(go, back))
        column.end()
        fill(self, column)

    def start(self) -> None:
        """Begin anew, with nothing of the last code."""
        self._code.clear()
        self._problem.hide()
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        try:
            code = SecretCode.parse(self._code.text())
        except SecretCodeError as problem:
            mistyped = problem  # Python forgets the other name
            self._refuse(lambda: error_text(mistyped))
            return
        study = self._study_of()
        try:
            draft_id = resume(study, code) if study is not None else None
        except SojournError as problem:
            self.failed.emit(problem)
            return
        if draft_id is not None:
            self._code.clear()
            self.resumed.emit(draft_id)
            return
        self._refuse(
            lambda: self.tr(
                "No interview with this code is paused here. Compare it with what you noted, or it was "
                "paused on another computer or has gone on already."
            )
        )

    def _refuse(self, text: Callable[[], str]) -> None:
        self._say(lambda: self._problem.setText(text()))
        self._problem.show()
        announce(self._problem)
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)
