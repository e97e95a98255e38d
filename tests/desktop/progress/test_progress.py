"""The progress page: the numbers of `sojourn status`, refreshed and exported for coordinator and laptop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QTableView, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.whole_texts import cut_texts
from tests.schema.sealed_studies import (
    DAY,
    SIGNING,
    Fieldwork,
    begin_fieldwork,
    bundled,
    handle_number,
    interview,
    merged,
)

from sojourn_desktop.language import interpreter
from sojourn_desktop.progress.page import ProgressPage
from sojourn_desktop.progress.status_job import status_in
from sojourn_desktop.results.figure import Figure
from sojourn_desktop.window import MainWindow
from sojourn_schema.fieldwork import enrol
from sojourn_schema.fieldwork_status import Status, status_of
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.tally import Outcome, Tally

JOB_MS = 30_000
Shown = Callable[[str], QWidget]


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    """A coordinator's study with nineteen interviews on two days, of one laptop."""
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, *range(12))
    interview(laptop, *range(12, 19), day=date(2026, 11, 25))
    with StudyFile.open(laptop) as study:
        study.drafts.discard(study.drafts.new(), tally=Tally(DAY, "A", Outcome.REFUSED, 3))
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    return fieldwork


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> ProgressPage:
    """Open a study and its progress, counted."""
    window.open_study(path)
    qtbot.waitUntil(lambda: window.study is not None)
    window.menus.progress.trigger()
    (page,) = window.findChildren(ProgressPage)
    qtbot.waitUntil(lambda: page.status is not None, timeout=JOB_MS)
    return page


def told(window: MainWindow, name: str) -> str:
    (label,) = window.findChildren(QLabel, name)
    return label.text()


def cells(window: MainWindow, name: str) -> list[list[str]]:
    (table,) = window.findChildren(QTableView, name)
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_page_shows_what_the_status_tells(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork
) -> None:
    page = opened(qtbot, window, fieldwork.coordinator)
    with StudyFile.open(fieldwork.coordinator, read_only=True) as study:
        assert page.status == status_of(study)
    assert told(window, "progress.said") == "19 interviews finished"
    assert cells(window, "progress.sites")[0] == ["A", "19", "0", "held back", "0", "0", ""]
    days = cells(window, "progress.days")
    assert [row[1] for row in days] == ["12", "7"]
    # As beside the bars of their picture, whatever the language.
    assert [row[0] for row in days] == [f"{DAY} · A", "2026-11-25 · A"]
    (sites,) = window.findChildren(QTableView, "progress.sites")
    assert [sites.isColumnHidden(column) for column in range(7)] == [*[False] * 4, True, True, False]
    assert cells(window, "progress.laptops")[0][:4] == ["laptop-1", "19", "19", "0"]
    assert date.fromisoformat(cells(window, "progress.laptops")[0][4])
    assert told(window, "progress.records").startswith("Records: readable here 19, sealed 0")
    assert "took 0.3 minutes or more" in told(window, "progress.records")
    assert cells(window, "progress.quality")[4][0].startswith("“Don't know”")
    assert not [one for one in window.findChildren(QWidget, "progress.mirror") if one.isVisible()]
    picture = shown("progress.sites_picture")
    assert isinstance(picture, Figure)
    assert picture.accessibleDescription().startswith("A: 19, interrupted: 0, refused: held back")


def test_a_laptop_shows_its_own_numbers_and_how_its_stick_is(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork
) -> None:
    laptop, stick = fieldwork.folder / "laptop-2.sojourn", fieldwork.folder / "stick"
    stick.mkdir()
    with StudyFile.open(fieldwork.coordinator) as study:
        enrol(study, laptop, SIGNING, disk_is_encrypted=True, mirror=stick)
    interview(laptop, *range(20, 26))
    page = opened(qtbot, window, laptop)
    assert "is on its stick too" in told(window, "progress.mirror")
    assert told(window, "progress.records") == "Records: readable here 0, sealed 6, deleted on withdrawal 0."
    assert told(window, "progress.scores").startswith("Too few records are readable")
    (copy,) = stick.iterdir()
    copy.unlink()
    stick.rmdir()
    page.leave.emit()
    window.menus.progress.trigger()
    qtbot.waitUntil(lambda: str(stick) in told(window, "progress.mirror"), timeout=JOB_MS)


def test_a_laptop_without_a_stick_is_told_what_to_do(
    qtbot: QtBot, window: MainWindow, fieldwork: Fieldwork
) -> None:
    opened(qtbot, window, fieldwork.laptop("laptop-2"))
    assert "hand over a bundle every evening" in told(window, "progress.mirror")


