"""One share of full time for each stretch of a position: before, beside and after another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.shares import can_be_parted, parted
from sojourn_schema.instrument.spell_draft import SpellDraft

Begin = Callable[..., Interview]
Add = Callable[..., str]


def edges(spell: SpellDraft) -> tuple[int | None, int | None, int | None, int | None]:
    return spell.start_year, spell.start_month, spell.end_year, spell.end_month


def test_the_years_before_beside_and_after_become_parts_in_one_step(begin: Begin, add: Add) -> None:
    interview = begin(2008)
    chair = add(interview, 2010, None, "academia", "full_professor", fte="0.8", position_changed="no")
    add(interview, 2022, 2024, "industry", "manager", start_month="3", end_month="2", fte="0.2")
    before = interview.timeline
    made, part = parted(interview.timeline, chair)
    interview.edit_timeline(made)
    stretches = [one for one in interview.timeline.by_start if one.sector == "academia"]
    assert [edges(one) for one in stretches] == [
        (2010, None, 2022, 2), (2022, 3, 2024, 2), (2024, 3, None, None),
    ]  # fmt: skip
    assert [one.text("fte") for one in stretches] == ["", "0.8", ""]
    assert {one.text("position_changed") for one in stretches} == {"no"}
    assert [one.text("same_employer") for one in stretches[1:]] == ["yes", "yes"]
    assert stretches[1].spell_id == part
    asked = {one.spell_id for one in stretches if "fte" in names(interview, one.spell_id)}
    assert asked == {part}
    interview.undo()
    assert interview.timeline == before


def names(interview: Interview, spell_id: str) -> list[str]:
    return [item.name for item in interview.spell_items(spell_id)]


def test_without_months_whole_years_are_shared(begin: Begin, add: Add) -> None:
    interview = begin(2008)
    chair = add(interview, 2010, None, "academia", "full_professor")
    add(interview, 2022, 2024, "industry", "manager")
    made, part = parted(interview.timeline, chair)
    assert edges(made.spell(part)) == (2022, 1, 2024, 12)
    assert edges(made.spell(chair)) == (2010, None, 2021, 12)


def test_what_ended_during_the_other_position_has_two_parts(begin: Begin, add: Add) -> None:
    interview = begin(2008)
    chair = add(interview, 2010, 2023, "academia", "full_professor", end_month="9")
    add(interview, 2020, None, "industry", "manager")
    made, part = parted(interview.timeline, chair)
    assert len(made.spells) == 3
    assert edges(made.spell(part)) == (2020, 1, 2023, 9)


@pytest.mark.parametrize("beside", [(2010, None), (2008, None)])
def test_a_position_held_beside_another_all_its_time_is_one(
    begin: Begin, add: Add, beside: tuple[int, int | None]
) -> None:
    interview = begin(2008)
    chair = add(interview, 2010, 2020, "academia", "full_professor", start_month="1")
    add(interview, *beside, "industry", "manager")
    assert not can_be_parted(interview.timeline, chair)
    with pytest.raises(ValueError, match="whole position"):
        parted(interview.timeline, chair)


def test_no_answer_of_the_one_is_lost(begin: Begin, add: Add) -> None:
    interview = begin(2008)
    chair = add(interview, 2010, None, "academia", "full_professor", papers="4")
    add(interview, 2022, 2024, "industry", "manager")
    made, _ = parted(interview.timeline, chair)
    interview.edit_timeline(made)
    stretches = [one.spell_id for one in interview.timeline.by_start if one.sector == "academia"]
    assert [interview.text(of_spell(one, "papers")) for one in stretches] == ["4", "4", "4"]
