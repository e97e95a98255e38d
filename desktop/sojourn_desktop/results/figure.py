"""A figure of the report on the page, in the colours of the window."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import unescape

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QSizePolicy

from sojourn_desktop.theme import GRID, contrast, is_dark

USUAL_WIDTH = 80 * GRID
LEAST_HEIGHT = 36 * GRID
LEAST_SCALE = 1.2
"""Pixels of a figure's height, and of one of its points: in less its words could not be read."""
READABLE = 4.5
"""Contrast that a figure's colours have to its ground at the least, for they colour words too."""
DARK_OPACITY = 2.2
"""How much more of its colour a see-through band needs on a dark ground."""
_VARIABLE = re.compile(r"var\(--([\w-]+),\s*([^)]*)\)")
_DESCRIPTION = re.compile(r"<desc[^>]*>(.*?)</desc>", re.DOTALL)
_OPACITY = re.compile(r"fill-opacity: ([\d.]+)")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)


class Figure(QSvgWidget):
    """One SVG of the report in its own proportions, as large as the width and `most_height` allow.

    The report's figures name their colours as CSS variables with a value to fall back on; Qt knows no
    variables, so they are filled in here, those for paper, ink and lines from the palette.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("results.figure")
        self._svg = ""
        self._most_height = 10_000
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_file(self, path: Path) -> None:
        """Show the figure in a file, with its own title and description for a screen reader."""
        self.show_svg(path.read_text(encoding="utf-8"), path.stem)

    def show_svg(self, svg: str, name: str) -> None:
        """Show a figure, with its own title and description for a screen reader.

        Args:
            svg: the figure.
            name: stands for what it does not say.
        """
        self._svg = svg
        for pattern, put in ((_TITLE, self.setAccessibleName), (_DESCRIPTION, self.setAccessibleDescription)):
            found = pattern.search(self._svg)
            put(unescape(found[1]) if found else name)
        self._draw()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def show_up_to(self, height: int) -> None:
        """Be no higher than that many pixels, unless the words would become too small to read."""
        if height != self._most_height:
            self._most_height = height
            self.updateGeometry()

    def heightForWidth(self, width: int, /) -> int:
        drawn = self.renderer().viewBoxF()
        if drawn.isEmpty():
            return 0
        least = max(LEAST_HEIGHT, round(LEAST_SCALE * drawn.height()))
        return min(max(least, self._most_height), round(width * drawn.height() / drawn.width()))

    def sizeHint(self) -> QSize:
        return QSize(USUAL_WIDTH, self.heightForWidth(USUAL_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._svg:
            self._draw()

    def _draw(self) -> None:
        self.load(QByteArray(coloured(self._svg, self.palette()).encode()))
        self.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)


def coloured(svg: str, colours: QPalette) -> str:
    """The figure with every colour variable filled in, readable on the palette's ground."""
    own = {
        "paper": colours.base(),
        "ink": colours.text(),
        "quiet": colours.placeholderText(),
        "rule": colours.mid(),
    }
    ground = colours.base().color()

    def value(found: re.Match[str]) -> str:
        brush = own.get(found[1])
        return (brush.color() if brush is not None else _readable(QColor(found[2]), ground)).name()

    filled = _VARIABLE.sub(value, svg)
    if not is_dark(colours):
        return filled
    return _OPACITY.sub(lambda found: f"fill-opacity: {min(1.0, float(found[1]) * DARK_OPACITY):.2f}", filled)


def _readable(colour: QColor, ground: QColor) -> QColor:
    """The colour itself, or the nearest of its hue that stands out enough."""
    white, black = QColor("white"), QColor("black")
    towards = white if contrast(ground, white) > contrast(ground, black) else black
    for tenths in range(10):
        mixed = _mixed(colour, towards, tenths / 10)
        if contrast(mixed, ground) >= READABLE:
            return mixed
    return towards


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour with a share of another in it."""
    return QColor.fromRgbF(
        one.redF() * (1 - share) + other.redF() * share,
        one.greenF() * (1 - share) + other.greenF() * share,
        one.blueF() * (1 - share) + other.blueF() * share,
    )
