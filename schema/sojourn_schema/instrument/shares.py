"""A share of full time that held only beside a second position: the spell in parts, each with its own.

One spell has one share. Who kept a chair from 2010 and worked at 80 % only while they were in a company from
2022 to 2024 had three stretches of one contract: the years before, those shared, and those after.
"""

from __future__ import annotations

from sojourn_schema.dates import DECEMBER, JANUARY, absolute_month
from sojourn_schema.instrument.spell_draft import SpellDraft, held_at_once
from sojourn_schema.instrument.timeline import Timeline


def can_be_parted(timeline: Timeline, spell_id: str) -> bool:
    """Whether another position was held beside only a part of this one."""
    return _parted(timeline, spell_id) is not None


def parted(timeline: Timeline, spell_id: str) -> tuple[Timeline, str]:
    """The spell in up to three parts: before, beside and after the other position.

    The part beside it keeps the share that was told; the others have none, for they were held alone. Every
    part keeps what was said of a change of position, since the contract stayed as it was.

    Returns:
        The timeline, and the id of the part that was held beside the other position.

    Raises:
        ValueError: no other position was held beside only a part of it.
    """
    found = _parted(timeline, spell_id)
    if found is None:
        raise ValueError("The share of full time is one for the whole position.")
    return found


def _parted(timeline: Timeline, spell_id: str) -> tuple[Timeline, str] | None:
    for one, other, _, _ in timeline.overlaps():
        if spell_id not in (one, other):
            continue
        beside = timeline.spell(other if one == spell_id else one)
        made, part = _parted_by(timeline, timeline.spell(spell_id), beside)
        # Where months are missing, the part may share too little with the other to be asked its share.
        if made != timeline and held_at_once(made.spell(part), beside):
            return made, part
    return None


def _parted_by(timeline: Timeline, spell: SpellDraft, beside: SpellDraft) -> tuple[Timeline, str]:
    assert spell.months is not None
    part, parts, made = spell.spell_id, [spell.spell_id], timeline
    starts, ends = _edges(beside)
    if spell.months[0] < starts <= spell.months[1]:
        made = made.split_before(part, starts)
        part = made.spells[-1].spell_id
        parts.append(part)
    if ends is not None and starts <= ends < spell.months[1]:
        made = made.split_before(part, ends + 1)
        parts.append(made.spells[-1].spell_id)
    for one in parts:
        made = made.change(one, "position_changed", spell.text("position_changed"))
        if one != part:
            made = made.change(one, "fte", "")
    return made, part


def _edges(spell: SpellDraft) -> tuple[int, int | None]:
    """First and last month of a spell, whole years where months are missing; no last one if it goes on."""
    assert spell.start_year is not None
    starts = absolute_month(spell.start_year, spell.start_month or JANUARY)
    if spell.end_year is None:
        return starts, None
    return starts, absolute_month(spell.end_year, spell.end_month or DECEMBER)
