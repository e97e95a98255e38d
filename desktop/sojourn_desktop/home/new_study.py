"""The page on which a study is made: what it is called, when it is asked, who answers for it, and where it is
kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from sojourn_desktop.error_words import error_text
from sojourn_desktop.home.creation import JOB
from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid, Text
from sojourn_desktop.layout import (
    Column,
    caption,
    centred,
    help_label,
    problem_label,
    push_button,
    title_label,
)
from sojourn_desktop.messages import STUDY_ENDING
from sojourn_desktop.theme import GRID
from sojourn_schema.consent import default_consent, too_long
from sojourn_schema.definition_rules import LATEST_SURVEY_YEAR
from sojourn_schema.errors import SojournError
from sojourn_schema.study import StudyDefinition

EARLIEST_SURVEY_YEAR = 1990
_BESIDE = 100 * GRID
"""Pixels of the page from which two short questions stand beside each other."""


class NewStudyPage(QWidget):
    """A form for a new study.

    Attributes:
        made: emitted with the path of the study that was made.
        browse: emitted with the path so far; `put_path` takes what was chosen.
        leave: emitted when nothing is to be made.
    """

    made = Signal(object)
    browse = Signal(object)
    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.new_study")
        self._path_is_typed = False
        self._last_said = LastSaid(self)
        self._title, self._year = _field("new_study.title"), _field("new_study.year")
        self._controller, self._contact = _field("new_study.controller"), _field("new_study.contact")
        self._path = _field("new_study.path")
        self._fields = (self._title, self._year, self._controller, self._contact, self._path)
        self._browse = push_button(lambda: self.tr("&Browse…"), "new_study.browse")
        self._problem = problem_label()
        self._problem.setObjectName("new_study.problem")
        self._create = push_button(lambda: self.tr("&Make the study"), "new_study.create", kind="main")
        self._leave = push_button(lambda: self.tr("Cancel"), "new_study.leave", self.leave)
        self._panel = JobPanel("new_study", lambda: self.tr("How far it is"))
        self._panel.succeeded.connect(self._made)
        self._panel.failed.connect(self._failed)
        self._panel.cancelled.connect(self._stopped)
        self._lay_out()
        self._title.textChanged.connect(self._suggest_path)
        self._path.textEdited.connect(self._path_typed)
        self._browse.clicked.connect(lambda: self.browse.emit(self._chosen_path()))
        self._create.clicked.connect(self._check)
        for field in self._fields:
            field.returnPressed.connect(self._check)

    def start(self) -> None:
        """Empty the form for the next study, unless one is being made."""
        if self._panel.is_busy:
            self._panel.take_keyboard()
            return
        self._path_is_typed = False
        usual = StudyDefinition.default(date.today().year)
        self._title.setText(usual.title)
        self._year.setText(str(usual.survey_year))
        self._controller.clear()
        self._contact.clear()
        self._suggest_path()
        self._problem.hide()
        self._wait(False)
        self._title.setFocus()
        self._title.selectAll()

    def put_path(self, path: Path) -> None:
        """Take the place that was chosen in the file dialog."""
        self._path_is_typed = True
        self._path.setText(str(path))

    def stop_now(self) -> None:
        """End the making before the page goes; nothing of it stays."""
        self._panel.stop_now()

    def _make(self, path: Path, definition: StudyDefinition) -> None:
        self._wait(True)
        self._panel.start(JOB, {"path": str(path), "definition": definition.to_toml_text()})

    def _made(self, path: str) -> None:
        self._wait(False)
        self.made.emit(Path(path))

    def _failed(self, problem: SojournError) -> None:
        self._wait(False)
        self._show_problem(lambda: error_text(problem), self._path)

    def _stopped(self) -> None:
        self._wait(False)
        self._show_problem(lambda: self.tr("Stopped; no study was made."), self._create)

    def _lay_out(self) -> None:
        self._year.setMaximumWidth(14 * GRID)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._create)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        title = _question(
            lambda: self.tr("&Title, as respondents see it"),
            self._title,
            hint=lambda: self.tr("Neutral, so that it suggests no answer."),
        )
        year = _question(lambda: self.tr("&Year of the interviews"), self._year)
        controller = _question(lambda: self.tr("Who is &responsible for the data"), self._controller)
        contact = _question(lambda: self.tr("&How to reach them"), self._contact)
        self._pairs = [_pair(title, year), _pair(controller, contact)]
        answerable = QVBoxLayout()
        answerable.setSpacing(GRID // 2)
        answerable.addLayout(self._pairs[1])
        answerable.addWidget(
            help_label(lambda: self.tr("Respondents read both with the consent text, before they agree."))
        )
        self._column = Column()
        self._column.add(title_label(lambda: self.tr("A new study")))
        self._column.add(self._pairs[0])
        self._column.add(answerable)
        self._column.add(_question(lambda: self.tr("&File it is kept in"), self._path, beside=self._browse))
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, GRID // 2, 0, GRID)
        below.setSpacing(GRID)
        for widget in (self._problem, self._panel):
            below.addWidget(widget)
        below.addLayout(buttons)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._column, 1)
        down.addLayout(centred(foot))
        down.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What is said in another language may be longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Questions beside each other where there is the width; the buttons below them, always in sight."""
        beside = self.width() >= _BESIDE
        for pair in self._pairs:
            pair.setDirection(
                QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            )
        self._column.setMaximumHeight(self._column.whole_height(self.width()))

    def _suggest_path(self) -> None:
        if self._path_is_typed:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        if not folder.is_dir():
            folder = Path.home()
        name = re.sub(r"[^\w]+", "-", self._title.text().lower()).strip("-") or "study"
        self._path.setText(str(folder / f"{name}{STUDY_ENDING}"))

    def _path_typed(self) -> None:
        self._path_is_typed = True

    def _chosen_path(self) -> Path:
        path = Path(self._path.text().strip()).expanduser()
        return path if path.suffix else path.with_suffix(STUDY_ENDING)

    def _check(self) -> None:
        title, year = self._title.text().strip(), self._year.text().strip()
        controller, contact = self._controller.text().strip(), self._contact.text().strip()
        if not title:
            self._show_problem(lambda: self.tr("Please give the study a title."), self._title)
        elif not (
            year.isascii() and year.isdigit() and EARLIEST_SURVEY_YEAR <= int(year) <= LATEST_SURVEY_YEAR
        ):
            self._show_problem(
                lambda: self.tr("Please give the year of the interviews, such as {0}.").format(
                    date.today().year
                ),
                self._year,
            )
        elif not controller:
            self._show_problem(
                lambda: self.tr("Please say who is responsible for the data: a person or an office."),
                self._controller,
            )
        elif not contact:
            self._show_problem(
                lambda: self.tr("Please say how they are reached, for instance by which e-mail address."),
                self._contact,
            )
        elif any(too_long(text, controller, contact) for text in default_consent().values()):
            self._show_problem(
                lambda: self.tr("Please say in fewer words who is responsible and how they are reached."),
                self._controller,
            )
        elif not self._path.text().strip():
            self._show_problem(lambda: self.tr("Please say in which file it is kept."), self._path)
        elif self._chosen_path().exists():
            self._show_problem(
                lambda: self.tr("There is a file {0} already. Choose another name, or open it.").format(
                    self._chosen_path()
                ),
                self._path,
            )
        else:
            self._problem.hide()
            usual = StudyDefinition.default(int(year))
            definition = replace(usual, title=title, controller=controller, contact=contact)
            self._make(self._chosen_path(), definition)

    def _show_problem(self, text: Callable[[], str], field: QWidget) -> None:
        self._last_said(lambda: self._problem.setText(text()))
        self._problem.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, waiting: bool) -> None:
        for widget in (*self._fields, self._browse):
            widget.setEnabled(not waiting)
        for button in (self._create, self._leave):
            button.setVisible(not waiting)


def _pair(first: QLayout, second: QLayout) -> QBoxLayout:
    """Two questions that belong together."""
    pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    pair.setSpacing(2 * GRID)
    for question in (first, second):
        pair.addLayout(question, 1)
    return pair


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


def _question(text: Text, field: QLineEdit, *, beside: QWidget | None = None, hint: Text = "") -> QVBoxLayout:
    """A caption near its field, with a button beside it or a hint below."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    row.addWidget(field, 1)
    if beside is None:
        row.addStretch()  # a short field stays on the left
    else:
        row.addWidget(beside)
    together = QVBoxLayout()
    together.setSpacing(GRID // 2)
    together.addWidget(caption(text, field))
    together.addLayout(row)
    if hint:
        together.addWidget(help_label(hint))
    together.addStretch()  # beside a higher question it begins at the same height
    return together
