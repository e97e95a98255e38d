"""The stage: the app as its command starts it, with the typist before it instead of a person."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMessageLogContext, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from sojourn_desktop.app import made_application, run
from sojourn_desktop.journey.typist import PATIENCE_SECONDS, LostError, Typist
from sojourn_desktop.settings import LANGUAGE, LOOK, Settings
from sojourn_desktop.theme import Look

T = TypeVar("T")
WINDOW = "window"
# The offscreen platform has no window manager; QTest looks for the native pixels of a turned wheel in the
# pixels of the window. Where the typist clicks is on the window: it looks there first.
_CHATTER = re.compile(r"This plugin does not support|Mouse event at \d+, \d+ occurs outside target window")


@dataclass(frozen=True, slots=True)
class Screen:
    """How the window is shown.

    Attributes:
        look: the palette.
        size: width and height of the window in device-independent pixels; None leaves it to the app.
        language: of the window outside interviews; None leaves it to the app.
    """

    look: Look = Look.SYSTEM
    size: tuple[int, int] | None = None
    language: str | None = None


def perform(
    study: Path | None,
    act: Callable[[Typist], T],
    acknowledge_fd: int | None = None,
    *,
    screen: Screen = Screen(),
    patience_seconds: float = PATIENCE_SECONDS,
) -> T:
    """Start the app on a study, let the typist act, and close the window.

    The user's settings (recent studies, the window's place) are left alone.

    Args:
        study: opened at the start, as in `sojourn app STUDY`.
        act: what the typist does; runs inside the app's own event loop.
        acknowledge_fd: as in `sojourn app --acknowledge-fd`.
        screen: how the window is shown.
        patience_seconds: how long the typist waits for anything.

    Returns:
        What `act` returned.

    Raises:
        LostError: the window did not do what the typist was after; and whatever else `act` raises.
    """
    qInstallMessageHandler(_without_chatter)
    made_application()
    outcome: list[T] = []
    problems: list[BaseException] = []

    def start() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if one.objectName() == WINDOW]
        try:
            if not windows:
                raise LostError("The app showed no window.")
            if screen.size is not None:
                windows[-1].resize(*screen.size)
            typist = Typist(windows[-1], patience_seconds)
            typist.wait_for_window()
            outcome.append(act(typist))
        except BaseException as problem:
            problems.append(problem)
        finally:
            # Left in the middle of an interview, the window asks once what is to become of it.
            QTimer.singleShot(0, lambda: [one.close() or one.close() for one in windows])

    QTimer.singleShot(0, start)
    with tempfile.TemporaryDirectory(prefix="sojourn-settings-") as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        Settings().put(LOOK, screen.look)
        if screen.language is not None:
            Settings().put(LANGUAGE, screen.language)
        run(study, acknowledge_fd)
    qInstallMessageHandler(None)
    if problems:
        raise problems[0]
    return outcome[0]


def _without_chatter(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Say what Qt has to say, but for the remarks in `_CHATTER`."""
    del kind, context
    if not _CHATTER.match(text):
        print(text, file=sys.stderr)
