"""Each way in which a study file can fail: told in three sentences, and the study as it was."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from sojourn_schema.careers import Career
from sojourn_schema.errors import (
    DamagedStudyError,
    DiskFullError,
    LockedStudyError,
    NotAStudyError,
    StudyFileError,
)
from sojourn_schema.store.connection import connect, explained
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def assert_told(error: StudyFileError, path: Path) -> None:
    """What happened (naming the file), what it means, what to do."""
    assert str(path) in error.what
    assert error.meaning.endswith(".")
    assert error.remedy.endswith(".")


def open_both_ways(path: Path) -> list[StudyFileError]:
    problems = []
    for read_only in (False, True):
        with pytest.raises(StudyFileError) as caught:
            StudyFile.open(path, read_only=read_only)
        assert_told(caught.value, path)
        problems.append(caught.value)
    return problems


# Files that are none of ours, or broken


def test_a_missing_file_is_named_with_the_command_that_makes_one(tmp_path: Path) -> None:
    for problem in open_both_ways(tmp_path / "nothing.sojourn"):
        assert "sojourn new nothing.sojourn" in problem.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_path_into_a_missing_folder_names_the_folder(tmp_path: Path) -> None:
    with pytest.raises(StudyFileError) as caught:
        StudyFile.open(tmp_path / "nowhere" / "study.sojourn")
    assert caught.value.what == f"There is no folder {tmp_path / 'nowhere'}."


def test_a_folder_and_a_device_are_no_study_files(tmp_path: Path) -> None:
    assert "is a folder" in open_both_ways(tmp_path)[0].what
    os.mkfifo(tmp_path / "pipe")
    assert "no ordinary file" in open_both_ways(tmp_path / "pipe")[0].what


def test_a_name_that_no_disk_takes_is_told_and_no_bug(tmp_path: Path) -> None:
    open_both_ways(tmp_path / ("x" * 300))


def test_an_empty_file_is_no_study(study_path: Path) -> None:
    study_path.touch()
    for problem in open_both_ways(study_path):
        assert isinstance(problem, NotAStudyError)
        assert "is empty" in problem.what
    assert study_path.read_bytes() == b""


@pytest.mark.parametrize(
    "content", [os.urandom(20_000), b"respondent_id,phd_year\n1,2010\n", b"\x00", b"SQLite"]
)
def test_some_other_file_is_no_study_and_stays_as_it_is(study_path: Path, content: bytes) -> None:
    study_path.write_bytes(content)
    for problem in open_both_ways(study_path):
        assert isinstance(problem, NotAStudyError)
    assert study_path.read_bytes() == content
    assert list(study_path.parent.iterdir()) == [study_path]


def test_another_database_is_no_study_and_stays_as_it_is(study_path: Path) -> None:
    other = sqlite3.connect(study_path)
    other.execute("CREATE TABLE respondent (respondent_id)")
    other.close()
    before = study_path.read_bytes()
    for problem in open_both_ways(study_path):
        assert isinstance(problem, NotAStudyError)
        assert "not a Sojourn study" in problem.what
    assert study_path.read_bytes() == before


@pytest.mark.parametrize("share", [0.03, 0.2, 0.5, 0.8, 0.999])
def test_a_truncated_study_is_damaged(made: Path, share: float) -> None:
    whole = made.read_bytes()
    made.write_bytes(whole[: int(len(whole) * share)])
    before = made.read_bytes()
    for problem in open_both_ways(made):
        assert isinstance(problem, DamagedStudyError)
    assert made.read_bytes() == before


def test_a_study_that_lost_a_column_is_damaged(made: Path) -> None:
    connection = sqlite3.connect(made)
    connection.execute("ALTER TABLE spell DROP COLUMN teaches")
    connection.close()
    for problem in open_both_ways(made):
        assert isinstance(problem, DamagedStudyError)


@pytest.mark.parametrize("text", ["title = ", 'title = "x"\nsurvey_year = 1\n'])
def test_a_study_whose_definition_is_broken_is_damaged(made: Path, text: str) -> None:
    connection = sqlite3.connect(made)
    connection.execute("UPDATE study SET definition = ?", (text,))
    connection.commit()
    connection.close()
    for problem in open_both_ways(made):
        assert isinstance(problem, DamagedStudyError)
        assert "its definition" in problem.what


def test_a_study_that_was_never_finished_being_made_is_damaged(made: Path) -> None:
    connection = sqlite3.connect(made)
    connection.execute("DELETE FROM study")
    connection.commit()
    connection.close()
    for problem in open_both_ways(made):
        assert isinstance(problem, DamagedStudyError)


def test_a_damaged_page_anywhere_is_told_and_never_a_crash_or_another_career(
    made: Path, make_career: Callable[..., Career]
) -> None:
    expected = [make_career(f"r{number:02}") for number in range(40)]
    whole = made.read_bytes()
    told = 0
    for start in range(0, len(whole), 4096):
        page = bytes(255 - byte for byte in whole[start : start + 4096])
        made.write_bytes(whole[:start] + page + whole[start + 4096 :])
        try:
            with StudyFile.open(made, read_only=True) as study:
                if study.integrity():
                    told += 1
                else:
                    assert list(study.careers()) == expected
        except StudyFileError as problem:
            assert_told(problem, made)
            told += 1
    assert told >= len(whole) // 4096 - 2


def test_text_that_is_no_text_is_damage_and_is_not_quoted(made: Path) -> None:
    connection = sqlite3.connect(made)
    connection.execute(
        "UPDATE respondent SET site = CAST(x'736563726574ff' AS TEXT) WHERE respondent_id = 'r07'"
    )
    connection.commit()
    connection.close()
    with StudyFile.open(made) as study, pytest.raises(DamagedStudyError) as caught:
        list(study.careers())
    assert "secret" not in str(caught.value)


# No permission, no space


def test_a_write_protected_study_is_refused_for_writing_and_read_all_the_same(
    open_folder: Path,
    definition: StudyDefinition,
    make_career: Callable[..., Career],
    run_python: Callable[..., CompletedProcess[str]],
) -> None:
    path = open_folder / "study.sojourn"
    with StudyFile.create(path, definition) as study:
        study.add_career(make_career())
    path.chmod(0o444)
    before = path.read_bytes()
    for folder_mode in (0o555, 0o777):
        open_folder.chmod(folder_mode)
        result = run_python(READ_THEN_WRITE, path, imports=IMPORTS, unprivileged=True)
        assert (result.stderr, result.stdout) == ("", "1 respondent\nReadOnlyStudyError\n")
    assert path.read_bytes() == before


IMPORTS = """
import sys
from pathlib import Path
import sojourn_schema.errors
from sojourn_schema.codes import code_list
from sojourn_schema.store.study_file import StudyFile
code_list("recruited_via")
"""
READ_THEN_WRITE = """
path = Path(sys.argv[1])
with StudyFile.open(path, read_only=True) as study:
    print(len(list(study.careers())), "respondent")
