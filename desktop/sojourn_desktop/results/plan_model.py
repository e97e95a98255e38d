"""The claims of a plan that is being changed: which of them are tested, and what effect matters."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt, Signal

from sojourn_analysis.claims.scale import Scale
from sojourn_desktop.results.plan_draft import Choice, PlanDraft
from sojourn_desktop.results.rows_model import Index, RowsModel


class PlanColumn(IntEnum):
    """The columns from left to right."""

    CLAIM = 0
    EFFECT = 1
    UNIT = 2


class PlanModel(RowsModel):
    """One row a claim that can be answered; a checked one is tested.

    Attributes:
        changed: emitted when somebody changed something.
    """

    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._draft: PlanDraft | None = None

    def show_draft(self, draft: PlanDraft) -> None:
        """Show the claims of another plan, and write to it."""
        self.beginResetModel()
        self._draft = draft
        self.endResetModel()

    @property
    def _choices(self) -> tuple[Choice, ...]:
        return self._draft.choices if self._draft is not None else ()

    def row_number(self) -> int:
        """The number of claims."""
        return len(self._choices)

    def headings(self) -> tuple[str, ...]:
        """In the order of `PlanColumn`."""
        return self.tr("Claim"), self.tr("What matters"), self.tr("Of what")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, whether a claim is tested, and what a screen reader says."""
        if not index.isValid() or self._draft is None:
            return None
        choice, cell = self._choices[index.row()], PlanColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._shown(self._draft, choice, cell)
            case Qt.ItemDataRole.CheckStateRole if cell is PlanColumn.CLAIM:
                tested = choice.planned.id in self._draft.chosen
                return Qt.CheckState.Checked if tested else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                if cell is PlanColumn.CLAIM:
                    return choice.planned.question
                return choice.planned.smallest_effect_argument
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(cell, self._shown(self._draft, choice, cell))
        return None

    def _shown(self, draft: PlanDraft, choice: Choice, cell: PlanColumn) -> str:
        match cell:
            case PlanColumn.CLAIM:
                return f"{choice.planned.id}  {choice.planned.claim}"
            case PlanColumn.EFFECT:
                return draft.effects.get(choice.planned.id, choice.effect)
            case PlanColumn.UNIT:
                return self._unit(choice)

    def _unit(self, choice: Choice) -> str:
        scale, unit = choice.spec.deciding.scale, choice.spec.deciding.unit
        if scale is Scale.LOG:
            unit = self.tr("ratio")
        elif not unit and scale in (Scale.PROBABILITY, Scale.DIFFERENCE):
            unit = self.tr("people of 100")
        said = self.tr("or more") if choice.planned.sign > 0 else self.tr("or less")
        return f"{unit}, {said}" if unit else said

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A claim can be checked, what matters be typed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        cell = PlanColumn(index.column())
        if cell is PlanColumn.CLAIM:
            return plain | Qt.ItemFlag.ItemIsUserCheckable
        return plain | Qt.ItemFlag.ItemIsEditable if cell is PlanColumn.EFFECT else plain

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell to the plan; any text is taken and kept as typed."""
        if not index.isValid() or self._draft is None:
            return False
        claim_id, cell = self._choices[index.row()].planned.id, PlanColumn(index.column())
        if cell is PlanColumn.CLAIM and role == Qt.ItemDataRole.CheckStateRole:
            tested = Qt.CheckState(value) is Qt.CheckState.Checked
            (self._draft.chosen.add if tested else self._draft.chosen.discard)(claim_id)
        elif cell is PlanColumn.EFFECT and role == Qt.ItemDataRole.EditRole:
            self._draft.effects[claim_id] = str(value)
        else:
            return False
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def choose(self, *, every: bool) -> None:
        """Test every claim, or none."""
        if self._draft is None:
            return
        self._draft.chosen = {one.planned.id for one in self._choices} if every else set()
        if self._choices:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._choices) - 1, 0))
        self.changed.emit()
