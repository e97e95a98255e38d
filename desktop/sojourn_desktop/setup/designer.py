"""The designer: has the study that is open in the window designed, its keys made and its laptops enrolled."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sojourn_desktop.setup.jobs import ENROL, TRY
from sojourn_desktop.setup.standing import standing_of
from sojourn_schema.errors import DefinitionError, DocumentError, SojournError
from sojourn_schema.redefinition import redefine

if TYPE_CHECKING:
    from sojourn_desktop.job_panel import JobPanel
    from sojourn_desktop.setup.page import DesignPage
    from sojourn_desktop.window import MainWindow


KEEP_MS = 500
"""Milliseconds after the last change until what is not saved is kept, so that typing is not held up by it."""


class Designer(QObject):
    """Has one design at a time, that of the open study.

    Args:
        window: whose study it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: DesignPage | None = None
        self._path: Path | None = None
        self._folder = Path.home()
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_MS)
        self._keeping.timeout.connect(self._keep)

    def show(self) -> None:
        """Show the design of the open study; what was not saved is still in it."""
        from sojourn_desktop.setup.design import Design
        from sojourn_desktop.setup.unsaved import kept

        study = self._window.study
        if study is None:
            return
        try:
            standing = standing_of(study)
        except SojournError as problem:
            self._window.messages.error(problem)
            return
        if standing.state.is_laptop:
            self._window.messages.error(
                SojournError(
                    self.tr("This is the file of a laptop, which collects as it was enrolled."),
                    self.tr("Nothing was changed."),
                    self.tr("Change the coordinator's study, and enrol the laptop again with a new file."),
                )
            )
            return
        page = self._shown_page()
        if page.is_busy:
            self._window.show_own(page)
            return
        design = page.design
        if design is None or self._path != study.path:
            self._path, design = study.path, Design(study.definition, standing.state)
            if (raw := kept(study.path)) is not None:
                design.go_on_with(raw)
            design.on_change(self._keeping.start)
        else:
            design.kept(study.definition, standing.state)
        page.show_design(design, standing)
        self._window.show_own(page)

    def let_go(self) -> None:
        """Forget the design: another study is opened."""
        if self._page is not None:
            self.stop_now()
            self._window.remove_page(self._page)
            self._page = self._path = None

    def stop_now(self) -> None:
        """End what is at work before the window goes, and keep what was not saved for the next time."""
        if self._page is not None:
            self._page.stop_now()
            self._keep()

    def _keep(self) -> None:
        """Keep what is not saved for the next time, or nothing where all is."""
        from sojourn_desktop.setup.unsaved import keep

        self._keeping.stop()
        if self._page is not None and self._path is not None and self._page.design is not None:
            keep(self._path, self._page.design.unsaved)

    def save(self) -> bool:
        """Keep the design in the study; whether it is."""
        study, page = self._window.study, self._page
        design = page.design if page is not None else None
        definition = design.definition if design is not None else None
        if study is None or page is None or definition is None:
            return False
        try:
            redefine(study, definition)
        except SojournError as problem:
            self._window.messages.error(problem)
            return False
        return True

    def _shown_page(self) -> DesignPage:
        if self._page is None:
            from sojourn_desktop.setup.page import DesignPage

            messages = self._window.messages
            self._page = page = DesignPage(
                messages.choose_folder,
                messages.choose_key,
                messages.choose_new_study,
                messages.choose_form,
            )
            page.leave.connect(self._window.show_home)
            page.save.connect(self._save_and_show)
            page.preview.connect(self._preview)
            page.keys.made.connect(self._keys_made)
            page.keys.try_key.connect(self._try_key)
            page.keys.failed.connect(messages.error)
            page.laptops.enrol.connect(self._enrol)
            page.keys.trying.succeeded.connect(
                lambda done: self._reopen(lambda page: page.keys.say_tried(done["holders"]))
            )
            page.laptops.panel.succeeded.connect(
                lambda done: self._reopen(lambda page: page.laptops.say_enrolled(done))
            )
            for panel in (page.keys.trying, page.laptops.panel):
                panel.failed.connect(self._gave_up)
                panel.cancelled.connect(self._gave_up)
            page.checklist.take_in.connect(lambda: messages.choose_definition(self._folder, self._take_in))
            page.checklist.write.connect(self._choose_where_to_write)
        return self._page

    def _save_and_show(self) -> None:
        if self.save():
            self._reopen(lambda page: page.say_saved())

    def _reopen(self, then: Callable[[DesignPage], object]) -> None:
        """Open the study with its new definition, and show where it stands."""
        path = self._window.lend_study() if self._window.study is not None else self._path
        if path is not None:
            self._window.reopen(path, lambda: self._reopened(then))

    def _reopened(self, then: Callable[[DesignPage], object]) -> None:
        if self._page is not None:
            self.show()
            then(self._page)

    def _preview(self, language: str) -> None:
        page = self._page
        definition = page.design.definition if page is not None and page.design is not None else None
        if page is not None and definition is not None:
            self._window.preview(definition, language or None, lambda: self._window.show_own(page))

    # --- keys and laptops

    def _keys_made(self, holder: str, recipient: str, public: str, file: str, passphrase: str) -> None:
        """Take keys into the design, keep it, and have the key tried with the passphrase just typed."""
        page = self._page
        if page is None or page.design is None:
            return
        values: dict[tuple[str, ...], object] = {("recipients", holder): recipient}
        if public:
            values[("coordinator_key",)] = public
            page.laptops.suggest_key(Path(file).parent)
        page.design.put_all(values)
        if self.save():
            self._try_key(file, passphrase)

    def _try_key(self, file: str, passphrase: str) -> None:
        page = self._page
        if page is not None:
            self._lend(page.keys.trying, TRY, {"key": file, "passphrase": passphrase})

    def _enrol(self, arguments: dict[str, object]) -> None:
        page = self._page
        if page is not None:
            self._lend(page.laptops.panel, ENROL, arguments)

    def _lend(self, panel: JobPanel, work: str, arguments: Mapping[str, object]) -> None:
        """Lend the study to a job; it is opened again when that has ended."""
        if self._window.study is not None and not panel.is_busy:
            panel.start(work, {"study": str(self._window.lend_study()), **arguments})

    def _gave_up(self, problem: SojournError | None = None) -> None:
        self._reopen(lambda _page: None)
        if problem is not None:
            self._window.messages.error(problem)

    # --- the definition as a file

    def _take_in(self, path: Path) -> None:
        from sojourn_schema.study import StudyDefinition

        self._folder = path.parent
        design = self._page.design if self._page is not None else None
        if design is None:
            return
        try:
            definition = StudyDefinition.from_toml(path)
            text = path.read_text(encoding="utf-8-sig")
        except DefinitionError as problem:
            self._window.messages.error(problem)
            return
        design.take(definition, text)

    def _choose_where_to_write(self) -> None:
        if self._path is not None:
            self._window.messages.choose_new_definition(self._path.with_suffix(".toml"), self._write)

    def _write(self, path: Path) -> None:
        design = self._page.design if self._page is not None else None
        if design is None:
            return
        if not (text := design.text):
            self._window.messages.error(
                SojournError(
                    self.tr("The design can't be written while a field can't stay as it is."),
                    self.tr("Nothing was written."),
                    self.tr("Each of these fields says why; the list on the left counts them."),
                )
            )
            return
        from sojourn_schema.document.writing import write_file

        out = path.resolve()  # a link stays one

        def write(beside: Path) -> None:
            beside.write_text(text, encoding="utf-8")
            if out.exists():
                shutil.copymode(out, beside)

        try:
            write_file(out, {out.suffix.lower(): write})
        except DocumentError as problem:
            self._window.messages.error(problem)
