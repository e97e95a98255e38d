"""The study's own questions on the screen: every kind by mouse, finger, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_schema.extra_questions.reading import read_form
from sojourn_schema.instrument.answers import of_extra, of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

EXAMPLE = Path(__file__).resolve().parents[3] / "docs" / "extra-questions.xlsx"


@pytest.fixture(params=["booth", "self"])
def study_path(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A study with questions of its own, held at a booth or by the respondents alone."""
    path = tmp_path / "study.sojourn"
    form = read_form(EXAMPLE, "en").form
    asked = replace(StudyDefinition.default(2026), mode=request.param, extra_questions=form)
    StudyFile.create(path, asked).close()
    return path


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, study: StudyFile) -> Iterator[InterviewShell]:
    """An interview at the first page of the study's own questions."""
    theme.apply(qapp, theme.Look.LIGHT)
    found = InterviewShell(study)
    qtbot.addWidget(found)
    found.resize(1024, 700)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.begin()
    answers = {
        "answered_before": "no", "consent": "agree", "phd_status": "in_progress", "phd_year": "2028",
    }  # fmt: skip
    for item, text in answers.items():
        interview_of(found).answer(of_respondent(item), text)
    assert interview_of(found).go("extra-1")
    yield found
    found.writer.close()  # it ends once everything is written
    assert found.writer.wait(30)


def interview_of(shell: InterviewShell) -> Interview:
    assert shell.interview is not None
    return shell.interview


def widget(shell: InterviewShell, name: str) -> QWidget:
    found = shell.findChild(QWidget, name)
    assert found is not None, name
    return found


def button(shell: InterviewShell, name: str) -> QAbstractButton:
    found = widget(shell, name)
    assert isinstance(found, QAbstractButton)
    return found


def text(shell: InterviewShell, name: str) -> str:
    return interview_of(shell).text(of_extra(name))


