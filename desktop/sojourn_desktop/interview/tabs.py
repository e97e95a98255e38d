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


class Compound(QWidget):
    """Widgets of which one has the keyboard for all.

    A focus proxy would do that too, but Tab stops at the holder of a proxy wherever the holder was made, and
    skips everything between there and the proxy.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyboard: QWidget | None = None

    def give_keyboard_to(self, widget: QWidget) -> None:
        """Let that one have the keyboard when it is brought here."""
        self._keyboard = widget

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """Bring the keyboard to the one that has it for all."""
        if self._keyboard is not None:
            self._keyboard.setFocus(reason)


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
