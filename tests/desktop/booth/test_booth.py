"""The booth through the real window: locked, covered, unlocked by the PIN, and left without a trace."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop.booth.conftest import KEY, OWN_WORDS, PIN, click, interview, tell, unlock, words

from sojourn_desktop.booth.idle import IdleWatch
from sojourn_desktop.theme import BODY_POINTS
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.pin_reset import PinReset
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.tally import Outcome

Shown = Callable[[str], QWidget]


def today(window: MainWindow) -> dict[Outcome, int]:
    assert window.study is not None
    return {one: number for one, number in window.study.tallies.of_day(date.today()).items() if number}


def study_bytes(path: Path) -> bytes:
    """The study file with its log, as another process finds them on the disk."""
    names = [str(one) for one in path.parent.glob("booth.sojourn*")]
    return subprocess.run(["cat", *names], capture_output=True, check=True).stdout


# Locked and unlocked


def test_a_booth_opens_locked_and_shows_the_title_and_the_way_in(booth: MainWindow, shown: Shown) -> None:
    assert booth.isFullScreen()
    assert shown("booth.start").hasFocus()
    assert words(shown("page.booth")).startswith("Careers at the coast")
    for menu in (booth.menus.study, booth.menus.help, booth.menus.interview):
        assert not menu.menuAction().isVisible()
        assert not any(action.isEnabled() for action in menu.actions())
    assert not booth.menus.full_screen.isEnabled()


def test_the_pin_opens_the_rest_and_locking_closes_it_again(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    click(shown("booth.staff"))
    for digit in PIN:
        click(shown(f"staff.pin.digit.{digit}"))
    click(shown("staff.pin.ok"))
    shown("page.home")
    assert not booth.isFullScreen()
    assert booth.menus.open_study.isEnabled()
    QTest.keyClick(booth, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    shown("page.booth")
    assert booth.isFullScreen()
    assert not booth.menus.open_study.isEnabled()


def test_a_wrong_pin_waits_and_the_field_says_how_long(qtbot: QtBot, booth: MainWindow, shown: Shown) -> None:
    click(shown("booth.staff"))
    field = shown("staff.pin.field")
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(field, "1111")
    QTest.keyClick(field, Qt.Key.Key_Return)
    problem = shown("staff.pin.problem")
    assert isinstance(problem, QLabel)
    assert "try again in 1 s" in problem.text()
    assert field.text() == ""
    QTest.keyClicks(field, PIN)
    assert field.text() == ""  # nothing is taken meanwhile
    qtbot.waitUntil(lambda: not field.isReadOnly())
    QTest.keyClicks(field, PIN)
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown("page.home")


def test_the_windows_own_button_asks_the_staff_and_a_program_that_ends_it_is_obeyed(
    booth: MainWindow, shown: Shown, study_path: Path
) -> None:
    class Pressed(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    pressed = Pressed()
    booth.closeEvent(pressed)
    assert not pressed.isAccepted()
    shown("page.staff")
    assert booth.close()
    StudyFile.open(study_path).close()


def test_without_a_pin_the_staff_chooses_one_first(
    qtbot: QtBot, window: MainWindow, shown: Shown, tmp_path: Path, definition: StudyDefinition
) -> None:
    path = tmp_path / "new.sojourn"
    StudyFile.create(path, definition).close()
    window.open_study(path)
    once, again = shown("choose_pin.once"), shown("choose_pin.again")
    assert not window.menus.new_study.isEnabled()
    QTest.keyClicks(once, "13579")
    QTest.keyClick(once, Qt.Key.Key_Return)
    assert "not the same" not in words(shown("page.choose_pin"))  # it is yet to be typed again
    assert again.hasFocus()
    QTest.keyClicks(again, "13570")
    click(shown("choose_pin.ok"))
    assert "not the same" in words(shown("page.choose_pin"))
    QTest.keyClick(again, Qt.Key.Key_Backspace)
    assert "not the same" not in words(shown("page.choose_pin"))
    assert isinstance(again, QLineEdit)
    again.setText("13579")
    QTest.keyClick(again, Qt.Key.Key_Return)
    shown("page.booth")
    assert window.study is not None
    assert StaffPin(window.study.staff).is_right("13579")
    window.close_study()


def test_a_signed_file_beside_the_study_has_a_lost_pin_forgotten(
    qtbot: QtBot, booth: MainWindow, shown: Shown, study_path: Path
) -> None:
    assert booth.study is not None
    click(shown("booth.staff"))
    click(shown("staff.lost"))
    assert "booth.pin-reset" in words(shown("page.staff"))
    click(shown("staff.use"))
    (box,) = booth.findChildren(QMessageBox)
    assert "can't be read" in box.text()
    box.accept()
    reset = PinReset.new(booth.study.study_id, date.today()).signed(KEY)
    study_path.with_suffix(".pin-reset").write_text(reset)
    click(shown("staff.use"))
    shown("page.home")
    assert booth.study is None
    assert not booth.isFullScreen()
    booth.open_study(study_path)
    shown("page.choose_pin")


# The interview


def test_who_has_answered_before_is_thanked_and_only_counted(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    click(shown("booth.start"))
    click(shown("respondent..answered_before=yes"))
    assert "answered already" in words(shown("page.consent"))
    assert not [one for one in booth.findChildren(QWidget, "respondent..consent=agree") if one.isVisible()]
    click(shown("consent.end"))
    shown("page.done")
    assert today(booth) == {Outcome.ANSWERED_BEFORE: 1}
    assert booth.study is not None
    assert booth.study.drafts.list() == []


def test_whether_the_career_was_ones_own_is_asked_before_one_can_finish_without_looking(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    booth.resize(1200, 800)
    shell = tell(qtbot, booth, shown)
    own = shown("respondent..own_career=own")
    assert own.visibleRegion().boundingRect() == own.rect()
    assert own.hasFocus()
    QTest.keyClick(own, Qt.Key.Key_Return)
    assert shell.interview is not None
    assert shell.interview.text(of_respondent("own_career")) == "own"
    assert shown("interview.finish").hasFocus()


def test_the_staffs_page_is_in_the_usual_type_after_an_interview(
    qtbot: QtBot, booth: MainWindow, shown: Shown
) -> None:
    tell(qtbot, booth, shown)
    click(shown("respondent..own_career=own"))
    click(shown("interview.finish"))
    click(shown("done.home"))
    shown("page.booth")
    unlock(booth, shown)
    buttons = shown("page.home").findChildren(QPushButton)
    assert len(buttons) > 3
    assert {one.font().pointSize() for one in buttons} == {BODY_POINTS}


def test_answers_given_to_try_it_out_are_not_kept(qtbot: QtBot, booth: MainWindow, shown: Shown) -> None:
    tell(qtbot, booth, shown)
    click(shown("respondent..own_career=trying"))
    click(shown("interview.finish"))
    assert "nothing" in words(shown("page.done"))
    assert today(booth) == {Outcome.JUST_TRYING: 1}
    assert booth.study is not None
    assert booth.study.respondent_ids() == []


def test_the_next_respondent_comes_in_one_key_and_finds_no_trace(
    qtbot: QtBot, booth: MainWindow, shown: Shown, study_path: Path
) -> None:
    shell = tell(qtbot, booth, shown)
    QGuiApplication.clipboard().setText(OWN_WORDS)
    click(shown("respondent..own_career=own"))
    qtbot.waitUntil(lambda: shell.writer.pending == 0)
    assert OWN_WORDS.encode() in study_bytes(study_path)
    click(shown("interview.finish"))
    shown("page.done")
    QTest.keyClick(shown("done.next"), Qt.Key.Key_Return)
    shown("respondent..answered_before=no")
    assert booth.windowTitle() == "Careers at the coast"
    assert QGuiApplication.clipboard().text() == ""
    assert not booth.menus.undo.isEnabled()
    assert OWN_WORDS.encode() not in study_bytes(study_path)
    typed = [one.text() for one in booth.findChildren(QLineEdit)]
    assert not any(typed)
    assert today(booth) == {Outcome.FINISHED: 1}


def test_a_discarded_interview_leaves_no_byte(
    qtbot: QtBot, booth: MainWindow, shown: Shown, study_path: Path
) -> None:
    tell(qtbot, booth, shown)
    assert OWN_WORDS.encode() in study_bytes(study_path)
    click(shown("interview.stop"))
    click(shown("interview.stop_sure"))
    shown("page.done")
    assert OWN_WORDS.encode() not in study_bytes(study_path)
    click(shown("done.home"))
    assert "0 interviews today" in words(shown("page.booth"))


# Nobody there


def leave_alone(window: MainWindow, monkeypatch: pytest.MonkeyPatch, seconds: float) -> IdleWatch:
    """Let the clock of the watch go forward."""
    (watch,) = window.findChildren(IdleWatch)
    monkeypatch.setattr(watch, "_last", watch._last - seconds)
    watch.look()
    return watch


def test_an_interview_that_nobody_touches_is_counted_down_and_discarded(
    qtbot: QtBot, booth: MainWindow, shown: Shown, monkeypatch: pytest.MonkeyPatch, study_path: Path
) -> None:
    tell(qtbot, booth, shown)
    leave_alone(booth, monkeypatch, 20)
    strip = shown("idle.text")
    assert isinstance(strip, QLabel)
    assert "In 10 s this interview ends" in strip.text()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Shift)
    assert not strip.isVisible()
    leave_alone(booth, monkeypatch, 31)
    shown("page.booth")
    assert today(booth) == {Outcome.INTERRUPTED: 1}
    assert OWN_WORDS.encode() not in study_bytes(study_path)
    assert not booth.in_interview()


def test_kept_ones_are_offered_to_the_staff_without_their_content(
    qtbot: QtBot,
    window: MainWindow,
    shown: Shown,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    definition: StudyDefinition,
) -> None:
    path = tmp_path / "booth.sojourn"
    with StudyFile.create(path, replace(definition, idle_action="keep")) as study:
        StaffPin(study.staff).choose(PIN)
    window.open_study(path)
    shown("page.booth")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tell(qtbot, window, shown)
    leave_alone(window, monkeypatch, 200)
    shown("page.booth")
    assert "interrupted" not in words(shown("page.booth"))
    unlock(window, shown)
    home = words(shown("page.home"))
    assert "An interrupted interview, at part 5 of 5" in home
    assert OWN_WORDS not in home
    click(shown("home.resume"))
    shown("page.review")
    assert window.isFullScreen()  # a respondent sits there again
    interview(window).leave()
    shown("page.booth")
    window.close_study()


def test_an_interrupted_interview_lives_for_ten_minutes(
    qtbot: QtBot, study_path: Path, window: MainWindow, shown: Shown
) -> None:
    with StudyFile.open(study_path) as study:
        old, fresh = study.drafts.new(), study.drafts.new()
        study.drafts.save(old, {of_respondent("phd_field"): OWN_WORDS})
        study._connection.execute(
            "UPDATE draft_age SET written = ? WHERE draft_id = ?", (int(time.time()) - 601, old)
        )
    window.open_study(study_path)
    shown("page.booth")
    assert window.study is not None
    assert [one.draft_id for one in window.study.drafts.list()] == [fresh]
    assert OWN_WORDS.encode() not in study_bytes(study_path)
    window.close_study()


def test_what_can_not_be_wiped_is_told_and_the_booth_locks_all_the_same(
    booth: MainWindow, shown: Shown
) -> None:
    unlock(booth, shown)
    assert booth.study is not None
    study = booth.study
    study.drafts.new()
    study._connection.execute("DELETE FROM draft_age")
    study._connection.execute("PRAGMA query_only = ON")
    booth.menus.lock.trigger()
    (box,) = booth.findChildren(QMessageBox)
    assert "can't be written" in box.text()
    box.accept()
    shown("page.booth")
    study._connection.execute("PRAGMA query_only = OFF")
    unlock(booth, shown)
    assert study.drafts.list() == []


# The demonstration


def test_a_demonstration_is_marked_and_keeps_nothing(
    qtbot: QtBot, booth: MainWindow, shown: Shown, study_path: Path
) -> None:
    unlock(booth, shown)
    booth.menus.demonstrate.trigger()
    assert "nothing that is entered is kept" in words(shown("interview.demonstration"))
    shell = interview(booth)
    told = shell.interview
    assert told is not None
    for item, text in (("answered_before", "no"), ("consent", "agree"), ("phd_year", "2010")):
        told.answer(of_respondent(item), text)
    told.answer(of_respondent("phd_field"), OWN_WORDS)
    told.edit_timeline(told.timeline.add(2010, None, "academia", "postdoc"))
    told.go("review")
    click(shown("interview.finish"))
    assert "nothing" in words(shown("page.done"))
    assert not booth.findChildren(QWidget, "receipt.show")
    click(shown("done.home"))
    shown("page.booth")
    assert booth.study is not None
    assert booth.study.respondent_ids() == []
    assert booth.study.drafts.list() == []
    assert today(booth) == {}
    assert OWN_WORDS.encode() not in study_bytes(study_path)
