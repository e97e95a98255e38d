"""A table of texts with wide columns, all of which wrap."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHeaderView

from sojourn_desktop.language import Text
from sojourn_desktop.results.text_table import TextTable


class WideTable(TextTable):
    """Shares its width evenly between its columns.

    Args:
        name, about, header: as of `TextTable`.
    """

    def __init__(self, name: str, about: Text, header: Callable[[], Sequence[str]]) -> None:
        super().__init__(name, about, header)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.rows.show_rows(rows)
        self.resizeRowsToContents()
