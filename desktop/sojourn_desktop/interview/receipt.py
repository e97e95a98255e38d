"""The receipt: the withdrawal code that a respondent may take along, shown on a tap and gone after a minute.

Nothing but this widget has the code, and it lets go of it when the minute is over, when it is hidden or when
the next respondent comes. At a booth it goes to no file and no printer, and who has not asked for it within a
minute has left; alone at a desk one may save it and take one's time before.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sojourn_desktop.language import put
from sojourn_desktop.layout import Wrapped, announce, heading_label, help_label, push_button
from sojourn_desktop.theme import GRID
from sojourn_schema.columns import shorten
from sojourn_schema.errors import SojournError
from sojourn_schema.secret_code import SecretCode

SHOWN_SECONDS = 60.0
TICK_MS = 250
QUIET_MODULES = 4
"""Of white around a QR code (ISO/IEC 18004)."""
CODE_POINTS = 20
MODULE_PIXELS = 5
MARGIN_MM = 18.0
MOST_TITLE, MOST_CONTACT = 80, 200
"""Characters of title and contact that go into the QR code."""


class QrPicture(QWidget):
    """A QR code, black on white in every look, for a camera reads no other.

    Args:
        text: what is in it.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receipt.qr")
        self._modules = modules(text)
        side = MODULE_PIXELS * (len(self._modules) + 2 * QUIET_MODULES)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the modules as whole pixels."""
        painter = QPainter(self)
        paint_modules(painter, self.rect(), self._modules)
        painter.end()


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the QR code of a text, with medium error correction, row by row."""
    import segno  # only when a code is shown

    return tuple(tuple(bool(one) for one in row) for row in segno.make(text, error="m", micro=False).matrix)


def paint_modules(painter: QPainter, where: QRect, dark: tuple[tuple[bool, ...], ...]) -> None:
    """Paint a QR code with its quiet zone into a square."""
    painter.fillRect(where, QColor(Qt.GlobalColor.white))
    size = min(where.width(), where.height()) // (len(dark) + 2 * QUIET_MODULES)
    inset = (min(where.width(), where.height()) - size * len(dark)) // 2
    for down, row in enumerate(dark):
        for across, is_dark in enumerate(row):
            if is_dark:
                corner = where.left() + inset + across * size, where.top() + inset + down * size
                painter.fillRect(QRect(*corner, size, size), QColor(Qt.GlobalColor.black))


