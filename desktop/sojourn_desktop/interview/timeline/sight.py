"""The window through which a calendar is seen where the screen is too low for all of its lanes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from sojourn_desktop.interview.timeline.picture import CalendarPicture
from sojourn_desktop.theme import GRID

LEAST_HEIGHT = 88
"""Pixels: a year line and a lane."""


class Sight(QScrollArea):
    """A calendar at its whole height; it scrolls only where nothing is left below."""

    def __init__(self, calendar: CalendarPicture) -> None:
        super().__init__()
        self.setObjectName("timeline.sight")
        self._calendar = calendar
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(calendar)
        calendar.height_changed.connect(self.updateGeometry)

    def show_spell(self, spell_id: str) -> None:
        """Scroll to the lane of a spell."""
        bar: QRect = self._calendar.spell_rect(spell_id)
        self.ensureVisible(0, bar.center().y(), 0, 2 * GRID)

    def sizeHint(self) -> QSize:
        """The calendar's height."""
        return QSize(self._calendar.sizeHint().width(), self._calendar.height())

    def minimumSizeHint(self) -> QSize:
        """A year line and a lane."""
        return QSize(self._calendar.minimumWidth(), LEAST_HEIGHT)
