"""What comes between the respondent and the answers, said in the banner with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from sojourn_desktop.interview.banner import Banner, Repair
from sojourn_desktop.interview.trouble import not_ended, not_saved, not_written
from sojourn_desktop.layout import when_let_go

if TYPE_CHECKING:
    from sojourn_desktop.interview.writer import DraftWriter


class Incidents(QObject):
    """Tells of a disk that refuses and of mistakes of ours, and asks before an interview is stopped.

    Args:
        banner: that says it.
        writer: that met it.
        ends: whether the interview is being left, so that nothing more is typed.

    Attributes:
        stop: emitted when the interview is to be deleted.
        save_again: emitted when everything is to be written anew.
        lose: emitted when what can't be written may be lost.
        pause: emitted when the interview is to be paused with a code.
        close_without: emitted when it is to be deleted and the window closed.
    """

    stop = Signal()
    save_again = Signal()
    lose = Signal()
    pause = Signal()
    close_without = Signal()

    def __init__(
        self, banner: Banner, writer: DraftWriter, ends: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._banner = banner
        self._writer = writer
        self._ends = ends
        self._end_failed = self._has_stumbled = self._asked_to_close = False
        # The page moves when the banner comes or goes: not under a press, which would be lost.
        writer.troubled.connect(lambda problem: when_let_go(self, lambda: self._troubled(problem)))
        writer.recovered.connect(lambda: when_let_go(self, self._recovered))

    def ask_to_stop(self) -> None:
        """Ask whether the interview ends here and everything typed is deleted."""
        self._banner.say(
            lambda: self.tr(
                "Stop here? Everything typed in this interview is then deleted and can't be brought back."
            ),
            [
                ("interview.stop_sure", lambda: self.tr("Stop and delete"), self.stop.emit),
                ("interview.stop_not", lambda: self.tr("Go on"), self._banner.clear),
            ],
        )

    def ask_to_close(self) -> bool:
        """Ask what is to become of the answers when the window closes.

        Returns:
            Whether that is asked now; not of who was asked and closes all the same, nor while the file can't
            be written or the computer is shut down.
        """
        application = QApplication.instance()
        is_shut_down = isinstance(application, QApplication) and application.isSavingSession()
        was_asked = self._asked_to_close and bool(self._banner.text)
        if was_asked or is_shut_down or self._writer.in_trouble:
            return False
        self._asked_to_close = True
        self._banner.say(
            lambda: self.tr(
                "Close now? Pause, and your answers are encrypted with a code that only you get; or delete "
                "them. If you close without either, they can be opened on this computer for ten minutes and "
                "are then deleted."
            ),
            [
                ("interview.close_paused", lambda: self.tr("Pause with a code"), self.pause.emit),
                ("interview.close_without", lambda: self.tr("Delete and close"), self.close_without.emit),
                ("interview.close_not", lambda: self.tr("Go on"), self._banner.clear),
            ],
        )
        return True

    def end_again(self) -> None:
        """The end is tried once more: what was said of the last time holds no longer."""
        self._end_failed = False

    def report_bug(self) -> None:
        """Say that something went wrong here, without a dialog."""
        if self._writer.in_trouble or (self._end_failed and self._banner.text):
            return  # the banner says already what is safe and what is not
        self._banner.say(
            lambda: self.tr(
                "Something went wrong in this program. Your answers up to here are saved; please go on."
            ),
            [self._going_on()],
        )

    def stumbled(self, problem: Exception, *, at_end: bool) -> None:
        """Say what is safe after a mistake of ours kept something from being written.

        Args:
            problem: what happened.
            at_end: it was the end of the interview that could not be written.

        Raises:
            Exception: the problem itself, the first time, for it has to be reported once.
        """
        if at_end:
            self._end_failed = True
            self._banner.say(not_ended, [self._going_on()])
        else:
            waiting = self._writer.pending
            again: Repair = (
                "interview.save_again", lambda: self.tr("Save everything again"), self.save_again.emit,
            )  # fmt: skip
            self._banner.say(lambda: not_saved(waiting), self._with_a_way_out(again))
        if not self._has_stumbled:
            self._has_stumbled = True
            raise problem

    def _recovered(self) -> None:
        if not self._writer.in_trouble:
            self._banner.clear()

    def _troubled(self, problem: object) -> None:
        if not self._writer.in_trouble:
            return  # it was over before the button was let go
        waiting, ends = self._writer.pending, self._ends()
        retry: Repair = ("interview.retry", lambda: self.tr("Try again now"), self._writer.retry)
        self._banner.say(lambda: not_written(problem, waiting, ends=ends), self._with_a_way_out(retry))

    def _with_a_way_out(self, repair: Repair) -> list[Repair]:
        if not self._ends():
            return [repair]
        return [repair, ("interview.lose", lambda: self.tr("Close and lose them"), self.lose.emit)]

    def _going_on(self) -> Repair:
        return ("interview.banner.ok", lambda: self.tr("Go on"), self._banner.clear)
