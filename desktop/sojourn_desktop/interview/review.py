"""The last part: the career as the respondent would tell it, what doesn't fit together, and its mending."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from sojourn_desktop.interview.page import Page
from sojourn_desktop.layout import (
    Column,
    Wrapped,
    card,
    heading_label,
    problem_label,
    push_button,
    title_label,
)
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import IncompleteInterviewError
from sojourn_schema.instrument.answers import Place, of_respondent, of_spell, of_year
from sojourn_schema.instrument.review import sentences

if TYPE_CHECKING:
    from sojourn_schema.consistency import Finding
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.problems import Problem

MOST_FINDINGS = 8


class ReviewPage(Page):
    """One sentence a position with a button to change it; findings with a button to mend them."""

    part = "review"

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(interview, parent)
        self._shown: object = None
        self._story = QVBoxLayout()
        self._story.setSpacing(GRID // 2)
        self._open_heading = heading_label()
        self._open = QVBoxLayout()
        self._open.setSpacing(GRID)
        column = Column()
        column.add(title_label(self.tr("Is this your career?")))
        column.add(self._story)
        column.add(self._open_heading)
        column.add(self._open)
        column.end()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)

    def refresh(self) -> None:
        told, findings = self._told(), self.interview.findings()
        missing = [(one.place, self._in_words(one)) for one in self._open_problems()]
        if (told, findings, missing) == self._shown:
            return
        self._shown = (told, findings, missing)
        _empty(self._story)
        _empty(self._open)
        for number, (place, text) in enumerate(told):
            self._story.addWidget(
                _line(Wrapped(text), [(f"review.change.{number}", self.tr("Change"), text, self._to(place))])
            )
        for number, (place, text) in enumerate(missing):
            name = f"review.mend.{number}"
            self._open.addWidget(self._card(name, text, problem_label(), place, self.tr("Go there")))
        for number, finding in enumerate(findings[:MOST_FINDINGS]):
            name, mend = f"review.finding.{number}", self._mending(finding)
            self._open.addWidget(self._card(name, finding.text, Wrapped(), _where(finding), mend))
        self._open_heading.setText(
            self.tr("Something is still open")
            if missing
            else self.tr("Did we get this right? If so, you can leave it as it is.")
        )
        self._open_heading.setVisible(bool(missing or findings))

    def opened(self) -> None:
        """The page is read first; the keyboard is where Tab leads to its first button."""
        self.setFocus()

    def _told(self) -> list[tuple[Place, str]]:
        try:
            career = self.interview.career()
        except IncompleteInterviewError:
            return []
        return [
            (of_spell(one.spell_id, "start_year") if one.spell_id else of_respondent("phd_year"), one.text)
            for one in sentences(career, self.interview.language)
        ]

    def _open_problems(self) -> list[Problem]:
        return [*self.interview.problems(), *self.interview.remarks()]

    def _in_words(self, problem: Problem) -> str:
        """The problem after the question it is about, for here one doesn't see that."""
        place = problem.place
        if place.table == "publication_year":
            return self.tr("Papers in {0}: {1}").format(place.row, problem.text)
        try:
            return f"{self.interview.item(place).wording} {problem.text}"
        except KeyError:
            return problem.text

    def _mending(self, finding: Finding) -> str:
        """What the button beside a finding says: what one does where it leads."""
        match finding.kind:
            case "gap":
                return self.tr("Tell these years")
            case "overlap" | "before_phd" | "future_year":
                return self.tr("Look at the dates")
            case "end_before_start" | "end_unknown":
                return self.tr("Correct the end")
            case "papers_without_spell":
                return self.tr("Look at the papers")
            case _:
                return self.tr("Look at it")

    def _card(self, name: str, text: str, label: Wrapped, place: Place, mend: str) -> QWidget:
        frame = card()
        label.setText(text)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        inside.addWidget(_line(label, [(name, mend, text, self._to(place))], kind=""))
        label.show()
        return frame

    def _to(self, place: Place) -> Callable[[], None]:
        return lambda: self.jump.emit(place)


def _where(finding: Finding) -> Place:
    """The place where a finding is mended."""
    if finding.kind == "papers_without_spell" and finding.first_year is not None:
        return of_year(finding.first_year)
    if finding.kind == "search_counts" and finding.first_year is not None:
        return Place("job_search", str(finding.first_year), "applications")
    if finding.kind == "before_phd" and not finding.spell_ids:
        return of_respondent("phd_year")
    if finding.spell_ids:
        item = (
            "end_year"
            if finding.kind in ("end_before_start", "end_unknown", "overlap", "gap")
            else "start_year"
        )
        return of_spell(finding.spell_ids[0], item)
    return Place("spell", "", "")


def _line(
    label: Wrapped, doings: list[tuple[str, str, str, Callable[[], None]]], *, kind: str = "quiet"
) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(label, 1)
    for name, text, about, do in doings:
        button = push_button(text, name, do, kind=kind)
        button.setAccessibleName(f"{text}: {about}")
        across.addWidget(button)
    return row


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            for named in widget.findChildren(QWidget):
                named.setObjectName("")
            widget.deleteLater()
