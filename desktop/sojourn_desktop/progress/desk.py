"""The progress page in the window: of the study that is open, counted anew whenever it may have changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_desktop.study_page import PageDesk
from sojourn_desktop.tasks import ThreadTask

if TYPE_CHECKING:
    from sojourn_desktop.progress.page import ProgressPage
    from sojourn_desktop.window import MainWindow


class ProgressDesk(PageDesk["ProgressPage"]):
    """Shows, refreshes and exports the progress of one window's study.

    Args:
        window: whose study it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._export_task: ThreadTask | None = None

    def _made(self) -> ProgressPage:
        from sojourn_desktop.progress.page import ProgressPage

        return ProgressPage()

    def show(self) -> None:
        """Show the page, counted now."""
        super().show()
        self.refresh()

    def refresh(self) -> None:
        """Count again if the page is in sight: the study may have changed."""
        study, page = self._window.study, self._page
        if study is not None and page is not None and page.isVisible():
            page.count(study.path, study.mirror.warning)

    def _choose_file(self) -> None:
        study = self._window.study
        if study is not None:
            suggestion = study.path.with_name(f"{study.path.stem}-progress.html")
            self._window.messages.choose_progress_file(suggestion, self._export)

    def _export(self, out: Path) -> None:
        study, page = self._window.study, self._page
        if study is None or page is None or page.status is None:
            return
        from sojourn_desktop.progress.export import export_status
        from sojourn_desktop.progress.picture_words import speech

        status, title, words = page.status, study.definition.title, speech()
        task = self._export_task = ThreadTask(
            lambda: export_status(out, status, title, date.today(), words), self
        )
        task.succeeded.connect(lambda _: self._written(out))
        task.failed.connect(self._window.messages.error)
        task.start()

    def _written(self, out: Path) -> None:
        if self._page is not None:
            self._page.say_written(out)
