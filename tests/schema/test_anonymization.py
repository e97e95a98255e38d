"""Anonymization: careers stay, all that leads to one goes, and it is said that nothing is found any more."""

from __future__ import annotations

import resource
from datetime import date
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
    handle_number,
    interview,
    merged,
)

from sojourn_schema.anonymization import NOT_ANEW, OUTSIDE, anonymize, obstacles
from sojourn_schema.careers import Career
from sojourn_schema.command import main
from sojourn_schema.errors import FieldworkError
from sojourn_schema.fieldwork import enrol
from sojourn_schema.handover import hand_over
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.merging import merge
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.sealing import digest_of, seal
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.tally import Outcome as Ended
from sojourn_schema.withdrawal import Outcome, handle_of, withdraw

CODE = SecretCode.parse("000-000-000-000-000-000-012")
TODAY = date(2027, 5, 1)


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    """A merged study: four records of a laptop, one withdrawn, and one typed in at the coordinator's."""
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1, 2, 3)
    with StudyFile.open(laptop) as study:
        handle = handle_of(CODE, study.study_id)
        study.drafts.finish(study.drafts.new(), career_of(4), handle=handle)
        study.withdrawals.withdraw(handle_number(3))
    with StudyFile.open(fieldwork.coordinator) as study:
        study.drafts.finish(study.drafts.new(), career_of(5), handle=handle_number(5))
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    return fieldwork


def without_ids(career: Career) -> tuple[object, ...]:
    who = career.respondent
    return (
        who.phd_year,
        who.survey_year,
        who.site,
        tuple((one.sector, one.start_year) for one in career.spells),
    )


def test_careers_stay_and_all_that_leads_to_them_goes(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        before = list(study.careers())
        sealed = [one.sealed[-200:] for one in study.sealed.all() if one.sealed is not None]
        done = anonymize(study, TODAY)
        assert (done.records, done.handles, done.weeks, done.tombstones, done.laptops) == (4, 4, 2, 1, 1)
        assert done.sealed == 4
        assert len(done.in_words()) == 6
        after = list(study.careers())
        assert study.integrity() == []
        assert study.tallies.of_day(DAY)[Ended.FINISHED] == 3
        assert study.anonymization.day() == TODAY
        assert study.paradata() == {}
        left = b"".join(one.read_bytes() for one in fieldwork.folder.glob("coordinator.sojourn*"))
    assert sorted(map(without_ids, after)) == sorted(map(without_ids, before))
    old_ids = {one.respondent.respondent_id for one in before}
    assert not old_ids & {one.respondent.respondent_id for one in after}
    assert all(one.spells[0].respondent_id == one.respondent.respondent_id for one in after)
    gone = [handle_number(number) for number in (1, 2, 3, 5)] + sorted(old_ids) + ["2026-W48", "laptop-1"]
    for text in gone:
        assert text.encode() not in left, text
    assert not any(body in left for body in sealed)


def test_a_disk_without_room_for_a_second_copy_is_told_and_the_next_opening_writes_it(
    fieldwork: Fieldwork,
) -> None:
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill_the_disk(statement: str) -> None:
        if statement == "VACUUM":
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, usual[1]))

    with StudyFile.open(fieldwork.coordinator) as study:
        study._connection.set_trace_callback(fill_the_disk)
        try:
            done = anonymize(study, TODAY)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
            study._connection.set_trace_callback(None)
        assert (done.records, done.is_written_anew) == (4, False)
        assert done.in_words()[-1] == NOT_ANEW
        assert study.anonymization.day() == TODAY
        assert gaps(study) > 0
        assert study.integrity() == []
    with StudyFile.open(fieldwork.coordinator) as study:
        assert gaps(study) == 0
        assert len(study.respondent_ids()) == 4


def gaps(study: StudyFile) -> int:
    found: int = study._connection.execute("PRAGMA freelist_count").fetchone()[0]
    return found


def test_a_code_finds_nothing_afterwards_and_that_is_said(
    fieldwork: Fieldwork, capsys: pytest.CaptureFixture[str]
) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        anonymize(study, TODAY)
        done = withdraw(study, CODE)
        assert done.outcome is Outcome.ANONYMIZED
        assert study.withdrawals.tombstones() == ()
        assert len(study.respondent_ids()) == 4
    with pytest.raises(SystemExit) as ended:
        main(["withdraw", str(fieldwork.coordinator), CODE.written])
    assert ended.value.code == 0
    assert "we can no longer find the record" in capsys.readouterr().out


