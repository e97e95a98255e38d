"""A box to check whose outline is seen in every look (Fusion draws its own darker than a dark window)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from sojourn_desktop.language import Text, put
from sojourn_desktop.theme import GRID, muted_colour, target

BOX = 18
"""Pixels of the box."""


def paint_box(painter: QPainter, rect: QRect, checked: bool, colours: QPalette) -> None:
    """Draw a box in the middle of a rectangle, with a tick if it is checked."""
    box = QRectF(0, 0, BOX, BOX)
    box.moveCenter(QRectF(rect).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(muted_colour(colours), 1.5))
    painter.setBrush(colours.base())
    painter.drawRoundedRect(box, 3, 3)
    if checked:
        painter.setPen(QPen(colours.text().color(), 2.5))
        left, top = box.left(), box.top()
        tick = [QPointF(left + 4, top + 9.5), QPointF(left + 7.5, top + 13), QPointF(left + 14, top + 5)]
        painter.drawPolyline(QPolygonF(tick))
    painter.restore()


class Switch(QCheckBox):
    """A box with its words, to be checked anywhere on its line."""

    def __init__(self, text: Text) -> None:
        super().__init__()
        put(self, self.setText, text)
        self.setMinimumHeight(target())

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Box, words and the room between."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(BOX + 3 * GRID + words, target())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, words, and a frame around them while the keyboard is here."""
        del event
        painter = QPainter(self)
        paint_box(painter, QRect(GRID // 2, 0, BOX, self.height()), self.isChecked(), self.palette())
        words = self.rect().adjusted(BOX + GRID + GRID // 2, 0, 0, 0)
        painter.setPen(self.palette().windowText().color())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, align | Qt.TextFlag.TextShowMnemonic, self.text())
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
