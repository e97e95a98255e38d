"""Asked of a new spell before its position: was it with the same employer, or did the one before just go on?

Life-history calendars collect too many jobs where a change within one employer, or none at all, is told as a
new one (Belli, Stafford and Alwin 2009). One tap answers; the tiles below may be used without it, and then
the question is asked with the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.layout import heading_label
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.employers import job_before, may_go_on
from sojourn_schema.instrument.routing import another_employer

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.timeline import SpellDraft


class EmployerRow(QWidget):
    """The question and its three answers, shown for a spell that is being added after another.

    Attributes:
        answered: emitted with yes or no, empty where the answer is taken back.
        went_on: emitted with the spell before, which this one is only a part of.
    """

    answered = Signal(str)
    went_on = Signal(str)

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._before = ""
        self._wording = heading_label()
        self._other = PressButton(
            lambda: self.tr("Another employer"), kind="option", name="timeline.employer.no"
        )
        self._same = PressButton(
            lambda: self.tr("Same employer, new position or contract"),
            kind="option",
            name="timeline.employer.yes",
        )
        self._went_on = PressButton(kind="option", name="timeline.employer.went_on")
        # What was answered stays in its place while the tiles are offered: nothing moves under the hand.
        self._answers = {"no": self._other, "yes": self._same}
        for code, button in self._answers.items():
            button.setCheckable(True)
            button.clicked.connect(lambda checked, told=code: self.answered.emit(told if checked else ""))
        self._went_on.clicked.connect(lambda: self.went_on.emit(self._before))
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=GRID)
        for button in (self._other, self._same, self._went_on):
            flow.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, GRID)
        down.setSpacing(GRID // 2)
        down.addWidget(self._wording)
        down.addWidget(buttons)
        self.hide()

    def show_spell(self, spell: SpellDraft, phrases: Phrases) -> None:
        """Ask, if this is a spell without its position that comes after another."""
        timeline = self._interview.timeline
        before = job_before(timeline, spell)
        answered = self._interview.text(of_spell(spell.spell_id, "same_employer"))
        asks = before is not None and not spell.position and not another_employer(spell, timeline)
        self._before = before.spell_id if before is not None else ""
        self.setVisible(asks)
        for code, button in self._answers.items():
            button.setChecked(code == answered)
        if before is None:
            return
        self._wording.setText(
            self.tr("Was it with the same employer as the position before ({position}, {years})?").format(
                position=phrases.mention(before), years=phrases.years(before)
            )
        )
        self._went_on.setText(self.tr("The same job: it just went on"))
        self._went_on.setVisible(may_go_on(before, spell))

    def sector_of_same(self, spell: SpellDraft) -> str:
        """The kind of work of the employer before, where the spell is told to be with the same one."""
        if self._interview.text(of_spell(spell.spell_id, "same_employer")) != "yes":
            return ""
        before = job_before(self._interview.timeline, spell)
        return before.sector if before is not None else ""

    @property
    def is_open(self) -> bool:
        """Whether it is asked and not answered yet."""
        return not self.isHidden() and not any(one.isChecked() for one in self._answers.values())

    def focus_answer(self) -> None:
        """Put the keyboard on the first answer."""
        self._other.setFocus(Qt.FocusReason.TabFocusReason)
