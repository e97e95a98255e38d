"""The review: what does not fit together, each with a button that says what one does where it leads."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_schema.instrument.answers import of_respondent, of_spell, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.unanswered import unanswered

Shown = Callable[[str], QWidget]


@pytest.fixture
def interview(begun: Interview) -> Interview:
    """An interview on its last page, of a career with a gap, an overlap, and papers and an end unknown."""
    timeline = begun.timeline.add(2008, 2010, "academia", "postdoc")
    timeline = timeline.add(2013, 2016, "industry", "research_scientist")
    timeline = timeline.add(2015, 2019, "academia", "assistant_professor")
    begun.edit_timeline(timeline.add(2020, 2023, "industry", "manager"))
    for spell in begun.timeline.spells:
        begun.answer(of_spell(spell.spell_id, "papers"), "1")
    begun.answer(of_year(2012), "3")
    begun.answer(of_spell(begun.timeline.spells[3].spell_id, "end_year"), "DK")
    begun.go("review")
    return begun


def mending(shown: Shown, interview: Interview, kind: str) -> QAbstractButton:
    """The button beside the finding of that kind."""
    at = [finding.kind for finding in interview.findings()].index(kind)
    button = shown(f"review.finding.{at}")
    assert isinstance(button, QAbstractButton)
    return button


@pytest.mark.parametrize(
    ("kind", "says", "part"),
    [
        ("overlap", "I held both: say how much each was", "timeline"),
        ("end_unknown", "Correct the end", "timeline"),
        ("papers_without_spell", "Look at the papers", "years"),
    ],
)
def test_each_finding_has_its_mending(
    interview: Interview, shown: Shown, kind: str, says: str, part: str
) -> None:
    button = mending(shown, interview, kind)
    assert button.text() == says
    assert button.accessibleName().startswith(f"{says}: ")
    button.click()
    assert interview.part == part


def test_a_click_mends_a_finding_says_so_and_is_taken_back_by_undo(
    qtbot: QtBot, interview: Interview, shell: InterviewShell, shown: Shown
) -> None:
    at = [finding.kind for finding in interview.findings()].index("gap")
    shown(f"review.finding.{at}.break").setFocus()
    QTest.keyClick(shown(f"review.finding.{at}.break"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(interview.timeline.in_lane("none")) == 1)
    assert "gap" not in {finding.kind for finding in interview.findings()}
    assert "2011 to 2012: not in paid work" in told(shell)
    did = shown("review.did")
    assert isinstance(did, QLabel)
    assert did.text() == "Done: It was a break. Undo takes it back."
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("review.finding.")
    QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert interview.timeline.in_lane("none") == ()
    assert interview.part == "review"  # where one is, the finding stands again
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("review.finding.")
    shell.redo()
    assert len(interview.timeline.in_lane("none")) == 1
    assert interview.part == "review"


def test_the_keyboard_is_on_finish_when_the_last_finding_is_mended(
    qtbot: QtBot, begun: Interview, shown: Shown
) -> None:
    begun.edit_timeline(begun.timeline.add(2008, 2020, "academia", "postdoc"))
    begun.go("review")
    shown("review.finding.0.break").click()  # type: ignore[attr-defined]  # `shown` finds any widget
    qtbot.waitUntil(lambda: begun.findings() == ())
    qtbot.waitUntil(lambda: shown("interview.finish").hasFocus())


def test_a_gap_becomes_a_position_whose_kind_is_asked_next(
    qtbot: QtBot, interview: Interview, shown: Shown
) -> None:
    button = mending(shown, interview, "gap")
    assert button.text() == "Add a position there"
    button.click()
    qtbot.waitUntil(lambda: interview.part == "timeline")
    (new,) = interview.timeline.in_lane("")
    assert (new.start_year, new.end_year) == (2011, 2012)


def test_papers_of_a_year_without_a_position_are_mended_in_that_year(
    interview: Interview, shown: Shown
) -> None:
    mending(shown, interview, "papers_without_spell").click()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "publication_year.2012.papers"


def test_an_end_before_its_start_is_not_left_for_the_review(interview: Interview) -> None:
    spell = interview.timeline.spells[3]
    interview.go("timeline")
    interview.answer(of_spell(spell.spell_id, "end_year"), "2018")
    assert not interview.go("review")
    assert [problem.place for problem in interview.can_leave()] == [of_spell(spell.spell_id, "end_year")]


def told(shell: InterviewShell) -> str:
    """Everything that the page says."""
    page = shell.findChild(QWidget, "page.review")
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_what_no_sentence_says_is_told_with_the_way_to_change_it(
    interview: Interview, shell: InterviewShell, shown: Shown
) -> None:
    interview.answer(of_respondent("gender"), "PNTS")
    interview.answer(of_year(2009), "15")
    shown("review.other.1")
    said = told(shell)
    assert "Gender: Prefer not to say" in said
    assert "2009: 15 (you gave this year by itself)" in said
    buttons = [one for one in shell.findChildren(QAbstractButton) if one.isVisible()]
    change = next(one for one in buttons if one.accessibleName() == "Change: Gender")
    change.click()
    assert interview.part == "background"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "respondent..gender=PNTS"


def test_the_keyboard_is_on_finish_and_a_held_key_does_not_press_it(
    interview: Interview, shell: InterviewShell, shown: Shown
) -> None:
    finish = shown("interview.finish")
    assert finish.hasFocus()
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(finish, held)
    assert shell.interview is interview
    shown("review.change.0").setFocus()
    shell.next()
    assert finish.hasFocus()
    QTest.keyClick(finish, Qt.Key.Key_Return)
    assert shown("done.next").isVisible()


def test_what_has_no_answer_is_said_in_passing_and_is_one_click_away(
    interview: Interview, shell: InterviewShell, shown: Shown
) -> None:
    said = shown("review.unanswered")
    assert isinstance(said, QLabel)
    assert said.text() == f"{len(unanswered(interview))} questions have no answer. You can leave it so."
    assert "Not answered: " in told(shell)
    first = unanswered(interview)[0].place
    shown("review.unanswered.first").click()  # type: ignore[attr-defined]  # `shown` finds any widget
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith(f"{first.table}.{first.row}.{first.item}")


def test_a_position_with_open_questions_has_a_way_to_the_first_of_them(
    interview: Interview, shown: Shown
) -> None:
    of_spells = [one.place for one in unanswered(interview) if one.place.table == "spell"]
    number = [one.spell_id for one in interview.sentences()].index(of_spells[0].row)
    shown(f"review.answer.{number}").click()  # type: ignore[attr-defined]  # `shown` finds any widget
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith(".".join(of_spells[0]))


def test_nothing_is_said_where_every_question_has_an_answer(
    interview: Interview, shell: InterviewShell
) -> None:
    while open_items := unanswered(interview):
        for item in open_items:
            interview.answer(item.place, "DK" if item.no_answers else item.choices[0].code)
    assert not any(one.isVisible() for one in shell.findChildren(QLabel, "review.unanswered"))
    assert "Not answered: " not in told(shell)
