"""The pages of one interview, each made when it is first wanted, one of them in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from sojourn_desktop.interview.page import Page
from sojourn_desktop.interview.parts import page_class

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview


class PageStack(QStackedWidget):
    """The pages by part.

    Args:
        connect: called with each page that is made, to listen to it.
    """

    def __init__(self, connect: Callable[[Page], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connect = connect
        self._pages: dict[str, Page] = {}

    def page(self, interview: Interview, part: str) -> Page:
        """The page of a part, made now if it was not wanted before."""
        if part not in self._pages:
            page = page_class(part)(interview)
            self._connect(page)
            self.addWidget(page)
            self._pages[part] = page
        return self._pages[part]

    def keep_scale(self) -> None:
        """Have a year lie at the same place on every page that shows the career."""
        pictures = [one for page in self._pages.values() if (one := page.picture()) is not None]
        for picture in pictures:
            picture.widen(min(one.first_year for one in pictures))

    def forget(self) -> None:
        """Let go of all pages, and of what was typed in them."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def end_with(self, last: QWidget) -> None:
        """Show what comes after the last part."""
        self.addWidget(last)
        self.setCurrentWidget(last)
