"""A list of files and folders that are chosen or dropped on it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from sojourn_desktop.language import Text, put
from sojourn_desktop.theme import GRID

HEIGHT = 18 * GRID


class FileList(QListWidget):
    """Takes each file once, in the order in which they come; Delete takes what is picked away.

    Args:
        name: object name.
        about: what it holds, for a screen reader.
        empty: what stands in it while it holds nothing.

    Attributes:
        changed: emitted when it holds other files.
    """

    changed = Signal()

    def __init__(self, name: str, about: Text, empty: Text) -> None:
        super().__init__()
        self.setObjectName(name)
        self._empty = ""
        put(self, self.setAccessibleName, about)
        put(self, self._say_empty, empty)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(True)
        self.setFixedHeight(HEIGHT)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files and folders."""
        return tuple(Path(self.item(at).data(Qt.ItemDataRole.UserRole)) for at in range(self.count()))

    def add(self, paths: Iterable[Path]) -> None:
        """Take files and folders."""
        known = set(self.paths)
        for path in dict.fromkeys(paths):
            if path not in known:
                item = QListWidgetItem(f"{path.name}  ·  {path.parent}")
                item.setData(Qt.ItemDataRole.UserRole, str(path))
                item.setToolTip(str(path))
                self.addItem(item)
        self.changed.emit()

    def empty(self) -> None:
        """Hold nothing any more."""
        self.clear()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes away what is picked; the rest as any list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selectedItems():
            for item in self.selectedItems():
                self.takeItem(self.row(item))
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that are let go here."""
        self.add(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The list, or the words that say what to do first."""
        super().paintEvent(event)
        if self.count():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().placeholderText().color())
        inside = self.viewport().rect().adjusted(GRID, GRID, -GRID, -GRID)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
        painter.end()

    def _welcome(self, event: QDragMoveEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def _say_empty(self, words: str) -> None:
        self._empty = words
        self.setAccessibleDescription(words)
        self.viewport().update()
