"""Hands: the typist by keyboard alone and by one finger alone, beside the one by mouse and keyboard.

All of them work the same window through the same sentences (`click`, `fill`, `pick`, ...); they differ in
what these cost. The keyboard walks: Tab to what lies below or to the right, Shift+Tab to what lies above, and
arrows inside a group. The finger taps and pulls; what it types would be tapped on the screen's own keyboard,
and is a key each all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from sojourn_desktop.interview.options import Option, Options
from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_desktop.interview.timeline.editor import SpellEditor
from sojourn_desktop.interview.timeline.press_button import PressButton
from sojourn_desktop.interview.timeline.tiles import TileBoard
from sojourn_desktop.interview.years.chart import PaperChart
from sojourn_desktop.journey.effort import Effort, Kind
from sojourn_desktop.journey.typist import PATIENCE_SECONDS, LostError, Typist

if TYPE_CHECKING:
    from PySide6.QtGui import QPointingDevice

_MOST_STEPS = 200
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_TABS = ((Qt.Key.Key_Backtab, _SHIFT), (Qt.Key.Key_Tab, _NONE))
"""Back and ahead."""
_ARROWS = ((Qt.Key.Key_Left, _NONE), (Qt.Key.Key_Right, _NONE))


def typist_by(way: str, typist: Typist) -> Typist:
    """The same window worked another way.

    Args:
        way: one of `rehearsal.WAYS`.
        typist: before the window.
    """
    made = {"keyboard": KeyboardTypist, "mouse": Typist, "touch": TouchTypist}[way]
    return made(typist.window, typist.patience_seconds)


def told(typist: Typist) -> dict[str, object]:
    """What an interview took, for a file: counts, seconds of the model, seconds of each key press, in all and
    of the processor."""
    effort = typist.effort
    counts = {str(kind): getattr(effort, kind) for kind in Kind}
    summed = {name: getattr(effort, name) for name in ("decisions", "carried", "events", "homings")}
    keys = {"key_seconds": typist.key_seconds, "key_cpu_seconds": typist.key_cpu_seconds}
    return {**counts, **summed, "seconds": effort.seconds, **keys}


class KeyboardTypist(Typist):
    """Works a window by the keyboard alone."""

    drags: ClassVar[bool] = False

    def click(self, name: str, spot: QPoint | None = None) -> None:
        """Walk to a button and press Enter."""
        del spot
        widget = self.find(name)
        self.wait(widget.isEnabled, f"{name} to be enabled")
        if name == "interview.next" and QApplication.focusWidget() is not widget:
            self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)  # as the menu says
            return
        self.walk_to(widget)
        self.press(Qt.Key.Key_Return if _takes_enter(widget) else Qt.Key.Key_Space)

    def go_to(self, name: str) -> None:
        """Walk to a widget, unless the keyboard is there."""
        if not self.has_keyboard(name):
            self.walk_to(self.find(name))

    def pick(self, name: str, label: str) -> None:
        """Type the first letters of an entry, or go there by arrows where its letters don't lead there."""
        box = self.find(name)
        assert isinstance(box, QComboBox)
        self.walk_to(box)
        for letter in label if label.isascii() else "":
            self.type_text(letter.lower())
            if box.currentText() == label:
                return
        steps = box.findText(label) - box.currentIndex()
        for _ in range(abs(steps)):
            self.press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        self.wait(lambda: box.currentText() == label, f"{name} to show {label!r}")

    def drag_along(self, path: Sequence[QPoint]) -> None:
        """No key drags."""
        raise LostError(f"The keyboard can't drag from {path[0].x()}, {path[0].y()}.")

    def walk_to(self, widget: QWidget) -> None:
        """Bring the keyboard to a widget by the fewest keys.

        Raises:
            LostError: Tab does not lead there.
        """
        self.wait(widget.isVisible, f"{widget.objectName()} to be shown")
        self._cross(widget)
        self._move_on_to(widget)
        stop = _stop_of(widget)
        way = _TABS[_is_ahead(stop)]
        seen: list[str] = []
        while QApplication.focusWidget() is not stop and not _is_beside(widget):
            focus = QApplication.focusWidget()
            seen.append(focus.objectName() if focus is not None else "nothing")
            if len(seen) > _MOST_STEPS:
                raise LostError(f"Tab does not lead to {widget.objectName()}, but by {', '.join(seen[:30])}.")
            self.press(*way)
            stop = _stop_of(widget)
        self._walk_beside(widget)

    def _cross(self, widget: QWidget) -> None:
        """Between the calendar and the questions of its position: Enter leads there, Escape back."""
        focus = QApplication.focusWidget()
        is_question = _editor_of(widget) is not None
        if isinstance(focus, CalendarView) and is_question and not isinstance(widget.parent(), TileBoard):
            self.press(Qt.Key.Key_Return)
        elif isinstance(widget, CalendarView) and focus is not None and _editor_of(focus) is not None:
            self.press(Qt.Key.Key_Escape)

    def _move_on_to(self, widget: QWidget) -> None:
        """Be done with what was typed, question by question, as long as that leads nearer."""
        while isinstance(focus := QApplication.focusWidget(), QLineEdit) and _is_ahead(_stop_of(widget)):
            if focus.objectName() == widget.objectName().partition("=")[0] or _is_beside(widget):
                return
            self.press(Qt.Key.Key_Return)
            if QApplication.focusWidget() is focus:
                return

    def _walk_beside(self, widget: QWidget) -> None:
        """From one choice to another of the same group, by its letters where these take fewer keys."""
        if isinstance(widget, QAbstractButton):
            letters = _letters_to(widget)
            if letters:
                QTest.qWait(QGuiApplication.styleHints().keyboardInputInterval() + 1)
                self.type_text(letters)
        elif isinstance(widget.parentWidget(), PaperChart):
            group = _group_of(widget)
            from_end = len(group) - 1 - group.index(widget)
            if from_end + 1 < abs(_steps_beside(widget)):
                self.press(Qt.Key.Key_End)
        ways = _ARROWS if isinstance(widget.parentWidget(), Options | PaperChart) else _TABS
        for _ in range(_MOST_STEPS):
            if QApplication.focusWidget() is widget:
                return
            self.press(*ways[_steps_beside(widget) > 0])
        raise LostError(f"No key leads to {widget.objectName()}.")


