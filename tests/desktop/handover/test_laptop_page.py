"""A laptop hands over in the window, and is cleared by the coordinator's receipt alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.schema.sealed_studies import Fieldwork, interview, merged

from sojourn_desktop.window import MainWindow
from sojourn_schema.handover import write_receipts
from sojourn_schema.store.study_file import StudyFile

Shown = Callable[[str], QWidget]


@pytest.fixture
def study_path(fieldwork: Fieldwork) -> Path:
    """A laptop's file, which the window opens."""
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1, 2)
    return laptop


def choose(window: MainWindow, name: str, path: Path) -> None:
    (dialog,) = window.findChildren(QFileDialog, name)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


def test_a_bundle_goes_to_a_stick_and_a_receipt_clears_the_laptop(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, fieldwork: Fieldwork, tmp_path: Path
) -> None:
    assert not open_window.menus.merge_bundles.isVisible()
    open_window.menus.hand_over.trigger()
    assert text(shown("laptop.held")) == "Sealed records on this laptop: 2."
    stick = tmp_path / "stick"
    stick.mkdir()
    shown("laptop.hand_over").click()
    choose(open_window, "choose.folder", stick)
    qtbot.waitUntil(lambda: "Handed over: 2 sealed records" in text(shown("laptop.said")))
    assert "can be removed" in text(shown("laptop.more"))
    (bundle,) = stick.iterdir()
    report = merged(fieldwork.coordinator, bundle)
    with StudyFile.open(fieldwork.coordinator) as study:
        (receipt,) = write_receipts(study, report, stick, fieldwork.signing)
    shown("laptop.clear").click()
    choose(open_window, "choose.clearing_receipt", receipt)
    qtbot.waitUntil(lambda: "Deleted: 2 sealed records" in text(shown("laptop.said")))
    assert text(shown("laptop.held")) == "Sealed records on this laptop: 0."
    assert open_window.study is not None
    assert open_window.study.sealed.count() == 0


def test_while_a_stick_is_written_the_window_stays_alive_and_the_study_open(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    open_window.menus.hand_over.trigger()
    assert open_window.study is not None
    with open_window.study._lock:  # as slow as a slow stick: the hand-over waits for it
        shown("laptop.hand_over").click()
        choose(open_window, "choose.folder", tmp_path)
        assert text(shown("laptop.said")) == "At work …"
        menus = open_window.menus
        for action in (*menus.study.actions(), *menus.fieldwork.actions(), menus.lock):
            assert action.isEnabled() == (action is menus.quit), action.text()
        menus.quit.trigger()
        assert open_window.isVisible()
        assert open_window.study is not None
    qtbot.waitUntil(lambda: not open_window.isVisible())
    assert open_window.study is None
    assert len(list(tmp_path.glob("laptop-1-*.bundle"))) == 1


def test_a_window_that_was_to_close_stays_to_tell_that_the_stick_failed(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    open_window.menus.hand_over.trigger()
    assert open_window.study is not None
    with open_window.study._lock:
        shown("laptop.hand_over").click()
        choose(open_window, "choose.folder", tmp_path / "pulled" / "stick")
        assert not open_window.close()
    box = shown("message.error")
    box.close()
    assert text(shown("laptop.said")) == "It could not be done"
    assert open_window.menus.hand_over.isEnabled()
    assert open_window.isVisible()


def test_what_is_no_receipt_deletes_nothing_and_a_stick_that_is_gone_is_told(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    open_window.menus.hand_over.trigger()
    (tmp_path / "other.json").write_text("{}")
    for button, dialog, path in (
        ("laptop.clear", "choose.clearing_receipt", tmp_path / "other.json"),
        ("laptop.hand_over", "choose.folder", tmp_path / "pulled" / "stick"),
    ):
        shown(button).click()
        choose(open_window, dialog, path)
        qtbot.waitUntil(lambda: bool(open_window.findChildren(QMessageBox)))
        (box,) = open_window.findChildren(QMessageBox)
        box.accept()
        qtbot.waitUntil(lambda: not open_window.findChildren(QMessageBox))
        assert text(shown("laptop.said")) == "It could not be done"
    assert open_window.study is not None
    assert open_window.study.sealed.count() == 2