def test_an_empty_study_says_what_to_do_first(qtbot: QtBot, window: MainWindow, study_path: Path) -> None:
    opened(qtbot, window, study_path)
    assert told(window, "progress.said") == "Nothing to count yet"
    assert told(window, "progress.about").startswith("Start the first interview here, or enrol a laptop")
    (export,) = window.findChildren(QWidget, "progress.export")
    assert not export.isEnabled()
    assert not [one for one in window.findChildren(QTableView) if one.isVisible()]


def test_the_page_counts_again_when_the_study_changes(
    qtbot: QtBot, window: MainWindow, fieldwork: Fieldwork
) -> None:
    page = opened(qtbot, window, fieldwork.coordinator)
    assert window.study is not None
    for number in range(6):
        window.study.withdrawals.withdraw(handle_number(number))
        window.refresh_study()
    qtbot.waitUntil(lambda: page.status is not None and page.status.deleted == 6, timeout=JOB_MS)
    assert told(window, "progress.records").startswith("Records: readable here 13")


@pytest.mark.parametrize("name", ["p.html", "p.pdf", "p.csv", "p.png"])
def test_what_is_shown_is_exported(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork, tmp_path: Path, name: str
) -> None:
    opened(qtbot, window, fieldwork.coordinator)
    shown("progress.export").click()  # type: ignore[attr-defined] # a button by its name
    (dialog,) = window.findChildren(QFileDialog, "choose.progress")
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.reject()
    qtbot.waitUntil(lambda: str(tmp_path / name) in told(window, "progress.about"), timeout=JOB_MS)
    data = (tmp_path / name).read_bytes()
    if name == "p.png":
        assert QImage.fromData(data).pixelColor(2, 2) == Qt.GlobalColor.white
    else:
        assert {"p.html": b"held back", "p.pdf": b"%PDF-", "p.csv": b"interviews,,,,finished,19"}[
            name
        ] in data


def test_a_file_that_can_not_be_written_is_told(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork, tmp_path: Path
) -> None:
    opened(qtbot, window, fieldwork.coordinator)
    shown("progress.export").click()  # type: ignore[attr-defined] # a button by its name
    (dialog,) = window.findChildren(QFileDialog, "choose.progress")
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "p.html"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=JOB_MS)
    (box,) = window.findChildren(QMessageBox)
    assert "can't be written" in box.text()
    box.accept()


@pytest.mark.parametrize("language", ["de", "zh"])
def test_pictures_and_tables_speak_the_language_of_the_moment(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork, language: str
) -> None:
    opened(qtbot, window, fieldwork.coordinator)
    in_english = told(window, "progress.said"), shown("progress.sites_picture").accessibleDescription()
    interpreter().speak(language)
    held_back = {"de": "zurückgehalten", "zh": "不予显示"}[language]
    qtbot.waitUntil(lambda: cells(window, "progress.sites")[0][3] == held_back)
    assert told(window, "progress.said") != in_english[0]
    assert held_back in shown("progress.sites_picture").accessibleDescription()


def test_nothing_is_cut_off_and_pictures_are_as_wide_as_their_page(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork
) -> None:
    page = opened(qtbot, window, fieldwork.coordinator)
    picture = shown("progress.days_picture")
    qtbot.waitUntil(lambda: picture.height() == picture.heightForWidth(picture.width()))
    assert cut_texts(page) == []


def test_the_page_goes_with_its_study(qtbot: QtBot, window: MainWindow, fieldwork: Fieldwork) -> None:
    opened(qtbot, window, fieldwork.coordinator)
    window.close_study()
    qtbot.waitUntil(lambda: not window.findChildren(ProgressPage))
    assert not window.menus.progress.isEnabled()


def test_the_job_tells_the_status_as_json(fieldwork: Fieldwork) -> None:
    said = status_in(lambda *_: None, str(fieldwork.coordinator))
    assert Status.of_json(said).total.finished == 19


def test_a_table_that_is_wider_than_its_page_has_room_for_its_bar(
    qtbot: QtBot, window: MainWindow, fieldwork: Fieldwork
) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        for outcome in (Outcome.ANSWERED_BEFORE, Outcome.JUST_TRYING):
            study.drafts.discard(study.drafts.new(), tally=Tally(DAY, "A", outcome, 9))
    opened(qtbot, window, fieldwork.coordinator)
    window.resize(window.minimumSize())
    (table,) = window.findChildren(QTableView, "progress.sites")
    assert not table.isColumnHidden(4)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: table.viewport().height() >= table.verticalHeader().length())
