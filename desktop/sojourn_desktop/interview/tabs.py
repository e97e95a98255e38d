"""The order in which Tab leads through a page: as it is read, and the buttons below it last.

Qt's own order is that in which the widgets were made, and a question that comes in by routing is made late.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def inputs_of(groups: Iterable[QWidget]) -> list[QWidget]:
    """Everything in the groups that may have the keyboard, in the order of making within a group."""
    return [
        widget
        for group in groups
        for widget in (group, *group.findChildren(QWidget))
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.objectName()
    ]


class TabOrder:
    """Leads Tab through what it is given; does nothing while that stays the same."""

    def __init__(self) -> None:
        self._ordered: list[int] = []

    def lead_through(self, groups: Iterable[QWidget]) -> None:
        """Lead Tab through the inputs of these groups, one after the other."""
        inputs = inputs_of(groups)
        # Widgets are told apart by identity; one that went and one that came may share it only with its name.
        ordered = [hash((id(one), one.objectName())) for one in inputs]
        if ordered == self._ordered:
            return
        self._ordered = ordered
        for one, following in pairwise(inputs):
            QWidget.setTabOrder(one, following)
