"""The way to the first interview, step by step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.schema.sealed_studies import sealing_definition

from sojourn_schema.fieldwork_window import FieldworkWindow
from sojourn_schema.readiness import NEEDED, Step, readiness
from sojourn_schema.study import StudyDefinition


def missing(definition: StudyDefinition, proven: tuple[str, ...] = (), laptops: int = 0) -> set[Step]:
    return {one.step for one in readiness(definition, proven, laptops) if not one.is_done}


def test_a_new_study_lacks_everything() -> None:
    assert missing(StudyDefinition.default(2026)) == set(Step)
    assert {one.step for one in readiness(StudyDefinition.default(2026)) if one.is_needed} == NEEDED


def test_each_step_is_done_by_what_it_is_about() -> None:
    definition = sealing_definition()
    recipients = tuple(definition.recipients.values())
    assert not missing(definition) & {Step.SITES, Step.KEYS, Step.ESCROW}
    assert Step.TRIED in missing(definition, recipients[:1])
    assert missing(definition, recipients, laptops=1) == {Step.RESPONSIBLE, Step.WINDOW, Step.DATES}
    whole = replace(
        definition,
        controller="The school",
        contact="room 2",
        fieldwork=FieldworkWindow(date(2026, 11, 23), date(2026, 11, 27)),
        anonymize_on=date(2027, 3, 31),
        retention_until=date(2036, 12, 31),
    )
    assert missing(whole, recipients, laptops=1) == set()


def test_a_single_key_lacks_an_escrow() -> None:
    definition = sealing_definition()
    alone = replace(definition, recipients={"coordinator": definition.recipients["coordinator"]})
    assert Step.ESCROW in missing(alone)
    assert Step.KEYS not in missing(alone)
