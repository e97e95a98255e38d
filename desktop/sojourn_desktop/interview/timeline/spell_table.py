"""The table of spells on screen: cells that are typed in or picked from, committed at each key press."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sojourn_desktop.interview.timeline.picture import NO_LIMIT
from sojourn_desktop.interview.timeline.spell_model import (
    ITEMS,
    MONTHS,
    YEARS,
    Choice,
    SpellColumn,
    SpellModel,
)
from sojourn_desktop.interview.timeline.switch import paint_box
from sojourn_desktop.language import put, retold
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import of_spell

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.interview import Interview

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 44
_ACROSS = Qt.Orientation.Horizontal


class SpellDelegate(QStyledItemDelegate):
    """Cell editors: a field whose every key press is kept, a list of months, a list of positions."""

    def __init__(self, interview: Interview, phrases: Phrases, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._interview = interview
        self.phrases = phrases

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of a cell, named like the place it writes to with `cell.` before."""
        del option
        cell = SpellColumn(index.column())
        model = index.model()
        assert isinstance(model, SpellModel)
        spell_id = model.spell_id(index.row())
        if cell is SpellColumn.WHAT:
            made: QWidget = self._positions(parent)
            item = "position"
        elif cell in MONTHS:
            made = self._months(parent)
            item = ITEMS[cell]
        else:
            made = self._field(parent, QPersistentModelIndex(index))
            item = ITEMS[cell]
        made.setObjectName(f"cell.{of_spell(spell_id, item)}")
        heading = model.headerData(cell, Qt.Orientation.Horizontal)
        made.setAccessibleName(str(heading))
        return made

    def _field(self, parent: QWidget, index: QPersistentModelIndex) -> QLineEdit:
        field = QLineEdit(parent)
        field.setProperty("before", str(index.data(Qt.ItemDataRole.EditRole)))
        # Each key press is an answer of its own; closing the editor has nothing left to write.
        field.textEdited.connect(lambda text: self._keep(index, text))
        return field

    @staticmethod
    def _keep(index: QPersistentModelIndex, text: str) -> None:
        if index.isValid():
            model = index.model()
            assert isinstance(model, SpellModel)
            model.setData(index, text)

    def _months(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.addItem("", "")
        for number in range(1, 13):
            box.addItem("", str(number))
        retold(box, lambda: _name_items(box, (self.tr("not sure"), *self.phrases.months())))
        box.activated.connect(lambda _: self._picked(box))
        return box

    def _positions(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        tiles = self._interview.questionnaire.tiles
        for tile in tiles:
            box.addItem("", (tile.sector, tile.position))
        retold(
            box,
            lambda: _name_items(
                box,
                [
                    f"{tile.label(self._interview.language)} · {self.phrases.sector(tile.sector)}"
                    for tile in tiles
                ],
            ),
        )
        box.activated.connect(lambda _: self._picked(box))
        return box

    def names(self) -> list[str]:
        """Every position and kind of work that a row may have, in the language of the interview."""
        tiles = self._interview.questionnaire.tiles
        return [
            name
            for tile in tiles
            for name in (tile.label(self._interview.language), self.phrases.sector(tile.sector))
        ]

    def _picked(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell as any, but the box of the switch is one that is seen in every look."""
        super().paint(painter, option, index)
        if index.column() == SpellColumn.ONGOING:
            checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            paint_box(painter, self._box_of(option, index), checked, self._table.palette())

    def _box_of(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Where the style draws the box, and where it can be clicked."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        return self._table.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, self._table
        )

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell; a text that is there already keeps its cursor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QLineEdit):
            if editor.text() != value:
                editor.setText(value)
        elif isinstance(editor, QComboBox):
            wanted = (value.sector, value.position) if isinstance(value, Choice) else value
            editor.setCurrentIndex(
                next((i for i in range(editor.count()) if editor.itemData(i) == wanted), -1)
            )

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Write what was picked; what was typed is written already."""
        assert isinstance(model, SpellModel)
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            picked = editor.currentData()
            model.setData(index, picked if isinstance(picked, str) else Choice(*picked))
        elif isinstance(editor, QLineEdit):
            self._interview.leave(of_spell(model.spell_id(index.row()), ITEMS[SpellColumn(index.column())]))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Escape gives a typed cell back the text it had when it was opened."""
        escaped = (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        )
        if escaped and isinstance(editor, QLineEdit):
            editor.textEdited.emit(editor.property("before"))
        return super().eventFilter(editor, event)


def _name_items(box: QComboBox, names: Iterable[str]) -> None:
    for at, name in enumerate(names):
        box.setItemText(at, name)


class SpellTable(QTableView):
    """The spells as rows; the current row is the current spell.

    Attributes:
        current_changed: emitted with the spell that was picked.
        delete_wanted, split_wanted, join_wanted, opened: emitted with the current spell when a key asks.
        add_wanted: emitted when a key asks for a new one.
        typing_ended: emitted when a cell editor closed.
    """

    current_changed = Signal(str)
    delete_wanted = Signal(str)
    split_wanted = Signal(str)
    join_wanted = Signal(str)
    opened = Signal(str)
    add_wanted = Signal()
    typing_ended = Signal()

    def __init__(
        self, model: SpellModel, interview: Interview, phrases: Phrases, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timeline.table")
        put(self, self.setAccessibleName, lambda: self.tr("Your positions"))
        put(
            self,
            self.setAccessibleDescription,
            lambda: self.tr("One row a position. Type in a cell to change it; Insert adds, Delete deletes."),
        )
        self._delegate = SpellDelegate(interview, phrases, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self._shows_all_rows = False
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(_ROW_HEIGHT)
        rows.setMinimumSectionSize(_ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.geometriesChanged.connect(self._fit_rows)
        rows.sectionResized.connect(self._fit_rows)
        rows.sectionCountChanged.connect(self._fit_rows)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(SpellColumn.WHAT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        self._fit_columns()
        self._following = False
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        # A double click opens the cell that was pressed last, also where another row has become the current
        # one since.
        self.doubleClicked.connect(self.setCurrentIndex)

    def show_all_rows(self, on: bool) -> None:
        """Be as high as all rows together, rather than scroll."""
        self._shows_all_rows = on
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        vertical = QSizePolicy.Policy.Fixed if on else QSizePolicy.Policy.Ignored
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.setMinimumHeight(0)
        self.setMaximumHeight(NO_LIMIT)
        self._fit_rows()

    def settle(self) -> None:
        """Take the height of the rows as they are now; by itself a table does so some time later."""
        self.executeDelayedItemsLayout()
        if self._shows_all_rows:
            self.resizeRowsToContents()
            self._fit_rows()

    def _fit_rows(self) -> None:
        if self._shows_all_rows:
            rows = max(self.verticalHeader().length(), _ROW_HEIGHT)
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())

    def _fit_columns(self) -> None:
        """Columns as wide as what they may hold, so that nothing moves while one types."""
        widest = {column: str(self.model().headerData(column, _ACROSS)) for column in SpellColumn}
        wide = self.fontMetrics().horizontalAdvance
        widest |= dict.fromkeys(YEARS, max("2000", self.tr("now"), key=wide))
        widest |= dict.fromkeys(MONTHS, max(self._delegate.phrases.short_months(), key=wide))
        widest[SpellColumn.CHECK] = self.tr("position?")
        for column, text in widest.items():
            if column is not SpellColumn.WHAT:
                heading = str(self.model().headerData(column, _ACROSS))
                metrics = self.fontMetrics()
                width = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(heading))
                self.setColumnWidth(column, width + GRID + GRID // 2)
        fixed = sum(self.columnWidth(column) for column in SpellColumn if column is not SpellColumn.WHAT)
        beside = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(fixed + self._widest_word() + GRID + beside)

    def _widest_word(self) -> int:
        """Pixels of the longest word that names a position or a kind of work, for a word is never cut."""
        words = " ".join(self._delegate.names()).split()
        return max(map(self.fontMetrics().horizontalAdvance, words))

    @property
    def typing(self) -> bool:
        """Whether a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def show_current(self, spell_id: str) -> None:
        """Show a spell as the current one without telling anybody."""
        model = self.model()
        assert isinstance(model, SpellModel)
        row = model.row_of(spell_id)
        if row == self.currentIndex().row():
            if row >= 0 and not self.typing:
                self.scrollTo(self.currentIndex())
            return
        self._following = True
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            column = max(self.currentIndex().column(), 0)
            self.setCurrentIndex(model.index(row, column))
        self._following = False

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in another language."""
        self._delegate.phrases = phrases
        self._fit_columns()

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Tell that rows may change places again."""
        super().closeEditor(editor, hint)
        self.typing_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, Insert, Space on the switch and Ctrl+Enter; the rest as any table."""
        model = self.model()
        assert isinstance(model, SpellModel)
        index = self.currentIndex()
        spell_id = model.spell_id(index.row()) if index.isValid() else ""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if self.typing:
            super().keyPressEvent(event)  # Enter in a cell's field comes here too
        elif key == Qt.Key.Key_Delete and spell_id:
            self.delete_wanted.emit(spell_id)
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and spell_id:
            if control or not model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.opened.emit(spell_id)
            else:
                self.edit(index)
        elif key == Qt.Key.Key_S and spell_id and index.column() not in ITEMS:
            self.split_wanted.emit(spell_id)
        elif key == Qt.Key.Key_J and spell_id and index.column() not in ITEMS:
            self.join_wanted.emit(spell_id)
        else:
            super().keyPressEvent(event)

    def _row_changed(self, current: QModelIndex) -> None:
        model = self.model()
        assert isinstance(model, SpellModel)
        if not self._following:
            self.current_changed.emit(model.spell_id(current.row()) if current.isValid() else "")


def is_typing(page: QWidget) -> bool:
    """Whether the keyboard is in a field of this page, so that nothing there may jump."""
    focus = QApplication.focusWidget()
    return isinstance(focus, QLineEdit) and page.isAncestorOf(focus)
