"""The routed questions about the current spell, and how much each of two jobs held at once was."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from sojourn_desktop.interview.country_field import CountryField
from sojourn_desktop.interview.fields import ChoiceField, ItemField, field_for
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.language import put
from sojourn_desktop.layout import Wrapped, help_label
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.shares import can_be_parted
from sojourn_schema.instrument.whereabouts import MOVED, Whereabouts

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.split_row import SplitRow
    from sojourn_schema.instrument.answers import Place
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.items import Item

SHARE = "fte"
CHANGED = "position_changed"


class SpellQuestions(QWidget):
    """Fields below each other; one stays the same widget for as long as it is asked.

    Args:
        interview: whose questions they are.
        splitting: the years to split at; they stand below the question whether the position changed, else on
            top.

    Attributes:
        interrupted: emitted when the question that had the keyboard is not asked any more.
        share_changed: emitted with the spell whose share of full time was another in the years shared.
        follows: emitted with the question that is still open after one that was just answered by a choice.
    """

    interrupted = Signal()
    share_changed = Signal(str)
    follows = Signal(object)

    def __init__(self, interview: Interview, splitting: SplitRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._splitting = splitting
        self._whereabouts = Whereabouts(interview)
        self._fields: dict[Place, ItemField] = {}
        self._titles: dict[Place, Wrapped] = {}
        self._partings: dict[Place, PressButton] = {}
        self._lost_focus = False
        self._order: tuple[Place, ...] = ()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(GRID)
        self._down.addWidget(splitting)

    def show_items(self, items: Iterable[tuple[Item, str]]) -> None:
        """Ask these questions in this order; a title says which other spell one is about, where it is."""
        wanted = {item.place: (item, title) for item, title in items if not self._follows(item)}
        for place in [place for place in self._fields if place not in wanted]:
            self._drop(place)
        for place, (item, _) in wanted.items():
            if place not in self._fields:
                self._add(item)
        if tuple(wanted) != self._order:
            self._order = tuple(wanted)
            for widget in self._in_rows():
                self._down.addWidget(widget)
        for place, (item, title) in wanted.items():
            self._titles[place].setText(title)
            self._titles[place].setVisible(bool(title))
            text, problem = self._interview.text(place), self._interview.problem(place)
            if place.item == CHANGED:
                problem = None  # the years below it say what is still to be told
            field = self._fields[place]
            if isinstance(field, CountryField):
                field.show_language(self._interview.language)
                field.show_country(self._whereabouts.country(place.row))
            field.show_item(item, text, problem)
            field.show()  # whole: what comes into a page that is shown is laid out with it, each time
            if place in self._partings:
                self._partings[place].setVisible(can_be_parted(self._interview.timeline, place.row))
        if self._lost_focus:
            self._lost_focus = False
            self.interrupted.emit()

    def _follows(self, item: Item) -> bool:
        """Whether the answer follows from the countries typed, so that nobody need be asked."""
        return item.name == MOVED and self._whereabouts.knows_move(item.place.row)

    def _in_rows(self) -> list[QWidget]:
        rows: list[QWidget] = []
        changed = next((place for place in self._order if place.item == CHANGED), None)
        if changed is None:
            rows.append(self._splitting)
        for place in self._order:
            rows += [self._titles[place], self._fields[place]]
            if place in self._partings:
                rows.append(self._partings[place])
            if place == changed:
                rows.append(self._splitting)
        return rows

    def in_order(self) -> tuple[QWidget, ...]:
        """What stands here, as it is read."""
        return tuple(self._in_rows())

    def _answered(self, place: Place, text: str) -> None:
        self._interview.answer(place, text)
        if place.item == CHANGED and text == "yes" and self._splitting.isVisible():
            self._splitting.focus_year()
        elif text and isinstance(self._fields.get(place), ChoiceField):
            self._lead_on(place)

    def _lead_on(self, place: Place) -> None:
        after = self._order[self._order.index(place) + 1 :] if place in self._order else ()
        open_ones = [one for one in after if not self._interview.text(one)]
        if open_ones:
            self.follows.emit(self._fields[open_ones[0]])

    def _add(self, item: Item) -> None:
        field = field_for(item)
        field.setParent(self)
        field.answered.connect(self._answered)
        field.left.connect(self._interview.leave)
        if isinstance(field, CountryField):
            field.country_picked.connect(lambda place, country: self._whereabouts.tell(place.row, country))
        if item.name == SHARE:
            self._partings[item.place] = self._parting(item.place)
        heading = help_label()
        heading.setParent(self)
        self._fields[item.place] = field
        self._titles[item.place] = heading

    def _parting(self, place: Place) -> PressButton:
        button = PressButton(
            lambda: self.tr("My share changed in those years"),
            kind="quiet",
            name=f"timeline.share_changed.{place.row}",
        )
        button.setParent(self)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for show in (button.setToolTip, button.setAccessibleDescription):
            put(
                button,
                show,
                lambda: self.tr(
                    "Makes a position of its own of the years held beside the other, with a share of its own"
                ),
            )
        button.clicked.connect(lambda: self.share_changed.emit(place.row))
        return button

    def _drop(self, place: Place) -> None:
        parting = [self._partings.pop(place)] if place in self._partings else []
        for gone in (self._fields.pop(place), self._titles.pop(place), *parting):
            focus = QApplication.focusWidget()
            if focus is not None and gone.isAncestorOf(focus):
                focus.clearFocus()
                self._lost_focus = True
            self._down.removeWidget(gone)
            gone.hide()
            # Its inputs keep their names until they are deleted; nobody is to find them by then.
            for named in (gone, *gone.findChildren(QWidget)):
                named.setObjectName("")
            gone.deleteLater()

    def focus_first(self) -> bool:
        """Put the keyboard on the first question without an answer.

        Returns:
            Whether there is one.
        """
        first = self.open_after()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    def open_after(self, focus: QWidget | None = None) -> QWidget | None:
        """The input of the first question without an answer, after the one that has the keyboard if any."""
        held = (at for at, place in enumerate(self._order) if self._holds(place, focus))
        for place in self._order[next(held, -1) + 1 :]:
            if not self._interview.text(place):
                inputs = self._fields[place].findChildren(QWidget)
                target = next((one for one in inputs if _takes_focus(one)), None)
                if target is not None:
                    return target
        return None

    def _holds(self, place: Place, focus: QWidget | None) -> bool:
        return focus is not None and self._fields[place].isAncestorOf(focus)


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
