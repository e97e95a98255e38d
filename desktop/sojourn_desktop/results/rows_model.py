"""What the tables of the results have in common: rows below named columns."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sojourn_desktop.abstract import AbstractQt

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel, metaclass=AbstractQt):
    """A table of rows that hold nothing below them."""

    @abstractmethod
    def headings(self) -> Sequence[str]:
        """The names of the columns, in the language of the moment."""

    @abstractmethod
    def row_number(self) -> int:
        """How many rows there are."""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of rows."""
        return 0 if parent.isValid() else self.row_number()

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(self.headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns, the numbers of the rows."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.headings()[section] if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def spoken(self, column: int, text: str) -> str:
        """A cell as a screen reader says it."""
        return f"{self.headings()[column]}: {text}"

    def retell(self) -> None:
        """Say everything in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self.row_number():
            self.dataChanged.emit(self.index(0, 0), self.index(self.row_number() - 1, self.columnCount() - 1))
