"""The page on which the staff confirms the date before the first interview of a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sojourn_desktop.days import long_day, outside_words
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import Column, Wrapped, fill, heading_label, in_a_row, push_button, title_label
from sojourn_schema.fieldwork_window import FieldworkWindow


class DayPage(QWidget):
    """Asks whether the computer's date is right: weeks and counts of interviews take it from there.

    Attributes:
        confirmed: emitted when it is.
        leave: emitted when it is not, and the study is to be closed to set the clock.
    """

    confirmed = Signal()
    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.day")
        self._say = LastSaid(self)
        self._today = heading_label()
        self._today.setObjectName("day.today")
        self._behind, self._outside = Wrapped(), Wrapped()
        self._behind.setObjectName("day.behind")
        self._outside.setObjectName("day.outside")
        self._how = Wrapped(
            lambda: self.tr(
                "Set the date and the time in the settings of this computer, then open the study again. "
                "Nothing in it was changed."
            )
        )
        self._how.setObjectName("day.how")
        self._right = push_button(
            lambda: self.tr("&Yes, that is today"), "day.right", self.confirmed, kind="main"
        )
        self._wrong = push_button(lambda: self.tr("&No, it is another day"), "day.wrong", self._tell_how)
        self._leave = push_button(lambda: self.tr("&Close this study"), "day.leave", self.leave)
        column = Column()
        column.add(title_label(lambda: self.tr("Is this date right?")))
        for label in (self._today, self._behind, self._outside):
            column.add(label)
        column.add(in_a_row(self._right, self._wrong))
        column.add(self._how)
        column.add(in_a_row(self._leave))
        column.end()
        fill(self, column)

    def ask(self, today: date, window: FieldworkWindow | None, last_day: date | None) -> None:
        """Begin anew.

        Args:
            today: as the computer's clock has it.
            window: the days of fieldwork.
            last_day: of the latest interview in the study; None before the first.
        """
        is_behind = last_day is not None and today < last_day
        is_outside = window is not None and today not in window

        def say() -> None:
            self._today.setText(self.tr("This computer says: {0}.").format(long_day(today)))
            if last_day is not None:
                self._behind.setText(
                    self.tr(
                        "But the latest interview in this study was on {0}. The clock of this computer seems "
                        "to have been set back."
                    ).format(long_day(last_day))
                )
            if window is not None:
                self._outside.setText(outside_words(window))

        self._say(say)
        self._behind.setVisible(is_behind)
        self._outside.setVisible(is_outside)
        self._how.hide()
        self._leave.hide()
        first = self._wrong if is_behind or is_outside else self._right
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_how(self) -> None:
        self._how.show()
        self._leave.show()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
