"""The section of what is missing before fieldwork, and of the definition as a file."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from sojourn_desktop.language import Text
from sojourn_desktop.layout import Wrapped, card, heading_label, help_label, push_button
from sojourn_desktop.setup.design import Design
from sojourn_desktop.setup.fields import in_a_flow, named
from sojourn_desktop.setup.section import Section
from sojourn_desktop.setup.standing import Standing
from sojourn_desktop.theme import GRID
from sojourn_schema.readiness import Step, readiness

_SECTIONS = {
    Step.RESPONSIBLE: "consent",
    Step.SITES: "places",
    Step.WINDOW: "basics",
    Step.DATES: "basics",
    Step.KEYS: "keys",
    Step.ESCROW: "keys",
    Step.TRIED: "keys",
    Step.LAPTOPS: "laptops",
}
"""Where each step is taken."""


class ChecklistSection(Section):
    """The way to the first interview, step by step.

    Attributes:
        go: emitted with the name of a section.
        take_in, write: emitted when a TOML file is to be chosen.
    """

    go = Signal(str)
    take_in = Signal()
    write = Signal()

    def __init__(self) -> None:
        super().__init__(
            "checklist",
            lambda: self.tr("Before fieldwork"),
            lambda: self.tr(
                "What stands between this design and the first sealed interview. What is only advised can "
                "wait."
            ),
        )
        self._marks: dict[Step, Wrapped] = {}
        self._states: dict[Step, str] = {}
        words = self._words()
        for step in Step:
            row = card()
            row.setObjectName(f"design.checklist.{step}")
            across = QHBoxLayout(row)
            across.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
            texts = QVBoxLayout()
            texts.addWidget(Wrapped(words[step]))
            mark = named(help_label(partial(self._state_words, step)), f"design.checklist.{step}.state")
            texts.addWidget(mark)
            self._marks[step] = mark
            across.addLayout(texts, 1)
            button = push_button(
                lambda: self.tr("Go there"),
                f"design.checklist.{step}.go",
                partial(self.go.emit, _SECTIONS[step]),
                kind="quiet",
            )
            across.addWidget(button)
            self.add(row)
        self.add(heading_label(lambda: self.tr("The definition as a file")))
        self.add(
            help_label(
                lambda: self.tr(
                    "A TOML file holds the same definition for colleagues, for the ethics board and for the "
                    "command line. Comments that somebody wrote into it stay."
                )
            )
        )
        self.add(
            in_a_flow(
                push_button(lambda: self.tr("&Take one in…"), "design.take_in", self.take_in),
                push_button(lambda: self.tr("&Write one…"), "design.write", self.write),
            )
        )
        self._column.end()

    def show_standing(self, design: Design, standing: Standing) -> None:
        """Show how far the study is, with what was not saved yet."""
        definition = design.readable
        if definition is None:
            return
        for one in readiness(definition, standing.proven, len(standing.laptops)):
            self._states[one.step] = "done" if one.is_done else "needed" if one.is_needed else "advised"
            self._marks[one.step].setText(self._state_words(one.step))

    def missing(self) -> int:
        """How many steps that are needed are not done."""
        return sum(state == "needed" for state in self._states.values())

    def _state_words(self, step: Step) -> str:
        return {
            "": "",
            "done": self.tr("✓ done"),
            "needed": self.tr("• missing before fieldwork"),
            "advised": self.tr("• advised, not settled yet"),
        }[self._states.get(step, "")]

    def _words(self) -> dict[Step, Text]:
        return {
            Step.RESPONSIBLE: lambda: self.tr("The consent says who is responsible and how to reach them."),
            Step.SITES: lambda: self.tr(
                "The sites of the interviews are named, with targets if you have some."
            ),
            Step.WINDOW: lambda: self.tr("The days of the interviews are settled."),
            Step.DATES: lambda: self.tr(
                "It is settled when records become anonymous and until when they are kept."
            ),
            Step.KEYS: lambda: self.tr("The coordinator has keys."),
            Step.ESCROW: lambda: self.tr("Somebody else keeps a key, in case the coordinator's is lost."),
            Step.TRIED: lambda: self.tr("A test record was sealed, and opened with every key."),
            Step.LAPTOPS: lambda: self.tr("A laptop is enrolled."),
        }
