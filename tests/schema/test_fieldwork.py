"""How fieldwork begins: keys first, then laptops, each refusal with its reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.schema.sealed_studies import ESCROW, KEY, SIGNING, begin_fieldwork, sealing_definition

from sojourn_schema.careers import Career, Respondent
from sojourn_schema.certificate import Certificate
from sojourn_schema.disk_encryption import DiskEncryption
from sojourn_schema.errors import DamagedStudyError, FieldworkError, KeyFileError, StudyFileError
from sojourn_schema.fieldwork import check_keys, enrol
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.signing import SigningKey, signed_document
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def test_a_laptop_is_enrolled_when_every_key_was_tried(tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "study.sojourn", sealing_definition()) as study:
        laptop = tmp_path / "laptop-1.sojourn"
        assert check_keys(study, [KEY], Path("key")) == ("coordinator",)
        with pytest.raises(FieldworkError, match=r"not tried yet .*: the dean's office"):
            enrol(study, laptop, SIGNING, disk_is_encrypted=True)
        assert not laptop.exists()
        assert check_keys(study, [ESCROW], Path("key")) == ("the dean's office",)
        made = enrol(study, laptop, SIGNING, disk_is_encrypted=True)
        assert list(study.laptops.certificates()) == [made.laptop_id]
        with StudyFile.open(laptop) as opened:
            assert opened.sealed.collects
            assert opened.sealed.enrolment.certificate == made
            assert opened.sealed.enrolment.key.public == made.public
            assert (opened.study_id, opened.definition) == (study.study_id, study.definition)
            assert opened.counts()["respondent"] == 0
        assert (made.name, made.disk) == ("laptop-1", "stated")
        assert not study.sealed.collects


def test_the_key_of_nobody_proves_nothing(tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "study.sojourn", sealing_definition()) as study:
        with pytest.raises(KeyFileError, match="opens nothing that"):
            check_keys(study, [RecordKey.new()], Path("key"))
        assert study.laptops.proven() == frozenset()


def test_a_study_without_keys_seals_nothing_and_enrols_nobody(study: StudyFile, tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="names no recipients"):
        check_keys(study, [KEY], Path("key"))
    with pytest.raises(FieldworkError, match="names no keys"):
        enrol(study, tmp_path / "laptop.sojourn", SIGNING, disk_is_encrypted=True)


def test_only_the_coordinators_key_enrols_and_not_from_a_laptop(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path)
    laptop, other = fieldwork.laptop("laptop-1"), tmp_path / "other.sojourn"
    with (
        StudyFile.open(fieldwork.coordinator) as study,
        pytest.raises(FieldworkError, match="not the one that"),
    ):
        enrol(study, other, SigningKey(bytes(32)), disk_is_encrypted=True)
    with StudyFile.open(laptop) as study, pytest.raises(FieldworkError, match="of a laptop itself"):
        enrol(study, other, SIGNING, disk_is_encrypted=True)
    assert not other.exists()


def test_a_name_is_given_once_and_a_file_that_is_there_is_left(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path)
    before = fieldwork.laptop("laptop-1").read_bytes()
    with StudyFile.open(fieldwork.coordinator) as study:
        with pytest.raises(FieldworkError, match="already a laptop called laptop-1"):
            enrol(study, tmp_path / "other" / "laptop-1.sojourn", SIGNING, disk_is_encrypted=True)
        (tmp_path / "taken.sojourn").write_text("something else")
        with pytest.raises(StudyFileError, match="already a file"):
            enrol(study, tmp_path / "taken.sojourn", SIGNING, disk_is_encrypted=True)
        assert len(study.laptops.certificates()) == 1
    assert (tmp_path / "laptop-1.sojourn").read_bytes() == before


def test_recipients_can_not_change_once_a_laptop_is_enrolled(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path)
    fieldwork.laptop("laptop-1")
    changed = replace(sealing_definition(), recipients={"coordinator": KEY.recipient})
    with StudyFile.open(fieldwork.coordinator) as study:
        study._connection.execute("UPDATE study SET definition = ?", (changed.to_toml_text(),))
    with (
        StudyFile.open(fieldwork.coordinator) as study,
        pytest.raises(FieldworkError, match="are others than when"),
    ):
        enrol(study, tmp_path / "laptop-2.sojourn", SIGNING, disk_is_encrypted=True)


@pytest.mark.parametrize("seen", DiskEncryption)
def test_a_disk_that_shows_no_encryption_is_refused_unless_the_coordinator_answers_for_it(
    tmp_path: Path, seen: DiskEncryption, monkeypatch: pytest.MonkeyPatch
) -> None:
    fieldwork = begin_fieldwork(tmp_path)
    monkeypatch.setattr("sojourn_schema.fieldwork.disk_encryption", lambda _: seen)
    with StudyFile.open(fieldwork.coordinator) as study:
        if seen is DiskEncryption.SEEN:
            assert enrol(study, tmp_path / "laptop.sojourn", SIGNING).disk == "seen"
        else:
            with pytest.raises(FieldworkError, match=r"encrypt.*Nothing was made"):
                enrol(study, tmp_path / "laptop.sojourn", SIGNING)
        assert enrol(study, tmp_path / "second.sojourn", SIGNING, disk_is_encrypted=True).disk == "stated"


def test_a_certificate_holds_only_as_its_coordinator_signed_it(tmp_path: Path) -> None:
    laptop = begin_fieldwork(tmp_path).laptop("laptop-1")
    with StudyFile.open(laptop) as study:
        signed = study.sealed.enrolment.signed
        forged = study.sealed.enrolment.certificate.signed(SigningKey(bytes(32)))
        with pytest.raises(ValueError, match="signature"):
            Certificate.read(signed.replace("laptop-1", "laptop-9"), SIGNING.public)
        with pytest.raises(ValueError, match="no laptop's certificate"):
            Certificate.read(signed_document({"kind": "sojourn pin reset 1"}, SIGNING), SIGNING.public)
        study._connection.execute("UPDATE enrolment SET certificate = ?", (forged,))
    with StudyFile.open(laptop) as study, pytest.raises(DamagedStudyError, match="certificate does not hold"):
        study.sealed.seal(Career(Respondent("r1", 2026, 2010)), None)


def test_a_laptop_takes_no_readable_records_in(tmp_path: Path, make_career: Callable[..., Career]) -> None:
    with StudyFile.open(begin_fieldwork(tmp_path).laptop("laptop-1")) as laptop:
        with pytest.raises(FieldworkError, match="collecting laptop"):
            laptop.add_career(make_career())
        assert laptop.counts()["respondent"] == 0


def test_a_definition_keeps_its_recipients_and_refuses_what_is_none(tmp_path: Path) -> None:
    definition = sealing_definition()
    assert StudyDefinition.from_toml_text(definition.to_toml_text()) == definition
