"""Pages of the staff's side about the open study: made when one is first shown, gone with the study."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sojourn_desktop.abstract import AbstractQt

if TYPE_CHECKING:
    from sojourn_desktop.window import MainWindow


class StudyPage(QWidget, metaclass=AbstractQt):
    """One such page.

    Attributes:
        leave: emitted to go to the start page.
        choose: emitted when the place of a file to write is to be chosen.
        failed: emitted with the error when something could not be done.
    """

    leave = Signal()
    choose = Signal()
    failed = Signal(object)

    @abstractmethod
    def opened(self) -> None:
        """Hear that it is shown, with the keyboard to be put on what is next."""

    @abstractmethod
    def stop_now(self) -> None:
        """End what is at work before the page goes."""


Page = TypeVar("Page", bound=StudyPage)


class PageDesk(QObject, Generic[Page], metaclass=AbstractQt):
    """Shows a page of one window's study.

    Args:
        window: whose study it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: Page | None = None

    @abstractmethod
    def _made(self) -> Page:
        """A new page."""

    @abstractmethod
    def _choose_file(self) -> None:
        """Let the place of a file be chosen and have it written."""

    def show(self) -> None:
        """Show the page."""
        if self._window.study is None:
            return
        if self._page is None:
            self._page = self._made()
            self._page.leave.connect(self._window.show_home)
            self._page.choose.connect(self._choose_file)
            self._page.failed.connect(self._window.messages.error)
        self._window.show_own(self._page)
        self._page.opened()

    def drop(self) -> None:
        """Let go of the page before its study is closed."""
        if self._page is not None:
            self._page.stop_now()
            self._window.remove_page(self._page)
            self._page = None
