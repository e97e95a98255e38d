"""The question list: the comparator of `make bench-interview`, a plain form with the content of an interview.

Every item stands below the one before, with the widgets and wordings of the interview. What a good form does,
it does: questions that an answer of the same position makes superfluous don't come up, Enter moves on, the
keyboard waits at the first question of a position that is added, papers are asked as a typical number a
position, a break is one answer, and the single years stand behind a button, since few correct any. A month
may be typed with its year, as in the interview. What it lacks is what calendar, tiles and routing are for:
kind of work and position are two questions, both dates are typed, and as a form knows neither what a
position implies nor what was told of another, each job is asked for its contract, the employer before it
and its share of full time, and each outside academia whether one planned to return.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.interview.items_page import Questions
from sojourn_desktop.interview.page import Page
from sojourn_desktop.interview.tabs import TabOrder
from sojourn_desktop.layout import Column, push_button, settle
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import of_spell, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.items import Item

DATES = ("start_year", "start_month", "end_year", "end_month")
OF_JOBS = ("position", "same_employer", "fte", "appointment")
"""Asked of everything but a break; what else is asked of a position comes up as in the interview."""
PLAN = "return_plan"
"""Asked of every job outside academia."""
ACADEMIA = "academia"
_BREAK = "none"
FIRST_PARTS = ("consent", "background")


class QuestionList(Page):
    """All questions of an interview below each other.

    Args:
        interview: that takes the answers.
        finish: called by the last button.
    """

    part: ClassVar[str] = "list"

    def __init__(self, interview: Interview, finish: Callable[[], None]) -> None:
        super().__init__(interview)
        self._first = Questions(interview)
        self._positions = QVBoxLayout()
        self._positions.setSpacing(2 * GRID)
        self._of_spell: dict[str, Questions] = {}
        self._tabs = TabOrder()
        self._last = Questions(interview)
        self._years = Questions(interview)
        self._years.hide()
        self._show_years = push_button(
            lambda: "Papers were different in single years", "list.years", self.ask_years
        )
        self._add = push_button(lambda: "Add another position", "list.add", self.add_position)
        self._finish = push_button(lambda: "Finish", "list.finish", finish, kind="main")
        column = Column()
        column.add(self._first)
        column.add(self._positions)
        column.add(self._add)
        column.add(self._last)
        column.add(self._show_years)
        column.add(self._years)
        column.add(self._finish)
        column.end()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        interview.on_change(lambda _: self.refresh())
        self.ready.connect(lambda: self._finish.setFocus())
        self.refresh()

    @property
    def spell_ids(self) -> tuple[str, ...]:
        """The positions in the order added."""
        return tuple(self._of_spell)

    def add_position(self) -> None:
        """Ask for one more position, with the keyboard on its first question."""
        made = self.interview.timeline.add(None, None, "")
        spell_id = made.spells[-1].spell_id
        questions = self._of_spell[spell_id] = Questions(self.interview)
        self._positions.addWidget(questions)
        questions.show()
        self.interview.edit_timeline(made)
        self.show_place(of_spell(spell_id, "sector"))

    def asked_of(self, spell_id: str) -> tuple[str, ...]:
        """The items that are asked of a position now, from top to bottom."""
        return tuple(item.name for item in self._items_of(spell_id))

    def ask_years(self) -> None:
        """Ask for the papers of single years, with the keyboard on the first."""
        self._years.show()
        self.refresh()
        self.show_place(of_year(self.interview.paper_years()[0].year))

    def refresh(self) -> None:
        """Ask what is to be asked now; a break has no position to ask for."""
        for spell in self.interview.timeline.spells:
            if spell.sector == _BREAK and not spell.position:
                self.interview.answer(of_spell(spell.spell_id, "position"), "other")
                return  # which called this again
        shown = [item for part in FIRST_PARTS for item in self.interview.items(part)]
        self._first.show_items(shown)
        for spell_id, questions in self._of_spell.items():
            questions.show_items(list(self._items_of(spell_id)))
        self._last.show_items(
            [one for one in self.interview.items("years") if one.place.table == "respondent"]
        )
        if not self._years.isHidden():
            self._years.show_items(
                [self.interview.item(of_year(one.year)) for one in self.interview.paper_years()]
            )
        settle()
        self._tabs.lead_through([*self.tab_order(), self._finish])

    def _items_of(self, spell_id: str) -> Iterator[Item]:
        sector = self.interview.timeline.spell(spell_id).sector
        of_jobs: tuple[str, ...] = OF_JOBS if sector not in ("", _BREAK) else ()
        if of_jobs and sector != ACADEMIA:
            of_jobs = (*of_jobs, PLAN)
        skipped = "same_employer" if spell_id == next(iter(self._of_spell)) else ""
        names = [name for name in ("sector", *DATES, *of_jobs) if name != skipped]
        always = [of_spell(spell_id, name) for name in names]
        yield from (self.interview.item(place) for place in always)
        routed = (*self.interview.spell_items(spell_id), *self.interview.spell_items(spell_id, "years"))
        told_by_sector = {of_spell(spell_id, "position")} if sector == _BREAK else set()
        yield from (one for one in routed if one.place not in {*always, *told_by_sector})

    def tab_order(self) -> Sequence[QWidget]:
        """As it stands on the page."""
        positions = [one for questions in self._of_spell.values() for one in questions.in_order]
        first, last = self._first.in_order, self._last.in_order
        return [*first, *positions, self._add, *last, self._show_years, *self._years.in_order]
