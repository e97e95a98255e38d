"""What every page of an interview is: a view of the Qt-free interview that shows it and writes to it.

A page holds no answers of its own. What is typed or clicked goes to `interview.answer` or
`interview.edit_timeline`; after every change, from whichever page or an undo, the shell calls `refresh()`,
and the page shows what the interview now says. A refresh leaves the cursor of the field being typed in
alone.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget

from sojourn_desktop.abstract import AbstractQt
from sojourn_desktop.interview.tabs import inputs_of
from sojourn_desktop.layout import settle

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.picture import CalendarPicture
    from sojourn_schema.instrument.answers import Place
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.problems import Problem


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


QUESTION = "question"
"""The property of a widget that holds one question with its wording."""


def field_name(place: Place) -> str:
    """The object name of the input that takes the answer of a place: `table.row.item`."""
    return f"{place.table}.{place.row}.{place.item}"


def option_name(place: Place, code: str) -> str:
    """The object name of the button that gives one code as the answer of a place."""
    return f"{field_name(place)}={code}"


class Page(QWidget, metaclass=AbstractQt):
    """One part of the interview on the screen.

    Args:
        interview: the state machine that this page shows; shared by all pages.
        parent: the shell.

    Attributes:
        part: the questionnaire's name of the part; the object name is `page.{part}`.
        advance: emitted when the page asks to go on, as a button of its own may.
        jump: emitted with a `Place` that the shell should show, on whichever page it stands.
        ready: emitted when what comes next is the button that goes on, as on a page that is only read.
        stop: emitted when the respondent does not take part.
    """

    part: ClassVar[str] = ""
    advance = Signal()
    jump = Signal(object)
    ready = Signal()
    stop = Signal()

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interview = interview
        self.setObjectName(f"page.{self.part}")

    @abstractmethod
    def refresh(self) -> None:
        """Show what the interview says now; called when the page is opened and after every change."""

    def opened(self) -> None:
        """Put the keyboard where this page begins; called each time it comes into sight."""
        for widget in inputs_of(self.begins_with()):
            takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_tab and widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that an input has no more use for moves on to the next question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.move_on()
        else:
            super().keyPressEvent(event)

    def move_on(self) -> None:
        """Bring the keyboard to the question after the one that has it; after the last, to what goes on."""
        focus = QApplication.focusWidget()
        following = next_question(focus, inputs_of(self.tab_order())) if focus is not None else None
        if following is None:
            self.ready.emit()
        else:
            bring_into_sight(following)
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def tab_order(self) -> Sequence[QWidget]:
        """What Tab leads through, as inputs or groups of them; without more to say, as they were made."""
        return (self,)

    def begins_with(self) -> Sequence[QWidget]:
        """Where the keyboard may stand first, in the order of preference."""
        return self.tab_order()

    def picture(self) -> CalendarPicture | None:
        """The career as this page shows it; None where it does not."""
        return None

    def tell(self, problems: Sequence[Problem]) -> bool:
        """Show what holds one up on this page, each beside its place.

        Returns:
            Whether the first one is said there; else the shell says it beside the button that was pressed.
        """
        return not problems

    def take_back(self) -> bool:
        """Give up what was only begun here, which an undo means first; whether there was any."""
        drawing = self.picture()
        return drawing is not None and drawing.give_up()

    def show_change(self, place: Place) -> bool:
        """Bring into sight what an undo or redo changed; whether this page has an input for it."""
        return self.show_place(place)

    def show_place(self, place: Place) -> bool:
        """Bring the input of a place into sight with the keyboard on it.

        Returns:
            Whether this page has an input for it.
        """
        name = field_name(place)
        inputs = [
            one
            for one in self.findChildren(QWidget)
            if (one.objectName() == name or one.objectName().startswith(f"{name}=")) and not one.isHidden()
        ]
        if not inputs:
            return False
        picked = (one for one in inputs if isinstance(one, QAbstractButton) and one.isChecked())
        found = next(picked, inputs[0])
        bring_into_sight(found)
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(found, QLineEdit):
            found.selectAll()
        return True


def next_question(focus: QWidget, inputs: Sequence[QWidget]) -> QWidget | None:
    """The first of these inputs that comes after the question that has the keyboard; None after the last.

    Inputs of one place are one question, its number and its "don't know" for instance.
    """
    places = [one.objectName().partition("=")[0] for one in inputs]
    if focus not in inputs:
        return None
    here = inputs.index(focus)
    return next(
        (
            one
            for one, place in zip(inputs[here:], places[here:], strict=True)
            if place != places[here]
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.isVisible()
            and one.isEnabled()
        ),
        None,
    )


def bring_into_sight(field: QWidget) -> None:
    """Scroll whatever the widget stands in so that it is seen, with the wording of its question."""
    settle()
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            show_in(above, field)
        above = above.parentWidget()


def show_in(area: QScrollArea, field: QWidget, margin: int = 50) -> None:
    """Scroll one area so that a widget is seen, and as far as there is room all of its question.

    Args:
        area: around it.
        field: an input or a whole question.
        margin: pixels seen above and below it.
    """
    question = field
    while not question.property(QUESTION):
        parent = question.parentWidget()
        if parent is None or parent is area.widget():
            question = field
            break
        question = parent
    if question.height() <= area.viewport().height():
        area.ensureWidgetVisible(question, 0, 0)
    elif question is not field and (inside := area.widget()) is not None:
        area.verticalScrollBar().setValue(question.mapTo(inside, QPoint(0, 0)).y())
    area.ensureWidgetVisible(field, 50, margin if question is field else 0)
