"""A page of the study's own questions: one group of its form, under the group's title."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sojourn_desktop.interview.items_page import ItemsPage
from sojourn_desktop.layout import Column, title_label
from sojourn_schema.instrument.answers import EXTRA

if TYPE_CHECKING:
    from sojourn_schema.instrument.items import Item


class ExtraPage(ItemsPage):
    """One page of the form; `extra_page_class` makes one for each."""

    def laid_out(self, below: Sequence[QWidget]) -> Column:
        column = Column()
        self._title = title_label("")
        for widget in (self._title, self.questions, *below):
            column.add(widget)
        column.end()
        return column

    def refresh(self) -> None:
        self._title.setText(self.interview.questionnaire.part_title(self.part, self.interview.language))
        super().refresh()

    def shows(self, item: Item) -> bool:
        return item.place.table == EXTRA


@cache
def extra_page_class(part: str) -> type[ExtraPage]:
    """The page of one part of the study's own questions.

    Args:
        part: such as `extra-2`.
    """
    return type("ExtraPage", (ExtraPage,), {"part": part})
