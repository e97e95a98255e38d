"""The report of a merge, to be read: what became of each bundle, how much of each laptop has come."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.handover.merge_words import (
    laptop_words,
    record_words,
    source_words,
    verdict_words,
)
from sojourn_desktop.handover.wide_table import WideTable
from sojourn_desktop.language import LastSaid, number
from sojourn_desktop.layout import heading_label, help_label
from sojourn_desktop.theme import GRID


class MergeReportView(QWidget):
    """Shows what `sojourn merge --json` prints."""

    def __init__(self) -> None:
        super().__init__()
        self._said, self._about = heading_label(), help_label()
        self._said.setObjectName("merge.said")
        self._about.setObjectName("merge.about")
        self._say = LastSaid(self)
        self._bundles = WideTable(
            "merge.bundles_table",
            lambda: self.tr("What became of each bundle"),
            lambda: (self.tr("Bundle"), self.tr("What became of it"), self.tr("What to do now")),
        )
        self._laptops = WideTable(
            "merge.laptops_table",
            lambda: self.tr("How much of each laptop has come"),
            lambda: (self.tr("Laptop"), self.tr("Records here"), self.tr("What to do now")),
        )
        self._laptops_heading = heading_label(lambda: self.tr("Laptops"))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2 * GRID)
        for widget in (self._said, self._about, self._bundles, self._laptops_heading, self._laptops):
            down.addWidget(widget)

    def show_report(self, report: dict[str, Any]) -> None:
        """Show one report."""
        self._say(lambda: self._tell(report))

    def clear(self) -> None:
        """Show nothing, and forget the report."""
        self.hide()
        self._say(lambda: None)
        for label in (self._said, self._about):
            label.clear()
        for table in (self._bundles, self._laptops):
            table.show_rows([])

    def _tell(self, report: dict[str, Any]) -> None:
        bundles, laptops = report["bundles"], report["laptops"]
        refused = [one for one in bundles if one["verdict"] not in ("taken", "replayed")]
        self._said.setText(
            self.tr("Bundles: {0}. Refused: {1}.").format(number(len(bundles)), number(len(refused)))
        )
        self._about.setText("\n".join(self._beside(report)))
        self._bundles.show_rows([self._bundle(one) for one in bundles])
        self._laptops.show_rows([(one["told_as"], *laptop_words(one)) for one in laptops])
        self._laptops.setVisible(bool(laptops))
        self._laptops_heading.setVisible(bool(laptops))

    def _bundle(self, one: dict[str, Any]) -> tuple[str, str, str]:
        means, to_do = verdict_words(one["verdict"])
        told = record_words(one["records"])
        source = source_words(one["source"])
        path = Path(one["path"])
        return (
            self.tr("{0}, of {1}").format(path.name, source) if source else path.name,
            self.tr("{0}: {1}").format(means, told) if told else means,
            to_do,
        )

    def _beside(self, report: dict[str, Any]) -> list[str]:
        lines = []
        if report["opened"]:
            lines.append(self.tr("Records that became readable: {0}.").format(number(report["opened"])))
        if report["sealed"]:
            lines.append(
                self.tr("Records that are still sealed: {0}. Merge again with a key to read them.").format(
                    number(report["sealed"])
                )
            )
        if report["conflicting"]:
            lines.append(
                self.tr(
                    "Records that came in several versions: {0}. All versions are kept, and one is read."
                ).format(number(len(report["conflicting"])))
            )
        if report["receipts"]:
            folder = Path(report["receipts"][0]).parent
            lines.append(
                self.tr(
                    "Receipts written to {0}: {1}. Take each to its laptop, which then deletes what is here."
                ).format(folder, number(len(report["receipts"])))
            )
        return lines
