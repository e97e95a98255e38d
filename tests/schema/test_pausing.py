"""Pausing: what was answered is kept sealed by a code, and readable by nobody without it."""

from __future__ import annotations

import sqlite3

import pytest

from sojourn_schema.instrument.answers import Place, of_respondent
from sojourn_schema.pausing import PADDED_TO_BYTES, pause, resume
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.study_file import StudyFile

OWN_WORDS = "a hall that nobody else was in"
ANSWERS = {
    of_respondent("site"): OWN_WORDS,
    of_respondent("phd_year"): "2014",
    Place("spell", "s1", "sector"): "x",
}


def paused(study: StudyFile) -> SecretCode:
    draft_id, code = study.drafts.new(), SecretCode.new()
    study.drafts.save(draft_id, ANSWERS, "timeline")
    pause(study, draft_id, ANSWERS, "timeline", code)
    return code


def test_a_paused_interview_goes_on_where_it_was_with_all_its_answers(study: StudyFile) -> None:
    code = paused(study)
    assert study.drafts.list() == []
    assert study.drafts.count_paused() == 1
    draft_id = resume(study, SecretCode.parse(code.written.lower()))
    assert draft_id is not None
    assert study.drafts.load(draft_id) == ANSWERS
    assert study.drafts.part(draft_id) == "timeline"
    assert study.drafts.count_paused() == 0
    assert resume(study, code) is None  # it is no longer paused


def test_no_byte_of_the_answers_or_of_the_code_can_be_read(study: StudyFile) -> None:
    code = paused(study)
    files = [path for path in study.path.parent.iterdir() if path.name.endswith((".sojourn", "-wal"))]
    assert len(files) == 2
    study._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    study.close()
    left = b"".join(path.read_bytes() for path in study.path.parent.iterdir())
    for secret in (OWN_WORDS, code.characters, code.written):
        assert secret.encode() not in left


def test_another_code_opens_nothing_and_changes_nothing(study: StudyFile) -> None:
    code = paused(study)
    assert resume(study, SecretCode.new()) is None
    assert study.drafts.count_paused() == 1
    assert resume(study, code) is not None


def test_the_length_of_what_is_sealed_tells_little(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    pause(study, draft_id, {}, None, SecretCode.new())
    paused(study)
    lengths = {length for (length,) in study._connection.execute("SELECT length(sealed) FROM paused_draft")}
    assert lengths == {12 + PADDED_TO_BYTES + 16}


def test_a_draft_that_could_not_be_sealed_stays_readable(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, ANSWERS)
    study._connection.execute(
        "CREATE TRIGGER no BEFORE INSERT ON paused_draft BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        pause(study, draft_id, ANSWERS, None, SecretCode.new())
    assert study.drafts.load(draft_id) == ANSWERS
