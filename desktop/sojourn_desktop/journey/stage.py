"""The stage: the app as its command starts it, with the typist before it instead of a person."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from sojourn_desktop.app import made_application, run
from sojourn_desktop.journey.typist import LostError, Typist

T = TypeVar("T")
WINDOW = "window"


def perform(study: Path | None, act: Callable[[Typist], T], acknowledge_fd: int | None = None) -> T:
    """Start the app on a study, let the typist act, and close the window.

    The user's settings (recent studies, the window's place) are left alone.

    Args:
        study: opened at the start, as in `sojourn app STUDY`.
        act: what the typist does; runs inside the app's own event loop.
        acknowledge_fd: as in `sojourn app --acknowledge-fd`.

    Returns:
        What `act` returned.

    Raises:
        LostError: the window did not do what the typist was after; and whatever else `act` raises.
    """
    made_application()
    outcome: list[T] = []
    problems: list[BaseException] = []

    def start() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if one.objectName() == WINDOW]
        try:
            if not windows:
                raise LostError("The app showed no window.")
            typist = Typist(windows[-1])
            typist.wait_for_window()
            outcome.append(act(typist))
        except BaseException as problem:
            problems.append(problem)
        finally:
            QTimer.singleShot(0, lambda: [one.close() for one in windows])

    QTimer.singleShot(0, start)
    with tempfile.TemporaryDirectory(prefix="sojourn-settings-") as folder:
        settings, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        QSettings.setPath(settings, user, folder)
        run(study, acknowledge_fd)
    if problems:
        raise problems[0]
    return outcome[0]
