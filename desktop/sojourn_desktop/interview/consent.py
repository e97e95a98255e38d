"""The first page: what the study is, who is responsible, and whether one takes part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from sojourn_desktop.days import long_day
from sojourn_desktop.interview.items_page import ItemsPage
from sojourn_desktop.interview.tabs import inputs_of
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
        self._text, self._further = QVBoxLayout(), QVBoxLayout()
        for layer in (self._text, self._further):
            layer.setSpacing(GRID)
        self._shown_texts = ("", "")
        self._more = push_button("", "consent.more", self._unfold, kind="quiet")
        self._unfolded = QWidget()
        self._unfolded.setLayout(self._further)
        self._further.setContentsMargins(0, 0, 0, 0)
        self._unfolded.hide()
        self._responsible = help_label()
        self._responsible.setObjectName("consent.responsible")
        reading = QVBoxLayout()
        reading.setSpacing(2 * GRID)
        reading.addLayout(self._text)
        reading.addWidget(self._responsible)
        reading.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        reading.addWidget(self._unfolded)
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
        self._title.setText(definition.title)
        language = self.interview.language
        self._show_texts(_told(definition.consent_text, language), _told(definition.consent_more, language))
        self._say_more()
        responsible = []
        if definition.controller:
            responsible.append(self.tr("Responsible for the data: {0}").format(definition.controller))
        if definition.contact:
            responsible.append(self.tr("Questions: {0}").format(definition.contact))
        if definition.anonymize_on is not None:
            until = self.tr("With your code your answers can be deleted until {0}.")
            responsible.append(until.format(long_day(definition.anonymize_on)))
        self._responsible.setText("\n".join(responsible))
        self._responsible.setVisible(bool(responsible))
        self._farewell.setText(
            self.interview.words("problem.answered_before")
            if self.interview.answered_before
            else self.tr("That is fine. Nothing of this interview is kept.")
        )
        for widget in (self._farewell, self._end):
            widget.setVisible(self.interview.declined)
        super().refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._halves.setSpacing((5 if is_wide else 2) * GRID)

    def tab_order(self) -> Sequence[QWidget]:
        return [self._more, *super().tab_order()]

    def opened(self) -> None:
        """Put the keyboard on the first question: what unfolds is for those who look for it."""
        first = next(iter(inputs_of(self.questions.in_order)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_texts(self, text: str, more: str) -> None:
        """A paragraph each, nearer to one another than an empty line."""
        if (text, more) == self._shown_texts:
            return
        self._shown_texts = text, more
        for layer, layer_text in ((self._text, text), (self._further, more)):
            while (item := layer.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.setParent(None)
                    widget.deleteLater()
            for paragraph in filter(None, map(str.strip, layer_text.split("\n\n"))):
                layer.addWidget(Wrapped(paragraph))

    def _unfold(self) -> None:
        self._unfolded.setVisible(self._unfolded.isHidden())
        self._say_more()

    def _say_more(self) -> None:
        has_more = bool(self._shown_texts[1])
        self._more.setVisible(has_more)
        self._unfolded.setVisible(has_more and not self._unfolded.isHidden())
        self._more.setText(
            self.tr("More about taking part") if self._unfolded.isHidden() else self.tr("Show less")
        )


def _told(texts: Mapping[str, str], language: str) -> str:
    """The text in that language, else in English, else in any."""
    return texts.get(language) or texts.get(FALLBACK_LANGUAGE) or next(iter(texts.values()), "")
