"""When the spell in hand began and ended: years, months, or how long it lasted.

Beside a year stands how well it is known: a month, no month, or only that it was before or after that year
(`sojourn_schema.instrument.partial_years`). Instead of the end one may tell how long it lasted; who did once
is asked the next spell the same way. What is worked out from such an answer is said below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.page import field_name, option_name
from sojourn_desktop.interview.timeline.lasting_row import LastingRow, row_of
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.timeline.spell_model import with_ongoing
from sojourn_desktop.interview.timeline.switch import Switch
from sojourn_desktop.interview.timeline.year_field import YearField
from sojourn_desktop.layout import caption, help_label, problem_label, when_let_go
from sojourn_desktop.theme import GRID, target
from sojourn_schema.columns import NoAnswer
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.durations import lasting
from sojourn_schema.instrument.partial_years import Bound, partial_year, split_bound, whole_month
from sojourn_schema.instrument.repairs import repairs

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.repairs import Repair
    from sojourn_schema.instrument.timeline import SpellDraft, Timeline

EDGES = ("start", "end")
_BOUNDS = (Bound.BEFORE, Bound.AFTER)


class DatesForm(QWidget):
    """Start and end of one spell; shows what the interview says and writes to it.

    Attributes:
        typing_ended: emitted when the cursor left a year.
    """

    typing_ended = Signal()

    def __init__(self, interview: Interview, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._phrases = phrases
        self._spell_id = ""
        self._by_duration = False
        self._years: dict[str, YearField] = {}
        self._months: dict[str, QComboBox] = {}
        self._captions: dict[str, QLabel] = {}
        self._rows: dict[str, QWidget] = {}
        self._kept: dict[str, QLabel] = {}
        self._problems: dict[str, QLabel] = {}
        self._no_ends: dict[NoAnswer, PressButton] = {}
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID // 2)
        dates = QWidget()
        flow = FlowLayout(dates, spacing=GRID)
        down.addWidget(dates)
        for edge in EDGES:
            self._captions[edge] = caption("")
            self._captions[edge].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._years[edge] = self._year(edge)
            self._months[edge] = self._month(edge)
            self._rows[edge] = row_of(self._captions[edge], self._years[edge], self._months[edge])
            self._kept[edge] = help_label()
            self._problems[edge] = problem_label()
            flow.addWidget(self._rows[edge])
            down.addWidget(self._kept[edge])
            down.addWidget(self._problems[edge])
        self._swap = PressButton(lambda: self._interview.words("repair.swap"), name="timeline.swap")
        self._swap.clicked.connect(self._exchange)
        self._swap.hide()
        down.addWidget(self._swap, 0, Qt.AlignmentFlag.AlignLeft)
        self.lasting = LastingRow()
        self.lasting.told.connect(self._lasted)
        self.lasting.left.connect(self.typing_ended)
        flow.addWidget(self.lasting)
        self._ongoing = Switch(lambda: self.tr("Still there"))
        self._ongoing.clicked.connect(self._switch_ongoing)
        flow.addWidget(self._ongoing)
        self._way = PressButton(kind="quiet")
        self._way.clicked.connect(lambda: self._tell_by_duration(not self._by_duration))
        self._no_ends = {code: self._no_end(code) for code in NoAnswer}
        for button in (self._way, *self._no_ends.values()):
            flow.addWidget(button)
        self.show_phrases(phrases)

    def _year(self, edge: str) -> YearField:
        is_start = edge == "start"
        field = YearField(lambda: self.tr("Year it started") if is_start else self.tr("Year it ended"))
        field.explain(lambda: self.tr("A month may be typed with the year: 9/2010"))
        field.edited.connect(lambda text: self._type_year(edge, text))
        field.stepped.connect(lambda years: self._step(edge, years))
        field.left.connect(lambda: when_let_go(self, lambda: self._leave(f"{edge}_year")))
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
        box.setMinimumHeight(target() - 12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.addItem("", "")
        for number in range(1, 13):
            box.addItem("", str(number))
        for bound in _BOUNDS:
            box.addItem("", bound)
        box.activated.connect(lambda _: self._pick_month(edge, box.currentData()))
        return box

    # What it shows

    def show_spell(self, spell: SpellDraft) -> None:
        """Show a spell, or what it says of it now."""
        if spell.spell_id != self._spell_id:
            self._spell_id = spell.spell_id
            self._name_inputs()
        self._rows["end"].setVisible(not self._by_duration)
        self.lasting.setVisible(self._by_duration)
        for edge in EDGES:
            self._show_edge(spell, edge)
        self._swap.setVisible(self._exchanged() is not None)
        self.lasting.show_spell(spell)
        self._ongoing.setChecked(spell.ongoing)
        for code, button in self._no_ends.items():
            button.setChecked(spell.text("end_year") == code)
        self._way.setText(
            self.tr("Tell when it ended instead") if self._by_duration else self.tr("Tell how long instead")
        )

    def _show_edge(self, spell: SpellDraft, edge: str) -> None:
        year, month = of_spell(spell.spell_id, f"{edge}_year"), of_spell(spell.spell_id, f"{edge}_month")
        text = spell.text(year.item)
        unknown = text in NoAnswer.__members__
        told = edge == "start" or not (spell.ongoing or unknown)
        bound, rest = split_bound(text)
        problem = self._interview.problem(year) or self._interview.problem(month) or ""
        self._years[edge].show_text("" if unknown else rest, wrong=bool(problem))
        wanted = bound or whole_month(text, spell.text(month.item))
        self._months[edge].setCurrentIndex(max(self._months[edge].findData(wanted), 0))
        self._months[edge].setVisible(told)
        self._years[edge].show_placeholder("" if told else "?" if unknown else self.tr("now"))
        kept = self._phrases.kept(text)
        if edge == "end" and self._by_duration:
            kept = kept or self._until(spell)
        for label, words in (
            (self._kept[edge], kept if not problem else ""),
            (self._problems[edge], problem),
        ):
            label.setText(words)
            label.setVisible(bool(words))

    def _until(self, spell: SpellDraft) -> str:
        """What a duration makes of the end."""
        if spell.end_year is None:
            return ""
        month = "" if spell.end_month is None else self._phrases.months()[spell.end_month - 1]
        return self.tr("That is until {end}.").format(end=f"{month} {spell.end_year}".strip())

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
        for edge in EDGES:
            self._years[edge].name(field_name(of_spell(self._spell_id, f"{edge}_year")))
            self._months[edge].setObjectName(field_name(of_spell(self._spell_id, f"{edge}_month")))
        self.lasting.name(self._spell_id)
        self._way.setObjectName(f"spell.{self._spell_id}.by_duration")
        self._ongoing.setObjectName(f"spell.{self._spell_id}.ongoing")
        for code, button in self._no_ends.items():
            button.setObjectName(option_name(of_spell(self._spell_id, "end_year"), code))

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in another language."""
        self._phrases = phrases
        captions = {"start": self.tr("From"), "end": self.tr("To")}
        wide = max(caption(text).sizeHint().width() for text in (*captions.values(), self.lasting.caption()))
        months = {"start": self.tr("Month it started"), "end": self.tr("Month it ended")}
        names = (
            self.tr("month: not sure"),
            *phrases.months(),
            self.tr("before that year"),
            self.tr("after that year"),
        )
        for edge in EDGES:
            self._captions[edge].setText(captions[edge])
            self._captions[edge].setFixedWidth(wide)
            self._months[edge].setAccessibleName(months[edge])
            for at, name in enumerate(names):
                self._months[edge].setItemText(at, name)
        self._years["end"].make_room_for(self.tr("now"))
        self.lasting.widen_caption(wide)
        for code, button in self._no_ends.items():
            button.setText(self._no_end_words(code))

    # What it is used for

    def after(self, focus: QWidget) -> QWidget | None:
        """What is told next after an input here: the end after the start; None after the end."""
        start = (self._years["start"], self._months["start"])
        if not any(one is focus or one.isAncestorOf(focus) for one in start):
            return None
        return self.lasting if self._by_duration else self._years["end"]

    def focus_start(self) -> None:
        """Put the keyboard on the first year."""
        self._years["start"].setFocus(Qt.FocusReason.TabFocusReason)

    def show_end(self) -> None:
        """Ask for the end itself, as where somebody is sent to it."""
        if self._by_duration:
            self._tell_by_duration(False)

    @property
    def _timeline(self) -> Timeline:
        return self._interview.timeline

    def _answer(self, item: str, text: str) -> None:
        self._interview.answer(of_spell(self._spell_id, item), text)

    def _change_start(self, made: Timeline) -> None:
        """Take another start; a duration that was told holds from it."""
        months = self.lasting.held(self._timeline.spell(self._spell_id)) if self._by_duration else None
        if months is not None:
            try:
                made = lasting(made, self._spell_id, months)
            except ValueError:
                self.lasting.forget()
        self._interview.edit_timeline(made)

    def _type_year(self, edge: str, text: str) -> None:
        bound, _ = split_bound(self._timeline.spell(self._spell_id).text(f"{edge}_year"))
        typed = f"{bound}{text}" if bound and split_bound(text)[0] is Bound.IN else text
        if edge == "start":
            self._change_start(self._timeline.change(self._spell_id, "start_year", typed))
        else:
            self._answer("end_year", typed)

    def _pick_month(self, edge: str, picked: str) -> None:
        """A month, none, or that it was before or after the year."""
        spell = self._timeline.spell(self._spell_id)
        _, year = split_bound(spell.text(f"{edge}_year"))
        bound = picked if picked in _BOUNDS else ""
        texts = {f"{edge}_year": f"{bound}{year}", f"{edge}_month": "" if bound else picked}
        made = self._timeline.with_spell(spell.with_texts(**texts))
        if edge == "start":
            self._change_start(made)
        else:
            self._interview.edit_timeline(made)

    def _leave(self, item: str) -> None:
        if self._spell_id in self._timeline:
            self._interview.leave(of_spell(self._spell_id, item))
            self.typing_ended.emit()

    def _step(self, edge: str, years: int) -> None:
        self._interview.leave(of_spell(self._spell_id, f"{edge}_year"))  # a month typed with it stays
        made = stepped(self._timeline, self._spell_id, edge, years)
        if edge == "start":
            self._change_start(made)
        else:
            self._interview.edit_timeline(made)

    def _switch_ongoing(self, on: bool) -> None:
        self.lasting.forget()
        self._interview.edit_timeline(with_ongoing(self._timeline, self._spell_id, on))

    def _tell_by_duration(self, on: bool) -> None:
        self._by_duration = on
        self.show_spell(self._timeline.spell(self._spell_id))
        (self.lasting if on else self._years["end"]).setFocus(Qt.FocusReason.TabFocusReason)

    def _lasted(self, months: object) -> None:
        """Take a duration, or say why it is none; the end is what the answer then is."""
        if not isinstance(months, int):
            self._problems["end"].setText(self.tr("Please give the years it lasted, such as 3 or 2.5."))
        else:
            try:
                self._interview.edit_timeline(lasting(self._timeline, self._spell_id, months))
                return
            except ValueError:
                text = self.tr("That would last beyond {year}. If you are still there, check Still there.")
                self._problems["end"].setText(text.format(year=self._timeline.survey_year))
        self._kept["end"].hide()
        self._problems["end"].show()


def stepped(timeline: Timeline, spell_id: str, edge: str, years: int) -> Timeline:
    """The timeline with a year some years later; one that isn't told yet begins at the PhD or the start."""
    spell = timeline.spell(spell_id)
    partial = partial_year(spell.text(f"{edge}_year"))
    if partial is not None and partial.bound is not Bound.IN:
        return timeline.change(spell_id, f"{edge}_year", f"{partial.bound}{partial.first + years}")
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
