"""The page that withdraws a record: by its code alone, asked once more, and honest about what it knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from sojourn_desktop.window import MainWindow
from sojourn_schema.careers import Career, Respondent
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.withdrawal import handle_of

Shown = Callable[[str], QWidget]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def said(shown: Shown, name: str) -> str:
    label = shown(name)
    assert isinstance(label, QLabel)
    return label.text()


@pytest.fixture
def code(open_window: MainWindow) -> SecretCode:
    """The code of the one record in the open study, with the page shown."""
    study = open_window.study
    assert study is not None
    made = SecretCode.new()
    study.drafts.finish(
        study.drafts.new(), Career(Respondent("r1", 2026, 2010)), handle=handle_of(made, study.study_id)
    )
    open_window.menus.withdraw.trigger()
    return made


def typed(shown: Shown, text: str) -> QLineEdit:
    field = shown("withdrawal.code")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text)
    return field


def test_the_record_is_deleted_after_one_more_question(
    open_window: MainWindow, code: SecretCode, shown: Shown
) -> None:
    field = typed(shown, code.written.lower())
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert open_window.study is not None
    assert open_window.study.counts()["respondent"] == 1
    click(shown("withdrawal.sure"))
    assert open_window.study.counts()["respondent"] == 0
    assert "deleted" in said(shown, "withdrawal.told")
    assert "Backups" in said(shown, "withdrawal.more")
    assert field.text() == ""


def test_a_mistyped_code_is_told_beside_the_field(
    open_window: MainWindow, code: SecretCode, shown: Shown
) -> None:
    field = typed(shown, code.written[:-1] + ("1" if code.written[-1] == "0" else "0"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "mistyped" in said(shown, "withdrawal.problem")
    assert not [one for one in open_window.findChildren(QWidget, "withdrawal.sure") if one.isVisible()]


def test_another_letter_takes_the_question_back(
    open_window: MainWindow, code: SecretCode, shown: Shown
) -> None:
    field = typed(shown, code.written)
    click(shown("withdrawal.go"))
    shown("withdrawal.sure")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not [one for one in open_window.findChildren(QWidget, "withdrawal.sure") if one.isVisible()]


def test_an_unknown_code_says_what_is_not_known(
    open_window: MainWindow, code: SecretCode, shown: Shown
) -> None:
    typed(shown, SecretCode.new().written)
    click(shown("withdrawal.go"))
    click(shown("withdrawal.sure"))
    assert "nothing was deleted" in said(shown, "withdrawal.told")
    assert open_window.study is not None
    assert open_window.study.counts()["respondent"] == 1
    assert len(open_window.study.withdrawals.tombstones()) == 1


def test_coming_back_to_the_page_finds_nothing_of_the_last_code(
    open_window: MainWindow, code: SecretCode, shown: Shown
) -> None:
    field = typed(shown, code.written)
    click(shown("withdrawal.home"))
    open_window.menus.withdraw.trigger()
    assert field.text() == ""
