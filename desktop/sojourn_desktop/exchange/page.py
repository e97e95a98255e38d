"""The page on which a data package comes into the study or is written from it, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from sojourn_desktop.exchange.jobs import EXPORT, IMPORT
from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid, number, put
from sojourn_desktop.layout import Column, announce, fill, heading_label, help_label, push_button, title_label
from sojourn_desktop.theme import GRID

LIST_HEIGHT = 40 * GRID


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job came to, in words.

    Attributes:
        said: in one sentence.
        about: what goes with it.
        lines: what is to be read one by one, as the reasons of refusals.
    """

    said: str
    about: str = ""
    lines: tuple[str, ...] = ()


class ExchangePage(QWidget):
    """Carries one package in or out at a time, with its progress and a way to stop it.

    Attributes:
        leave: emitted to go to the start page.
        choose: emitted when the place of a package to write is to be chosen.
        failed: emitted with the error that a job ended with.
        imported: emitted when an import has ended, whatever came of it: the study may be opened again.
    """

    leave = Signal()
    choose = Signal()
    failed = Signal(object)
    imported = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.exchange")
        self._title = title_label()
        self._said = heading_label()
        self._said.setObjectName("exchange.said")
        self._about = help_label()
        self._about.setObjectName("exchange.about")
        self._imports = self._is_import = False
        self._last_said = LastSaid(self)
        self._told: Callable[[dict[str, Any]], Outcome] = self._taken_in
        self._panel = JobPanel("exchange", lambda: self.tr("How far it is"))
        self._panel.succeeded.connect(self._succeeded)
        self._panel.failed.connect(self._failed)
        self._panel.cancelled.connect(
            lambda: self._end(lambda: Outcome(self.tr("Stopped"), self.tr("Nothing was changed.")))
        )
        self._lines = QPlainTextEdit()
        self._lines.setObjectName("exchange.lines")
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setMinimumHeight(LIST_HEIGHT)
        put(self._lines, self._lines.setAccessibleName, lambda: self.tr("What was refused, and why"))
        self._choose = push_button(
            lambda: self.tr("&Choose where…"), "exchange.choose", self.choose, kind="main"
        )
        self._copy = push_button(lambda: self.tr("&Copy the list"), "exchange.copy", self._copy_lines)
        self._home = push_button(lambda: self.tr("Start &page"), "exchange.home", self.leave)
        self._lay_out()

    @property
    def is_busy(self) -> bool:
        """Whether a job is at work."""
        return self._panel.is_busy

    def show_export(self, careers: int) -> None:
        """Say what is written of a study with so many careers, and offer to choose where."""
        self._is_import = False
        self._tell(
            lambda: Outcome(
                self.tr("Every record as it was given, of %n career(s)", "", careers),
                self.tr(
                    "The package is for the team that ran the interviews: careers can be recognised in it, "
                    "so keep it inside the team. It is one zip or a folder of tables."
                ),
            )
        )
        self._show(running=False)
        self._choose.show()
        self._choose.setFocus()

    def export(self, study: Path, out: Path) -> None:
        """Write the study as a package."""
        self._told = lambda result: self._exported(result, out)
        self._start(
            lambda: self.tr("Writing {0} …").format(out), EXPORT, {"study": str(study), "out": str(out)}
        )

    def import_(self, study: Path, package: Path) -> None:
        """Take a package into the study, which is closed meanwhile."""
        self._told = self._taken_in
        self._imports = self._is_import = True
        self._start(
            lambda: self.tr("Taking {0} in …").format(package.name),
            IMPORT,
            {"study": str(study), "package": str(package)},
        )

    def stop_now(self) -> None:
        """End what is at work before the page goes."""
        self._panel.stop_now()

    def _start(self, said: Callable[[], str], work: str, arguments: dict[str, object]) -> None:
        self._tell(
            lambda: Outcome(
                said(), self.tr("Either all of it is done or none: stopping leaves everything as it was.")
            )
        )
        self._show(running=True)
        self._panel.start(work, arguments)

    def _failed(self, problem: object) -> None:
        self._end(lambda: Outcome(self.tr("It could not be done"), self.tr("Nothing was changed.")))
        self.failed.emit(problem)

    def _succeeded(self, result: dict[str, Any]) -> None:
        told = self._told
        self._end(lambda: told(result))

    def _end(self, outcome: Callable[[], Outcome]) -> None:
        self._tell(outcome)
        self._show(running=False)
        self._home.setFocus()
        announce(self._said)
        if self._imports:
            self._imports = False
            self.imported.emit()

    def _exported(self, result: dict[str, Any], out: Path) -> Outcome:
        written = number(result["written"])
        where = self.tr("They are in {0}. These are the records as given: keep them inside the team.").format(
            out
        )
        if not result["lines"]:
            return Outcome(self.tr("Careers written: {0}.").format(written), where)
        refused = self.tr(
            "An import of the package would refuse the respondents concerned. Mend these places in it, or go "
            "back to a copy of the study without them."
        )
        unfit = number(result["unfit"])
        said = self.tr("Careers written: {0}. Unfit for an import: {1}.").format(written, unfit)
        return Outcome(said, f"{where} {refused}", tuple(result["lines"]))

    def _taken_in(self, result: dict[str, Any]) -> Outcome:
        accepted, refused = number(result["accepted"]), number(result["refused"])
        lines = (*result["notices"], *result["refusals"])
        if not result["refusals"]:
            said = self.tr("Careers taken in: {0}.").format(accepted)
            return Outcome(said, self.tr("None was refused.") if not lines else "", lines)
        said = self.tr("Careers taken in: {0}. Refused: {1}.").format(accepted, refused)
        about = self.tr(
            "Of a respondent with anything refused nothing comes in. Mend these places in the package and "
            "import it again with the respondents that are missing."
        )
        return Outcome(said, about, lines)

    def _tell(self, outcome: Callable[[], Outcome]) -> None:
        self._last_said(lambda: self._show_outcome(outcome()))

    def _show_outcome(self, outcome: Outcome) -> None:
        self._title.setText(self.tr("Import a package") if self._is_import else self.tr("Export the records"))
        self._said.setText(outcome.said)
        self._about.setText(outcome.about)
        self._lines.setPlainText("\n".join(outcome.lines))

    def _show(self, *, running: bool) -> None:
        self._choose.hide()
        self._home.setVisible(not running)
        has_lines = bool(self._lines.toPlainText()) and not running
        self._lines.setVisible(has_lines)
        self._copy.setVisible(has_lines)

    def _copy_lines(self) -> None:
        QGuiApplication.clipboard().setText(self._lines.toPlainText())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._choose, self._copy, self._home):
            buttons.addWidget(button)
        buttons.addStretch()
        column = Column()
        for widget in (self._title, self._said, self._about, self._panel, self._lines):
            column.add(widget)
        column.add(buttons)
        column.end()
        fill(self, column)
