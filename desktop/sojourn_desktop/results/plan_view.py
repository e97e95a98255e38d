"""The plan editor: which claims are tested, what effect matters, whose careers, and how it is reckoned."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QHeaderView, QLineEdit, QTableView, QWidget

from sojourn_analysis.plan import Made, Plan
from sojourn_analysis.plan_text import plan_text
from sojourn_desktop.error_words import error_text, error_words
from sojourn_desktop.language import LastSaid, Text, put, retold
from sojourn_desktop.layout import (
    Column,
    announce,
    caption,
    fill,
    heading_label,
    help_label,
    in_a_row,
    problem_label,
    push_button,
)
from sojourn_desktop.results.plan_draft import LIST, PlanDraft
from sojourn_desktop.results.plan_model import PlanColumn, PlanModel
from sojourn_desktop.results.subgroup_tree import SubgroupTree
from sojourn_desktop.results.text_table import as_rows
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import DefinitionError


class PlanView(QWidget):
    """A form for a plan; what is typed is held to the rules of a plan's file.

    Args:
        registered: hashes of the plans that the study named when it was made.

    Attributes:
        analyse: emitted with the plan's file as text when it is to be carried out.
        load, save: emitted when a file is to be chosen; `take_file` and `write_file` hear of it.
    """

    analyse = Signal(str)
    load = Signal()
    save = Signal()

    def __init__(self, registered: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registered = registered
        self._last_said, self._problem_said = LastSaid(self), LastSaid(self)
        self._status = help_label()
        self._status.setObjectName("plan.status")
        self._problem = problem_label()
        self._problem.setObjectName("plan.problem")
        self._model = PlanModel(self)
        self._table = QTableView()
        self._subgroup = SubgroupTree()
        self._fields: dict[str, QLineEdit] = {}
        self._form = QGridLayout()
        self._lay_out()
        retold(self, self._model.retell)
        self._model.changed.connect(self._changed)
        self._subgroup.changed.connect(self._changed)
        self.show_plan(Plan.default())

    def show_plan(self, plan: Plan) -> None:
        """Begin anew from a plan."""
        self._draft = PlanDraft(plan)
        self._model.show_draft(self._draft)
        self._subgroup.show_subgroup(self._draft.subgroup)
        for item, field in self._fields.items():
            field.setText(self._draft.shown(item))
        self._table.resizeRowsToContents()
        self._changed()

    def say_lost(self, problem: DefinitionError | None = None) -> None:
        """Say that this is not the plan of the analysis in sight.

        Args:
            problem: why that one can't be read; None where it is missing.
        """

        def said() -> str:
            lost = self.tr("The plan of the analysis in sight is lost; this is the plan that ships.")
            return lost if problem is None else f"{lost} {error_words(problem)[0]}"

        self._show_problem(said)

    def take_file(self, path: Path) -> None:
        """Show the plan in a file, or why it can't be carried out."""
        try:
            plan = Plan.from_toml(path)
        except DefinitionError as problem:
            self._refuse(problem)
            return
        self.show_plan(plan)

    def write_file(self, path: Path) -> None:
        """Keep the plan in a file."""
        plan = self._made()
        if plan is None:
            return
        try:
            path.write_text(plan_text(plan), encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self._show_problem(lambda: self.tr("{0} can't be written: {1}.").format(path, reason))

    def take_keyboard(self) -> None:
        """Put the keyboard on the claims."""
        self._table.setFocus()

    def _made(self) -> Plan | None:
        """The plan, or None after saying why it can't be carried out."""
        try:
            return self._draft.plan
        except DefinitionError as problem:
            self._refuse(problem)
            return None

    def _refuse(self, problem: DefinitionError) -> None:
        self._show_problem(lambda: error_text(problem))

    def _show_problem(self, say: Callable[[], str]) -> None:
        self._problem_said(lambda: self._problem.setText(say()))
        self._problem.show()
        announce(self._problem)

    def _ask_analysis(self) -> None:
        if self._made() is not None:
            self.analyse.emit(self._draft.text)

    def _ask_save(self) -> None:
        if self._made() is not None:
            self.save.emit()

    def _typed(self, item: str, text: str) -> None:
        self._draft.values[item] = text
        self._changed()

    def _changed(self) -> None:
        self._problem.hide()
        self._draft.subgroup = self._subgroup.subgroup
        try:
            made = self._draft.plan.made(self._registered)
        except DefinitionError as problem:
            self._refuse(problem)
            self._last_said(self._status.clear)
            return
        self._last_said(lambda: self._status.setText(self._words_of(made)))

    def _words_of(self, made: Made) -> str:
        return {
            Made.SHIPPED: self.tr("This is the plan that ships with Sojourn, made without these data."),
            Made.REGISTERED: self.tr("The study named this plan before its first record."),
            Made.EXPLORATORY: self.tr(
                "A plan that the study did not name before its first record: its analysis will be called "
                "exploratory."
            ),
        }[made]

    def _lay_out(self) -> None:
        self._set_up_table()
        self._add_fields()
        column = Column()
        for item in (
            heading_label(lambda: self.tr("The plan of the analysis")),
            help_label(
                lambda: self.tr(
                    "A plan says beforehand what is tested and how large an effect has to be to matter to "
                    "anybody. Each claim more makes every one harder to settle."
                )
            ),
            self._status,
            self._main_buttons(),
            self._problem,
            self._table,
            self._choosing_buttons(),
            heading_label(lambda: self.tr("Whose careers")),
            help_label(
                lambda: self.tr(
                    "Without a mark everybody's. Else those who gave one of the marked answers to each "
                    "question that has marks."
                )
            ),
            self._subgroup,
            heading_label(lambda: self.tr("How it is reckoned")),
            self._form,
            help_label(
                lambda: self.tr(
                    "Chances are over ten years, for the numbers are named after that. Checks, references "
                    "and wordings of a plan are changed in its file."
                )
            ),
        ):
            column.add(item)
        column.end()
        fill(self, column)

    def _main_buttons(self) -> QHBoxLayout:
        return in_a_row(
            push_button(
                lambda: self.tr("&Analyse by this plan"), "plan.analyse", self._ask_analysis, kind="main"
            ),
            push_button(lambda: self.tr("Sav&e…"), "plan.save", self._ask_save),
            push_button(lambda: self.tr("&Load…"), "plan.load", self.load),
            push_button(lambda: self.tr("As it sh&ips"), "plan.reset", self._start_over, kind="quiet"),
        )

    def _choosing_buttons(self) -> QHBoxLayout:
        every, none = partial(self._model.choose, every=True), partial(self._model.choose, every=False)
        return in_a_row(
            push_button(lambda: self.tr("All claims"), "plan.all", every, kind="quiet"),
            push_button(lambda: self.tr("None of them"), "plan.none", none, kind="quiet"),
        )

    def _start_over(self) -> None:
        self.show_plan(Plan.default())

    def _set_up_table(self) -> None:
        table = self._table
        table.setObjectName("plan.claims")
        put(table, table.setAccessibleName, lambda: self.tr("The claims of the plan"))
        put(
            table,
            table.setAccessibleDescription,
            lambda: self.tr("Space takes a claim in or out; type in the second column what effect matters."),
        )
        table.setModel(self._model)
        as_rows(table)
        table.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
            | QTableView.EditTrigger.AnyKeyPressed
        )
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        table.setMinimumHeight(40 * GRID)
        across = table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(PlanColumn.CLAIM, QHeaderView.ResizeMode.Stretch)
        across.sectionResized.connect(table.resizeRowsToContents)

    def _add_fields(self) -> None:
        labels: dict[str, Text] = {
            "title": lambda: self.tr("&Title"),
            "version": lambda: self.tr("Ve&rsion"),
            "alpha": lambda: self.tr("Level of si&gnificance"),
            "seed": lambda: self.tr("See&d of random numbers"),
            "bootstrap_draws": lambda: self.tr("Times that people are drawn ane&w"),
            LIST: lambda: self.tr("&Years in industry that the figure shows"),
            "fewest_people_drawn": lambda: self.tr("&Fewest people that are drawn"),
            "landmark_year": lambda: self.tr("Year in which observed &curves start"),
        }
        self._form.setHorizontalSpacing(2 * GRID)
        self._form.setVerticalSpacing(GRID)
        for row, (item, label) in enumerate(labels.items()):
            field = QLineEdit()
            field.setObjectName(f"plan.{item}")
            field.textEdited.connect(lambda text, item=item: self._typed(item, text))
            self._fields[item] = field
            self._form.addWidget(caption(label, field), row, 0, Qt.AlignmentFlag.AlignLeft)
            self._form.addWidget(field, row, 1)
        self._form.setColumnStretch(1, 1)
