"""Page one of the results: the answer in two sentences and one picture, for who knows no statistics."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QDateTime, QEvent, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_analysis.told import ToldClaim
from sojourn_desktop.language import LastSaid, number
from sojourn_desktop.layout import (
    Column,
    Wrapped,
    announce,
    card,
    fill,
    heading_label,
    help_label,
    in_a_row,
    push_button,
    title_label,
)
from sojourn_desktop.results.figure import Figure
from sojourn_desktop.results.saved import SavedAnalysis
from sojourn_desktop.results.subgroup_words import subgroup_words
from sojourn_desktop.theme import GRID

EXPLORATORY = "exploratory"


class AnswerView(QWidget):
    """What the study says, once it was analysed.

    Args:
        kept_in: the folder of the results.
        panel: tells how far an analysis is, in the place of the buttons that begin one.

    Attributes:
        run, open_report, open_folder, see_claims, leave: emitted when that is wanted.
    """

    run = Signal()
    open_report = Signal()
    open_folder = Signal()
    see_claims = Signal()
    leave = Signal()

    def __init__(self, kept_in: object, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_in = kept_in
        self._panel = panel
        self._careers = 0
        self._last_said = LastSaid(self)
        self._say = heading_label()
        self._say.setObjectName("results.answer")
        self._rest = Wrapped()
        self._rest.setObjectName("results.rest")
        self._about = help_label()
        self._about.setObjectName("results.about")
        self._exploratory = Wrapped(bold=True)
        self._exploratory.setObjectName("results.exploratory")
        self._lost_plan = Wrapped()
        self._lost_plan.setObjectName("results.lost_plan")
        self._whose = Wrapped()
        self._whose.setObjectName("results.whose")
        self._tally = Wrapped()
        self._tally.setObjectName("results.tally")
        self._run = push_button("", "results.run", self.run, kind="main")
        self._claims = push_button(lambda: self.tr("See the &claims"), "results.see_claims", self.see_claims)
        self._report = push_button(lambda: self.tr("Open the &report"), "results.report", self.open_report)
        self._folder = push_button(lambda: self.tr("Open the &folder"), "results.folder", self.open_folder)
        self._figure = Figure()
        self._caption = help_label()
        self._lay_out()

    def show_found(self, found: SavedAnalysis | None, careers: int) -> None:
        """Show an analysis, or before the first what it is about.

        Args:
            found: the analysis.
            careers: how many the study has now.
        """
        self._careers = careers
        self._last_said(lambda: self._tell(found))
        lead = _lead(found)
        figure = found.figure(lead.figures[0].file) if found and lead and lead.figures else None
        has_figure = figure is not None and figure.is_file()
        if figure is not None and has_figure and lead is not None:
            self._figure.show_file(figure)
            self._caption.setText(lead.figures[0].caption)
        for widget in (self._frame, self._caption):
            widget.setVisible(has_figure)
        for button in (self._claims, self._report, self._folder):
            button.setVisible(found is not None)
        self._run.show()

    def show_running(self) -> None:
        """Say that the study is being analysed."""
        self._last_said(self._tell_running)
        for widget in (
            self._run, self._rest, self._exploratory, self._whose, self._tally, self._lost_plan, self._frame,
            self._claims, self._report, self._folder, self._caption,
        ):  # fmt: skip
            widget.hide()

    def say_stopped(self) -> None:
        """Say that nothing came of it because it was stopped."""
        self._last_said(
            lambda: self._about.setText(self.tr("The analysis was stopped; nothing was changed."))
        )

    def say_unopened(self, path: object) -> None:
        """Say that no program opens a file, and where it lies."""
        self._last_said(
            lambda: self._about.setText(
                self.tr("No program was found to open it with. It is {0}").format(path)
            )
        )
        announce(self._about)

    def take_keyboard(self) -> None:
        """Put the keyboard on what is next."""
        self._run.setFocus()

    def announce_answer(self) -> None:
        """Have a screen reader say the answer."""
        announce(self._say)

    def _tell_running(self) -> None:
        self._say.setText(self.tr("Looking at the careers …"))
        self._about.setText(self.tr("You can go on working; stopping leaves the study as it is."))

    def _tell(self, found: SavedAnalysis | None) -> None:
        lead = _lead(found)
        if found is None or lead is None:
            self._say.setText(self.tr("Does time in industry change the chance of an academic post?"))
            self._rest.clear()
            self._about.setText(
                self.tr(
                    "The analysis compares the careers of this study year by year, and takes from a few "
                    "seconds to some minutes. The results are kept in {0}."
                ).format(self._kept_in)
            )
            self._tally.clear()
            self._lost_plan.clear()
            self._run.setText(self.tr("&Analyse now"))
        else:
            # The first sentence is the answer in people, the second in odds with the verdict.
            first, _, second = lead.answer.partition(". ")
            self._say.setText(f"{first}." if second else first)
            self._rest.setText(second)
            self._about.setText(self._analysed(found))
            self._tally.setText(self._told_tally(found))
            self._tell_again(has_plan=bool(found.plan))
        self._exploratory.setText(
            self.tr("Exploratory: this plan may have been made after the data were seen.")
        )
        self._exploratory.setVisible(found is not None and found.told.made == EXPLORATORY)
        subgroup = subgroup_words(found.told.subgroup) if found is not None else ""
        self._whose.setText(self.tr("Only these careers: {0}").format(subgroup) if subgroup else "")
        for label in (self._rest, self._whose, self._tally, self._lost_plan):
            label.setVisible(bool(label.text()))

    def _tell_again(self, has_plan: bool) -> None:
        """Say by which plan the careers would be analysed again."""
        if has_plan:
            self._lost_plan.clear()
            self._run.setText(self.tr("&Analyse again"))
        else:
            self._lost_plan.setText(
                self.tr(
                    "The plan of this analysis is missing from its folder, or can't be read. The plan that "
                    "ships may ask something else; another one is loaded under The plan."
                )
            )
            self._run.setText(self.tr("&Analyse by the plan that ships"))

    def _told_tally(self, found: SavedAnalysis) -> str:
        verdicts = Counter(claim.verdict for claim in found.told.claims)
        return self.tr("%n claim(s) in all: {0} supported, {1} contradicted, {2} not settled.", "",
                       len(found.told.claims)).format(
            number(verdicts["supported"]), number(verdicts["contradicted"]), number(verdicts["not_settled"])
        )  # fmt: skip

    def _analysed(self, found: SavedAnalysis) -> str:
        made = when_words(found, self.tr("d MMMM yyyy, HH:mm"))
        told = self.tr("Analysed with %n career(s) on {0}.", "", found.told.careers).format(made)
        if self._careers == found.told.careers or found.told.subgroup:
            return told
        now = self.tr("The study has {0} now: analyse again to take them in.").format(number(self._careers))
        return f"{told} {now}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figure()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._frame and event.type() is QEvent.Type.Move:
            self._fit_figure()
        return False

    def _fit_figure(self) -> None:
        """Let the figure take what is free below the words, so that one sees both at once."""
        self._figure.show_up_to(self._column.viewport().height() - self._frame.y() - 5 * GRID)

    def _lay_out(self) -> None:
        self._frame = card()
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._figure)
        self._frame.installEventFilter(self)
        home = push_button(lambda: self.tr("Start &page"), "results.home", self.leave, kind="quiet")
        self._column = column = Column()
        for item in (
            title_label(lambda: self.tr("Results")), self._exploratory, self._say, self._rest, self._whose,
            self._about, self._tally, self._lost_plan,
            self._panel, in_a_row(self._run, self._claims, self._report, self._folder, home), self._frame,
            self._caption,
        ):  # fmt: skip
            column.add(item)
        column.end()
        fill(self, column)


def _lead(found: SavedAnalysis | None) -> ToldClaim | None:
    """The claim that page one is about."""
    if found is None:
        return None
    return next((one for one in found.told.claims if one.id == found.told.lead), None)


def when_words(found: SavedAnalysis, pattern: str) -> str:
    """When an analysis was made, in the window's language.

    Args:
        found: the analysis.
        pattern: of the language's dates, as Qt writes them.
    """
    when = QDateTime.fromSecsSinceEpoch(int(found.made.timestamp()))
    return QLocale().toString(when, pattern)