def test_several_choices_are_picked_and_taken_back_one_by_one(qtbot: QtBot, shell: InterviewShell) -> None:
    for name, told in (("archives", "archives"), ("lab", "lab archives"), ("archives", "lab")):
        qtbot.mouseClick(widget(shell, f"extra..methods={name}"), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        assert text(shell, "methods") == told
    assert button(shell, "extra..methods=lab").isChecked()


def test_a_dont_know_stands_alone_among_several_choices(qtbot: QtBot, shell: InterviewShell) -> None:
    for name, told in (
        ("lab", "lab"),
        ("DK", "DK"),
        ("computing", "computing"),
        ("PNTS", "PNTS"),
        ("PNTS", ""),
    ):
        qtbot.mouseClick(widget(shell, f"extra..methods={name}"), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        assert text(shell, "methods") == told
    assert not any(button(shell, f"extra..methods={code}").isChecked() for code in ("lab", "DK", "PNTS"))


def test_several_choices_by_finger(shell: InterviewShell, finger: QPointingDevice) -> None:
    for name in ("lab", "computing"):
        at = widget(shell, f"extra..methods={name}")
        assert at.height() >= 48
        QTest.touchEvent(at, finger).press(0, at.rect().center(), at).commit()
        QTest.touchEvent(at, finger).release(0, at.rect().center(), at).commit()
    assert text(shell, "methods") == "lab computing"


def test_the_whole_page_by_keyboard_alone(qtbot: QtBot, shell: InterviewShell) -> None:
    first = button(shell, "extra..methods=lab")
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = button(shell, "extra..methods=computing")
    assert second.hasFocus()
    assert text(shell, "methods") == "lab"  # walking picks none
    qtbot.keyClick(second, Qt.Key.Key_Return)  # picks it and moves on
    assert text(shell, "methods") == "lab computing"
    size = widget(shell, "extra..lab_size")
    assert size.hasFocus()
    qtbot.keyClicks(size, "12")
    qtbot.keyClick(size, Qt.Key.Key_Return)
    share = widget(shell, "extra..teaching_share")
    assert share.hasFocus()
    qtbot.keyClicks(share, "2,5")
    qtbot.keyClick(share, Qt.Key.Key_Return)
    following = widget(shell, "interview.next")
    assert following.hasFocus()
    qtbot.keyClick(following, Qt.Key.Key_Return)
    assert interview_of(shell).part == "extra-2"
    assert button(shell, "extra..care=yes").hasFocus()
    assert {name: text(shell, name) for name in ("methods", "lab_size", "teaching_share")} == {
        "methods": "lab computing", "lab_size": "12", "teaching_share": "2,5",
    }  # fmt: skip


def test_enter_on_a_choice_that_is_picked_leaves_it_picked(qtbot: QtBot, shell: InterviewShell) -> None:
    lab = button(shell, "extra..methods=lab")
    qtbot.keyClick(lab, Qt.Key.Key_Space)
    qtbot.keyClick(lab, Qt.Key.Key_Return)
    assert text(shell, "methods") == "lab"
    qtbot.keyClick(lab, Qt.Key.Key_Space)
    assert text(shell, "methods") == ""


def test_a_letter_goes_to_the_choice_that_begins_with_it(qtbot: QtBot, shell: InterviewShell) -> None:
    qtbot.keyClick(button(shell, "extra..methods=lab"), Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert button(shell, "extra..methods=archives").hasFocus()
    assert text(shell, "methods") == ""


def test_what_breaks_a_constraint_is_said_beside_its_field(qtbot: QtBot, shell: InterviewShell) -> None:
    interview_of(shell).answer(of_extra("methods"), "lab")
    size = widget(shell, "extra..lab_size")
    assert isinstance(size, QLineEdit)
    qtbot.keyClicks(size, "900")
    size.editingFinished.emit()
    said = shell.findChild(QLabel, "extra..lab_size!")
    assert said is not None
    qtbot.waitUntil(said.isVisible)
    assert said.text() == "A laboratory has 1 to 500 people here."
    assert said.text() in size.accessibleDescription()
    shell.speak("de")
    assert said.text() == "Ein Labor hat hier 1 bis 500 Personen."


def test_a_required_question_holds_one_up_until_it_or_a_dont_know_is_answered(
    qtbot: QtBot, shell: InterviewShell
) -> None:
    shell.next()
    assert interview_of(shell).part == "extra-1"
    said = shell.findChild(QLabel, "extra..methods!")
    assert said is not None
    assert said.text() == "Please answer this, or choose “Don't know” or “Prefer not to say”."
    qtbot.mouseClick(widget(shell, "extra..methods=DK"), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    shell.next()
    assert interview_of(shell).part == "extra-2"


def test_one_choice_a_day_a_text_and_a_note(qtbot: QtBot, shell: InterviewShell) -> None:
    interview_of(shell).answer(of_extra("methods"), "computing")
    shell.next()
    qtbot.mouseClick(widget(shell, "extra..care=yes"), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    day, comment = widget(shell, "extra..contract_end"), widget(shell, "extra..comment")
    qtbot.keyClicks(day, "31.5.2027")
    qtbot.keyClicks(comment, "Thank you.")
    labels = [one.text() for one in shell.findChildren(QLabel) if one.isVisible()]
    assert "Around your work" in labels
    assert "These answers go to your department alone." in labels
    career = interview_of(shell).finish()
    assert {one.question: one.answer for one in career.extra_answers} == {
        "care": "yes", "comment": "Thank you.", "contract_end": "2027-05-31", "methods": "computing",
        "methods_used": "1",
    }  # fmt: skip


def test_undo_shows_the_page_on_which_something_was_taken_back(qtbot: QtBot, shell: InterviewShell) -> None:
    interview_of(shell).answer(of_extra("methods"), "lab")
    shell.next()
    shell.undo()
    assert interview_of(shell).part == "extra-1"
    assert not button(shell, "extra..methods=lab").isChecked()


def test_the_pages_are_one_step_of_the_interview(shell: InterviewShell) -> None:
    buttons = [one for one in shell.findChildren(QPushButton) if not one.isHidden()]
    steps = [one for one in buttons if one.objectName().startswith("interview.part.")]
    assert [one.objectName().removeprefix("interview.part.") for one in steps] == [
        "consent", "background", "extra", "review",
    ]  # fmt: skip
    assert [one.isChecked() for one in steps] == [False, False, True, False]
    assert steps[2].accessibleName() == "Part 3 of 4: Further questions, now"
    interview_of(shell).answer(of_extra("methods"), "lab")
    shell.next()
    assert steps[2].isChecked()
    steps[2].click()
    assert interview_of(shell).part == "extra-1"


def test_a_screen_reader_hears_check_boxes_with_their_question(shell: InterviewShell) -> None:
    QAccessible.setActive(True)
    lab = QAccessible.queryAccessibleInterface(widget(shell, "extra..methods=lab"))
    assert lab.role() is QAccessible.Role.CheckBox
    assert lab.text(QAccessible.Text.Name) == "Experiments"
    assert lab.text(QAccessible.Text.Description) == "Which of these do you use in your work?"
    shell.speak("fr")
    assert lab.text(QAccessible.Text.Name) == "Expériences"
    assert lab.text(QAccessible.Text.Description) == "Lesquels utilisez-vous dans votre travail ?"


def test_the_review_leads_back_to_an_answer(qtbot: QtBot, shell: InterviewShell) -> None:
    interview_of(shell).answer(of_extra("methods"), "lab")
    interview_of(shell).answer(of_extra("comment"), "Thank you.")
    assert interview_of(shell).go("review")
    changes = [
        one
        for one in shell.findChildren(QPushButton)
        if one.accessibleName().startswith("Change: Is there anything else")
    ]
    assert len(changes) == 1
    changes[0].click()
    assert interview_of(shell).part == "extra-2"
    assert widget(shell, "extra..comment").hasFocus()


def test_each_answer_is_committed_and_resumed(qtbot: QtBot, shell: InterviewShell, study: StudyFile) -> None:
    qtbot.mouseClick(widget(shell, "extra..methods=lab"), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: not shell.writer.pending, timeout=30_000)
    (draft,) = study.drafts.list()
    assert study.drafts.load(draft.draft_id)[of_extra("methods")] == "lab"
    resumed = InterviewShell(study, draft.draft_id)
    qtbot.addWidget(resumed)
    resumed.show()
    resumed.begin()
    assert interview_of(resumed).part == "extra-1"
    assert button(resumed, "extra..methods=lab").isChecked()
    resumed.writer.abandon()
    assert resumed.writer.wait(10)


def test_no_text_is_cut_off_in_any_language(shell: InterviewShell) -> None:
    for part in ("extra-1", "extra-2"):
        interview_of(shell).answer(of_extra("methods"), "lab")
        assert interview_of(shell).go(part)
        for language in ("en", "de", "fr", "es", "zh"):
            shell.speak(language)
            QApplication.processEvents()
            for one in shell.findChildren(QAbstractButton):
                if one.isVisible() and one.objectName().startswith("extra.."):
                    assert one.width() >= one.sizeHint().width(), one.text()
