"""Job searches and grants: asked only of the years in which there was one, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.fields import RawEdit
from sojourn_desktop.interview.items_page import Questions
from sojourn_desktop.interview.options import Options
from sojourn_desktop.interview.tabs import Compound
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.years.number_row import NumberRow
from sojourn_desktop.language import Text, put, retold
from sojourn_desktop.layout import (
    announce,
    card,
    heading_label,
    help_label,
    problem_label,
    push_button,
    when_let_go,
)
from sojourn_desktop.theme import GRID
from sojourn_schema.columns import column
from sojourn_schema.instrument.answers import Place, of_grants, of_search
from sojourn_schema.instrument.items import Choice, Item

if TYPE_CHECKING:
    from collections.abc import Callable

    from sojourn_schema.instrument.interview import Interview

_NEW_SEARCH = of_search(0, "", "target")
YEAR_WIDTH = 12 * GRID
_RECENT_YEARS = 10
"""Of searches and grants: those that are remembered; earlier ones are typed."""


class _YearEntry(QWidget):
    """A year to be typed and what adds it; the sentence beside it when it is no year."""

    def __init__(self, interview: Interview, name: str, label: Text) -> None:
        super().__init__()
        self._interview = interview
        self.edit = RawEdit()
        self.edit.setObjectName(name)
        self.edit.setFixedWidth(YEAR_WIDTH)
        put(self.edit, self.edit.setAccessibleName, label)
        put(self.edit, self.edit.setPlaceholderText, lambda: self.tr("Year"))
        self._problem = problem_label()
        self.across = QHBoxLayout()
        self.across.setSpacing(GRID)
        self.across.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(self.across)
        down.addWidget(self._problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds the year, and stays for the next one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def taken(self) -> int | None:
        """The year typed, and the field emptied; None, with the reason shown, where it is no year."""
        last = self._interview.definition.survey_year
        try:
            year = column("job_search", "year").parse(self.edit.text(), last_year=last)
        except ValueError:
            year = None
        if not isinstance(year, int):
            self._problem.setText(
                self._interview.words("problem.year", first=1900, last=last, example=last - 4)
            )
            self._problem.show()
            announce(self._problem)
            self.edit.setFocus()
            return None
        self._problem.hide()
        self.edit.clear()
        return year


class _RecentYears(QWidget):
    """The last years as buttons, for a hand; with keys the year is typed.

    Attributes:
        picked: emitted with the year.
    """

    picked = Signal(int)

    def __init__(self, interview: Interview, name: str) -> None:
        super().__init__()
        last = interview.definition.survey_year
        flow = FlowLayout(self, spacing=GRID // 2)
        for year in range(last, last - _RECENT_YEARS, -1):
            button = PressButton(str(year), kind="option", name=f"{name}.{year}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _, at=year: self.picked.emit(at))
            flow.addWidget(button)


class JobSearches(QWidget):
    """The years in which one applied, with what became of it."""

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._rows: dict[tuple[int, str], _Search] = {}
        self._question = heading_label()
        self._help = help_label()
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._entry = _YearEntry(interview, "job_search.new.year", lambda: self.tr("Year of a job search"))
        self._targets = Options(_NEW_SEARCH, "")
        retold(self._targets, lambda: self._targets.ask(self.tr("What you applied for")))
        self._targets.picked.connect(self._add)
        self._entry.across.addWidget(self._targets, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, GRID)
        down.setSpacing(GRID // 2)
        for widget in (self._question, self._help):
            down.addWidget(widget)
        down.addLayout(self._list)
        down.addSpacing(GRID // 2)
        down.addWidget(
            help_label(
                lambda: self.tr("Click the year of a search, or type it, then say what you applied for.")
            )
        )
        recent = _RecentYears(interview, "job_search.new.year")
        recent.picked.connect(self._pick_year)
        down.addWidget(recent)
        down.addWidget(self._entry)

    @property
    def in_order(self) -> list[QWidget]:
        """What Tab leads through: a search after the other, then the year of a new one."""
        searches = [widget for search in self._rows.values() for widget in search.in_order]
        return [*searches, self._entry.edit, self._targets]

    def refresh(self) -> None:
        """Show the searches told so far."""
        asked = self._interview.item(_NEW_SEARCH)
        self._question.setText(asked.wording)
        self._help.setText(asked.help)
        self._targets.offer(asked.choices)
        searches = self._interview.searches()
        items = [item for item in self._interview.items("years") if item.place.table == "job_search"]
        for gone in [key for key in self._rows if key not in searches]:
            _remove(self._rows.pop(gone))
        for at, key in enumerate(searches):
            if key not in self._rows:
                self._rows[key] = _Search(self._interview, *key)
                self._rows[key].left.connect(self._leave)
                self._list.insertWidget(at, self._rows[key])
                self._rows[key].show()
            row = of_search(*key, "target").row
            self._rows[key].show_label(self._label(asked.choices, key))
            self._rows[key].show_items([item for item in items if item.place.row == row])
        self._rows = {key: self._rows[key] for key in searches}

    def _label(self, choices: tuple[Choice, ...], key: tuple[int, str]) -> str:
        year, target = key
        return f"{year}: {next((one.label for one in choices if one.code == target), target)}"

    def _leave(self, place: Place) -> None:
        when_let_go(self, lambda: self._left(place))

    def _left(self, place: Place) -> None:
        self._interview.leave(place)
        self.refresh()

    def _pick_year(self, year: int) -> None:
        """What was applied for comes next."""
        self._entry.edit.put(str(year))
        self._targets.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, target: str) -> None:
        self._targets.show_answer("")
        year = self._entry.taken() if target else None
        if year is not None:
            self._interview.add_search(year, target)
            # One has a year in mind: its numbers come next, then the next year.
            self._rows[year, target].setFocus()


class _Search(Compound):
    """One search: year and target, a row a number, and what is asked of an offer.

    Attributes:
        left: emitted with the place when the cursor leaves a number.
    """

    left = Signal(object)

    def __init__(self, interview: Interview, year: int, target: str) -> None:
        super().__init__()
        self._interview = interview
        self._label = ""
        self._heading = heading_label()
        self._numbers: dict[Place, NumberRow] = {}
        self._remove = _remove_button(
            f"job_search.{year}/{target}.remove",
            lambda: self._label,
            lambda: interview.remove_search(year, target),
        )
        frame = card()
        above = QHBoxLayout()
        above.addWidget(self._heading, 1)
        above.addWidget(self._remove)
        self._down = QVBoxLayout(frame)
        self._down.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self._down.setSpacing(GRID // 2)
        self._down.addLayout(above)
        self._rest = Questions(interview)
        self._down.addWidget(self._rest)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)

    @property
    def in_order(self) -> list[QWidget]:
        """The numbers, what follows from them, then the way to take the search back."""
        return [*self._numbers.values(), *self._rest.in_order, self._remove]

    def show_label(self, label: str) -> None:
        """Say which search it is."""
        if label != self._label:
            self._label = label
            self._heading.setText(label)
            _name_remove(self._remove, label)

    def show_items(self, items: list[Item]) -> None:
        """Show these questions with their answers."""
        for item in (one for one in items if one.typed):
            row = self._numbers.get(item.place)
            if row is None:
                row = self._numbers[item.place] = NumberRow(item.wording, item)
                row.answered.connect(self._interview.answer)
                row.left.connect(self.left)
                self._down.insertWidget(self._down.count() - 1, row)
                row.show()  # at once, for the keyboard may be put there next
            text, problem = self._interview.text(item.place), self._interview.problem(item.place)
            row.show_answer(item.wording, item, text, problem, f"{self._label}, {item.wording}")
        self._rest.show_items([item for item in items if not item.typed])
        if self._numbers:
            self.give_keyboard_to(next(iter(self._numbers.values())))


class Grants(QWidget):
    """The years in which one was awarded grants, a row each."""

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._rows: dict[str, _Grant] = {}
        self._question = heading_label(lambda: self.tr("In which years were you awarded research grants?"))
        self._help = help_label()
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID // 2)
        self._recent = _RecentYears(interview, "grant_year.new.year")
        self._recent.picked.connect(self._add_year)
        self._entry = _YearEntry(interview, "grant_year.new.year", lambda: self.tr("Year of a grant"))
        self._entry.edit.returnPressed.connect(self._add)
        self._new = push_button(lambda: self.tr("Add this year"), "grant_year.new.add", self._add)
        self._entry.across.addWidget(self._new)
        self._entry.across.addStretch()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, GRID)
        down.setSpacing(GRID // 2)
        for widget in (self._question, self._help):
            down.addWidget(widget)
        down.addLayout(self._list)
        down.addWidget(self._recent)
        down.addWidget(self._entry)

    @property
    def in_order(self) -> list[QWidget]:
        """What Tab leads through: a year after the other, then a new one."""
        return [*self._rows.values(), self._entry.edit, self._new]

    def refresh(self) -> None:
        """Show the years told so far."""
        years = sorted(place.row for place in self._interview.answers if place.table == "grant_year")
        self._help.setText(self._interview.item(of_grants(self._interview.definition.survey_year)).help)
        for gone in [year for year in self._rows if year not in years]:
            _remove(self._rows.pop(gone))
        for at, year in enumerate(years):
            if year not in self._rows:
                self._rows[year] = _Grant(self._interview, int(year))
                self._rows[year].left.connect(self._leave)
                self._list.insertWidget(at, self._rows[year])
            self._rows[year].refresh()
        self._rows = {year: self._rows[year] for year in years}

    def _leave(self, place: Place) -> None:
        when_let_go(self, lambda: self._left(place))

    def _left(self, place: Place) -> None:
        self._interview.leave(place)
        self.refresh()

    def _add(self) -> None:
        year = self._entry.taken()
        if year is not None:
            self._add_year(year)
            self._entry.edit.setFocus()

    def _add_year(self, year: int) -> None:
        """A year with a grant; one that is there already stays as it is."""
        if not self._interview.text(of_grants(year)):
            self._interview.answer(of_grants(year), "1")


class _Grant(QWidget):
    """The number of grants of one year.

    Attributes:
        left: emitted with the place when the cursor leaves the number.
    """

    left = Signal(object)

    def __init__(self, interview: Interview, year: int) -> None:
        super().__init__()
        self._interview = interview
        self._place = of_grants(year)
        self._number = NumberRow(str(year), interview.item(self._place))
        self._number.answered.connect(interview.answer)
        self._number.left.connect(self.left)
        self._remove = _remove_button(
            f"grant_year.{year}.remove", lambda: str(year), lambda: interview.answer(self._place, "")
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._number, 1)
        across.addWidget(self._remove)

    def refresh(self) -> None:
        """Show what the interview now says."""
        item = self._interview.item(self._place)
        text, problem = self._interview.text(self._place), self._interview.problem(self._place)
        self._number.show_answer(self._place.row, item, text, problem)


def _remove_button(name: str, what: Callable[[], str], remove: Callable[[], object]) -> QPushButton:
    button = push_button(
        lambda: QCoreApplication.translate("JobSearches", "Remove"), name, remove, kind="quiet"
    )
    retold(button, lambda: _name_remove(button, what()))
    return button


def _name_remove(button: QPushButton, what: str) -> None:
    button.setAccessibleName(QCoreApplication.translate("JobSearches", "Remove {0}").format(what))


def _remove(widget: QWidget) -> None:
    widget.hide()
    for named in (widget, *widget.findChildren(QWidget)):
        named.setObjectName("")
    widget.deleteLater()
