"""The results of the open study: the answer, the claims behind it, and the analyses so far."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import retold
from sojourn_desktop.messages import open_outside
from sojourn_desktop.results.analysis_job import JOB
from sojourn_desktop.results.answer_view import AnswerView
from sojourn_desktop.results.claims_view import ClaimsView
from sojourn_desktop.results.plan_holder import PlanHolder
from sojourn_desktop.results.saved import (
    SavedAnalysis,
    new_folder,
    results_folder,
    saved_analyses,
    tidy,
    untold_folders,
)
from sojourn_desktop.results.saved_view import SavedView
from sojourn_desktop.theme import GRID


class ResultsPage(QWidget):
    """What the study says, once it was analysed; `opened` is told how many careers it has.

    Args:
        study: the study file; the results lie beside it.
        registered: hashes of the plans that the study named when it was made.

    Attributes:
        leave: emitted to go to the start page.
        failed: emitted with the error when the analysis failed.
        load_plan, save_plan: emitted with a function that takes the path of the file that is chosen.
    """

    leave = Signal()
    failed = Signal(object)
    load_plan = Signal(object)
    save_plan = Signal(object)

    def __init__(self, study: Path, registered: Collection[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.results")
        self._study = study
        self._careers = 0
        self._shown: SavedAnalysis | None = None
        self._panel = JobPanel("results", lambda: self.tr("How far the analysis is"))
        self._panel.succeeded.connect(self._succeeded)
        self._panel.failed.connect(self._failed)
        self._panel.cancelled.connect(self._cancelled)
        self._answer = AnswerView(results_folder(study), self._panel)
        self._claims = ClaimsView()
        self._saved = SavedView()
        self._plan = PlanHolder(registered)
        self._tabs = QTabWidget()
        self._connect()
        self._lay_out()
        retold(self, self._name_tabs)

    def opened(self, careers: int) -> None:
        """Show what there is for a study of so many careers, with the keyboard on what is next."""
        self._careers = careers
        if self._panel.is_busy:
            self._tabs.setCurrentWidget(self._answer)
            self._panel.take_keyboard()
        else:
            self._show_latest()
            self._answer.take_keyboard()

    def run(self, plan: str = "") -> None:
        """Analyse the study beside the window.

        Args:
            plan: its file as text; empty for the plan that ships.
        """
        if self._panel.is_busy:
            return
        self._answer.show_running()
        self._tabs.setCurrentWidget(self._answer)
        out = new_folder(self._study, datetime.now())
        self._panel.start(JOB, {"study": str(self._study), "out": str(out), "plan": plan})

    def stop_now(self) -> None:
        """End the analysis before the page goes."""
        if self._panel.is_busy:
            self._panel.stop_now()
            tidy(self._study)

    def _succeeded(self, _folder: str) -> None:
        self._end()
        self._answer.announce_answer()

    def _failed(self, problem: object) -> None:
        tidy(self._study)
        self._end()
        self.failed.emit(problem)

    def _cancelled(self) -> None:
        tidy(self._study)
        self._end()
        self._answer.say_stopped()

    def _end(self) -> None:
        self._show_latest()
        self._answer.take_keyboard()

    def _show_latest(self) -> None:
        found = saved_analyses(self._study)
        self._show(found[0] if found else None, found)

    def _show(self, shown: SavedAnalysis | None, found: tuple[SavedAnalysis, ...]) -> None:
        self._shown = shown
        self._answer.show_found(shown, self._careers)
        if shown is not None:
            self._claims.show_analysis(shown)
        untold = untold_folders(self._study)
        self._saved.show_found(found, shown, untold)
        self._tabs.setTabEnabled(self._tabs.indexOf(self._claims), shown is not None)
        self._tabs.setTabEnabled(self._tabs.indexOf(self._saved), bool(found or untold))

    def _show_saved(self, saved: SavedAnalysis) -> None:
        self._show(saved, saved_analyses(self._study))
        self._tabs.setCurrentWidget(self._answer)

    def _after_deletion(self) -> None:
        """Go on showing what was shown; if that is gone, the latest of the others."""
        found = saved_analyses(self._study)
        kept = next((one for one in found if self._shown and one.folder == self._shown.folder), None)
        self._show(kept or (found[0] if found else None), found)
        if not found:
            self._tabs.setCurrentWidget(self._answer)

    def _plan_in_sight(self) -> None:
        """Make the plan editor as soon as it is looked at, from the plan of the analysis in sight."""
        if self._tabs.currentWidget() is self._plan:
            self._plan.make(self._plan_shown(), whose=self._shown is not None)

    def _plan_shown(self) -> str:
        """The plan of the analysis in sight; empty without one, which the answer then says."""
        return self._shown.plan if self._shown is not None else ""

    def _see_claims(self) -> None:
        self._tabs.setCurrentWidget(self._claims)
        self._claims.take_keyboard()

    def _open_report(self, anchor: str = "") -> None:
        if self._shown is not None:
            self._open(self._shown.report, anchor)

    def _open_folder(self) -> None:
        if self._shown is not None:
            self._open(self._shown.folder)

    def _open(self, path: Path, anchor: str = "") -> None:
        if not open_outside(path, anchor):
            self._tabs.setCurrentWidget(self._answer)
            self._answer.say_unopened(path)

    def _connect(self) -> None:
        self._answer.run.connect(lambda: self.run(self._plan_shown()))
        self._answer.open_report.connect(self._open_report)
        self._answer.open_folder.connect(self._open_folder)
        self._answer.see_claims.connect(self._see_claims)
        self._answer.leave.connect(self.leave)
        self._claims.detail.open_report.connect(self._open_report)
        self._plan.analyse.connect(self.run)
        self._plan.load.connect(self.load_plan)
        self._plan.save.connect(self.save_plan)
        self._tabs.currentChanged.connect(lambda _: self._plan_in_sight())
        self._saved.opened.connect(self._show_saved)
        self._saved.deleted.connect(self._after_deletion)

    def _name_tabs(self) -> None:
        names = (
            self.tr("The answer"),
            self.tr("The claims"),
            self.tr("The plan"),
            self.tr("Analyses so far"),
        )
        for at, name in enumerate(names):
            self._tabs.setTabText(at, name)

    def _lay_out(self) -> None:
        self._tabs.setObjectName("results.tabs")
        self._tabs.setDocumentMode(True)
        for view in (self._answer, self._claims, self._plan, self._saved):
            self._tabs.addTab(view, "")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, GRID, 0, 0)
        down.addWidget(self._tabs)
