"""Which position a new one may belong to: the paid one before it, at the same employer or simply gone on."""

from __future__ import annotations

from sojourn_schema.instrument.routing import UNPAID
from sojourn_schema.instrument.timeline import SpellDraft, Timeline


def job_before(timeline: Timeline, spell: SpellDraft) -> SpellDraft | None:
    """The last paid spell that started before this one; None where there is none or this one is a break."""
    if spell.sector == UNPAID or spell.months is None:
        return None
    start = spell.months[0]
    earlier = [
        one
        for one in timeline.by_start
        if one.spell_id != spell.spell_id
        and one.months is not None
        and one.months[0] < start
        and one.position
        and one.sector != UNPAID
    ]
    return earlier[-1] if earlier else None


def may_go_on(before: SpellDraft, spell: SpellDraft) -> bool:
    """Whether it can be no more of the one before: that ended, same kind of work, no year between."""
    if before.last_year is None or spell.first_year is None or before.ongoing:
        return False
    return spell.sector in ("", before.sector) and spell.first_year <= before.last_year + 1
