"""A question answered by typing a country, of which only the part of the world is kept.

What is typed and the country that was picked stay in this field; it passes the country on to whoever works
out what is kept of it, and shows what that is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from sojourn_desktop.interview.fields import ItemField
from sojourn_desktop.interview.options import Options
from sojourn_desktop.interview.page import bring_into_sight, field_name
from sojourn_desktop.language import put
from sojourn_desktop.layout import announce, help_label
from sojourn_schema import countries
from sojourn_schema.instrument.items import Choice
from sojourn_schema.languages import FALLBACK_LANGUAGE


class CountryField(ItemField):
    """Typed letters bring the countries that have them; who finds none picks the part of the world.

    Attributes:
        country_picked: emitted with the place and the ISO 3166-1 alpha-2 code; the answer follows from it.
    """

    country_picked = Signal(object, str)

    def build(self) -> None:
        """Add the line, the countries found, and the parts of the world."""
        self._language = FALLBACK_LANGUAGE
        self._region = ""
        self._country = ""
        self._edit = QLineEdit()
        self._edit.setObjectName(field_name(self.item.place))
        put(self._edit, self._edit.setPlaceholderText, lambda: self.tr("Type a few letters"))
        self._edit.textChanged.connect(self._search)
        self._edit.returnPressed.connect(self._take_found)
        self._edit.installEventFilter(self)
        self._all = QPushButton()
        put(self._all, self._all.setText, lambda: self.tr("Only the part of the world"))
        self._all.setCheckable(True)
        self._all.setObjectName(f"{field_name(self.item.place)}.all")
        self._all.setProperty("kind", "quiet")
        self._all.toggled.connect(self._show_regions)
        self._kept = help_label()
        self._kept.setObjectName(f"{field_name(self.item.place)}.kept")
        self._found = Options(self.item.place, self.item.wording, are_found=True)
        self._found.picked.connect(self._pick)
        self._regions = Options(self.item.place, self.item.wording)
        self._regions.picked.connect(self._pick_region)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._edit, 1)
        across.addWidget(self._all)
        for widget in (row, self._found, self._kept, self._regions):
            self.add(widget)

    def show_language(self, language: str) -> None:
        """Name the countries in that language."""
        if language != self._language:
            self._language = language
            self._search()

    def show_country(self, country: str | None) -> None:
        """Show which country stands behind the answer, None where it is not known."""
        self._country = country or ""
        self._say_kept()

    def show_text(self, text: str) -> None:
        """Show the part of the world that is kept, or that there is no answer."""
        self._edit.setAccessibleName(self.item.wording)
        self._edit.setAccessibleDescription(self.item.help)
        self._all.setAccessibleDescription(self.item.wording)
        self._region = text.strip()
        for options in (self._found, self._regions):
            options.ask(self.item.wording)
        self._regions.offer(self.item.choices, self.item.no_answers)
        self._regions.show_answer(self._region)
        self._show_regions()
        self._say_kept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the line to the first country found."""
        is_down = (
            watched is self._edit
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        )
        return is_down and self._go_to_first()

    def _go_to_first(self) -> bool:
        """Put the keyboard on the first country found; whether there is one."""
        found = self._matching()
        button = self._found.button(found[0].code) if found else None
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        return button is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on from what was taken, not from letters that several countries have, or none."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._edit.text().strip():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _matching(self) -> tuple[countries.Country, ...]:
        return countries.found(self._edit.text(), self._language)

    def _search(self) -> None:
        matching = self._matching()
        self._found.offer([Choice(one.code, one.name) for one in matching])
        self._found.setVisible(bool(matching))
        nothing = bool(self._edit.text().strip()) and not matching
        self.show_problem(
            self.tr("No country has these letters. Try fewer, or pick the part of the world.")
            if nothing
            else None
        )
        if matching:
            bring_into_sight(self._found)

    def _take_found(self) -> None:
        """Take the country that the letters mean; of several, go to the first, which Enter then takes."""
        matching = self._matching()
        if len(matching) == 1:
            self._pick(matching[0].code)
        else:
            self._go_to_first()

    def _pick(self, country: str) -> None:
        if not country:
            return
        self._edit.clear()
        self._all.setChecked(False)
        self._country = country
        self.country_picked.emit(self.item.place, country)
        self._say_kept()
        announce(self._kept)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_region(self, region: str) -> None:
        self._country = ""
        self.answer(region)

    def _show_regions(self) -> None:
        shown = [choice.code for choice in self.item.choices] if self._all.isChecked() else [self._region]
        self._regions.show_only(shown)

    def _say_kept(self) -> None:
        is_known = bool(self._country) and countries.sub_region(self._country) == self._region
        if is_known:
            region = next(one.label for one in self.item.choices if one.code == self._region)
            country = countries.name(self._country, self._language)
            self._kept.setText(self.tr("{0}: kept as {1}").format(country, region))
        self._kept.setVisible(is_known)
