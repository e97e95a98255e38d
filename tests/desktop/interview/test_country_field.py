"""The country: typed, turned into the part of the world at once, and in no byte of the study."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent, of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

Shown = Callable[[str], QWidget]
COUNTRIES = ("Switzerland", "switz", "Japan", '"CH"', '"JP"')


@pytest.fixture
def study_path(tmp_path: Path) -> Path:
    """A study with the full set."""
    path = tmp_path / "study.sojourn"
    StudyFile.create(path, replace(StudyDefinition.default(2026), item_set="full")).close()
    return path


@pytest.fixture
def interview(shell: InterviewShell) -> Interview:
    """An interview with consent and PhD told."""
    found = shell.interview
    assert found is not None
    for item, text in (("consent", "agree"), ("phd_status", "awarded"), ("phd_year", "2010")):
        found.answer(of_respondent(item), text)
    return found


def visible(window: QWidget, name: str) -> bool:
    return any(one.isVisible() for one in window.findChildren(QWidget, name))


def typed(field: QWidget, text: str) -> None:
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, text)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_spell(window: MainWindow, shown: Shown, interview: Interview, spell_id: str) -> None:
    interview.go("timeline")
    page = shown("page.timeline")
    page.show_place(of_spell(spell_id, "region"))  # type: ignore[attr-defined]  # `shown` finds any widget


def test_letters_bring_countries_and_enter_takes_the_only_one(interview: Interview, shown: Shown) -> None:
    interview.go("background")
    typed(shown("respondent..phd_region"), "germ")
    shown("respondent..phd_region=DE")
    QTest.keyClick(shown("respondent..phd_region"), Qt.Key.Key_Return)
    assert interview.text(of_respondent("phd_region")) == "155"
    kept = shown("respondent..phd_region.kept")
    assert isinstance(kept, QLabel)
    assert kept.text() == "Germany: kept as Western Europe"
    field = shown("respondent..phd_region")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_down_leads_to_the_countries_found(interview: Interview, shown: Shown) -> None:
    interview.go("background")
    field = shown("respondent..phd_region")
    typed(field, "ja")
    QTest.keyClick(field, Qt.Key.Key_Down)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert interview.text(of_respondent("phd_region")) in {"030", "419"}


def test_enter_takes_none_of_several_countries_but_goes_to_the_first(
    interview: Interview, shown: Shown
) -> None:
    interview.go("background")
    field = shown("respondent..phd_region")
    typed(field, "united")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert interview.text(of_respondent("phd_region")) == ""
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "respondent..phd_region=AE"
    QTest.keyClick(focus, Qt.Key.Key_Down)
    assert interview.text(of_respondent("phd_region")) == ""


def test_letters_of_no_country_say_so(interview: Interview, shown: Shown) -> None:
    interview.go("background")
    typed(shown("respondent..phd_region"), "qqq")
    problem = shown("respondent..phd_region!")
    assert isinstance(problem, QLabel)
    assert "No country has these letters" in problem.text()
    assert interview.text(of_respondent("phd_region")) == ""


def test_the_part_of_the_world_may_be_picked_instead(interview: Interview, shown: Shown) -> None:
    interview.go("background")
    click(shown("respondent..phd_region.all"))
    click(shown("respondent..phd_region=030"))
    assert interview.text(of_respondent("phd_region")) == "030"
    click(shown("respondent..phd_region=PNTS"))
    assert interview.text(of_respondent("phd_region")) == "PNTS"


def test_the_names_follow_the_language(interview: Interview, open_window: MainWindow, shown: Shown) -> None:
    interview.language = "de"
    interview.go("background")
    typed(shown("respondent..phd_region"), "schwe")
    button = shown("respondent..phd_region=CH")
    assert button.accessibleName() == "Schweiz"


def test_a_move_that_follows_from_two_countries_is_not_asked(
    qtbot: QtBot, interview: Interview, open_window: MainWindow, shown: Shown
) -> None:
    timeline = interview.timeline.add(2010, 2014, "academia", "postdoc")
    timeline = timeline.add(2015, None, "industry", "engineer")
    interview.edit_timeline(timeline)
    one, two = (spell.spell_id for spell in timeline.spells)
    open_spell(open_window, shown, interview, two)
    assert visible(open_window, f"spell.{two}.moved_country=yes")
    typed(shown(f"spell.{two}.region"), "japan")
    click(shown(f"spell.{two}.region=JP"))
    assert visible(open_window, f"spell.{two}.moved_country=yes")
    open_spell(open_window, shown, interview, one)
    typed(shown(f"spell.{one}.region"), "switz")
    click(shown(f"spell.{one}.region=CH"))
    assert interview.text(of_spell(two, "moved_country")) == "yes"
    open_spell(open_window, shown, interview, two)
    assert not visible(open_window, f"spell.{two}.moved_country=yes")
    interview.undo()
    qtbot.waitUntil(lambda: visible(open_window, f"spell.{two}.moved_country=yes"))


def test_no_country_is_in_any_byte_of_the_study(
    qtbot: QtBot,
    interview: Interview,
    shell: InterviewShell,
    open_window: MainWindow,
    shown: Shown,
    study_path: Path,
) -> None:
    interview.go("background")
    typed(shown("respondent..phd_region"), "switz")
    click(shown("respondent..phd_region=CH"))
    timeline = interview.timeline.add(2010, None, "academia", "postdoc")
    interview.edit_timeline(timeline)
    spell_id = timeline.spells[0].spell_id
    open_spell(open_window, shown, interview, spell_id)
    typed(shown(f"spell.{spell_id}.region"), "japan")
    click(shown(f"spell.{spell_id}.region=JP"))
    qtbot.waitUntil(lambda: shell.writer.pending == 0)
    assert open_window.study is not None
    (draft,) = open_window.study.drafts.list()
    answers = open_window.study.drafts.load(draft.draft_id)
    assert answers[of_respondent("phd_region")] == "155"
    assert answers[of_spell(spell_id, "region")] == "030"
    assert not {"CH", "JP"} & set(answers.values())
    shell.leave()
    open_window.study.close()
    open_window.study = None
    left = b"".join(one.read_bytes() for one in study_path.parent.glob(f"{study_path.name}*"))
    assert b"phd_region" in left
    for word in COUNTRIES:
        assert word.lower().encode() not in left.lower(), word
