"""What a definition that is being written can't say, by key, so that a form tells it beside the field."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sojourn_schema.definition_reading import read_draft
from sojourn_schema.definition_writing import raw_of
from sojourn_schema.phrase import Phrase
from sojourn_schema.study import KEYS, StudyDefinition


def wrong(**changed: Any) -> dict[str, str]:
    changes = raw_of(StudyDefinition.default(2026)) | changed
    raw = {key: value for key, value in changes.items() if value != {}}
    return {one.key: one.reason for one in read_draft(raw, KEYS)[1]}


def test_nothing_is_wrong_in_a_usual_definition() -> None:
    assert wrong() == {}


@pytest.mark.parametrize(
    ("changed", "key", "template"),
    [
        ({"title": " "}, "title", "it is empty"),
        ({"survey_year": "soon"}, "survey_year", "a year from {first} to {last} is needed, as a number"),
        ({"sites": ["A", "A"]}, "sites", "the same text stands in it twice"),
        ({"targets": {"A": 1}}, "targets.A", "that is none of the sites"),
        ({"recruited_via": []}, "recruited_via", "at least one is needed"),
        ({"anonymize_on": "soon"}, "anonymize_on",
         "a day is needed, such as {example}"),
        ({"landmarks": {"x": {"en": "y"}}}, "landmarks.x", "that is no year"),
        ({"consent_more": {"en": "x"}}, "consent_more", "there is no text in {languages}"),
    ],
)  # fmt: skip
def test_what_a_form_can_get_wrong_can_be_said_in_every_language(
    changed: dict[str, Any], key: str, template: str
) -> None:
    reason = wrong(**changed)[key]
    assert isinstance(reason, Phrase)
    assert reason.template == template


def test_a_text_of_too_many_words_is_told_with_their_number() -> None:
    text = {"en": "word " * 118}
    told = wrong(consent_text=text, consent_more={}, controller="The school", contact="room 2")
    assert told["consent_text.en"].startswith("it has 122 words with controller and contact")
    assert wrong(consent_text=text, consent_more={}) == {}


def day(year: int, month: int, number: int) -> Any:
    return date(year, month, number)


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"fieldwork": {"first_day": day(2026, 11, 2), "last_day": day(2026, 11, 1)}}, "fieldwork.last_day"),
        ({"fieldwork": {"first_day": day(2026, 11, 2)}}, "fieldwork.last_day"),
        ({"fieldwork": {"first_day": day(2025, 1, 1), "last_day": day(2025, 1, 2)}}, "fieldwork.first_day"),
        ({"fieldwork": {"first_day": day(2026, 1, 1), "last_day": day(2026, 1, 2)},
          "anonymize_on": day(2026, 1, 2)}, "anonymize_on"),
        ({"anonymize_on": day(2027, 1, 2), "retention_until": day(2027, 1, 1)}, "retention_until"),
        ({"fieldwork": {"from": 1}}, "fieldwork.from"),
        ({"fieldwork": 3}, "fieldwork"),
        ({"consent_before": [{"version": "1"}]}, "consent_version"),
        ({"consent_before": 3}, "consent_before"),
    ],
)  # fmt: skip
def test_days_and_versions_that_do_not_follow_one_another_are_told(changed: dict[str, Any], key: str) -> None:
    assert set(wrong(**changed)) == {key}


def test_fieldwork_over_the_turn_of_the_year_has_the_survey_year_of_either() -> None:
    window = {"first_day": day(2026, 12, 28), "last_day": day(2027, 1, 8)}
    assert wrong(fieldwork=window) == {}
    assert wrong(fieldwork=window, survey_year=2027) == {}
