"""What is still to be told of each position, in a word or two for the table and a mark in the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sojourn_schema.instrument.routing import UNPAID

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview


def checks(interview: Interview) -> dict[str, str]:
    """The words by spell; spells told in full are left out."""
    timeline = interview.timeline
    found: dict[str, list[str]] = {}
    for problem in interview.can_leave("timeline"):
        if problem.place.row in timeline:
            found.setdefault(problem.place.row, []).append(_word(problem.place.item))
    for one, other, _, _ in timeline.overlaps():
        for spell in (timeline.spell(one), timeline.spell(other)):
            if spell.sector != UNPAID and not spell.text("fte"):
                found.setdefault(spell.spell_id, []).append(QCoreApplication.translate("Timeline", "share?"))
    for finding in interview.findings():
        if finding.kind == "unchanged":
            changed = QCoreApplication.translate("Timeline", "changed?")
            found.setdefault(finding.spell_ids[-1], []).append(changed)
    return {spell_id: ", ".join(dict.fromkeys(words)) for spell_id, words in found.items()}


def _word(item: str) -> str:
    if item in ("sector", "position"):
        return QCoreApplication.translate("Timeline", "position?")
    if item.startswith("start"):
        return QCoreApplication.translate("Timeline", "start?")
    return QCoreApplication.translate("Timeline", "end?")
