"""The list that the interview is compared with does what a good form does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.journey.hands import KeyboardTypist
from sojourn_desktop.journey.list_sitting import ListSitting
from sojourn_desktop.journey.question_list import QuestionList
from sojourn_desktop.journey.vignette import Vignette, one_way
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.study import StudyDefinition


class WatchedTypist(KeyboardTypist):
    """Counts how often it went back."""

    steps_back = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.steps_back += key is Qt.Key.Key_Backtab
        super().press(key, modifier)


@pytest.fixture
def page(qtbot: QtBot) -> QuestionList:
    interview = Interview(one_way(StudyDefinition.default(2026)))
    shown = QuestionList(interview, lambda: None)
    qtbot.addWidget(shown)
    shown.resize(1200, 800)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.opened()
    return shown


def test_a_break_is_asked_neither_what_it_was_nor_for_what_jobs_have(page: QuestionList) -> None:
    page.add_position()
    (spell_id,) = page.spell_ids
    page.interview.answer(of_spell(spell_id, "sector"), "none")
    asked = page.asked_of(spell_id)
    assert asked[:3] == ("sector", "start_year", "start_month")
    assert not {"position", "fte", "appointment", "same_employer"} & set(asked)


def test_single_years_are_asked_of_who_says_they_were_different(page: QuestionList) -> None:
    def shown() -> list[str]:
        found = page.findChildren(QWidget)
        return [one.objectName() for one in found if one.objectName().startswith("publication_year")]

    told = page.interview.timeline.add(2012, 2015, "academia", "postdoc")
    page.interview.edit_timeline(told)
    page.interview.answer(of_spell(told.spells[0].spell_id, "papers"), "2")
    assert shown() == []
    page.ask_years()
    assert "publication_year.2013.papers" in shown()


def test_by_keyboard_it_is_told_from_top_to_bottom_without_a_step_back(page: QuestionList) -> None:
    typist = WatchedTypist(page)
    vignette = Vignette.named("one_company")
    ListSitting(typist, page, vignette).tell()
    assert typist.steps_back == 0
    assert vignette.differences(page.interview.career()) == ()
    assert typist.effort.events < 110
