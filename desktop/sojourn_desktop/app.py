"""The desktop app: starts Qt, shows the window at once, and opens the study in it."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from sojourn_desktop import theme
from sojourn_desktop.language import interpreter, usual_language
from sojourn_desktop.settings import LANGUAGE, LOOK, Settings
from sojourn_desktop.window import MainWindow


def run(study: Path | None = None, acknowledge_fd: int | None = None) -> int:
    """Show the window and work until it is closed.

    Args:
        study: opened as soon as the window stands.
        acknowledge_fd: a pipe that hears of each committed answer; None tells nobody.

    Returns:
        The exit status.
    """
    application = made_application()
    settings = Settings()
    theme.apply(application, settings.get(LOOK))
    if settings.get(LANGUAGE):
        interpreter().speak(settings.get(LANGUAGE))
    window = MainWindow(settings, acknowledge_fd)
    reporter = BugReporter(window)
    reporter.install()
    stopper = _Stopper(window)
    stopper.install()
    window.show()
    if study is not None:
        QTimer.singleShot(0, window, lambda: window.open_study(study))
    status = application.exec()
    stopper.remove()
    reporter.remove()
    return status


def made_application() -> QApplication:
    """The one `QApplication`, with the app's name."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    application = QApplication(["sojourn"])
    application.setApplicationName("sojourn")
    application.setApplicationDisplayName("")  # else Qt adds it to every window's title, the interview's too
    application.setDesktopFileName("sojourn")
    interpreter().speak(usual_language())
    return application


class BugReporter(QObject):
    """Turns an exception that nobody expected into a report file and one message; the app goes on.

    Args:
        window: where it is said.
    """

    _caught = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        # A queued signal: the exception may come from another thread, or from the middle of a paint event.
        self._caught.connect(window.report_bug, type=Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every uncaught exception."""
        sys.excepthook = self._report
        threading.excepthook = self._report_from_thread

    def remove(self) -> None:
        """Leave exceptions to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _report(
        self, _kind: type[BaseException], problem: BaseException, _trace: TracebackType | None
    ) -> None:
        from sojourn_schema.bug_report import (
            keep_report,
        )  # only a bug needs it; the window's start does without

        report = keep_report(problem)
        print(f"A bug of ours; the report is {report.path or report.text}", file=sys.stderr)
        self._caught.emit(report)

    def _report_from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._report(told.exc_type, told.exc_value, told.exc_traceback)


class _Stopper(QObject):
    """Closes the window, and with it the study, on Ctrl-C in the terminal or when the session ends."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reading, self._writing = socket.socketpair()
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def install(self) -> None:
        # Python runs its own handlers only between bytecodes, of which a waiting event loop has none.
        signal.set_wakeup_fd(self._writing.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)

    def remove(self) -> None:
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _heard(self) -> None:
        self._reading.recv(64)
        self._window.close()
