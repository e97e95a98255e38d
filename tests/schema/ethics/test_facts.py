"""What the paper for an ethics board rests on: the study's settings and what was done in its file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.schema.sealed_studies import (
    DAY,
    Fieldwork,
    begin_fieldwork,
    bundled,
    handle_number,
    interview,
    merged,
)

from sojourn_schema.anonymization import anonymize
from sojourn_schema.ethics.facts import facts_of
from sojourn_schema.extra_questions.form import ExtraForm, ExtraPage, ExtraQuestion, QuestionType
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

TODAY = date(2026, 11, 30)


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, *range(7))
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    return fieldwork


def test_a_sealing_study_tells_its_holders_laptops_and_bundles(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator, read_only=True) as study:
        facts = facts_of(study, TODAY)
    assert facts.seals
    assert facts.holders == {"coordinator": True, "the dean's office": True}
    assert [(one.name, one.disk, one.bundles) for one in facts.laptops] == [("laptop-1", "stated", 1)]
    assert (facts.deletion_days, facts.anonymized_on, facts.form, facts.former_forms) == ((), None, None, ())


def test_a_laptop_tells_of_itself(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.folder / "laptop-1.sojourn", read_only=True) as study:
        facts = facts_of(study, TODAY)
    assert facts.state.is_laptop
    assert facts.seals
    assert [(one.name, one.disk) for one in facts.laptops] == [("laptop-1", "stated")]


def test_deletions_are_told_by_their_days(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        study.withdrawals.withdraw(handle_number(1))
        facts = facts_of(study, TODAY)
    assert facts.deletion_days == (date.today(),)
    assert facts.status.deleted is None


def test_a_study_without_keys_seals_nothing_and_one_that_is_anonymous_says_since_when(
    fieldwork: Fieldwork,
) -> None:
    with StudyFile.in_memory(StudyDefinition.default(2026)) as study:
        assert not facts_of(study, TODAY).seals
    with StudyFile.open(fieldwork.coordinator) as study:
        anonymize(study, DAY)
        facts = facts_of(study, TODAY)
    assert (facts.anonymized_on, facts.laptops) == (DAY, ())


def test_forms_of_before_are_told_beside_the_one_in_use(tmp_path: Path) -> None:
    def form(name: str) -> ExtraForm:
        return ExtraForm("F", "en", (ExtraPage({}, (ExtraQuestion(name, QuestionType.TEXT, {"en": "?"}),)),))

    definition = replace(StudyDefinition.default(2026), extra_questions=form("one"))
    with StudyFile.create(tmp_path / "s.sojourn", definition) as study:
        study.extra_forms.use(form("two"))
    with StudyFile.open(tmp_path / "s.sojourn", read_only=True) as study:
        facts = facts_of(study, TODAY)
    assert (facts.form, facts.former_forms) == (form("two"), (form("one"),))
