"""The paper for an ethics board from the window: written, opened, refused, stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.whole_texts import cut_texts

from sojourn_desktop.ethics import page as page_module
from sojourn_desktop.ethics.page import PaperPage
from sojourn_desktop.ethics.paper_job import write_for
from sojourn_desktop.window import MainWindow

JOB_MS = 30_000
Shown = Callable[[str], QWidget]


def press(shown: Shown, name: str) -> None:
    button = shown(name)
    assert isinstance(button, QPushButton)
    button.click()


def write(window: MainWindow, shown: Shown, out: Path) -> None:
    """Go to the page, choose a file and let it be written."""
    window.menus.ethics_paper.trigger()
    press(shown, "ethics.choose")
    (dialog,) = window.findChildren(QFileDialog, "choose.paper")
    dialog.fileSelected.emit(str(out))
    dialog.reject()


def test_the_paper_is_written_and_can_be_opened(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "paper.html"
    write(open_window, shown, out)
    shown("ethics.open")
    assert "Annex B: Questions" in out.read_text(encoding="utf-8")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) is None)
    press(shown, "ethics.open")
    assert opened == [str(out)]
    monkeypatch.setattr(page_module, "open_outside", lambda _: False)
    press(shown, "ethics.open")
    label = shown("ethics.said")
    assert getattr(label, "text", str)() == f"No program was found to open it with. It is {out}"


def test_a_file_that_can_not_be_written_is_told_and_another_may_be_chosen(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    write(open_window, shown, tmp_path / "nowhere" / "paper.pdf")
    qtbot.waitUntil(lambda: bool(open_window.findChildren(QMessageBox)), timeout=JOB_MS)
    (box,) = open_window.findChildren(QMessageBox)
    assert "can't be written" in box.text()
    box.accept()
    assert shown("ethics.choose").isEnabled()


def test_the_page_shows_whole_texts_and_goes_with_its_study(
    qtbot: QtBot, open_window: MainWindow, shown: Shown
) -> None:
    open_window.menus.ethics_paper.trigger()
    page = shown("page.ethics")
    qtbot.waitUntil(lambda: cut_texts(page) == [])
    open_window.close_study()
    qtbot.waitUntil(lambda: not open_window.findChildren(PaperPage))
    assert not open_window.menus.ethics_paper.isEnabled()


def test_the_job_says_what_it_does(study_path: Path, tmp_path: Path) -> None:
    said: list[str] = []
    out = str(tmp_path / "paper.html")
    assert write_for(lambda what, _: said.append(what), str(study_path), out) == out
    assert said == ["Looking through the study", "Writing the paper"]
