"""The booth around the window: locked between respondents, covered when nobody may look, ended when nobody is
there.

Whoever has the PIN gets to the start page with everything; an interview locks the window again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from sojourn_desktop.booth.cover import Cover
from sojourn_desktop.booth.day_page import DayPage
from sojourn_desktop.booth.idle import IdleWatch
from sojourn_desktop.booth.idle_strip import IdleStrip
from sojourn_desktop.booth.pages import BoothPage, ChoosePinPage, StaffPage
from sojourn_desktop.interview.wiping import WIPE_MS, wipe_interrupted
from sojourn_desktop.language import interpreter, put
from sojourn_desktop.layout import push_button
from sojourn_desktop.theme import GRID, enlarge
from sojourn_schema.errors import SojournError
from sojourn_schema.pin_reset import apply_reset
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.tally import Outcome

if TYPE_CHECKING:
    from sojourn_desktop.interview.shell import InterviewShell
    from sojourn_desktop.window import MainWindow
    from sojourn_schema.store.study_file import StudyFile

RESET_ENDING = ".pin-reset"
CORNER = 6 * GRID
"""Pixels of the corner that covers the screen: a finger's width."""


class Booth(QObject):
    """Locks and covers one window around one open study.

    Args:
        window: that is locked.
        study: held at a booth, open for writing.

    Attributes:
        reset: emitted when a coordinator's file took the PIN away: the study is to be closed.

    Raises:
        SojournError: the study can't be read or written.
    """

    reset = Signal()

    def __init__(self, window: MainWindow, study: StudyFile) -> None:
        super().__init__(window)
        self._window = window
        self._study = study
        self._pin = StaffPin(study.staff)
        self._shell: InterviewShell | None = None
        self.is_locked = True
        self.enlarge()
        self._between, self._choose, self._staff = BoothPage(), ChoosePinPage(), StaffPage()
        self._day_page = DayPage()
        self._confirmed: date | None = None
        self._after_pin: Callable[[], object] = self._unlocked
        self._cover, self._strip, self._idle = Cover(window), IdleStrip(window), IdleWatch(self)
        self._corner = self._made_corner()
        self._wiper = QTimer(self)
        self._wiper.setInterval(WIPE_MS)
        self._connect()
        window.menuBar().setCornerWidget(self._corner)
        window.installEventFilter(self)
        self._wipe()

    def enter(self) -> None:
        """Lock the window, or have a PIN chosen first."""
        self._wiper.start()
        self._corner.show()
        if self._pin.is_chosen:
            self.lock()
        else:
            self._window.menus.show_locked(between=False)
            self._window.show_page(self._choose)
            self._choose.ask(self._pin)

    def lock(self) -> None:
        """Show the respondents' side, full screen, in the study's language."""
        self.is_locked = True
        self.enlarge()
        self._wipe_or_tell()
        if not self._window.isFullScreen():
            self._window.showFullScreen()
        self.show_between()

    def show_between(self) -> None:
        """Show what stands between two respondents, once the staff confirmed what day it is."""
        today = date.today()
        if self._asks_for_day(today):
            self._window.menus.show_locked(between=True)
            self._window.show_page(self._day_page)
            self._day_page.ask(today, self._study.definition.fieldwork, self._study.tallies.last_day())
            return
        self._window.menus.show_locked(between=True)
        self._window.menus.offer_languages(self._study.definition.languages)
        self._window.show_page(self._between)
        finished = self._study.tallies.of_day(today)[Outcome.FINISHED]
        study = self._study.definition
        self._between.show_study(
            study.title,
            finished,
            is_core=study.item_set == "core",
            outside=study.fieldwork if self._is_outside(today) else None,
        )
        self.speak(self._study.definition.language)

    @property
    def begins_interviews(self) -> bool:
        """Whether the next respondent may begin: the staff confirmed the date, and it is one of fieldwork."""
        today = date.today()
        return not self._asks_for_day(today) and not self._is_outside(today)

    def _is_outside(self, today: date) -> bool:
        window = self._study.definition.fieldwork
        return window is not None and today not in window

    def _asks_for_day(self, today: date) -> bool:
        """Whether the staff has to say that the date is right: weeks and counts are taken from it."""
        last = self._study.tallies.last_day()
        has_reason = self._study.definition.fieldwork is not None or (last is not None and today < last)
        return has_reason and self._confirmed != today

    def _confirm_day(self) -> None:
        self._confirmed = date.today()
        self.show_between()

    def speak(self, language: str) -> None:
        """Greet the next respondent in a language of the study, which the interview then begins in."""
        interpreter().speak(language)
        self._window.menus.show_language(language)
        self._between.languages.offer(self._study.definition.languages, language)

    def enlarge(self) -> None:
        """Make what is shown from now on large enough to be read standing."""
        _enlarge(True)

    def ask_staff(self) -> None:
        """Ask for the PIN that opens the rest."""
        if self.is_locked and self._shell is None and self._pin.is_chosen:
            self._ask_pin(self._unlocked)

    def _ask_pin(self, then: Callable[[], object]) -> None:
        """Ask for the PIN, and do this once it was given; who goes back stays at the locked booth."""
        self._after_pin = then
        self._window.menus.show_locked(between=True)
        self._window.show_page(self._staff)
        self._staff.ask(self._pin, self.reset_file.name, self._study.mirror.warning)

    @property
    def reset_file(self) -> Path:
        """Where a coordinator's file that resets the PIN is looked for."""
        return self._study.path.with_suffix(RESET_ENDING)

    def begin(self, shell: InterviewShell) -> None:
        """Watch an interview that begins; it locks the window."""
        self._shell = shell
        self.is_locked = True
        if not self._window.isFullScreen():
            self._window.showFullScreen()
        shell.offer_cover(self.cover)
        shell.parts_gone.connect(lambda: self._show_corner(True))
        self._show_corner(False)
        self._idle.start(self._study.definition.idle_seconds)

    def let_go(self) -> None:
        """Leave the study to a job that has it meanwhile; `take_up` follows."""
        self._wiper.stop()

    def take_up(self, study: StudyFile) -> None:
        """Go on with the same study, opened anew."""
        self._study, self._pin = study, StaffPin(study.staff)
        self._wiper.start()

    def end(self) -> None:
        """Watch no interview any more."""
        self._shell = None
        self._show_corner(True)
        self._idle.stop()
        self._strip.hide()

    def cover(self) -> None:
        """Cover the screen at once, until somebody gives the PIN."""
        if self._pin.is_chosen and self._cover.isHidden():
            self._cover.put_on(self._pin)

    def leave(self) -> None:
        """Let go of the window, for another study."""
        self.end()
        self._wiper.stop()
        self._window.removeEventFilter(self)
        self._cover.lift()
        self._corner.hide()
        pages = (self._between, self._choose, self._staff, self._day_page)
        for widget in (*pages, self._cover, self._strip, self._corner):
            widget.hide()
            widget.deleteLater()
        if self._window.isFullScreen():
            self._window.showNormal()
        self._give_back()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Cover the screen when another window comes to the front."""
        if event.type() is QEvent.Type.WindowDeactivate:
            # Only in a moment is it known which window is active now.
            QTimer.singleShot(0, self, self._look_who_is_in_front)
        return False

    def _look_who_is_in_front(self) -> None:
        in_front: QWidget | None = QApplication.activeWindow()
        while in_front is not None:
            if in_front is self._window:
                return  # a dialog or menu of its own
            in_front = in_front.parentWidget()
        if not self._pin.is_chosen or not self._cover.isHidden():
            return
        if self._shell is not None:
            self._cover.put_on(None)  # the respondent goes on without the staff
        elif not self.is_locked:
            self._cover.put_on(self._pin)

    def _unlocked(self) -> None:
        self.is_locked = False
        self._wipe_or_tell()
        self._give_back()
        self._window.refresh_study()  # in the staff's type and language
        self._window.showNormal()
        self._window.show_home()

    def _give_back(self) -> None:
        """Leave type and language as the staff has them."""
        _enlarge(False)
        self._window.speak_as_usual()

    def _use_reset(self) -> None:
        try:
            apply_reset(self._study, self.reset_file, date.today())
        except SojournError as problem:
            self._window.messages.error(problem)
        else:
            self.reset.emit()

    def _warn(self, seconds: int) -> None:
        if self._shell is not None and self._shell.interview is not None:
            self._strip.count(seconds, is_kept=self._study.definition.idle_action == "keep")

    def _end_unattended(self) -> None:
        self._strip.hide()
        if self._shell is not None:
            self._shell.end_unattended(keep=self._study.definition.idle_action == "keep")
            if not self._cover.asks_for_pin:
                self._cover.lift()

    def _wipe(self) -> None:
        """Wipe the interrupted interviews whose time is over; one that is being typed is none."""
        if self._shell is None:
            wipe_interrupted(self._study)

    def _wipe_or_tell(self) -> bool:
        """Wipe them, or say why they could not be; whether they were."""
        try:
            self._wipe()
        except SojournError as problem:
            self._wiper.stop()  # locking or unlocking tries again; one message is enough
            self._window.messages.error(problem)
            return False
        self._wiper.start()
        return True

    def _wipe_now_and_then(self) -> None:
        if self._wipe_or_tell() and not self.is_locked:
            self._window.refresh_drafts()

    def _made_corner(self) -> QWidget:
        button = push_button(lambda: self.tr("Cover"), "booth.corner", self.cover)
        put(button, button.setAccessibleName, lambda: self.tr("Cover the screen"))
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F12 does the same
        corner = QWidget()
        corner.setFixedHeight(CORNER)
        across = QHBoxLayout(corner)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(button)
        return corner

    def _show_corner(self, shown: bool) -> None:
        """In the menu bar, or not: an interview has it beside its parts, and the height for its questions."""
        for button in self._corner.findChildren(QPushButton):
            button.setVisible(shown)
        self._window.menuBar().updateGeometry()

    def _connect(self) -> None:
        self._between.begin.connect(self._window.new_interview)
        self._between.staff.connect(self.ask_staff)
        self._between.languages.chosen.connect(self.speak)
        # Whoever stands there sees the date; what follows from it is the staff's.
        self._day_page.confirmed.connect(lambda: self._ask_pin(self._confirm_day))
        self._day_page.leave.connect(lambda: self._ask_pin(self._window.close_study))
        self._choose.chosen.connect(self.lock)
        self._choose.leave.connect(self._window.close_study)
        self._staff.passed.connect(lambda: self._after_pin())
        self._staff.back.connect(self.show_between)
        self._staff.lost.connect(self._use_reset)
        self._idle.warned.connect(self._warn)
        self._idle.touched.connect(self._strip.hide)
        self._idle.expired.connect(self._end_unattended)
        self._wiper.timeout.connect(self._wipe_now_and_then)


def _enlarge(enlarged: bool) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    enlarge(application, enlarged)
