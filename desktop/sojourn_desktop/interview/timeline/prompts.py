"""What does not add up yet, said while it is drawn: years nothing is told of, positions held at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.language import put
from sojourn_desktop.layout import Wrapped, announce
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.repairs import STUDENT
from sojourn_schema.instrument.routing import UNPAID

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.timeline import Timeline

_STUDENT_YEARS = (7, 6, 5, 4, 3)
"""Years before the PhD in which most were begun; any other is typed."""
_LEAST_SENTENCE = 40 * GRID
"""Pixels that a sentence has at the least beside its buttons."""


class Prompt(QWidget):
    """A sentence with its answers as buttons beside it, or below it where they need the width."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._text = Wrapped()
        self.hide()
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, spacing=GRID)
        for button in buttons:
            self._flow.addWidget(button)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(GRID)
        self._across.addWidget(self._text, 1)
        self._across.addWidget(self._answers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentence and buttons in one line where that leaves the sentence room."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Find out how the buttons that are shown now stand best."""
        beside = self.width() - self._flow.sizeHint().width() >= _LEAST_SENTENCE
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if wanted is not self._across.direction():
            self._across.setDirection(wanted)

    def say(self, text: str, *, aloud: bool = True) -> None:
        """Show the sentence, or nothing at all where it is empty; a new one is read out if `aloud`."""
        if text != self._text.text():
            self._text.setText(text)
            self.setVisible(bool(text))
            if text and aloud:
                announce(self._text)

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()


class Prompts(QWidget):
    """The first gap and the first pair of positions held at once that still lack their share of full time.

    Many forget to draw the PhD itself: where its year is open, one click on the year it began tells it.

    Attributes:
        student_since: emitted with the year in which the PhD was begun, None if that is to be typed.
        student_until: emitted with the spell as a PhD student that lasted until the PhD.
        break_told: emitted with first and last year of a gap that was a break.
        position_wanted: emitted with first and last year of a gap in which there was a position.
        spell_wanted: emitted with the spell whose share of full time is to be told.
    """

    break_told = Signal(int, int)
    position_wanted = Signal(int, int)
    spell_wanted = Signal(str)
    student_since = Signal(object)
    student_until = Signal(str)

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._gap: tuple[int, int] | None = None
        self._pair: str = ""
        self._student = ""
        self._was_break = PressButton(name="timeline.gap.break")
        self._was_break.clicked.connect(lambda: self._answer_gap(self.break_told))
        self._was_position = PressButton(name="timeline.gap.position")
        self._was_position.clicked.connect(lambda: self._answer_gap(self.position_wanted))
        self._share = PressButton(lambda: self.tr("Say how much each was"), name="timeline.overlap.share")
        self._share.clicked.connect(lambda: self.spell_wanted.emit(self._pair))
        self._since = tuple(self._year_button(before) for before in _STUDENT_YEARS)
        self._other_since = PressButton(lambda: self.tr("another year"), name="timeline.student.other")
        put(
            self._other_since,
            self._other_since.setAccessibleName,
            lambda: self.tr("You were a PhD student since another year"),
        )
        self._other_since.clicked.connect(lambda: self.student_since.emit(None))
        self._until = PressButton(name="timeline.student.until")
        self._until.clicked.connect(lambda: self.student_until.emit(self._student))
        self.gap = Prompt(*self._since, self._other_since, self._until, self._was_break, self._was_position)
        self.gap.setObjectName("timeline.gap")
        self.overlap = Prompt(self._share)
        self.overlap.setObjectName("timeline.overlap")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID // 2)
        down.addWidget(self.gap)
        down.addWidget(self.overlap)

    def _answer_gap(self, answer: SignalInstance) -> None:
        if self._gap is not None:
            answer.emit(*self._gap)

    def show_timeline(self, timeline: Timeline, *, aloud: bool = True) -> None:
        """Say what the timeline lacks, be it told or just being drawn (then not aloud)."""
        gaps = [
            gap
            for gap in timeline.gaps()
            if gap[0] != timeline.phd_year or not student_without_start(timeline)
        ]
        self._gap = gaps[0] if gaps else None
        self._student = earlier_student(timeline)
        asks_phd = self._gap is not None and self._gap[0] == timeline.phd_year
        self._offer_phd(timeline, asks_since=asks_phd and not self._student, asks_until=asks_phd)
        self.gap.say(self._gap_words(timeline, gaps), aloud=aloud)
        self.gap.arrange()
        self._pair = ""
        words = ""
        for one_id, other_id, first, last in timeline.overlaps():
            one, other = timeline.spell(one_id), timeline.spell(other_id)
            lacking = next(
                (spell for spell in (one, other) if _lacks_share(spell.sector, spell.text("fte"))), None
            )
            if lacking is not None and not words:
                self._pair = lacking.spell_id
                words = self.tr(
                    "{years}: {one} and {other} at the same time. How much of a full-time job was each?"
                )
                words = words.format(
                    years=self._phrases.stretch(first, last),
                    one=self._phrases.mention(one),
                    other=self._phrases.mention(other),
                )
        # One thing at a time: the years that nothing is told of come first.
        self.overlap.say("" if self._gap is not None else words, aloud=aloud)

    def text(self) -> str:
        """What is still open, in a sentence; empty where nothing is."""
        return self.gap.text() or self.overlap.text()

    def _offer_phd(self, timeline: Timeline, *, asks_since: bool, asks_until: bool) -> None:
        phd_year = timeline.phd_year or timeline.survey_year
        for before, button in zip(_STUDENT_YEARS, self._since, strict=True):
            button.setText(str(phd_year - before))
            button.setAccessibleName(
                self.tr("You were a PhD student since {year}").format(year=phd_year - before)
            )
            button.setVisible(asks_since)
        self._other_since.setVisible(asks_since)
        self._until.setText(self.tr("A PhD student until {year}").format(year=phd_year))
        self._until.setVisible(asks_until and bool(self._student))
        # Beside the years there is room for short words only.
        self._was_break.setText(self.tr("A break") if asks_since else self.tr("A break: not in paid work"))
        self._was_break.setAccessibleName(self.tr("A break: not in paid work"))
        self._was_position.setText(
            self.tr("Another position") if asks_since else self.tr("Add a position there")
        )

    def _year_button(self, before: int) -> PressButton:
        button = PressButton(kind="option", name=f"timeline.student.{before}")
        button.clicked.connect(lambda: self.student_since.emit(int(button.text())))
        return button

    def _gap_words(self, timeline: Timeline, gaps: Sequence[tuple[int, int]]) -> str:
        if self._gap is None:
            return ""
        years = self._phrases.stretch(*self._gap)
        if self._gap[0] == timeline.phd_year and self._student:
            text = self.tr("{years}: nothing told, and you got your PhD in {phd}. What was it?")
        elif self._gap[0] == timeline.phd_year:
            text = self.tr(
                "{years}: nothing told. You got your PhD in {phd}: if you were a PhD student until then, "
                "since which year?"
            )
        elif self._gap[1] == timeline.survey_year:
            text = self.tr("{years}: nothing told yet. What came next?")
        else:
            text = self.tr("{years}: nothing told. A break?")
        text = text.format(years=years, phd=timeline.phd_year)
        if len(gaps) > 1:
            others = ", ".join(self._phrases.stretch(*gap) for gap in gaps[1:4])
            text += " " + self.tr("Also open: {years}.").format(years=others)
        return text

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in another language."""
        self._phrases = phrases


def student_without_start(timeline: Timeline) -> bool:
    """Whether it is told that there was a PhD, and its first year is just being asked."""
    return any(one.position == STUDENT[1] and one.first_year is None for one in timeline.spells)


def _lacks_share(sector: str, share: str) -> bool:
    """Whether a position held beside another lacks its share; not being in paid work has none."""
    return sector != UNPAID and not share


def earlier_student(timeline: Timeline) -> str:
    """The last spell as a PhD student that ended before the PhD; empty where there is none."""
    found = ""
    for spell in timeline.by_start:
        ends_early = spell.last_year is None or spell.last_year < (timeline.phd_year or 0)
        if spell.position == STUDENT[1] and ends_early:
            found = spell.spell_id
    return found
