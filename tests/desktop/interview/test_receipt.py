"""The withdrawal code at the end: shown on a tap, gone after a minute, and kept nowhere."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview import receipt as receipt_module
from sojourn_desktop.interview.receipt import SHOWN_SECONDS, Receipt, modules, paint_modules
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.errors import SojournError
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.withdrawal import Outcome, handle_of, withdraw

TITLE, CONTACT = "Research careers", "careers@coast.example, room 2.14"
Shown = Callable[[str], QWidget]


class Clock:
    """A clock that a test sets forward."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make(qtbot: QtBot, clock: Clock) -> Callable[..., Receipt]:
    """Makes a receipt on the screen; at a booth unless it says otherwise."""

    def make(code: SecretCode, *, may_save: bool = False) -> Receipt:
        made = Receipt(code, TITLE, CONTACT, may_save=may_save, clock=clock)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def click(widget: QWidget | None) -> None:
    assert widget is not None
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def texts(widget: QWidget) -> str:
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return " ".join(f"{label.text()} {label.accessibleName()}" for label in labels)


def codes_in_memory() -> list[SecretCode]:
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    gc.unfreeze()
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, SecretCode)]


@pytest.fixture
def codes_alive() -> Callable[[], list[SecretCode]]:
    """Tells the codes in memory that came with this test; other tests keep some of their own."""
    others = codes_in_memory()
    return lambda: [one for one in codes_in_memory() if not any(one is other for other in others)]


def test_the_code_is_shown_only_on_a_tap(make: Callable[..., Receipt]) -> None:
    code = SecretCode.new()
    receipt = make(code)
    assert code.written not in texts(receipt)
    click(receipt.findChild(QWidget, "receipt.show"))
    assert code.written in texts(receipt)
    assert CONTACT in texts(receipt)
    assert receipt.findChild(QWidget, "receipt.qr") is not None


def test_it_is_gone_after_a_minute_from_screen_and_memory(
    qtbot: QtBot, make: Callable[..., Receipt], clock: Clock, codes_alive: Callable[[], list[SecretCode]]
) -> None:
    receipt = make(SecretCode.new())
    click(receipt.findChild(QWidget, "receipt.show"))
    written = texts(receipt.findChild(QWidget, "receipt.code").parentWidget())  # type: ignore[union-attr]  # the test above finds it
    clock.seconds = SHOWN_SECONDS - 1
    qtbot.waitUntil(lambda: "1 second." in texts(receipt))
    assert receipt.findChild(QWidget, "receipt.code") is not None
    clock.seconds = SHOWN_SECONDS
    qtbot.waitUntil(lambda: receipt.findChild(QWidget, "receipt.code") is None)
    assert not set(written.split()) & {word for word in texts(receipt).split() if "-" in word}
    assert "gone" in texts(receipt)
    assert receipt.findChild(QWidget, "receipt.qr") is None
    assert not codes_alive()


def test_it_is_gone_at_once_when_one_has_it(
    make: Callable[..., Receipt], codes_alive: Callable[[], list[SecretCode]]
) -> None:
    receipt = make(SecretCode.new())
    click(receipt.findChild(QWidget, "receipt.show"))
    click(receipt.findChild(QWidget, "receipt.hide"))
    assert not codes_alive()
    receipt.show_code()
    assert receipt.findChild(QWidget, "receipt.code") is None


def test_at_a_booth_the_offer_lapses_after_a_minute(
    qtbot: QtBot, make: Callable[..., Receipt], clock: Clock, codes_alive: Callable[[], list[SecretCode]]
) -> None:
    receipt = make(SecretCode.new())
    clock.seconds = SHOWN_SECONDS
    show = receipt.findChild(QWidget, "receipt.show")
    assert show is not None
    qtbot.waitUntil(lambda: not show.isVisible())
    assert not codes_alive()


def test_at_a_booth_it_goes_to_no_file(make: Callable[..., Receipt]) -> None:
    receipt = make(SecretCode.new())
    click(receipt.findChild(QWidget, "receipt.show"))
    assert receipt.findChild(QWidget, "receipt.save") is None


def test_alone_one_may_save_it_as_one_page(
    qtbot: QtBot, make: Callable[..., Receipt], tmp_path: Path
) -> None:
    receipt = make(SecretCode.new(), may_save=True)
    click(receipt.findChild(QWidget, "receipt.show"))
    with qtbot.waitSignal(receipt.save) as asked:
        click(receipt.findChild(QWidget, "receipt.save"))
    (write,) = asked.args
    write(tmp_path / "code.pdf")
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")
    for unwritable in (tmp_path, Path("/dev/full")):
        with pytest.raises(SojournError, match=r"can't be written.*not saved"):
            write(unwritable)
    receipt.forget()
    with pytest.raises(SojournError, match="minute is over"):
        write(tmp_path / "late.pdf")
    assert not (tmp_path / "late.pdf").exists()


