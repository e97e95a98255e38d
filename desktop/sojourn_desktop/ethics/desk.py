"""The paper for an ethics board in the window: of the study that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_desktop.study_page import PageDesk

if TYPE_CHECKING:
    from sojourn_desktop.ethics.page import PaperPage


class PaperDesk(PageDesk["PaperPage"]):
    """Shows the page of one window, and lets the place of the file be chosen.

    Args:
        window: whose study it is.
    """

    def _made(self) -> PaperPage:
        from sojourn_desktop.ethics.page import PaperPage

        return PaperPage()

    def _choose_file(self) -> None:
        study = self._window.study
        if study is not None:
            suggestion = study.path.with_name(f"{study.path.stem}-ethics.pdf")
            self._window.messages.choose_paper(suggestion, self._write)

    def _write(self, out: Path) -> None:
        study, page = self._window.study, self._page
        if study is not None and page is not None and not page.is_busy:
            page.write(study.path, out)
