"""The first page: what the study is, who is responsible, and whether one takes part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from sojourn_desktop.interview.items_page import ItemsPage
from sojourn_desktop.layout import Column, Wrapped, help_label, push_button, title_label
from sojourn_desktop.theme import GRID
from sojourn_schema.languages import FALLBACK_LANGUAGE

SIDE_BY_SIDE = 112 * GRID
"""From this width on the text and the questions stand side by side, so that both are in sight at once."""
PAGE_WIDTH = 144 * GRID


class ConsentPage(ItemsPage):
    """The study's own title and consent text with the questions; nothing is chosen beforehand."""

    part = "consent"

    def laid_out(self, below: Sequence[QWidget]) -> Column:
        self._title = title_label()
        self._text = QVBoxLayout()
        self._text.setSpacing(GRID)
        self._shown_text = ""
        self._responsible = help_label()
        self._responsible.setObjectName("consent.responsible")
        reading = QVBoxLayout()
        reading.setSpacing(2 * GRID)
        reading.addLayout(self._text)
        reading.addWidget(self._responsible)
        reading.addStretch()
        answering = QVBoxLayout()
        answering.setSpacing(GRID)
        answering.addWidget(self.questions)
        for widget in below:
            # A button is as wide as its words, a sentence as wide as there is room.
            is_button = isinstance(widget, QPushButton)
            answering.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if is_button else Qt.AlignmentFlag(0))
        answering.addStretch()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.addLayout(reading, 4)
        self._halves.addLayout(answering, 5)
        column = Column(width=PAGE_WIDTH)
        column.add(self._title)
        column.add(self._halves)
        column.end()
        return column

    def below(self) -> Sequence[QWidget]:
        self._farewell = Wrapped(lambda: self.tr("That is fine. Nothing of this interview is kept."))
        self._end = push_button(lambda: self.tr("End here"), "consent.end", self.stop, kind="main")
        for widget in (self._farewell, self._end):
            widget.hide()
        return self._farewell, self._end

    def refresh(self) -> None:
        definition = self.interview.definition
        texts = definition.consent_text
        self._title.setText(definition.title)
        self._show_text(texts.get(self.interview.language) or texts.get(FALLBACK_LANGUAGE) or _first(texts))
        responsible = []
        if definition.controller:
            responsible.append(self.tr("Responsible for the data: {0}").format(definition.controller))
        if definition.contact:
            responsible.append(self.tr("Questions: {0}").format(definition.contact))
        self._responsible.setText("\n".join(responsible))
        self._responsible.setVisible(bool(responsible))
        for widget in (self._farewell, self._end):
            widget.setVisible(self.interview.declined)
        super().refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._halves.setSpacing((5 if is_wide else 2) * GRID)

    def _show_text(self, text: str) -> None:
        """A paragraph each, nearer to one another than an empty line."""
        if text == self._shown_text:
            return
        self._shown_text = text
        while (item := self._text.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for paragraph in filter(None, map(str.strip, text.split("\n\n"))):
            self._text.addWidget(Wrapped(paragraph))


def _first(texts: Mapping[str, str]) -> str:
    return next(iter(texts.values()), "")
