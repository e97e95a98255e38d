"""The analyses of the study so far: open one of them again, or take it away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sojourn_desktop.language import LastSaid, number
from sojourn_desktop.layout import (
    Column,
    announce,
    fill,
    heading_label,
    help_label,
    in_a_row,
    problem_label,
    push_button,
)
from sojourn_desktop.results.answer_view import EXPLORATORY, when_words
from sojourn_desktop.results.saved import SavedAnalysis, delete
from sojourn_desktop.results.text_table import TextTable


class SavedView(QWidget):
    """A list of analyses, the latest first.

    Attributes:
        opened: emitted with the analysis that is to be shown.
        deleted: emitted when one was taken away.
    """

    opened = Signal(object)
    deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[SavedAnalysis, ...] = ()
        self._untold: tuple[Path, ...] = ()
        self._last_said = LastSaid(self)
        self._about = help_label()
        self._others = help_label()
        self._others.setObjectName("results.untold")
        self._table = TextTable(
            "results.saved",
            lambda: self.tr("Analyses so far"),
            lambda: (self.tr("When"), self.tr("Plan"), self.tr("Careers"), self.tr("Claims")),
        )
        self._table.doubleClicked.connect(lambda _: self._open())
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._keep())
        self._open_button = push_button(
            lambda: self.tr("&Show this one"), "results.saved_open", self._open, kind="main"
        )
        self._delete = push_button(lambda: self.tr("&Delete…"), "results.saved_delete", self._ask)
        self._sure = push_button(
            lambda: self.tr("Delete for good"), "results.saved_sure", self._delete_picked
        )
        self._keep_button = push_button(lambda: self.tr("Keep it"), "results.saved_keep", self._keep)
        self._problem = problem_label()
        self._problem.setObjectName("results.saved_problem")
        self._lay_out()
        self._keep()

    def show_found(
        self,
        found: Sequence[SavedAnalysis],
        current: SavedAnalysis | None,
        untold: Sequence[Path] = (),
    ) -> None:
        """Show these, with the one that is open picked.

        Args:
            found: the analyses.
            current: the one that is open.
            untold: folders with analyses that can't be shown.
        """
        self._found, self._untold = tuple(found), tuple(untold)
        self._last_said(lambda: self._tell(current))

    def _tell(self, current: SavedAnalysis | None) -> None:
        self._about.setText(
            self.tr("Every analysis is kept, with its report and its plan, until it is deleted here.")
        )
        self._others.setText(
            self.tr(
                "%n analysis(es) more can't be shown here: another version wrote them, or they are damaged. "
                "Nothing of them was changed. They lie in: {0}",
                "",
                len(self._untold),
            ).format(", ".join(str(one) for one in self._untold))
        )
        self._others.setVisible(bool(self._untold))
        self._table.rows.show_rows([self._row(one) for one in self._found])
        places = [one.folder for one in self._found]
        if current is not None and current.folder in places:
            self._table.setCurrentIndex(self._table.rows.index(places.index(current.folder), 0))
        self._table.resizeRowsToContents()
        self._keep()

    def _row(self, one: SavedAnalysis) -> tuple[str, ...]:
        plan = one.told.plan
        if one.told.made == EXPLORATORY:
            plan = self.tr("{0} (exploratory)").format(plan)
        return (
            when_words(one, self.tr("d MMMM yyyy, HH:mm")),
            plan,
            number(one.told.careers),
            number(len(one.told.claims)),
        )

    @property
    def _picked(self) -> SavedAnalysis | None:
        row = self._table.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _open(self) -> None:
        if self._picked is not None:
            self.opened.emit(self._picked)

    def _ask(self) -> None:
        self._show_sure(True)
        self._keep_button.setFocus()

    def _keep(self) -> None:
        had = self._keep_button.hasFocus()
        self._show_sure(False)
        if had:
            self._delete.setFocus()

    def _show_sure(self, asked: bool) -> None:
        for button in (self._sure, self._keep_button):
            button.setVisible(asked)
        for button in (self._open_button, self._delete):
            button.setVisible(not asked)
            button.setEnabled(self._picked is not None)

    def _delete_picked(self) -> None:
        picked = self._picked
        if picked is None:
            return
        self._problem.hide()
        try:
            delete(picked)
        except OSError as error:
            reason = error.strerror or str(error)
            self._problem.setText(
                self.tr("It could not be deleted: {0}. It lies in {1}").format(reason, picked.folder)
            )
            self._problem.show()
            announce(self._problem)
        self.deleted.emit()
        self._table.setFocus()

    def _lay_out(self) -> None:
        column = Column()
        for item in (
            heading_label(lambda: self.tr("Analyses so far")), self._about, self._others, self._table,
            in_a_row(self._open_button, self._delete, self._sure, self._keep_button), self._problem,
        ):  # fmt: skip
            column.add(item)
        column.end()
        fill(self, column)