def test_nothing_comes_in_or_goes_out_afterwards(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        anonymize(study, TODAY)
        for act in (
            lambda: merge(study, [], [KEY]),
            lambda: hand_over(study, fieldwork.folder, TODAY, SIGNING),
            lambda: enrol(study, fieldwork.folder / "new.sojourn", SIGNING, disk_is_encrypted=True),
        ):
            with pytest.raises(FieldworkError, match="was anonymised on 2027-05-01"):
                act()
        with pytest.raises(FieldworkError, match="already"):
            anonymize(study, TODAY)


def test_what_has_to_be_settled_first_is_said_and_nothing_is_changed(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.folder / "laptop-1.sojourn"
    interview(laptop, 7)
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder), keys=())
    with StudyFile.open(fieldwork.coordinator) as study:
        draft_id = study.drafts.new()
        study.drafts.save(draft_id, {of_respondent("phd_year"): "2010"})
        first, second = obstacles(study)
        assert first.startswith("Not readable, and so destroyed with it: 1 sealed")
        assert second.startswith("Not finished: 1 interviews")
        with pytest.raises(FieldworkError, match="Nothing was anonymised"):
            anonymize(study, TODAY)
        study.drafts.discard(draft_id)
        with pytest.raises(FieldworkError, match="Not readable"):
            anonymize(study, TODAY)
        assert len(study.respondent_ids()) == 4
        assert anonymize(study, TODAY, destroy_sealed=True).records == 4
    with StudyFile.open(laptop) as study:
        assert obstacles(study)[0].startswith("This is a laptop's file")


def test_a_refusal_tells_of_records_that_were_made_readable_before_it(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        study.drafts.new()
        with pytest.raises(FieldworkError, match="3 records that were sealed are readable in the study now"):
            anonymize(study, TODAY, just_opened=3)
        with pytest.raises(FieldworkError, match=r"Nothing was anonymised\. Settle"):
            anonymize(study, TODAY)


def test_the_checklist_is_asked_point_by_point_and_a_no_ends_it(
    fieldwork: Fieldwork, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(question: str, **_: object) -> bool:
        asked.append(question)
        if len(asked) == 3:
            import click

            raise click.Abort
        return True

    monkeypatch.setattr("click.confirm", answer)
    with pytest.raises(SystemExit):
        main(["anonymize", str(fieldwork.coordinator)])
    assert len(asked) == 3
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.anonymization.day() is None
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main(["anonymize", str(fieldwork.coordinator), "--yes"])
    assert ended.value.code == 0
    said = capsys.readouterr()
    assert said.err.count("Yes: ") == len(OUTSIDE)
    assert "4 records stay, under new random ids." in said.out


def test_a_study_that_was_typed_in_at_one_place_can_be_anonymised_too(study: StudyFile) -> None:
    study.drafts.finish(study.drafts.new(), career_of(1), handle=handle_number(1))
    done = anonymize(study, TODAY)
    assert (done.records, done.handles, done.sealed) == (1, 1, 0)


def test_versions_of_a_record_that_nobody_has_read_are_an_obstacle(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        handle = handle_number(1)
        text = FinishedRecord(study.study_id, career_of(1)).to_text()
        sealed = seal(text, [KEY.recipient])
        while digest_of(sealed) < study.sealed.versions(handle)[0].digest:
            sealed = seal(text, [KEY.recipient])  # the version that is read stays the first one
        study._connection.execute(
            "INSERT INTO sealed_record (handle, digest, laptop_id, sealed) VALUES (?, ?, '', ?)",
            (handle, digest_of(sealed), sealed),
        )
        assert study.sealed.unopened() == ()
        (told,) = obstacles(study)
        assert "several versions, of which one alone is read: 1 records" in told
        assert obstacles(study, destroy_sealed=True) == ()


def test_no_interview_begins_in_a_study_that_was_anonymised(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        study.anonymization.require_not_done()
        anonymize(study, TODAY)
        for begin in (study.drafts.new, study.anonymization.require_not_done):
            with pytest.raises(FieldworkError, match="This study was anonymised on 2027-05-01"):
                begin()
        assert study.counts()["draft"] == 0
