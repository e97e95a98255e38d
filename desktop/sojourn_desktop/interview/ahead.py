"""The page ahead: the one that follows is made while nobody touches anything, so that opening it is quick."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from sojourn_desktop.interview.garbage import set_aside
from sojourn_desktop.interview.page import Page
from sojourn_desktop.layout import settle

IDLE_MS = 250
"""How long nothing has changed when one is taken to be reading."""


class PageAhead(QObject):
    """Makes the page that follows ready in a pause.

    Args:
        following: gives the page after the one on the screen, made if it was not; None after the last.
        size: gives the size that it will have.
        parent: the shell.
    """

    def __init__(
        self, following: Callable[[], Page | None], size: Callable[[], QSize], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._shell = parent
        self._following = following
        self._size = size
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(IDLE_MS)
        self._pause.timeout.connect(self._make_ready)

    def wait_for_pause(self) -> None:
        """Something was done: the next pause begins now."""
        self._pause.start()

    def forget(self) -> None:
        """Make nothing any more."""
        self._pause.stop()

    def _make_ready(self) -> None:
        page = self._following() if self._shell.isVisible() else None
        if page is not None:
            page.refresh()
            page.resize(self._size())
            page.grab()  # styles and lays out everything on it, which it would do when it is shown first
            settle()
        set_aside()
