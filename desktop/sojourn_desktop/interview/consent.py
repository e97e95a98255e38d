"""The first page: what the study is, who is responsible, and whether one takes part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sojourn_desktop.interview.items_page import ItemsPage
from sojourn_desktop.layout import Wrapped, help_label, push_button, title_label
from sojourn_schema.codes import FALLBACK_LANGUAGE


class ConsentPage(ItemsPage):
    """The study's own title and consent text above the two questions; nothing is chosen beforehand."""

    part = "consent"

    def above(self) -> Sequence[QWidget]:
        self._title = title_label()
        self._text = Wrapped()
        self._text.setObjectName("consent.text")
        self._responsible = help_label()
        self._responsible.setObjectName("consent.responsible")
        return self._title, self._text, self._responsible

    def below(self) -> Sequence[QWidget]:
        self._end = push_button(self.tr("End here"), "consent.end", self.stop)
        self._end.hide()
        return (self._end,)

    def refresh(self) -> None:
        definition = self.interview.definition
        texts = definition.consent_text
        self._title.setText(definition.title)
        self._text.setText(
            texts.get(self.interview.language) or texts.get(FALLBACK_LANGUAGE) or _first(texts)
        )
        responsible = []
        if definition.controller:
            responsible.append(self.tr("Responsible for the data: {0}").format(definition.controller))
        if definition.contact:
            responsible.append(self.tr("Questions: {0}").format(definition.contact))
        self._responsible.setText("\n".join(responsible))
        self._responsible.setVisible(bool(responsible))
        self._end.setVisible(self.interview.declined)
        super().refresh()


def _first(texts: object) -> str:
    return next(iter(texts.values()), "") if isinstance(texts, dict) else ""
