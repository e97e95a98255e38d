"""The section of the extra questions: a form taken in through the real window, flagged, refused, undone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.whole_texts import cut_texts
from tests.schema.extra_questions.workbooks import write_form

from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.language import interpreter
from sojourn_desktop.layout import settle
from sojourn_desktop.setup.design import Design
from sojourn_desktop.setup.page import DesignPage
from sojourn_desktop.window import MainWindow
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.extra_questions.reading import read_form
from sojourn_schema.study import StudyDefinition

Shown = Callable[[str], QWidget]
READING_MS = 20_000
"""Milliseconds that a form may take to be read on a machine that is busy."""
EXAMPLE = Path(__file__).resolve().parents[3] / "docs" / "extra-questions.xlsx"


@pytest.fixture(scope="module")
def form() -> ExtraForm:
    return read_form(EXAMPLE, "en").form


@pytest.fixture
def design(open_window: MainWindow, shown: Shown) -> DesignPage:
    """The designer of a new study, at the section of the extra questions."""
    click(shown("home.design"))
    page = shown("page.design")
    assert isinstance(page, DesignPage)
    page.show_section("extra")
    return page


def click(widget: QWidget) -> None:
    assert widget.isEnabled(), widget.objectName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def text(shown: Shown, name: str) -> str:
    label = shown(name)
    assert isinstance(label, QLabel)
    return label.text()


def choose(qtbot: QtBot, window: MainWindow, shown: Shown, path: Path) -> None:
    """Picks a file in the dialog that the button opens, and waits until it was read."""
    click(shown("design.extra.choose"))
    dialog = window.findChild(QFileDialog, "choose.form")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert text(shown, "design.extra.state") == f"Reading {path.name} …"  # the window goes on meanwhile
    assert not shown("design.extra.choose").isEnabled()
    qtbot.waitUntil(lambda: shown("design.extra.choose").isEnabled(), timeout=READING_MS)


def listed(shown: Shown) -> dict[str, list[tuple[str, str]]]:
    """What the list shows, by page."""
    tree = shown("design.extra.list")
    assert isinstance(tree, QTreeWidget)
    pages = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]

    def shown_row(row: QTreeWidgetItem) -> tuple[str, str]:
        flags = [row.child(at).text(0) for at in range(row.childCount())]
        return "\n".join([row.text(0), *flags]), row.text(1)

    return {
        page.text(0): [shown_row(page.child(at)) for at in range(page.childCount())]
        for page in pages
        if page is not None
    }


def test_a_form_is_chosen_looked_at_saved_and_asked_in_the_preview(
    qtbot: QtBot, open_window: MainWindow, design: DesignPage, shown: Shown, form: ExtraForm
) -> None:
    assert text(shown, "design.extra.state") == "No extra questions are asked."
    choose(qtbot, open_window, shown, EXAMPLE)
    assert text(shown, "design.extra.state") == f"6 questions, version {form.version}"
    pages = listed(shown)
    assert list(pages) == ["Your department", "Around your work", "Page 3"]
    methods = ("Which of these do you use in your work? (methods)", "several choices")
    assert pages["Your department"][0] == methods
    care, day, comment, note = pages["Around your work"]
    assert "Flag: About family. Reason given: Care is a known reason for moves" in care[0]
    assert "Flag: A day can be recognised" in day[0]
    assert "Flag: Free text can name people: it is kept out of every release." in comment[0]
    assert note[1] == "to read"
    assert open_window.study is not None
    assert open_window.study.definition.extra_questions is None
    click(shown("design.save"))
    qtbot.waitUntil(lambda: open_window.study is not None)
    assert open_window.study.definition.extra_questions == form
    click(shown("design.extra.see"))
    shell = open_window.findChild(InterviewShell)
    assert shell is not None
    assert shell.interview is not None
    assert "extra-1" in shell.interview.parts


def test_a_form_that_is_refused_is_told_place_by_place_and_changes_nothing(
    qtbot: QtBot, open_window: MainWindow, design: DesignPage, shown: Shown, tmp_path: Path, form: ExtraForm
) -> None:
    choose(qtbot, open_window, shown, EXAMPLE)
    bad = [{"type": "geopoint", "name": f"place_{number}", "label": "Where?"} for number in range(14)]
    choose(qtbot, open_window, shown, write_form(tmp_path / "bad.xlsx", bad))
    told = text(shown, "design.extra.problem").splitlines()
    assert told[0] == "bad.xlsx is not taken in; the questions are as they were."
    assert told[1].startswith("sheet survey, row 2, column type: the type 'geopoint' is not supported")
    assert told[-1] == "And 2 more."
    assert text(shown, "design.extra.state") == f"6 questions, version {form.version}"
    (tmp_path / "none.xlsx").write_text("no workbook")
    choose(qtbot, open_window, shown, tmp_path / "none.xlsx")
    assert "is no workbook" in text(shown, "design.extra.problem")
    choose(qtbot, open_window, shown, EXAMPLE)
    assert not design.findChild(QLabel, "design.extra.problem").isVisible()


def test_notices_of_a_form_are_told(
    qtbot: QtBot, open_window: MainWindow, design: DesignPage, shown: Shown, tmp_path: Path
) -> None:
    rows = [{"type": "text", "name": "why", "label": "Why?", "appearance": "multiline"}]
    choose(qtbot, open_window, shown, write_form(tmp_path / "mine.xlsx", rows))
    told = text(shown, "design.extra.notices").splitlines()
    assert told[0] == "mine.xlsx, sheet survey: columns that were not read: appearance."


def test_a_form_is_taken_back_and_away(
    qtbot: QtBot, open_window: MainWindow, design: DesignPage, shown: Shown
) -> None:
    choose(qtbot, open_window, shown, EXAMPLE)
    click(shown("design.undo"))
    assert text(shown, "design.extra.state") == "No extra questions are asked."
    click(shown("design.redo"))
    click(shown("design.extra.none"))
    assert text(shown, "design.extra.state") == "No extra questions are asked."
    assert not shown("design.save").isEnabled()  # as in the study


def test_the_section_speaks_the_language_of_the_window(
    qtbot: QtBot, open_window: MainWindow, design: DesignPage, shown: Shown
) -> None:
    choose(qtbot, open_window, shown, EXAMPLE)
    for language in ("de", "fr", "es", "zh", "en"):
        interpreter().speak(language)
        QApplication.processEvents()  # the widgets hear of it when the events at hand are done
        settle()
        assert cut_texts(design) == []
        if language == "de":
            assert list(listed(shown)) == ["Ihr Institut", "Rund um Ihre Arbeit", "Seite 3"]
            assert text(shown, "design.extra.state").startswith("6 Fragen, Fassung ")


# The design without its widgets


def test_a_design_holds_the_form_of_its_study_and_what_a_file_does_not_say_stays(form: ExtraForm) -> None:
    definition = replace(StudyDefinition.default(2026), extra_questions=form)
    design = Design(definition)
    assert design.extra_questions == form
    assert design.definition == definition
    assert not design.is_changed
    design.take(replace(StudyDefinition.default(2026), title="Other"))
    assert design.extra_questions == form
    assert design.is_changed


def test_a_definition_file_with_a_form_brings_it_along(tmp_path: Path, form: ExtraForm) -> None:
    shutil.copy(EXAMPLE, tmp_path / "q.xlsx")
    (tmp_path / "study.toml").write_text(
        'title = "Careers"\nsurvey_year = 2026\nextra_questions = "q.xlsx"  # ours\n', "utf-8"
    )
    design = Design(StudyDefinition.default(2026))
    path = tmp_path / "study.toml"
    design.take(StudyDefinition.from_toml(path), path.read_text("utf-8"))
    assert design.extra_questions == form
    assert 'extra_questions = "q.xlsx"  # ours' in design.text
