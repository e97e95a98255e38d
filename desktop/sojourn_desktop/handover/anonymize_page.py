"""The page on which a study is anonymised, after the coordinator has ticked off what no program can do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.handover.jobs import ANONYMIZE
from sojourn_desktop.handover.key_fields import Browse, KeyFields, named
from sojourn_desktop.handover.tick import Tick
from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid, translated
from sojourn_desktop.layout import (
    Column,
    Wrapped,
    announce,
    fill,
    heading_label,
    help_label,
    in_a_row,
    problem_label,
    push_button,
    title_label,
)
from sojourn_desktop.setup.secrets import PathField
from sojourn_desktop.theme import GRID
from sojourn_schema.anonymization import NOT_ANEW, OUTSIDE
from sojourn_schema.errors import SojournError
from sojourn_schema.phrase import Phrase
from sojourn_schema.store.study_file import StudyFile

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Anonymizing", "The laptops' files, and the sticks that were their mirrors, are deleted."
    ),
    QT_TRANSLATE_NOOP(
        "Anonymizing", "Every bundle and every receipt is deleted, on sticks, shared folders and in mail."
    ),
    QT_TRANSLATE_NOOP(
        "Anonymizing",
        "Every other copy of the study file is deleted: backups, copies beside it, the other coordinators'.",
    ),
    QT_TRANSLATE_NOOP(
        "Anonymizing", "Every raw export is deleted; one that is still needed is made anew afterwards."
    ),
    QT_TRANSLATE_NOOP(
        "Anonymizing",
        "Once all of that is gone: the keys that open records, those of escrow holders too, are destroyed.",
    ),
    QT_TRANSLATE_NOOP("Anonymizing", "{number} handles, by which codes found records, are destroyed."),
    QT_TRANSLATE_NOOP("Anonymizing", "{number} handles of withdrawn records are destroyed."),
    QT_TRANSLATE_NOOP("Anonymizing", "{number} weeks of interviews are destroyed."),
    QT_TRANSLATE_NOOP("Anonymizing", "{number} laptops are forgotten, and which record came from which."),
    QT_TRANSLATE_NOOP("Anonymizing", "{number} sealed originals are destroyed."),
    QT_TRANSLATE_NOOP("Anonymizing", "{number} records stay, under new random ids."),
    QT_TRANSLATE_NOOP(
        "Anonymizing",
        "The file is not written anew yet. What was deleted is overwritten with zeros in it, but gaps show "
        "how much there was. Opening the study does it, once the disk has room for a second copy of the "
        "file.",
    ),
    QT_TRANSLATE_NOOP("Anonymizing", "This is a laptop's file: the coordinator's study is anonymised."),
    QT_TRANSLATE_NOOP("Anonymizing", "The study was anonymised on {day} already."),
    QT_TRANSLATE_NOOP(
        "Anonymizing",
        "Not readable, and so destroyed with it: {number} sealed records; their key opens them.",
    ),
    QT_TRANSLATE_NOOP(
        "Anonymizing",
        "Here in several versions, of which one alone is read: {number} records; the other versions would be "
        "destroyed unread.",
    ),
    QT_TRANSLATE_NOOP("Anonymizing", "Not finished: {number} interviews; finish or discard them."),
)
"""What `anonymization` says."""


class AnonymizePage(QWidget):
    """The checklist, a key for what is still sealed, and one button that can't be undone.

    Args:
        choose_key: lets the file of a key be chosen.

    Attributes:
        leave: emitted to go to the start page.
        start: emitted when the study is to be let go of; `anonymize` is called then.
        failed: emitted with the error that it ended with.
        ended: emitted when it has ended, whatever came of it.
    """

    leave = Signal()
    start = Signal()
    failed = Signal(object)
    ended = Signal()

    def __init__(self, choose_key: Browse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.anonymize")
        self._points = [
            Tick(f"anonymize.point.{at}", partial(translated, text, "Anonymizing"))
            for at, text in enumerate(OUTSIDE, start=1)
        ]
        self._key = PathField("anonymize.key", lambda: self.tr("&Key that opens records (.age)"), choose_key)
        self._keys = KeyFields("anonymize", self._key)
        self._destroy = Tick("anonymize.destroy", lambda: self.tr("Destroy also what nobody has read"))
        self._obstacles = problem_label()
        self._obstacles.setObjectName("anonymize.obstacles")
        self._say_obstacles = LastSaid(self)
        self._said, self._more = heading_label(), help_label()
        self._said.setObjectName("anonymize.said")
        self._more.setObjectName("anonymize.more")
        self._say = LastSaid(self)
        self._go = push_button(lambda: self.tr("&Anonymise…"), "anonymize.go", self._ask, kind="main")
        self._sure = push_button(lambda: self.tr("&Yes, for good"), "anonymize.sure", self.start)
        self._no = push_button(lambda: self.tr("&No"), "anonymize.no", self._show_form)
        self._question = heading_label(
            lambda: self.tr(
                "Anonymise this study? It can't be undone, and no code finds a record afterwards."
            )
        )
        self._panel = JobPanel("anonymize", lambda: self.tr("How far it is"))
        self._study: Path | None = None
        self._home = push_button(lambda: self.tr("Start &page"), "anonymize.home", self.leave)
        self._form = QWidget()
        self._connect()
        self._lay_out()

    @property
    def is_busy(self) -> bool:
        """Whether it is at work."""
        return self._panel.is_busy

    def begin(self, obstacles: tuple[str, ...]) -> None:
        """Begin anew, unless it is at work.

        Args:
            obstacles: what has to be settled first (`anonymization.obstacles`).
        """
        if self.is_busy:
            return
        for point in (*self._points, self._destroy):
            point.box.setChecked(False)
        self._keys.clear()
        self._tell("", "")
        self._say_obstacles(
            lambda: self._obstacles.setText("\n".join(translated(one, "Anonymizing") for one in obstacles))
        )
        self._obstacles.setVisible(bool(obstacles))
        self._show_form()

    def anonymize(self, study: Path) -> None:
        """Anonymise a study that is open nowhere else."""
        self._study = study
        self._form.hide()
        self._show_question(asked=False)
        self._go.hide()
        self._home.hide()
        self._panel.start(
            ANONYMIZE,
            {
                "study": str(study),
                "key": named(self._key),
                "passphrase": self._keys.take_passphrase(),
                "destroy_sealed": self._destroy.box.isChecked(),
            },
        )

    def stop_now(self) -> None:
        """End what is at work before the page goes."""
        self._panel.stop_now()

    def _ask(self) -> None:
        self._show_question(asked=True)
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _succeeded(self, told: list[Any]) -> None:
        lines = [Phrase.of_json(one) for one in told]
        self._say(
            lambda: self._tell(
                self.tr("The study is anonymised"),
                "\n".join(translated(line, "Anonymizing") for line in lines),
            )
        )
        self._end()

    def _stopped(self) -> None:
        self._tell_broken_off(lambda: self.tr("Stopped"))
        self._end()

    def _failed(self, problem: object) -> None:
        # Of a study that is anonymised, the error would say that it is as it was before.
        if not self._tell_broken_off(lambda: self.tr("It could not be done")):
            self._end()
            self.failed.emit(problem)
        else:
            self._end()

    def _tell_broken_off(self, said: Callable[[], str]) -> bool:
        """Tell what became of the study; whether it was anonymised before it was broken off."""
        assert self._study is not None, "only what was begun ends"
        try:
            with StudyFile.open(self._study, read_only=True) as study:
                done, gaps = study.anonymization.day() is not None, study.anonymization.has_gaps()
        except SojournError:
            # Nobody can tell now; why the study can't be opened is told as it is opened again.
            self._say(lambda: self._tell(said(), ""))
            return False
        self._say(
            lambda: (
                self._tell(
                    self.tr("The study is anonymised"), translated(NOT_ANEW, "Anonymizing") if gaps else ""
                )
                if done
                else self._tell(said(), self.tr("Nothing was anonymised."))
            )
        )
        return done

    def _end(self) -> None:
        self._home.show()
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)
        self._obstacles.hide()
        announce(self._said)
        self.ended.emit()

    def _tell(self, said: str, more: str) -> None:
        self._said.setText(said)
        self._more.setText(more)
        self._said.setVisible(bool(said))
        self._more.setVisible(bool(more))

    def _show_form(self) -> None:
        self._form.show()
        self._home.show()
        self._show_question(asked=False)
        self._enable()

    def _show_question(self, *, asked: bool) -> None:
        for widget in (self._question, self._sure, self._no):
            widget.setVisible(asked)
        self._go.setVisible(not asked)

    def _enable(self) -> None:
        self._go.setEnabled(all(point.box.isChecked() for point in self._points))
        if not self._sure.isHidden():
            self._show_question(asked=False)

    def _connect(self) -> None:
        for point in self._points:
            point.box.toggled.connect(self._enable)
        self._panel.succeeded.connect(self._succeeded)
        self._panel.failed.connect(self._failed)
        self._panel.cancelled.connect(self._stopped)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * GRID)
        inside.addWidget(heading_label(lambda: self.tr("What no program can do: tick it off")))
        for point in self._points:
            inside.addWidget(point)
        inside.addWidget(self._obstacles)
        inside.addWidget(self._keys)
        inside.addWidget(self._destroy)
        column = Column()
        column.add(title_label(lambda: self.tr("Anonymise the study")))
        column.add(
            Wrapped(
                lambda: self.tr(
                    "Destroyed are the handles by which codes find records, the weeks of interviews, which "
                    "laptop a record came from, and sealed originals. Records get new random ids. Careers "
                    "stay as they are: who knows a person may recognise them."
                )
            )
        )
        for item in (
            self._form, self._question, in_a_row(self._go, self._sure, self._no), self._panel, self._said,
            self._more, in_a_row(self._home),
        ):  # fmt: skip
            column.add(item)
        column.end()
        fill(self, column)
