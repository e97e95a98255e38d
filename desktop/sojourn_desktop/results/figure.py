"""A figure of the report on the page, in the colours of the window."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QSizePolicy

from sojourn_desktop.theme import GRID

USUAL_WIDTH = 80 * GRID
_VARIABLE = re.compile(r"var\(--([\w-]+),\s*([^)]*)\)")
_DESCRIPTION = re.compile(r"<desc[^>]*>(.*?)</desc>", re.DOTALL)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)


class Figure(QSvgWidget):
    """One SVG of the report, as high as its width asks for.

    The report's figures name their colours as CSS variables with a value to fall back on; Qt knows no
    variables, so they are filled in here, those for paper, ink and lines from the palette.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("results.figure")
        self._svg = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_file(self, path: Path) -> None:
        """Show the figure in a file, with its own title and description for a screen reader."""
        self._svg = path.read_text(encoding="utf-8")
        for pattern, put in ((_TITLE, self.setAccessibleName), (_DESCRIPTION, self.setAccessibleDescription)):
            found = pattern.search(self._svg)
            put(found[1] if found else path.stem)
        self._draw()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        drawn = self.renderer().defaultSize()
        return width * drawn.height() // max(1, drawn.width())

    def sizeHint(self) -> QSize:
        return QSize(USUAL_WIDTH, self.heightForWidth(USUAL_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._svg:
            self._draw()

    def _draw(self) -> None:
        self.load(QByteArray(coloured(self._svg, self.palette()).encode()))


def coloured(svg: str, colours: QPalette) -> str:
    """The figure with every colour variable filled in."""
    own = {
        "paper": colours.base(),
        "ink": colours.text(),
        "quiet": colours.placeholderText(),
        "rule": colours.mid(),
    }

    def value(found: re.Match[str]) -> str:
        brush = own.get(found[1])
        return brush.color().name() if brush is not None else found[2]

    return _VARIABLE.sub(value, svg)
