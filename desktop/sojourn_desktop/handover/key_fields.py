"""Where the files of keys are named, and their passphrase is typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.setup.secrets import PathField, SecretField
from sojourn_desktop.theme import GRID

Browse = Callable[[Path, Callable[[Path], None]], None]
"""Lets a file be chosen: gets the path so far, and where to put the other."""


class KeyFields(QWidget):
    """Key files under one passphrase, which is asked for once one is named and forgotten when it is taken.

    Args:
        name: with which the names of its widgets begin.
        files: the key files.

    Attributes:
        entered: emitted when Enter is pressed in the passphrase.
    """

    entered = Signal()

    def __init__(self, name: str, *files: PathField) -> None:
        super().__init__()
        self._files = files
        self._passphrase = SecretField(f"{name}.passphrase", lambda: self.tr("&Passphrase of the keys"))
        self._passphrase.editor.returnPressed.connect(self.entered)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        for one in files:
            down.addWidget(one)
            one.editor.textChanged.connect(self._show_passphrase)
        down.addWidget(self._passphrase)
        self._show_passphrase()

    def take_passphrase(self) -> str:
        """The passphrase, which the field forgets."""
        return self._passphrase.take()

    def clear(self) -> None:
        """Name no key, and forget the passphrase."""
        for one in self._files:
            one.editor.clear()
        self._passphrase.take()

    def _show_passphrase(self) -> None:
        self._passphrase.setVisible(any(one.path is not None for one in self._files))


def named(field: PathField) -> str:
    """The path of a field as a job takes it; empty where none is named."""
    return str(field.path) if field.path is not None else ""
