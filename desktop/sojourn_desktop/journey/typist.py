"""The typist: a pair of hands that works a window by key and mouse events alone.

It looks up widgets by object name only to learn where on the window to click and what to read there; every
event goes to the window, as from the platform, and Qt delivers it to whatever lies under the pointer or has
the keyboard. A covered, disabled or cut off widget therefore can't be worked, as a person couldn't.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QTableView,
    QWidget,
)

from sojourn_desktop.journey.effort import Effort, Kind

PATIENCE_SECONDS = 15.0
_POLL_MILLISECONDS = 1
_MOST_FIELDS_AHEAD = 2
_SAME_LINE = 24
"""Pixels: fields no further apart are read from the left."""
_WHEEL_NOTCH = 120
"""Eighths of a degree, as the wheel of a mouse turns at a time."""
_MOST_NOTCHES = 400
_MOST_PULLS = 8


class LostError(Exception):
    """What the typist looked for did not come into sight, or did not take what was typed.

    This is not the user's doing: either the window has changed or it does not work.
    """


class Typist:
    """Works one window by key and mouse events.

    Args:
        window: the top-level widget, shown.
        patience_seconds: how long it waits for anything before it is lost (`LostError`).

    Attributes:
        drags: whether it has what drags.
        has_keys: whether it has a keyboard at hand, rather than one on the screen that comes up with a field.
        effort: what it did so far.
        key_seconds: how long each key press took, until all that it sets off was done and drawn.
        key_cpu_seconds: the time of the processor in it; what else runs on the machine has no part in that.
    """

    drags: ClassVar[bool] = True
    has_keys: ClassVar[bool] = True

    def __init__(self, window: QWidget, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self.window = window
        self.patience_seconds = patience_seconds
        self.effort = Effort()
        self.key_seconds: list[float] = []
        self.key_cpu_seconds: list[float] = []

    # Eyes

    def visible(self, name: str) -> QWidget | None:
        """The widget of that object name that is shown, None where there is none."""
        if self.window.objectName() == name:
            return self.window
        for widget in self.window.findChildren(QWidget, name):
            if widget.isVisible():
                return widget
        return None

    def visible_names(self, beginning: str = "") -> Iterator[str]:
        """The object names of everything shown, from top left to bottom right as laid out."""
        for widget in self.window.findChildren(QWidget):
            name = widget.objectName()
            if name.startswith(beginning) and name and widget.isVisible() and not name.startswith("qt_"):
                yield name

    def find(self, name: str) -> QWidget:
        """Wait for a widget to be shown.

        Raises:
            LostError: it did not come into sight.
        """
        self.wait(lambda: self.visible(name) is not None, f"{name} to be shown")
        found = self.visible(name)
        assert found is not None
        return found

    def text(self, name: str) -> str:
        """What a field shows."""
        widget = self.find(name)
        if isinstance(widget, QComboBox):
            return widget.currentText()
        text = widget.property("text")
        return text if isinstance(text, str) else ""

    def height_of(self, name: str) -> int:
        """How far down the window what has that name stands, or the first of its choices."""
        named = (one for one in self.visible_names(name) if one == name or one.startswith(f"{name}="))
        found = (self.visible(one) for one in named)
        return min((self._place(one, None).y() for one in found if one is not None), default=0)

    def has_keyboard(self, name: str) -> bool:
        """Whether the keyboard is on a widget or on a part of it."""
        widget, focus = self.visible(name), QApplication.focusWidget()
        return widget is not None and focus is not None and (focus is widget or widget.isAncestorOf(focus))

    def wait(self, holds: Callable[[], bool], what: str | Callable[[], str]) -> None:
        """Let the window live until a condition holds.

        Raises:
            LostError: it did not within the patience.
        """
        deadline = time.monotonic() + self.patience_seconds
        while not holds():
            if time.monotonic() > deadline:
                missed = what if isinstance(what, str) else what()
                raise LostError(f"Waited {self.patience_seconds:g} s for {missed}. {self._seen()}")
            QTest.qWait(_POLL_MILLISECONDS)

    def let_settle(self) -> None:
        """Let the window draw what it has been told."""
        QTest.qWait(_POLL_MILLISECONDS)

    def rest(self, milliseconds: int) -> None:
        """Do nothing for a while."""
        QTest.qWait(milliseconds)

    def wait_for_window(self) -> None:
        """Wait until the window is on the screen and has the keyboard."""
        self.wait(lambda: self.window.windowHandle() is not None, "the window to be made")
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow, "the window to have the keyboard")

    # Hands

    def click(self, name: str, spot: QPoint | None = None) -> None:
        """Click a widget that is shown and enabled, in its middle or at a spot of it."""
        widget = self.find(name)
        self.wait(widget.isEnabled, f"{name} to be enabled")
        where = self._reach(widget, spot)
        self.pointer_moves_to(where)
        self.tap_at(where)

    def tap_at(self, where: QPoint) -> None:
        """Click one spot of the window."""
        self.effort.act(Kind.CLICK)
        QTest.mouseClick(self._handle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def drag(self, name: str, start: QPoint, end: QPoint, steps: int = 8) -> None:
        """Press at one spot of a widget, move in steps, and let go at another."""
        widget = self.find(name)
        self._reach(widget, start)
        path = [start + (end - start) * step / steps for step in range(steps + 1)]
        self.drag_along([self._place(widget, spot) for spot in path])

    def drag_along(self, path: Sequence[QPoint]) -> None:
        """Press at the first of these spots of the window, move over the others, and let go at the last."""
        self.effort.act(Kind.DRAG)
        self.lead_along(path)

    def lead_along(self, path: Sequence[QPoint]) -> None:
        """Hold the button down from the first of these spots of the window to the last."""
        handle, none = self._handle(), Qt.KeyboardModifier.NoModifier
        self.pointer_moves_to(path[0])
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, none, path[0])
        for spot in path[1:]:
            self.pointer_moves_to(spot)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, none, path[-1])

    def pointer_moves_to(self, where: QPoint) -> None:
        """Move the pointer to a spot of the window."""
        QTest.mouseMove(self._handle(), where)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release one key; it goes to what has the keyboard."""
        self._strike(key, modifier)

    def type_text(self, text: str) -> None:
        """Type letter by letter into what has the keyboard."""
        for letter in text:
            self._strike(ord(letter))

    def fill(self, name: str, text: str) -> None:
        """Go to a text field, type in place of what it holds, and see that it is there."""
        self.go_to(name)
        if self.text(name) and not self._is_all_selected(name):
            self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            self.type_text(text)
        else:
            self.press(Qt.Key.Key_Delete)
        self.wait(lambda: self.text(name) == text, f"{name} to show {text!r}")

    def go_to(self, name: str) -> None:
        """Bring the keyboard to a widget, unless it is there."""
        for _ in range(self._fields_ahead(name)):
            self.press(Qt.Key.Key_Return)
            self.let_settle()
        if not self.has_keyboard(name):
            self.click(name)
            self.wait(lambda: self.has_keyboard(name), f"{name} to have the keyboard")

    def choose(self, name: str) -> None:
        """Click a button that stays pressed, and see that it does."""
        if not self._is_checked(name):
            self.click(name)
            self.wait(lambda: self._is_checked(name), f"{name} to be chosen")

    def pick(self, name: str, label: str) -> None:
        """Pick an entry of a drop-down list by a click on the list and one on the entry."""
        box = self.find(name)
        assert isinstance(box, QComboBox)
        self.click(name)
        self.wait(lambda: QApplication.activePopupWidget() is not None, f"the list of {name} to open")
        view = box.view()
        entry = view.model().index(box.findText(label), box.modelColumn())
        self.wait(lambda: view.visualRect(entry).isValid(), f"{label!r} to be in the list of {name}")
        self.tap_in_list(view, view.visualRect(entry).center())
        self.wait(lambda: QApplication.activePopupWidget() is None, f"the list of {name} to close")
        self.wait(lambda: box.currentText() == label, f"{name} to show {label!r}")

    def tap_in_list(self, view: QAbstractItemView, spot: QPoint) -> None:
        """Click a spot of an open list, which has a window of its own, when the list takes clicks."""
        # What opened the list may be a double click's first half: Qt takes none within that time.
        QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + _POLL_MILLISECONDS)
        self.effort.act(Kind.CLICK)
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseMove(view.viewport(), spot)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, none, spot)

    def leave_field(self) -> None:
        """Press Tab, as one does when a field is done."""
        self.press(Qt.Key.Key_Tab)

    # How

    def _strike(
        self, key: Qt.Key | int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key, and what it sets off until it is drawn; the time of that is kept."""
        self.effort.act(Kind.KEY)
        if modifier:
            self.effort.act(Kind.KEY)
        began, began_cpu = time.perf_counter(), time.thread_time()
        QTest.keyClick(self._handle(), key, modifier)
        QApplication.processEvents()  # we are the person at the screen, not the app
        self.key_seconds.append(time.perf_counter() - began)
        self.key_cpu_seconds.append(time.thread_time() - began_cpu)

    def _fields_ahead(self, name: str) -> int:
        """How many fields below the one typed in another is; 0 where no hand would go there by Enter.

        Whoever has just typed keeps the hands on the keys for the field below and the one after that, on a
        screen's own keyboard too.
        """
        fields = [one for one in self.window.findChildren(QLineEdit) if one.isVisible() and one.isEnabled()]
        fields.sort(key=lambda one: (self._place(one, None).y() // _SAME_LINE, self._place(one, None).x()))
        focus, wanted = QApplication.focusWidget(), self.visible(name)
        if focus not in fields or wanted not in fields:
            return 0
        steps = fields.index(wanted) - fields.index(focus)
        return steps if 0 < steps <= _MOST_FIELDS_AHEAD else 0

    def _is_all_selected(self, name: str) -> bool:
        field = self.visible(name)
        return isinstance(field, QLineEdit) and field.selectedText() == field.text()

    def _seen(self) -> str:
        """What is on the screen, for whoever looks for the reason why the typist is lost."""
        others = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.window)
        said = [label.text() for other in others for label in other.findChildren(QLabel) if label.text()]
        return f"Shown: {', '.join(self.visible_names())}" + (f". Over it: {' '.join(said)}" if said else "")

    def _handle(self) -> QWindow:
        handle = self.window.windowHandle()
        if handle is None:
            raise LostError("The window is not on the screen.")
        return handle

    def _place(self, widget: QWidget, spot: QPoint | None) -> QPoint:
        return widget.mapTo(self.window, widget.rect().center() if spot is None else spot)

    def _is_checked(self, name: str) -> bool:
        widget = self.visible(name)
        return isinstance(widget, QAbstractButton) and widget.isChecked()

    def _reach(self, widget: QWidget, spot: QPoint | None) -> QPoint:
        """Bring a spot of a widget into sight and wait until it lies still and free; returns where."""
        covers: list[QWidget] = []

        def lies_free() -> bool:
            self._bring_into_sight(widget, spot)
            where = self._place(widget, spot)
            QTest.qWait(_POLL_MILLISECONDS)
            under = self.window.childAt(where)
            covers[:] = [under] if under is not None else []
            is_free = under is not None and (under is widget or widget.isAncestorOf(under))
            return is_free and where == self._place(widget, spot)

        def missed() -> str:
            cover = covers[0].objectName() or type(covers[0]).__name__ if covers else ""
            return f"{widget.objectName()}, {f'covered by {cover}' if cover else 'off the window'}"

        self.wait(lies_free, missed)
        return self._place(widget, spot)

    def _bring_into_sight(self, widget: QWidget, spot: QPoint | None) -> None:
        """Turn the wheel over each scroll area around a widget, the inner first, until its spot is in all."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                self._scroll(above, widget, spot)
            above = above.parentWidget()

    def _scroll(self, area: QScrollArea, widget: QWidget, spot: QPoint | None) -> None:
        view, bar = area.viewport(), area.verticalScrollBar()
        for notches in range(_MOST_NOTCHES):
            where = widget.mapTo(view, widget.rect().center() if spot is None else spot).y()
            if 0 <= where < view.height():
                return
            if not notches:
                self.effort.act(Kind.SCROLL)
            turned = partial(_has_left, bar, bar.value())
            notch = QPoint(0, _WHEEL_NOTCH if where < 0 else -_WHEEL_NOTCH)
            self._turn_wheel(self._bare_spot(area), notch)
            self.wait(turned, f"{widget.objectName()} to be scrolled to")

    def scroll_to_row(self, table: QTableView, row: int) -> None:
        """Bring a row of a table into sight: by its bar, at the place that the row has among all.

        Raises:
            LostError: the bar leads elsewhere.
        """
        bar, last = table.verticalScrollBar(), max(table.model().rowCount() - 1, 1)
        wanted = bar.maximum() * row / last
        for _ in range(_MOST_PULLS):
            self._pull(bar, min(max(round(wanted), bar.minimum()), bar.maximum()))
            rect = table.visualRect(table.model().index(row, 0))
            if table.viewport().rect().contains(rect.center()):
                return
            wanted += 1 if rect.y() > 0 else -1
        raise LostError(f"{table.objectName()} does not scroll to row {row + 1}.")

    def _pull(self, bar: QScrollBar, wanted: int) -> None:
        """Pull the handle of a scroll bar to a value."""
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        parts = QStyle.SubControl.SC_ScrollBarGroove, QStyle.SubControl.SC_ScrollBarSlider
        groove, handle = (
            bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
            for part in parts
        )
        room = groove.height() - handle.height()
        pulled = round((wanted - bar.value()) / max(bar.maximum() - bar.minimum(), 1) * room)
        start = bar.mapTo(self.window, handle.center())
        self.effort.act(Kind.SCROLL)
        self.lead_along([start, start + QPoint(0, pulled // 2), start + QPoint(0, pulled)])
        self.let_settle()

    def _turn_wheel(self, where: QPoint, notch: QPoint) -> None:
        # Other than its clicks, the wheel events of QTest take native pixels; only Wayland scales below Qt.
        is_native = QGuiApplication.platformName() != "wayland"
        scale = self.window.devicePixelRatioF() if is_native else 1.0
        QTest.wheelEvent(self._handle(), QPointF(where) * scale, notch)

    def _bare_spot(self, area: QScrollArea) -> QPoint:
        """A spot where the wheel turns this area, not one inside it, nor a list under the pointer."""
        view = area.viewport()
        for y in range(4, view.height(), 16):
            for x in range(4, view.width(), 16):
                spot = view.mapTo(self.window, QPoint(x, y))
                under = self.window.childAt(spot)
                if under is not None and _wheel_target(under) is area:
                    return spot
        raise LostError(f"There is no place to scroll {area.objectName() or 'the page'} from.")


def _has_left(slider: QAbstractSlider, value: int) -> bool:
    return slider.value() != value


def _wheel_target(widget: QWidget | None) -> QWidget | None:
    """What the wheel turns when the pointer is over a widget."""
    while widget is not None and not isinstance(widget, QAbstractScrollArea | QComboBox | QAbstractSlider):
        widget = widget.parentWidget()
    return widget
