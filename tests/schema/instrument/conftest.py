"""A study and interviews of it, for the tests of the instrument."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.timeline import Timeline
from sojourn_schema.study import StudyDefinition

SURVEY_YEAR = 2026


@pytest.fixture
def definition() -> StudyDefinition:
    return replace(StudyDefinition.default(SURVEY_YEAR), recruited_via=("alumni_list",))


@pytest.fixture
def full_definition(definition: StudyDefinition) -> StudyDefinition:
    return replace(definition, item_set="full")


@pytest.fixture
def interview(definition: StudyDefinition) -> Interview:
    """Nothing answered yet."""
    return Interview(definition)


@pytest.fixture
def begin(definition: StudyDefinition) -> Callable[..., Interview]:
    """An interview in the timeline part: consent given, PhD awarded in that year."""

    def begun(phd_year: int = 2010, study: StudyDefinition = definition) -> Interview:
        interview = Interview(study)
        interview.answer(of_respondent("consent"), "agree")
        interview.answer(of_respondent("phd_status"), "awarded")
        interview.answer(of_respondent("phd_year"), str(phd_year))
        assert interview.go("timeline")
        return interview

    return begun


@pytest.fixture
def add() -> Callable[..., str]:
    """Adds a spell to an interview and gives its id."""

    def added(
        interview: Interview, start: int, end: int | None, sector: str, position: str = "other", **texts: str
    ) -> str:
        timeline: Timeline = interview.timeline.add(start, end, sector, position)
        spell_id = timeline.spells[-1].spell_id
        for item, text in texts.items():
            timeline = timeline.change(spell_id, item, text)
        interview.edit_timeline(timeline)
        return spell_id

    return added
