"""Whose careers are analysed: the answers of respondents to choose from, by item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from sojourn_analysis.subgroup import ITEMS
from sojourn_desktop.language import put, retold
from sojourn_desktop.results.subgroup_words import ITEM_WORDS, answer_words, answers_of, item_words
from sojourn_desktop.results.text_table import Airy
from sojourn_desktop.theme import GRID

_CODE = Qt.ItemDataRole.UserRole


class SubgroupTree(QTreeWidget):
    """Items with their answers; who gave one of the checked answers to each item belongs to the subgroup.

    Attributes:
        changed: emitted when somebody checked an answer.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plan.subgroup")
        put(self, self.setAccessibleName, lambda: self.tr("Whose careers"))
        self.setHeaderHidden(True)
        self.setItemDelegate(Airy(self))
        self.setMinimumHeight(30 * GRID)
        self._following = False
        for item in (one for one in ITEM_WORDS if one in ITEMS):
            above = QTreeWidgetItem(self)
            above.setData(0, _CODE, item)
            for answer in answers_of(ITEMS[item]):
                self._add(above, answer)
        retold(self, self._retell)
        self.itemChanged.connect(self._changed)

    def show_subgroup(self, subgroup: Mapping[str, Sequence[str]]) -> None:
        """Check these answers and no others, telling nobody."""
        self._following = True
        for above in self._items():
            item = str(above.data(0, _CODE))
            wanted = set(subgroup.get(item, ()))
            known = {str(one.data(0, _CODE)) for one in _answers(above)}
            for answer in sorted(wanted - known):  # a whole branch of science, as a plan's file may have it
                self._add(above, answer)
            for one in _answers(above):
                checked = one.data(0, _CODE) in wanted
                one.setCheckState(0, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            above.setExpanded(bool(wanted))
        self._retell()
        self._following = False

    @property
    def subgroup(self) -> dict[str, tuple[str, ...]]:
        """The checked answers by item."""
        found = {
            str(above.data(0, _CODE)): tuple(
                str(one.data(0, _CODE))
                for one in _answers(above)
                if one.checkState(0) is Qt.CheckState.Checked
            )
            for above in self._items()
        }
        return {item: answers for item, answers in found.items() if answers}

    def _add(self, above: QTreeWidgetItem, answer: str) -> None:
        below = QTreeWidgetItem(above)
        below.setData(0, _CODE, answer)
        below.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        below.setCheckState(0, Qt.CheckState.Unchecked)

    def _items(self) -> list[QTreeWidgetItem]:
        return [
            found for at in range(self.topLevelItemCount()) if (found := self.topLevelItem(at)) is not None
        ]

    def _changed(self) -> None:
        if not self._following:
            self._retell()  # how many are checked stands with the item
            self.changed.emit()

    def _retell(self) -> None:
        before, self._following = self._following, True
        for above in self._items():
            item = str(above.data(0, _CODE))
            checked = 0
            for one in _answers(above):
                one.setText(0, answer_words(ITEMS[item], str(one.data(0, _CODE))))
                checked += one.checkState(0) is Qt.CheckState.Checked
            words = item_words(item)
            above.setText(0, self.tr("{0}: %n answer(s)", "", checked).format(words) if checked else words)
        self._following = before


def _answers(above: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [found for at in range(above.childCount()) if (found := above.child(at)) is not None]
