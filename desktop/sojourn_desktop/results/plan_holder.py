"""The place of the plan editor, which comes when it is first looked at: it brings the models along."""

from __future__ import annotations

import importlib
from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.error_words import error_text
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import announce, help_label
from sojourn_desktop.tasks import ThreadTask
from sojourn_desktop.theme import GRID
from sojourn_schema.errors import SojournError

if TYPE_CHECKING:
    from sojourn_desktop.results.plan_view import PlanView


class PlanHolder(QWidget):
    """Holds the editor once its code is loaded, which happens beside the window.

    Args:
        registered: hashes of the plans that the study named when it was made.

    Attributes:
        analyse: emitted with a plan's file as text when it is to be carried out.
        load, save: emitted with a function that takes the path of the file that is chosen.
    """

    analyse = Signal(str)
    load = Signal(object)
    save = Signal(object)

    def __init__(self, registered: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registered = registered
        self._loading: ThreadTask | None = None
        self._view: PlanView | None = None
        self._waiting = help_label()
        self._waiting.setObjectName("plan.waiting")
        self._last_said = LastSaid(self)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._waiting.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        self._down.addWidget(self._waiting)

    def make(self, plan: str, whose: bool = False) -> None:
        """Make the editor, unless it is there or on its way.

        Args:
            plan: that it begins with, as the text of its file; empty for the one that ships.
            whose: whether it is to be that of an analysis, so that it is said where it is missing.
        """
        if self._view is not None or self._loading is not None:
            return
        self._loading = ThreadTask(
            lambda: importlib.import_module("sojourn_desktop.results.plan_draft"), self
        )
        self._loading.succeeded.connect(lambda _: self._show_view(plan, whose))
        self._loading.failed.connect(self._say_failed)
        self._last_said(lambda: self._waiting.setText(self.tr("Getting the plan …")))
        self._loading.start()

    def _say_failed(self, problem: SojournError) -> None:
        """Say why there is no editor; it is tried again when the place is looked at again."""
        self._loading = None
        self._last_said(lambda: self._waiting.setText(error_text(problem)))
        announce(self._waiting)

    def _show_view(self, plan: str, whose: bool) -> None:
        from sojourn_analysis.plan import Plan
        from sojourn_desktop.results.plan_draft import NAME
        from sojourn_desktop.results.plan_view import PlanView
        from sojourn_schema.errors import DefinitionError

        self._loading = None
        self._view = view = PlanView(self._registered)
        try:
            view.show_plan(Plan.from_toml_text(plan, NAME) if plan else Plan.default())
            if whose and not plan:
                view.say_lost()
        except DefinitionError as problem:  # of another version, whose plans are not ours, or damaged
            view.show_plan(Plan.default())
            view.say_lost(problem)
        view.analyse.connect(self.analyse)
        view.load.connect(lambda: self.load.emit(view.take_file))
        view.save.connect(lambda: self.save.emit(view.write_file))
        self._waiting.hide()
        self._down.addWidget(view)
        view.take_keyboard()
