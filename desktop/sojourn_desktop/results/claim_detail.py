"""One claim in detail: what was asked, number, figures, checks, and what is to be reckoned with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_analysis.told import ToldCheck, ToldClaim
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import Column, Wrapped, card, heading_label, help_label, in_a_row, push_button
from sojourn_desktop.results.figure import Figure
from sojourn_desktop.results.saved import SavedAnalysis
from sojourn_desktop.results.text_table import TextTable
from sojourn_desktop.results.told_words import told_words, verdict_words
from sojourn_desktop.theme import GRID

MOST_FIGURE_HEIGHT = 56 * GRID


class ClaimDetail(Column):
    """What stands behind one claim; scrolls by key as soon as it has the keyboard.

    Attributes:
        open_report: emitted with the place in the report where the claim stands.
    """

    open_report = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("results.detail")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._claim: ToldClaim | None = None
        self._last_said = LastSaid(self)
        self._question = heading_label()
        self._question.setObjectName("results.question")
        self._claimed = help_label()
        self._verdict = Wrapped(bold=True)
        self._verdict.setObjectName("results.verdict")
        self._answer = Wrapped()
        self._answer.setObjectName("results.claim_answer")
        self._notes = Wrapped()
        self._figures = QVBoxLayout()
        self._figures.setSpacing(2 * GRID)
        self._numbers_heading = _small_heading()
        self._numbers = TextTable(
            "results.numbers",
            lambda: self.tr("The numbers"),
            lambda: (self.tr("Number"), self.tr("Estimate"), self.tr("95 % interval")),
        )
        self._rests_on = help_label()
        self._checks_heading = _small_heading()
        self._checks = TextTable(
            "results.checks",
            lambda: self.tr("Other ways to the number"),
            lambda: (
                self.tr("Another way"),
                self.tr("Number"),
                self.tr("95 % interval"),
                self.tr("Agrees"),
            ),
        )
        self._reservations_heading = _small_heading()
        self._reservations = Wrapped()
        self._reservations.setObjectName("results.reservations")
        self._more = push_button(
            lambda: self.tr("In the models' own &terms"), "results.more", self._show_more, kind="quiet"
        )
        self._more.setCheckable(True)
        self._details = help_label()
        self._details.setObjectName("results.details")
        self._mind_heading = _small_heading()
        self._mind = help_label()
        self._report = push_button(
            lambda: self.tr("&Read it in the report"), "results.claim_report", self._ask_report
        )
        self._lay_out()

    def show_claim(self, saved: SavedAnalysis, claim: ToldClaim) -> None:
        """Show one claim of an analysis from its top."""
        self._claim = claim
        self._more.setChecked(False)
        self._last_said(lambda: self._tell(claim))
        self._show_figures(saved, claim)
        self.verticalScrollBar().setValue(0)

    def _tell(self, claim: ToldClaim) -> None:
        self._question.setText(f"{claim.id}. {claim.question}")
        self._claimed.setText(self.tr("What people say: “{0}”").format(claim.claim))
        verdict = verdict_words(claim.verdict)
        self._verdict.setText(self.tr("{0}. {1}").format(verdict, told_words(claim.why)))
        self._answer.setText(claim.answer)
        _show(self._notes, claim.notes)
        self._numbers_heading.setText(self.tr("The numbers"))
        self._numbers.rows.show_rows([(one.words, one.value, one.interval) for one in claim.numbers])
        self._rests_on.setText(claim.rests_on)
        self._checks_heading.setText(self.tr("Does it stand when it is reached another way?"))
        self._checks.rows.show_rows([self._check_row(one) for one in claim.checks])
        for widget in (self._checks_heading, self._checks):
            widget.setVisible(bool(claim.checks))
        self._reservations_heading.setText(self.tr("What to reckon with"))
        _show(self._reservations, [told_words(one.text) for one in claim.reservations])
        self._reservations_heading.setVisible(bool(claim.reservations))
        details = [detail for one in claim.reservations for detail in one.details]
        _show(self._details, details)
        self._more.setVisible(bool(details))
        self._show_more()
        self._mind_heading.setText(self.tr("What would change our mind"))
        self._mind.setText(claim.mind)
        for table in (self._numbers, self._checks):
            table.resizeRowsToContents()

    def _check_row(self, check: ToldCheck) -> tuple[str, ...]:
        agrees = {
            True: self.tr("✓ yes"),
            False: self.tr("✗ no"),
            None: self.tr("asks something else"),
        }[check.agrees]
        return check.words, check.value, check.interval, agrees

    def _show_more(self) -> None:
        self._details.setVisible(self._more.isChecked() and bool(self._details.text()))

    def _show_figures(self, saved: SavedAnalysis, claim: ToldClaim) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for told in claim.figures:
            path = saved.figure(told.file)
            if path.is_file():
                self._figures.addWidget(_framed(path, told.caption))

    def _ask_report(self) -> None:
        if self._claim is not None:
            self.open_report.emit(self._claim.anchor)

    def _lay_out(self) -> None:
        for item in (
            self._question, self._claimed, self._verdict, self._answer, self._notes,
            self._numbers_heading, self._numbers, self._rests_on, self._figures,
            self._checks_heading, self._checks,
            self._reservations_heading, self._reservations, in_a_row(self._more), self._details,
            self._mind_heading, self._mind, in_a_row(self._report),
        ):  # fmt: skip
            self.add(item)
        self.end()


def _framed(path: Path, words: str) -> QWidget:
    """A figure with its words below it."""
    frame = card()
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    inside.setSpacing(GRID)
    figure = Figure()
    figure.setObjectName("results.claim_figure")
    figure.show_file(path)
    figure.show_up_to(MOST_FIGURE_HEIGHT)
    inside.addWidget(figure)
    inside.addWidget(help_label(words))
    return frame


def _small_heading() -> Wrapped:
    return Wrapped(bold=True)


def _show(label: Wrapped, texts: Sequence[str]) -> None:
    """Texts as a list with a dot before each, or nothing at all."""
    label.setText("\n".join(f"•  {text}" for text in texts))
    label.setVisible(bool(texts))
