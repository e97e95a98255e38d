"""The home page: the open study with what is in it, and the way to others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from sojourn_desktop.days import outside_words
from sojourn_desktop.interview.tabs import TabOrder
from sojourn_desktop.language import LastSaid, translated
from sojourn_desktop.layout import (
    Column,
    Wrapped,
    card,
    fill,
    heading_label,
    help_label,
    push_button,
    settle,
    title_label,
)
from sojourn_desktop.theme import GRID

if TYPE_CHECKING:
    from sojourn_schema.fieldwork_window import FieldworkWindow
    from sojourn_schema.store.drafts import DraftSummary


@dataclass(frozen=True, slots=True)
class StudyView:
    """What the home page shows of the open study.

    Attributes:
        title: as respondents see it.
        survey_year: of the interviews.
        path: of the study file.
        counts: rows a table.
        drafts: the interrupted interviews.
        parts: of each of these, the names of its parts in order; a student's has fewer.
        paused: how many interviews wait for a code that their respondents noted.
        is_core: whether the core set is asked, whose three minutes are known; the full set takes as long as
            there are positions.
        names_somebody: whether the consent text says who is responsible and how to reach them.
        mirror_warning: that what a laptop sealed is not on its stick, as `Mirror.warning` tells it.
        is_laptop: whether the file is a collecting laptop's, which collects as it was enrolled.
        sealed: how many finished interviews are sealed in it.
        fieldwork: the days on which interviews are held, where the study names them.
    """

    title: str
    survey_year: int
    path: Path
    counts: Mapping[str, int]
    drafts: Sequence[DraftSummary]
    parts: Mapping[str, Sequence[str]]
    paused: int = 0
    is_core: bool = True
    names_somebody: bool = True
    mirror_warning: str = ""
    fieldwork: FieldworkWindow | None = None
    is_laptop: bool = False
    sealed: int = 0


class HomePage(QWidget):
    """Where the app begins.

    Attributes:
        new_study, open_study, new_interview, results, progress, design, resume_paused: emitted when that is
            wanted.
        open_recent: emitted with the path of a recent study.
        resume, discard: emitted with a draft's id.
    """

    new_study = Signal()
    open_study = Signal()
    open_recent = Signal(object)
    new_interview = Signal()
    resume = Signal(str)
    discard = Signal(str)
    results = Signal()
    progress = Signal()
    design = Signal()
    resume_paused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.home")
        self._title = title_label()
        self._title.setObjectName("home.title")
        self._about = help_label()
        self._about.setObjectName("home.about")
        self._names_nobody = Wrapped(
            lambda: self.tr(
                "The consent text does not say who is responsible for the data and how to reach them. Say it "
                "under Study design before anybody is interviewed."
            )
        )
        self._names_nobody.setObjectName("home.names_nobody")
        self._mirror = Wrapped()
        self._mirror.setObjectName("home.mirror")
        self._outside = Wrapped()
        self._outside.setObjectName("home.outside")
        self._study = QWidget()
        self._draft_rows = QVBoxLayout()
        self._recent_rows = QVBoxLayout()
        self._counts = heading_label()
        self._counts.setObjectName("home.counts")
        self._hint = Wrapped()
        self._results_hint = Wrapped()
        self._new_interview = push_button(
            lambda: self.tr("Start an &interview"), "home.new_interview", self.new_interview, kind="main"
        )
        self._paused = push_button(
            lambda: self.tr("Go on with a &paused interview…"), "home.resume_paused", self.resume_paused
        )
        self._results = push_button(lambda: self.tr("See the &results"), "home.results", self.results)
        self._progress = push_button(lambda: self.tr("See the pro&gress"), "home.progress", self.progress)
        self._design = push_button(lambda: self.tr("Study &design…"), "home.design", self.design)
        self._design_section = _section(
            heading_label(lambda: self.tr("Study design")),
            Wrapped(
                lambda: self.tr(
                    "Consent, questions, sites, keys and laptops, and what is missing before fieldwork."
                )
            ),
            self._design,
        )
        self._new_study = push_button(lambda: self.tr("&New study…"), "home.new_study", self.new_study)
        self._open_study = push_button(lambda: self.tr("&Open a study…"), "home.open_study", self.open_study)
        self._recent = QWidget()
        self._last_said = LastSaid(self)
        self._tabs = TabOrder()
        self._lay_out()
        self.show_no_study(())

    def show_no_study(self, recent: Sequence[Path]) -> None:
        """Say what to do first."""
        self._last_said(lambda: self._tell_no_study(recent))

    def _tell_no_study(self, recent: Sequence[Path]) -> None:
        self._title.setText(self.tr("Welcome"))
        self._about.setText(
            self.tr(
                "A study is one file: it holds the questions, the careers that people tell, and nothing "
                "about who they are. Make one to start interviewing, or open one that you were given."
            )
        )
        self._study.hide()
        self._emphasise(self._new_study)
        self._show_recent(recent)

    def show_opening(self, path: Path) -> None:
        """Say that a study is being opened."""
        self._last_said(lambda: self._about.setText(self.tr("Opening {0} …").format(path)))

    def show_study(self, study: StudyView, recent: Sequence[Path]) -> None:
        """Show the open study."""
        self._last_said(lambda: self._tell_study(study, recent))
        settle()  # rows that come have their height at once, and none lies over another
        self._new_interview.setFocus()

    def _tell_study(self, study: StudyView, recent: Sequence[Path]) -> None:
        self._title.setText(study.title)
        self._about.setText(self.tr("Interviews of {0}, kept in {1}").format(study.survey_year, study.path))
        self._names_nobody.setVisible(not study.names_somebody)
        self._mirror.setVisible(bool(study.mirror_warning))
        self._mirror.setText(translated(study.mirror_warning, "Errors"))
        window = study.fieldwork
        self._outside.setVisible(window is not None and date.today() not in window)
        self._outside.setText(outside_words(window) if window is not None else "")
        respondents = study.counts.get("respondent", 0)
        if respondents:
            self._counts.setText(
                self.tr("{0} with {1}").format(
                    self.tr("%n career(s)", "", respondents),
                    self.tr("%n position(s)", "", study.counts.get("spell", 0)),
                )
            )
            self._hint.setText(
                self.tr("Each interview adds one. It takes about three minutes.")
                if study.is_core
                else self.tr("Each interview adds one.")
            )
            self._results_hint.setText(
                self.tr("What these careers say, with the intervals and what they don't show.")
            )
        elif study.is_laptop and study.sealed:
            self._counts.setText(self.tr("%n sealed interview(s)", "", study.sealed))
            self._hint.setText(
                self.tr(
                    "They can't be read here. Hand them over by the menu Fieldwork, for whoever merges them."
                )
            )
            self._results_hint.setText(self.tr("There are results where the interviews are merged."))
        else:
            self._counts.setText(self.tr("No careers yet"))
            self._hint.setText(
                self.tr("Start the first interview; it takes about three minutes.")
                if study.is_core
                else self.tr("Start the first interview.")
            )
            self._results_hint.setText(self.tr("There are results once there are careers."))
        self._results.setEnabled(respondents > 0)
        self._design_section.setVisible(not study.is_laptop)
        self._show_drafts(study.drafts, study.parts)
        self._paused.setVisible(study.paused > 0)
        self._emphasise(self._new_interview)
        self._study.show()
        self._show_recent([path for path in recent if path != study.path.absolute()])
        self._lead_through()

    def _lead_through(self) -> None:
        """Lead Tab down the page, for its rows were made later than what stands below them."""
        rows = (self._draft_rows.itemAt(at) for at in range(self._draft_rows.count()))
        drafts = [widget for row in rows if row is not None and (widget := row.widget()) is not None]
        rest = (self._results, self._progress, self._design, self._new_study, self._open_study, self._recent)
        self._tabs.lead_through([self._new_interview, *drafts, self._paused, *rest])

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._study)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * GRID)
        self._draft_rows.setSpacing(GRID)
        waiting = QVBoxLayout()
        waiting.addLayout(self._draft_rows)
        waiting.addWidget(self._paused, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._names_nobody)
        inside.addWidget(self._mirror)
        inside.addWidget(self._outside)
        inside.addWidget(_section(self._counts, self._hint, self._new_interview, waiting))
        inside.addWidget(
            _section(heading_label(lambda: self.tr("Results")), self._results_hint, self._results)
        )
        told = Wrapped(lambda: self.tr("Interviews by site and day, and what has come of each laptop."))
        inside.addWidget(_section(heading_label(lambda: self.tr("Progress")), told, self._progress))
        inside.addWidget(self._design_section)
        studies = QHBoxLayout()
        studies.setSpacing(GRID)
        studies.addWidget(self._new_study)
        studies.addWidget(self._open_study)
        studies.addStretch()
        recent = QVBoxLayout(self._recent)
        recent.setContentsMargins(0, 0, 0, 0)
        recent.setSpacing(0)
        recent.addWidget(heading_label(lambda: self.tr("Recent studies")))
        recent.addLayout(self._recent_rows)
        column = Column()
        column.add(self._title)
        column.add(self._about)
        column.add(self._study)
        column.add(studies)
        column.add(self._recent)
        column.end()
        fill(self, column)

    def _emphasise(self, main: QPushButton) -> None:
        for button in (self._new_study, self._new_interview):
            button.setProperty("kind", "main" if button is main else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def _show_recent(self, recent: Sequence[Path]) -> None:
        _empty(self._recent_rows)
        for path in recent:
            button = QPushButton(f"{path.stem}  ·  {path.parent}")
            button.setObjectName(f"home.recent.{path.name}")
            button.setProperty("kind", "quiet")
            button.setAccessibleName(self.tr("Open {0} in {1}").format(path.stem, path.parent))
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: self.open_recent.emit(path))
            self._recent_rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent.setVisible(bool(recent))

    def _show_drafts(self, drafts: Sequence[DraftSummary], parts_of: Mapping[str, Sequence[str]]) -> None:
        _empty(self._draft_rows)
        for at, draft in enumerate(drafts, start=1):
            parts = parts_of[draft.draft_id]
            part = parts.index(draft.part) + 1 if draft.part in parts else 1
            text = self.tr("An interrupted interview, at part {0} of {1}").format(part, len(parts))
            self._draft_rows.addWidget(_DraftRow(self, draft.draft_id, text, "" if at == 1 else f".{at}"))


class _DraftRow(QWidget):
    """One interrupted interview: how far it got, never what it says."""

    def __init__(self, page: HomePage, draft_id: str, text: str, ending: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        go_on = push_button(lambda: self.tr("Go on"), f"home.resume{ending}")
        go_on.setAccessibleName(self.tr("Go on: {0}").format(text))
        delete = push_button(lambda: self.tr("Delete…"), f"home.discard{ending}")
        delete.setProperty("kind", "quiet")
        delete.setAccessibleName(self.tr("Delete: {0}").format(text))
        sure = push_button(lambda: self.tr("Delete for good"), f"home.discard_sure{ending}")
        keep = push_button(lambda: self.tr("Keep it"), f"home.keep{ending}")
        for button in (sure, keep):
            button.hide()
            delete.clicked.connect(button.show)
            keep.clicked.connect(button.hide)
        for button in (go_on, delete):
            delete.clicked.connect(button.hide)
            keep.clicked.connect(button.show)
        delete.clicked.connect(lambda: keep.setFocus())
        go_on.clicked.connect(lambda: page.resume.emit(draft_id))
        sure.clicked.connect(lambda: page.discard.emit(draft_id))
        row.addWidget(Wrapped(text), 1)
        for button in (go_on, delete, sure, keep):
            row.addWidget(button)


def _section(heading: QWidget, hint: QWidget, button: QPushButton, rest: QLayout | None = None) -> QFrame:
    frame = card()
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    inside.setSpacing(GRID)
    across = QHBoxLayout()
    texts = QVBoxLayout()
    texts.addWidget(heading)
    texts.addWidget(hint)
    across.addLayout(texts, 1)
    across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    inside.addLayout(across)
    if rest is not None:
        inside.addLayout(rest)
    return frame


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
