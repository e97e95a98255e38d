"""A list of the study designer that grows: sites with their targets, landmarks with their words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.language import Text, put
from sojourn_desktop.layout import push_button
from sojourn_desktop.setup.design import Design, Key
from sojourn_desktop.setup.fields import Field, wrapped_caption
from sojourn_desktop.theme import GRID

Row = tuple[str, ...]


class RowsField(Field):
    """Rows of a few texts each.

    Args:
        key: where the values stand, for what is wrong with them.
        text: the caption.
        columns: name of each text to what it is.
        read: the rows of a design.
        write: what rows are as values, by key.
        add: the words of the button that makes a row.
        hint: below the list.
    """

    def __init__(
        self,
        key: Key,
        text: Text,
        columns: Mapping[str, Text],
        *,
        read: Callable[[Design], Sequence[Row]],
        write: Callable[[Sequence[Row]], Mapping[Key, object]],
        add: Text,
        hint: Text = "",
    ) -> None:
        super().__init__(key)
        self._columns = dict(columns)
        self._read, self._write = read, write
        self._rows: list[_RowWidget] = []
        self._design: Design | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._down.addWidget(wrapped_caption(text))
        self._down.addLayout(self._list)
        self._add = push_button(add, f"design.{'.'.join(key)}.add", self._add_row)
        self._down.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._end_with(hint)

    @property
    def keys(self) -> Sequence[Key]:
        return (self.key, *self._write([("",) * len(self._columns)]))

    def show_design(self, design: Design) -> None:
        self._design = design
        rows = list(self._read(design))
        if self._write(self._texts()) == self._write(rows):
            return
        while len(self._rows) > len(rows):
            self._forget(self._rows[-1])
        while len(self._rows) < len(rows):
            self._append()
        for widget, row in zip(self._rows, rows, strict=True):
            widget.show_row(row)

    def show_columns(self, columns: Mapping[str, Text]) -> None:
        """Have rows of other texts, as after a language was added."""
        if list(columns) == list(self._columns):
            return
        self._columns = dict(columns)
        while self._rows:
            self._forget(self._rows[-1])

    def _texts(self) -> list[Row]:
        return [row.texts for row in self._rows]

    def _add_row(self) -> None:
        self._append()
        self._rows[-1].take_keyboard()
        self._tell("")

    def _append(self) -> None:
        row = _RowWidget(f"design.{'.'.join(self.key)}.{len(self._rows) + 1}", self._columns)
        row.edited = self._tell
        row.removed = partial(self._remove, row)
        self._rows.append(row)
        self._list.addWidget(row)

    def _remove(self, row: _RowWidget) -> None:
        self._forget(row)
        self._tell("")
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, row: _RowWidget) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _tell(self, typed: str) -> None:
        if self._design is not None:
            typing = (*self.key, typed) if typed else None
            self._design.put_all(self._write(self._texts()), typing=typing)


class _RowWidget(QWidget):
    """The texts of one row, with a button that takes it away."""

    def __init__(self, name: str, columns: Mapping[str, Text]) -> None:
        super().__init__()
        self.edited: Callable[[str], None] = lambda _typed: None
        self.removed: Callable[[], None] = lambda: None
        flow = FlowLayout(self, spacing=GRID)
        self._editors: list[QLineEdit] = []
        for column, words in columns.items():
            editor = QLineEdit()
            editor.setObjectName(f"{name}.{column}")
            editor.setMinimumWidth(28 * GRID)
            put(editor, editor.setPlaceholderText, words)
            put(editor, editor.setAccessibleName, words)
            editor.textEdited.connect(lambda _, editor=editor: self.edited(editor.objectName()))
            self._editors.append(editor)
            flow.addWidget(editor)
        button = push_button(
            lambda: self.tr("Remove"), f"{name}.remove", lambda: self.removed(), kind="quiet"
        )
        flow.addWidget(button)

    @property
    def texts(self) -> Row:
        """What is typed."""
        return tuple(editor.text() for editor in self._editors)

    def show_row(self, row: Row) -> None:
        """Show these texts."""
        for editor, text in zip(self._editors, row, strict=True):
            if editor.text() != text:
                editor.setText(text)

    def take_keyboard(self) -> None:
        """Put the keyboard in the first text."""
        self._editors[0].setFocus(Qt.FocusReason.OtherFocusReason)
