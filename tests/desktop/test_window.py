"""The window: studies made and opened, refused in three sentences, and the look changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.layout import window_size
from sojourn_desktop.settings import RECENT_STUDIES, Settings
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.store.study_file import StudyFile

Shown = Callable[[str], QWidget]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    return window.findChildren(QMessageBox)[0]


def name_somebody(shown: Shown, contact: str = "careers@example.org") -> None:
    """Fill in who is responsible for a study and how to reach them."""
    for name, text in (("controller", "The graduate school"), ("contact", contact)):
        field = shown(f"new_study.{name}")
        assert isinstance(field, QLineEdit)
        field.setText(text)


def test_a_newcomer_is_told_what_to_do_first(window: MainWindow, shown: Shown) -> None:
    assert window.windowTitle() == "Sojourn"
    assert shown("home.new_study").isEnabled()
    assert shown("home.open_study").isEnabled()
    assert not window.menus.new_interview.isEnabled()


def test_a_study_is_made_from_the_form(
    qtbot: QtBot, window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    click(shown("home.new_study"))
    for name, text in (
        ("new_study.title", "Careers in physics"),
        ("new_study.controller", "The graduate school"),
        ("new_study.contact", "careers@example.org"),
        ("new_study.path", str(tmp_path / "physics")),
    ):
        field = shown(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
    click(shown("new_study.create"))
    qtbot.waitUntil(lambda: window.study is not None, timeout=30_000)
    assert window.study is not None
    assert window.study.path == tmp_path / "physics.sojourn"
    assert window.study.definition.title == "Careers in physics"
    assert window.study.definition.controller == "The graduate school"
    assert window.study.definition.contact == "careers@example.org"
    (home,) = (one for one in window.findChildren(QWidget) if one.objectName() == "home.names_nobody")
    assert home.isHidden()
    assert window.windowTitle() == "Careers in physics · Sojourn"
    assert Settings().get(RECENT_STUDIES) == (tmp_path / "physics.sojourn",)
    assert window.close()


def test_making_a_study_can_be_stopped_and_everything_typed_stays(
    qtbot: QtBot, window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    click(shown("home.new_study"))
    path = shown("new_study.path")
    assert isinstance(path, QLineEdit)
    path.setText(str(tmp_path / "stopped.sojourn"))
    name_somebody(shown)
    click(shown("new_study.create"))
    assert shown("new_study.cancel").hasFocus()
    assert shown("new_study.progress").accessibleName()
    click(shown("new_study.cancel"))
    problem = shown("new_study.problem")
    assert isinstance(problem, QLabel)
    assert problem.text() == "Stopped; no study was made."
    assert path.text() == str(tmp_path / "stopped.sojourn")
    assert not list(tmp_path.glob("stopped*"))
    assert window.study is None
    click(shown("new_study.create"))
    qtbot.waitUntil(lambda: window.study is not None, timeout=30_000)
    assert window.close()


def test_closing_the_window_ends_the_making_of_a_study(
    window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    click(shown("home.new_study"))
    path = shown("new_study.path")
    assert isinstance(path, QLineEdit)
    path.setText(str(tmp_path / "closed.sojourn"))
    name_somebody(shown)
    click(shown("new_study.create"))
    assert window.close()
    assert not list(tmp_path.glob("closed*"))


def test_each_field_of_the_form_has_its_label_and_its_key(window: MainWindow, shown: Shown) -> None:
    click(shown("home.new_study"))
    labels = [label for label in shown("page.new_study").findChildren(QLabel) if label.buddy()]
    fields = {label.buddy().objectName(): label for label in labels}
    assert list(fields) == [f"new_study.{one}" for one in ("title", "year", "controller", "contact", "path")]
    for name, label in fields.items():
        assert label.text().count("&") == 1
        assert shown(name).accessibleName() == label.text().replace("&", "")


def test_the_form_says_what_is_wrong_and_keeps_what_was_typed(
    window: MainWindow, shown: Shown, study_path: Path
) -> None:
    click(shown("home.new_study"))
    path = shown("new_study.path")
    assert isinstance(path, QLineEdit)
    path.setText(str(study_path))
    click(shown("new_study.create"))
    problem = shown("new_study.problem")
    assert isinstance(problem, QLabel)
    assert "who is responsible" in problem.text()
    assert shown("new_study.controller").hasFocus()
    name_somebody(shown, contact="")
    click(shown("new_study.create"))
    assert "how they are reached" in problem.text()
    name_somebody(shown, contact="by a very long way " * 10)
    click(shown("new_study.create"))
    assert "fewer words" in problem.text()
    name_somebody(shown)
    click(shown("new_study.create"))
    assert isinstance(problem, QLabel)
    assert "already" in problem.text()
    assert path.text() == str(study_path)
    year = shown("new_study.year")
    assert isinstance(year, QLineEdit)
    year.setText("soon")
    click(shown("new_study.create"))
    assert "year" in problem.text()


def test_a_study_whose_consent_names_nobody_says_so_to_who_opens_it(
    open_window: MainWindow, shown: Shown
) -> None:
    assert open_window.study is not None
    assert not open_window.study.definition.controller
    warning = shown("home.names_nobody")
    assert isinstance(warning, QLabel)
    assert "who is responsible" in warning.text()


def test_an_open_study_shows_what_is_in_it(open_window: MainWindow, shown: Shown, study_path: Path) -> None:
    counts = shown("home.counts")
    assert isinstance(counts, QLabel)
    assert counts.text() == "No careers yet"
    assert not shown("home.results").isEnabled()
    assert shown("home.new_interview").isEnabled()
    about = shown("home.about")
    assert isinstance(about, QLabel)
    assert str(study_path) in about.text()


def test_tab_leads_from_the_next_interview_to_the_interrupted_one(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, qapp: QApplication
) -> None:
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.new_interview()
    open_window.menus.next.trigger()
    (shell,) = open_window.findChildren(InterviewShell)
    assert shell.interview is not None
    shell.interview.answer(of_respondent("consent"), "agree")
    shell.leave()
    shown("home.resume")
    told = []
    for _ in range(3):
        focus = qapp.focusWidget()
        assert focus is not None
        told.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert told == ["home.new_interview", "home.resume", "home.discard"]


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"", "is empty"), (b"hello" * 400, "is not a Sojourn study"), (None, "There is no file")],
)
def test_a_file_that_is_no_study_is_refused_in_three_sentences(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes | None, what: str
) -> None:
    path = tmp_path / "other.sojourn"
    if content is not None:
        path.write_bytes(content)
    window.open_study(path)
    box = dialog(qtbot, window)
    assert what in box.text()
    assert len(box.informativeText().split("\n\n")) == 2
    assert window.study is None
    box.accept()


def test_a_study_that_is_open_elsewhere_is_refused(
    qtbot: QtBot, window: MainWindow, study: StudyFile
) -> None:
    window.open_study(study.path)
    box = dialog(qtbot, window)
    assert "open elsewhere" in box.text()
    box.accept()


def test_the_look_is_changed_at_once_and_remembered(qapp: QApplication, window: MainWindow) -> None:
    actions = {action.objectName(): action for action in window.menus.view.actions()}
    actions["view.dark"].trigger()
    assert theme.is_dark(qapp.palette())
    assert theme.is_dark(window.findChild(QLabel, "home.title").palette())
    actions["view.light"].trigger()
    assert not theme.is_dark(qapp.palette())


def test_the_menus_of_an_interview_show_neither_the_study_nor_the_program(open_window: MainWindow) -> None:
    open_window.new_interview()
    titles = [action.text() for action in open_window.menuBar().actions() if action.isVisible()]
    assert titles == ["&Interview", "&View"]
    assert not open_window.menus.results.isEnabled()
    assert open_window.menus.next.isEnabled()
    assert open_window.close()


def test_every_page_fits_a_small_screen_without_being_cut(open_window: MainWindow, shown: Shown) -> None:
    for page in ("page.home",):
        hint = shown(page).minimumSizeHint()
        assert hint.width() <= 1024
        assert hint.height() <= 660
    open_window.new_interview()
    assert open_window.minimumSizeHint().width() <= 1024
    assert open_window.minimumSizeHint().height() <= 700
    assert open_window.close()


def test_the_window_fits_a_small_screen_with_its_frame() -> None:
    assert window_size(QSize(1920, 1080)) == QSize(1200, 800)
    on_a_low_screen = window_size(QSize(1280, 800))
    assert on_a_low_screen.height() < 800 - 30
    assert window_size(QSize(320, 240)) == QSize(640, 480)


def test_the_parts_of_an_interrupted_interview_are_those_of_its_respondent(
    qtbot: QtBot, window: MainWindow, study_path: Path
) -> None:
    with StudyFile.open(study_path) as study:
        answers = {
            of_respondent("consent"): "agree",
            of_respondent("phd_status"): "in_progress",
        }
        study.drafts.save(study.drafts.new(), answers, part="background")
    window.open_study(study_path)
    qtbot.waitUntil(lambda: window.study is not None)
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert "An interrupted interview, at part 2 of 3" in texts
    assert window.close()
