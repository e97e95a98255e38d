"""What the app remembers between two starts: the look, the recent studies, the window's place.

Nothing that a respondent answered is ever a setting.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from sojourn_desktop.theme import Look
from sojourn_schema.languages import LANGUAGES

T = TypeVar("T")
MOST_RECENT = 6


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One remembered value: its key, what it is at first, and its text form.

    Attributes:
        read: makes the value from the text; a ValueError means that the text is of no use.
        write: makes the text.
    """

    key: str
    default: T
    read: Callable[[str], T]
    write: Callable[[T], str]


def _paths(text: str) -> tuple[Path, ...]:
    listed = json.loads(text)
    if not isinstance(listed, list):
        raise ValueError("not a list")
    return tuple(Path(one) for one in listed if isinstance(one, str))


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise ValueError("not a language of ours")
    return text


LOOK = Setting("view/look", Look.SYSTEM, Look, str)
RECENT_STUDIES: Setting[tuple[Path, ...]] = Setting(
    "studies/recent", (), _paths, lambda paths: json.dumps([str(path) for path in paths])
)
WINDOW: Setting[bytes] = Setting("window/geometry", b"", bytes.fromhex, bytes.hex)
LANGUAGE: Setting[str] = Setting("view/language", "", _language, str)
"""The language of the window outside interviews; empty: as the system's."""
ALL: tuple[Setting[Look] | Setting[tuple[Path, ...]] | Setting[bytes] | Setting[str], ...] = (
    LOOK, LANGUAGE, RECENT_STUDIES, WINDOW,
)  # fmt: skip


class Settings:
    """The remembered values, in the user's configuration folder."""

    def __init__(self) -> None:
        self._kept = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "sojourn", "sojourn-desktop"
        )

    def get(self, setting: Setting[T]) -> T:
        """The remembered value, or the default where there is none or it can't be read."""
        text = self._kept.value(setting.key, "")
        try:
            return setting.read(text) if isinstance(text, str) and text else setting.default
        except ValueError:
            return setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Remember a value."""
        self._kept.setValue(setting.key, setting.write(value))

    def remember_study(self, path: Path) -> None:
        """Put a study at the top of the recent ones."""
        path = path.absolute()
        others = (one for one in self.get(RECENT_STUDIES) if one != path)
        self.put(RECENT_STUDIES, (path, *others)[:MOST_RECENT])

    def forget_study(self, path: Path) -> None:
        """Take a study off the recent ones."""
        self.put(RECENT_STUDIES, tuple(one for one in self.get(RECENT_STUDIES) if one != path.absolute()))

    def geometry(self) -> QByteArray:
        """The window's place when it was last closed; empty at first."""
        return QByteArray(self.get(WINDOW))
