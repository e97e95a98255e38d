"""The interview's language, changed in the middle of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.language_choice import LanguageChoice
from sojourn_desktop.interview.page import Page
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.language import interpreter
from sojourn_desktop.settings import LANGUAGE, Settings
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_grants, of_respondent, of_search, of_spell, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.languages import LANGUAGES
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition, default_consent

SURVEY_YEAR = 2026
PHD_YEAR = of_respondent("phd_year")
FULL = replace(StudyDefinition.default(SURVEY_YEAR), item_set="full")


def told_career() -> Interview:
    """A career with something on every page, and something open on the review."""
    interview = Interview(FULL)
    for item, text in {
        "consent": "agree", "consent_share": "no", "phd_status": "awarded", "phd_year": "2010",
        "phd_field": "3.2", "gender": "PNTS", "weekly_hours": "50", "phd_region": "155",
    }.items():  # fmt: skip
        interview.answer(of_respondent(item), text)
    timeline = interview.timeline.add(2010, 2015, "academia", "postdoc", start_month=3)
    timeline = timeline.add(2014, None, "industry", "research_scientist").add(2020, 2021, "")
    interview.edit_timeline(timeline)
    interview.answer(of_spell(timeline.spells[0].spell_id, "papers"), "2")
    interview.answer(of_year(2012), "4")
    interview.add_search(2013, "industry")
    interview.answer(of_search(2013, "industry", "applications"), "12")
    interview.answer(of_grants(2012), "2")
    return interview


@pytest.fixture
def full_study(tmp_path: Path) -> Iterator[StudyFile]:
    path = tmp_path / "full.sojourn"
    StudyFile.create(path, FULL).close()
    with StudyFile.open(path) as study:
        yield study


@pytest.fixture
def draft(full_study: StudyFile) -> str:
    draft_id = full_study.drafts.new()
    full_study.drafts.save(draft_id, dict(told_career().answers))
    return draft_id


def resumed(qtbot: QtBot, study: StudyFile, draft: str, language: str, part: str) -> InterviewShell:
    """The interview at a part, in a language; nothing is written by it."""
    shell = InterviewShell(study, draft)
    qtbot.addWidget(shell)
    shell.resize(1280, 800)
    assert shell.interview is not None
    shell.interview.language = language
    shell.begin()
    for one in shell.interview.parts:
        shell.interview.go(one)
        if one == part:
            break
    shell.show()
    QApplication.processEvents()
    return shell


def closed(shell: InterviewShell) -> None:
    shell.writer.abandon()
    assert shell.writer.wait(10)
    shell.hide()


def said(shell: InterviewShell) -> Counter[str]:
    """Every text on the widgets, for eyes or for a screen reader, in sight or not.

    A page that is left says nothing until it is opened again, which is when it is refreshed.
    """
    left = [one for one in shell.findChildren(Page) if one.isHidden()]
    found: list[str] = []
    for one in shell.findChildren(QWidget):
        # The hint says what fits, and what the keyboard is at; both may differ between two windows.
        if any(page.isAncestorOf(one) for page in left) or one.objectName() == "timeline.hint":
            continue
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        match one:
            case QLabel() | QAbstractButton():
                found.append(one.text())
            case QLineEdit():
                found += [one.text(), one.placeholderText()]
            case QComboBox():
                found += [one.itemText(at) for at in range(one.count())]
    return Counter(text for text in found if text)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("part", ["consent", "background", "timeline", "years", "review"])
def test_a_page_says_after_a_change_what_it_says_when_it_is_opened_in_that_language(
    qtbot: QtBot, full_study: StudyFile, draft: str, part: str, language: str
) -> None:
    begun = resumed(qtbot, full_study, draft, language, part)
    expected = said(begun)
    closed(begun)
    changed = resumed(qtbot, full_study, draft, "en", part)
    assert said(changed) != expected
    changed.speak(language)
    QApplication.processEvents()
    found = said(changed)
    closed(changed)
    assert found - expected == Counter()
    assert expected - found == Counter()


def test_what_is_being_typed_and_the_cursor_stay_while_the_language_changes(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow
) -> None:
    interview = shell.interview
    assert interview is not None
    interview.answer(of_respondent("consent"), "agree")
    interview.answer(of_respondent("consent_share"), "no")
    interview.answer(of_respondent("phd_status"), "awarded")
    interview.go("background")
    field = shell.findChild(QLineEdit, "respondent..phd_year")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "29")
    QTest.keyClick(field, Qt.Key.Key_Left)
    for language, at in (("de", 1), ("zh", 2), ("fr", 2)):
        shell.speak(language)
        if language == "de":
            QTest.keyClicks(field, "0")  # before the window has said anything in the new language
        QApplication.processEvents()
        assert QApplication.focusWidget() is field
        assert field.cursorPosition() == at + (language == "de")
    QTest.keyClicks(field, "1")
    shell.speak("es")
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, "2")
    assert field.text() == interview.text(PHD_YEAR) == "2012"
    qtbot.waitUntil(lambda: shell.writer.pending == 0)
    assert open_window.study is not None
    (draft,) = open_window.study.drafts.list()
    assert open_window.study.drafts.load(draft.draft_id)[PHD_YEAR] == "2012"
    shell.undo()
    assert interview.text(PHD_YEAR) == "", "all that was typed is one step still"


def test_the_choice_names_each_language_in_itself_and_is_reached_by_keys_and_by_hand(
    qtbot: QtBot, shell: InterviewShell
) -> None:
    choice = shell.findChild(LanguageChoice)
    assert isinstance(choice, LanguageChoice)
    assert [choice.itemText(at) for at in range(choice.count())] == list(LANGUAGES.values())
    assert choice.isVisible()
    assert choice.accessibleName() == "Language"
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert shell.interview is not None
    assert shell.interview.language == "de"
    assert interpreter().language == "de"
    qtbot.waitUntil(lambda: choice.accessibleName() == "Sprache")
    assert choice.hasFocus()
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert shell.interview.language == "en"
    assert choice.focusPolicy() is Qt.FocusPolicy.TabFocus, "a click leaves the keyboard where it is"


def test_a_study_with_one_consent_text_offers_no_choice(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "one.sojourn"
    consent = {"de": default_consent()["de"]}
    StudyFile.create(path, replace(FULL, language="de", consent_text=consent)).close()
    with StudyFile.open(path) as study:
        shell = InterviewShell(study)
        qtbot.addWidget(shell)
        shell.begin()
        choice = shell.findChild(LanguageChoice)
        assert isinstance(choice, LanguageChoice)
        assert choice.isHidden()
        assert interpreter().language == "de"
        shell.speak("fr")
        assert shell.interview is not None
        assert shell.interview.language == "de", "a language the study has no consent text in"
        closed(shell)


def test_why_one_cannot_go_on_is_said_again_in_the_new_language(qtbot: QtBot, shell: InterviewShell) -> None:
    shell.next()

    def told() -> set[str]:
        return {one.text() for one in shell.findChildren(QLabel) if one.isVisible()}

    assert "Please answer this; the interview can't be used without it." in told()
    shell.speak("de")
    assert "Bitte beantworten Sie dies; ohne diese Angabe ist das Interview nicht verwendbar." in told()


def test_the_respondents_language_ends_with_the_interview_and_the_windows_is_remembered(
    qtbot: QtBot, shell: InterviewShell, open_window: MainWindow
) -> None:
    shell.speak("fr")
    assert interpreter().language == "fr"
    shell.leave()
    qtbot.waitUntil(lambda: not open_window.in_interview())
    assert interpreter().language == "en"
    assert Settings().get(LANGUAGE) == ""
    actions = {code: open_window.menus.language_action(code) for code in LANGUAGES}
    assert [one.text() for one in actions.values()] == list(LANGUAGES.values())
    actions["de"].trigger()
    assert interpreter().language == "de"
    assert Settings().get(LANGUAGE) == "de"
    qtbot.waitUntil(lambda: open_window.menus.study.title() == "&Studie")
    assert actions["de"].isChecked()
