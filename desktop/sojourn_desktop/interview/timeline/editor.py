"""The current spell: which position it was, from when to when, and whatever else is asked of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from sojourn_desktop.interview.seeking import is_letter
from sojourn_desktop.interview.timeline.dates_form import DatesForm
from sojourn_desktop.interview.timeline.employer_row import EmployerRow
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.timeline.questions import SpellQuestions
from sojourn_desktop.interview.timeline.split_row import SplitRow
from sojourn_desktop.interview.timeline.tiles import TileBoard
from sojourn_desktop.layout import heading_label, problem_label
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.shares import parted

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.items import Item
    from sojourn_schema.instrument.timeline import SpellDraft

_ON_THE_FORM = frozenset({"start_year", "start_month", "end_year", "end_month", "sector", "position"})


class SpellEditor(QWidget):
    """The questions of one spell at a time; shows what the interview says and writes to it.

    Attributes:
        chosen: emitted with sector and position of the tile that was picked.
        choosing_changed: emitted with whether the tiles are offered, which take all the width there is.
        split_chosen: emitted with the year in which the second part of this spell begins.
        parted: emitted with the part of a position that was held beside another and has its own share.
        went_on: emitted with the spell before, which the one shown is only a part of.
        typing_ended: emitted when the cursor left a year.
        left: emitted when Escape asks for the calendar.
        follows: emitted with the question that comes after one that was just answered by a choice.
    """

    chosen = Signal(str, str)
    choosing_changed = Signal(bool)
    split_chosen = Signal(int)
    parted = Signal(str)
    went_on = Signal(str)
    typing_ended = Signal()
    left = Signal()
    follows = Signal(object)

    def __init__(self, interview: Interview, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._phrases = phrases
        self._spell_id = ""
        self._choosing = False
        self._became = False
        self._offered = ("", "")
        self._title = heading_label()
        self._change = PressButton(kind="quiet", name="timeline.change_position")
        self._change.clicked.connect(self.choose_again)
        self._tiles = TileBoard(interview.questionnaire, phrases)
        self._tiles.chosen.connect(self._chosen)
        self._tile_problem = problem_label()
        self._employer = EmployerRow(interview)
        self._employer.answered.connect(self._tell_employer)
        self._employer.went_on.connect(self.went_on)
        self.dates = DatesForm(interview, phrases)
        self.dates.typing_ended.connect(self.typing_ended)
        self._splitting = SplitRow(interview)
        self._splitting.chosen.connect(self.split_chosen)
        self._questions = SpellQuestions(interview, self._splitting)
        self._questions.interrupted.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self._questions.share_changed.connect(self._part)
        self._questions.follows.connect(self.follows)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID)
        down.setSpacing(GRID)
        down.addWidget(self._employer)
        down.addLayout(top)
        down.addWidget(self._tiles)
        down.addWidget(self._tile_problem)
        down.addWidget(self.dates)
        down.addWidget(self._questions)
        down.addStretch(1)
        self.show_phrases(phrases)

    # What it shows

    @property
    def spell_id(self) -> str:
        """The spell shown, empty for none."""
        return self._spell_id

    def show_spell(self, spell_id: str) -> None:
        """Show a spell, or what it says of it now."""
        if spell_id != self._spell_id:
            self._spell_id = spell_id
            self._set_choosing(False)
        spell = self._interview.timeline.spell(spell_id)
        self._title.setText(self._heading(spell))
        self._title.setToolTip(self._phrases.spell(spell) if spell.position else "")
        self._show_tiles(spell)
        self.dates.show_spell(spell)
        self._questions.show_items(self._asked(spell))
        self._splitting.show_spell(spell_id)

    def _heading(self, spell: SpellDraft) -> str:
        if self._became and self._choosing:
            return self.tr("What was it from {year}?").format(year=spell.text("start_year"))
        if not spell.position:
            return (
                self.tr("What was your position?") if self._sector(spell) else self.tr("Where did you work?")
            )
        return self._phrases.titled(spell)

    def _sector(self, spell: SpellDraft) -> str:
        """The kind of work whose tiles are offered first: its own, else that of the employer kept."""
        return spell.sector or self._employer.sector_of_same(spell)

    def in_order(self) -> tuple[QWidget, ...]:
        """What stands here, as it is read."""
        return (self._employer, self._change, self._tiles, self.dates, *self._questions.in_order())

    def _show_tiles(self, spell: SpellDraft) -> None:
        offered = (self._sector(spell), spell.position)
        if self._choosing and (self._tiles.isHidden() or offered != self._offered):
            self._tiles.show_choice(*offered)
            self._offered = offered
        self._tiles.setVisible(self._choosing)
        self._change.setVisible(not self._choosing)
        if self._choosing:
            self._employer.show_spell(spell, self._phrases)
        else:
            self._employer.hide()
        self._change.setText(self.tr("Change") if spell.position else self.tr("Choose"))

    def _asked(self, spell: SpellDraft) -> list[tuple[Item, str]]:
        """The questions of this spell, and after how full-time it was the same of those held beside it.

        None before its position is told: one question at a time, and most follow from the position.
        """
        found: list[tuple[Item, str]] = []
        if not spell.position:
            return found
        for item in self._interview.spell_items(spell.spell_id):
            if item.name in _ON_THE_FORM:
                continue
            found.append((item, ""))
            if item.name == "fte":
                years = self._years_shared(spell)
                found[-1] = (self._of_years(item, years), self.tr("You held it beside another position."))
                found.extend(self._beside(spell))
        return found

    def _of_years(self, item: Item, years: str) -> Item:
        """The question of a share with the years it is about: "then" alone may be read as all of them."""
        wording = self.tr("{years}: {question}").format(years=years, question=item.wording)
        return replace(item, wording=wording)

    def _years_shared(self, spell: SpellDraft) -> str:
        """The years in which it was not the only position, in words."""
        shared = [
            (first, last)
            for one, other, first, last in self._interview.timeline.overlaps()
            if spell.spell_id in (one, other)
        ]
        return ", ".join(self._phrases.stretch(*one) for one in sorted(set(shared)))

    def _beside(self, spell: SpellDraft) -> list[tuple[Item, str]]:
        timeline = self._interview.timeline
        found: list[tuple[Item, str]] = []
        for one, other, first, last in timeline.overlaps():
            if spell.spell_id not in (one, other):
                continue
            beside = timeline.spell(other if one == spell.spell_id else one)
            title = self.tr("{position}, held beside it").format(position=self._phrases.mention(beside))
            years = self._phrases.stretch(first, last)
            items = self._interview.spell_items(beside.spell_id)
            found.extend((self._of_years(item, years), title) for item in items if item.name == "fte")
        return found

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in another language."""
        self._phrases = phrases
        self._tiles.show_phrases(phrases)
        self.dates.show_phrases(phrases)

    # What it is used for

    def choose_again(self) -> None:
        """Offer the tiles again for a spell that has its position."""
        self.offer_tiles()
        self._focus_choice()

    def _focus_choice(self) -> None:
        """Put the keyboard on the question before the tiles if it is asked, else on the tiles."""
        if self._employer.is_open:
            self._employer.focus_answer()
        else:
            self._tiles.focus_tile()

    def seek(self, letter: str) -> None:
        """Put the keyboard on the tile that begins with the letters typed so far."""
        self._tiles.seek(letter)

    def _tell_employer(self, code: str) -> None:
        self._interview.answer(of_spell(self._spell_id, "same_employer"), code)
        self._focus_choice()

    def offer_tiles(self) -> None:
        """Show the tiles without taking the keyboard there."""
        self._set_choosing(True)
        spell = self._interview.timeline.spell(self._spell_id)
        self._title.setText(self._heading(spell))
        self._show_tiles(spell)

    def ask_what_it_became(self) -> None:
        """Ask which position the second part of a split was, with the keyboard on the tiles."""
        self._became = True
        self.choose_again()

    def put_tiles_away(self) -> None:
        """Leave the position as it is."""
        if self._choosing:
            self._set_choosing(False)
            self.show_spell(self._spell_id)

    def _set_choosing(self, on: bool) -> None:
        if on != self._choosing:
            self._choosing = on
            self._became = self._became and on
            self.choosing_changed.emit(on)

    def focus_first(self) -> None:
        """Put the keyboard where this spell is to be told next, else on its first year."""
        if not self.focus_open():
            self.dates.focus_start()

    def focus_open(self) -> bool:
        """Put the keyboard on what this spell still lacks.

        Returns:
            Whether it lacks anything.
        """
        spell = self._interview.timeline.spell(self._spell_id)
        if self._choosing or not spell.position:
            self.choose_again()
            return True
        if spell.start_year is None:
            self.dates.focus_start()
            return True
        return self._questions.focus_first()

    def after(self, focus: QWidget) -> QWidget | None:
        """What is to be told after an input here: the end after the start, then whatever is still open.

        What was answered already is passed by. None when there is nothing more.
        """
        following = self.dates.after(focus) if self.dates.isAncestorOf(focus) else None
        return following or self._questions.open_after(focus)

    def _go_on(self) -> None:
        """The question that had the keyboard is gone: it goes to what is open, if it is nowhere by now."""
        if QApplication.focusWidget() is None and self._spell_id in self._interview.timeline:
            self.focus_first()

    def focus_split(self) -> None:
        """Put the keyboard on the years at which the spell can be split."""
        self._splitting.open()

    def _part(self, spell_id: str) -> None:
        made, part = parted(self._interview.timeline, spell_id)
        self._interview.edit_timeline(made)
        self.parted.emit(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the calendar; while the tiles are offered, letters typed above go to them."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_tiles_away()
            self.left.emit()
        elif self._choosing and is_letter(event):
            self.seek(event.text())
        else:
            super().keyPressEvent(event)

    def _chosen(self, sector: str, position: str) -> None:
        # The tile goes, and Qt would bring the keyboard to the year behind it on its way to what comes next.
        focus = QApplication.focusWidget()
        if focus is not None and self._tiles.isAncestorOf(focus):
            focus.clearFocus()
        self.chosen.emit(sector, position)

    def end_choosing(self) -> None:
        """Offer the tiles no more."""
        self._set_choosing(False)
