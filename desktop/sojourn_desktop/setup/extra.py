"""The section of the extra questions: a form read from an XLSForm, what it asks, and what to think about."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from sojourn_desktop.language import LastSaid, interpreter, put, retold
from sojourn_desktop.layout import (
    announce,
    heading_label,
    help_label,
    in_a_row,
    problem_label,
    push_button,
)
from sojourn_desktop.setup.design import FORM, Design
from sojourn_desktop.setup.fields import named
from sojourn_desktop.setup.keys import Browse
from sojourn_desktop.setup.section import PreviewingSection
from sojourn_desktop.tasks import ThreadTask
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import ExtraQuestionsError
from sojourn_schema.extra_questions.flags import Flag, FlagKind, flags
from sojourn_schema.extra_questions.form import ExtraForm, ExtraQuestion, QuestionType

if TYPE_CHECKING:
    from sojourn_schema.extra_questions.reading import FormReading

MOST_REFUSALS = 12
"""Of a form that is refused, as many are told; after these are mended the others come up."""


class ExtraSection(PreviewingSection):
    """The study's own questions.

    Args:
        browse: lets a form be chosen.
    """

    def __init__(self, browse: Browse) -> None:
        super().__init__(
            "extra",
            lambda: self.tr("Extra questions"),
            lambda: self.tr(
                "Questions of your own, asked on pages before the review. They are written as an XLSForm "
                "(.xlsx), as for ODK or KoboToolbox. They may change while the study runs: each record keeps "
                "the version that it was asked."
            ),
        )
        self._browse = browse
        self._folder = Path.home()
        self._form: ExtraForm | None = None
        self._reading: ThreadTask | None = None
        self._state = named(heading_label(), "design.extra.state")
        self._problem = problem_label()
        self._problem.setObjectName("design.extra.problem")
        self._notices = named(help_label(), "design.extra.notices")
        self._say_state, self._say_problem = LastSaid(self), LastSaid(self)
        self._take = push_button(lambda: self.tr("&Choose a form…"), "design.extra.choose", self._choose)
        self._none = push_button(
            lambda: self.tr("Ask &none of them"), "design.extra.none", partial(self._put, None), kind="quiet"
        )
        self._see = push_button(
            lambda: self.tr("See the interview"), "design.extra.see", lambda: self.preview.emit("")
        )
        self._list = QTreeWidget()
        self._list.setObjectName("design.extra.list")
        put(
            self._list,
            self._list.setAccessibleName,
            lambda: self.tr("The extra questions, with what to think about"),
        )
        self._list.setColumnCount(2)
        self._list.setWordWrap(True)
        self._list.setMinimumHeight(40 * GRID)
        across = self._list.header()
        across.setStretchLastSection(False)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        retold(self._list, self._fill)
        self.add(self._state)
        self.add(in_a_row(self._take, self._none, self._see))
        self.add(self._problem)
        self.add(self._notices)
        self.add(self._list)
        self._column.end()

    def show_design(self, design: Design) -> None:
        super().show_design(design)
        self._form = design.extra_questions
        self._fill()

    def read(self, path: Path) -> None:
        """Take the questions of a form, or say why it can't be taken; the design is then as it was."""
        design = self._design
        if design is None or self._reading is not None:
            return
        self._folder = path.parent
        language = str(design.value(("language",), "en"))

        def work() -> FormReading:
            from sojourn_schema.extra_questions.reading import read_form  # slow, with pyxform behind it

            return read_form(path, language)

        self._reading = task = ThreadTask(work, self)
        task.succeeded.connect(lambda reading: self._take_in(path, design, reading))
        task.failed.connect(lambda problem: self._say_refused(path, problem))
        self._say_reading(path)
        task.start()

    def _say_reading(self, path: Path) -> None:
        self._enable(False)
        self._problem.hide()
        self._say_state(lambda: self._state.setText(self.tr("Reading {0} …").format(path.name)))
        announce(self._state)

    def _take_in(self, path: Path, design: Design, reading: FormReading) -> None:
        self._end_reading()
        if design is not self._design:
            return  # another study is designed by now
        self._notices.setText("\n".join(f"{path.name}, {notice}." for notice in reading.notices))
        self._notices.setVisible(bool(reading.notices))
        self._put(reading.form)

    def _say_refused(self, path: Path, problem: ExtraQuestionsError) -> None:
        self._end_reading()
        self._say_problem(lambda: self._problem.setText(self._refusal_words(path, problem)))
        self._problem.show()
        announce(self._problem)

    def _end_reading(self) -> None:
        self._reading = None
        self._enable(True)
        self._fill()

    def _enable(self, is_enabled: bool) -> None:
        for button in (self._take, self._none, self._see):
            button.setEnabled(is_enabled)

    def _choose(self) -> None:
        self._browse(self._folder, self.read)

    def _put(self, form: ExtraForm | None) -> None:
        self._problem.hide()
        if form is None:
            self._notices.hide()
        if self._design is not None:
            self._design.put((FORM,), form)

    def _refusal_words(self, path: Path, problem: ExtraQuestionsError) -> str:
        if not problem.refusals:
            return f"{problem.what} {problem.remedy}"
        places = [f"{one}." for one in problem.refusals[:MOST_REFUSALS]]
        more = len(problem.refusals) - len(places)
        told = [self.tr("{0} is not taken in; the questions are as they were.").format(path.name), *places]
        return "\n".join([*told, self.tr("And %n more.", "", more)] if more else told)

    def _fill(self) -> None:
        """Say what is asked, in the language of the window where the form has it."""
        if self._reading is not None:
            return  # it is filled when that is done
        form = self._form
        asked = [one for one in form.questions() if one.is_answered] if form is not None else []
        self._say_state(
            lambda: self._state.setText(
                self.tr("%n question(s), version {0}", "", len(asked)).format(form.version)
                if form is not None
                else self.tr("No extra questions are asked.")
            )
        )
        self._none.setVisible(form is not None)
        self._list.setVisible(form is not None)
        self._list.clear()
        self._list.setHeaderLabels([self.tr("Question"), self.tr("Type")])
        if form is None:
            return
        language, found = interpreter().language or form.language, list(flags(form))
        for number, page in enumerate(form.pages, start=1):
            above = QTreeWidgetItem(self._list)
            above.setText(0, form.in_words(page.labels, language) or self.tr("Page {0}").format(number))
            for one in page.questions:
                self._add(above, form, one, [flag for flag in found if flag.question == one.name], language)
            above.setExpanded(True)

    def _add(
        self, above: QTreeWidgetItem, form: ExtraForm, one: ExtraQuestion, found: list[Flag], language: str
    ) -> None:
        row = QTreeWidgetItem(above)
        words = form.in_words(one.labels, language) or one.calculation
        row.setText(0, f"{words} ({one.name})")
        row.setText(1, self._type_words(one.type))
        for flag in found:
            below = QTreeWidgetItem(row)
            below.setFirstColumnSpanned(True)
            below.setText(0, self.tr("Flag: {0}").format(self._flag_words(flag, one)))
            below.setToolTip(0, below.text(0))
        row.setExpanded(True)

    def _flag_words(self, flag: Flag, one: ExtraQuestion) -> str:
        match flag.kind:
            case FlagKind.FREE_TEXT:
                return self.tr("Free text can name people: it is kept out of every release.")
            case FlagKind.FROM_FREE_TEXT:
                return self.tr("Calculated from free text: it is kept out of every release.")
            case FlagKind.DATE:
                return self.tr("A day can be recognised by whoever knows the person; a year may be enough.")
        return self.tr("About {0}. Reason given: {1}").format(", ".join(one.sensitive), one.reason)

    def _type_words(self, kind: QuestionType) -> str:
        return {
            QuestionType.INTEGER: self.tr("whole number"),
            QuestionType.DECIMAL: self.tr("number"),
            QuestionType.TEXT: self.tr("text"),
            QuestionType.SELECT_ONE: self.tr("one choice"),
            QuestionType.SELECT_MULTIPLE: self.tr("several choices"),
            QuestionType.DATE: self.tr("day"),
            QuestionType.NOTE: self.tr("to read"),
            QuestionType.CALCULATE: self.tr("calculated"),
        }[kind]
