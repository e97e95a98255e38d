"""The last part: the career as the respondent would tell it, what doesn't fit together, and its mending."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from sojourn_desktop.interview.finding_card import FindingCard
from sojourn_desktop.interview.items_page import Questions
from sojourn_desktop.interview.page import Page, bring_into_sight
from sojourn_desktop.interview.timeline.career import Career
from sojourn_desktop.layout import (
    Column,
    Wrapped,
    announce,
    card,
    heading_label,
    help_label,
    problem_label,
    push_button,
    title_label,
)
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import IncompleteInterviewError
from sojourn_schema.instrument.answers import Place, of_respondent, of_spell
from sojourn_schema.instrument.review import (
    Told,
    line_of,
    other_answers,
    papers_by_year,
    sentences,
    told_of_position,
)
from sojourn_schema.instrument.unanswered import open_in_words, unanswered

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.picture import CalendarPicture
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.items import Item
    from sojourn_schema.instrument.problems import Problem
    from sojourn_schema.instrument.repairs import Repair

MOST_FINDINGS = 8
TWO_COLUMNS = 120 * GRID
"""Pixels of width from which the other answers stand beside the career, below it on less."""
WIDEST = 170 * GRID


class ReviewPage(Page):
    """One sentence a position with a button to change it, every other answer with one, and findings with a
    button to mend them."""

    part = "review"

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(interview, parent)
        self._shown: object = None
        self._career = Career(interview, self._spell_of)
        self._career.chosen.connect(self._show_spell)
        self._changes: dict[str, QWidget] = {}
        self._questions = Questions(interview)
        self._story = QVBoxLayout()
        self._story.setSpacing(GRID)
        self._others_heading = heading_label(lambda: self.tr("Your other answers"))
        self._others = QVBoxLayout()
        self._others.setSpacing(GRID // 2)
        self._did = help_label()
        self._did.setObjectName("review.did")
        self._did.hide()
        self._unanswered = help_label()
        self._unanswered.setObjectName("review.unanswered")
        self._first_unanswered = push_button(
            lambda: self.tr("Go to the first"), "review.unanswered.first", self._answer_first, kind="quiet"
        )
        self._unanswered_row = QWidget()
        beside_it = QHBoxLayout(self._unanswered_row)
        beside_it.setContentsMargins(0, 0, 0, 0)
        beside_it.addWidget(self._unanswered, 1)
        beside_it.addWidget(self._first_unanswered)
        self._open_heading = heading_label()
        self._open = QVBoxLayout()
        self._open.setSpacing(GRID)
        beside = QVBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(self._others_heading)
        beside.addLayout(self._others)
        beside.addStretch(1)
        career = QVBoxLayout()
        career.addLayout(self._story)
        career.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(3 * GRID)
        self._both.addLayout(career, 3)
        self._both.addLayout(beside, 2)
        column = Column(width=WIDEST)
        column.add(title_label(lambda: self.tr("Is this your career?")))
        column.add(self._questions)
        column.add(self._unanswered_row)
        column.add(self._did)
        column.add(self._open_heading)
        column.add(self._open)
        column.add(self._both)
        column.end()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._career)
        outer.addWidget(column, 1)

    def picture(self) -> CalendarPicture:
        return self._career.picture

    def tab_order(self) -> Sequence[QWidget]:
        told = [row for one in (self._story, self._others) for row in _rows(one)]
        asked = (*self._questions.in_order, self._first_unanswered, *_rows(self._open))
        return [self._career.picture, *asked, *told]

    def refresh(self) -> None:
        self._career.refresh()
        asked = self.interview.items(self.part)
        self._questions.show_items(asked)
        self._questions.setVisible(bool(asked))
        told, others, findings = self._told(), self._other_answers(), self.interview.findings()
        language, open_items = self.interview.language, unanswered(self.interview)
        missing = [(one.place, self._in_words(one)) for one in self._open_problems()]
        if (language, told, others, findings, missing, open_items) == self._shown:
            return
        self._shown = (language, told, others, findings, missing, open_items)
        self._did.hide()
        self._show_unanswered(open_items)
        for emptied in (self._story, self._others, self._open):
            _empty(emptied)
        self._changes.clear()
        for number, (place, text, more) in enumerate(told):
            change = [(f"review.change.{number}", self.tr("Change"), text, self._to(place))]
            of_this = [one for one in open_items if one.place[:2] == ("spell", place.row)]
            if of_this:
                answer = (f"review.answer.{number}", self.tr("Answer"), text, self._to(of_this[0].place))
                change.insert(0, answer)
            sentence = _line(Wrapped(text), change, more=(more, open_in_words(self.interview, of_this)))
            self._story.addWidget(sentence)
            self._changes[place.row] = sentence
        for number, one in enumerate(others):
            change = [(f"review.other.{number}", self.tr("Change"), one.name, self._to(one.place))]
            line = line_of(self.interview, one)
            self._others.addWidget(_line(Wrapped(line), change))
        of_oneself = [one for one in open_items if one.place.table != "spell"]
        if of_oneself:
            words, to_first = open_in_words(self.interview, of_oneself), self._to(of_oneself[0].place)
            line_of_open = _line(help_label(words), [("review.answer", self.tr("Answer"), words, to_first)])
            self._others.addWidget(line_of_open)
        self._others_heading.setVisible(bool(others or of_oneself))
        for number, (place, text) in enumerate(missing):
            name = f"review.mend.{number}"
            self._open.addWidget(self._card(name, text, problem_label(), place, self.tr("Go there")))
        for number, finding in enumerate(findings[:MOST_FINDINGS]):
            shown = FindingCard(self.interview, finding, f"review.finding.{number}")
            shown.repaired.connect(self._repair, Qt.ConnectionType.QueuedConnection)
            shown.jump.connect(self.jump)
            self._open.addWidget(shown)
            shown.show()  # at once, for the keyboard may be put there next
        self._open_heading.setText(
            self.tr("Something is still open")
            if missing
            else self.tr("Did we get this right? If so, you can leave it as it is.")
        )
        self._open_heading.setVisible(bool(missing or findings))

    def opened(self) -> None:
        """The page is read first: Enter then does what is said at its foot, and Tab leads to the buttons.

        What is asked here at a booth stands on top and comes before that.
        """
        asked = next(
            (one for one in self.interview.items(self.part) if not self.interview.text(one.place)), None
        )
        if asked is None or not self.show_place(asked.place):
            self.ready.emit()

    def move_on(self) -> None:
        """What stands below the last question is read, and Enter then does what is said at the foot."""
        self.ready.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the other answers where there is room."""
        super().resizeEvent(event)
        self._career.fit(self.height())
        is_wide = self.width() >= TWO_COLUMNS
        self._both.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    def show_change(self, place: Place) -> bool:
        """The whole career stands here: what was taken back is shown where one is, on no other page."""
        if self.show_place(place):
            return True
        line = self._changes.get(place.row)
        reopened = [one for one in self._open_buttons() if one.isVisible()]
        if reopened:
            reopened[0].setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(reopened[0])
        elif line is not None:
            bring_into_sight(line)
        return True

    def _repair(self, repair: Repair) -> None:
        """Do what was chosen about a finding, say so, and lead on."""
        self.interview.change(repair.changes)
        if repair.then is not None:
            self.jump.emit(repair.then)
            return
        self._did.setText(self.tr("Done: {0}. Undo takes it back.").format(repair.text))
        self._did.show()
        announce(self._did)
        following = [one for one in self._open_buttons() if one.isVisible()]
        if following:
            following[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.ready.emit()

    def _show_unanswered(self, items: Sequence[Item]) -> None:
        """Say how many questions have no answer, once and in passing."""
        self._unanswered_row.setVisible(bool(items))
        self._unanswered.setText(
            self.tr("%n question(s) have no answer. You can leave it so.", "", len(items)) if items else ""
        )
        self._first_unanswered.setAccessibleName(self.tr("Go to the first question without an answer"))

    def _answer_first(self) -> None:
        first = next(iter(unanswered(self.interview)), None)
        if first is not None:
            self.jump.emit(first.place)

    def _open_buttons(self) -> list[QPushButton]:
        return [button for row in _rows(self._open) for button in row.findChildren(QPushButton)]

    def _show_spell(self, spell_id: str) -> None:
        """Go to the sentence of a spell, the keyboard on its button; without one, to its questions."""
        line = self._changes.get(spell_id)
        change = line.findChild(QPushButton) if line is not None else None
        if line is None or change is None:
            self.jump.emit(of_spell(spell_id, "start_year"))
            return
        bring_into_sight(line)
        change.setFocus(Qt.FocusReason.TabFocusReason)

    def _spell_of(self, widget: QWidget) -> str:
        """The spell whose sentence a widget stands beside."""
        return next((spell_id for spell_id, line in self._changes.items() if line.isAncestorOf(widget)), "")

    def _told(self) -> list[tuple[Place, str, str]]:
        """Where each sentence is changed, the sentence, and what else was told of that position."""
        try:
            career = self.interview.career()
        except IncompleteInterviewError:
            return []
        return [
            (of_spell(one.spell_id, "start_year"), one.text, told_of_position(self.interview, one.spell_id))
            if one.spell_id
            else (of_respondent("phd_year"), one.text, "")
            for one in sentences(career, self.interview.language)
        ]

    def _other_answers(self) -> list[Told]:
        papers = papers_by_year(self.interview) if "years" in self.interview.parts else None
        return [*([papers] if papers else []), *other_answers(self.interview)]

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


def _line(
    label: Wrapped,
    doings: list[tuple[str, str, str, Callable[[], None]]],
    *,
    kind: str = "quiet",
    more: Sequence[str] = (),
) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(label)
    for text in filter(None, more):
        texts.addWidget(help_label(text))
    across.addLayout(texts, 1)
    for name, text, about, do in doings:
        button = push_button(text, name, do, kind=kind)
        button.setAccessibleName(f"{text}: {about}")
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _rows(layout: QLayout) -> list[QWidget]:
    items = (layout.itemAt(at) for at in range(layout.count()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            for named in widget.findChildren(QWidget):
                named.setObjectName("")
            widget.deleteLater()
