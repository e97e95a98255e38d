"""A finding on the review: what doesn't fit, what one click does about it, and the way to mend it by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sojourn_desktop.flow import FlowLayout
from sojourn_desktop.layout import Wrapped, push_button
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.answers import Place, of_respondent, of_spell, of_year
from sojourn_schema.instrument.finding_words import in_words
from sojourn_schema.instrument.repairs import Repair, repairs

if TYPE_CHECKING:
    from sojourn_schema.consistency import Finding
    from sojourn_schema.instrument.interview import Interview

TELL_MORE = "position"
"""The repair of a gap that stands in the place of the way to where it is told."""


class FindingCard(QFrame):
    """One finding with its buttons: those that mend it at once, and the way to where it is mended by hand.

    Args:
        interview: whose finding it is.
        finding: that is shown.
        name: of the last button; those that mend it are called `{name}.{kind of repair}`.

    Attributes:
        repaired: emitted with the `Repair` that was chosen, before it is done.
        jump: emitted with the place where the respondent wants to mend it.
    """

    repaired = Signal(object)
    jump = Signal(object)

    def __init__(
        self, interview: Interview, finding: Finding, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        text = in_words(finding, interview.language)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID // 2)
        inside.addWidget(Wrapped(text))
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=GRID)
        inside.addWidget(buttons)
        offered = {one.kind: one for one in repairs(interview, finding)}
        last = offered.pop(TELL_MORE, None)
        doings = [(f"{name}.{kind}", one.text, self._do(one), "") for kind, one in offered.items()]
        if last is not None:
            doings.append((name, last.text, self._do(last), ""))
        else:
            place, words = where(finding), self._way(interview, finding)
            doings.append((name, words, lambda: self.jump.emit(place), "quiet" if offered else ""))
        for button_name, words, do, kind in doings:
            button = push_button(words, button_name, do, kind=kind)
            button.setAccessibleName(f"{words}: {text}")
            flow.addWidget(button)

    def _do(self, repair: Repair) -> Callable[[], None]:
        return lambda: self.repaired.emit(repair)

    def _way(self, interview: Interview, finding: Finding) -> str:
        """What the button says that leads to where the finding is mended by hand."""
        match finding.kind:
            case "overlap":
                return interview.words("repair.shares")
            case "before_phd" | "future_year":
                return self.tr("Look at the dates")
            case "end_before_start" | "end_unknown":
                return self.tr("Correct the end")
            case "papers_without_spell":
                return self.tr("Look at the papers")
            case "unchanged":
                return self.tr("Say what changed")
            case _:
                return self.tr("Look at it")


def where(finding: Finding) -> Place:
    """The place where a finding is mended by hand."""
    if finding.kind == "papers_without_spell" and finding.first_year is not None:
        return of_year(finding.first_year)
    if finding.kind == "search_counts" and finding.first_year is not None:
        return Place("job_search", str(finding.first_year), "applications")
    if finding.kind == "before_phd" and not finding.spell_ids:
        return of_respondent("phd_year")
    if not finding.spell_ids:
        return Place("spell", "", "")
    match finding.kind:
        case "overlap":
            return of_spell(finding.spell_ids[-1], "fte")
        case "unchanged":
            return of_spell(finding.spell_ids[-1], "position")
        case "end_before_start" | "end_unknown":
            return of_spell(finding.spell_ids[0], "end_year")
    return of_spell(finding.spell_ids[0], "start_year")