def test_the_qr_code_holds_contact_and_code_and_is_painted_true(make: Callable[..., Receipt]) -> None:
    code = SecretCode.parse("000-000-000-000-000-000-012")
    receipt = make(code)
    assert receipt._in_qr(code) == f"{TITLE}\n{CONTACT}\nWithdrawal code: {code.written}"
    dark = modules(receipt._in_qr(code))
    assert len(dark) == len(dark[0])
    side = 4 * (len(dark) + 2 * receipt_module.QUIET_MODULES)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_modules(painter, image.rect(), dark)
    painter.end()
    for down, row in enumerate(dark):
        for across, is_dark in enumerate(row):
            at = (
                4 * (across + receipt_module.QUIET_MODULES) + 2,
                4 * (down + receipt_module.QUIET_MODULES) + 2,
            )
            assert (image.pixelColor(*at).lightness() < 128) == is_dark
    assert image.pixelColor(0, 0).lightness() == 255


def test_a_study_with_much_to_say_still_has_a_code_to_photograph(qtbot: QtBot) -> None:
    receipt = Receipt(SecretCode.new(), "Long title. " * 400, "Long contact. " * 400, may_save=False)
    qtbot.addWidget(receipt)
    receipt.show()
    click(receipt.findChild(QWidget, "receipt.show"))
    picture = receipt.findChild(QWidget, "receipt.qr")
    assert picture is not None
    assert picture.width() < 480


# At the end of an interview


def finish(qtbot: QtBot, shell: InterviewShell) -> None:
    interview = shell.interview
    assert interview is not None
    for item, text in (("consent", "agree"), ("phd_status", "in_progress"), ("phd_year", "2028")):
        interview.answer(of_respondent(item), text)
    shell.finish()
    qtbot.waitUntil(lambda: shell.interview is None)


def test_the_code_that_is_shown_withdraws_the_record_that_was_just_kept(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    finish(qtbot, shell)
    click(shown("receipt.show"))
    label = shown("receipt.code")
    assert isinstance(label, QLabel)
    code = SecretCode.parse(label.text())
    assert open_window.study is not None
    assert open_window.study.counts()["respondent"] == 1
    assert withdraw(open_window.study, code).outcome is Outcome.DELETED
    assert open_window.study.counts()["respondent"] == 0


def test_the_next_respondent_finds_no_code(
    qtbot: QtBot,
    shell: InterviewShell,
    open_window: MainWindow,
    shown: Shown,
    codes_alive: Callable[[], list[SecretCode]],
) -> None:
    finish(qtbot, shell)
    click(shown("receipt.show"))
    click(shown("done.next"))
    shown("page.consent")
    assert not open_window.findChildren(QWidget, "receipt.code")
    assert not codes_alive()


def test_how_the_interview_went_is_kept_with_its_week(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow
) -> None:
    finish(qtbot, shell)
    assert open_window.study is not None
    (paradata,) = open_window.study.paradata().values()
    assert paradata.pages["consent"].edits_from == 1
    assert len(paradata.week) == len("2026-W48")


def test_the_receipt_knows_the_study_and_its_contact_and_a_booth_saves_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, shown: Shown
) -> None:
    path = tmp_path / "booth.sojourn"
    definition = replace(StudyDefinition.default(2026), mode="booth", contact=CONTACT)
    StudyFile.create(path, definition).close()
    window.open_study(path)
    qtbot.waitUntil(lambda: window.study is not None)
    window.new_interview()
    shell = window.findChild(InterviewShell)
    assert isinstance(shell, InterviewShell)
    finish(qtbot, shell)
    click(shown("receipt.show"))
    assert CONTACT in texts(window)
    assert not window.findChildren(QWidget, "receipt.save")
    label = shown("receipt.code")
    assert isinstance(label, QLabel)
    written = label.text()
    assert window.study is not None
    study_id = window.study.study_id
    click(shown("done.home"))
    window.study.close()
    window.study = None
    left = b"".join(one.read_bytes() for one in tmp_path.glob("booth.sojourn*"))
    assert written.encode() not in left
    assert written.replace("-", "").encode() not in left
    assert handle_of(SecretCode.parse(written), study_id).encode() in left