class TouchTypist(Typist):
    """Works a window with one finger."""

    has_keys: ClassVar[bool] = False
    _finger: QPointingDevice | None = None

    def __init__(self, window: QWidget, patience_seconds: float = PATIENCE_SECONDS) -> None:
        super().__init__(window, patience_seconds)
        self.effort = Effort(by_finger=True)
        if TouchTypist._finger is None:  # a screen has one, however many typists come
            TouchTypist._finger = QTest.createTouchDevice()

    def pointer_moves_to(self, where: QPoint) -> None:
        """A finger is nowhere before it touches."""

    def tap_at(self, where: QPoint) -> None:
        """Touch one spot of the window and let go."""
        self.effort.act(Kind.TAP)
        self._touch(self.window, [where])

    def tap_in_list(self, view: QAbstractItemView, spot: QPoint) -> None:
        """Touch an entry of an open list."""
        QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 1)
        self.effort.act(Kind.TAP)
        self._touch(view.window(), [view.viewport().mapTo(view.window(), spot)])

    def lead_along(self, path: Sequence[QPoint]) -> None:
        """Touch the first spot, move over the others, let go at the last."""
        self._touch(self.window, path)

    def _touch(self, window: QWidget, path: Sequence[QPoint]) -> None:
        handle = window.windowHandle()
        assert handle is not None
        assert self._finger is not None
        QTest.touchEvent(handle, self._finger, False).press(0, path[0], handle).commit()
        for spot in path[1:]:
            QTest.touchEvent(handle, self._finger, False).move(0, spot, handle).commit()
        QTest.touchEvent(handle, self._finger, False).release(0, path[-1], handle).commit()
        QApplication.processEvents()

    def _scroll(self, area: QScrollArea, widget: QWidget, spot: QPoint | None) -> None:
        """Pull the handle of the scroll bar until the spot is in sight."""
        view, bar = area.viewport(), area.verticalScrollBar()
        inside = widget.rect().center() if spot is None else spot
        for _ in range(8):
            where = widget.mapTo(view, inside).y()
            if 0 <= where < view.height():
                return
            wanted = bar.value() + where - view.height() // 2
            self._pull(bar, min(max(wanted, bar.minimum()), bar.maximum()))


