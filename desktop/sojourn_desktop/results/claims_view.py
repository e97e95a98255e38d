"""All claims in a table, and the one that is picked in detail below or beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QSplitter, QTableView, QVBoxLayout, QWidget

from sojourn_desktop.language import put, retold
from sojourn_desktop.layout import caption
from sojourn_desktop.results.claim_detail import ClaimDetail
from sojourn_desktop.results.claims_model import SORTING, ClaimColumn, ClaimsModel
from sojourn_desktop.results.saved import SavedAnalysis
from sojourn_desktop.results.text_table import as_rows
from sojourn_desktop.theme import GRID

BESIDE = 175 * GRID
"""Width from which the detail stands beside the table."""
_COLUMNS = {ClaimColumn.ID: 6, ClaimColumn.NUMBER: 20, ClaimColumn.VERDICT: 17, ClaimColumn.WHY: 44}
"""Widths in steps of the grid; the claim takes what is left."""
_MOST_OF_ALL = {ClaimColumn.WHY: 28}
"""Per cent of the table that a column takes at the most, where the grid's steps are no such share."""
_ROOM_FOR_WHY = 125 * GRID
"""Width of the table from which it has the reasons; in less they would make every row high, and the detail
begins with its own."""
_ORDERS = (ClaimColumn.ID, ClaimColumn.VERDICT, ClaimColumn.CLAIM, ClaimColumn.WHY)


class ClaimsTable(QTableView):
    """The table of claims; Enter goes to the detail of the one that is picked."""

    def __init__(self, model: QSortFilterProxyModel, detail: ClaimDetail) -> None:
        super().__init__()
        self._detail = detail
        self.setObjectName("results.claims")
        put(self, self.setAccessibleName, lambda: self.tr("The claims"))
        put(
            self,
            self.setAccessibleDescription,
            lambda: self.tr("One row a claim. Enter goes to what stands behind it."),
        )
        self.setModel(model)
        as_rows(self)
        self.setSortingEnabled(True)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setSectionResizeMode(ClaimColumn.CLAIM, QHeaderView.ResizeMode.Stretch)
        across.sectionResized.connect(self.resizeRowsToContents)

    def fit_columns(self, width: int) -> None:
        """Share a width between the columns."""
        self.setColumnHidden(ClaimColumn.WHY, width < _ROOM_FOR_WHY)
        for column, steps in _COLUMNS.items():
            most = _MOST_OF_ALL.get(column, 100 * steps // 110)
            self.setColumnWidth(column, min(steps * GRID, width * most // 100))
        self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; the rest as any table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._detail.setFocus()
        else:
            super().keyPressEvent(event)


class ClaimsView(QWidget):
    """The claims of one analysis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ClaimsModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORTING)
        self.detail = ClaimDetail()
        self._table = ClaimsTable(self._sorted, self.detail)
        self._table.selectionModel().currentRowChanged.connect(self._picked)
        self._order = QComboBox()
        self._order.setObjectName("results.order")
        for column in _ORDERS:
            self._order.addItem("", column)
        self._order.activated.connect(lambda _: self._sort())
        self._sorted.layoutChanged.connect(self._follow_order)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._saved: SavedAnalysis | None = None
        retold(self, self._retell)
        self._lay_out()

    def show_analysis(self, saved: SavedAnalysis) -> None:
        """Show the claims of an analysis, with the one of page one picked."""
        self._saved = saved
        self._model.show_claims(saved.told.claims)
        self._order.setCurrentIndex(0)
        self._sort()
        self.pick(saved.told.lead)
        self._table.resizeRowsToContents()

    def pick(self, claim_id: str) -> None:
        """Pick a claim."""
        source = self._model.index(self._model.row_of(claim_id), ClaimColumn.CLAIM)
        self._table.setCurrentIndex(self._sorted.mapFromSource(source))

    def take_keyboard(self) -> None:
        """Put the keyboard on the table."""
        self._table.setFocus()

    def _picked(self, current: QModelIndex) -> None:
        if self._saved is not None and current.isValid():
            self.detail.show_claim(self._saved, self._model.claim(self._sorted.mapToSource(current).row()))

    def _sort(self) -> None:
        self._table.sortByColumn(int(self._order.currentData()), Qt.SortOrder.AscendingOrder)
        self._table.scrollTo(self._table.currentIndex())

    def _follow_order(self) -> None:
        """Name the order that a click on the table's head has chosen."""
        column = ClaimColumn(max(self._sorted.sortColumn(), 0))
        shown = ClaimColumn.ID if column is ClaimColumn.NUMBER else column
        self._order.setCurrentIndex(_ORDERS.index(shown))

    def _retell(self) -> None:
        names = (
            self.tr("the plan's order"),
            self.tr("the verdict"),
            self.tr("what people say"),
            self.tr("the reason"),
        )
        for at, name in enumerate(names):
            self._order.setItemText(at, name)
        self._model.retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = event.size().width(), event.size().height()
        beside = width >= BESIDE
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._split.orientation() is not orientation or not event.oldSize().isValid():
            self._split.setOrientation(orientation)
            self._split.setSizes([width // 2, width // 2] if beside else [3 * height // 5, 2 * height // 5])
        self._table.fit_columns(width // 2 if beside else width)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(caption(lambda: self.tr("S&orted by"), self._order))
        above.addWidget(self._order)
        above.addStretch()
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addLayout(above)
        inside.addWidget(self._table, 1)
        left.setMinimumHeight(20 * GRID)
        self._split.addWidget(left)
        self._split.addWidget(self.detail)
        down = QVBoxLayout(self)
        down.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        down.addWidget(self._split)
