"""What stands on a booth's screen between two respondents, and where the staff comes in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from sojourn_desktop.booth.pin_pad import PinPad
from sojourn_desktop.days import outside_words
from sojourn_desktop.error_words import error_text
from sojourn_desktop.interview.language_choice import LanguageChoice
from sojourn_desktop.language import LastSaid, translated
from sojourn_desktop.layout import (
    Column,
    caption,
    fill,
    heading_label,
    help_label,
    in_a_row,
    problem_label,
    push_button,
    title_label,
)
from sojourn_desktop.tasks import ThreadTask
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import SojournError
from sojourn_schema.fieldwork_window import FieldworkWindow
from sojourn_schema.staff_pin import LONGEST, StaffPin


class BoothPage(QWidget):
    """The title of the study and the way in, for the next respondent; nothing of the last one.

    Attributes:
        begin: emitted for an interview, with the code of the language that it is to begin in.
        staff: emitted when the staff wants in.
        languages: the choice of that language.
    """

    begin = Signal(str)
    staff = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.booth")
        self._title = title_label()
        self._title.setObjectName("booth.title")
        self._about = heading_label()
        self._tell_about = LastSaid(self)
        self._start = push_button(lambda: self.tr("&Start"), "booth.start", self._begin, kind="main")
        self._start.setMinimumSize(24 * GRID, 8 * GRID)
        self.languages = LanguageChoice()
        self.languages.setObjectName("booth.language")
        self._count = help_label()
        self._count.setObjectName("booth.count")
        self._count_today = LastSaid(self)
        self._staff = push_button(lambda: self.tr("S&taff…"), "booth.staff", self.staff, kind="quiet")
        column = Column()
        column.add(self._title)
        column.add(self._about)
        column.add(in_a_row(self._start, self.languages))
        column.add(self._count)
        column.add(in_a_row(self._staff))
        column.end()
        fill(self, column)

    def show_study(
        self, title: str, finished_today: int, *, is_core: bool, outside: FieldworkWindow | None = None
    ) -> None:
        """Show the study, and how many interviews were finished today.

        Args:
            title: as respondents see it.
            finished_today: interviews.
            is_core: whether the core set is asked, whose three minutes are known.
            outside: the days of fieldwork where today is none of them: then no interview begins here.
        """
        self._title.setText(title)
        self._start.setVisible(outside is None)
        if outside is not None:
            self._tell_about(lambda: self._about.setText(outside_words(outside)))
        else:
            self._tell_about(
                lambda: self._about.setText(
                    self.tr("A few questions about your career. It takes about three minutes.")
                    if is_core
                    else self.tr("A few questions about your career.")
                )
            )
        self._count_today(lambda: self._count.setText(self.tr("%n interview(s) today", "", finished_today)))
        (self._start if outside is None else self._staff).setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        self.begin.emit(self.languages.currentData())


class ChoosePinPage(QWidget):
    """Where the staff chooses a PIN before the first respondent comes.

    Attributes:
        chosen: emitted when there is one.
        leave: emitted when the study is to be closed instead.
    """

    chosen = Signal()
    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.choose_pin")
        self._pin: StaffPin | None = None
        self._keeping: ThreadTask | None = None
        self._once, self._again = _secret("choose_pin.once"), _secret("choose_pin.again")
        self._once.returnPressed.connect(lambda: self._again.setFocus(Qt.FocusReason.TabFocusReason))
        self._again.returnPressed.connect(self._choose)
        self._problem = problem_label()
        self._problem.setObjectName("choose_pin.problem")
        for field in (self._once, self._again):
            field.textEdited.connect(self._problem.hide)  # what is being mended is not told once more
        self._say = LastSaid(self)
        column = Column()
        column.add(title_label(lambda: self.tr("A PIN for the staff")))
        column.add(
            heading_label(
                lambda: self.tr(
                    "At a booth the window is locked. The PIN opens results, records and other studies, and "
                    "lifts a cover. It is kept in this study file as a hash alone."
                )
            )
        )
        column.add(caption(lambda: self.tr("&PIN"), self._once))
        column.add(self._once)
        column.add(caption(lambda: self.tr("The same &again"), self._again))
        column.add(self._again)
        column.add(self._problem)
        ok = push_button(lambda: self.tr("&Lock the booth"), "choose_pin.ok", self._choose, kind="main")
        leave = push_button(
            lambda: self.tr("&Close this study"), "choose_pin.leave", self.leave, kind="quiet"
        )
        column.add(in_a_row(ok, leave))
        column.end()
        fill(self, column)

    def ask(self, pin: StaffPin) -> None:
        """Begin anew."""
        self._pin = pin
        self._once.clear()
        self._again.clear()
        self._problem.hide()
        self._once.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        assert self._pin is not None
        if self._once.text() != self._again.text():
            self._refuse(lambda: self.tr("These are not the same. Type the PIN twice."), self._again)
            return
        if self._keeping is not None:
            return
        pin, typed = self._pin, self._once.text()
        self._keeping = task = ThreadTask(lambda: pin.choose(typed), self)  # a slow hash, on purpose
        task.succeeded.connect(self._chosen)
        task.failed.connect(self._not_chosen)
        task.start()

    def _chosen(self, _: object) -> None:
        self._keeping = None
        self._once.clear()
        self._again.clear()
        self.chosen.emit()

    def _not_chosen(self, problem: SojournError) -> None:
        self._keeping = None
        self._refuse(lambda: error_text(problem), self._once)

    def _refuse(self, text: Callable[[], str], field: QLineEdit) -> None:
        self._say(lambda: self._problem.setText(text()))
        self._problem.show()
        field.selectAll()
        field.setFocus(Qt.FocusReason.OtherFocusReason)


class StaffPage(QWidget):
    """Where the staff gives the PIN, and what can be done when it is lost.

    Attributes:
        passed: emitted when the PIN was right.
        back: emitted to go back to the respondents' side.
        lost: emitted when the coordinator's file is to be used.
    """

    passed = Signal()
    back = Signal()
    lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.staff")
        self._pad = PinPad("staff.pin")
        self._pad.passed.connect(self.passed)
        self._how = help_label()
        self._how.setObjectName("staff.how")
        self._say = LastSaid(self)
        self._mirror = help_label()
        self._mirror.setObjectName("staff.mirror")
        self._warn = LastSaid(self)
        self._use = push_button(lambda: self.tr("&Use that file now"), "staff.use", self.lost)
        lost = push_button(lambda: self.tr("The PIN is &lost…"), "staff.lost", self._tell_how, kind="quiet")
        column = Column()
        column.add(title_label(lambda: self.tr("For the staff")))
        column.add(self._mirror)
        column.add(self._pad)
        back = push_button(lambda: self.tr("&Back"), "staff.back", self.back)
        column.add(in_a_row(back, lost))
        column.add(self._how)
        column.add(in_a_row(self._use))
        column.end()
        fill(self, column)

    def ask(self, pin: StaffPin, reset_name: str, mirror_warning: str = "") -> None:
        """Begin anew.

        Args:
            pin: of the study.
            reset_name: the name that a coordinator's reset file has, beside the study.
            mirror_warning: that what the laptop sealed is not on its stick, as `Mirror.warning` tells it.
        """
        self._warn(lambda: self._mirror.setText(translated(mirror_warning, "Errors")))
        self._mirror.setVisible(bool(mirror_warning))
        self._say(
            lambda: self._how.setText(
                self.tr(
                    "Ask the coordinator for a file that resets the PIN, and save it beside the study file "
                    "under the name {0}. It works once. The study is then closed, and a new PIN is chosen "
                    "when it is opened again; nothing in it changes."
                ).format(reset_name)
            )
        )
        self._how.hide()
        self._use.hide()
        self._pad.ask(pin)

    def _tell_how(self) -> None:
        self._how.show()
        self._use.show()
        self._use.setFocus(Qt.FocusReason.OtherFocusReason)


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(LONGEST)
    field.setMaximumWidth(40 * GRID)
    return field
