"""The spells of an interview as a table: what the drawing shows, for keyboards and screen readers.

Every cell that can be changed writes to the interview; the table holds no answers of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sojourn_schema.columns import NoAnswer
from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.partial_years import partial_year

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.timeline import SpellDraft, Timeline

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SpellColumn(IntEnum):
    """The columns from left to right."""

    WHAT = 0
    START_YEAR = 1
    START_MONTH = 2
    END_YEAR = 3
    END_MONTH = 4
    ONGOING = 5
    CHECK = 6


ITEMS = {
    SpellColumn.START_YEAR: "start_year",
    SpellColumn.START_MONTH: "start_month",
    SpellColumn.END_YEAR: "end_year",
    SpellColumn.END_MONTH: "end_month",
}
_COLUMNS = tuple(SpellColumn)
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)
"""That a cell answers; views ask for a dozen more, many times a key press."""
MONTHS = (SpellColumn.START_MONTH, SpellColumn.END_MONTH)
YEARS = (SpellColumn.START_YEAR, SpellColumn.END_YEAR)


@dataclass(frozen=True, slots=True)
class Choice:
    """Sector and position as one value of a cell."""

    sector: str
    position: str


class SpellModel(QAbstractTableModel):
    """One row a spell.

    Args:
        interview: whose timeline it shows and writes to.
        phrases: the words for spells and months.

    The text of a year is the raw text as typed. `EditRole` of the first column is a `Choice`, of months the
    text of their number. Rows stand by start; while somebody types they stay (`show_timeline(settle=False)`).
    """

    def __init__(self, interview: Interview, phrases: Phrases, parent: Any = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._phrases = phrases
        self._spells: list[SpellDraft] = list(interview.timeline.by_start)
        self._checks: dict[str, str] = {}

    # What it holds

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of spells."""
        return 0 if parent.isValid() else len(self._spells)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(SpellColumn)

    def spell_id(self, row: int) -> str:
        """The spell of a row."""
        return self._spells[row].spell_id

    def row_of(self, spell_id: str) -> int:
        """The row of a spell, -1 where it has none."""
        return next((row for row, one in enumerate(self._spells) if one.spell_id == spell_id), -1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns, the numbers of the rows."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return {
            SpellColumn.WHAT: self.tr("Position"),
            SpellColumn.START_YEAR: self.tr("From"),
            SpellColumn.START_MONTH: self.tr("Month"),
            SpellColumn.END_YEAR: self.tr("To"),
            SpellColumn.END_MONTH: self.tr("Month"),
            SpellColumn.ONGOING: self.tr("Still"),
            SpellColumn.CHECK: self.tr("To check"),
        }[SpellColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, the raw value to edit, the switch, and what a screen reader says."""
        if role not in _ROLES or not index.isValid():
            return None
        spell, cell = self._spells[index.row()], _COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(spell, cell)
            case Qt.ItemDataRole.EditRole:
                return self._edited(spell, cell)
            case Qt.ItemDataRole.CheckStateRole if cell is SpellColumn.ONGOING:
                return Qt.CheckState.Checked if spell.ongoing else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(spell, cell)
            case Qt.ItemDataRole.ToolTipRole:
                return self._problem(spell, cell) or self._phrases.spell(spell)
        return None

    def _shown(self, spell: SpellDraft, cell: SpellColumn) -> str:
        match cell:
            case SpellColumn.WHAT:
                names = (self._phrases.position(spell), self._phrases.sector(spell.sector))
                return "\n".join(dict.fromkeys(names))
            case SpellColumn.END_YEAR if spell.ongoing:
                return self.tr("now")
            case SpellColumn.END_YEAR if spell.text("end_year") in NoAnswer.__members__:
                return self._interview.words(f"no_answer.{spell.text('end_year')}")
            case SpellColumn.START_YEAR | SpellColumn.END_YEAR:
                return self._phrases.short_year(spell.text(ITEMS[cell]))
            case SpellColumn.START_MONTH | SpellColumn.END_MONTH:
                return self._month(spell, cell, self._phrases.short_months(), "–")
            case SpellColumn.CHECK:
                return self._checks.get(spell.spell_id, "")
        return ""

    def _month(self, spell: SpellDraft, cell: SpellColumn, names: tuple[str, ...], unsure: str) -> str:
        text = spell.text(ITEMS[cell])
        number = spell.start_month if cell is SpellColumn.START_MONTH else spell.end_month
        if number is not None:
            return names[number - 1]
        if text:
            return text
        return "" if cell is SpellColumn.END_MONTH and spell.ongoing else unsure

    def _edited(self, spell: SpellDraft, cell: SpellColumn) -> Any:
        match cell:
            case SpellColumn.WHAT:
                return Choice(spell.sector, spell.position)
            case SpellColumn.ONGOING:
                return spell.ongoing
            case SpellColumn.CHECK:
                return self._shown(spell, cell)
        return spell.text(ITEMS[cell])

    def _spoken(self, spell: SpellDraft, cell: SpellColumn) -> str:
        heading = self.headerData(cell, Qt.Orientation.Horizontal)
        if cell is SpellColumn.ONGOING:
            text = self.tr("yes") if spell.ongoing else self.tr("no")
        elif cell in MONTHS:
            text = self._month(spell, cell, self._phrases.months(), self.tr("not sure")) or self.tr("empty")
        elif cell in YEARS and partial_year(spell.text(ITEMS[cell])) is not None:
            text = self._phrases.year(spell.text(ITEMS[cell]))
        else:
            text = self._shown(spell, cell).replace("\n", ", ") or self.tr("empty")
        problem = self._problem(spell, cell)
        return f"{heading}: {text}. {problem}" if problem else f"{heading}: {text}"

    def _problem(self, spell: SpellDraft, cell: SpellColumn) -> str:
        if cell not in ITEMS:
            return ""
        return self._interview.problem(of_spell(spell.spell_id, ITEMS[cell])) or ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells but the last can be changed; the end's month only where there is an end."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        cell = _COLUMNS[index.column()]
        if cell is SpellColumn.ONGOING:
            return plain | Qt.ItemFlag.ItemIsUserCheckable
        if cell is SpellColumn.CHECK or (cell is SpellColumn.END_MONTH and self._spells[index.row()].ongoing):
            return plain
        return plain | Qt.ItemFlag.ItemIsEditable

    # What it changes

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell to the interview; any text is taken and kept as given."""
        if not index.isValid():
            return False
        spell_id, cell = self._spells[index.row()].spell_id, SpellColumn(index.column())
        timeline = self._interview.timeline
        if cell is SpellColumn.ONGOING and role == Qt.ItemDataRole.CheckStateRole:
            self._interview.edit_timeline(
                with_ongoing(timeline, spell_id, Qt.CheckState(value) is Qt.CheckState.Checked)
            )
        elif cell is SpellColumn.WHAT and role == Qt.ItemDataRole.EditRole and isinstance(value, Choice):
            self._interview.edit_timeline(timeline.choose(spell_id, value.sector, value.position))
        elif cell in ITEMS and role == Qt.ItemDataRole.EditRole:
            self._interview.answer(of_spell(spell_id, ITEMS[cell]), str(value))
        else:
            return False
        self.show_timeline(settle=False)
        return True

    # Keeping in step

    def show_checks(self, checks: dict[str, str]) -> None:
        """What is still open or odd about each spell, in a few words."""
        if checks != self._checks:
            self._checks = checks
            if self._spells:
                self.dataChanged.emit(
                    self.index(0, SpellColumn.CHECK), self.index(len(self._spells) - 1, SpellColumn.CHECK)
                )

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in another language."""
        self._phrases = phrases
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(SpellColumn) - 1)
        if self._spells:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._spells) - 1, len(SpellColumn) - 1))

    def show_timeline(self, *, settle: bool = True) -> None:
        """Follow the interview's timeline, row by row, so that selection and open cell editors stay.

        Args:
            settle: whether rows may change places; not while somebody types in one.
        """
        told = self._interview.timeline
        self._drop_rows(told)
        for row, spell in enumerate(self._spells):
            now = told.spell(spell.spell_id)
            if now != spell:
                self._spells[row] = now
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(SpellColumn) - 1))
        known = {spell.spell_id for spell in self._spells}
        for spell in told.by_start:
            if spell.spell_id not in known:
                self.beginInsertRows(QModelIndex(), len(self._spells), len(self._spells))
                self._spells.append(spell)
                self.endInsertRows()
        if settle:
            self._settle([spell.spell_id for spell in told.by_start])

    def _drop_rows(self, told: Timeline) -> None:
        for row in reversed(range(len(self._spells))):
            if self._spells[row].spell_id not in told:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._spells[row]
                self.endRemoveRows()

    def _settle(self, wanted: list[str]) -> None:
        for row, spell_id in enumerate(wanted):
            at = self.row_of(spell_id)
            if at != row:
                self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
                self._spells.insert(row, self._spells.pop(at))
                self.endMoveRows()


def with_ongoing(timeline: Timeline, spell_id: str, ongoing: bool) -> Timeline:
    """The timeline with a spell that goes on, or that ended as far as it is drawn."""
    spell = timeline.spell(spell_id)
    if spell.ongoing == ongoing:
        return timeline
    return timeline.resize(spell_id, end_year=None if ongoing else timeline.survey_year)
