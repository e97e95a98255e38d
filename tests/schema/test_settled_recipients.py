"""From the first laptop on, nothing of a study is sealed, handed over or merged for other recipients."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.schema.sealed_studies import (
    DAY,
    KEY,
    SIGNING,
    Fieldwork,
    begin_fieldwork,
    bundled,
    career_of,
    interview,
    merged,
)

from sojourn_schema.bundle import Verdict
from sojourn_schema.errors import DamagedStudyError, FieldworkError
from sojourn_schema.fieldwork import check_keys, enrol
from sojourn_schema.handover import hand_over
from sojourn_schema.merging import merge
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.redefinition import redefine
from sojourn_schema.store.study_file import StudyFile

OTHER = RecordKey.new()


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    return begin_fieldwork(tmp_path / "fieldwork")


def with_other_recipients(path: Path) -> Path:
    """The study file, whose definition somebody changed past everything that watches over it."""
    with StudyFile.open(path) as study:
        changed = replace(study.definition, recipients={"coordinator": KEY.recipient, "x": OTHER.recipient})
        study._connection.execute("UPDATE study SET definition = ?", (changed.to_toml_text(),))
    return path


def test_a_study_with_other_recipients_enrols_merges_and_hands_over_nothing(
    fieldwork: Fieldwork, tmp_path: Path
) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    bundle = bundled(laptop, tmp_path)
    with StudyFile.open(with_other_recipients(fieldwork.coordinator)) as study:
        check_keys(study, [KEY, OTHER], Path("keys"))
        study.add_career(career_of(2))
        for step in (
            lambda: enrol(study, tmp_path / "laptop-2.sojourn", SIGNING, disk_is_encrypted=True),
            lambda: merge(study, [bundle], [KEY]),
            lambda: hand_over(study, tmp_path / "out.bundle", DAY, SIGNING),
        ):
            with pytest.raises(FieldworkError, match="first laptop was enrolled"):
                step()
        assert study.sealed.count() == 0
    assert not (tmp_path / "out.bundle").exists()


def test_the_same_recipients_in_another_order_stop_nothing(fieldwork: Fieldwork, tmp_path: Path) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    with StudyFile.open(fieldwork.coordinator) as study:
        turned = dict(reversed(study.definition.recipients.items()))
        redefine(study, replace(study.definition, recipients=turned))
    (report,) = merged(fieldwork.coordinator, bundled(laptop, tmp_path)).bundles
    assert not report.is_refused
    interview(fieldwork.laptop("laptop-2"), 2)
    assert bundled(fieldwork.coordinator, tmp_path / "out.bundle").exists()


def test_a_laptop_whose_file_names_its_recipients_in_another_order_goes_on(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    with StudyFile.open(laptop) as study:
        turned = dict(reversed(study.definition.recipients.items()))
        changed = replace(study.definition, recipients=turned).to_toml_text()
        study._connection.execute("UPDATE study SET definition = ?", (changed,))
    interview(laptop, 1)
    with StudyFile.open(laptop) as study:
        assert study.sealed.count() == 1


def test_a_laptop_whose_file_names_others_than_its_certificate_seals_nothing(fieldwork: Fieldwork) -> None:
    laptop = with_other_recipients(fieldwork.laptop("laptop-1"))
    with StudyFile.open(laptop) as study:
        assert "other recipients" in study.mirror.warning  # told at the start, before anybody answers
        draft = study.drafts.new()
        with pytest.raises(DamagedStudyError, match="other recipients"):
            study.drafts.finish(draft, career_of(1))
        assert [one.draft_id for one in study.drafts.list()] == [draft]
        assert study.sealed.count() == 0


def test_the_bundle_of_a_laptop_that_was_enrolled_with_other_recipients_is_refused(
    fieldwork: Fieldwork, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(fieldwork.coordinator, tmp_path / "copy.sojourn"))
    laptop = tmp_path / "laptop-9.sojourn"
    with StudyFile.open(with_other_recipients(copy)) as study:
        check_keys(study, [KEY, OTHER], Path("keys"))
        enrol(study, laptop, SIGNING, disk_is_encrypted=True)
    # The laptop's file is as it was enrolled.
    interview(laptop, 1)
    (report,) = merged(fieldwork.coordinator, bundled(laptop, tmp_path)).bundles
    assert report.verdict is Verdict.OTHER_RECIPIENTS
    assert "laptop-9 seals to others" in report.reason
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.sealed.count() == 0
        assert study.laptops.certificates() == {}
