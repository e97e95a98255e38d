"""The page on which the paper for an ethics board is written, and opened once it is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from sojourn_desktop.ethics.paper_job import PAPER
from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import (
    Column,
    announce,
    fill,
    heading_label,
    help_label,
    in_a_row,
    push_button,
    title_label,
)
from sojourn_desktop.messages import open_outside
from sojourn_desktop.study_page import StudyPage


class PaperPage(StudyPage):
    """Says what the paper is, and writes it where one chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.ethics")
        self._written: Path | None = None
        self._said = heading_label()
        self._said.setObjectName("ethics.said")
        self._about = help_label()
        self._about.setObjectName("ethics.about")
        self._last_said = LastSaid(self)
        self._panel = JobPanel("ethics", lambda: self.tr("How far it is"))
        self._panel.succeeded.connect(self._succeeded)
        self._panel.failed.connect(self._failed)
        self._panel.cancelled.connect(self.start)
        self._choose = push_button(
            lambda: self.tr("&Choose where…"), "ethics.choose", self.choose, kind="main"
        )
        self._open = push_button(lambda: self.tr("&Open it"), "ethics.open", self._open_paper)
        self._home = push_button(lambda: self.tr("Start &page"), "ethics.home", self.leave)
        column = Column()
        column.add(title_label(lambda: self.tr("Paper for the ethics board")))
        for widget in (self._said, self._about, self._panel):
            column.add(widget)
        column.add(in_a_row(self._choose, self._open, self._home))
        column.end()
        fill(self, column)
        self.start()

    @property
    def is_busy(self) -> bool:
        """Whether it is being written."""
        return self._panel.is_busy

    def opened(self) -> None:
        if not self.is_busy:
            self.start()

    def start(self) -> None:
        """Say what the paper is, with the keyboard on the way on."""
        self._written = None
        self._last_said(self._tell_what)
        self._show(running=False)
        self._choose.setFocus()

    def write(self, study: Path, out: Path) -> None:
        """Write the paper of a study.

        Args:
            study: the study file.
            out: the file to write.
        """
        self._last_said(lambda: self._said.setText(self.tr("Writing {0} …").format(out)))
        self._show(running=True)
        self._panel.start(PAPER, {"study": str(study), "out": str(out)})

    def stop_now(self) -> None:
        """End what is at work before the page goes."""
        self._panel.stop_now()

    def _tell_what(self) -> None:
        self._said.setText(
            self.tr("What is stored, where, for how long and who can read it, from this study's own file")
        )
        self._about.setText(
            self.tr(
                "It also has the consent texts, every question in every language, the logs of deletions "
                "and merges, the reasons for sensitive extra questions, and the risks that remain. What "
                "only those responsible can know is marked: fill it in before you hand the paper in. It "
                "is written in English."
            )
        )

    def _succeeded(self, out: str) -> None:
        self._written = Path(out)
        self._last_said(lambda: self._said.setText(self.tr("Written to {0}.").format(out)))
        self._show(running=False)
        self._open.setFocus()
        announce(self._said)

    def _failed(self, problem: object) -> None:
        self.start()
        self.failed.emit(problem)

    def _open_paper(self) -> None:
        if self._written is not None and not open_outside(self._written):
            told = self._written
            self._last_said(
                lambda: self._said.setText(
                    self.tr("No program was found to open it with. It is {0}").format(told)
                )
            )
            announce(self._said)

    def _show(self, *, running: bool) -> None:
        self._choose.setVisible(not running)
        self._home.setVisible(not running)
        self._open.setVisible(not running and self._written is not None)
