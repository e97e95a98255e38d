"""The menus: every action of the window with its shortcut, in the two sets of the start page and the
interview.

In the interview only what a respondent may touch is there; the program's name and the results are not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from sojourn_desktop.language import Text, put
from sojourn_desktop.theme import Look
from sojourn_schema.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class Doings:
    """What the actions of the start page call."""

    new_study: Callable[[], None]
    open_study: Callable[[], None]
    new_interview: Callable[[], None]
    results: Callable[[], None]
    design: Callable[[], None]
    import_package: Callable[[], None]
    export_records: Callable[[], None]
    withdraw: Callable[[], None]
    progress: Callable[[], None]
    ethics_paper: Callable[[], None]
    merge_bundles: Callable[[], None]
    hand_over: Callable[[], None]
    anonymize: Callable[[], None]
    demonstrate: Callable[[], None]
    lock: Callable[[], None]
    cover: Callable[[], None]
    ask_staff: Callable[[], None]
    home: Callable[[], None]
    close_study: Callable[[], None]
    quit: Callable[[], None]
    look: Callable[[Look], None]
    speak: Callable[[str], None]
    about: Callable[[], None]


@dataclass(frozen=True, slots=True)
class InterviewDoings:
    """What the actions of the interview call."""

    next: Callable[[], None]
    back: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    leave: Callable[[], None]
    pause: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Abilities:
    """What can be done in the interview at this moment."""

    next: bool
    back: bool
    undo: bool
    redo: bool
    leave: bool


class Menus(QObject):
    """The window's menu bar.

    Args:
        window: that has it.
        doings: what the actions call.
        look: the look that is chosen now.
    """

    def __init__(self, window: QMainWindow, doings: Doings, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._interview_doings: InterviewDoings | None = None
        self._has_booth = False
        self._is_laptop = False
        bar = window.menuBar()
        self.study = self._menu(bar, lambda: self.tr("&Study"))
        self._add_study(doings)
        self.fieldwork = self._menu(bar, lambda: self.tr("&Fieldwork"))
        self._add_fieldwork(doings)
        self.interview = self._menu(bar, lambda: self.tr("&Interview"))
        self._add_interview()
        self.booth = self._menu(bar, lambda: self.tr("&Booth"))
        self._add_booth(doings)
        self.view = self._menu(bar, lambda: self.tr("&View"))
        self._languages: dict[str, QAction] = {}
        self._add_languages(doings)
        self._add_looks(doings, look)
        self.help = self._menu(bar, lambda: self.tr("&Help"))
        self.about = self._action(self.help, lambda: self.tr("&About"), "", doings.about)
        self.show_home(study_is_open=False)

    def _add_study(self, doings: Doings) -> None:
        self.new_study = self._action(self.study, lambda: self.tr("&New study…"), "Ctrl+N", doings.new_study)
        self.open_study = self._action(
            self.study, lambda: self.tr("&Open a study…"), "Ctrl+O", doings.open_study
        )
        self.study.addSeparator()
        self.new_interview = self._action(
            self.study, lambda: self.tr("Start an &interview"), "Ctrl+I", doings.new_interview
        )
        self.results = self._action(self.study, lambda: self.tr("&Results"), "Ctrl+R", doings.results)
        self.design = self._action(self.study, lambda: self.tr("Stud&y design…"), "Ctrl+E", doings.design)
        self.demonstrate = self._action(
            self.study, lambda: self.tr("&Demonstration"), "Ctrl+D", doings.demonstrate
        )
        self.home = self._action(self.study, lambda: self.tr("Start &page"), "Alt+Home", doings.home)
        self.study.addSeparator()
        self.import_package = self._action(
            self.study, lambda: self.tr("I&mport a package…"), "Ctrl+Shift+I", doings.import_package
        )
        self.export_records = self._action(
            self.study, lambda: self.tr("&Export the records…"), "Ctrl+Shift+E", doings.export_records
        )
        self.withdraw = self._action(
            self.study, lambda: self.tr("&Withdraw a record…"), "Ctrl+Shift+D", doings.withdraw
        )
        self.study.addSeparator()
        self.close_study = self._action(
            self.study, lambda: self.tr("&Close this study"), "Ctrl+Shift+W", doings.close_study
        )
        self.quit = self._action(self.study, lambda: self.tr("&Quit"), "Ctrl+Q", doings.quit)

    def _add_fieldwork(self, doings: Doings) -> None:
        self.progress = self._action(
            self.fieldwork, lambda: self.tr("&Progress"), "Ctrl+Shift+P", doings.progress
        )
        self.ethics_paper = self._action(
            self.fieldwork,
            lambda: self.tr("Paper for the &ethics board…"),
            "Ctrl+Shift+R",
            doings.ethics_paper,
        )
        self.merge_bundles = self._action(
            self.fieldwork, lambda: self.tr("&Merge bundles…"), "Ctrl+Shift+M", doings.merge_bundles
        )
        self.hand_over = self._action(
            self.fieldwork, lambda: self.tr("&Hand over…"), "Ctrl+Shift+H", doings.hand_over
        )
        self.anonymize = self._action(
            self.fieldwork, lambda: self.tr("&Anonymise the study…"), "", doings.anonymize
        )

    def _add_interview(self) -> None:
        self.next = self._during(lambda: self.tr("&Next part"), "Alt+Right", lambda one: one.next())
        self.back = self._during(lambda: self.tr("&Back"), "Alt+Left", lambda one: one.back())
        self.interview.addSeparator()
        self.undo = self._during(lambda: self.tr("&Undo"), "Ctrl+Z", lambda one: one.undo())
        self.redo = self._during(lambda: self.tr("&Redo"), "Ctrl+Shift+Z", lambda one: one.redo())
        self.interview.addSeparator()
        self.leave = self._during(lambda: self.tr("&Leave it for later"), "Ctrl+W", lambda one: one.leave())
        self.pause = self._during(lambda: self.tr("&Pause…"), "Ctrl+W", lambda one: one.pause())

    def _add_booth(self, doings: Doings) -> None:
        self.cover = self._action(self.booth, lambda: self.tr("&Cover the screen"), "F12", doings.cover)
        self.staff = self._action(self.booth, lambda: self.tr("&Staff…"), "Ctrl+Shift+B", doings.ask_staff)
        self.lock = self._action(self.booth, lambda: self.tr("&Lock the booth"), "Ctrl+B", doings.lock)

    def show_home(self, *, study_is_open: bool) -> None:
        """Show the menus of the start page and the results."""
        self._interview_doings = None
        self._show(interview=False)
        self._show_booth(is_locked=False, between=False)
        for action in (
            self.new_interview, self.design, self.demonstrate, self.results, self.import_package,
            self.export_records, self.withdraw, self.close_study, self.progress, self.ethics_paper,
        ):  # fmt: skip
            action.setEnabled(study_is_open)
        self.hand_over.setEnabled(study_is_open and self._is_laptop)
        for action in (self.merge_bundles, self.anonymize):
            action.setEnabled(study_is_open and not self._is_laptop)

    def show_kind(self, *, is_laptop: bool) -> None:
        """Have what is done with a collecting laptop's file, or what with a coordinator's study."""
        self._is_laptop = is_laptop
        self.hand_over.setVisible(is_laptop)
        self.merge_bundles.setVisible(not is_laptop)
        self.anonymize.setVisible(not is_laptop)

    def show_booth(self, *, is_there: bool) -> None:
        """Have the menu of the booth, or not, in all that is shown."""
        self._has_booth = is_there
        self._show_booth(is_locked=False, between=False)

    def show_locked(self, *, between: bool) -> None:
        """Leave the booth's menu and the look alone, and between interviews the way to the staff's side."""
        self._interview_doings = None
        for menu in (self.study, self.fieldwork, self.help, self.interview):
            self._show_menu(menu, shown=False)
        self._show_booth(is_locked=True, between=between)

    def show_busy(self) -> None:
        """Leave only what can be done while the study is in other hands."""
        for action in (*self.study.actions(), *self.fieldwork.actions(), self.lock):
            action.setEnabled(action is self.quit)

    def show_interview(self, doings: InterviewDoings, *, pauses: bool) -> None:
        """Show the menus of an interview, which call `doings`.

        Args:
            doings: of the interview.
            pauses: it is left by a code that seals it, not as a draft that somebody else could open.
        """
        self.leave.setVisible(not pauses)  # one of them alone has the keys
        self.pause.setVisible(pauses)
        self._interview_doings = doings
        self._show(interview=True)
        self._show_booth(is_locked=True, between=False)

    def show_abilities(self, abilities: Abilities) -> None:
        """Switch the actions of the interview on that can be done now."""
        for action, able in (
            (self.next, abilities.next),
            (self.back, abilities.back),
            (self.undo, abilities.undo),
            (self.redo, abilities.redo),
            (self.leave, abilities.leave),
            (self.pause, abilities.leave),
        ):
            action.setEnabled(able)

    def _show(self, *, interview: bool) -> None:
        # A hidden menu's shortcuts would still work; its actions are switched off with it.
        for menu, shown in (
            (self.study, not interview),
            (self.fieldwork, not interview),
            (self.help, not interview),
            (self.interview, interview),
        ):
            self._show_menu(menu, shown=shown)

    def _show_menu(self, menu: QMenu, *, shown: bool) -> None:
        menu.menuAction().setVisible(shown)
        for action in menu.actions():
            action.setEnabled(shown)

    def _show_booth(self, *, is_locked: bool, between: bool) -> None:
        self._show_menu(self.booth, shown=self._has_booth)
        self.staff.setEnabled(self._has_booth and between)
        self.lock.setEnabled(self._has_booth and not is_locked)
        self.full_screen.setEnabled(not (self._has_booth and is_locked))

    def _add_looks(self, doings: Doings, look: Look) -> None:
        names: dict[Look, Text] = {
            Look.SYSTEM: lambda: self.tr("As the &system"),
            Look.LIGHT: lambda: self.tr("&Light"),
            Look.DARK: lambda: self.tr("&Dark"),
            Look.CONTRAST: lambda: self.tr("High &contrast"),
        }
        group = QActionGroup(self)
        for one, name in names.items():
            action = self._choice(self.view, group, name, partial(doings.look, one))
            action.setObjectName(f"view.{one}")
            action.setChecked(one is look)
        self.view.addSeparator()
        self.full_screen = self._action(self.view, lambda: self.tr("&Full screen"), "F11", self._full_screen)

    def _add_languages(self, doings: Doings) -> None:
        menu = self._menu(self.view, lambda: self.tr("Lan&guage"))
        group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            action = self._choice(menu, group, name, partial(doings.speak, code))
            action.setObjectName(f"view.language.{code}")
            self._languages[code] = action

    def language_action(self, language: str) -> QAction:
        """The action that chooses a language."""
        return self._languages[language]

    def offer_languages(self, languages: Sequence[str]) -> None:
        """Let these be chosen: in an interview those of its study."""
        for code, action in self._languages.items():
            action.setEnabled(code in languages)

    def show_language(self, language: str) -> None:
        """Mark the language in use."""
        if language in self._languages:
            self._languages[language].setChecked(True)

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _during(self, text: Text, keys: str, call: Callable[[InterviewDoings], None]) -> QAction:
        def run() -> None:
            if self._interview_doings is not None:
                call(self._interview_doings)

        return self._action(self.interview, text, keys, run)

    def _menu(self, above: QMenuBar | QMenu, title: Text) -> QMenu:
        menu = above.addMenu("")
        put(self._window, menu.setTitle, title)
        return menu

    def _choice(self, menu: QMenu, group: QActionGroup, text: Text, run: Callable[[], None]) -> QAction:
        action = self._action(menu, text, "", run)
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _action(self, menu: QMenu, text: Text, keys: str, run: Callable[[], None]) -> QAction:
        action = menu.addAction("")
        put(self._window, action.setText, text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: run())
        return action
