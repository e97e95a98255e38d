"""The career in sight where it is not being drawn: the calendar as a picture to touch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sojourn_desktop.interview.timeline.phrases import Phrases
from sojourn_desktop.interview.timeline.picture import CalendarPicture
from sojourn_desktop.interview.timeline.sight import Sight
from sojourn_desktop.language import put
from sojourn_desktop.theme import GRID, target

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.timeline import Timeline

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_MOST_SHARE = 0.5
"""Of the page's height that the picture takes, if it can be helped."""
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CareerPicture(CalendarPicture):
    """A calendar to look at: a tap on a position, or Enter, leads to what belongs to it.

    The arrow keys go from one position to the next in the order of time; Tab stops here once.

    Attributes:
        chosen: emitted with the spell that was tapped.
    """

    chosen = Signal(str)

    def __init__(self, timeline: Timeline, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(timeline, phrases, parent)
        self.setObjectName("career")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        put(self, self.setAccessibleName, lambda: self.tr("Your career"))
        put(
            self,
            self.setAccessibleDescription,
            lambda: self.tr(
                "Left and right go from one position to the next; Enter goes to what was told of it."
            ),
        )
        self.set_low(True)

    def show_timeline(self, timeline: Timeline) -> None:
        """Draw this timeline."""
        self._told = timeline
        if self._current not in timeline:
            self._current = ""
        self._lay_out()

    def show_current(self, spell_id: str) -> None:
        """Show a spell as the one that is spoken of; empty for none."""
        if spell_id != self._current:
            self._current = spell_id
            self.update()

    @property
    def drawn_in(self) -> bool:
        """It is only looked at."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, with a frame while it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().text().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a tap would lead to."""
        found = self._spell_at(event.position())
        self.show_hovered(found)
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where the position under the pointer leads."""
        found = self._spell_at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self._choose(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from position to position, or go where the current one leads."""
        key, drawn = Qt.Key(event.key()), self._in_time()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not drawn or key not in (*_STEPS, *_ENDS, *_TAKE):
            super().keyPressEvent(event)
        elif key in _TAKE:
            self._choose(self._current or drawn[0])
        elif key in _ENDS:
            self._walk_to(drawn[_ENDS[key]])
        else:
            at = drawn.index(self._current) if self._current in drawn else 0
            self._walk_to(drawn[min(max(at + _STEPS[key], 0), len(drawn) - 1)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins at the first position, or where it was."""
        super().focusInEvent(event)
        drawn = self._in_time()
        if drawn:
            self._walk_to(self._current if self._current in drawn else drawn[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes."""
        super().focusOutEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        """No spell is under the pointer any more."""
        super().leaveEvent(event)  # type: ignore[arg-type]  # PySide names its own event class here
        self.show_hovered("")

    def _in_time(self) -> list[str]:
        """The positions that are drawn, by start."""
        return [one.spell_id for one in self._told.by_start if self._plan.bar(one.spell_id) is not None]

    def _walk_to(self, spell_id: str) -> None:
        self.show_current(spell_id)
        self.update()
        words = self._phrases.spell(self._told.spell(spell_id))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _choose(self, spell_id: str) -> None:
        self.show_current(spell_id)
        self.chosen.emit(spell_id)

    def _spell_at(self, point: QPointF) -> str:
        if point.x() < self._plan.axis.left or point.y() < self._plan.lanes[0].top:
            return ""
        bar = self._plan.bar_at(point, target())
        return bar.span.spell_id if bar is not None else ""


class Career(QWidget):
    """The picture at the place and scale that the calendar has on its own page, for the head of another.

    Args:
        interview: whose career.
        spell_of: the spell that a widget of the page is about, empty for none; it is marked while that widget
            has the keyboard.

    Attributes:
        chosen: emitted with the spell that was tapped.
    """

    chosen = Signal(str)

    def __init__(
        self, interview: Interview, spell_of: Callable[[QWidget], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._interview = interview
        self._spell_of = spell_of
        self._language = interview.language
        phrases = Phrases(interview.questionnaire, interview.language)
        self.picture = CareerPicture(interview.timeline, phrases)
        self.picture.chosen.connect(self.chosen)
        self._sight = Sight(self.picture)
        self._sight.setObjectName("career.sight")
        down = QVBoxLayout(self)
        down.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID)
        down.addWidget(self._sight)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def refresh(self) -> None:
        """Show the career as it is told now; without a position there is nothing to show."""
        if self._interview.language != self._language:
            self._language = self._interview.language
            self.picture.show_phrases(Phrases(self._interview.questionnaire, self._language))
        self.picture.show_landmarks(self._interview.landmarks())
        self.picture.show_timeline(self._interview.timeline)
        self.setVisible(bool(self._interview.timeline.spells))

    def fit(self, page_height: int) -> None:
        """Leave most of a page of that height, in pixels, to what is asked on it."""
        self.picture.set_most_height(round(page_height * _MOST_SHARE))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Mark the spell whose question has the keyboard now."""
        page = self.parentWidget()
        if now is None or now is self.picture or page is None:
            return
        spell_id = self._spell_of(now) if page.isAncestorOf(now) else ""
        self.picture.show_current(spell_id)
        if spell_id:
            self._sight.show_spell(spell_id)
