"""The calendar's colours and words: labels that wrap and elide, the bubble that tells a gesture's years."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from sojourn_desktop import theme


@dataclass(frozen=True, slots=True)
class Brushes:
    """The fonts and colours of one paint."""

    palette: QPalette
    font: QFont
    bold: QFont

    @property
    def text(self) -> QColor:
        return self.palette.text().color()

    @property
    def muted(self) -> QColor:
        return theme.muted_colour(self.palette)

    @property
    def accent(self) -> QColor:
        return self.palette.highlight().color()

    @property
    def line(self) -> QColor:
        """A quiet grid; mixed here, for seeing through a line takes fifteen times as long to draw."""
        line, ground = self.palette.mid().color(), self.palette.base().color()
        return QColor(
            *(round(0.35 * one + 0.65 * other) for one, other in zip(_rgb(line), _rgb(ground), strict=True))
        )


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def wrapped(text: str, metrics: QFontMetricsF, width: float, lines: int) -> list[str]:
    """The text in at most that many lines of that width, the last one elided where it does not fit."""
    done: list[str] = []
    words = text.split()
    while words and len(done) < lines:
        line = words.pop(0)
        if len(done) == lines - 1:
            line = " ".join([line, *words])
            words = []
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        done.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    return done


def two_lines(painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
    """The text in the middle of the rectangle, over two lines where one is too short and there is height."""
    metrics = QFontMetricsF(painter.font())
    spacing = metrics.height() - 1
    lines = 2 if rect.height() >= 2 * spacing and metrics.horizontalAdvance(text) > rect.width() else 1
    if rect.width() < metrics.averageCharWidth():
        return
    parts = wrapped(text, metrics, rect.width(), lines)
    top = rect.center().y() - spacing * len(parts) / 2
    for index, part in enumerate(parts):
        line = QRectF(rect.left(), top + index * spacing, rect.width(), spacing + 2)
        painter.drawText(line, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, part)


def paint_bubble(painter: QPainter, text: str, at: QPointF, area: QRect, brushes: Brushes) -> None:
    """The live label of a gesture above the pointer, kept inside the calendar."""
    metrics = QFontMetricsF(brushes.bold)
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8)
    box.moveCenter(QPointF(at.x(), at.y() - box.height()))
    box.moveLeft(min(max(box.left(), 2.0), area.width() - box.width() - 2))
    box.moveTop(max(box.top(), 2.0))
    painter.setPen(QPen(brushes.palette.base().color(), 2))
    painter.setBrush(brushes.text)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(brushes.palette.base().color())
    painter.setFont(brushes.bold)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
