"""Another definition for a study that is there: what may change when, and what stays readable for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.schema.sealed_studies import ESCROW, begin_fieldwork, career_of, interview

from sojourn_schema.errors import FieldworkError
from sojourn_schema.redefinition import (
    FieldState,
    field_state,
    next_version,
    objections,
    redefine,
    with_consent_kept,
)
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

BEGUN = FieldState(is_begun=True)
PROMISED = replace(
    StudyDefinition.default(2026),
    controller="The school",
    contact="room 2",
    anonymize_on=date(2027, 3, 31),
    retention_until=date(2036, 12, 31),
)


def test_before_the_first_interview_everything_may_change(tmp_path: Path) -> None:
    path = tmp_path / "study.sojourn"
    other = replace(PROMISED, title="Other", survey_year=2027, consent_text={"en": "Yes."}, consent_more={})
    with StudyFile.create(path, PROMISED) as study:
        assert field_state(study) == FieldState()
        redefine(study, other)
    with StudyFile.open(path) as study:
        assert study.definition == other


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"survey_year": 2027}, "survey_year"),
        ({"analysis_plans": ("a" * 64,)}, "analysis_plans"),
        ({"smallest_cell": 3}, "smallest_cell"),
        ({"anonymize_on": date(2027, 4, 1)}, "anonymize_on"),
        ({"retention_until": None}, "retention_until"),
        ({"contact": "room 3"}, "consent_version"),
        ({"consent_more": {}}, "consent_version"),
    ],
)
def test_what_was_promised_stays_once_interviews_have_begun(change: dict[str, Any], key: str) -> None:
    after = replace(PROMISED, **change)
    assert set(objections(PROMISED, after, BEGUN)) == {key}
    assert objections(PROMISED, after, FieldState()) == {}


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Other"},
        {"sites": ("A",), "targets": {"A": 9}},
        {"added_items": ("spell.region",)},
        {"smallest_cell": 10},
        {"anonymize_on": date(2027, 1, 1)},
        {"contact": "room 3", "consent_version": "2"},
        {"recipients": {"coordinator": ESCROW.recipient}},
    ],
)
def test_the_rest_may_change_while_interviews_are_held(change: dict[str, Any]) -> None:
    assert objections(PROMISED, replace(PROMISED, **change), BEGUN) == {}


def test_every_version_of_the_consent_that_was_given_stays_and_is_readable(tmp_path: Path) -> None:
    path = tmp_path / "study.sojourn"
    with StudyFile.create(path, PROMISED) as study:
        study.add_career(career_of(1))
        redefine(study, replace(PROMISED, contact="room 3", consent_version="2"))
    with StudyFile.open(path) as study:
        current = replace(PROMISED.consent, version="2", contact="room 3")
        assert study.definition.consents == (current, PROMISED.consent)
        short = replace(study.definition, consent_text={"en": "Y."}, consent_more={}, consent_version="3")
        redefine(study, short)
    with StudyFile.open(path) as study:
        assert [one.version for one in study.definition.consent_before] == ["1", "2"]
        assert study.definition.consents == (study.definition.consent, current, PROMISED.consent)
        for back in ("1", "2"):
            with pytest.raises(FieldworkError, match="a version of that name was given before"):
                redefine(study, replace(study.definition, contact="room 4", consent_version=back))


def test_a_version_that_was_given_before_is_told_before_anything_is_saved() -> None:
    before = replace(PROMISED, consent_version="2", consent_before=(PROMISED.consent,))
    back = replace(before, contact="room 3", consent_version="1")
    assert objections(before, back, BEGUN) == {"consent_version": "a version of that name was given before"}
    assert objections(before, back, FieldState()) == {}


def test_a_version_that_nobody_was_given_is_not_kept() -> None:
    after = replace(PROMISED, contact="room 3", consent_version="2")
    assert with_consent_kept(PROMISED, after, FieldState()).consent_before == ()


def test_a_text_that_changed_under_its_version_is_told_the_next_one() -> None:
    told = objections(PROMISED, replace(PROMISED, contact="room 3"), BEGUN)
    assert told["consent_version"].endswith("2 would be the next")
    assert [next_version(one) for one in ("1", "2026-9", "2026-1b", "first")] == [
        "2", "2026-10", "2026-1b-2", "first-2",
    ]  # fmt: skip


def test_nothing_of_the_sealing_changes_once_a_laptop_is_enrolled(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path)
    with StudyFile.open(fieldwork.coordinator) as study:
        redefine(study, replace(study.definition, title="Before"))
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    with StudyFile.open(fieldwork.coordinator) as study:
        before = study.definition
        assert field_state(study) == FieldState(is_begun=True, seals=True)
        fewer = dict(list(before.recipients.items())[:1])
        with pytest.raises(FieldworkError, match="recipients: it can't change any more: a laptop"):
            redefine(study, replace(before, recipients=fewer))
        redefine(study, replace(before, title="After"))
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.definition == replace(before, title="After")


def test_a_laptop_collects_as_it_was_enrolled(tmp_path: Path) -> None:
    laptop = begin_fieldwork(tmp_path).laptop("laptop-1")
    with StudyFile.open(laptop) as study, pytest.raises(FieldworkError, match="the file of a laptop"):
        redefine(study, replace(study.definition, title="Other"))


def test_an_anonymised_study_stays_as_it_was(tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "study.sojourn", PROMISED) as study:
        study.add_career(career_of(1))
        study.anonymization.carry_out(date(2027, 1, 1))
        with pytest.raises(FieldworkError, match="was anonymised"):
            redefine(study, replace(PROMISED, title="Other"))
