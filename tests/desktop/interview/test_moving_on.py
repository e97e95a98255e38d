"""Enter moves on from question to question, letters go to a choice, and Tab leads nowhere by surprise."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.seeking import Seeking
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.interview.tabs import Compound
from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview

Shown = Callable[[str], QWidget]
ENTER = Qt.Key.Key_Return


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    """Press keys where the keyboard is, and tell where it is then."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus.objectName()


def test_enter_picks_and_goes_to_the_next_question(shell: InterviewShell, begun: Interview) -> None:
    assert press(ENTER) == "respondent..consent_share=no"
    assert begun.text(of_respondent("consent")) == "agree"


def test_enter_on_what_is_picked_leaves_it_and_space_takes_it_back(
    shell: InterviewShell, begun: Interview
) -> None:
    press(ENTER)
    press(ENTER)
    assert begun.text(of_respondent("consent_share")) == "no"
    shell.show_place(of_respondent("consent_share"))
    press(Qt.Key.Key_Space)
    assert begun.text(of_respondent("consent_share")) == ""


def test_enter_after_the_last_question_stands_on_the_way_on(shell: InterviewShell, begun: Interview) -> None:
    shell.show_place(of_respondent("recruited_via"))
    assert press(ENTER) == "interview.next"


def test_enter_in_a_text_goes_past_its_dont_know(shell: InterviewShell, begun: Interview) -> None:
    begun.go("background")
    shell.show_place(of_respondent("phd_year"))
    assert press(ENTER) == "respondent..phd_field"


def test_enter_does_not_leave_letters_that_no_field_has(shell: InterviewShell, begun: Interview) -> None:
    begun.go("background")
    shell.show_place(of_respondent("phd_field"))
    assert press(Qt.Key.Key_Q, Qt.Key.Key_Q, Qt.Key.Key_X, ENTER) == "respondent..phd_field"


def test_the_first_letter_goes_to_a_choice_without_picking_it(
    shell: InterviewShell, begun: Interview
) -> None:
    begun.go("background")
    shell.show_place(of_respondent("wish_at_phd"))
    assert press(Qt.Key.Key_E) == "respondent..wish_at_phd=either"
    assert begun.text(of_respondent("wish_at_phd")) == ""


def test_arrows_and_letters_change_an_answer_that_was_given(shell: InterviewShell, begun: Interview) -> None:
    begun.go("background")
    begun.answer(of_respondent("wish_at_phd"), "academia")
    shell.show_place(of_respondent("wish_at_phd"))
    assert press(Qt.Key.Key_Right) == "respondent..wish_at_phd=industry"
    assert begun.text(of_respondent("wish_at_phd")) == "industry"
    assert press(Qt.Key.Key_E) == "respondent..wish_at_phd=either"
    assert begun.text(of_respondent("wish_at_phd")) == "either"


def test_arrows_give_no_first_answer(shell: InterviewShell, begun: Interview) -> None:
    begun.go("background")
    shell.show_place(of_respondent("wish_at_phd"))
    assert press(Qt.Key.Key_Right, Qt.Key.Key_Right) == "respondent..wish_at_phd=either"
    assert begun.text(of_respondent("wish_at_phd")) == ""


def test_enter_held_down_answers_nothing(shell: InterviewShell, begun: Interview) -> None:
    begun.go("background")
    shell.show_place(of_respondent("wish_at_phd"))
    focus = QApplication.focusWidget()
    assert focus is not None
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(focus, held)
    assert begun.text(of_respondent("wish_at_phd")) == ""
    assert QApplication.focusWidget() is focus


def test_enter_takes_the_one_field_that_letters_mean_and_goes_to_the_first_of_several(
    shell: InterviewShell, begun: Interview
) -> None:
    begun.go("background")
    shell.show_place(of_respondent("phd_field"))
    assert press(Qt.Key.Key_S, Qt.Key.Key_O, ENTER).startswith("respondent..phd_field=")
    assert begun.text(of_respondent("phd_field")) == ""
    field = shell.findChild(QLineEdit, "respondent..phd_field")
    assert field is not None
    field.setText("Sociology")
    field.setFocus()
    press(ENTER)
    assert begun.text(of_respondent("phd_field")) == "5.4"


def test_after_the_last_question_of_a_position_the_calendar_waits_for_the_next(
    shell: InterviewShell, begun: Interview
) -> None:
    begun.edit_timeline(begun.timeline.add(2008, 2011, "academia", "lecturer"))
    begun.go("timeline")
    spell = begun.timeline.spells[0].spell_id
    shell.show_place(of_respondent(""))
    begun_place = f"spell.{spell}.appointment"
    for widget in shell.findChildren(QWidget):
        if widget.objectName().startswith(f"{begun_place}=fixed_term"):
            widget.setFocus()
    assert press(ENTER) == "timeline.calendar"


def test_tab_from_the_language_leads_into_the_calendar(shell: InterviewShell, begun: Interview) -> None:
    begun.edit_timeline(begun.timeline.add(2008, 2011, "academia", "postdoc"))
    begun.go("timeline")
    language = shell.findChild(QWidget, "interview.language")
    assert language is not None
    language.show()
    language.setFocus(Qt.FocusReason.TabFocusReason)
    assert press(Qt.Key.Key_Tab) == "timeline.calendar"


def test_the_calendar_leaves_alt_and_an_arrow_to_the_parts(
    qtbot: QtBot, shell: InterviewShell, begun: Interview
) -> None:
    begun.edit_timeline(begun.timeline.add(2008, 2011, "academia", "postdoc"))
    begun.go("timeline")
    calendar = shell.findChild(CalendarView)
    assert calendar is not None
    calendar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shell.window().windowHandle(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: begun.part == "years")


def test_a_compound_gives_the_keyboard_to_one_of_its_widgets(qtbot: QtBot) -> None:
    compound = Compound()
    qtbot.addWidget(compound)
    inside = QWidget(compound)
    inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    compound.give_keyboard_to(inside)
    compound.show()
    compound.activateWindow()
    qtbot.waitUntil(compound.isActiveWindow)
    compound.setFocus()
    assert inside.hasFocus()


@pytest.mark.parametrize(("typed", "found"), [("a", 0), ("as", 1), ("ass", 1), ("b", None), ("ad", 0)])
def test_letters_in_a_row_are_one_beginning(qapp: QApplication, typed: str, found: int | None) -> None:
    seeking = Seeking()
    labels = ("Adjunct", "Assistant", "Associate")
    assert [seeking.found(letter, labels) for letter in typed][-1] == found
