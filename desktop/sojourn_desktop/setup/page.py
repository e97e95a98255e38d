"""The page of the study designer: its sections beside one another, and what can be done with the design."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid, put, retold
from sojourn_desktop.layout import Wrapped, announce, push_button, settle
from sojourn_desktop.setup.basics import BasicsSection
from sojourn_desktop.setup.checklist import ChecklistSection
from sojourn_desktop.setup.consent import ConsentSection
from sojourn_desktop.setup.design import Design
from sojourn_desktop.setup.extra import ExtraSection
from sojourn_desktop.setup.fields import named
from sojourn_desktop.setup.keys import Browse, KeysSection
from sojourn_desktop.setup.laptops import LaptopsSection
from sojourn_desktop.setup.places import LandmarksSection, PlacesSection
from sojourn_desktop.setup.questions import QuestionsSection
from sojourn_desktop.setup.section import Section
from sojourn_desktop.setup.standing import Standing
from sojourn_desktop.theme import GRID, target
from sojourn_schema.languages import LANGUAGES

NARROW = 100 * GRID
"""Below this width the sections are chosen from a list above them instead of beside them."""
_LIST_WIDTH = 24 * GRID


class DesignPage(QWidget):
    """Shows one design, section by section.

    Args:
        browse_folder, browse_key, browse_new, browse_form: let a folder, a key file, a file to make or a
            form of extra questions be chosen.

    Attributes:
        leave: emitted to go to the start page.
        save: emitted when the design is to be kept in the study.
        preview: emitted with a language, or nothing for the study's.
        extra, keys, laptops, checklist: sections that others speak to.
    """

    leave = Signal()
    save = Signal()
    preview = Signal(str)

    def __init__(
        self, browse_folder: Browse, browse_key: Browse, browse_new: Browse, browse_form: Browse
    ) -> None:
        super().__init__()
        self.setObjectName("page.design")
        self._design: Design | None = None
        self._standing: Standing | None = None
        self._wrong: dict[str, int] = {}
        self.keys = KeysSection(browse_folder, browse_key)
        self.laptops = LaptopsSection(browse_new, browse_folder, browse_key)
        self.checklist = ChecklistSection()
        consent, questions = ConsentSection(), QuestionsSection()
        self.extra = ExtraSection(browse_form)
        for one in (consent, questions, self.extra):
            one.preview.connect(self.preview)
        self._sections: tuple[Section, ...] = (
            BasicsSection(), PlacesSection(), consent, questions, self.extra, LandmarksSection(), self.keys,
            self.laptops, self.checklist,
        )  # fmt: skip
        self.checklist.go.connect(self.show_section)
        self._stack, self._list, self._short = QStackedWidget(), QListWidget(), QComboBox()
        self._status = named(Wrapped(), "design.status")
        self._say = LastSaid(self)
        self._languages = QComboBox()
        self._languages.setObjectName("design.preview.language")
        for chooser in (self._short, self._languages):
            chooser.setMinimumHeight(target())
        put(self._languages, self._languages.setAccessibleName, lambda: self.tr("Language of the preview"))
        self._save = push_button(lambda: self.tr("&Save"), "design.save", self.save, kind="main")
        self._undo = push_button(lambda: self.tr("Undo"), "design.undo", lambda: self._step(is_back=True))
        self._redo = push_button(lambda: self.tr("Redo"), "design.redo", lambda: self._step(is_back=False))
        self._see = push_button(
            lambda: self.tr("&Preview the interview"),
            "design.preview",
            lambda: self.preview.emit(self._languages.currentData() or ""),
        )
        self._home = push_button(lambda: self.tr("Start &page"), "design.home", self.leave, kind="quiet")
        self._lay_out()
        retold(self, self._name_sections)

    @property
    def design(self) -> Design | None:
        """The design that is shown."""
        return self._design

    @property
    def is_busy(self) -> bool:
        """Whether a job of it is at work."""
        return any(one.is_busy for one in self._panels)

    def show_design(self, design: Design, standing: Standing) -> None:
        """Show a design, from now on at each of its changes."""
        self._standing = standing
        if design is not self._design:
            self._design = design
            design.on_change(lambda: self._refresh(design))
        self._refresh(design)

    def show_section(self, name: str) -> None:
        """Show a section by its name."""
        for at, section in enumerate(self._sections):
            if section.name == name:
                self._list.setCurrentRow(at)

    def stop_now(self) -> None:
        """End what is at work before the page goes."""
        for panel in self._panels:
            panel.stop_now()

    @property
    def _panels(self) -> tuple[JobPanel, ...]:
        return self.keys.panel, self.keys.trying, self.laptops.panel

    def say_saved(self) -> None:
        """Say that the design is in the study now."""
        self._tell_status()
        announce(self._status)

    def _refresh(self, design: Design) -> None:
        if design is not self._design or self._standing is None:
            return
        wrong = design.wrong
        for section in self._sections:
            section.show_design(design)
            self._wrong[section.name] = section.tell(wrong)
        self.keys.show_standing(design, self._standing)
        self.laptops.show_standing(design, self._standing)
        self.checklist.show_standing(design, self._standing)
        self._name_sections()
        self._offer_languages(design)
        self._save.setEnabled(design.is_changed and not wrong)
        self._see.setEnabled(not wrong)
        self._undo.setEnabled(design.can_undo)
        self._redo.setEnabled(design.can_redo)
        self._tell_status()
        settle()

    def _tell_status(self) -> None:
        design = self._design
        if design is None:
            return
        wrong, is_changed, missing = sum(self._wrong.values()), design.is_changed, self.checklist.missing()
        if not wrong and design.wrong:
            wrong = len(design.wrong)

        def said() -> str:
            if wrong:
                return self.tr("%n field(s) can't stay as they are; each says why.", "", wrong)
            if is_changed:
                return self.tr("Not saved yet.")
            if missing:
                return self.tr("Saved. Missing before fieldwork: %n step(s).", "", missing)
            return self.tr("Saved. Fieldwork can begin.")

        self._say(lambda: self._status.setText(said()))

    def _offer_languages(self, design: Design) -> None:
        told = design.value(("consent_text",), {})
        offered = [one for one in LANGUAGES if one in told]
        if [self._languages.itemData(at) for at in range(self._languages.count())] != offered:
            self._languages.clear()
            for one in offered:
                self._languages.addItem(LANGUAGES[one], one)
            self._languages.setCurrentIndex(max(0, self._languages.findData(design.value(("language",)))))

    def _step(self, *, is_back: bool) -> None:
        if self._design is not None:
            (self._design.undo if is_back else self._design.redo)()

    def _name_sections(self) -> None:
        for at, section in enumerate(self._sections):
            title = section.title() if callable(section.title) else section.title
            wrong = self._wrong.get(section.name, 0)
            name = f"{title} ({wrong})" if wrong else title
            item = self._list.item(at)
            item.setText(name)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{0}: %n field(s) can't stay as they are", "", wrong).format(title)
                if wrong
                else title,
            )
            self._short.setItemText(at, name)

    def _lay_out(self) -> None:
        for section in self._sections:
            self._stack.addWidget(section)
            entry = QListWidgetItem()
            entry.setSizeHint(QSize(0, target()))
            self._list.addItem(entry)
            self._short.addItem("")
        self._list.setObjectName("design.sections")
        self._short.setObjectName("design.sections.short")
        for chooser in (self._list, self._short):
            put(chooser, chooser.setAccessibleName, lambda: self.tr("Sections of the design"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._show_at)
        self._short.activated.connect(self._list.setCurrentRow)
        self._list.setCurrentRow(0)
        beside = QHBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(self._list)
        beside.addWidget(self._stack, 1)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=GRID)
        for widget in (self._save, self._undo, self._redo, self._see, self._languages, self._home):
            row.addWidget(widget)
        foot = QVBoxLayout()
        foot.setContentsMargins(3 * GRID, 0, 3 * GRID, GRID)
        foot.setSpacing(GRID)
        foot.addWidget(self._status)
        foot.addWidget(buttons)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID, GRID, GRID, 0)
        down.setSpacing(GRID)
        down.addWidget(self._short)
        down.addLayout(beside, 1)
        down.addLayout(foot)
        self._short.hide()

    def _show_at(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._short.setCurrentIndex(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        self._list.setVisible(not is_narrow)
        self._short.setVisible(is_narrow)
        for section in self._sections:
            section.show_title(not is_narrow)
