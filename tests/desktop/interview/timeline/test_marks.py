"""Landmarks above the lanes: public events of the study, and marks of one's own that are never kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.interview.timeline.flags import placed_flags
from sojourn_desktop.interview.timeline.geometry import Axis
from sojourn_desktop.interview.timeline.page import TimelinePage
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.landmarks import Landmark
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

POSTDOC = (2010, 2013, "academia", "postdoc")
PANDEMIC = {2020: {"en": "COVID-19 pandemic", "de": "Corona-Pandemie"}}


def above(at: Any, year: int) -> QPoint:
    plan = at.calendar.plan
    return QPoint(round(plan.axis.x(year + 0.5)), plan.lanes[0].top - 12)


def make_mark(at: Any, words: str) -> None:
    QTest.keyClicks(at.find("timeline.mark.words"), words)
    at.click("timeline.mark.keep")


def test_a_click_above_a_year_asks_what_happened_and_shows_it_there(desk: Callable) -> None:
    at = desk(POSTDOC)
    before = at.calendar.plan.lanes[0].top
    at.click_at(above(at, 2012))
    year = at.find("timeline.mark.year")
    assert isinstance(year, QLineEdit)
    assert year.text() == "2012"
    make_mark(at, "moved")
    assert at.interview.own_marks.all == (Landmark(2012, "moved", own=True),)
    assert at.calendar.plan.lanes[0].top > before
    assert len(at.spells) == 1


def test_a_finger_above_a_year_does_the_same_and_a_swipe_does_not(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.touch_drag(above(at, 2012), above(at, 2018))
    assert not at.shown("timeline.mark.words")
    at.tap(above(at, 2016))
    make_mark(at, "child")
    assert [one.year for one in at.interview.own_marks.all] == [2016]
    assert len(at.spells) == 1


def test_with_keys_alone_a_mark_is_made_changed_and_taken_away(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.walk_to("industry", 2015)
    at.keys(Qt.Key.Key_M)
    QTest.keyClicks(QApplication.focusWidget(), "house")
    at.keys(Qt.Key.Key_Return)
    assert at.interview.own_marks.all == (Landmark(2015, "house", own=True),)
    at.find("timeline.mark.0").setFocus(Qt.FocusReason.TabFocusReason)
    at.keys(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "moved")
    at.keys(Qt.Key.Key_Return)
    assert at.interview.own_marks.all == (Landmark(2015, "moved", own=True),)
    at.find("timeline.mark.0").setFocus(Qt.FocusReason.TabFocusReason)
    at.keys(Qt.Key.Key_Return)
    remove = at.find("timeline.mark.remove")
    remove.setFocus(Qt.FocusReason.TabFocusReason)
    at.keys(Qt.Key.Key_Return)
    assert at.interview.own_marks.all == ()
    at.keys(Qt.Key.Key_Escape)
    assert not at.shown("timeline.mark.words")
    assert at.calendar.hasFocus()


def test_a_tap_on_a_mark_opens_it_and_a_finger_can_take_it_away(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.interview.own_marks.put(2014, "moved")
    at.page.refresh()
    at.tap(QPoint(round(at.calendar.plan.axis.x(2014.5)), 8))
    words = at.find("timeline.mark.words")
    assert isinstance(words, QLineEdit)
    assert words.text() == "moved"
    at.tap_widget("timeline.mark.remove")
    assert at.interview.own_marks.all == ()


def test_a_year_that_is_none_is_said_beside_the_mark(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.click("timeline.mark")
    year = at.find("timeline.mark.year")
    assert isinstance(year, QLineEdit)
    year.selectAll()
    QTest.keyClicks(year, "2099")
    make_mark(at, "moved")
    assert at.interview.own_marks.all == ()
    assert any("2099" not in one.text() and "2026" in one.text() for one in problems(at))


def problems(at: Any) -> list[QLabel]:
    return [one for one in at.page.marks.findChildren(QLabel) if one.isVisible()]


def test_while_an_end_is_waited_for_a_tap_above_its_year_gives_it(desk: Callable) -> None:
    at = desk()
    at.click_at(at.cell("academia", 2012))
    at.click_at(above(at, 2015))
    assert at.years() == [(2012, 2015)]
    assert not at.shown("timeline.mark.words")


def test_public_events_stand_above_their_years_in_the_language_of_the_interview(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, theme.Look.LIGHT)
    study = replace(StudyDefinition.default(2026), landmarks=PANDEMIC)
    interview = Interview(study)
    interview.answer(of_respondent("phd_year"), "2010")
    page = TimelinePage(interview)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    assert [one.text for one in interview.landmarks()] == ["COVID-19 pandemic"]
    assert "COVID-19 pandemic" in page.calendar.describe("academia", 2020)
    assert "COVID-19 pandemic" not in page.calendar.describe("academia", 2019)
    interview.language = "de"
    page.refresh()
    assert "Corona-Pandemie" in page.calendar.describe("academia", 2020)


def test_words_never_run_into_the_next_landmark_of_their_line(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font())
    axis = Axis(200, 600, 1990, 2026)
    marks = [Landmark(year, f"what happened in {year}") for year in range(2000, 2026, 3)]
    flags = placed_flags(axis, marks, metrics)
    assert [flag.landmark for flag in flags] == marks
    for one in flags:
        for other in flags:
            if one is not other and one.middle.y() == other.middle.y() and one.middle.x() < other.middle.x():
                assert one.rect.right() <= other.rect.left()


def test_words_of_a_landmark_stand_whole_or_not_at_all(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font())
    axis = Axis(200, 600, 1990, 2026)
    marks = [Landmark(year, f"what happened in {year}") for year in range(2000, 2027)]
    flags = placed_flags(axis, marks, metrics)
    assert {flag.text for flag in flags} <= {"", *(one.text for one in marks)}
    assert sum(bool(flag.text) for flag in flags) >= 2
    (late,) = placed_flags(axis, [Landmark(2026, "a year that has hardly begun")], metrics)
    assert late.text == "a year that has hardly begun"
    assert late.rect.right() <= axis.left + axis.width, "its words stand before it"
    assert late.left + metrics.horizontalAdvance(late.text) < late.middle.x()


def test_a_mark_is_never_written_anywhere(
    qtbot: QtBot, qapp: QApplication, study: StudyFile, tmp_path: Path
) -> None:
    theme.apply(qapp, theme.Look.LIGHT)
    shell = InterviewShell(study)
    qtbot.addWidget(shell)
    shell.resize(1024, 700)
    shell.show()
    shell.begin()
    interview = shell.interview
    assert interview is not None
    told: list[object] = []
    interview.on_change(told.append)
    interview.answer(of_respondent("consent"), "agree")
    interview.answer(of_respondent("consent_share"), "no")
    interview.answer(of_respondent("phd_status"), "awarded")
    interview.answer(of_respondent("phd_year"), "2010")
    interview.answer(of_respondent("phd_field"), "102")
    assert interview.go("timeline")
    page = shell.findChild(TimelinePage)
    assert page is not None
    page.tools.mark.click()
    words = page.marks.findChild(QLineEdit, "timeline.mark.words")
    keep = page.marks.findChild(QPushButton, "timeline.mark.keep")
    assert words is not None
    assert keep is not None
    QTest.keyClicks(words, "Zanzibarwedding")
    keep.click()
    assert [one.text for one in interview.own_marks.all] == ["Zanzibarwedding"]
    interview.edit_timeline(interview.timeline.add(*POSTDOC))
    qtbot.waitUntil(lambda: shell.writer.pending == 0)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(b"postdoc" in path.read_bytes() for path in files)
    assert not any(b"Zanzibar" in path.read_bytes() for path in files)
    assert "Zanzibar" not in repr(told)
    shell.writer.abandon()
    assert shell.writer.wait(10)


def test_no_year_moves_sideways_while_a_mark_is_made_on_a_small_screen(desk: Callable) -> None:
    at = desk(
        POSTDOC,
        (2013, 2018, "industry", "engineer"),
        (2018, 2020, "government", "research_scientist"),
        (2020, 2022, "startup", "founder"),
        (2022, None, "academia", "full_professor"),
        height=548,
    )
    before = at.calendar.plan.axis
    at.click("timeline.mark")
    make_mark(at, "moved")
    assert at.calendar.plan.axis == before
    assert not at.page.bench.isVisible()
    at.click("timeline.mark.close")
    assert at.page.bench.isVisible()
    assert at.calendar.plan.axis == before


def test_whoever_goes_on_drawing_has_the_questions_before_them_again(desk: Callable) -> None:
    at = desk(POSTDOC, height=548)
    at.click("timeline.mark")
    at.drag(at.cell("industry", 2014), at.cell("industry", 2018))
    assert not at.shown("timeline.mark.words")
    assert at.shown("timeline.tile.industry.engineer")
    at.click("timeline.mark")
    at.click_at(at.middle(at.spells[0]))
    assert at.shown(f"spell.{at.spells[0].spell_id}.start_year")
