"""The page on which a coordinator takes in what laptops and other coordinators hand over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.handover.compared import ComparedView
from sojourn_desktop.handover.file_list import FileList
from sojourn_desktop.handover.jobs import MERGE
from sojourn_desktop.handover.key_fields import Browse, KeyFields, named
from sojourn_desktop.handover.merge_report import MergeReportView
from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import (
    Column,
    announce,
    fill,
    heading_label,
    help_label,
    in_a_row,
    push_button,
    title_label,
)
from sojourn_desktop.setup.secrets import PathField
from sojourn_desktop.theme import GRID
from sojourn_schema.careers import Career

RECEIPTS = "receipts"
"""Folder beside the study."""


class MergePage(QWidget):
    """Bundles are chosen or dropped, merged beside the window, and what came of each is told.

    Args:
        choose_key: lets the file of a key be chosen.

    Attributes:
        leave: emitted to go to the start page.
        choose: emitted with what is to be chosen (`bundles` or `folder`), for `put`.
        start: emitted when the study is to be let go of for the merge; `merge` is called then.
        failed: emitted with the error that a merge ended with.
        ended: emitted when a merge has ended, with the pairs of careers that are nearly the same.
    """

    leave = Signal()
    choose = Signal(str)
    start = Signal()
    failed = Signal(object)
    ended = Signal(object)

    def __init__(self, choose_key: Browse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page.merge")
        self._files = FileList(
            "merge.files",
            lambda: self.tr("Bundles to merge"),
            lambda: self.tr("Drop bundles, a folder or a stick here, or choose them below."),
        )
        self._key = PathField("merge.key", lambda: self.tr("&Key that opens records (.age)"), choose_key)
        self._signing = PathField(
            "merge.signing", lambda: self.tr("Key that &signs receipts (.key)"), choose_key
        )
        self._keys = KeyFields("merge", self._key, self._signing)
        self._go = push_button(lambda: self.tr("&Merge"), "merge.go", self._ask_start, kind="main")
        self._empty = push_button(lambda: self.tr("Empty the &list"), "merge.empty", self._files.empty)
        self._panel = JobPanel("merge", lambda: self.tr("How far it is"))
        self._ended = heading_label()
        self._ended.setObjectName("merge.ended")
        self._ended_more = help_label()
        self._say = LastSaid(self)
        self._report = MergeReportView()
        self._compared = ComparedView()
        self._more = push_button(lambda: self.tr("Merge &more"), "merge.more", self.begin, kind="main")
        self._home = push_button(lambda: self.tr("Start &page"), "merge.home", self.leave)
        self._form = QWidget()
        self._connect()
        self._lay_out()
        self.begin()

    @property
    def is_busy(self) -> bool:
        """Whether a merge is at work."""
        return self._panel.is_busy

    def begin(self) -> None:
        """Begin anew, unless a merge is at work."""
        if self.is_busy:
            return
        self._files.empty()
        self._keys.clear()
        self._forget()
        self._show(form=True)

    def put(self, paths: Sequence[Path]) -> None:
        """Take what was chosen."""
        self._files.add(paths)

    def merge(self, study: Path) -> None:
        """Merge into a study that is open nowhere else."""
        self._forget()
        self._show(form=False, running=True)
        self._panel.start(
            MERGE,
            {
                "study": str(study),
                "bundles": [str(path) for path in self._files.paths],
                "key": named(self._key),
                "signing_key": named(self._signing),
                "passphrase": self._keys.take_passphrase(),
                "receipts": str(study.parent / RECEIPTS),
            },
            in_pieces=True,
        )

    def show_pairs(self, pairs: Sequence[tuple[Career, Career]]) -> None:
        """Show careers that are nearly the same, side by side."""
        self._compared.show_pairs(pairs)

    def stop_now(self) -> None:
        """End what is at work before the page goes."""
        self._panel.stop_now()

    def _forget(self) -> None:
        """Keep nothing of the merge before: neither careers nor what was told of bundles."""
        self._report.clear()
        self._compared.show_pairs(())
        self._tell("", "")

    def _ask_start(self) -> None:
        if self._files.count() and not self.is_busy:
            self.start.emit()

    def _succeeded(self, report: dict[str, Any]) -> None:
        self._report.show_report(report)
        self._report.show()
        self._end(report["similar"])

    def _cancelled(self) -> None:
        self._unfinished(lambda: self.tr("Stopped"))

    def _failed(self, problem: object) -> None:
        self._unfinished(lambda: self.tr("It could not be finished"))
        self.failed.emit(problem)

    def _unfinished(self, said: Callable[[], str]) -> None:
        self._say(
            lambda: self._tell(
                said(),
                self.tr(
                    "Bundles that had come in by then are in the study, each whole. Merge the same ones "
                    "again: nothing comes in twice."
                ),
            )
        )
        self._end([])

    def _tell(self, said: str, more: str) -> None:
        self._ended.setText(said)
        self._ended_more.setText(more)
        self._ended.setVisible(bool(said))
        self._ended_more.setVisible(bool(more))

    def _end(self, similar: list[list[str]]) -> None:
        self._show(form=False)
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._ended)
        self.ended.emit([tuple(pair) for pair in similar])

    def _show(self, *, form: bool, running: bool = False) -> None:
        self._form.setVisible(form)
        self._more.setVisible(not form and not running)
        self._home.setVisible(not running)
        self._enable()

    def _enable(self) -> None:
        has_files = bool(self._files.count())
        self._go.setEnabled(has_files)
        self._empty.setEnabled(has_files)

    def _connect(self) -> None:
        self._files.changed.connect(self._enable)
        self._keys.entered.connect(self._ask_start)
        self._panel.succeeded.connect(self._succeeded)
        self._panel.failed.connect(self._failed)
        self._panel.cancelled.connect(self._cancelled)

    def _lay_out(self) -> None:
        files = push_button(
            lambda: self.tr("Choose &files…"), "merge.choose_files", lambda: self.choose.emit("bundles")
        )
        folder = push_button(
            lambda: self.tr("Choose a f&older or stick…"),
            "merge.choose_folder",
            lambda: self.choose.emit("folder"),
        )
        column = Column()
        column.add(title_label(lambda: self.tr("Merge bundles")))
        column.add(
            help_label(
                lambda: self.tr(
                    "What laptops and other coordinators hand over comes into this study, in any order and "
                    "any number of times: nothing comes in twice."
                )
            )
        )
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * GRID)
        inside.addWidget(self._files)
        inside.addLayout(in_a_row(files, folder, self._empty))
        inside.addWidget(
            help_label(
                lambda: self.tr(
                    "Without a key records come in sealed, and can be opened later. With the key that signs, "
                    "each laptop gets a receipt, in the folder receipts beside the study."
                )
            )
        )
        inside.addWidget(self._keys)
        inside.addLayout(in_a_row(self._go))
        for widget in (
            self._form, self._panel, self._ended, self._ended_more, self._report, self._compared
        ):  # fmt: skip
            column.add(widget)
        column.add(in_a_row(self._more, self._home))
        column.end()
        fill(self, column)
