"""The study designer through the real window: from a new study to a laptop that seals."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop.whole_texts import cut_texts
from tests.schema.sealed_studies import KEY, SIGNING, begin_fieldwork, career_of, sealing_definition

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.language import interpreter
from sojourn_desktop.layout import Column
from sojourn_desktop.setup.page import NARROW, DesignPage
from sojourn_desktop.window import MainWindow
from sojourn_schema.certificate import Certificate
from sojourn_schema.fieldwork import check_keys
from sojourn_schema.languages import LANGUAGES
from sojourn_schema.signing import make_key
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

Shown = Callable[[str], QWidget]
PASSPHRASE = "correct horse battery"
SECTIONS = ("basics", "places", "consent", "questions", "extra", "landmarks", "keys", "laptops", "checklist")


def click(widget: QWidget) -> None:
    assert widget.isEnabled(), widget.objectName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def design(open_window: MainWindow, shown: Shown) -> DesignPage:
    """The designer on a new study."""
    click(shown("home.design"))
    page = shown("page.design")
    assert isinstance(page, DesignPage)
    return page


@pytest.fixture
def typed(shown: Shown) -> Callable[[str, str], None]:
    """Types into a field that is in sight, instead of what is there."""

    def type_(name: str, text: str) -> None:
        field = shown(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    return type_


def words(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def save(qtbot: QtBot, window: MainWindow, shown: Shown) -> StudyDefinition:
    """Saves the design; what the study says then."""
    click(shown("design.save"))
    qtbot.waitUntil(lambda: window.study is not None)
    status = shown("design.status")
    assert isinstance(status, QLabel)
    assert status.text().startswith("Saved.")
    assert window.study is not None
    return window.study.definition


def test_a_design_is_saved_into_the_study_with_what_was_typed(
    qtbot: QtBot, open_window: MainWindow, design: DesignPage, shown: Shown, typed: Callable[[str, str], None]
) -> None:
    typed("design.title", "Careers in physics")
    typed("design.fieldwork.first_day", "2026-11-23")
    problem = shown("design.fieldwork.last_day.problem")
    assert isinstance(problem, QLabel)
    assert problem.text() == "A day is needed, such as 2026-11-24."
    assert not shown("design.save").isEnabled()
    assert not shown("design.preview").isEnabled()
    typed("design.fieldwork.last_day", "2026-11-27")
    typed("design.anonymize_on", "2027-03-31")
    design.show_section("places")
    click(shown("design.sites.add"))
    typed("design.sites.1.site", "Hall 1")
    typed("design.sites.1.target", "60")
    design.show_section("landmarks")
    click(shown("design.landmarks.add"))
    typed("design.landmarks.1.year", "2020")
    typed("design.landmarks.1.en", "Pandemic")
    design.show_section("consent")
    typed("design.controller", "The school")
    typed("design.contact", "room 2")
    definition = save(qtbot, open_window, shown)
    assert definition.title == "Careers in physics"
    assert definition.fieldwork is not None
    assert definition.fieldwork.last_day == date(2026, 11, 27)
    assert definition.anonymize_on == date(2027, 3, 31)
    assert (definition.sites, definition.targets) == (("Hall 1",), {"Hall 1": 60})
    assert definition.landmarks == {2020: {"en": "Pandemic"}}
    assert (definition.controller, definition.contact) == ("The school", "room 2")
    assert not shown("design.save").isEnabled()
    click(shown("design.home"))
    title = shown("home.title")
    assert isinstance(title, QLabel)
    assert title.text() == "Careers in physics"


def test_the_length_of_the_consent_is_counted_as_one_types_and_told_where_it_is_too_long(
    design: DesignPage, shown: Shown
) -> None:
    design.show_section("consent")
    text, count = shown("design.consent_text.en"), shown("design.consent_text.en.words")
    assert isinstance(text, QPlainTextEdit)
    assert isinstance(count, QLabel)
    text.setPlainText("One two three.")
    assert count.text().startswith("3 of 120 words")
    text.setPlainText("word " * 121)
    problem = shown("design.consent_text.en.problem")
    assert isinstance(problem, QLabel)
    assert problem.text().startswith("It has 121 words")
    click(shown("design.undo"))
    assert text.toPlainText().startswith("This study asks")
    assert problem.isHidden()


def test_a_language_comes_and_goes_with_its_consent_text(
    design: DesignPage, shown: Shown, qtbot: QtBot, open_window: MainWindow
) -> None:
    design.show_section("consent")
    tabs = shown("design.consent.languages")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(4)
    click(shown("design.consent.zh.remove"))
    assert save(qtbot, open_window, shown).languages == ("en", "de", "fr", "es")
    click(shown("design.consent.zh.add"))
    assert save(qtbot, open_window, shown) == StudyDefinition.default(2026)


def test_questions_are_moved_by_a_mark_and_the_time_they_take_is_told(
    design: DesignPage, shown: Shown, qtbot: QtBot, open_window: MainWindow
) -> None:
    design.show_section("questions")
    tree, estimate = shown("design.questions.list"), shown("design.questions.estimate")
    assert isinstance(tree, QTreeWidget)
    assert isinstance(estimate, QLabel)
    assert estimate.text() == "30 questions, about 3 minutes for a career of four positions"
    (row,) = tree.findItems("What is your gender?", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    assert estimate.text().startswith("29 questions")
    (always,) = tree.findItems(
        "In which year did you get your PhD?", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    assert not always.flags() & Qt.ItemFlag.ItemIsEnabled
    assert save(qtbot, open_window, shown).left_out_items == ("respondent.gender",)
    click(shown("design.questions.full"))
    assert save(qtbot, open_window, shown).version_in_records == "1 full"


def test_the_real_interview_is_looked_at_in_each_language_and_nothing_of_it_is_kept(
    design: DesignPage, shown: Shown, qtbot: QtBot, open_window: MainWindow, typed: Callable[[str, str], None]
) -> None:
    typed("design.title", "Not saved yet")
    language = shown("design.preview.language")
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("de"))
    click(shown("design.preview"))
    shown("interview.demonstration")
    assert "Not saved yet" in words(shown("page.consent"))
    assert "Möchten Sie teilnehmen?" in words(shown("page.consent"))
    shell = open_window.findChildren(InterviewShell)[-1]
    shell.leave()
    shown("page.design")
    assert open_window.study is not None
    assert open_window.study.counts()["draft"] == 0
    field = shown("design.title")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Not saved yet"


def open_design(qtbot: QtBot, window: MainWindow, shown: Shown, path: Path) -> DesignPage:
    """Opens a study in the window, and its design."""
    window.open_study(path)
    qtbot.waitUntil(lambda: window.study is not None)
    click(shown("home.design"))
    page = shown("page.design")
    assert isinstance(page, DesignPage)
    return page


def test_an_escrow_key_is_made_and_opens_a_test_record_at_once(
    qtbot: QtBot, window: MainWindow, shown: Shown, typed: Callable[[str, str], None], tmp_path: Path
) -> None:
    """Some seconds: guessing a passphrase is slow by design, and so is each use of one."""
    path = tmp_path / "study.sojourn"
    recipients = {"coordinator": KEY.recipient}
    definition = replace(sealing_definition(), recipients=recipients)
    StudyFile.create(path, definition).close()
    page = open_design(qtbot, window, shown, path)
    page.show_section("keys")
    typed("design.keys.holder", "the dean's office")
    typed("design.keys.once", PASSPHRASE)
    typed("design.keys.again", PASSPHRASE + "x")
    click(shown("design.keys.make"))
    problem = shown("design.keys.problem")
    assert isinstance(problem, QLabel)
    assert problem.text().startswith("These two are not the same")
    typed("design.keys.again", PASSPHRASE)
    click(shown("design.keys.make"))
    for name in ("once", "again"):
        field = shown(f"design.keys.{name}")
        assert isinstance(field, QLineEdit)
        assert field.text() == ""
    qtbot.waitUntil(lambda: "✓" in words(page.keys), timeout=60_000)
    assert "The key of the dean's office opened a test record" in words(page.keys)
    assert "It was not tried yet." in words(page.keys)  # the coordinator's
    assert shown("design.keys.print").isEnabled()
    made = {one.name for one in (tmp_path / "study-escrow").iterdir()}
    assert made == {"the dean's office.age", "the dean's office-recovery.html"}
    with StudyFile.open(path, read_only=True) as study:
        assert list(study.definition.recipients) == ["coordinator", "the dean's office"]
        assert study.laptops.proven() == {study.definition.recipients["the dean's office"]}
    window.close_study()


def test_a_laptop_is_enrolled_only_with_its_disk_answered_for_and_then_the_keys_stay(
    qtbot: QtBot, window: MainWindow, shown: Shown, typed: Callable[[str, str], None], tmp_path: Path
) -> None:
    path, folder = tmp_path / "study.sojourn", tmp_path / "study-keys"
    signing = make_key(folder, PASSPHRASE)
    recipients = {"coordinator": KEY.recipient}
    definition = replace(sealing_definition(), coordinator_key=signing.public, recipients=recipients)
    with StudyFile.create(path, definition) as study:
        check_keys(study, [KEY], Path("key"))
    page = open_design(qtbot, window, shown, path)
    page.show_section("laptops")
    typed("design.laptops.passphrase", PASSPHRASE)
    click(shown("design.laptops.enrol"))
    assert "disk is not encrypted is not enrolled" in words(page.laptops)
    stated = shown("design.laptops.stated")
    assert isinstance(stated, QCheckBox)
    stated.click()
    click(shown("design.laptops.enrol"))
    qtbot.waitUntil(lambda: "Made" in words(page.laptops), timeout=30_000)
    assert "laptop-1: you answered for the encryption of its disk" in words(page.laptops)
    with StudyFile.open(tmp_path / "laptop-1.sojourn", read_only=True) as laptop:
        assert laptop.sealed.collects
    page.show_section("keys")
    assert shown("design.keys.locked").isVisible()
    page.show_section("checklist")
    for step in ("keys", "tried", "laptops"):
        assert words(shown(f"design.checklist.{step}")).endswith("✓ done")
    assert words(shown("design.checklist.escrow")).endswith("• advised, not settled yet")
    window.close_study()


def test_the_key_of_another_study_is_told_and_the_study_opens_again(
    design: DesignPage, qtbot: QtBot, open_window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    stranger = tmp_path / "stranger.age"
    stranger.write_text("AGE-SECRET-KEY-1P79QHZSNZPKCQKDVE6ZHPEHQDK7H3L57HGN4F5VV3ST5JXU3QTTQZ4JMVH\n")
    design.keys.try_key.emit(str(stranger), "")
    message = shown("message.error")
    qtbot.waitUntil(lambda: open_window.study is not None)
    message.close()


def test_in_the_field_a_changed_consent_gets_its_next_version_with_a_press_and_the_old_one_stays_readable(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, typed: Callable[[str, str], None]
) -> None:
    assert open_window.study is not None
    open_window.study.add_career(career_of(1))
    click(shown("home.design"))
    page = shown("page.design")
    assert isinstance(page, DesignPage)
    page.show_section("consent")
    typed("design.contact", "room 3")
    problem = shown("design.consent_version.problem")
    assert isinstance(problem, QLabel)
    assert "2 would be the next" in problem.text()
    click(shown("design.consent.propose"))
    definition = save(qtbot, open_window, shown)
    assert (definition.consent_version, definition.contact) == ("2", "room 3")
    earlier = shown("design.consent.earlier")
    assert isinstance(earlier, QLabel)
    assert earlier.text().startswith("Version 1, given before:\nThis study asks")


def test_a_definition_is_taken_in_from_a_file_and_written_with_its_comments(
    design: DesignPage, shown: Shown, tmp_path: Path, open_window: MainWindow
) -> None:
    path, out = tmp_path / "theirs.toml", tmp_path / "out.toml"
    path.write_text('title = "Theirs"  # for now\nsurvey_year = 2026\n')
    design.show_section("checklist")
    for button, name, chosen in (
        ("design.take_in", "choose.definition", path),
        ("design.write", "choose.new_definition", out),
    ):
        click(shown(button))
        dialog = shown(name)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(chosen))
        dialog.close()
    assert design.design is not None
    assert design.design.value(("title",)) == "Theirs"
    assert out.read_text().startswith('title = "Theirs"  # for now\n')


def test_a_coordinator_whose_laptops_hold_the_booth_is_not_locked_out(
    qtbot: QtBot, window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    with StudyFile.open(fieldwork.coordinator) as study:
        study.keep_definition(replace(study.definition, mode="booth"))
    laptop = fieldwork.laptop("laptop-1")
    window.open_study(fieldwork.coordinator)
    qtbot.waitUntil(lambda: window.study is not None)
    shown("home.design")
    assert window.booth is None
    window.open_study(laptop)
    qtbot.waitUntil(lambda: window.study is not None and window.study.path == laptop)
    shown("page.choose_pin")
    window.close_study()


def test_a_laptop_is_not_designed(qtbot: QtBot, window: MainWindow, shown: Shown, tmp_path: Path) -> None:
    laptop = begin_fieldwork(tmp_path / "fieldwork").laptop("laptop-1")
    window.open_study(laptop)
    qtbot.waitUntil(lambda: window.study is not None)
    shown("page.home")
    assert not [one for one in window.findChildren(QPushButton, "home.design") if one.isVisible()]
    window.menus.design.trigger()
    message = shown("message.error")
    message.close()
    with StudyFile.open(fieldwork_of(laptop), read_only=True) as study:
        (signed,) = study.laptops.certificates().values()
        assert Certificate.read(signed, SIGNING.public).name == "laptop-1"
    window.close_study()


def fieldwork_of(laptop: Path) -> Path:
    return laptop.with_name("coordinator.sojourn")


@pytest.mark.parametrize(("width", "height"), [(640, 480), (1024, 700)])
def test_no_text_of_a_section_is_cut_off(
    design: DesignPage, open_window: MainWindow, qtbot: QtBot, width: int, height: int
) -> None:
    open_window.resize(width, height)
    for name in SECTIONS:
        design.show_section(name)
        qtbot.wait(20)
        assert cut_texts(design) == [], name
    assert (design.width() < NARROW) == (width == 640)


def test_no_section_is_wider_than_a_small_window_in_any_language(
    design: DesignPage, open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.resize(640, 480)
    for language in LANGUAGES:
        interpreter().speak(language)
        for name in SECTIONS:
            design.show_section(name)
            qtbot.wait(10)
            section = design.findChild(QWidget, f"design.section.{name}")
            assert isinstance(section, QWidget)
            column = section.findChild(Column)
            assert isinstance(column, Column)
            assert column.widget().minimumSizeHint().width() <= column.viewport().width(), (language, name)


def test_what_was_not_saved_is_there_again_when_the_study_is_opened_the_next_time(
    qtbot: QtBot,
    open_window: MainWindow,
    design: DesignPage,
    shown: Shown,
    typed: Callable[[str, str], None],
    study_path: Path,
) -> None:
    typed("design.title", "Not saved yet")
    open_window.close_study()
    page = open_design(qtbot, open_window, shown, study_path)
    assert page.design is not None
    assert page.design.value(("title",)) == "Not saved yet"
    assert page.design.is_changed
    page.design.undo()
    open_window.close_study()
    page = open_design(qtbot, open_window, shown, study_path)
    assert page.design is not None
    assert not page.design.is_changed
    assert not list(study_path.parent.glob("*unsaved*"))


def test_rows_come_and_go_without_harm(design: DesignPage, shown: Shown, qtbot: QtBot) -> None:
    design.show_section("places")
    for _ in range(20):
        click(shown("design.sites.add"))
        click(shown("design.sites.1.remove"))
        gc.collect()
    assert design.design is not None
    assert design.design.value(("sites",)) == []
    assert design.design.wrong == {}


def test_no_question_of_the_list_is_cut_on_a_small_screen(
    qtbot: QtBot, open_window: MainWindow, design: DesignPage
) -> None:
    open_window.resize(960, 500)
    design.show_section("questions")
    tree = design.findChild(QTreeWidget, "design.questions.list")
    assert tree is not None
    rows = [
        above.child(row)
        for at in range(tree.topLevelItemCount())
        if (above := tree.topLevelItem(at)) is not None
        for row in range(above.childCount())
    ]
    line = tree.fontMetrics().lineSpacing()
    room = tree.columnWidth(0) - 2 * tree.indentation()
    long = [one for one in rows if tree.fontMetrics().horizontalAdvance(one.text(0)) > room]
    assert long
    qtbot.waitUntil(lambda: all(tree.visualItemRect(one).height() >= 2 * line for one in long))
