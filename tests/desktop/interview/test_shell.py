"""An interview through the real window: kept, undone, interrupted, resumed and finished."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview import writer as writer_module
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_desktop.window import MainWindow
from sojourn_schema.bug_report import BugReport
from sojourn_schema.instrument.answers import of_respondent, of_spell, of_year
from sojourn_schema.instrument.interview import Interview

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Shown = Callable[[str], QWidget]


def interview_of(shell: InterviewShell) -> Interview:
    assert shell.interview is not None
    return shell.interview


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def written(qtbot: QtBot, shell: InterviewShell) -> None:
    qtbot.waitUntil(lambda: shell.writer.pending == 0)


def told(shell: InterviewShell) -> str:
    """Tell a whole small career, except the last page; the id of its position."""
    interview = interview_of(shell)
    for item, text in (
        ("consent", "agree"), ("consent_share", "no"), ("phd_status", "awarded"), ("phd_year", "2010"),
    ):  # fmt: skip
        interview.answer(of_respondent(item), text)
    timeline = interview.timeline.add(2010, None, "academia", "postdoc")
    interview.edit_timeline(timeline)
    return timeline.spells[0].spell_id


def test_nothing_is_chosen_beforehand_and_the_title_is_the_studys(
    shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    assert open_window.windowTitle() == "Research careers"
    for name in (
        "respondent..consent=agree",
        "respondent..consent_share=yes",
        "respondent..consent_share=no",
    ):
        option = shown(name)
        assert isinstance(option, QAbstractButton)
        assert not option.isChecked()
    texts = [label.text() for label in open_window.findChildren(QLabel) if label.isVisible()]
    assert not any("Sojourn" in text for text in texts)


def test_next_says_beside_the_question_what_holds_one_up(shell: InterviewShell, shown: Shown) -> None:
    QTest.keyClick(shell, Qt.Key.Key_Right, ALT)
    assert interview_of(shell).part == "consent"
    problem = shown("respondent..consent!")
    assert isinstance(problem, QLabel)
    assert problem.text() == interview_of(shell).words("problem.required")
    click(shown("respondent..consent=agree"))
    assert problem.isHidden()
    QTest.keyClick(shell, Qt.Key.Key_Right, ALT)
    assert interview_of(shell).part == "background"
    QTest.keyClick(shell, Qt.Key.Key_Left, ALT)
    assert interview_of(shell).part == "consent"


def test_declining_keeps_nothing(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    click(shown("respondent..consent=decline"))
    written(qtbot, shell)
    click(shown("consent.end"))
    qtbot.waitUntil(lambda: shell.interview is None)
    assert open_window.study is not None
    assert open_window.study.drafts.list() == []
    assert open_window.study.counts()["respondent"] == 0
    assert "nothing" in " ".join(label.text() for label in shown("page.done").findChildren(QLabel))


def test_every_key_press_is_committed_and_a_problem_stands_beside_the_field(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    click(shown("respondent..consent=agree"))
    click(shown("interview.next"))
    field = shown("respondent..phd_year")
    field.setFocus()
    serials: list[int] = []
    shell.writer.committed.connect(serials.append)
    for key in "2045":
        QTest.keyClick(field, key)
        written(qtbot, shell)
    qtbot.waitUntil(lambda: len(serials) >= 4)
    problem = shown("respondent..phd_year!")
    assert isinstance(problem, QLabel)
    assert "2026" in problem.text()
    assert open_window.study is not None
    (draft,) = open_window.study.drafts.list()
    assert open_window.study.drafts.load(draft.draft_id)[of_respondent("phd_year")] == "2045"
    assert draft.part == "background"


def test_undo_in_a_field_is_the_interviews_undo(shell: InterviewShell, shown: Shown) -> None:
    click(shown("respondent..consent=agree"))
    click(shown("interview.next"))
    field = shown("respondent..phd_year")
    assert isinstance(field, QLineEdit)
    click(shown("respondent..gender=man"))
    field.setFocus()
    QTest.keyClicks(field, "2010")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert interview_of(shell).text(of_respondent("gender")) == "man"
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "2010"


def test_choices_are_walked_by_arrow_keys_and_taken_back_by_a_second_pick(
    shell: InterviewShell, shown: Shown
) -> None:
    click(shown("respondent..consent=agree"))
    click(shown("interview.next"))
    woman = shown("respondent..gender=woman")
    woman.setFocus()
    QTest.keyClick(woman, Qt.Key.Key_Right)
    assert interview_of(shell).text(of_respondent("gender")) == ""
    man = shown("respondent..gender=man")
    assert man.hasFocus()
    QTest.keyClick(man, Qt.Key.Key_Space)
    assert interview_of(shell).text(of_respondent("gender")) == "man"
    QTest.keyClick(man, Qt.Key.Key_Space)
    assert interview_of(shell).text(of_respondent("gender")) == ""


def test_a_field_is_found_by_a_few_letters(shell: InterviewShell, shown: Shown) -> None:
    click(shown("respondent..consent=agree"))
    click(shown("interview.next"))
    search = shown("respondent..phd_field")
    search.setFocus()
    QTest.keyClicks(search, "comp inf")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert interview_of(shell).text(of_respondent("phd_field")) == "1.2"
    chosen = shown("respondent..phd_field=1.2")
    assert isinstance(chosen, QAbstractButton)
    assert chosen.isChecked()
    search.setFocus()
    QTest.keyClicks(search, "qqq")
    problem = shown("respondent..phd_field!")
    assert isinstance(problem, QLabel)
    assert "these letters" in problem.text()


def test_a_phd_student_has_three_parts(qtbot: QtBot, shell: InterviewShell, shown: Shown) -> None:
    click(shown("respondent..consent=agree"))
    click(shown("interview.next"))
    click(shown("respondent..phd_status=in_progress"))
    bar = shown("interview.parts")
    qtbot.waitUntil(lambda: len([one for one in bar.findChildren(QAbstractButton) if one.isVisible()]) == 3)


def test_an_interrupted_interview_is_offered_without_its_content_and_goes_on(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    told(shell)
    interview_of(shell).go("years")
    shell.leave()
    qtbot.waitUntil(lambda: not open_window.in_interview())
    assert shown("home.resume").isEnabled()
    texts = [label.text() for label in shown("page.home").findChildren(QLabel) if label.isVisible()]
    assert "An interrupted interview, at part 4 of 5" in texts
    assert not any("2010" in text for text in texts)
    click(shown("home.resume"))
    resumed = open_window.findChildren(InterviewShell)[-1]
    assert interview_of(resumed).part == "years"
    assert interview_of(resumed).text(of_respondent("phd_year")) == "2010"


def test_deleting_an_interrupted_interview_takes_two_clicks(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    told(shell)
    shell.leave()
    qtbot.waitUntil(lambda: not open_window.in_interview())
    assert open_window.study is not None
    click(shown("home.discard"))
    assert len(open_window.study.drafts.list()) == 1
    click(shown("home.discard_sure"))
    assert open_window.study.drafts.list() == []


def test_a_finished_interview_is_a_record_and_leaves_no_trace_in_the_window(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    told(shell)
    interview = weakref.ref(interview_of(shell))
    interview_of(shell).go("review")
    click(shown("interview.finish"))
    qtbot.waitUntil(lambda: shell.interview is None)
    assert open_window.study is not None
    (career,) = list(open_window.study.careers())
    assert career.respondent.phd_year == 2010
    assert [spell.position for spell in career.spells] == ["postdoc"]
    assert open_window.study.drafts.list() == []
    qtbot.wait(1)
    gc.collect()
    assert interview() is None
    texts = [label.text() for label in open_window.findChildren(QLabel) if label.isVisible()]
    assert not any("2010" in text or "ostdoc" in text for text in texts)
    assert shown("done.next").hasFocus()
    QTest.keyClick(shown("done.next"), Qt.Key.Key_Return)
    assert open_window.in_interview()
    assert shown("page.consent").isVisible()


def test_stopping_asks_in_the_page_and_deletes_what_was_typed(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    told(shell)
    written(qtbot, shell)
    click(shown("interview.stop"))
    click(shown("interview.stop_not"))
    assert shell.interview is not None
    click(shown("interview.stop"))
    click(shown("interview.stop_sure"))
    qtbot.waitUntil(lambda: shell.interview is None)
    assert open_window.study is not None
    assert open_window.study.drafts.list() == []


def test_a_full_disk_is_told_in_the_page_while_typing_goes_on(
    qtbot: QtBot,
    shell: InterviewShell,
    open_window: MainWindow,
    shown: Shown,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(writer_module, "RETRY_SECONDS", 0.05)
    click(shown("respondent..consent=agree"))
    written(qtbot, shell)
    assert open_window.study is not None
    connection = open_window.study._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    interview_of(shell).answer(of_respondent("site"), "x" * 100_000)
    qtbot.waitUntil(lambda: open_window.findChild(QLabel, "interview.banner.text").isVisible())
    banner = shown("interview.banner.text")
    assert isinstance(banner, QLabel)
    assert "no space left" in banner.text()
    assert "safe" in banner.text()
    click(shown("respondent..consent_share=yes"))
    assert not open_window.close()
    assert open_window.isVisible()
    connection.execute("PRAGMA max_page_count = 1000000")
    qtbot.waitUntil(lambda: not open_window.isVisible())


def test_a_mistake_of_ours_is_reported_once_and_the_answers_can_be_saved_again(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    told(shell)
    written(qtbot, shell)
    assert open_window.study is not None
    (draft,) = open_window.study.drafts.list()
    open_window.study.drafts.discard(draft.draft_id)
    with qtbot.capture_exceptions() as caught:
        interview_of(shell).answer(of_respondent("gender"), "woman")
        qtbot.waitUntil(lambda: bool(caught))
        open_window.report_bug(BugReport("", None))  # as the app's bug reporter answers to it
        interview_of(shell).answer(of_respondent("gender"), "man")
        shell.writer.retry()
        qtbot.wait(100)
    assert [kind for kind, *_ in caught] == [KeyError]
    banner = shown("interview.banner.text")
    assert isinstance(banner, QLabel)
    assert "not saved yet" in banner.text()
    assert not open_window.findChildren(QMessageBox)
    click(shown("interview.save_again"))
    qtbot.waitUntil(lambda: not banner.isVisible())
    (draft,) = open_window.study.drafts.list()
    assert open_window.study.drafts.load(draft.draft_id) == interview_of(shell).answers


def test_closing_the_window_writes_what_waits(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow, shown: Shown
) -> None:
    study = open_window.study
    assert study is not None
    path = study.path
    for text in ("2", "20", "201", "2010"):
        interview_of(shell).answer(of_respondent("phd_year"), text)
    assert not open_window.close()  # it is asked first what is to become of them
    open_window.close()
    qtbot.waitUntil(lambda: not open_window.isVisible())
    with type(study).open(path) as again:
        (draft,) = again.drafts.list()
        assert again.drafts.load(draft.draft_id)[of_respondent("phd_year")] == "2010"


def test_years_are_typed_below_their_bars_or_dragged(
    qtbot: QtBot, shell: InterviewShell, shown: Shown
) -> None:
    spell_id = told(shell)
    interview = interview_of(shell)
    interview.go("years")
    papers = shown(f"spell.{spell_id}.papers")
    papers.setFocus()
    QTest.keyClicks(papers, "3")
    field = shown("publication_year.2014.papers")
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.placeholderText()) == ("", "3")
    field.setFocus()
    QTest.keyClicks(field, "5")
    assert interview.text(of_year(2014)) == "5"
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert shown("publication_year.2015.papers").hasFocus()
    chart = shown("years.chart")
    area = chart.bar_area(2016).toRect()
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=area.center())
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=area.center())
    assert interview.text(of_year(2016)) == ""
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=area.center())
    QTest.mouseMove(chart, area.center() + (area.bottomLeft() - area.topLeft()) / 4)
    QTest.mouseMove(chart, area.topLeft())
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=area.topLeft())
    assert interview.text(of_year(2016)) == "6"
    interview.undo()
    assert interview.text(of_year(2016)) == ""


def test_the_review_tells_the_career_and_leads_to_what_is_open(shell: InterviewShell, shown: Shown) -> None:
    spell_id = told(shell)
    interview = interview_of(shell)
    interview.answer(of_year(2014), "many")
    interview.go("review")
    texts = [label.text() for label in shown("page.review").findChildren(QLabel)]
    assert any(text.startswith("Since 2010: postdoc") for text in texts)
    click(shown("review.mend.0"))
    assert interview.part == "years"
    assert shown("publication_year.2014.papers").hasFocus()
    interview.go("review")
    click(shown("review.change.1"))
    assert interview.part == "timeline"
    assert interview.text(of_spell(spell_id, "start_year")) == "2010"


@pytest.mark.parametrize("part", ["consent", "background", "years", "review"])
def test_every_input_has_a_name_for_a_screen_reader(shell: InterviewShell, part: str) -> None:
    told(shell)
    interview_of(shell).go(part)
    inputs = [
        one
        for one in shell.findChildren(QWidget)
        if one.isVisible() and isinstance(one, QLineEdit | QAbstractButton)
    ]
    assert inputs
    for one in inputs:
        spoken = QAccessible.queryAccessibleInterface(one)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name), one.objectName()


def test_the_keyboard_begins_at_the_first_question_and_tab_follows_the_page(
    shell: InterviewShell, shown: Shown
) -> None:
    assert shown("respondent..consent=agree").hasFocus()

    def tab() -> str:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus.objectName()

    QTest.keyClick(shown("respondent..consent=agree"), Qt.Key.Key_Space)
    assert tab() == "respondent..consent_share=yes"
    assert tab() == "respondent..recruited_via=academic_conference"
    assert tab() == "interview.next"
    assert tab() == "interview.undo"
    click(shown("interview.next"))
    assert shown("respondent..phd_status=awarded").hasFocus()
    assert tab() == "respondent..phd_year"
    assert tab() == "respondent..phd_field"


@pytest.mark.parametrize("way", ["keys", "button"])
def test_undo_gives_up_a_half_drawn_position_before_any_answer(
    shell: InterviewShell, begun: Interview, shown: Shown, way: str
) -> None:
    begun.go("timeline")
    calendar = shown("timeline.calendar")
    assert isinstance(calendar, CalendarView)

    def undo() -> None:
        if way == "keys":
            QTest.keyClick(calendar, Qt.Key.Key_Z, CTRL)
        else:
            QTest.mouseClick(shown("interview.undo"), Qt.MouseButton.LeftButton)

    QTest.keyClick(calendar, Qt.Key.Key_N)
    assert calendar.gesture is not None
    undo()
    assert calendar.gesture is None
    assert begun.text(of_respondent("phd_year")) == "2008"
    undo()
    assert begun.text(of_respondent("phd_year")) == ""
