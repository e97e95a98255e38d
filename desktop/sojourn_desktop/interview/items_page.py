"""A page of questions about the respondent, routed as the answers come in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.interview.country_field import CountryField
from sojourn_desktop.interview.fields import ItemField, field_for
from sojourn_desktop.interview.page import Page
from sojourn_desktop.layout import Column, when_let_go
from sojourn_desktop.theme import GRID
from sojourn_schema.countries import sub_region
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.items import Item
from sojourn_schema.instrument.problems import Problem

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview


class Questions(QWidget):
    """A list of fields that follows the routing: a question no longer asked goes, a new one comes in its
    place.

    Args:
        interview: asked for texts and problems, and told the answers.
    """

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._fields: dict[Place, ItemField] = {}
        self._held_up: dict[Place, str] = {}
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(GRID)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these questions in this order, with their answers."""
        wanted = {item.place for item in items}
        for place in [place for place in self._fields if place not in wanted]:
            gone = self._fields.pop(place)
            self._down.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, item in enumerate(items):
            field = self._fields.get(item.place)
            if field is None:
                field = self._fields[item.place] = self._field(item)
            self._show(field, item)
            if self._down.indexOf(field) != at:
                self._down.insertWidget(at, field)
                field.show()  # at once, for the keyboard may be put there next

    def tell(self, problems: Sequence[Problem]) -> bool:
        """Show what holds one up beside its question until it is answered; whether the first is here."""
        self._held_up = {problem.place: problem.text for problem in problems}
        for place, field in self._fields.items():
            if place in self._held_up:
                field.show_problem(self._held_up[place])
        return bool(problems) and problems[0].place in self._fields

    @property
    def in_order(self) -> list[QWidget]:
        """The fields as they stand, from top to bottom."""
        items = (self._down.itemAt(at) for at in range(self._down.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _field(self, item: Item) -> ItemField:
        field = field_for(item)
        field.answered.connect(self._interview.answer)
        field.left.connect(lambda place: when_let_go(self, lambda: self._left(place)))
        if isinstance(field, CountryField):
            field.country_picked.connect(self._take_region)
        return field

    def _take_region(self, place: Place, country: str) -> None:
        self._interview.answer(place, sub_region(country))

    def _show(self, field: ItemField, item: Item) -> None:
        text = self._interview.text(item.place)
        if isinstance(field, CountryField):
            field.show_language(self._interview.language)
        if text.strip():
            self._held_up.pop(item.place, None)
        field.show_item(item, text, self._interview.problem(item.place) or self._held_up.get(item.place))

    def _left(self, place: Place) -> None:
        self._interview.leave(place)
        field = self._fields.get(place)
        if field is not None:
            self._show(field, field.item)


class ItemsPage(Page):
    """A part that is a list of questions; a subclass may lay them out and add what stands below them."""

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(interview, parent)
        self.questions = Questions(interview)
        self._below = tuple(self.below())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.laid_out(self._below))

    def laid_out(self, below: Sequence[QWidget]) -> Column:
        """The questions with what stands below them, in one column."""
        column = Column()
        for widget in (self.questions, *below):
            column.add(widget)
        column.end()
        return column

    def below(self) -> Sequence[QWidget]:
        """What stands below the questions."""
        return ()

    def refresh(self) -> None:
        self.questions.show_items([item for item in self.interview.items(self.part) if self.shows(item)])

    def tab_order(self) -> Sequence[QWidget]:
        return [*self.questions.in_order, *self._below]

    def shows(self, item: Item) -> bool:
        """Whether the question stands in the list (else the page shows it elsewhere)."""
        return item.place.table == "respondent"

    def tell(self, problems: Sequence[Problem]) -> bool:
        return self.questions.tell(problems)


class BackgroundPage(ItemsPage):
    """The PhD, the field and what was wished for."""

    part = "background"
