"""How long a spell lasted: years, to be typed or stepped, and months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from sojourn_desktop.interview.tabs import Compound
from sojourn_desktop.interview.timeline.year_field import YearField
from sojourn_desktop.language import retold
from sojourn_desktop.layout import caption
from sojourn_desktop.theme import GRID, target
from sojourn_schema.dates import MONTHS
from sojourn_schema.instrument.durations import duration_months, months_of

if TYPE_CHECKING:
    from sojourn_schema.instrument.timeline import SpellDraft


class LastingRow(Compound):
    """The duration of one spell; it keeps none but what is being told of the spell in hand.

    Attributes:
        told: emitted with the months, None where what is typed is no number.
        left: emitted when the cursor leaves the years.
    """

    told = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[str, int] | None = None
        self._spell_id = ""
        self._caption = caption("")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._years = YearField(lambda: self.tr("Years it lasted"))
        self._years.edited.connect(lambda _: self._tell())
        self._years.stepped.connect(self._step)
        self._years.left.connect(self.left)
        self._months = QComboBox()
        self._months.setMinimumHeight(target() - 12)
        for number in range(MONTHS):
            self._months.addItem("", number)
        self._months.activated.connect(lambda _: self._tell())
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, GRID, 0)
        across.setSpacing(GRID)
        for widget in (self._caption, self._years, self._months):
            across.addWidget(widget)
        self.give_keyboard_to(self._years)
        retold(self, self._explain)

    def caption(self) -> str:
        """What stands before it."""
        return self.tr("For")

    def widen_caption(self, pixels: int) -> None:
        """Stand below the other captions."""
        self._caption.setFixedWidth(pixels)

    def name(self, spell_id: str) -> None:
        """Name the inputs after the spell they write to."""
        self._years.name(f"spell.{spell_id}.lasted_years")
        self._months.setObjectName(f"spell.{spell_id}.lasted_months")

    def show_spell(self, spell: SpellDraft) -> None:
        """Show how long a spell lasted; what is being typed stays as it is."""
        if spell.spell_id != self._spell_id:
            self._spell_id, self._told = spell.spell_id, None
        if self._years.has_cursor() and self._told is not None:
            return
        months = self.held(spell)
        self._years.show_text("" if months is None else str(months // MONTHS))
        self._years.show_placeholder("")
        self._months.setCurrentIndex(0 if months is None else months % MONTHS)

    def held(self, spell: SpellDraft) -> int | None:
        """The months told of this spell, else what its dates say."""
        if self._told is not None and self._told[0] == spell.spell_id:
            return self._told[1]
        return duration_months(spell)

    def forget(self) -> None:
        """What was told holds no longer."""
        self._told = None

    def _step(self, years: int) -> None:
        months = months_of(self._years.text(), int(self._months.currentData())) or 0
        months = max(months + years * MONTHS, months % MONTHS or MONTHS)
        self._years.show_text(str(months // MONTHS))
        self._months.setCurrentIndex(months % MONTHS)
        self._tell()

    def _tell(self) -> None:
        months = months_of(self._years.text(), int(self._months.currentData()))
        self._told = None if months is None else (self._spell_id, months)
        self.told.emit(months)

    def _explain(self) -> None:
        self._caption.setText(self.caption())
        self._months.setAccessibleName(self.tr("Months more"))
        self._months.setItemText(0, self.tr("years"))
        for number in range(1, MONTHS):
            self._months.setItemText(number, self.tr("years and {months} months").format(months=number))


def row_of(*widgets: QWidget) -> QWidget:
    """Widgets that stay beside each other."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, GRID, 0)
    across.setSpacing(GRID)
    for widget in widgets:
        across.addWidget(widget)
    return row
