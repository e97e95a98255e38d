"""Long work on a page: what it is doing, how far it is, and how to stop it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from sojourn_desktop.language import LastSaid, Text, put
from sojourn_desktop.layout import Wrapped, push_button
from sojourn_desktop.steps import step_words
from sojourn_desktop.tasks import ProcessTask
from sojourn_desktop.theme import GRID

PERCENT = 100


class JobPanel(QWidget):
    """Runs one job at a time in a process beside the window; seen only while one is at work.

    Args:
        name: of the page, with which the names of the widgets begin.
        about: what the bar tells, for a screen reader.

    Attributes:
        succeeded: emitted with the job's result; the panel is free again by then, as with the other two.
        failed: emitted with a `SojournError`.
        cancelled: emitted when it was stopped.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, name: str, about: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: ProcessTask | None = None
        self._last_said = LastSaid(self)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}.progress")
        self._bar.setRange(0, PERCENT)
        self._bar.setTextVisible(False)  # the words below say it
        put(self._bar, self._bar.setAccessibleName, about)
        self._doing = Wrapped()
        self._doing.setObjectName(f"{name}.doing")
        self._stop = push_button(lambda: self.tr("&Stop"), f"{name}.cancel", self.cancel)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addWidget(self._bar)
        down.addWidget(self._doing)
        down.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a job is at work."""
        return self._task is not None

    def start(self, work: str, arguments: Mapping[str, object], *, in_pieces: bool = False) -> None:
        """Begin a job, with the keyboard on the button that stops it.

        Args:
            work: `module:function`, see `tasks.ProcessTask`.
            arguments: what JSON can hold.
            in_pieces: as in `tasks.ProcessTask`.
        """
        assert self._task is None, "one job at a time"
        self._task = ProcessTask(work, arguments, self, in_pieces=in_pieces)
        self._task.progressed.connect(self._show_step)
        for ended, told in (
            (self._task.succeeded, self.succeeded),
            (self._task.failed, self.failed),
            (self._task.cancelled, self.cancelled),
        ):
            ended.connect(self._end)
            ended.connect(told)
        self._show(lambda: self.tr("Starting"), 0.0)
        self._stop.setEnabled(True)
        self.show()
        self._task.start()
        self.take_keyboard()

    def cancel(self) -> None:
        """Stop what is at work; nothing that is half done stays."""
        if self._task is not None:
            self._last_said(lambda: self._doing.setText(self.tr("Stopping …")))
            self._stop.setEnabled(False)
            self._task.cancel()

    def stop_now(self) -> None:
        """End what is at work before the page goes; nobody is told."""
        if self._task is not None:
            self._task.stop_now()
            self._end()

    def take_keyboard(self) -> None:
        """Put the keyboard on the button that stops it."""
        self._stop.setFocus()

    def _show_step(self, step: str, share: float) -> None:
        if self._stop.isEnabled():
            self._show(lambda: step_words(step), share)

    def _show(self, what: Callable[[], str], share: float) -> None:
        self._bar.setValue(round(share * PERCENT))
        self._last_said(lambda: self._doing.setText(self.tr("{0}: {1} %").format(what(), self._bar.value())))

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
        self.hide()
