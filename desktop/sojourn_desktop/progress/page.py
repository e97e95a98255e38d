"""The page that tells how fieldwork is going: numbers, two pictures, and the tables behind them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sojourn_desktop.language import LastSaid, translated
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
from sojourn_desktop.progress.picture_words import speech
from sojourn_desktop.progress.status_job import STATUS
from sojourn_desktop.progress.tables import Tables, decimal
from sojourn_desktop.results.figure import Figure
from sojourn_desktop.study_page import StudyPage
from sojourn_desktop.tasks import ProcessTask
from sojourn_schema.fieldwork_pictures import days_picture, sites_picture
from sojourn_schema.fieldwork_status import Status

_SECONDS_A_MINUTE = 60


class ProgressPage(StudyPage):
    """Counts beside the window, and goes on showing what it counted last until it has.

    Attributes:
        status: what is shown; None before the first count.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.progress")
        self.status: Status | None = None
        self._task: ProcessTask | None = None
        self._waiting: tuple[Path, str] | None = None
        self._last_said = LastSaid(self)
        self._said = heading_label()
        self._said.setObjectName("progress.said")
        self._about = help_label()
        self._about.setObjectName("progress.about")
        self._counting = help_label(lambda: self.tr("Counting …"))
        self._counting.setObjectName("progress.counting")
        self._mirror = Wrapped()
        self._mirror.setObjectName("progress.mirror")
        self._records = Wrapped()
        self._records.setObjectName("progress.records")
        self._scores = Wrapped()
        self._scores.setObjectName("progress.scores")
        self._tables = Tables(self)
        self._sites, self._days = _figure("progress.sites_picture"), _figure("progress.days_picture")
        self._export = push_button(lambda: self.tr("E&xport…"), "progress.export", self.choose, kind="main")
        self._home = push_button(lambda: self.tr("Start &page"), "progress.home", self.leave)
        self._parts = {
            "sites": _part(
                heading_label(lambda: self.tr("By site")),
                self._framed(self._sites),
                help_label(
                    lambda: self.tr(
                        "A mark across a bar is what is wanted; the empty piece is what was interrupted or "
                        "refused."
                    )
                ),
                self._tables.sites,
            ),
            "days": _part(
                heading_label(lambda: self.tr("By day")), self._framed(self._days), self._tables.days
            ),
            "records": _part(
                heading_label(lambda: self.tr("Records, time and quality")),
                self._records,
                self._scores,
                self._tables.quality,
            ),
            "laptops": _part(heading_label(lambda: self.tr("Laptops")), self._tables.laptops),
        }
        self._lay_out()
        self._show_parts(None)

    def count(self, study: Path, mirror_warning: str) -> None:
        """Count a study beside the window and show it; while one is at work, it is done again after it.

        Args:
            study: the study file.
            mirror_warning: as the open study tells it, which alone knows what became of its last copy.
        """
        if self._task is not None:
            self._waiting = (study, mirror_warning)
            return
        self._counting.show()
        self._task = ProcessTask(STATUS, {"study": str(study)}, self)
        self._task.succeeded.connect(lambda told: self._counted(told, mirror_warning))
        self._task.failed.connect(self._failed)
        self._task.start()

    def stop_now(self) -> None:
        """End what is at work before the page goes."""
        self._waiting = None
        if self._task is not None:
            self._task.stop_now()
            self._end()

    def opened(self) -> None:
        (self._export if self._export.isEnabled() else self._home).setFocus()

    def say_written(self, out: Path) -> None:
        """Say where the status was written to."""
        self._last_said(lambda: self._tell_written(out))
        announce(self._about)

    def _counted(self, told: dict[str, Any], mirror_warning: str) -> None:
        self.status = replace(Status.of_json(told), mirror_warning=mirror_warning)
        self._last_said(self._tell)
        self._end()

    def _failed(self, problem: object) -> None:
        self._end()
        self.failed.emit(problem)

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
        self._counting.hide()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.count(*waiting)

    def _tell(self) -> None:
        status = self.status
        if status is None:
            return
        self._said.setText(self._sum(status))
        self._about.setText(
            self._first(status)
            if status.is_empty
            else self.tr(
                "Counts under {0} are held back, and with them so many others that no total tells them. "
                "Counts by site and day have no link to any record."
            ).format(status.smallest_cell)
        )
        self._mirror.setText(self._mirror_words(status))
        self._records.setText(self._records_words(status))
        self._scores.setText(self._scores_words(status))
        for figure, drawn in (
            (self._sites, sites_picture(status, speech())),
            (self._days, days_picture(status, speech())),
        ):
            figure.show_svg(drawn.svg, drawn.title)
        self._tables.show_status(status)
        self._show_parts(status)

    def _tell_written(self, out: Path) -> None:
        self._tell()
        self._about.setText(self.tr("Written to {0}.").format(out))

    def _show_parts(self, status: Status | None) -> None:
        shown = status if status is not None and not status.is_empty else None
        self._export.setEnabled(shown is not None)
        self._mirror.setVisible(bool(self._mirror.text()))
        self._parts["sites"].setVisible(shown is not None and bool(shown.by_site))
        self._parts["days"].setVisible(shown is not None and bool(shown.by_day))
        self._parts["records"].setVisible(shown is not None)
        self._parts["laptops"].setVisible(shown is not None and bool(shown.laptops))
        self._tables.quality.setVisible(shown is not None and shown.quality is not None)

    def _sum(self, status: Status) -> str:
        if status.is_empty:
            return self.tr("Nothing to count yet")
        finished, wanted = status.total.finished, sum(status.targets.values())
        if finished is None:
            return self.tr("How many interviews were finished is held back")
        done = self.tr("%n interview(s) finished", "", finished)
        return self.tr("{0} of {1} wanted").format(done, speech().count(wanted)) if wanted else done

    def _first(self, status: Status) -> str:
        if status.own_laptop:
            return self.tr("Start the first interview on this laptop: it is counted as soon as it has ended.")
        return self.tr(
            "Start the first interview here, or enrol a laptop and merge what it collected; both are "
            "counted by site and day."
        )

    def _mirror_words(self, status: Status) -> str:
        if not status.own_laptop:
            return ""
        if status.mirror_warning:
            return translated(status.mirror_warning, "Errors")
        if status.has_mirror:
            return self.tr("Everything that is sealed on this laptop is on its stick too.")
        return self.tr("This laptop copies what it seals to no stick: hand over a bundle every evening.")

    def _records_words(self, status: Status) -> str:
        records: str = self.tr("Records: readable here {0}, sealed {1}, deleted on withdrawal {2}.").format(
            *(speech().count(one) for one in (status.readable, status.sealed, status.deleted))
        )
        if status.median_seconds is None:
            return records
        minutes = self.tr("In the middle an interview took {0} minutes or more.").format(
            decimal(status.median_seconds / _SECONDS_A_MINUTE, 1)
        )
        return f"{records}\n{minutes}"

    def _scores_words(self, status: Status) -> str:
        if status.quality is None:
            return self.tr("Too few records are readable here to tell of their quality.")
        return self.tr(
            "Data quality in the middle: {0}; 1 is nothing noticed. What was noticed on average, where 0 is "
            "nothing and 1 all of it:"
        ).format(decimal(status.quality.median_score))

    def _framed(self, figure: Figure) -> QWidget:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.addWidget(figure)
        return frame

    def _lay_out(self) -> None:
        column = Column()
        column.add(title_label(lambda: self.tr("Progress")))
        for widget in (self._said, self._about, self._mirror, self._counting):
            column.add(widget)
        column.add(in_a_row(self._export, self._home))
        for part in self._parts.values():
            column.add(part)
        column.end()
        fill(self, column)


def _figure(name: str) -> Figure:
    figure = Figure()
    figure.setObjectName(name)
    # As high as its width asks for: by a fixed policy it would stay as high as at its usual width.
    policy = figure.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    figure.setSizePolicy(policy)
    return figure


def _part(*widgets: QWidget) -> QWidget:
    part = QWidget()
    down = QVBoxLayout(part)
    down.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        down.addWidget(widget)
    return part
