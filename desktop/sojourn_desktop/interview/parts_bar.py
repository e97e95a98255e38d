"""Where one is: the named parts of the interview, and the time left in words, in one row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.interview.language_choice import LanguageChoice
from sojourn_desktop.language import put
from sojourn_desktop.layout import help_label, push_button
from sojourn_desktop.theme import GRID, target

SECONDS_OF_PART = {"consent": 25, "background": 35, "timeline": 75, "years": 35, "review": 15}
"""What a part of the core set takes most people; the whole is three minutes."""
MINUTE = 60
STEP_SPACING = GRID // 2


class PartsBar(QWidget):
    """The parts as named steps; one may click any of them.

    Where not all names go into one row, the part on the screen has its name, the others their number alone.

    Attributes:
        wanted: emitted with the part that was clicked.
        languages: the choice of the interview's language.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interview.parts")
        self._buttons: dict[str, QPushButton] = {}
        self._titles: dict[str, str] = {}
        steps = QWidget()
        self._flow = FlowLayout(steps, spacing=STEP_SPACING)
        self._left: QLabel = help_label()
        self._left.setObjectName("interview.time_left")
        self._left.setWordWrap(False)
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        across.addWidget(steps, 1)
        across.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        self.languages = LanguageChoice()
        across.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignVCenter)
        self._cover = push_button(lambda: self.tr("Cover"), "interview.cover")
        put(self._cover, self._cover.setAccessibleName, lambda: self.tr("Cover the screen"))
        self._cover.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F12 does the same
        self._cover.hide()
        across.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignVCenter)

    def offer_cover(self, cover: Callable[[], None]) -> None:
        """Let the staff cover the screen from here."""
        self._cover.clicked.connect(cover)
        self._cover.show()
        self._fit()

    def stand_close(self, close: bool) -> None:
        """Leave less room above and below, on a low screen."""
        edge = GRID // 2 if close else GRID
        self._across.setContentsMargins(2 * GRID, edge, 2 * GRID, edge)

    def show_parts(self, titles: Sequence[tuple[str, str]], current: str, *, is_core: bool = True) -> None:
        """Show the parts (name and title, in order) and which one is on the screen.

        Args:
            titles: of the parts.
            current: the one on the screen.
            is_core: whether the core set alone is asked, whose time is known; of any other none is told.
        """
        if list(self._buttons) != [name for name, _ in titles]:
            self._rebuild([name for name, _ in titles])
        self._titles = {
            name: f"{at}  {title}".replace("&", "&&") for at, (name, title) in enumerate(titles, 1)
        }
        for at, (name, title) in enumerate(titles, start=1):
            button, here = self._buttons[name], name == current
            button.setChecked(here)
            button.setToolTip(title)
            said = self.tr("Part {0} of {1}: {2}").format(at, len(titles), title)
            button.setAccessibleName(self.tr("{0}, now").format(said) if here else said)
        left = self._time_left([name for name, _ in titles], current) if is_core else ""
        self._left.setText(left)
        self._left.setAccessibleName(self.tr("Time left: {0}").format(left) if left else "")
        self._left.setToolTip(self._left.accessibleName())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other names."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The names of the parts come first: the time left is shown where it leaves them their one row."""
        beside = [one for one in (self.languages, self._cover) if not one.isHidden()]
        room = self.width() - 4 * GRID - sum(self._taken(one) for one in beside)
        for part, title in self._titles.items():
            self._buttons[part].setText(title)
        if self._steps_width() > room:
            for part, title in self._titles.items():
                if not self._buttons[part].isChecked():
                    self._buttons[part].setText(title.partition(" ")[0])
        has_room = self._steps_width() + self._taken(self._left) <= room
        self._left.setVisible(bool(self._left.text()) and has_room)

    def _steps_width(self) -> int:
        return sum(
            one.sizeHint().expandedTo(one.minimumSize()).width() + STEP_SPACING
            for one in self._buttons.values()
        )

    def _taken(self, beside: QWidget) -> int:
        return beside.sizeHint().width() + self._across.spacing()

    def _time_left(self, parts: Sequence[str], current: str) -> str:
        seconds = sum(SECONDS_OF_PART.get(part, MINUTE) for part in parts[parts.index(current) :])
        minutes = round(seconds / MINUTE)
        if seconds <= SECONDS_OF_PART["review"]:
            return self.tr("almost done")
        if minutes <= 1:
            return self.tr("about a minute")
        return self.tr("about two minutes") if minutes == 2 else self.tr("about three minutes")

    def _rebuild(self, parts: Sequence[str]) -> None:
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {part: self._button(part) for part in parts}

    def _button(self, part: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"interview.part.{part}")
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        button.setMinimumWidth(target())
        # Back and next lead through the parts by keyboard; five more stops would be in the way.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._clicked(part))
        self._flow.addWidget(button)
        return button

    def _clicked(self, part: str) -> None:
        self._buttons[part].setChecked(not self._buttons[part].isChecked())  # the shell says where one is
        self.wanted.emit(part)
