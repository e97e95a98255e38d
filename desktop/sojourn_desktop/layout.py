"""How pages are laid out: one readable column in the middle, and labels in three sizes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sojourn_desktop.language import Text, put
from sojourn_desktop.theme import BODY_POINTS, GRID, HEADING_POINTS, TITLE_POINTS, font

COLUMN_WIDTH = 110 * GRID
SMALLEST, USUAL = (640, 480), (1200, 800)
"""Sizes of the window in pixels."""
FRAME = (16, 40)
"""Pixels that the borders and title of a window may take; known only once it shows."""

_HELD_MS = 10
_MOST_PASSES = 12
"""More than a page's layouts are nested deep: each pass carries a change of height one level outwards."""


def window_size(available: QSize) -> QSize:
    """The usual size of the window, or what a small screen leaves inside its frame."""
    return QSize(*USUAL).boundedTo(available - QSize(*FRAME)).expandedTo(QSize(*SMALLEST))


def settle() -> None:
    """Lay out at once whatever waits to be laid out.

    Qt carries a change of height outwards one level of nesting a turn of the event loop: when a question
    goes, the page below it moves several turns later, under a finger that is on its way. Only requests for
    layout are sent: no input and no timer is handled here.
    """
    for _ in range(_MOST_PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def when_let_go(context: QObject, do: Callable[[], None]) -> None:
    """Do something as soon as no button and no finger is down.

    Who leaves a field by pressing something else would have it move away from under the press, where what is
    said of the field takes a line: the press would be lost.

    Args:
        context: without which it is not done.
        do: what changes the page.
    """
    if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
        do()
    else:
        QTimer.singleShot(_HELD_MS, context, lambda: when_let_go(context, do))


@contextmanager
def at_once(layout: QLayout) -> Iterator[None]:
    """Show and hide what stands in a layout, and have it laid out once.

    By itself Qt lays a page out for each widget that is shown in it.
    """
    layout.setEnabled(False)
    yield
    layout.setEnabled(True)
    layout.invalidate()
    layout.activate()


class Column(QScrollArea):
    """A column of at most `COLUMN_WIDTH` in the middle of the page, which scrolls only when it must."""

    def __init__(self, parent: QWidget | None = None, *, width: int = COLUMN_WIDTH) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What stands above or below a column has its height first: the column can scroll.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.viewport().setAutoFillBackground(False)
        self._width = width
        inner = QWidget()
        inner.setAutoFillBackground(False)
        self._blocks = QVBoxLayout(inner)
        self._blocks.setContentsMargins(0, GRID, 0, GRID // 2)
        self._blocks.setSpacing(2 * GRID)
        self._down: QVBoxLayout | None = None
        self.setWidget(inner)

    def add(self, item: QWidget | QLayout) -> None:
        """Put something below the rest."""
        if self._down is None:
            self._down = self._begun_block()
        if isinstance(item, QWidget):
            self._down.addWidget(item)
        else:
            self._down.addLayout(item)

    def add_wide(self, widget: QWidget) -> None:
        """Put something below the rest that has the whole width of the page."""
        self._blocks.addWidget(widget)
        self._down = None

    def end(self) -> None:
        """Leave what remains of the page empty."""
        self._blocks.addStretch(1)

    def _begun_block(self) -> QVBoxLayout:
        content = QWidget()
        self._blocks.addLayout(centred(content, self._width))
        down = QVBoxLayout(content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2 * GRID)
        return down

    def minimumSizeHint(self) -> QSize:
        return QSize(40 * GRID, 20 * GRID)

    def whole_height(self, width: int) -> int:
        """Pixels of all that stands in it, where the column is so many wide."""
        down = self._blocks
        return down.heightForWidth(width) if down.hasHeightForWidth() else down.sizeHint().height()


def centred(content: QWidget, width: int = COLUMN_WIDTH) -> QHBoxLayout:
    """A widget of at most that many pixels in the middle of the page."""
    content.setMaximumWidth(width)
    content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    across = QHBoxLayout()
    across.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
    across.addStretch(1)
    across.addWidget(content, 1000)
    across.addStretch(1)
    return across


def fill(page: QWidget, column: Column) -> None:
    """Make a column the whole of a page."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(column)


class Wrapped(QLabel):
    """A text that wraps, selects nothing and is plain (what a respondent typed is never markup)."""

    def __init__(self, text: Text = "", points: int = BODY_POINTS, *, bold: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(font(points, bold=bold))
        put(self, self.setText, text)


def title_label(text: Text = "") -> Wrapped:
    """The one title of a page."""
    return Wrapped(text, TITLE_POINTS, bold=True)


def heading_label(text: Text = "") -> Wrapped:
    """The heading of a section or a question."""
    return Wrapped(text, HEADING_POINTS)


def help_label(text: Text = "") -> Wrapped:
    """A help text below a question."""
    label = Wrapped(text)
    label.setProperty("role", "help")
    return label


def problem_label(text: Text = "") -> Wrapped:
    """A problem's sentence, hidden at first; it stands beside what it is about."""
    label = Wrapped(text)
    label.setProperty("role", "problem")
    label.hide()
    return label


def announce(label: QLabel) -> None:
    """Have a screen reader say a text that appeared; one on a page that is not on the screen did not."""
    if label.isVisible():
        QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))


def caption(text: Text, field: QWidget | None = None) -> QLabel:
    """A field's label; its & letter moves to the field, which it also names for a screen reader."""
    label = QLabel()
    label.setFont(font(bold=True))
    if field is not None:
        label.setBuddy(field)

    def show(said: str) -> None:
        label.setText(said)
        if field is not None:
            field.setAccessibleName(said.replace("&", ""))

    put(label, show, text)
    return label


def in_a_row(*buttons: QWidget) -> QHBoxLayout:
    """Buttons as wide as their words, from the left."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def card() -> QFrame:
    """A framed group on a page."""
    frame = QFrame()
    frame.setProperty("role", "card")
    return frame


def push_button(
    text: Text, name: str, clicked: Callable[..., object] | SignalInstance | None = None, *, kind: str = ""
) -> QPushButton:
    """A button that Enter presses as well as Space.

    Args:
        text: with the & letter.
        name: object name.
        clicked: called, or emitted, when it is pressed.
        kind: `main` for the one that goes on, `quiet` for one beside the way, else empty.
    """
    button = QPushButton()
    put(button, button.setText, text)
    button.setObjectName(name)
    button.setAutoDefault(True)
    if kind:
        button.setProperty("kind", kind)
    if clicked is not None:
        button.clicked.connect(lambda: clicked.emit() if isinstance(clicked, SignalInstance) else clicked())
    return button
