"""Drafts: every answer committed when given, and gone when the interview is finished or discarded."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from subprocess import Popen
from threading import Thread

import pytest

from sojourn_schema.careers import Career
from sojourn_schema.errors import DiskFullError, ReadOnlyStudyError
from sojourn_schema.instrument.answers import Place, of_respondent, of_spell, of_year
from sojourn_schema.store.drafts import DraftSummary
from sojourn_schema.store.study_file import StudyFile

GENDER, SITE, SECTOR = of_respondent("gender"), of_respondent("site"), of_spell("s1", "sector")
SECRET = "the words nobody else may read"


def bytes_on_disk(study: StudyFile) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(study.path.parent.iterdir()))


def test_a_new_draft_is_empty_and_listed(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    assert study.drafts.load(draft_id) == {}
    assert study.drafts.part(draft_id) is None
    assert study.drafts.list() == [DraftSummary(draft_id, None, 0)]


def test_answers_come_back_as_they_were_typed(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    typed = {
        GENDER: "  woman",
        SITE: "Hall 3 — “Ørsted” 中\n\t'; DROP TABLE draft",
        of_year(2012): "",
        SECTOR: "x" * 5_000,
    }
    study.drafts.save(draft_id, typed, part="background")
    assert study.drafts.load(draft_id) == typed
    assert study.drafts.part(draft_id) == "background"
    assert study.drafts.list() == [DraftSummary(draft_id, "background", 4)]


def test_a_changed_answer_replaces_the_old_one_and_none_takes_it_away(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, {GENDER: "woman", SITE: "Hall 3", SECTOR: "industry"}, part="timeline")
    study.drafts.save(draft_id, {GENDER: "PNTS", SITE: None, of_year(1999): None})
    assert study.drafts.load(draft_id) == {GENDER: "PNTS", SECTOR: "industry"}
    assert study.drafts.part(draft_id) == "timeline"


def test_a_part_can_be_saved_without_an_answer(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, {}, part="review")
    assert study.drafts.part(draft_id) == "review"


def test_the_language_of_an_interview_is_kept_with_its_draft_and_is_no_answer(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    assert study.drafts.language(draft_id) is None
    study.drafts.save(draft_id, {GENDER: "woman"}, part="background", language="zh")
    study.drafts.save(draft_id, {SITE: "Hall 3"})
    assert study.drafts.language(draft_id) == "zh"
    assert study.drafts.load(draft_id) == {GENDER: "woman", SITE: "Hall 3"}
    assert study.drafts.list() == [DraftSummary(draft_id, "background", 2)]


def test_drafts_do_not_mix(study: StudyFile) -> None:
    one, other = study.drafts.new(), study.drafts.new()
    study.drafts.save(one, {GENDER: "woman"})
    study.drafts.save(other, {GENDER: "man"})
    study.drafts.discard(one)
    assert study.drafts.load(other) == {GENDER: "man"}
    assert [draft.draft_id for draft in study.drafts.list()] == [other]


def test_a_draft_that_is_not_there_is_no_draft(study: StudyFile, make_career: Callable[..., Career]) -> None:
    with pytest.raises(KeyError):
        study.drafts.load("nothing")
    with pytest.raises(KeyError):
        study.drafts.part("nothing")
    with pytest.raises(KeyError):
        study.drafts.save("nothing", {GENDER: "woman"})
    with pytest.raises(KeyError):
        study.drafts.discard("nothing")
    with pytest.raises(KeyError):
        study.drafts.finish("nothing", make_career())
    assert study.counts()["respondent"] == 0


def test_a_draft_is_there_after_the_study_was_closed(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, {GENDER: "woman"}, part="background")
    study.close()
    with StudyFile.open(study.path) as again:
        assert again.drafts.load(draft_id) == {GENDER: "woman"}


def test_finishing_turns_a_draft_into_a_career(study: StudyFile, make_career: Callable[..., Career]) -> None:
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, {GENDER: "PNTS"})
    study.drafts.finish(draft_id, make_career("r1"))
    assert study.career("r1") == make_career("r1")
    assert study.drafts.list() == []


def test_finishing_that_fails_keeps_the_draft_and_no_part_of_the_career(
    study: StudyFile, make_career: Callable[..., Career]
) -> None:
    study.add_career(make_career("r1"))
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, {GENDER: "PNTS"})
    with pytest.raises(sqlite3.IntegrityError):
        study.drafts.finish(draft_id, make_career("r1"))
    assert study.drafts.load(draft_id) == {GENDER: "PNTS"}
    assert study.counts() == {
        "respondent": 1,
        "spell": 3,
        "publication_year": 3,
        "job_search": 2,
        "grant_year": 2,
        "extra_answer": 0,
        "draft": 1,
    }


def test_threads_can_share_the_drafts(study: StudyFile) -> None:
    drafts = [study.drafts.new() for _ in range(4)]

    def type_into(draft_id: str) -> None:
        for number in range(25):
            study.drafts.save(draft_id, {of_year(2000 + number): str(number)})

    threads = [Thread(target=type_into, args=(draft_id,)) for draft_id in drafts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for draft_id in drafts:
        assert study.drafts.load(draft_id) == {of_year(2000 + number): str(number) for number in range(25)}


def test_a_study_opened_for_reading_takes_no_answers(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    with StudyFile.open(study.path, read_only=True) as reader:
        with pytest.raises(ReadOnlyStudyError):
            reader.drafts.save(draft_id, {GENDER: "woman"})
        assert reader.drafts.load(draft_id) == {}


# Nothing stays


def fill(study: StudyFile) -> str:
    """A long interview whose answers were changed and taken away again and again."""
    draft_id = study.drafts.new()
    for number in range(60):
        study.drafts.save(
            draft_id, {of_spell(f"s{number % 20}", "note"): f"{SECRET} {number} " * (1 + number % 9)}
        )
    for number in range(0, 20, 3):
        study.drafts.save(draft_id, {of_spell(f"s{number}", "note"): None}, part="timeline")
    return draft_id


def test_a_draft_is_in_the_file_while_it_is_being_typed(study: StudyFile) -> None:
    fill(study)
    assert bytes_on_disk(study).count(SECRET.encode()) > 20


def test_of_a_discarded_draft_no_word_stays_on_the_disk(study: StudyFile) -> None:
    study.drafts.discard(fill(study))
    assert SECRET.encode() not in bytes_on_disk(study)
    study.close()
    assert SECRET.encode() not in bytes_on_disk(study)


def test_of_a_finished_draft_the_career_stays(study: StudyFile, make_career: Callable[..., Career]) -> None:
    other = study.drafts.new()
    study.drafts.save(other, {SITE: "another respondent's answer"})
    study.drafts.finish(fill(study), make_career())
    assert SECRET.encode() not in bytes_on_disk(study)
    assert b"another respondent's answer" in bytes_on_disk(study)
    assert list(study.careers()) == [make_career()]


def test_where_a_reader_holds_the_log_it_is_emptied_later(study: StudyFile) -> None:
    draft_id = fill(study)
    reader = sqlite3.connect(study.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM draft").fetchone()
    study.drafts.discard(draft_id)  # returns though the reader is still there
    assert SECRET.encode() in bytes_on_disk(study)
    reader.execute("ROLLBACK")
    study.drafts.new()
    assert SECRET.encode() not in bytes_on_disk(study)
    reader.close()


def test_answers_leave_no_word_in_files_elsewhere(
    study: StudyFile, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("SQLITE_TMPDIR", str(elsewhere))
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    fill(study)
    study.drafts.list()
    assert list(elsewhere.iterdir()) == []


# Safety


def test_a_full_disk_refuses_the_answer_and_takes_it_once_there_is_space(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, {SITE: "short"})
    (pages,) = study._connection.execute("PRAGMA page_count").fetchone()
    study._connection.execute(f"PRAGMA max_page_count = {pages}")
    long = {SITE: "x" * 100_000}
    with pytest.raises(DiskFullError):
        study.drafts.save(draft_id, long)
    assert study.drafts.load(draft_id) == {SITE: "short"}
    study._connection.execute("PRAGMA max_page_count = 1000000")
    study.drafts.save(draft_id, long)
    assert study.drafts.load(draft_id) == long


TYPE_UNTIL_KILLED = """
import sys
from pathlib import Path
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.store.study_file import StudyFile
study = StudyFile.open(Path(sys.argv[1]))
draft_id = study.drafts.new()
print(draft_id, flush=True)
number = 0
while True:
    number += 1
    study.drafts.save(draft_id, {of_respondent("site"): str(number), of_respondent("gender"): str(number)})
    print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 40, 200])
