"""Packages in and out of the study that is open in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from sojourn_desktop.messages import PACKAGE_ENDING

if TYPE_CHECKING:
    from sojourn_desktop.exchange.page import ExchangePage
    from sojourn_desktop.window import MainWindow


class Porter(QObject):
    """Lets packages be chosen and carries them, on one page of the window.

    Args:
        window: whose study it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: ExchangePage | None = None

    def import_package(self) -> None:
        """Let the user choose a data package and take it into the open study."""
        if self._window.study is not None:
            self._window.messages.choose_package(self._window.study.path.parent, self._import)

    def export_records(self) -> None:
        """Show what a data package of the open study holds, and let the user choose where it goes."""
        if self._window.study is None:
            return
        page = self._shown_page()
        if not page.is_busy:
            page.show_export(self._window.careers())

    def stop_now(self) -> None:
        """End what is at work before the window goes."""
        if self._page is not None:
            self._page.stop_now()

    def _import(self, package: Path) -> None:
        page = self._shown_page()
        if self._window.study is None or page.is_busy:
            return
        path = self._window.lend_study()
        page.import_(path, package)
        page.imported.connect(lambda: self._window.reopen(path), Qt.ConnectionType.SingleShotConnection)

    def _shown_page(self) -> ExchangePage:
        if self._page is None:
            from sojourn_desktop.exchange.page import ExchangePage

            self._page = page = ExchangePage()
            page.leave.connect(self._window.show_home)
            page.failed.connect(self._window.messages.error)
            page.choose.connect(self._choose_new_package)
        self._window.menus.show_home(study_is_open=self._window.study is not None)
        self._window.show_page(self._page)
        return self._page

    def _choose_new_package(self) -> None:
        study, page = self._window.study, self._page
        if study is not None and page is not None:
            suggestion = study.path.with_name(f"{study.path.stem}-records{PACKAGE_ENDING}")
            self._window.messages.choose_new_package(suggestion, lambda out: page.export(study.path, out))
