"""A status in a file: what the command writes, and the two pictures as an image for slides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from sojourn_desktop.results.figure import coloured
from sojourn_desktop.theme import Look, palette
from sojourn_schema.document.blocks import DrawnFigure
from sojourn_schema.document.writing import write_file
from sojourn_schema.fieldwork_pictures import Speech, days_picture, sites_picture
from sojourn_schema.fieldwork_report import progress_writers
from sojourn_schema.fieldwork_status import Status

PICTURE_ENDING = ".png"
_WIDTH, _EDGE, _HEADING = 1440, 48, 64
"""Pixels."""


def export_status(out: Path, status: Status, title: str, made: date, speech: Speech) -> None:
    """Write a status in the kind that the file's name ends with; touches no widget.

    Args:
        out: of the file.
        status: of the fieldwork.
        title: of the study.
        made: today.
        speech: in which the image speaks; page and table are English, as from the command.

    Raises:
        DocumentError: the name ends otherwise, or it can't be written.
    """
    writers = progress_writers(status, title, made)
    figures = (sites_picture(status, speech), days_picture(status, speech))
    write_file(out, {**writers, PICTURE_ENDING: lambda path: _write_image(path, figures)})


def _write_image(path: Path, figures: Sequence[DrawnFigure]) -> None:
    """Light on paper, whatever the window's look: it goes into slides and mail."""
    colours = palette(Look.LIGHT)
    drawn = [QSvgRenderer(QByteArray(coloured(one.svg, colours).encode())) for one in figures]
    inner = _WIDTH - 2 * _EDGE
    heights = [round(inner * one.viewBoxF().height() / one.viewBoxF().width()) for one in drawn]
    image = QImage(_WIDTH, 2 * _EDGE + sum(heights) + _HEADING * len(drawn), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    heading = QFont()
    heading.setPixelSize(_HEADING // 2)
    painter.setFont(heading)
    top = _EDGE
    for figure, one, height in zip(figures, drawn, heights, strict=True):
        painter.drawText(QRectF(_EDGE, top, inner, _HEADING), 0, figure.title)
        one.render(painter, QRectF(_EDGE, top + _HEADING, inner, height))
        top += _HEADING + height
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"an image could not be written to {path}")
