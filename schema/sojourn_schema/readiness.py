"""What is still missing before the fieldwork of a study can begin."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sojourn_schema.record_keys import COORDINATOR
from sojourn_schema.study import StudyDefinition


class Step(StrEnum):
    """What has to be settled, in the order in which one would."""

    RESPONSIBLE = "responsible"
    """The consent text says who is responsible and how to reach them."""
    SITES = "sites"
    """Where interviews are held; several laptops are told apart by it on the progress page."""
    WINDOW = "window"
    """On which days."""
    DATES = "dates"
    """When records are made anonymous, and until when they are kept."""
    KEYS = "keys"
    """The coordinator's keys, which seal."""
    ESCROW = "escrow"
    """A second key, in case the first one is lost."""
    TRIED = "tried"
    """A test record was sealed, and opened with the key of every recipient."""
    LAPTOPS = "laptops"
    """At least one laptop is enrolled."""


NEEDED = frozenset({Step.RESPONSIBLE, Step.KEYS, Step.TRIED, Step.LAPTOPS})
"""Without these no interview is sealed, or nobody is told whom they consent to; the others are advised."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """One step of the way to the first interview.

    Attributes:
        step: which one.
        is_done: whether it is settled.
        is_needed: whether fieldwork can't begin without it.
    """

    step: Step
    is_done: bool
    is_needed: bool


def readiness(
    definition: StudyDefinition, proven: Collection[str] = (), laptops: int = 0
) -> tuple[Readiness, ...]:
    """How far a study is on its way to fieldwork.

    Args:
        definition: of the study.
        proven: recipients whose keys were seen to open a test record.
        laptops: how many are enrolled.
    """
    recipients = definition.recipients
    done = {
        Step.RESPONSIBLE: bool(definition.controller and definition.contact),
        Step.SITES: bool(definition.sites),
        Step.WINDOW: definition.fieldwork is not None,
        Step.DATES: definition.anonymize_on is not None and definition.retention_until is not None,
        Step.KEYS: bool(definition.coordinator_key and recipients),
        Step.ESCROW: any(holder != COORDINATOR for holder in recipients),
        Step.TRIED: bool(recipients) and set(recipients.values()) <= set(proven),
        Step.LAPTOPS: laptops > 0,
    }
    return tuple(Readiness(step, done[step], step in NEEDED) for step in Step)
