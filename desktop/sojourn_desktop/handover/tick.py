"""A box to tick beside a text that wraps, which a check box's own does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sojourn_desktop.interview.timeline.switch import Switch
from sojourn_desktop.language import Text, put
from sojourn_desktop.layout import Wrapped


class Tick(QWidget):
    """The box and its text; a click on either ticks.

    Args:
        name: of the box.
        text: beside it.

    Attributes:
        box: the box itself.
    """

    def __init__(self, name: str, text: Text) -> None:
        super().__init__()
        self.box = Switch("")
        self.box.setObjectName(name)
        put(self.box, self.box.setAccessibleName, text)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(Wrapped(text), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the text was clicked."""
        if self.rect().contains(event.position().toPoint()):
            self.box.click()
