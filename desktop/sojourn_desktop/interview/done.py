"""The last page: thanks, and the next respondent in one key. It knows nothing of the interview before but,
for a while, how its record is withdrawn."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sojourn_desktop.layout import Column, fill, heading_label, push_button, title_label


class DonePage(QWidget):
    """What stands on the screen between two respondents.

    Args:
        kept: whether there is a record.
        receipt: offers the withdrawal code of it.
        is_alone: whether somebody answers by themselves, after whom no other one comes.

    Attributes:
        again: emitted for the next respondent.
        home: emitted to go to the start page.
    """

    again = Signal()
    home = Signal()

    def __init__(
        self,
        *,
        kept: bool,
        receipt: QWidget | None = None,
        is_alone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page.done")
        self._next = push_button(lambda: self.tr("Next respondent"), "done.next", self.again, kind="main")
        home = push_button(
            lambda: self.tr("Back to the start page"),
            "done.home",
            self.home,
            kind="main" if is_alone else "",
        )
        if is_alone:
            self._next.hide()
        self._first = home if is_alone else self._next
        buttons = QHBoxLayout()
        buttons.addWidget(self._next)
        buttons.addWidget(home)
        buttons.addStretch()
        column = Column()
        column.add(title_label(lambda: self.tr("Thank you")))
        column.add(
            heading_label(
                lambda: (
                    self.tr("Your answers are saved.")
                    if kept
                    else self.tr("That is fine: nothing of what you entered was kept.")
                )
            )
        )
        if receipt is not None:
            column.add(receipt)
        column.add(buttons)
        column.end()
        fill(self, column)

    def opened(self) -> None:
        """Put the keyboard on the button that leads on."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