def test_killing_the_process_loses_no_acknowledged_answer_and_tears_none(
    study: StudyFile, start_python: Callable[..., Popen[str]], acknowledged: int
) -> None:
    study.close()
    process = start_python(TYPE_UNTIL_KILLED, study.path)
    assert process.stdout is not None
    draft_id = process.stdout.readline().strip()
    for _ in range(acknowledged):
        process.stdout.readline()
    process.kill()
    rest = [int(line) for line in process.stdout.read().split()]
    process.wait()
    with StudyFile.open(study.path) as again:
        answers = again.drafts.load(draft_id)
        assert int(answers[SITE]) >= max([acknowledged, *rest])
        assert answers[SITE] == answers[GENDER]
        assert again.integrity() == []


ADD_UNTIL_KILLED = """
import sys
from pathlib import Path
from sojourn_schema.careers import Career, PublicationYear, Respondent, Spell
from sojourn_schema.store.study_file import StudyFile
study = StudyFile.open(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    key = f"r{number:06}"
    spells = tuple(Spell(key, f"s{one}", 2010, "academia", "postdoc") for one in range(5))
    papers = tuple(PublicationYear(key, year, 1) for year in range(2010, 2020))
    draft_id = study.drafts.new()
    study.drafts.finish(draft_id, Career(Respondent(key, 2026, 2010), spells, papers))
    print(number, flush=True)
"""


def test_killing_it_tears_no_career(study: StudyFile, start_python: Callable[..., Popen[str]]) -> None:
    study.close()
    process = start_python(ADD_UNTIL_KILLED, study.path)
    assert process.stdout is not None
    for _ in range(30):
        process.stdout.readline()
    process.kill()
    process.wait()
    with StudyFile.open(study.path) as again:
        careers = list(again.careers())
        assert len(careers) >= 30
        assert {(len(career.spells), len(career.publications)) for career in careers} == {(5, 10)}
        assert len(again.drafts.list()) <= 1
        assert again.integrity() == []


def test_a_place_is_the_same_in_memory_and_in_the_file(study: StudyFile) -> None:
    draft_id = study.drafts.new()
    place = Place("job_search", "2012/industry", "applications")
    study.drafts.save(draft_id, {place: "3"})
    (found,) = study.drafts.load(draft_id)
    assert isinstance(found, Place)
    assert found == place
