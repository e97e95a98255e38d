"""A question with many choices: a few typed letters bring those that have them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from sojourn_desktop.interview.fields import MOST_BUTTONS, ItemField
from sojourn_desktop.interview.options import Options
from sojourn_desktop.interview.page import field_name
from sojourn_desktop.language import put
from sojourn_desktop.layout import settle
from sojourn_desktop.theme import GRID


class SearchField(ItemField):
    """A question with many choices: a few typed letters bring those that have them."""

    def build(self) -> None:
        self._shows_all = False
        self._picked = ""
        self._edit = QLineEdit()
        self._edit.setObjectName(field_name(self.item.place))
        put(self._edit, self._edit.setPlaceholderText, lambda: self.tr("Type a few letters"))
        self._edit.setClearButtonEnabled(False)
        self._edit.textChanged.connect(self._search)
        self._edit.returnPressed.connect(self._take_found)
        self._edit.installEventFilter(self)
        self._all = QPushButton()
        put(self._all, self._all.setText, lambda: self.tr("Show them all"))
        self._all.setCheckable(True)
        self._all.setObjectName(f"{field_name(self.item.place)}.all")
        self._all.setProperty("kind", "quiet")
        self._all.toggled.connect(self._toggle_all)
        row = QHBoxLayout()
        row.addWidget(self._edit, 1)
        row.addWidget(self._all)
        frame = QFrame()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addLayout(row)
        self._options = Options(self.item.place, self.item.wording, are_found=True)
        self._options.picked.connect(self._pick)
        inside.addWidget(self._options)
        self.add(frame)

    def show_text(self, text: str) -> None:
        self._options.ask(self.item.wording)
        self._options.offer(self.item.choices, self.item.no_answers)
        self._edit.setAccessibleName(self.item.wording)
        self._edit.setAccessibleDescription(self.item.help)
        self._all.setAccessibleDescription(self.item.wording)
        self._picked = text.strip()
        self._options.show_answer(self._picked)
        self._narrow()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if (
            watched is self._edit
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            return self._go_to_first()
        return False

    def _go_to_first(self) -> bool:
        """Put the keyboard on the first choice found; whether there is one."""
        found = (self._options.button(code) for code in self._matching())
        button = next((one for one in found if one is not None), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        return button is not None

    def _matching(self) -> list[str]:
        """The codes whose label has every typed word, those that begin with it first."""
        words = self._edit.text().casefold().split()
        if not words:
            return [choice.code for choice in self.item.choices] if self._shows_all else []
        found = [one for one in self.item.choices if all(word in one.label.casefold() for word in words)]
        found.sort(key=lambda one: not one.label.casefold().startswith(words[0]))
        return [one.code for one in found[:MOST_BUTTONS]]

    def _search(self) -> None:
        """Show what has these letters, at once in its place: a click on it may be on its way."""
        self._narrow()
        settle()

    def _narrow(self) -> None:
        matching = self._matching()
        self._options.show_only([*matching, self._picked])
        self._problem_of_search(bool(self._edit.text().strip()) and not matching)

    def _problem_of_search(self, nothing_found: bool) -> None:
        self.show_problem(
            self.tr("No field has these letters. Try fewer, or show them all.") if nothing_found else None
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on from what was found, not from letters that no choice has."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._edit.text().strip():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _take_found(self) -> None:
        """Take what the letters mean; where they mean several, go to the first, which Enter then takes."""
        typed = self._edit.text().strip().casefold()
        if not typed:
            return
        matching = self._matching()
        labels = {one.code: one.label.casefold() for one in self.item.choices}
        meant = [code for code in matching if labels[code].startswith(typed)] or matching
        exact = next((code for code in meant if labels[code] == typed), None)
        if exact is not None or len(meant) == 1:
            self._pick(exact or meant[0])
        else:
            self._go_to_first()

    def _pick(self, code: str) -> None:
        self._edit.clear()
        self._all.setChecked(False)
        self.answer(code)
        button = self._options.button(code)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_all(self, on: bool) -> None:
        self._shows_all = on
        self._search()
