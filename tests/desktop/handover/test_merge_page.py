"""Bundles are merged in the window, by the functions of the command, and what came of each is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QTableView, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.handover.conftest import PASSPHRASE
from tests.desktop.whole_texts import cut_texts
from tests.schema import sealed_studies
from tests.schema.sealed_studies import Fieldwork, bundled, career_of, interview, merged

from sojourn_desktop.handover.file_list import FileList
from sojourn_desktop.handover.merge_page import MergePage
from sojourn_desktop.language import interpreter
from sojourn_desktop.window import MainWindow
from sojourn_schema.careers import Career, PublicationYear, Respondent, Spell
from sojourn_schema.languages import LANGUAGES
from sojourn_schema.store.study_file import StudyFile

JOB_MS = 60_000
AGE_KEY = Path(__file__).parents[2] / "data" / "age" / "identity.txt"
Shown = Callable[[str], QWidget]


def choose(window: MainWindow, name: str, *paths: Path) -> None:
    """Choose paths in the file dialog of that name, as its button does."""
    (dialog,) = window.findChildren(QFileDialog, name)
    if dialog.fileMode() is QFileDialog.FileMode.ExistingFiles:
        dialog.filesSelected.emit([str(path) for path in paths])
    else:
        dialog.fileSelected.emit(str(paths[0]))
    dialog.reject()


def rows(table: QWidget) -> list[tuple[str, ...]]:
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


def merge_stick(window: MainWindow, shown: Shown, stick: Path) -> None:
    """Name a stick and the key that opens, and begin."""
    window.menus.merge_bundles.trigger()
    shown("merge.choose_folder").click()
    choose(window, "choose.folder", stick)
    shown("merge.key.browse").click()
    choose(window, "choose.key", AGE_KEY)
    shown("merge.go").click()
    assert window.study is None


def test_a_stick_is_merged_and_each_bundle_has_its_verdict_and_what_to_do_now(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, stick: Path
) -> None:
    merge_stick(open_window, shown, stick)
    qtbot.waitUntil(lambda: open_window.study is not None, timeout=JOB_MS)
    assert text(shown("merge.said")) == "Bundles: 3. Refused: 1."
    assert "Records that became readable: 3." in text(shown("merge.about"))
    day = f"{sealed_studies.DAY.isoformat()}.bundle"
    assert rows(shown("merge.bundles_table")) == [
        (
            "changed.bundle",
            "Refused: changed, or not by an enrolled laptop",
            "Nothing of it came in. Find out where it came from, and ask its laptop for a new one.",
        ),
        (f"laptop-1-{day}, of laptop-1", "Taken in: 2 new", ""),
        (f"laptop-2-{day}, of laptop-2", "Taken in: 1 new", ""),
    ]
    assert rows(shown("merge.laptops_table")) == [("laptop-1", "2 of 2", ""), ("laptop-2", "1 of 1", "")]
    assert open_window.study is not None
    assert {one.respondent.respondent_id for one in open_window.study.careers()} == {
        career_of(number).respondent.respondent_id for number in (1, 2, 3)
    }
    shown("merge.more").click()
    assert shown("merge.files").isVisible()
    assert open_window.menus.merge_bundles.isEnabled()
    assert not open_window.menus.hand_over.isVisible()


def test_keys_under_a_passphrase_open_and_sign_and_receipts_lie_beside_the_study(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, stick: Path, tmp_path: Path, fieldwork: Fieldwork
) -> None:
    open_window.menus.merge_bundles.trigger()
    shown("merge.choose_files").click()
    choose(open_window, "choose.bundles", *sorted(stick.glob("*.bundle")))
    shown("merge.signing.browse").click()
    choose(open_window, "choose.key", tmp_path / "keys" / "coordinator.key")
    passphrase = shown("merge.passphrase")
    assert isinstance(passphrase, QLineEdit)
    assert passphrase.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(passphrase, "something else")
    QTest.keyClick(passphrase, Qt.Key.Key_Return)
    assert passphrase.text() == ""
    qtbot.waitUntil(lambda: open_window.study is not None, timeout=JOB_MS)
    (box,) = open_window.findChildren(QMessageBox)
    assert "does not open" in box.text()
    box.accept()
    assert text(shown("merge.ended")) == "It could not be finished"
    shown("merge.more").click()
    shown("merge.choose_folder").click()
    choose(open_window, "choose.folder", stick)
    shown("merge.signing.browse").click()
    choose(open_window, "choose.key", tmp_path / "keys" / "coordinator.key")
    QTest.keyClicks(shown("merge.passphrase"), PASSPHRASE)
    shown("merge.go").click()
    qtbot.waitUntil(lambda: open_window.study is not None, timeout=JOB_MS)
    told = text(shown("merge.about"))
    assert "Records that are still sealed: 3." in told
    assert f"Receipts written to {fieldwork.folder / 'receipts'}: 2." in told
    assert len(list((fieldwork.folder / "receipts").glob("receipt-laptop-*.json"))) == 2


def test_a_stopped_merge_leaves_the_study_whole_and_says_so(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, stick: Path, fieldwork: Fieldwork
) -> None:
    merge_stick(open_window, shown, stick)
    shown("merge.cancel").click()
    qtbot.waitUntil(lambda: open_window.study is not None, timeout=JOB_MS)
    assert text(shown("merge.ended")) == "Stopped"
    assert open_window.study is not None
    assert open_window.study.integrity() == []
    open_window.close_study()
    merged(fieldwork.coordinator, *stick.glob("*.bundle"))  # again, and nothing comes in twice
    with StudyFile.open(fieldwork.coordinator, read_only=True) as study:
        assert study.counts()["respondent"] == 3


def test_closing_the_window_ends_a_merge_and_frees_the_study(
    open_window: MainWindow, shown: Shown, stick: Path, fieldwork: Fieldwork
) -> None:
    merge_stick(open_window, shown, stick)
    assert open_window.close()
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.integrity() == []


def twin(number: int) -> Career:
    """One career, with other papers in one year for each number."""
    key = str(UUID(int=number))
    spells = (
        Spell(key, "s1", 2001, "academia", "postdoc", end_year=2004),
        Spell(key, "s2", 2004, "industry", "research_scientist", appointment="permanent"),
    )
    papers = tuple(PublicationYear(key, year, 2, "exact") for year in range(2001, 2010))
    own = PublicationYear(key, 2010, number, "exact")
    return Career(Respondent(key, 2026, 2001, phd_field="1.2"), spells, (*papers, own))


def test_careers_that_are_nearly_the_same_stand_side_by_side(
    qtbot: QtBot,
    window: MainWindow,
    shown: Shown,
    stick: Path,
    fieldwork: Fieldwork,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sealed_studies, "career_of", twin)
    laptop = fieldwork.laptop("laptop-3")
    interview(laptop, 7, 8)
    bundled(laptop, stick)
    window.open_study(fieldwork.coordinator)
    qtbot.waitUntil(lambda: window.study is not None)
    merge_stick(window, shown, stick)
    qtbot.waitUntil(lambda: window.study is not None, timeout=JOB_MS)
    assert len(rows(shown("merge.similar"))) == 1
    side = {about: (one, other) for about, one, other in rows(shown("merge.compared"))}
    assert side["PhD year"] == ("2001", "2001")
    assert side["Position 2"][0] == "2004–now, Company, Research scientist, Permanent or tenured"
    assert {about: told for about, told in side.items() if about.startswith("≠")} == {
        "≠ Papers a year": ("2001–2009: 2, 2010: 7", "2001–2009: 2, 2010: 8")
    }
    for language in LANGUAGES:
        interpreter().speak(language)
        qtbot.waitUntil(lambda: cut_texts(shown("page.merge")) == [])  # a page is laid out level by level
    page = shown("page.merge")
    assert isinstance(page, MergePage)
    shown("merge.more").click()
    kept = {one.objectName(): rows(one) for one in page.findChildren(QTableView)}
    assert kept == {
        "merge.bundles_table": [], "merge.laptops_table": [], "merge.similar": [], "merge.compared": [],
    }  # fmt: skip
    window.close_study()


def test_neither_a_key_nor_its_passphrase_outlives_the_form_or_the_study(
    qtbot: QtBot, open_window: MainWindow, shown: Shown
) -> None:
    open_window.menus.merge_bundles.trigger()
    key, passphrase = shown("merge.key"), open_window.findChild(QLineEdit, "merge.passphrase")
    assert isinstance(key, QLineEdit)
    assert isinstance(passphrase, QLineEdit)
    key.setText(str(AGE_KEY))
    passphrase.setText(PASSPHRASE)
    open_window.menus.merge_bundles.trigger()
    assert (key.text(), passphrase.text()) == ("", "")
    open_window.close_study()
    qtbot.waitUntil(lambda: not open_window.findChildren(QWidget, "page.merge"))


def test_files_are_dropped_taken_once_and_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    listed = FileList("files", "Bundles", "Drop here")
    qtbot.addWidget(listed)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.bundle", "b.bundle")])
    how = (Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enters = QDragEnterEvent(QPoint(5, 5), *how)
    listed.dragEnterEvent(enters)
    assert enters.isAccepted()
    for _ in range(2):
        listed.dropEvent(QDropEvent(QPointF(5, 5), *how))
    assert [path.name for path in listed.paths] == ["a.bundle", "b.bundle"]
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert [path.name for path in listed.paths] == ["b.bundle"]
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/a.bundle")])
    stays_out = QDragEnterEvent(QPoint(5, 5), how[0], web, how[2], how[3])
    stays_out.ignore()
    listed.dragEnterEvent(stays_out)
    assert not stays_out.isAccepted()
