"""The form of a new study: all of it in sight on a small screen, its buttons on any."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.home.new_study import NewStudyPage
from sojourn_desktop.language import interpreter
from sojourn_desktop.layout import settle
from sojourn_schema.languages import LANGUAGES

BUTTONS = ("new_study.create", "new_study.leave")


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Look.LIGHT)


def form(qtbot: QtBot, width: int, height: int) -> NewStudyPage:
    page = NewStudyPage()
    qtbot.addWidget(page)
    page.resize(width, height)
    page.start()
    page.show()
    qtbot.waitExposed(page)
    qtbot.wait(1)
    settle()
    return page


def named(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def scrolled_by(page: NewStudyPage) -> int:
    (area,) = page.findChildren(QScrollArea)
    return area.verticalScrollBar().maximum()


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_at_twice_the_size_the_whole_form_is_in_sight(qtbot: QtBot, language: str) -> None:
    interpreter().speak(language)
    page = form(qtbot, 960, 460)
    scrolled = scrolled_by(page)
    interpreter().speak("en")
    assert scrolled == 0


def test_on_the_smallest_window_the_questions_scroll_and_the_buttons_stay(qtbot: QtBot) -> None:
    page = form(qtbot, 640, 440)
    assert scrolled_by(page) > 0
    for name in BUTTONS:
        button = named(page, name)
        assert page.rect().contains(
            button.geometry().translated(button.parentWidget().mapTo(page, QPoint(0, 0)))
        )


def test_with_room_the_buttons_stand_right_below_the_last_question(qtbot: QtBot) -> None:
    page = form(qtbot, 1200, 760)
    last, button = (named(page, name) for name in ("new_study.path", "new_study.create"))
    below = button.mapTo(page, QPoint(0, 0)).y() - last.mapTo(page, QPoint(0, last.height())).y()
    assert 0 < below < 48


def test_questions_that_stand_beside_each_other_begin_at_one_height(qtbot: QtBot) -> None:
    page = form(qtbot, 960, 460)
    for one, other in (("title", "year"), ("controller", "contact")):
        first, second = (named(page, f"new_study.{name}").mapTo(page, QPoint(0, 0)) for name in (one, other))
        assert first.y() == second.y()
        assert first.x() < second.x()
