"""What stands around the interview at a booth, and where one answers alone: whole texts in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.whole_texts import cut_texts

from sojourn_desktop import theme
from sojourn_desktop.booth.cover import Cover
from sojourn_desktop.booth.idle_strip import IdleStrip
from sojourn_desktop.booth.pages import BoothPage, ChoosePinPage, StaffPage
from sojourn_desktop.home.page import HomePage, StudyView
from sojourn_desktop.interview.done import DonePage
from sojourn_desktop.interview.paused import PausedPage, ResumePage
from sojourn_desktop.interview.receipt import Receipt
from sojourn_desktop.language import interpreter
from sojourn_desktop.layout import settle
from sojourn_desktop.records.withdrawal import WithdrawalPage
from sojourn_desktop.window import MainWindow
from sojourn_schema.languages import LANGUAGES
from sojourn_schema.phrase import Phrase
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.drafts import DraftSummary
from sojourn_schema.store.study_file import StudyFile

SIZES = [(1024, 700), (960, 500)]
CONTACT = "Office of the study, Building 7, careers@example.org"


@pytest.fixture(params=["usual", "booth"])
def type_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.Look.LIGHT)
    theme.enlarge(qapp, request.param == "booth")
    yield
    theme.enlarge(qapp, False)


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def between(_study: StudyFile) -> QWidget:
    page = BoothPage()
    page.show_study("Careers between university and industry", 128, is_core=True)
    return page


def new_pin(study: StudyFile) -> QWidget:
    page = ChoosePinPage()
    page.ask(StaffPin(study.staff))
    return page


MIRROR = Phrase(
    "What is sealed here is not copied to its stick. {problem}",
    problem=Phrase("There is no folder {folder}.", folder="/media/a-stick-with-a-long-name"),
)


def staff(study: StudyFile) -> QWidget:
    pin = StaffPin(study.staff)
    pin.choose("2468")
    assert not pin.is_right("1111")
    page = StaffPage()
    page.ask(pin, "careers-of-2026.pin-reset", MIRROR)
    press(page, "staff.lost")
    return page


def home(study: StudyFile) -> QWidget:
    page = HomePage()
    parts = ("consent", "background", "timeline", "years", "review")
    view = StudyView(
        title="Careers", survey_year=2026, path=study.path, counts={"respondent": 12, "spell": 60},
        drafts=(DraftSummary("a", "timeline", 9),), parts={"a": parts}, paused=2, mirror_warning=MIRROR,
    )  # fmt: skip
    page.show_study(view, [Path("/home/somebody/another study.sojourn")])
    press(page, "home.discard")
    return page


def done(_study: StudyFile) -> QWidget:
    receipt = Receipt(SecretCode.new(), "Careers", CONTACT, may_save=True)
    page = DonePage(kept=True, receipt=receipt)
    receipt.show_code()
    return page


def paused(_study: StudyFile) -> QWidget:
    return PausedPage(SecretCode.new())


def resume(_study: StudyFile) -> QWidget:
    page = ResumePage(lambda: None)
    press(page, "resume.go")
    return page


def withdrawal(_study: StudyFile) -> QWidget:
    page = WithdrawalPage(lambda _: pytest.fail("no code was given"))
    press(page, "withdrawal.go")
    return page


PAGES = (between, new_pin, staff, home, done, paused, resume, withdrawal)


@pytest.mark.parametrize("make", PAGES, ids=[one.__name__ for one in PAGES])
@pytest.mark.usefixtures("type_size")
def test_no_text_around_the_interview_is_cut_off(
    qtbot: QtBot, study: StudyFile, make: Callable[[StudyFile], QWidget]
) -> None:
    page = make(study)
    qtbot.addWidget(page)
    page.show()
    cut: list[str] = []
    for language in LANGUAGES:
        interpreter().speak(language)
        for size in SIZES:
            page.resize(*size)
            QTest.qWait(5)
            settle()
            assert page.width() <= size[0], (language, page.width())
            cut += [f"{language}: {one}" for one in cut_texts(page)]
    assert not cut


@pytest.mark.usefixtures("type_size")
def test_no_text_of_the_cover_and_the_countdown_is_cut_off(window: MainWindow, study: StudyFile) -> None:
    pin = StaffPin(study.staff)
    pin.choose("2468")
    cover, strip = Cover(window), IdleStrip(window)
    strip.count(20, is_kept=True)
    cut: list[str] = []
    for language in LANGUAGES:
        interpreter().speak(language)
        for lifted_by in (pin, None):
            cover.put_on(lifted_by)
            QTest.qWait(5)
            settle()
            cut += [f"{language}: {one}" for shown in (cover, strip) for one in cut_texts(shown)]
            cover.lift()
    assert not cut
