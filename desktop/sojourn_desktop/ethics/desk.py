"""The paper for an ethics board in the window: of the study that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from sojourn_desktop.ethics.page import PaperPage
    from sojourn_desktop.window import MainWindow


class PaperDesk(QObject):
    """Shows the page of one window, and lets the place of the file be chosen.

    Args:
        window: whose study it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: PaperPage | None = None

    def show(self) -> None:
        """Show the page."""
        if self._window.study is None:
            return
        if self._page is None:
            from sojourn_desktop.ethics.page import PaperPage

            self._page = page = PaperPage()
            page.leave.connect(self._window.show_home)
            page.failed.connect(self._window.messages.error)
            page.choose.connect(self._choose_file)
        self._window.show_own(self._page)
        if not self._page.is_busy:
            self._page.start()

    def drop(self) -> None:
        """Let go of the page before its study is closed."""
        if self._page is not None:
            self._page.stop_now()
            self._window.remove_page(self._page)
            self._page = None

    def _choose_file(self) -> None:
        study = self._window.study
        if study is not None:
            suggestion = study.path.with_name(f"{study.path.stem}-ethics.pdf")
            self._window.messages.choose_paper(suggestion, self._write)

    def _write(self, out: Path) -> None:
        study, page = self._window.study, self._page
        if study is not None and page is not None and not page.is_busy:
            page.write(study.path, out)
