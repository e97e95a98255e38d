"""The page that follows is ready before it is wanted, and shows what was told meanwhile."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.ahead import IDLE_MS
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.interview.timeline.page import TimelinePage
from sojourn_desktop.interview.timeline.picture import YEARS_BEFORE_PHD
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview


def test_the_page_that_follows_is_made_while_one_reads(qtbot: QtBot, shell: InterviewShell) -> None:
    assert shell.findChild(QWidget, "page.background") is None
    qtbot.waitUntil(lambda: shell.findChild(QWidget, "page.background") is not None)
    made = shell.findChild(QWidget, "page.background")
    assert isinstance(made, QWidget)
    assert not made.isVisible()


def test_nothing_is_made_while_one_is_at_work(qtbot: QtBot, shell: InterviewShell, begun: Interview) -> None:
    begun.go("background")
    for letter in "2008 2009 2010":
        begun.answer(of_respondent("phd_year"), letter)
        QTest.qWait(IDLE_MS // 10)
    assert shell.findChild(TimelinePage) is None


def test_years_that_nobody_has_seen_keep_no_place(
    qtbot: QtBot, shell: InterviewShell, begun: Interview
) -> None:
    begun.go("background")
    begun.answer(of_respondent("phd_year"), "")
    qtbot.waitUntil(lambda: shell.findChild(TimelinePage) is not None)
    begun.answer(of_respondent("phd_year"), "2024")
    begun.go("timeline")
    page = shell.findChild(TimelinePage)
    assert page is not None
    assert page.isVisible()
    assert page.calendar.first_year == 2024 - YEARS_BEFORE_PHD


def test_an_interview_that_ended_makes_no_page(qtbot: QtBot, shell: InterviewShell, begun: Interview) -> None:
    begun.go("background")
    shell.pause()
    qtbot.waitUntil(lambda: shell.findChild(QWidget, "page.paused") is not None)
    QTest.qWait(2 * IDLE_MS)
    assert shell.findChild(TimelinePage) is None
