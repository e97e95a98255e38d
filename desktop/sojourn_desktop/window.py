"""The main window: start page, interview and results, one at a time, around the study that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from sojourn_desktop import theme
from sojourn_desktop.ethics.desk import PaperDesk
from sojourn_desktop.exchange.porter import Porter
from sojourn_desktop.handover.carrier import Carrier
from sojourn_desktop.home.opening import opened, seen
from sojourn_desktop.home.page import HomePage, StudyView
from sojourn_desktop.interview.reception import Reception
from sojourn_desktop.language import interpreter
from sojourn_desktop.layout import SMALLEST, window_size
from sojourn_desktop.menus import Doings, Menus
from sojourn_desktop.messages import Messages
from sojourn_desktop.progress.desk import ProgressDesk
from sojourn_desktop.settings import LOOK, RECENT_STUDIES, WINDOW, Settings
from sojourn_desktop.setup.designer import Designer
from sojourn_desktop.tasks import ThreadTask
from sojourn_desktop.theme import Look
from sojourn_schema.errors import SojournError

if TYPE_CHECKING:
    from sojourn_desktop.booth.booth import Booth
    from sojourn_desktop.home.new_study import NewStudyPage
    from sojourn_desktop.records.withdrawal import WithdrawalPage
    from sojourn_desktop.results.page import ResultsPage
    from sojourn_schema.bug_report import BugReport
    from sojourn_schema.secret_code import SecretCode
    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.study import StudyDefinition
    from sojourn_schema.withdrawal import Withdrawal


class MainWindow(QMainWindow):
    """The one window of the app.

    Args:
        settings: what is remembered between starts.
        acknowledge_fd: a pipe that hears of each committed answer; None tells nobody.
    """

    def __init__(self, settings: Settings, acknowledge_fd: int | None = None) -> None:
        super().__init__()
        self.setObjectName("window")
        self._settings = settings
        self.messages = Messages(self)
        self.study: StudyFile | None = None
        self._view: StudyView | None = None
        self._results: ResultsPage | None = None
        self._new_study: NewStudyPage | None = None
        self._porter, self._carrier = Porter(self), Carrier(self)
        self._progress = ProgressDesk(self)
        self._paper = PaperDesk(self)
        self._designer = Designer(self)
        self._reception = Reception(self, settings, acknowledge_fd)
        self._withdrawal: WithdrawalPage | None = None
        self.booth: Booth | None = None
        self._opening: ThreadTask | None = None
        self._home = HomePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._home)
        self.setCentralWidget(self._pages)
        self.setMinimumSize(*SMALLEST)
        self.resize(window_size(self.screen().availableSize()))
        self.restoreGeometry(settings.geometry())
        self.menus = Menus(self, self._doings(), settings.get(LOOK))
        self.menus.show_language(interpreter().language)
        self._connect_home()
        self._home.show_no_study(self._recent())
        self._retitle()

    # --- the study

    def open_study(self, path: Path) -> None:
        """Open a study beside the window; it shows when it is open, or why it can't be."""
        if self._opening is not None:
            return
        self.close_study()
        self._home.show_opening(path)
        self._opening = ThreadTask(lambda: opened(path), self)
        self._opening.succeeded.connect(self._study_opened)
        self._opening.failed.connect(lambda problem: self._study_refused(path, problem))
        self._opening.start()

    def close_study(self) -> None:
        """Close the open study, if there is one, and show the start page."""
        self._drop_pages()
        self._designer.let_go()
        self._leave_booth()
        if self.study is not None:
            self.study.close()
        self.study = self._view = None
        self._home.show_no_study(self._recent())
        self.show_home()

    def _study_opened(self, found: tuple[StudyFile, StudyView]) -> None:
        self._opening = None
        self.study, self._view = found
        self.menus.show_kind(is_laptop=self.study.sealed.collects)
        self._settings.remember_study(self.study.path)
        self._home.show_study(self._view, self._recent())
        self.show_home()
        if _is_held_at_booth(self.study):
            self._enter_booth()
        else:
            self._reception.wipe()

    def _enter_booth(self) -> None:
        from sojourn_desktop.booth.booth import Booth

        assert self.study is not None
        try:
            self.booth = booth = Booth(self, self.study)
        except SojournError as problem:
            self.close_study()
            self.messages.error(problem)
            return
        booth.reset.connect(self.close_study)
        self.menus.show_booth(is_there=True)
        booth.enter()

    def _leave_booth(self) -> None:
        if self.booth is not None:
            self.booth.leave()
            self.booth = None
            self.menus.show_booth(is_there=False)

    def _study_refused(self, path: Path, problem: SojournError) -> None:
        self._opening = None
        if not path.exists():
            self._settings.forget_study(path)
        self._home.show_no_study(self._recent())
        self.messages.error(problem)

    def _choose_study(self) -> None:
        recent = self._settings.get(RECENT_STUDIES)
        folder = recent[0].parent if recent and recent[0].parent.is_dir() else Path.home()
        self.messages.choose_study(folder, self.open_study)

    # --- a new study

    def show_new_study(self) -> None:
        """Show the form for a new study."""
        if self._new_study is None:
            from sojourn_desktop.home.new_study import NewStudyPage

            self._new_study = page = NewStudyPage()
            page.made.connect(self.open_study)
            page.browse.connect(lambda path: self.messages.choose_new_study(path, page.put_path))
            page.leave.connect(self.show_home)
        self.show_own(self._new_study)
        self._new_study.start()

    # --- packages in and out

    def lend_study(self) -> Path:
        """Let go of the open study, for only one may write it: a job does. `reopen` takes it back."""
        assert self.study is not None
        path = self.study.path
        if self.booth is not None:
            self.booth.let_go()
        self.study.close()
        self.study = None
        self.menus.show_busy()
        return path

    def hold_still(self) -> None:
        """Leave the open study to a thread, for whoever else asks it something waits; `go_on` follows."""
        if self.booth is not None:
            self.booth.let_go()
        self.menus.show_busy()

    def go_on(self) -> None:
        """Use the open study again."""
        if self.booth is not None and self.study is not None:
            self.booth.take_up(self.study)
        self.menus.show_home(study_is_open=self.study is not None)

    def reopen(self, path: Path, then: Callable[[], object] = lambda: None) -> None:
        """Open the study again after a job had it, with its page left in sight.

        Args:
            path: of the study file.
            then: called when it is open.
        """
        self._opening = ThreadTask(lambda: opened(path), self)
        self._opening.succeeded.connect(self._study_reopened)
        self._opening.succeeded.connect(lambda _: then())
        self._opening.failed.connect(lambda problem: self._study_refused(path, problem))
        self._opening.start()

    def _study_reopened(self, found: tuple[StudyFile, StudyView]) -> None:
        self._opening = None
        self.study, self._view = found
        if self.booth is not None:
            self.booth.take_up(self.study)
        self._home.show_study(self._view, self._recent())
        self.menus.show_home(study_is_open=True)
        self._retitle()
        self._progress.refresh()

    # --- one record withdrawn

    def show_withdrawal(self) -> None:
        """Show the page that deletes a record by its code."""
        if self.study is None:
            return
        if self._withdrawal is None:
            from sojourn_desktop.records.withdrawal import WithdrawalPage

            self._withdrawal = page = WithdrawalPage(self._withdraw)
            page.leave.connect(self.show_home)
            page.failed.connect(self.messages.error)
            page.done.connect(self.refresh_study)
        self.show_own(self._withdrawal)
        self._withdrawal.start()

    def _withdraw(self, code: SecretCode) -> Withdrawal:
        from sojourn_schema.withdrawal import withdraw

        assert self.study is not None
        return withdraw(self.study, code)

    # --- interviews

    def preview(self, definition: StudyDefinition, language: str | None, then: Callable[[], None]) -> None:
        """Show how an interview by a definition goes; nothing of it is kept anywhere.

        Args:
            definition: of a study, as it is being designed.
            language: that it is held in; None for the study's.
            then: called when it is left.
        """
        self._reception.demonstrate(definition, language, then)

    def new_interview(self, language: str | None = None) -> None:
        """Begin an interview with a new respondent, in a language that was chosen or the study's."""
        self._reception.begin(language)

    def speak_as_usual(self) -> None:
        """Use the window's own language again."""
        self._reception.speak_as_usual()

    def in_interview(self) -> bool:
        """Whether a respondent sits before the window."""
        return self._reception.shell is not None

    # --- pages

    def show_home(self) -> None:
        """Show the start page, or at a locked booth what stands between two respondents."""
        if self.booth is not None and self.booth.is_locked:
            self.booth.show_between()
            return
        self.menus.show_home(study_is_open=self.study is not None)
        self._pages.setCurrentWidget(self._home)
        self._retitle()

    def show_results(self) -> None:
        """Show the results page of the open study."""
        if self.study is None:
            return
        if self._results is None:
            from sojourn_desktop.results.page import ResultsPage

            path = self.study.path
            self._results = page = ResultsPage(path, self.study.definition.analysis_plans)
            page.leave.connect(self.show_home)
            page.failed.connect(self.messages.error)
            page.load_plan.connect(lambda take: self.messages.choose_plan(path.parent, take))
            page.save_plan.connect(lambda write: self.messages.choose_new_plan(path.parent, write))
        self.show_own(self._results)
        self._results.opened(self.careers())

    def careers(self) -> int:
        """How many the open study has, as last seen."""
        return self._view.counts.get("respondent", 0) if self._view is not None else 0

    def report_bug(self, report: BugReport) -> None:
        """Say that a mistake of ours was written to a report; inline where a respondent sits."""
        shell = self._reception.shell
        if shell is not None:
            shell.incidents.report_bug()
        else:
            self.messages.bug(report)

    def show_page(self, page: QWidget) -> None:
        """Show a page that was made elsewhere, with the menus as they are."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._retitle()

    def remove_page(self, page: QWidget) -> None:
        """Let go of a page for good."""
        self._pages.removeWidget(page)
        page.deleteLater()

    def show_own(self, page: QWidget) -> None:
        """Show a page of the staff's side, with the menus of the start page."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self.menus.show_home(study_is_open=self.study is not None)
        self._pages.setCurrentWidget(page)
        self._retitle()

    def _drop_pages(self) -> None:
        """Let go of all that shows something of the study, before it is closed."""
        for desk in (self._progress, self._paper, self._carrier):
            desk.drop()
        if self._results is not None:
            self._results.stop_now()
            self.remove_page(self._results)
            self._results = None

    def refresh_study(self) -> None:
        """Show what is in the open study now."""
        if self.study is None:
            return
        try:
            self._view = seen(self.study)
        except SojournError as problem:
            self.messages.error(problem)
            return
        self._home.show_study(self._view, self._recent())
        self._progress.refresh()

    def _retitle(self) -> None:
        title = self._view.title if self._view is not None else ""
        if self.in_interview():
            self.setWindowTitle(title)
        else:
            self.setWindowTitle(f"{title} · Sojourn" if title else "Sojourn")

    def _about(self) -> None:
        from importlib.metadata import version

        self.messages.about(version("sojourn"))

    def _look(self, look: Look) -> None:
        self._settings.put(LOOK, look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, look)

    def _recent(self) -> list[Path]:
        recent = self._settings.get(RECENT_STUDIES)
        return list(recent)

    def _connect_home(self) -> None:
        self._home.new_study.connect(self.show_new_study)
        self._home.open_study.connect(self._choose_study)
        self._home.open_recent.connect(self.open_study)
        self._home.new_interview.connect(self.new_interview)
        self._home.resume.connect(self._reception.go_on)
        self._home.resume_paused.connect(self._reception.ask_for_code)
        self._home.discard.connect(self._reception.discard)
        self._home.results.connect(self.show_results)
        self._home.progress.connect(self._progress.show)
        self._home.design.connect(self._designer.show)

    def _doings(self) -> Doings:
        return Doings(
            new_study=self.show_new_study,
            open_study=self._choose_study,
            new_interview=self.new_interview,
            results=self.show_results,
            design=self._designer.show,
            import_package=self._porter.import_package,
            export_records=self._porter.export_records,
            withdraw=self.show_withdrawal,
            progress=self._progress.show,
            ethics_paper=self._paper.show,
            merge_bundles=self._carrier.merge_bundles,
            hand_over=self._carrier.hand_over,
            anonymize=self._carrier.anonymize,
            home=self.show_home,
            demonstrate=lambda: self._reception.demonstrate(),
            lock=lambda: self.booth.lock() if self.booth is not None else None,
            cover=lambda: self.booth.cover() if self.booth is not None else None,
            ask_staff=lambda: self.booth.ask_staff() if self.booth is not None else None,
            close_study=self.close_study,
            quit=lambda: (self.close(), None)[1],
            look=self._look,
            speak=self._reception.speak,
            about=self._about,
        )

    def refresh_drafts(self) -> None:
        """Show which interrupted interviews there are now."""
        if self._pages.currentWidget() is self._home:
            self.refresh_study()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.booth is not None and self.booth.is_locked and event.spontaneous():
            # Somebody at the booth pressed the window's own button; a program that ends the app is obeyed.
            event.ignore()
            self.booth.ask_staff()
            return
        shell = self._reception.shell
        if shell is not None and not shell.may_close():
            # The shell writes what waits and then says `closable`, or shows what stands in the way.
            event.ignore()
            return
        if not self._carrier.may_close():
            event.ignore()
            return
        self._settings.put(WINDOW, bytes(self.saveGeometry().data()))
        self._drop_pages()
        self._leave_booth()
        for page in (self._porter, self._designer, self._new_study):
            if page is not None:
                page.stop_now()
        if self.study is not None:
            self.study.close()
            self.study = None
        event.accept()


def _is_held_at_booth(study: StudyFile) -> bool:
    """Whether the window is locked between respondents: not for the coordinator, whose laptops collect."""
    definition = study.definition
    return definition.mode == "booth" and (study.sealed.collects or not definition.recipients)
