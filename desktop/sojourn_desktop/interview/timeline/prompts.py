"""What does not add up yet, said while it is drawn: years nothing is told of, positions held at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sojourn_desktop.interview.timeline.geometry import untold_years
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.layout import Wrapped, announce
from sojourn_desktop.theme import GRID

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.timeline import Timeline


class Prompt(QWidget):
    """A sentence with its answers as buttons beside it."""

    def __init__(self, *buttons: PressButton) -> None:
        super().__init__()
        self._text = Wrapped()
        self.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self._text, 1)
        for button in buttons:
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

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

    Attributes:
        break_told: emitted with first and last year of a gap that was a break.
        position_wanted: emitted with first and last year of a gap in which there was a position.
        spell_wanted: emitted with the spell whose share of full time is to be told.
    """

    break_told = Signal(int, int)
    position_wanted = Signal(int, int)
    spell_wanted = Signal(str)

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._gap: tuple[int, int] | None = None
        self._pair: str = ""
        self._was_break = PressButton(self.tr("A break: not in paid work"), name="timeline.gap.break")
        self._was_break.clicked.connect(lambda: self._answer_gap(self.break_told))
        self._was_position = PressButton(self.tr("Add a position there"), name="timeline.gap.position")
        self._was_position.clicked.connect(lambda: self._answer_gap(self.position_wanted))
        self._share = PressButton(self.tr("Say how much each was"), name="timeline.overlap.share")
        self._share.clicked.connect(lambda: self.spell_wanted.emit(self._pair))
        self.gap = Prompt(self._was_break, self._was_position)
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
        gaps = untold_years(timeline)
        self._gap = gaps[0] if gaps else None
        self.gap.say(self._gap_words(timeline, gaps), aloud=aloud)
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

    def _gap_words(self, timeline: Timeline, gaps: tuple[tuple[int, int], ...]) -> str:
        if self._gap is None:
            return ""
        years = self._phrases.stretch(*self._gap)
        if self._gap[1] == timeline.survey_year:
            text = self.tr("{years}: nothing told yet. What came next?").format(years=years)
        else:
            text = self.tr("{years}: nothing told. A break?").format(years=years)
        if len(gaps) > 1:
            others = ", ".join(self._phrases.stretch(*gap) for gap in gaps[1:4])
            text += " " + self.tr("Also open: {years}.").format(years=others)
        return text

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in another language."""
        self._phrases = phrases


def _lacks_share(sector: str, share: str) -> bool:
    """Whether a position held beside another lacks its share; not being in paid work has none."""
    return sector != "none" and not share
