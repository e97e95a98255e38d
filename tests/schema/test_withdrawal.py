"""Withdrawal: whoever has the code has the record deleted, and nothing else leads to it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from sojourn_schema.careers import Career, Respondent
from sojourn_schema.command import main
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.interchange import write_package
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.withdrawal import Outcome, handle_of, withdraw

OWN_WORDS = "a hall that nobody else was in"


def finished(study: StudyFile, respondent_id: str, site: str = OWN_WORDS) -> SecretCode:
    """A finished interview; gives the code that its respondent would get."""
    code = SecretCode.new()
    study.drafts.finish(
        study.drafts.new(),
        Career(Respondent(respondent_id, 2026, 2010, site=site)),
        handle=handle_of(code, study.study_id),
        paradata=Paradata("2026-W48", {"consent": PageTime(0, 1)}),
    )
    return code


def bytes_beside(study: StudyFile) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(study.path.parent.iterdir()))


def test_the_record_of_the_code_is_deleted_and_no_other(study: StudyFile) -> None:
    code, _ = finished(study, "r1"), finished(study, "r2")
    assert withdraw(study, code).outcome is Outcome.DELETED
    assert study.respondent_ids() == ["r2"]
    assert list(study.paradata()) == ["r2"]


def test_no_byte_of_the_record_or_of_its_id_stays_on_the_disk(study: StudyFile) -> None:
    code = finished(study, "an id that shows")
    assert withdraw(study, code).log_emptied
    study.close()
    left = bytes_beside(study)
    assert OWN_WORDS.encode() not in left
    assert b"an id that shows" not in left


def test_the_code_is_in_no_byte_of_the_study(study: StudyFile) -> None:
    code = finished(study, "r1")
    study.close()
    left = bytes_beside(study)
    assert handle_of(code, study.study_id).encode() in left
    for written in (code.characters, code.characters[:-1], code.written):
        assert written.encode() not in left
        assert written.lower().encode() not in left


def test_an_unknown_code_leaves_a_tombstone_and_says_what_is_not_known(study: StudyFile) -> None:
    finished(study, "r1")
    code = SecretCode.new()
    done = withdraw(study, code)
    assert done.outcome is Outcome.NOT_HERE
    assert "nothing was deleted" in " ".join(done.in_words())
    assert study.withdrawals.tombstones() == (handle_of(code, study.study_id),)
    assert study.respondent_ids() == ["r1"]
    assert withdraw(study, code).outcome is Outcome.ALREADY


def test_a_withdrawn_record_leaves_a_tombstone_too(study: StudyFile) -> None:
    code = finished(study, "r1")
    withdraw(study, code)
    assert study.withdrawals.tombstones() == (handle_of(code, study.study_id),)
    assert withdraw(study, code).outcome is Outcome.ALREADY


def test_the_same_code_has_another_handle_in_another_study() -> None:
    code = SecretCode.new()
    assert handle_of(code, "one study") != handle_of(code, "another study")
    assert len(handle_of(code, "one study")) == 32


def test_while_somebody_reads_it_is_said_that_a_trace_is_left(study: StudyFile) -> None:
    code = finished(study, "r1")
    reader = sqlite3.connect(study.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM respondent").fetchone()
    done = withdraw(study, code)
    assert done.outcome is Outcome.DELETED
    assert not done.log_emptied
    assert "-wal" in done.in_words()[-1]
    reader.close()
    study.drafts.new()
    assert OWN_WORDS.encode() not in bytes_beside(study)


def test_an_export_holds_neither_handle_nor_how_the_interview_went(study: StudyFile, tmp_path: Path) -> None:
    code = finished(study, "r1")
    write_package(study.careers(), tmp_path / "out", title="Careers")
    written = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert b"r1" in written
    assert handle_of(code, study.study_id).encode() not in written
    assert b"2026-W48" not in written


# The command


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def answered(study: StudyFile) -> tuple[Path, SecretCode]:
    """A closed study with one record, and its code."""
    code = finished(study, "r1")
    study.close()
    return study.path, code


def test_the_command_deletes_by_a_code_as_it_was_written(
    answered: tuple[Path, SecretCode], capsys: pytest.CaptureFixture[str]
) -> None:
    path, code = answered
    assert run("withdraw", path, code.written.lower()) == 0
    assert "deleted from this study" in capsys.readouterr().out
    with StudyFile.open(path, read_only=True) as study:
        assert study.respondent_ids() == []


def test_the_command_says_in_json_what_it_found(
    answered: tuple[Path, SecretCode], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("withdraw", answered[0], SecretCode.new().written, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["outcome"] == "not_here"


def test_a_mistyped_code_is_refused_and_deletes_nothing(
    answered: tuple[Path, SecretCode], capsys: pytest.CaptureFixture[str]
) -> None:
    path, code = answered
    wrong = "1" if code.written[-1] == "0" else "0"
    assert run("withdraw", path, code.written[:-1] + wrong) == 1
    assert "mistyped" in capsys.readouterr().err
    with StudyFile.open(path, read_only=True) as study:
        assert study.respondent_ids() == ["r1"]
        assert study.withdrawals.tombstones() == ()