try:
    StudyFile.open(path)
except sojourn_schema.errors.StudyFileError as problem:
    print(type(problem).__name__)
"""


def test_answers_waiting_in_the_log_of_a_write_protected_folder_are_not_left_out(
    open_folder: Path,
    definition: StudyDefinition,
    make_career: Callable[..., Career],
    run_python: Callable[..., CompletedProcess[str]],
) -> None:
    made = open_folder / "made.sojourn"
    path = open_folder / "cut" / "study.sojourn"
    path.parent.mkdir()
    with StudyFile.create(made, definition) as study:
        study.add_career(make_career())
        path.write_bytes(made.read_bytes())
        path.with_name("study.sojourn-wal").write_bytes(made.with_name("made.sojourn-wal").read_bytes())
    path.chmod(0o444)
    path.parent.chmod(0o555)
    result = run_python(
        """
try:
    with StudyFile.open(Path(sys.argv[1]), read_only=True) as study:
        print(len(list(study.careers())))
except sojourn_schema.errors.ReadOnlyStudyError as problem:
    print(problem.remedy)
""",
        path,
        imports=IMPORTS,
        unprivileged=True,
    )
    path.parent.chmod(0o755)
    assert result.stderr == ""
    assert "Copy both files, study.sojourn and study.sojourn-wal" in result.stdout


def test_a_study_that_one_may_not_read_is_told(
    open_folder: Path, definition: StudyDefinition, run_python: Callable[..., CompletedProcess[str]]
) -> None:
    path = open_folder / "study.sojourn"
    StudyFile.create(path, definition).close()
    path.chmod(0o000)
    script = """
