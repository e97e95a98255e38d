"""The passphrase of a key that is made: held until the key was tried with it, and no longer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from sojourn_desktop.setup.page import DesignPage
from sojourn_desktop.window import MainWindow

PASSPHRASE = "correct horse battery"


def test_a_passphrase_is_forgotten_where_no_key_could_be_made(
    open_window: MainWindow, shown: Callable[[str], QWidget], tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_text("")
    open_window.menus.design.trigger()
    page = shown("page.design")
    assert isinstance(page, DesignPage)
    page.show_section("keys")
    for name, text in (
        ("folder", str(tmp_path / "no folder" / "keys")), ("once", PASSPHRASE), ("again", PASSPHRASE),
    ):  # fmt: skip
        field = shown(f"design.keys.{name}")
        assert isinstance(field, QLineEdit)
        field.setText(text)
    button = shown("design.keys.make")
    assert isinstance(button, QPushButton)
    button.click()
    assert PASSPHRASE in vars(page.keys).values()
    shown("message.error").close()
    assert PASSPHRASE not in vars(page.keys).values()
