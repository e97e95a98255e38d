"""The page that analyses the open study and shows the answer in two sentences and one picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid, number
from sojourn_desktop.layout import (
    Column,
    Wrapped,
    announce,
    card,
    fill,
    heading_label,
    help_label,
    push_button,
    title_label,
)
from sojourn_desktop.messages import open_outside
from sojourn_desktop.results.analysis_job import JOB, REPORT, Findings, figure_in, findings_in, results_folder
from sojourn_desktop.results.figure import Figure
from sojourn_desktop.theme import GRID


class ResultsPage(QWidget):
    """What the study says, once it was analysed; `opened` is told how many careers it has.

    Args:
        study: the study file; the results lie beside it.

    Attributes:
        leave: emitted to go to the start page.
        failed: emitted with the error when the analysis failed.
    """

    leave = Signal()
    failed = Signal(object)

    def __init__(self, study: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.results")
        self._study = study
        self._out = results_folder(study)
        self._careers = 0
        self._last_said = LastSaid(self)
        self._say = heading_label()
        self._say.setObjectName("results.answer")
        self._rest = Wrapped()
        self._rest.setObjectName("results.rest")
        self._about = help_label()
        self._about.setObjectName("results.about")
        self._run = push_button("", "results.run", self.run, kind="main")
        self._panel = JobPanel("results", lambda: self.tr("How far the analysis is"))
        self._panel.succeeded.connect(self._succeeded)
        self._panel.failed.connect(self._failed)
        self._panel.cancelled.connect(self._cancelled)
        self._figure = Figure()
        self._warnings = help_label()
        self._warnings.setObjectName("results.warnings")
        self._report = push_button(lambda: self.tr("Open the &report"), "results.report", self._open_report)
        self._folder = push_button(lambda: self.tr("Open the &folder"), "results.folder", self._open_folder)
        self._lay_out()

    def opened(self, careers: int) -> None:
        """Show what there is for a study of so many careers, with the keyboard on what is next."""
        self._careers = careers
        if self._panel.is_busy:
            self._panel.take_keyboard()
        else:
            self._show_found()
            self._run.setFocus()

    def run(self) -> None:
        """Analyse the study beside the window."""
        if self._panel.is_busy:
            return
        self._last_said(self._tell_running)
        self._rest.hide()
        self._show_running(True)
        self._panel.start(JOB, {"study": str(self._study), "out": str(self._out)})

    def _tell_running(self) -> None:
        self._say.setText(self.tr("Looking at the careers …"))
        self._about.setText(self.tr("You can go on working; stopping leaves the study as it is."))

    def stop_now(self) -> None:
        """End the analysis before the page goes."""
        self._panel.stop_now()

    def _succeeded(self, _folder: str) -> None:
        self._end()
        self._show_found()
        announce(self._say)

    def _failed(self, problem: object) -> None:
        self._end()
        self._show_found()
        self.failed.emit(problem)

    def _cancelled(self) -> None:
        self._end()
        self._last_said(self._tell_stopped)

    def _tell_stopped(self) -> None:
        self._tell_found()
        self._about.setText(self.tr("The analysis was stopped; nothing was changed."))

    def _end(self) -> None:
        self._show_running(False)
        self._run.setFocus()

    def _show_found(self) -> None:
        """What the last analysis says, or before the first what it is about."""
        self._last_said(self._tell_found)

    def _tell_found(self) -> None:
        found = findings_in(self._out)
        if found is None:
            self._say.setText(self.tr("Does time in industry change the chance of an academic post?"))
            self._rest.clear()
            self._about.setText(
                self.tr(
                    "The analysis compares the careers of this study year by year, and takes from a few "
                    "seconds to some minutes. The results are kept in {0}."
                ).format(self._out)
            )
            self._warnings.clear()
            self._run.setText(self.tr("&Analyse now"))
        else:
            # The first sentence is the answer in people, the second in odds with the verdict.
            first, _, second = found.answers[0].partition(". ")
            self._say.setText(f"{first}." if second else first)
            self._rest.setText(second)
            self._about.setText(self._analysed(found))
            self._warnings.setText("\n".join(found.warnings))
            self._run.setText(self.tr("&Analyse again"))
        self._show_running(False)
        self._show_figure()

    def _analysed(self, found: Findings) -> str:
        when = QDateTime.fromSecsSinceEpoch(int(found.made.timestamp()))
        made = QLocale().toString(when, self.tr("d MMMM yyyy, HH:mm"))
        told = self.tr("Analysed with %n career(s) on {0}.", "", found.careers).format(made)
        if self._careers == found.careers:
            return told
        now = self.tr("The study has {0} now: analyse again to take them in.").format(number(self._careers))
        return f"{told} {now}"

    def _show_running(self, running: bool) -> None:
        self._run.setVisible(not running)
        if running:
            for widget in (self._frame, self._warnings, self._report, self._folder):
                widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figure()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._frame and event.type() is QEvent.Type.Move:
            self._fit_figure()
        return False

    def _fit_figure(self) -> None:
        """Let the figure take what is free below the words, so that one sees both at once."""
        self._figure.show_up_to(self._column.viewport().height() - self._frame.y() - 5 * GRID)

    def _show_figure(self) -> None:
        figure = figure_in(self._out)
        if figure is not None:
            self._figure.show_file(figure)
        self._frame.setVisible(figure is not None)
        self._warnings.setVisible(bool(self._warnings.text()))
        self._rest.setVisible(bool(self._rest.text()))
        self._report.setVisible((self._out / REPORT).exists())
        self._folder.setVisible(self._out.is_dir())

    def _open_report(self) -> None:
        self._open(self._out / REPORT)

    def _open_folder(self) -> None:
        self._open(self._out)

    def _open(self, path: Path) -> None:
        if not open_outside(path):
            self._last_said(
                lambda: self._about.setText(
                    self.tr("No program was found to open it with. It is {0}").format(path)
                )
            )
            announce(self._about)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._run, self._report, self._folder):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(
            push_button(lambda: self.tr("Start &page"), "results.home", self.leave, kind="quiet")
        )
        self._frame = card()
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._figure)
        self._frame.installEventFilter(self)
        self._column = column = Column()
        column.add(title_label(lambda: self.tr("Results")))
        column.add(self._say)
        column.add(self._rest)
        column.add(self._about)
        column.add(self._panel)
        column.add(buttons)
        column.add(self._frame)
        column.add(self._warnings)
        column.end()
        fill(self, column)