for read_only in (True, False):
    try:
        StudyFile.open(Path(sys.argv[1]), read_only=read_only)
    except sojourn_schema.errors.StudyFileError as problem:
        print(problem.what)
"""
    result = run_python(script, path, imports=IMPORTS, unprivileged=True)
    assert result.stdout == f"You may not open {path}.\n" * 2, result.stderr


def test_a_study_is_not_made_in_a_folder_that_one_may_not_write(
    open_folder: Path, run_python: Callable[..., CompletedProcess[str]]
) -> None:
    open_folder.chmod(0o555)
    script = """
from sojourn_schema.study import StudyDefinition
try:
    StudyFile.create(Path(sys.argv[1]), StudyDefinition("T", 2026))
except sojourn_schema.errors.StudyFileError as problem:
    print(problem.what)
"""
    imports = IMPORTS + "\nimport sqlite_utils, sojourn_schema.study"
    result = run_python(script, open_folder / "study.sojourn", imports=imports, unprivileged=True)
    assert result.stdout == f"You may not make files in {open_folder}.\n", result.stderr
    assert list(open_folder.iterdir()) == []


def test_a_full_disk_loses_what_is_being_written_and_nothing_else(
    made: Path, make_career: Callable[..., Career]
) -> None:
    with StudyFile.open(made) as study:
        before = list(study.careers())
        pages = study._connection.execute("PRAGMA page_count").fetchone()[0]
        study._connection.execute(f"PRAGMA max_page_count = {pages + 1}")
        with pytest.raises(DiskFullError) as caught:
            study.add_careers(make_career(f"s{number}") for number in range(200))
        assert_told(caught.value, made)
        assert list(study.careers()) == before
        assert study.integrity() == []
        study._connection.execute("PRAGMA max_page_count = 1000000")
        study.add_career(make_career("s0"))
        assert len(study.respondent_ids()) == 41


def test_a_limit_on_the_size_of_files_reads_as_a_full_disk(
    made: Path, run_python: Callable[..., CompletedProcess[str]]
) -> None:
    script = """
import resource
with StudyFile.open(Path(sys.argv[1])) as study:
    size = Path(sys.argv[1]).stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    draft_id = study.drafts.new()
    try:
        for number in range(10_000):
            study.drafts.save(draft_id, {Place("respondent", "", "site"): "x" * 500 + str(number)})
            saved = number
    except sojourn_schema.errors.StudyFileError as problem:
        print(type(problem).__name__)
    answer = study.drafts.load(draft_id)[Place("respondent", "", "site")]
    print(answer == "x" * 500 + str(saved))
"""
    imports = IMPORTS + "from sojourn_schema.instrument.answers import Place"
    result = run_python(script, made, imports=imports)
    assert result.stdout == "DiskFullError\nTrue\n", result.stderr
    with StudyFile.open(made) as study:
        assert study.integrity() == []
        assert len(study.drafts.list()) == 1


# Locks


def test_another_database_client_that_writes_is_told_as_a_lock(made: Path) -> None:
    with StudyFile.open(made) as study:
        other = sqlite3.connect(made, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        study._connection.execute("PRAGMA busy_timeout = 10")
        with pytest.raises(LockedStudyError) as caught:
            study.drafts.new()
        assert_told(caught.value, made)
        other.execute("ROLLBACK")
        other.close()
        study.drafts.new()


def test_a_mistake_in_our_own_statement_is_no_fault_of_the_file(made: Path) -> None:
    connection = connect(made)
    with pytest.raises(sqlite3.OperationalError), explained(made):
        connection.execute("SELEKT 1")
    connection.close()
