"""Pictures of pages: what the window shows, and what comes into sight when one scrolls down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget

from sojourn_desktop.journey.typist import Typist

_OVERLAP_PIXELS = 40
"""What two pictures of one page share, so that nothing can hide between them."""


class Pictures:
    """Takes pictures of one window.

    Args:
        typist: before the window.
        folder: where they go, as `{page}.png`, then `{page}-2.png` and so on down the page.
        size: width and height that the window has on each, also where it would fill the screen; None leaves
            it as it is.
    """

    def __init__(self, typist: Typist, folder: Path, size: tuple[int, int] | None = None) -> None:
        self._typist = typist
        self._folder = folder
        self._size = size
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, page: str) -> None:
        """Take the page that is shown from top to bottom, and leave it scrolled as it was."""
        self._resize()
        area = self._longest_area()
        if area is None:
            self._save(page)
            return
        bar = area.verticalScrollBar()
        before, step = bar.value(), max(area.viewport().height() - _OVERLAP_PIXELS, 1)
        bar.setValue(0)
        self._save(page)
        number = 1
        while bar.value() < bar.maximum():
            number += 1
            bar.setValue(bar.value() + step)
            self._save(f"{page}-{number}")
        bar.setValue(before)

    def _longest_area(self) -> QScrollArea | None:
        areas = [
            area
            for area in self._typist.window.findChildren(QScrollArea)
            if area.verticalScrollBar().maximum() > 0 and self._is_seen(area)
        ]
        return max(areas, key=lambda area: area.verticalScrollBar().maximum(), default=None)

    def _is_seen(self, area: QScrollArea) -> bool:
        """Whether it is shown and nothing covers it."""
        window = self._typist.window
        under = window.childAt(area.mapTo(window, area.rect().center())) if area.isVisible() else None
        return under is not None and area.isAncestorOf(under)

    def _resize(self) -> None:
        window = self._typist.window
        if self._size is not None and (window.isFullScreen() or window.size().toTuple() != self._size):
            window.showNormal()
            window.resize(*self._size)
            self._typist.let_settle()

    def _save(self, name: str) -> None:
        self._typist.let_settle()
        path = self._folder / f"{name}.png"
        window: QWidget = self._typist.window
        if not window.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
