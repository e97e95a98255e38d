"""Sealing on a collecting laptop: what is finished is sealed at once, and nothing readable of it stays."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.schema.sealed_studies import ESCROW, KEY, begin_fieldwork

from sojourn_schema.careers import Career
from sojourn_schema.errors import SealingError
from sojourn_schema.instrument.answers import of_respondent, of_spell
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.pausing import pause, resume
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.sealing import digest_of, unseal
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.log import DeletingLog
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.tally import Outcome, Tally
from sojourn_schema.withdrawal import Outcome as Withdrawn
from sojourn_schema.withdrawal import handle_of, withdraw

SECRET = "Quetzalcoatlus"
PARADATA = Paradata("2026-W48", {"consent": PageTime(15, 0)})
FINISHED = Tally(date(2026, 11, 24), "A", Outcome.FINISHED)


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    return begin_fieldwork(tmp_path / "made").laptop("laptop-1").rename(tmp_path / "laptop-1.sojourn")


@pytest.fixture
def career(make_career: Callable[..., Career]) -> Career:
    """A career with a word in it that no other bytes of a study have."""
    made = make_career()
    return replace(made, respondent=replace(made.respondent, site=SECRET, questionnaire_version=SECRET * 3))


def type_in(study: StudyFile, rows: int = 60) -> str:
    """Types an interview whose answers fill pages and are changed and taken away again."""
    draft_id = study.drafts.new()
    for number in range(rows):
        place = of_spell(f"s{number % 20}", "note")
        study.drafts.save(draft_id, {place: f"{SECRET} {number} " * (1 + number % 9)})
    study.drafts.save(draft_id, {of_spell("s0", "note"): None, of_respondent("site"): SECRET})
    return draft_id


def bytes_beside(study: StudyFile) -> bytes:
    """Every byte of the study file and of all that lies beside it."""
    return b"".join(one.read_bytes() for one in sorted(study.path.parent.iterdir()) if one.is_file())


def test_of_a_finished_interview_no_answer_stays_on_a_laptop(laptop: Path, career: Career) -> None:
    code = SecretCode.new()
    with StudyFile.open(laptop) as study:
        for _ in range(3):
            draft_id = type_in(study)
            assert SECRET.encode() in bytes_beside(study)
            handle = handle_of(code, study.study_id)
            study.drafts.finish(draft_id, career, handle=handle, paradata=PARADATA, tally=FINISHED)
            assert SECRET.encode() not in bytes_beside(study)
            code = SecretCode.new()
        assert study.counts() == dict.fromkeys(study.counts(), 0)
        assert study.paradata() == {}
        assert study.sealed.count() == 3
        assert study.tallies.of_day(FINISHED.day)[Outcome.FINISHED] == 3
    left = laptop.read_bytes()
    for text in (SECRET, "2026-W48", career.respondent.respondent_id + "\x00"):
        assert text.encode() not in left
    assert code.characters.encode() not in left


def test_what_a_pulled_plug_left_in_the_log_is_gone_at_the_next_start(
    laptop: Path, career: Career, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = tmp_path / "found"
    found.mkdir()
    with StudyFile.open(laptop) as study:
        draft_id = type_in(study, rows=3)
        monkeypatch.setattr(DeletingLog, "empty", lambda _: None)  # the plug is pulled after the commit
        study.drafts.finish(draft_id, career)
        monkeypatch.undo()
        for ending in ("", "-wal"):
            shutil.copy(f"{laptop}{ending}", found)
    assert SECRET.encode() in (found / f"{laptop.name}-wal").read_bytes()
    with StudyFile.open(found / laptop.name) as study:
        assert study.sealed.count() == 1
        assert SECRET.encode() not in bytes_beside(study)


def test_a_resumed_interview_is_sealed_as_any_other(laptop: Path, career: Career) -> None:
    code = SecretCode.new()
    with StudyFile.open(laptop) as study:
        draft_id = type_in(study)
        pause(study, draft_id, study.drafts.load(draft_id), "timeline", code)
        assert SECRET.encode() not in bytes_beside(study)
        resumed = resume(study, code)
        assert resumed is not None
        study.drafts.finish(resumed, career)
        assert SECRET.encode() not in bytes_beside(study)


def test_every_recipient_reads_the_record_with_all_that_belongs_to_it(laptop: Path, career: Career) -> None:
    with StudyFile.open(laptop) as study:
        study.drafts.finish(study.drafts.new(), career, handle="ab" * 16, paradata=PARADATA)
        (kept,) = study.sealed.all()
        assert kept.sealed is not None
        assert (kept.handle, kept.digest) == ("ab" * 16, digest_of(kept.sealed))
        assert kept.laptop_id == study.sealed.enrolment.certificate.laptop_id
        for key in (KEY, ESCROW):
            text = unseal(kept.sealed, [key])
            assert FinishedRecord.from_text(text) == FinishedRecord(study.study_id, career, PARADATA)


def test_records_lie_by_their_handles_and_tell_no_order(laptop: Path, career: Career) -> None:
    with StudyFile.open(laptop) as study:
        for handle in ("cc" * 16, "aa" * 16, "bb" * 16):
            study.drafts.finish(study.drafts.new(), career, handle=handle)
        assert [one.handle[:2] for one in study.sealed.all()] == ["aa", "bb", "cc"]
        with pytest.raises(sqlite3.OperationalError, match="no such column: rowid"):
            study._connection.execute("SELECT rowid FROM sealed_record")


def test_who_wants_no_code_gets_a_handle_that_nobody_knows(laptop: Path, career: Career) -> None:
    with StudyFile.open(laptop) as study:
        for _ in range(2):
            study.drafts.finish(study.drafts.new(), career)
        handles = {one.handle for one in study.sealed.all()}
        assert len(handles) == 2
        assert {len(handle) for handle in handles} == {32}


def test_where_sealing_fails_the_draft_stays_and_nothing_is_counted(
    laptop: Path, career: Career, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: bytes, recipients: object) -> bytes:
        raise SealingError("The study can't seal.")

    with StudyFile.open(laptop) as study:
        draft_id = type_in(study, rows=1)
        monkeypatch.setattr("sojourn_schema.sealing.seal", broken)
        with pytest.raises(SealingError):
            study.drafts.finish(draft_id, career, tally=FINISHED)
        monkeypatch.undo()
        assert study.drafts.load(draft_id)[of_respondent("site")] == SECRET
        assert study.tallies.all() == ()
        study.drafts.finish(draft_id, career, tally=FINISHED)
        assert study.sealed.count() == 1


def test_a_record_is_withdrawn_on_the_laptop_that_sealed_it(laptop: Path, career: Career) -> None:
    code, other = SecretCode.new(), SecretCode.new()
    with StudyFile.open(laptop) as study:
        handle = handle_of(code, study.study_id)
        study.drafts.finish(study.drafts.new(), career, handle=handle)
        study.drafts.finish(study.drafts.new(), career)
        (kept,) = (one for one in study.sealed.all() if one.handle == handle)
        assert kept.sealed is not None
        body = kept.sealed[-200:]
        assert body in bytes_beside(study)
        assert withdraw(study, code).outcome is Withdrawn.DELETED
        assert body not in bytes_beside(study)
        assert withdraw(study, code).outcome is Withdrawn.ALREADY
        assert withdraw(study, other).outcome is Withdrawn.NOT_HERE
        assert study.sealed.count() == 1
        assert set(study.withdrawals.tombstones()) == {handle, handle_of(other, study.study_id)}
        assert study.withdrawals.deletions() == {date.today(): 1}


def test_an_ordinary_study_keeps_readable_records(study: StudyFile, career: Career) -> None:
    assert not study.sealed.collects
    study.drafts.finish(study.drafts.new(), career)
    assert list(study.careers()) == [career]
    assert list(study.sealed.all()) == []


def test_many_records_are_read_in_parts(laptop: Path) -> None:
    with StudyFile.open(laptop) as study:
        study._connection.executemany(
            "INSERT INTO sealed_record (handle, digest, laptop_id, sealed) VALUES (?, 'd', 'l', x'00')",
            [(f"{number:032x}",) for number in range(450)],
        )
        assert [int(one.handle, 16) for one in study.sealed.all()] == list(range(450))
