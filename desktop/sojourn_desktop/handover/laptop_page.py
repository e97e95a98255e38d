"""The page on which a laptop hands over what it sealed, and deletes it once the coordinator has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sojourn_desktop.language import LastSaid, number
from sojourn_desktop.layout import (
    Column,
    announce,
    fill,
    heading_label,
    help_label,
    in_a_row,
    push_button,
    title_label,
)
from sojourn_desktop.tasks import ThreadTask

if TYPE_CHECKING:
    from sojourn_schema.handover import HandedOver


class LaptopPage(QWidget):
    """Writes a bundle to a stick, and clears the laptop with the coordinator's receipt.

    Attributes:
        leave: emitted to go to the start page.
        choose: emitted with what is to be chosen: `stick` or `receipt`.
        failed: emitted with the error that something ended with.
        done: emitted when something has ended, after `failed` where that tells why: the study may hold other.
    """

    leave = Signal()
    choose = Signal(str)
    failed = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.laptop")
        self._task: ThreadTask | None = None
        self._held = help_label()
        self._held.setObjectName("laptop.held")
        self._say_held = LastSaid(self)
        self._said, self._more = heading_label(), help_label()
        self._said.setObjectName("laptop.said")
        self._more.setObjectName("laptop.more")
        self._say = LastSaid(self)
        self._hand = push_button(
            lambda: self.tr("&Hand over to a stick or folder…"),
            "laptop.hand_over",
            lambda: self.choose.emit("stick"),
            kind="main",
        )
        self._clear = push_button(
            lambda: self.tr("&Clear with a receipt…"), "laptop.clear", lambda: self.choose.emit("receipt")
        )
        self._home = push_button(lambda: self.tr("Start &page"), "laptop.home", self.leave)
        self._lay_out()

    @property
    def is_busy(self) -> bool:
        """Whether something is at work."""
        return self._task is not None

    def begin(self, sealed: int) -> None:
        """Begin anew, on a laptop with so many sealed records."""
        self.show_held(sealed)
        self._tell("", "")
        self._hand.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_held(self, sealed: int) -> None:
        """Say how many sealed records there are."""
        self._say_held(
            lambda: self._held.setText(self.tr("Sealed records on this laptop: {0}.").format(number(sealed)))
        )

    def hand_over(self, work: Callable[[], HandedOver]) -> None:
        """Write a bundle (`handover.hand_over` on the open study)."""
        self._run(work, self._handed_over)

    def clear(self, work: Callable[[], int], left: Callable[[], int]) -> None:
        """Delete what a receipt names (`handover.clear` on the open study).

        Args:
            work: does it, and gives how many were deleted.
            left: gives how many are there afterwards.
        """
        self._run(work, lambda deleted: self._cleared(deleted, left()))

    def _run(self, work: Callable[[], object], told: Callable[[object], None]) -> None:
        if self._task is not None:
            return
        self._say(lambda: self._tell(self.tr("At work …"), self.tr("Leave the stick where it is.")))
        self._show(busy=True)
        self._task = task = ThreadTask(work, self)
        task.succeeded.connect(lambda result: self._end(lambda: told(result)))
        task.failed.connect(self._failed)
        task.start()

    def _failed(self, problem: object) -> None:
        self.failed.emit(problem)
        self._end(lambda: self._say(lambda: self._tell(self.tr("It could not be done"), "")))

    def _end(self, tell: Callable[[], None]) -> None:
        self._task = None
        self._show(busy=False)
        tell()
        announce(self._said)
        self.done.emit()

    def _handed_over(self, done: object) -> None:
        from sojourn_schema.handover import HandedOver

        assert isinstance(done, HandedOver)
        self._say(
            lambda: self._tell(
                self.tr("Handed over: {0} sealed records, in {1}").format(
                    number(done.records), done.path.name
                ),
                self.tr(
                    "It was read back from {0} and is whole. The stick can be removed once the system says "
                    "so too. Nothing was deleted here: the next bundle has everything again."
                ).format(done.path.parent),
            )
        )

    def _cleared(self, deleted: object, left: int) -> None:
        assert isinstance(deleted, int)
        self._say(
            lambda: self._tell(
                self.tr("Deleted: {0} sealed records that the coordinator has").format(number(deleted)),
                self.tr("Still on this laptop: {0}.").format(number(left)),
            )
        )

    def _tell(self, said: str, more: str) -> None:
        self._said.setText(said)
        self._more.setText(more)
        self._said.setVisible(bool(said))
        self._more.setVisible(bool(more))

    def _show(self, *, busy: bool) -> None:
        for button in (self._hand, self._clear, self._home):
            button.setEnabled(not busy)

    def _lay_out(self) -> None:
        column = Column()
        for item in (
            title_label(lambda: self.tr("Hand over")),
            self._held,
            help_label(
                lambda: self.tr(
                    "A bundle has everything that was sealed here. Who finds the stick can read how many "
                    "interviews there were and on which days, and nothing that anybody answered."
                )
            ),
            in_a_row(self._hand),
            help_label(
                lambda: self.tr(
                    "When the coordinator has merged a bundle there is a receipt for this laptop. With it "
                    "the laptop deletes what has arrived, and nothing else."
                )
            ),
            in_a_row(self._clear),
            self._said,
            self._more,
            in_a_row(self._home),
        ):
            column.add(item)
        column.end()
        fill(self, column)
