"""The reception: lets respondents begin, go on and leave, one at a time, in the window around the study."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sojourn_desktop.interview.wiping import WIPE_MS, wipe_interrupted
from sojourn_desktop.language import interpreter, usual_language
from sojourn_desktop.menus import InterviewDoings
from sojourn_desktop.settings import LANGUAGE, Settings
from sojourn_schema.errors import SojournError
from sojourn_schema.languages import LANGUAGES

if TYPE_CHECKING:
    from sojourn_desktop.interview.paused import ResumePage
    from sojourn_desktop.interview.shell import InterviewShell
    from sojourn_desktop.window import MainWindow
    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.study import StudyDefinition


class Reception(QObject):
    """Has the one interview that is held in a window.

    Args:
        window: whose study it is.
        settings: which language the window speaks outside interviews.
        acknowledge_fd: a pipe that hears of each committed answer; None tells nobody.

    Attributes:
        shell: the interview that is on the screen; None between two.
    """

    def __init__(self, window: MainWindow, settings: Settings, acknowledge_fd: int | None) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._acknowledge_fd = acknowledge_fd
        self._shown_study: StudyFile | None = None
        self._after_showing: Callable[[], None] | None = None
        self._resume: ResumePage | None = None
        self.shell: InterviewShell | None = None
        self._wiper = QTimer(self)
        self._wiper.setInterval(WIPE_MS)
        self._wiper.timeout.connect(self.wipe)

    def begin(self, language: str | None = None) -> None:
        """Begin an interview with a new respondent.

        Args:
            language: that was chosen for it; the study's if none was.
        """
        if self._window.study is not None:
            try:
                self._window.study.anonymization.require_not_done()
            except SojournError as problem:
                self._window.messages.error(problem)
                return
        self._interview(None, language)

    def go_on(self, draft_id: str) -> None:
        """Go on with an interrupted interview."""
        self._interview(draft_id)

    def demonstrate(
        self,
        definition: StudyDefinition | None = None,
        language: str | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Show how an interview goes; nothing of it is kept anywhere.

        Args:
            definition: by which; that of the open study if not given.
            language: that was chosen for it; the study's if none was.
            then: called when it is left, instead of showing the start page.
        """
        from sojourn_schema.store.study_file import StudyFile

        if self._window.study is not None and self.shell is None:
            self._after_showing = then
            shown = StudyFile.in_memory(definition or self._window.study.definition)
            self._interview(None, language, shown=shown)

    def ask_for_code(self) -> None:
        """Show the page on which a respondent goes on with the code of a paused interview."""
        if self._resume is None:
            from sojourn_desktop.interview.paused import ResumePage

            self._resume = page = ResumePage(lambda: self._window.study)
            page.resumed.connect(self.go_on)
            page.failed.connect(self._window.messages.error)
            page.leave.connect(self._window.show_home)
        self._window.show_own(self._resume)
        self._resume.start()

    def discard(self, draft_id: str) -> None:
        """Delete an interrupted interview."""
        if self._window.study is None:
            return
        try:
            self._window.study.drafts.discard(draft_id)
        except SojournError as problem:
            self._window.messages.error(problem)
        self._window.refresh_study()

    def speak(self, language: str) -> None:
        """Use a language: in an interview its respondent's, else that of the window, which is remembered."""
        if self.shell is not None:
            self.shell.speak(language)
            return
        booth = self._window.booth
        if booth is not None and booth.is_locked:
            booth.speak(language)
            return
        if language != usual_language() or self._settings.get(LANGUAGE):
            self._settings.put(LANGUAGE, language)
        self._say_in(language)

    def speak_as_usual(self) -> None:
        """Use the window's own language again."""
        self._window.menus.offer_languages(tuple(LANGUAGES))
        self._say_in(self._settings.get(LANGUAGE) or usual_language())

    def _say_in(self, language: str) -> None:
        interpreter().speak(language)
        self._window.menus.show_language(language)

    def _interview(
        self, draft_id: str | None, language: str | None = None, shown: StudyFile | None = None
    ) -> None:
        from sojourn_desktop.interview.shell import InterviewShell

        window = self._window
        if window.study is None or self.shell is not None:
            return
        shown = shown or self._shown_study  # the next one of a demonstration is one too
        if window.booth is not None:
            window.booth.enlarge()  # before its pages are made
        try:
            shell = InterviewShell(
                shown or window.study,
                draft_id,
                self._acknowledge_fd,
                language=language,
                is_demonstration=shown is not None,
            )
        except SojournError as problem:
            window.messages.error(problem)
            return
        self.shell, self._shown_study = shell, shown
        if window.booth is not None:
            window.booth.begin(shell)
        shell.left.connect(self._left)
        shell.next_respondent.connect(self._next_respondent)
        window.menus.offer_languages((shown or window.study).definition.languages)
        window.menus.show_interview(
            InterviewDoings(shell.next, shell.back, shell.undo, shell.redo, shell.leave, shell.pause),
            pauses=shell.pauses,
        )
        shell.abilities.connect(window.menus.show_abilities)
        shell.closable.connect(window.close)
        shell.spoken.connect(window.menus.show_language)
        shell.save_receipt.connect(window.messages.save_receipt)
        window.show_page(shell)
        shell.begin()

    def wipe(self) -> None:
        """Wipe interrupted interviews whose time is over, now and then; a booth does so itself.

        Where that can't be done it is said once, and tried again when the study is opened anew.
        """
        window = self._window
        if window.study is None or window.study.definition.mode == "booth" or self.shell is not None:
            return
        try:
            wiped = wipe_interrupted(window.study)
        except SojournError as problem:
            self._wiper.stop()
            window.messages.error(problem)
            return
        self._wiper.start()
        if wiped:
            window.refresh_drafts()

    def _left(self) -> None:
        self._drop()
        self._shown_study = None
        self._window.refresh_study()
        then, self._after_showing = self._after_showing, None
        (then or self._window.show_home)()

    def _next_respondent(self) -> None:
        self._drop()
        booth = self._window.booth
        if booth is not None and not booth.begins_interviews:
            self._window.show_home()  # midnight has passed, or the staff began the last one out of turn
        else:
            self.begin()

    def _drop(self) -> None:
        if self._window.booth is not None:
            self._window.booth.end()
        if self.shell is not None:
            self._window.remove_page(self.shell)
            self.shell = None
            if self._window.booth is None or not self._window.booth.is_locked:
                self.speak_as_usual()
