"""Slow work beside the window: one class with progress, success, failure and cancel, run in a thread or
process.

A thread is for work that waits (opening a study file); a process for work that computes, for pandas and
statsmodels hold the interpreter's lock and would freeze the window.
"""

from __future__ import annotations

import json
import sys
import threading
from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer, Signal

from sojourn_desktop.abstract import AbstractQt
from sojourn_schema.errors import SojournError
from sojourn_schema.phrase import Phrase

CANCEL_MS, GRACE_MS = 500, 2_000
"""Milliseconds that a process has to end by itself when somebody waits for that, and when the app ends."""


class BackgroundTask(QObject, metaclass=AbstractQt):
    """Work beside the window; start it once, keep it while it runs.

    Attributes:
        progressed: emitted with what is being done (`steps.step_words` says it) and the share done (0 to 1).
        succeeded: emitted with the result.
        failed: emitted with a `SojournError`.
        cancelled: emitted when it has ended because of `cancel`.
    """

    progressed = Signal(object, float)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    @abstractmethod
    def start(self) -> None:
        """Begin; returns at once."""

    @abstractmethod
    def cancel(self) -> None:
        """Ask it to end; one of the signals tells when it has."""


class ThreadTask(BackgroundTask):
    """Calls a function in a thread.

    Args:
        work: called without arguments; touches no widget. A `SojournError` it raises is the failure;
            anything else is a bug and goes the way of all bugs.
    """

    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._given_up = False
        self._ended.connect(self._report)

    def start(self) -> None:
        threading.Thread(target=self._run, name="background-task", daemon=True).start()

    def cancel(self) -> None:
        self._given_up = True

    def _run(self) -> None:
        try:
            result = self._work()
        except Exception as problem:
            self._ended.emit(None, problem)
        else:
            self._ended.emit(result, None)

    def _report(self, result: object, problem: Exception | None) -> None:
        if isinstance(problem, SojournError):
            self.failed.emit(problem)
        elif problem is not None:
            raise problem
        elif self._given_up:
            self.cancelled.emit()
        else:
            self.succeeded.emit(result)


class ProcessTask(BackgroundTask):
    """Calls a function in a process of its own (see `job`).

    What the process keeps in files for the time being (copies of careers among it) lies in a folder that goes
    when the process has ended, however it ended.

    Args:
        work: `module:function`; called as `function(progress, **arguments)`, its result must be JSON.
        arguments: what JSON can hold.
        in_pieces: what is done by the time it ends stays; else all of it is done or nothing.
    """

    def __init__(
        self,
        work: str,
        arguments: Mapping[str, object],
        parent: QObject | None = None,
        *,
        in_pieces: bool = False,
    ) -> None:
        super().__init__(parent)
        self._in_pieces = in_pieces
        self._scratch = QTemporaryDir()
        request = {"work": work, "arguments": arguments, "scratch": self._scratch.path()}
        self._request = json.dumps(request)
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_started)
        self._given_up = False
        self._outcome: dict[str, Any] | None = None

    def start(self) -> None:
        self._process.start(sys.executable, ["-m", "sojourn_desktop.job"])
        self._process.write(self._request.encode())
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        self._given_up = True
        self._process.terminate()
        QTimer.singleShot(CANCEL_MS, self._process, self._process.kill)

    def stop_now(self) -> None:
        """End the process before the app itself ends; it may take away first what is half done."""
        self._given_up = True
        self._process.blockSignals(True)
        self._process.terminate()
        if not self._process.waitForFinished(GRACE_MS):
            self._process.kill()
            self._process.waitForFinished(GRACE_MS)
        self._scratch.remove()

    def _read(self) -> None:
        while self._process.canReadLine():
            message = json.loads(bytes(self._process.readLine().data()))
            if "progress" in message:
                what, share = message["progress"]
                self.progressed.emit(Phrase.of_json(what), share)
            else:
                self._outcome = message

    def _finished(self) -> None:
        self._read()
        self._scratch.remove()
        outcome = self._outcome
        if outcome is not None and "done" in outcome:
            self.succeeded.emit(outcome["done"])  # even if it was told to stop: that came too late
        elif self._given_up:
            self.cancelled.emit()
        elif outcome is None:
            self.failed.emit(self._died())
        elif "bug" in outcome:
            self.failed.emit(self._stumbled(outcome["bug"]))
        else:
            self.failed.emit(SojournError(*map(Phrase.of_json, outcome["failed"])))

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(
                SojournError(
                    self.tr("The work could not be started: {0}").format(self._process.errorString()),
                    self.tr("Nothing was changed."),
                    self.tr("Close some programs and try again."),
                )
            )

    def _stumbled(self, report: str | None) -> SojournError:
        return SojournError(
            self.tr("This stopped at a mistake of ours, not of your data."),
            self._stays() or self.tr("The study is as it was before."),
            self.tr(
                "Please send us the report {0} (look through it first: it may show values you gave)."
            ).format(report)
            if report is not None
            else self.tr("No report could be kept: free some space on the disk and try again."),
        )

    def _stays(self) -> str:
        """What is told of work in pieces; empty of any other."""
        return self.tr("What was done by then is in the study, whole.") if self._in_pieces else ""

    def _died(self) -> SojournError:
        said = (
            bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
        )
        return SojournError(
            self.tr("The work was ended from outside{0}").format(f" ({said[-1]})." if said else "."),
            self._stays() or self.tr("Nothing was changed in the study."),
            self.tr("Often the memory was not enough: close other programs and try again."),
        )
