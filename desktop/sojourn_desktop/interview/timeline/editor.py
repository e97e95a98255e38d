"""The current spell: which position it was, from when to when, and whatever else is asked of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.page import field_name, option_name
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.timeline.questions import SpellQuestions
from sojourn_desktop.interview.timeline.spell_model import with_ongoing
from sojourn_desktop.interview.timeline.split_row import SplitRow
from sojourn_desktop.interview.timeline.switch import Switch
from sojourn_desktop.interview.timeline.tiles import TileBoard
from sojourn_desktop.interview.timeline.year_field import YearField
from sojourn_desktop.layout import caption, heading_label, problem_label
from sojourn_desktop.theme import GRID, TARGET
from sojourn_schema.columns import NoAnswer
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.repairs import repairs
from sojourn_schema.instrument.shares import parted

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.items import Item
    from sojourn_schema.instrument.repairs import Repair
    from sojourn_schema.instrument.timeline import SpellDraft, Timeline

_ON_THE_FORM = frozenset({"start_year", "start_month", "end_year", "end_month", "sector", "position"})
_EDGES = ("start", "end")


class SpellEditor(QWidget):
    """The questions of one spell at a time; shows what the interview says and writes to it.

    Attributes:
        chosen: emitted with sector and position of the tile that was picked.
        choosing_changed: emitted with whether the tiles are offered, which take all the width there is.
        split_chosen: emitted with the year in which the second part of this spell begins.
        parted: emitted with the part of a position that was held beside another and has its own share.
        typing_ended: emitted when the cursor left a year.
        left: emitted when Escape asks for the calendar.
    """

    chosen = Signal(str, str)
    choosing_changed = Signal(bool)
    split_chosen = Signal(int)
    parted = Signal(str)
    typing_ended = Signal()
    left = Signal()

    def __init__(self, interview: Interview, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._phrases = phrases
        self._spell_id = ""
        self._choosing = False
        self._became = False
        self._offered = ("", "")
        self._years: dict[str, YearField] = {}
        self._months: dict[str, QComboBox] = {}
        self._no_ends: dict[NoAnswer, PressButton] = {}
        self._problems: dict[str, QLabel] = {}
        self._captions: dict[str, QLabel] = {}
        self._title = heading_label()
        self._change = PressButton(kind="quiet", name="timeline.change_position")
        self._change.clicked.connect(self.choose_again)
        self._tiles = TileBoard(interview.questionnaire, phrases)
        self._tiles.chosen.connect(self._chosen)
        self._tile_problem = problem_label()
        self._splitting = SplitRow(interview)
        self._splitting.chosen.connect(self.split_chosen)
        self._questions = SpellQuestions(interview, self._splitting)
        self._questions.interrupted.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self._questions.share_changed.connect(self._part)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID)
        down.setSpacing(GRID)
        down.addLayout(top)
        down.addWidget(self._tiles)
        down.addWidget(self._tile_problem)
        self._dates = self._form()
        down.addWidget(self._dates)
        down.addWidget(self._questions)
        down.addStretch(1)
        self.show_phrases(phrases)

    def _form(self) -> QWidget:
        form = QWidget()
        down = QVBoxLayout(form)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID // 2)
        dates = QWidget()
        flow = FlowLayout(dates, spacing=GRID)
        down.addWidget(dates)
        for edge in _EDGES:
            self._captions[edge] = caption("")
            self._captions[edge].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._years[edge] = self._year(edge)
            self._months[edge] = self._month(edge)
            self._problems[edge] = problem_label()
            flow.addWidget(_row(self._captions[edge], self._years[edge], self._months[edge]))
            down.addWidget(self._problems[edge])
        self._swap = PressButton(lambda: self._interview.words("repair.swap"), name="timeline.swap")
        self._swap.clicked.connect(self._exchange)
        self._swap.hide()
        down.addWidget(self._swap, 0, Qt.AlignmentFlag.AlignLeft)
        self._ongoing = Switch(lambda: self.tr("Still there"))
        self._ongoing.clicked.connect(self._switch_ongoing)
        for code in NoAnswer:
            self._no_ends[code] = self._no_end(code)
        flow.addWidget(self._ongoing)
        flow.addWidget(_row(*self._no_ends.values()))
        return form

    def _year(self, edge: str) -> YearField:
        is_start = edge == "start"
        field = YearField(lambda: self.tr("Year it started") if is_start else self.tr("Year it ended"))
        field.edited.connect(lambda text: self._answer(f"{edge}_year", text))
        field.stepped.connect(lambda years: self._step(edge, years))
        field.left.connect(lambda: self._leave(f"{edge}_year"))
        return field

    def _no_end(self, code: NoAnswer) -> PressButton:
        button = PressButton(kind="quiet")
        button.setCheckable(True)
        button.clicked.connect(lambda checked: self._answer("end_year", code if checked else ""))
        return button

    def _no_end_words(self, code: NoAnswer) -> str:
        words = self._interview.words(f"no_answer.{code}")
        return self.tr("End: {answer}").format(answer=words[:1].lower() + words[1:])

    def _month(self, edge: str) -> QComboBox:
        box = QComboBox()
        box.setMinimumHeight(TARGET - 12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.addItem("", "")
        for number in range(1, 13):
            box.addItem("", str(number))
        box.activated.connect(lambda _: self._answer(f"{edge}_month", box.currentData()))
        return box

    # What it shows

    @property
    def spell_id(self) -> str:
        """The spell shown, empty for none."""
        return self._spell_id

    def show_spell(self, spell_id: str) -> None:
        """Show a spell, or what it says of it now."""
        if spell_id != self._spell_id:
            self._spell_id = spell_id
            self._name_inputs()
            self._set_choosing(False)
        spell = self._interview.timeline.spell(spell_id)
        self._title.setText(self._heading(spell))
        self._title.setToolTip(self._phrases.spell(spell) if spell.position else "")
        self._show_tiles(spell)
        for edge in _EDGES:
            self._show_edge(spell, edge)
        self._swap.setVisible(self._exchanged() is not None)
        self._ongoing.setChecked(spell.ongoing)
        for code, button in self._no_ends.items():
            button.setChecked(spell.text("end_year") == code)
        self._questions.show_items(self._asked(spell))
        self._splitting.show_spell(spell_id)

    def _heading(self, spell: SpellDraft) -> str:
        if self._became and self._choosing:
            return self.tr("What was it from {year}?").format(year=spell.text("start_year"))
        if not spell.position:
            return self.tr("What was your position?")
        return self._phrases.titled(spell)

    def in_order(self) -> tuple[QWidget, ...]:
        """What stands here, as it is read."""
        return (self._change, self._tiles, self._dates, *self._questions.in_order())

    def _show_tiles(self, spell: SpellDraft) -> None:
        if self._tiles.isHidden() == self._choosing or (spell.sector, spell.position) != self._offered:
            self._tiles.show_choice(spell.sector, spell.position)
            self._offered = (spell.sector, spell.position)
        self._tiles.setVisible(self._choosing)
        self._change.setVisible(not self._choosing)
        self._change.setText(self.tr("Change") if spell.position else self.tr("Choose"))

    def _show_edge(self, spell: SpellDraft, edge: str) -> None:
        year, month = of_spell(spell.spell_id, f"{edge}_year"), of_spell(spell.spell_id, f"{edge}_month")
        text = spell.text(year.item)
        unknown = text in NoAnswer.__members__
        told = edge == "start" or not (spell.ongoing or unknown)
        problem = self._interview.problem(year) or self._interview.problem(month) or ""
        self._years[edge].show_text("" if unknown else text, wrong=bool(problem))
        self._months[edge].setCurrentIndex(max(self._months[edge].findData(spell.text(month.item)), 0))
        self._months[edge].setVisible(told)
        self._years[edge].show_placeholder("" if told else "?" if unknown else self.tr("now"))
        self._problems[edge].setText(problem)
        self._problems[edge].setVisible(bool(problem))

    def _exchanged(self) -> Repair | None:
        """What exchanges start and end, where that would mend an end that is told to lie before the start."""
        if not self._problems["end"].text():
            return None
        for finding in self._interview.findings():
            if finding.kind == "end_before_start" and self._spell_id in finding.spell_ids:
                return next(iter(repairs(self._interview, finding)), None)
        return None

    def _exchange(self) -> None:
        repair = self._exchanged()
        if repair is not None:
            self._interview.change(repair.changes)
            self._years["end"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_inputs(self) -> None:
        for edge in _EDGES:
            self._years[edge].name(field_name(of_spell(self._spell_id, f"{edge}_year")))
            self._months[edge].setObjectName(field_name(of_spell(self._spell_id, f"{edge}_month")))
        self._ongoing.setObjectName(f"spell.{self._spell_id}.ongoing")
        for code, button in self._no_ends.items():
            button.setObjectName(option_name(of_spell(self._spell_id, "end_year"), code))

    def _asked(self, spell: SpellDraft) -> list[tuple[Item, str]]:
        """The questions of this spell, and after how full-time it was the same of those held beside it."""
        found: list[tuple[Item, str]] = []
        for item in self._interview.spell_items(spell.spell_id):
            if item.name in _ON_THE_FORM:
                continue
            found.append((item, ""))
            if item.name == "fte":
                found[-1] = (item, self._held_beside(spell))
                found.extend(self._beside(spell))
        return found

    def _held_beside(self, spell: SpellDraft) -> str:
        """The years in which it was not the only position, in words."""
        shared = [
            (first, last)
            for one, other, first, last in self._interview.timeline.overlaps()
            if spell.spell_id in (one, other)
        ]
        years = ", ".join(self._phrases.stretch(*one) for one in sorted(set(shared)))
        return self.tr("You held it beside another position: {years}.").format(years=years)

    def _beside(self, spell: SpellDraft) -> list[tuple[Item, str]]:
        timeline = self._interview.timeline
        found: list[tuple[Item, str]] = []
        for one, other, first, last in timeline.overlaps():
            if spell.spell_id not in (one, other):
                continue
            beside = timeline.spell(other if one == spell.spell_id else one)
            title = self.tr("{position}, held beside it {years}").format(
                position=self._phrases.mention(beside), years=self._phrases.stretch(first, last)
            )
            items = self._interview.spell_items(beside.spell_id)
            found.extend((item, title) for item in items if item.name == "fte")
        return found

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in another language."""
        self._phrases = phrases
        self._tiles.show_phrases(phrases)
        self._name_dates()
        for code, button in self._no_ends.items():
            button.setText(self._no_end_words(code))

    def _name_dates(self) -> None:
        captions = {"start": self.tr("From"), "end": self.tr("To")}
        wide = max(caption(text).sizeHint().width() for text in captions.values())
        months = {"start": self.tr("Month it started"), "end": self.tr("Month it ended")}
        names = (self.tr("month: not sure"), *self._phrases.months())
        for edge in _EDGES:
            self._captions[edge].setText(captions[edge])
            self._captions[edge].setFixedWidth(wide)
            self._months[edge].setAccessibleName(months[edge])
            for at, name in enumerate(names):
                self._months[edge].setItemText(at, name)

    # What it is used for

    def choose_again(self) -> None:
        """Offer the tiles again for a spell that has its position."""
        self.offer_tiles()
        self._tiles.focus_tile()

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
            self._years["start"].setFocus(Qt.FocusReason.TabFocusReason)

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
            self._years["start"].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return self._questions.focus_first()

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
        """Escape goes back to the calendar."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_tiles_away()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self, sector: str, position: str) -> None:
        self._set_choosing(False)
        self.chosen.emit(sector, position)

    def _answer(self, item: str, text: str) -> None:
        self._interview.answer(of_spell(self._spell_id, item), text)

    def _leave(self, item: str) -> None:
        if self._spell_id in self._interview.timeline:
            self._interview.leave(of_spell(self._spell_id, item))
            self.typing_ended.emit()

    def _step(self, edge: str, years: int) -> None:
        self._interview.edit_timeline(stepped(self._interview.timeline, self._spell_id, edge, years))

    def _switch_ongoing(self, on: bool) -> None:
        self._interview.edit_timeline(with_ongoing(self._interview.timeline, self._spell_id, on))


def stepped(timeline: Timeline, spell_id: str, edge: str, years: int) -> Timeline:
    """The timeline with a year some years later; one that isn't told yet begins at the PhD or the start."""
    spell = timeline.spell(spell_id)
    told = spell.start_year if edge == "start" else spell.end_year
    if told is None:
        start = timeline.phd_year or timeline.survey_year
        wanted = start if edge == "start" else spell.start_year or start
        if edge == "end" and spell.ongoing:
            wanted = timeline.survey_year
    else:
        wanted = told + years
    if edge == "start":
        return timeline.resize(spell_id, start_year=wanted)
    return timeline.resize(spell_id, end_year=wanted)


def _row(*widgets: QWidget) -> QWidget:
    """Widgets that stay beside each other."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, GRID, 0)
    across.setSpacing(GRID)
    for widget in widgets:
        across.addWidget(widget)
    return row