def _takes_enter(widget: QWidget) -> bool:
    """Whether Enter presses it: Qt's own check boxes and buttons that are no default take Space alone."""
    return isinstance(widget, Option | PressButton)


def _editor_of(widget: QWidget) -> SpellEditor | None:
    """The questions of a position that a widget stands in, None for one that stands elsewhere."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, SpellEditor):
        above = above.parentWidget()
    return above


def _letters_to(button: QAbstractButton) -> str:
    """The first letters of a choice where going by them takes fewer keys than stepping; else none.

    They go to the first choice that begins so, and the rest of the way is stepped.
    """
    group = [one for one in _group_of(button) if isinstance(one, QAbstractButton)]
    if button not in group:
        return ""
    labels = [one.text().casefold() for one in group]
    there, label = group.index(button), button.text().casefold()
    best, fewest = "", abs(_steps_beside(button))
    for length in range(1, len(label) + 1):
        letters = label[:length]
        if not (letters.isascii() and letters.isalnum()):
            break  # Space picks, and keys have no other letters
        first = next(at for at, one in enumerate(labels) if one.startswith(letters))
        if length + abs(there - first) < fewest:
            best, fewest = letters, length + abs(there - first)
    return best


def _stop_of(widget: QWidget) -> QWidget:
    """Where Tab stops to reach a widget: itself, or the one stop of its group."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return widget
    return next((one for one in _group_of(widget) if _is_stop(one)), widget)


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _is_ahead(stop: QWidget) -> bool:
    """Whether a stop lies below what has the keyboard, or in its line to the right: where Tab should lead."""
    focus = QApplication.focusWidget()
    if focus is None:
        return True
    here, there = (one.mapTo(one.window(), QPoint(0, 0)) for one in (focus, stop))
    return (there.y(), there.x()) > (here.y(), here.x())


def _group_of(widget: QWidget) -> list[QWidget]:
    """What is reached beside a widget by arrows or letters, itself among it.

    The choices of one question, the tiles of a position, or the years of the chart of papers.
    """
    group = widget.parentWidget()
    if isinstance(group, PaperChart):
        found: list[QWidget] = [*group.findChildren(QLineEdit)]
    elif isinstance(group, Options) or (group is not None and isinstance(group.parentWidget(), TileBoard)):
        found = [*group.findChildren(QAbstractButton)]
    else:
        found = []
    return [one for one in found if one.isVisible()]


def _is_beside(widget: QWidget) -> bool:
    """Whether the keyboard is in the same group."""
    return QApplication.focusWidget() in _group_of(widget)


def _steps_beside(widget: QWidget) -> int:
    """Steps from what has the keyboard to another of its group: back where negative; arrows go round."""
    group, focus = _group_of(widget), QApplication.focusWidget()
    if focus is None or focus not in group or focus is widget:
        return 0
    steps = group.index(widget) - group.index(focus)
    goes_round = isinstance(widget.parentWidget(), Options) and 2 * abs(steps) > len(group)
    return steps - (len(group) if steps > 0 else -len(group)) if goes_round else steps
