"""The claims of an analysis as a table: what people say, the number that decides, and the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from sojourn_analysis.told import ToldClaim
from sojourn_desktop.results.rows_model import Index, RowsModel
from sojourn_desktop.results.told_words import told_words, verdict_words

_MARKS = {"supported": "✓", "contradicted": "✗", "not_settled": "?"}
_ORDER = tuple(_MARKS)
SORTING = Qt.ItemDataRole.UserRole
"""The role of what a row is sorted by."""


class ClaimColumn(IntEnum):
    """The columns from left to right."""

    ID = 0
    CLAIM = 1
    NUMBER = 2
    VERDICT = 3
    WHY = 4


class ClaimsModel(RowsModel):
    """One row a claim, in the order of the plan."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._claims: tuple[ToldClaim, ...] = ()

    def show_claims(self, claims: Sequence[ToldClaim]) -> None:
        """Show the claims of another analysis."""
        self.beginResetModel()
        self._claims = tuple(claims)
        self.endResetModel()

    def claim(self, row: int) -> ToldClaim:
        """The claim of a row."""
        return self._claims[row]

    def row_of(self, claim_id: str) -> int:
        """The row of a claim, -1 where it has none."""
        return next((row for row, one in enumerate(self._claims) if one.id == claim_id), -1)

    def row_number(self) -> int:
        """The number of claims."""
        return len(self._claims)

    def headings(self) -> tuple[str, ...]:
        """In the order of `ClaimColumn`."""
        return (
            self.tr("No."),
            self.tr("What people say"),
            self.tr("Number"),
            self.tr("Verdict"),
            self.tr("Why"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, what a screen reader says, and what to sort by."""
        if not index.isValid():
            return None
        claim, cell = self._claims[index.row()], ClaimColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(claim, cell)
            case Qt.ItemDataRole.ToolTipRole:
                return claim.question
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(cell, self._spoken(claim, cell))
        return self._sorted_by(claim, cell) if role == SORTING else None

    def _shown(self, claim: ToldClaim, cell: ClaimColumn) -> str:
        match cell:
            case ClaimColumn.ID:
                return claim.id
            case ClaimColumn.CLAIM:
                return claim.claim
            case ClaimColumn.NUMBER:
                return f"{claim.value}\n({claim.interval})" if claim.interval else claim.value
            case ClaimColumn.VERDICT:
                return f"{_MARKS[claim.verdict]} {verdict_words(claim.verdict)}"
            case ClaimColumn.WHY:
                return told_words(claim.why)

    def _spoken(self, claim: ToldClaim, cell: ClaimColumn) -> str:
        if cell is ClaimColumn.VERDICT:
            return verdict_words(claim.verdict)
        return self._shown(claim, cell).replace("\n", " ")

    def _sorted_by(self, claim: ToldClaim, cell: ClaimColumn) -> Any:
        """The verdicts from supported to not settled; the numbers, each on its own scale, by the claim's."""
        if cell is ClaimColumn.VERDICT:
            return _ORDER.index(claim.verdict)
        if cell in (ClaimColumn.ID, ClaimColumn.NUMBER):
            return self._claims.index(claim)
        return self._shown(claim, cell).casefold()
