"""Which position was it? Sector and position as one tile, those of the lane it was drawn in first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.seeking import Seeking, is_letter
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.theme import GRID

if TYPE_CHECKING:
    from sojourn_desktop.interview.timeline.phrases import Phrases
    from sojourn_schema.instrument.questionnaire import Questionnaire, Tile


class TileBoard(QWidget):
    """Tiles of one sector; for a spell of no sector yet, or of another one, the kinds of work above them.

    A kind of work with one tile alone is that tile.

    Attributes:
        chosen: emitted with sector and position.
    """

    chosen = Signal(str, str)

    def __init__(self, questionnaire: Questionnaire, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles_of: dict[str, list[Tile]] = {}
        for tile in questionnaire.tiles:
            self._tiles_of.setdefault(tile.sector, []).append(tile)
        self._kinds: dict[str, PressButton] = {}
        self._tiles: dict[tuple[str, str], PressButton] = {}
        self._seeking = Seeking()
        self._sector = ""
        self._chosen = ("", "")
        self._more = PressButton(kind="quiet", name="timeline.other_kinds")
        self._more.clicked.connect(self._show_kinds)
        self._kinds_row = QWidget()
        self._tiles_row = QWidget()
        kinds = FlowLayout(self._kinds_row, spacing=GRID)
        tiles = FlowLayout(self._tiles_row, spacing=GRID)
        for sector, members in self._tiles_of.items():
            if len(members) == 1:
                kinds.addWidget(self._tile(members[0]))
                continue
            kinds.addWidget(self._kind(sector))
            for tile in members:
                tiles.addWidget(self._tile(tile))
        tiles.addWidget(self._more)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addWidget(self._kinds_row)
        down.addWidget(self._tiles_row)
        self.show_phrases(phrases)

    def _kind(self, sector: str) -> PressButton:
        button = PressButton(name=f"timeline.sector.{sector}")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._pick_kind(sector))
        self._kinds[sector] = button
        return button

    def _tile(self, tile: Tile) -> PressButton:
        button = PressButton(kind="option", name=f"timeline.tile.{tile.sector}.{tile.position}")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(tile))
        self._tiles[tile.sector, tile.position] = button
        return button

    def _choose(self, tile: Tile) -> None:
        self._tiles[tile.sector, tile.position].setChecked(True)
        self.chosen.emit(tile.sector, tile.position)

    def show_phrases(self, phrases: Phrases) -> None:
        """Say everything in this language."""
        self._more.setText(self.tr("It was another kind of work"))
        for sector, button in self._kinds.items():
            button.setText(phrases.sector(sector))
        for sector, members in self._tiles_of.items():
            for tile in members:
                button = self._tiles[sector, tile.position]
                label = phrases.choice(sector, tile.position)
                button.setText(phrases.sector(sector) if len(members) == 1 else label)
                button.setToolTip(tile.help(phrases.language))
                button.setAccessibleName(f"{label}, {phrases.sector(sector)}")
                button.setAccessibleDescription(tile.help(phrases.language))

    def show_choice(self, sector: str, position: str) -> None:
        """Offer the tiles of a sector, or the kinds of work where it is empty, and mark the one chosen."""
        self._chosen = (sector, position)
        alone = len(self._tiles_of.get(sector, ())) <= 1
        self._offer(sector, with_kinds=alone)

    def _offer(self, sector: str, *, with_kinds: bool) -> None:
        self._sector = sector
        self._kinds_row.setVisible(with_kinds)
        self._more.setVisible(not with_kinds)
        for name, button in self._kinds.items():
            button.setChecked(name == sector)
        for codes, tile in self._tiles.items():
            tile.setChecked(codes == self._chosen)
            alone = len(self._tiles_of[codes[0]]) == 1
            tile.setVisible(with_kinds if alone else codes[0] == sector)
        self._tiles_row.setVisible(sector in self._kinds)

    def _pick_kind(self, sector: str) -> None:
        self._offer(sector, with_kinds=True)
        self.focus_tile()

    def _show_kinds(self) -> None:
        self._offer(self._sector, with_kinds=True)
        next(iter(self._kinds.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first letters of a tile, or of a kind of work, go to it."""
        if is_letter(event):
            self.seek(event.text())
        else:
            super().keyPressEvent(event)

    def seek(self, letter: str) -> None:
        """Put the keyboard on the tile, or the kind of work, that begins with the letters typed so far."""
        shown = [one for one in (*self._tiles.values(), *self._kinds.values()) if one.isVisible()]
        found = self._seeking.found(letter, [one.text() for one in shown])
        if found is not None:
            shown[found].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_tile(self) -> None:
        """Put the keyboard on the chosen tile, else on the first one offered, else on the kinds of work."""
        offered = [one for codes, one in self._tiles.items() if codes[0] == self._sector]
        wanted = next((one for one in offered if one.isChecked()), None) or next(iter(offered), None)
        (wanted or next(iter(self._kinds.values()))).setFocus(Qt.FocusReason.TabFocusReason)
