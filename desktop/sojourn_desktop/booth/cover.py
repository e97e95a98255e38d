"""The cover: a sheet over the whole window that shows nothing of what is below it and lets no key through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

from sojourn_desktop.booth.pin_pad import PinPad
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import Column, fill, heading_label, push_button, title_label
from sojourn_schema.staff_pin import StaffPin


class Cover(QWidget):
    """Covers a window, until the staff's PIN or, where the respondent has to go on alone, one tap.

    Args:
        window: that is covered.

    Attributes:
        lifted: emitted when what is below may be seen again.
    """

    lifted = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self.setAutoFillBackground(True)
        self._window = window
        self._had_keyboard: QWidget | None = None
        self._say = heading_label()
        self._say.setObjectName("cover.said")
        self._tell = LastSaid(self)
        self._go_on = push_button(lambda: self.tr("Go on"), "cover.go_on", self.lift, kind="main")
        self._pad = PinPad("cover.pin")
        self._pad.passed.connect(self.lift)
        go_on = QHBoxLayout()
        go_on.addWidget(self._go_on)
        go_on.addStretch()
        column = Column()
        column.add(title_label(lambda: self.tr("The screen is covered")))
        column.add(self._say)
        column.add(go_on)
        column.add(self._pad)
        column.end()
        fill(self, column)
        window.installEventFilter(self)
        self.hide()

    @property
    def asks_for_pin(self) -> bool:
        """Whether it is on, and lifted by the PIN alone."""
        return not self.isHidden() and not self._pad.isHidden()

    def put_on(self, pin: StaffPin | None) -> None:
        """Cover the window at once.

        Args:
            pin: that lifts it; None where a tap does.
        """
        self._close_what_is_open()
        self._had_keyboard = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        # What is below hears no key: its widgets can't have the keyboard, its menus no shortcuts.
        self._enable_what_is_below(False)
        self._go_on.setVisible(pin is None)
        self._pad.setVisible(pin is not None)
        if pin is None:
            self._tell(
                lambda: self._say.setText(
                    self.tr("Nothing is lost. Press the button to go on where you were.")
                )
            )
            self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._tell(lambda: self._say.setText(self.tr("Please ask the staff to go on.")))
            self._pad.ask(pin)

    def lift(self) -> None:
        """Show what is below again."""
        if self.isHidden():
            return
        self.hide()
        self._enable_what_is_below(True)
        self._give_keyboard_back()
        self.lifted.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
        return False

    def _give_keyboard_back(self) -> None:
        """One goes on typing where one was, unless that is gone by now."""
        had = self._had_keyboard
        self._had_keyboard = None
        if had is not None and isValid(had) and had.isVisible():
            had.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable_what_is_below(self, able: bool) -> None:
        below = self._window.centralWidget()
        assert below is not None
        below.setEnabled(able)
        self._window.menuBar().setEnabled(able)

    def _close_what_is_open(self) -> None:
        """Menus, tips and dialogs of the window would lie above the cover."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
