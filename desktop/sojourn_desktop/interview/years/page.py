"""The page about papers and plans: a typical number a spell, single years corrected on bars, the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.interview.items_page import Questions
from sojourn_desktop.interview.page import Page
from sojourn_desktop.interview.timeline.career import Career
from sojourn_desktop.interview.timeline.phrases import Phrases
from sojourn_desktop.interview.years.chart import PaperChart
from sojourn_desktop.interview.years.number_row import NumberRow
from sojourn_desktop.interview.years.searches import Grants, JobSearches
from sojourn_desktop.interview.years.year_steps import YearSteps
from sojourn_desktop.layout import Column, heading_label, help_label, problem_label, when_let_go
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import Place, of_respondent, of_spell, of_year
from sojourn_schema.main_spell import main_of_year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sojourn_desktop.interview.timeline.picture import CalendarPicture
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.items import Item
    from sojourn_schema.instrument.problems import Problem

PAPERS_BEFORE = of_respondent("papers_before")


class YearsPage(Page):
    """Papers, and in the full set job searches and grants, then what is wished for now."""

    part = "years"

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(interview, parent)
        # A click beside the fields takes the keyboard out of them, lest one types where one doesn't look.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rows: dict[Place, NumberRow] = {}
        self._papers_wording = heading_label()
        self._papers_help = help_label()
        self._spells = QVBoxLayout()
        self._spells.setSpacing(GRID // 2)
        self._before = Questions(interview)
        self._chart_heading = heading_label(
            lambda: self.tr("Was the number of papers different in some years?")
        )
        self._chart_help = help_label(
            lambda: self.tr(
                "Type the number below a year, or drag its bar. An empty field means the typical number."
            )
        )
        self._chart_problem = problem_label()
        self._chart = PaperChart()
        self._chart.answered.connect(interview.answer)
        self._chart.left.connect(self._leave)
        self._steps = YearSteps()
        self._steps.walked.connect(self._chart.walk)
        self._steps.stepped.connect(self._chart.step)
        self._chart.picked.connect(self._show_year)
        self._career = Career(interview, self._spell_of)
        self._career.chosen.connect(self._show_spell)
        self._career.picture.axis_changed.connect(self._follow_axis)
        asked = interview.definition.items
        self._searches = JobSearches(interview) if "job_search.target" in asked else None
        self._grants = Grants(interview) if "grant_year.grants" in asked else None
        self._rest = Questions(interview)
        self._lay_out()

    def refresh(self) -> None:
        self._career.refresh()
        items = self.interview.items(self.part)
        self._show_spells([item for item in items if item.place.table == "spell"])
        self._before.show_items([item for item in items if item.place == PAPERS_BEFORE])
        self._show_chart()
        for part in (self._searches, self._grants):
            if part is not None:
                part.refresh()
        self._rest.show_items(
            [item for item in items if item.place.table == "respondent" and item.place != PAPERS_BEFORE]
        )

    def tab_order(self) -> Sequence[QWidget]:
        rows = sorted(self._rows.values(), key=self._spells.indexOf)
        lists = [part for part in (self._searches, self._grants) if part is not None]
        told = [widget for part in lists for widget in part.in_order]
        return [self._career.picture, *rows, *self._before.in_order, *told, *self._rest.in_order, self._chart]

    def begins_with(self) -> Sequence[QWidget]:
        return self.tab_order()[1:]

    def picture(self) -> CalendarPicture:
        return self._career.picture

    def tell(self, problems: Sequence[Problem]) -> bool:
        return any([self._before.tell(problems), self._rest.tell(problems)])

    def _show_spells(self, items: Sequence[Item]) -> None:
        phrases = Phrases(self.interview.questionnaire, self.interview.language)
        wanted = {item.place for item in items}
        for place in [place for place in self._rows if place not in wanted]:
            gone = self._rows.pop(place)
            self._spells.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, item in enumerate(items):
            spell = self.interview.timeline.spell(item.place.row)
            label = phrases.titled(spell)
            row = self._rows.get(item.place)
            if row is None:
                row = self._rows[item.place] = NumberRow(label, item)
                row.answered.connect(self.interview.answer)
                row.left.connect(self._leave)
            if self._spells.indexOf(row) != at:
                self._spells.insertWidget(at, row)
            row.show_answer(label, item, self.interview.text(item.place), self.interview.problem(item.place))
        if items:
            self._papers_wording.setText(items[0].wording)
            self._papers_help.setText(items[0].help)

    def _show_spell(self, spell_id: str) -> None:
        """Go to the papers of a spell; of one whose papers are not asked, to its first year."""
        spell = self.interview.timeline.spell(spell_id)
        if not self.show_place(of_spell(spell_id, "papers")) and spell.first_year is not None:
            self.show_place(of_year(spell.first_year))

    def _spell_of(self, widget: QWidget) -> str:
        """The spell whose papers are asked in a widget; of a year, its main spell."""
        name = widget.objectName().split(".")
        if name[0] == "spell":
            return name[1]
        if name[0] == "publication_year":
            return main_of_year(self.interview.timeline.held, int(name[1])) or ""
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the page to what is asked."""
        super().resizeEvent(event)
        self._career.fit(self.height())

    def _follow_axis(self) -> None:
        self._chart.show_axis(self._career.picture.plan.axis)

    def _show_chart(self) -> None:
        years = self.interview.paper_years()
        told = {one.year: self.interview.problem(of_year(one.year)) for one in years}
        problems = {year: problem for year, problem in told.items() if problem}
        self._chart.show_years(years, problems)
        first = next(iter(problems.items()), None)
        self._chart_problem.setText(f"{first[0]}: {first[1]}" if first else "")
        self._chart_problem.setVisible(first is not None)
        by_year = "publication_year.papers" in self.interview.definition.items
        has_papers = by_year and any(one.text for one in years)
        for widget in (self._chart_heading, self._chart_help, self._steps, self._chart):
            widget.setVisible(has_papers)
        self._show_year()

    def _show_year(self) -> None:
        held = self._chart.in_hand
        self._steps.show_year(held.year if held else None, held.text if held else "")

    def _leave(self, place: Place) -> None:
        when_let_go(self, lambda: self._left(place))

    def _left(self, place: Place) -> None:
        self.interview.leave(place)
        self.refresh()

    def _lay_out(self) -> None:
        column = Column()
        papers = QVBoxLayout()
        papers.setSpacing(GRID // 2)
        papers.addWidget(self._papers_wording)
        papers.addWidget(self._papers_help)
        papers.addLayout(self._spells)
        column.add(papers)
        column.add(self._before)
        self._follow_axis()
        for part in (self._searches, self._grants):
            if part is not None:
                column.add(part)
        column.add(self._rest)
        # What everybody is asked stands first; single years, which few correct, can be looked at last.
        years = QVBoxLayout()
        years.setSpacing(GRID // 2)
        for widget in (self._chart_heading, self._chart_help, self._steps, self._chart_problem):
            years.addWidget(widget)
        column.add(years)
        under_the_calendar = QWidget()
        beside = QVBoxLayout(under_the_calendar)
        beside.setContentsMargins(2 * GRID, 0, 0, 0)
        beside.addWidget(self._chart)
        column.add_wide(under_the_calendar)
        column.end()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._career)
        outer.addWidget(column, 1)
