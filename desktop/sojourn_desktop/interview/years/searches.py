"""Job searches and grants: asked only of the years in which there was one, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sojourn_desktop.interview.fields import Options, RawEdit
from sojourn_desktop.interview.items_page import Questions
from sojourn_desktop.layout import (
    announce,
    card,
    heading_label,
    help_label,
    problem_label,
    push_button,
)
from sojourn_desktop.theme import GRID
from sojourn_schema.columns import column
from sojourn_schema.instrument.answers import Place, of_grants, of_search
from sojourn_schema.instrument.items import Choice, Item

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview

_NEW_SEARCH = of_search(0, "", "target")
YEAR_WIDTH = 12 * GRID


class _YearEntry(QWidget):
    """A year to be typed and what adds it; the sentence beside it when it is no year."""

    def __init__(self, interview: Interview, name: str, label: str) -> None:
        super().__init__()
        self._interview = interview
        self.edit = RawEdit()
        self.edit.setObjectName(name)
        self.edit.setFixedWidth(YEAR_WIDTH)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(self.tr("Year"))
        self._problem = problem_label()
        self.across = QHBoxLayout()
        self.across.setSpacing(GRID)
        self.across.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(self.across)
        down.addWidget(self._problem)

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


class JobSearches(QWidget):
    """The years in which one applied, with what became of it."""

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._rows: dict[tuple[int, str], _SearchRow] = {}
        self._question = heading_label()
        self._help = help_label()
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._entry = _YearEntry(interview, "job_search.new.year", self.tr("Year of a job search"))
        self._targets = Options(_NEW_SEARCH, self.tr("What you applied for"))
        self._targets.picked.connect(self._add)
        self._entry.across.addWidget(self._targets, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, GRID)
        down.setSpacing(GRID // 2)
        for widget in (self._question, self._help):
            down.addWidget(widget)
        down.addLayout(self._list)
        down.addWidget(self._entry)

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
                self._rows[key] = _SearchRow(self._interview, *key, self._label(asked.choices, key))
                self._list.insertWidget(at, self._rows[key])
            row = of_search(*key, "target").row
            self._rows[key].questions.show_items([item for item in items if item.place.row == row])

    def _label(self, choices: tuple[Choice, ...], key: tuple[int, str]) -> str:
        year, target = key
        return f"{year}: {next((one.label for one in choices if one.code == target), target)}"

    def _add(self, target: str) -> None:
        self._targets.show_answer("")
        year = self._entry.taken() if target else None
        if year is not None:
            self._interview.add_search(year, target)
            self._entry.edit.setFocus()


class _SearchRow(QFrame):
    """One search: year, target, and the numbers."""

    def __init__(self, interview: Interview, year: int, target: str, label: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.questions = Questions(interview)
        remove = push_button(
            self.tr("Remove"),
            f"job_search.{year}/{target}.remove",
            lambda: interview.remove_search(year, target),
            kind="quiet",
        )
        remove.setAccessibleName(self.tr("Remove {0}").format(label))
        above = QHBoxLayout()
        above.addWidget(heading_label(label), 1)
        above.addWidget(remove)
        down = QVBoxLayout(self)
        down.addLayout(above)
        down.addWidget(self.questions)


class Grants(QWidget):
    """The years in which one was awarded grants."""

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._rows: dict[str, QWidget] = {}
        self._edits: dict[str, Questions] = {}
        self._question = heading_label(self.tr("In which years were you awarded research grants?"))
        self._help = help_label()
        self._list = QVBoxLayout()
        self._entry = _YearEntry(interview, "grant_year.new.year", self.tr("Year of a grant"))
        self._entry.edit.returnPressed.connect(self._add)
        self._entry.across.addWidget(push_button(self.tr("Add this year"), "grant_year.new.add", self._add))
        self._entry.across.addStretch()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, GRID)
        down.setSpacing(GRID // 2)
        for widget in (self._question, self._help):
            down.addWidget(widget)
        down.addLayout(self._list)
        down.addWidget(self._entry)

    def refresh(self) -> None:
        """Show the years told so far."""
        years = sorted(place.row for place in self._interview.answers if place.table == "grant_year")
        for gone in [year for year in self._rows if year not in years]:
            self._edits.pop(gone)
            _remove(self._rows.pop(gone))
        for at, year in enumerate(years):
            item = self._interview.item(of_grants(int(year)))
            self._help.setText(item.help)
            if year not in self._rows:
                self._list.insertWidget(at, self._row(year))
            self._edits[year].show_items([_about_year(item, year)])

    def _row(self, year: str) -> QWidget:
        place = of_grants(int(year))
        frame = card()
        across = QHBoxLayout(frame)
        self._edits[year] = Questions(self._interview)
        across.addWidget(self._edits[year], 1)
        remove = push_button(
            self.tr("Remove"), f"{place}.remove", lambda: self._interview.answer(place, ""), kind="quiet"
        )
        remove.setAccessibleName(self.tr("Remove {0}").format(year))
        across.addWidget(remove)
        self._rows[year] = frame
        return frame

    def _add(self) -> None:
        year = self._entry.taken()
        if year is not None and not self._interview.text(of_grants(year)):
            self._interview.answer(of_grants(year), "1")
            self._entry.edit.setFocus()


def _about_year(item: Item, year: str) -> Item:
    """The question of a row without its help, which stands above the list, and with its year."""
    place: Place = item.place
    return Item(
        place=place,
        kind=item.kind,
        wording=f"{year}: {item.wording}",
        help="",
        choices=item.choices,
        no_answers=item.no_answers,
        typed=item.typed,
        required=item.required,
    )


def _remove(widget: QWidget) -> None:
    widget.hide()
    for named in (widget, *widget.findChildren(QWidget)):
        named.setObjectName("")
    widget.deleteLater()
