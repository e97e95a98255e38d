"""A study is anonymised in the window once every point is ticked, and the question answered once more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.schema.sealed_studies import Fieldwork, merged

from sojourn_desktop.handover import jobs
from sojourn_desktop.handover.anonymize_page import SENTENCES, AnonymizePage
from sojourn_desktop.window import MainWindow
from sojourn_schema.anonymization import OUTSIDE, Anonymized, obstacles
from sojourn_schema.errors import FieldworkError
from sojourn_schema.phrase import Phrase
from sojourn_schema.store.study_file import StudyFile

JOB_MS = 60_000
AGE_KEY = Path(__file__).parents[2] / "data" / "age" / "identity.txt"
Shown = Callable[[str], QWidget]


def text(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


def test_what_is_sealed_is_opened_first_and_everything_that_leads_to_a_record_is_gone(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork, stick: Path
) -> None:
    merged(fieldwork.coordinator, *stick.glob("*.bundle"), keys=())
    window.open_study(fieldwork.coordinator)
    qtbot.waitUntil(lambda: window.study is not None)
    window.menus.anonymize.trigger()
    assert "3 sealed records; their key opens them" in text(shown("anonymize.obstacles"))
    go = shown("anonymize.go")
    for at in range(1, len(OUTSIDE) + 1):
        assert not go.isEnabled()
        box = shown(f"anonymize.point.{at}")
        assert isinstance(box, QCheckBox)
        box.click()
    shown("anonymize.key.browse").click()
    (dialog,) = window.findChildren(QFileDialog, "choose.key")
    dialog.fileSelected.emit(str(AGE_KEY))
    dialog.reject()
    go.click()
    shown("anonymize.no").click()
    assert window.study is not None
    go.click()
    shown("anonymize.sure").click()
    qtbot.waitUntil(lambda: window.study is not None, timeout=JOB_MS)
    assert text(shown("anonymize.said")) == "The study is anonymised"
    assert "3 records stay, under new random ids." in text(shown("anonymize.more"))
    assert window.study.anonymization.day() is not None
    assert window.study.counts()["respondent"] == 3
    assert window.study.sealed.count() == 0
    window.close_study()


def test_an_obstacle_stops_it_and_nothing_is_anonymised(
    qtbot: QtBot, window: MainWindow, shown: Shown, fieldwork: Fieldwork, stick: Path
) -> None:
    merged(fieldwork.coordinator, *stick.glob("*.bundle"), keys=())
    window.open_study(fieldwork.coordinator)
    qtbot.waitUntil(lambda: window.study is not None)
    window.menus.anonymize.trigger()
    for at in range(1, len(OUTSIDE) + 1):
        box = shown(f"anonymize.point.{at}")
        assert isinstance(box, QCheckBox)
        box.click()
    shown("anonymize.go").click()
    shown("anonymize.sure").click()
    qtbot.waitUntil(lambda: window.study is not None, timeout=JOB_MS)
    assert text(shown("anonymize.more")) == "Nothing was anonymised."
    shown("message.error").close()
    assert window.study is not None
    assert window.study.sealed.count() == 3
    window.close_study()


@pytest.mark.parametrize("is_stopped", [True, False])
def test_what_ends_after_the_records_were_anonymised_says_that_they_are(
    qtbot: QtBot, fieldwork: Fieldwork, is_stopped: bool
) -> None:
    page = AnonymizePage(lambda _: None)
    qtbot.addWidget(page)
    with StudyFile.open(fieldwork.coordinator) as study:
        study.anonymization.carry_out(date(2027, 5, 1))
    with qtbot.waitSignal(page.ended, timeout=JOB_MS):
        page.anonymize(fieldwork.coordinator)
        if is_stopped:
            page._panel.cancel()
    said, more = (page.findChild(QLabel, f"anonymize.{name}") for name in ("said", "more"))
    assert said is not None
    assert said.text() == "The study is anonymised"
    assert more is not None
    assert "Nothing was anonymised" not in more.text()


def test_what_no_key_settles_stops_it_before_the_key_opens_anything(
    fieldwork: Fieldwork, stick: Path
) -> None:
    merged(fieldwork.coordinator, *stick.glob("*.bundle"), keys=())
    with StudyFile.open(fieldwork.coordinator) as study:
        study.drafts.new()
    with pytest.raises(FieldworkError, match="Not finished: 1 interviews"):
        jobs.anonymize(lambda *_: None, str(fieldwork.coordinator), str(AGE_KEY), "", destroy_sealed=False)
    with StudyFile.open(fieldwork.coordinator) as study:
        assert len(study.sealed.unopened()) == 3


def test_the_catalogue_lists_all_that_anonymization_says(fieldwork: Fieldwork, stick: Path) -> None:
    merged(fieldwork.coordinator, *stick.glob("*.bundle"), keys=())
    with StudyFile.open(fieldwork.coordinator) as study:
        said = [*OUTSIDE, *obstacles(study), *Anonymized(1, 2, 3, 4, 5, 6, is_written_anew=False).in_words()]
    with StudyFile.open(fieldwork.folder / "laptop-1.sojourn") as study:
        said += obstacles(study)
    templates = {one.template if isinstance(one, Phrase) else one for one in said}
    assert templates <= set(SENTENCES)
