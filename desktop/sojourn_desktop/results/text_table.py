"""A small table to read: texts in rows, as high as all of them together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from sojourn_desktop.interview.timeline.switch import paint_box
from sojourn_desktop.language import Text, put, retold
from sojourn_desktop.results.rows_model import Index, RowsModel
from sojourn_desktop.theme import GRID

LEAST_COLUMN = 6 * GRID
"""Pixels that a column has at the least, also the one that takes what the others leave."""


class TextModel(RowsModel):
    """Rows of texts.

    Args:
        header: gives the names of the columns, in the language of the moment.
    """

    def __init__(self, header: Callable[[], Sequence[str]], parent: Any = None) -> None:
        super().__init__(parent)
        self._header = header
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows, each of as many texts as there are columns."""
        self.beginResetModel()
        self._rows = tuple(tuple(row) for row in rows)
        self.endResetModel()

    def row_number(self) -> int:
        """The number of rows."""
        return len(self._rows)

    def headings(self) -> Sequence[str]:
        """As they were given."""
        return self._header()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A text, for a screen reader with its column's name."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.column(), text)
        return text if role == Qt.ItemDataRole.DisplayRole else None


class TextTable(QTableView):
    """Shows a `TextModel`; the first column takes what the others leave.

    Args:
        name: object name.
        about: what it shows, for a screen reader.
        header: gives the names of the columns.
    """

    def __init__(self, name: str, about: Text, header: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self.setObjectName(name)
        put(self, self.setAccessibleName, about)
        self.rows = TextModel(header, self)
        self.setModel(self.rows)
        retold(self, self.rows.retell)
        as_rows(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(LEAST_COLUMN)
        bar = self.horizontalScrollBar()
        for changed in (self.verticalHeader().sectionResized, self.rows.modelReset, bar.rangeChanged):
            changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as its rows, and the bar below them where they are wider than the page."""
        high = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        bar = self.horizontalScrollBar()
        if bar.maximum() > bar.minimum():
            high += bar.sizeHint().height()
        return QSize(40 * GRID, high + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * GRID, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resizeRowsToContents()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.resizeRowsToContents()


class Airy(QStyledItemDelegate):
    """Draws cells with some air above and below their text, and boxes that are seen in every look.

    Args:
        view: whose cells they are.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the text takes and the air."""
        return super().sizeHint(option, index) + QSize(0, GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell as any, its box, where it has one, drawn over the style's."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        box = self._view.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, self._view
        )
        paint_box(painter, box, Qt.CheckState(state) is Qt.CheckState.Checked, self._view.palette())


def as_rows(table: QTableView) -> None:
    """Have a table picked from row by row, read-only, with texts that wrap."""
    table.setItemDelegate(Airy(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft
        | Qt.AlignmentFlag.AlignVCenter
        | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
    )