class Receipt(QWidget):
    """Offers the code, shows it for a minute, and forgets it.

    Args:
        code: of the record that was just kept.
        title: of the study, as the respondent knows it.
        contact: whom to give the code to; may be empty.
        may_save: whether it may be saved to a file, as where the respondent sits at their own machine.
        clock: seconds that only go forward.

    Attributes:
        save: emitted with a function that writes the receipt to a path, when the respondent wants to save it.
    """

    save = Signal(object)

    def __init__(
        self,
        code: SecretCode,
        title: str,
        contact: str,
        *,
        may_save: bool,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("receipt")
        self._code: SecretCode | None = code
        # A QR code holds so much; who has the code knows the study.
        self._title = shorten(title, MOST_TITLE)
        self._contact = shorten(contact, MOST_CONTACT)
        self._may_save = may_save
        self._clock = clock
        self._deadline = clock() + SHOWN_SECONDS
        self._said = Wrapped(self._offer)
        self._said.setObjectName("receipt.said")
        self._show = push_button(lambda: self.tr("Show my code"), "receipt.show", self.show_code)
        self._below = QVBoxLayout()
        self._below.setSpacing(GRID)
        self._shown: QWidget | None = None
        self._left = help_label()
        self._left.setObjectName("receipt.left")
        self._left.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._said)
        down.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        down.addLayout(self._below)
        down.addWidget(self._left)
        if not may_save:
            self._timer.start()

    def show_code(self) -> None:
        """Show the code, from now on for a minute."""
        if self._code is None or self._shown is not None:
            return
        self._deadline = self._clock() + SHOWN_SECONDS
        self._show.hide()
        self._shown = self._card(self._code)
        self._below.addWidget(self._shown)
        self._shown.show()
        self._left.show()
        self._tick()
        self._timer.start()
        hide = self._shown.findChild(QWidget, "receipt.hide")
        assert isinstance(hide, QWidget)
        hide.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> str:
        if self._code is None:
            return self.tr("The code is gone from this screen and this computer. It can't be shown again.")
        return self.tr(
            "Nobody can find your answers by your name. If you ever want them deleted, you need a code. "
            "It is shown once, for a minute: photograph it or write it down."
        )

    def forget(self) -> None:
        """Take the code from the screen and let go of it."""
        had = self._code is not None
        self._code = None
        self._timer.stop()
        self._show.hide()
        self._left.hide()
        if self._shown is not None:
            for label in self._shown.findChildren(Wrapped):
                label.clear()
                label.setAccessibleName("")
            self._below.removeWidget(self._shown)
            self._shown.hide()
            self._shown.setParent(None)
            self._shown.deleteLater()
            self._shown = None
        if had:
            self._said.setText(self._offer())
            announce(self._said)

    def write(self, path: Path) -> None:
        """Write the receipt as a PDF of one page.

        Raises:
            SojournError: it can't be written, or the minute is over.
        """
        not_saved = self.tr("The code was not saved; your answers are.")
        if self._code is None:
            raise SojournError(self.tr("The minute is over, and the code is gone."), not_saved)
        try:
            path.write_bytes(self._page(self._code))  # Qt tells neither a full disk nor why it can't write
        except OSError as problem:
            what = self.tr("{0} can't be written ({1}).").format(path, problem.strerror)
            remedy = self.tr("Choose another place, or photograph the code.")
            raise SojournError(what, not_saved, remedy) from problem

    def _page(self, code: SecretCode) -> bytes:
        """The receipt as a PDF of one page."""
        page = QBuffer()
        page.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(page)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
        writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM))
        writer.setTitle(self.tr("Withdrawal code"))
        side = writer.width() // 2
        painter = QPainter(writer)
        painter.setFont(QFont(painter.font().family(), 12))
        text = QRect(0, 0, writer.width(), writer.height())
        told = "\n\n".join((self._in_qr(code), self._what_for()))
        painter.drawText(text, Qt.TextFlag.TextWordWrap, told)
        paint_modules(painter, QRect(0, writer.height() - side, side, side), modules(self._in_qr(code)))
        painter.end()
        return bytes(page.data().data())

    def _card(self, code: SecretCode) -> QWidget:
        card = QWidget()
        across = QHBoxLayout(card)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(3 * GRID)
        picture = QrPicture(self._in_qr(code))
        put(
            picture,
            picture.setAccessibleName,
            lambda: self.tr("QR code with the code and the contact, and none of your answers"),
        )
        across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(GRID)
        written = Wrapped(code.written, CODE_POINTS, bold=True)
        written.setObjectName("receipt.code")
        written.setAccessibleName(" ".join(code.written))
        beside.addWidget(written)
        if self._contact:
            beside.addWidget(heading_label(self._contact))
        beside.addWidget(Wrapped(self._what_for))
        buttons = QHBoxLayout()
        buttons.addWidget(
            push_button(lambda: self.tr("I have it, hide it"), "receipt.hide", self.forget, kind="main")
        )
        if self._may_save:
            buttons.addWidget(push_button(lambda: self.tr("Save it…"), "receipt.save", self._want_save))
        buttons.addStretch()
        beside.addLayout(buttons)
        beside.addStretch()
        across.addLayout(beside, 1)
        return card

    def _want_save(self) -> None:
        self.save.emit(self.write)

    def _in_qr(self, code: SecretCode) -> str:
        lines = (self._title, self._contact, self.tr("Withdrawal code: {0}").format(code.written))
        return "\n".join(line for line in lines if line)

    def _what_for(self) -> str:
        return self.tr(
            "Whoever has this code can have your record deleted. It is kept nowhere here, so a lost code "
            "can't be replaced. Once the study has made its records anonymous, nobody can find yours."
        )

    def _tick(self) -> None:
        left = self._deadline - self._clock()
        if left <= 0:
            self.forget()
        elif self._shown is not None:
            self._left.setText(self.tr("It is gone in %n second(s).", "", ceil(left)))
