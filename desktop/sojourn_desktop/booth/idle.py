"""Watching whether anybody is there: counts the seconds since the last touch, by a clock that nobody sets."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

WARNED_SECONDS = 20
"""How long before the end one is asked whether one is there."""
_TICK_MS = 250
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}


class IdleWatch(QObject):
    """Counts the time since anybody touched the app, while it is started.

    Args:
        clock: seconds that only go forward.

    Attributes:
        warned: emitted with the whole seconds that are left, each time they change.
        touched: emitted when somebody is there after all.
        expired: emitted once nobody was there for all the time.
    """

    warned = Signal(int)
    touched = Signal()
    expired = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = 0.0
        self._last = clock()
        self._told: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, seconds: float) -> None:
        """Count from now; nobody there for so long is the end."""
        self._seconds, self._last, self._told = seconds, self._clock(), None
        self._timer.start()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._told = None
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def look(self) -> None:
        """Tell what the clock says now."""
        left = self._seconds - (self._clock() - self._last)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= WARNED_SECONDS and math.ceil(left) != self._told:
            self._told = math.ceil(left)
            self.warned.emit(self._told)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear of every touch, and let it go on its way."""
        if event.type() in _TOUCHES:
            self._last = self._clock()
            if self._told is not None:
                self._told = None
                self.touched.emit()
        return False
