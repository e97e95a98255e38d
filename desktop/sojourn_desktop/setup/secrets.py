"""Fields for what only the coordinator knows and has: passphrases, and the places of key files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sojourn_desktop.language import Text
from sojourn_desktop.layout import push_button
from sojourn_desktop.setup.fields import wrapped_caption
from sojourn_desktop.theme import GRID


class PathField(QWidget):
    """A path, typed or chosen.

    Args:
        name: of the field.
        text: the caption.
        browse: asked to let one be chosen; gets the path so far and where to put the other.
    """

    def __init__(self, name: str, text: Text, browse: Callable[[Path, Callable[[Path], None]], None]) -> None:
        super().__init__()
        self.editor = QLineEdit()
        self.editor.setObjectName(name)
        button = push_button(
            lambda: self.tr("Browse…"), f"{name}.browse", lambda: browse(self.path or Path.home(), self.put)
        )
        across = QHBoxLayout()
        across.setSpacing(GRID)
        across.addWidget(self.editor, 1)
        across.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID // 2)
        down.addWidget(wrapped_caption(text, self.editor))
        down.addLayout(across)

    @property
    def path(self) -> Path | None:
        """What is typed; None for nothing."""
        typed = self.editor.text().strip()
        return Path(typed).expanduser() if typed else None

    def put(self, path: Path) -> None:
        """Show a path."""
        self.editor.setText(str(path))


class SecretField(QWidget):
    """A passphrase that is not shown.

    Args:
        name: of the field.
        text: the caption.
    """

    def __init__(self, name: str, text: Text) -> None:
        super().__init__()
        self.editor = QLineEdit()
        self.editor.setObjectName(name)
        self.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.editor.setMaximumWidth(48 * GRID)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID // 2)
        down.addWidget(wrapped_caption(text, self.editor))
        down.addWidget(self.editor)

    def take(self) -> str:
        """What was typed; it is gone from the field."""
        typed = self.editor.text()
        self.editor.clear()
        return typed
