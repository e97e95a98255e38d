"""The calendar's colours and words: labels that wrap but are never cut, the bubble of a gesture's years."""

from __future__ import annotations

from collections.abc import Sequence
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


def wrapped(text: str, metrics: QFontMetricsF, width: float, lines: int) -> list[str] | None:
    """The whole text in at most that many lines of that width; None where it does not fit."""
    done: list[str] = []
    words = text.split()
    while words and len(done) < lines:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        if metrics.horizontalAdvance(line) > width:
            return None
        done.append(line)
    return None if words else done


def lines_for(metrics: QFontMetricsF, height: float) -> int:
    """How many lines, two at the most, go into that height."""
    return 2 if height >= 2 * line_spacing(metrics) else 1


def fitted(text: str, metrics: QFontMetricsF, width: float, height: float) -> list[str] | None:
    """The whole text in one line, else in two if there is height for them; None where it does not fit."""
    return wrapped(text, metrics, width, lines_for(metrics, height))


def first_fitting(wordings: Sequence[str], metrics: QFontMetricsF, width: float, height: float) -> list[str]:
    """The lines of the first wording that fits whole, the fullest first; no line where none does."""
    found = (fitted(one, metrics, width, height) for one in wordings)
    return next((parts for parts in found if parts is not None), [])


def draw_lines(painter: QPainter, rect: QRectF, parts: Sequence[str], ground: QColor | None = None) -> None:
    """The lines from the left, in the middle of the rectangle's height; on a plain ground if one is given."""
    metrics = QFontMetricsF(painter.font())
    spacing = line_spacing(metrics)
    top = rect.center().y() - spacing * len(parts) / 2
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    for index, part in enumerate(parts):
        line = QRectF(rect.left(), top + index * spacing, rect.width(), spacing + 2)
        if ground is not None:
            wide = metrics.horizontalAdvance(part)
            behind = QRectF(line.left() - 3, line.top() + 1, wide + 6, line.height() - 2)
            painter.fillRect(behind.intersected(rect.adjusted(-3, 2, 3, -2)), ground)
        painter.drawText(line, align, part)


def line_spacing(metrics: QFontMetricsF) -> float:
    """Pixels from one line to the next."""
    return metrics.height() - 1


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
