"""The writer's lock: one at a time, readers beside it, gone with the process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest

from sojourn_schema.careers import Career
from sojourn_schema.errors import LockedStudyError
from sojourn_schema.store.lock import WriterLock
from sojourn_schema.store.study_file import StudyFile

HOLD = """
import sys
from pathlib import Path
from sojourn_schema.store.study_file import StudyFile
study = StudyFile.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
study.close()
print("closed", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def holder(study: StudyFile, start_python: Callable[..., Popen[str]]) -> Popen[str]:
    """Another process that has the study open for writing."""
    study.close()
    process = start_python(HOLD, study.path)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_a_second_process_is_told_that_it_is_open_elsewhere(holder: Popen[str], study_path: Path) -> None:
    with pytest.raises(LockedStudyError) as caught:
        StudyFile.open(study_path)
    assert caught.value.what.startswith(f"{study_path} is open elsewhere")
    assert "Close the other one" in caught.value.remedy


def test_others_may_read_meanwhile(holder: Popen[str], study_path: Path) -> None:
    with StudyFile.open(study_path, read_only=True) as reader:
        assert reader.counts()["respondent"] == 0


def test_the_lock_ends_when_the_study_is_closed(
    holder: Popen[str], study_path: Path, make_career: Callable[..., Career]
) -> None:
    holder.stdin.write("\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == "closed\n"
    assert [path.name for path in study_path.parent.iterdir()] == [study_path.name]
    with StudyFile.open(study_path) as study:
        study.add_career(make_career())


def test_the_lock_dies_with_its_process(
    holder: Popen[str], study_path: Path, make_career: Callable[..., Career]
) -> None:
    holder.kill()
    holder.wait()
    with StudyFile.open(study_path) as study:
        study.add_career(make_career())
    assert [path.name for path in study_path.parent.iterdir()] == [study_path.name]


def test_the_same_process_is_held_to_it_too(study: StudyFile) -> None:
    with pytest.raises(LockedStudyError):
        StudyFile.open(study.path)
    with StudyFile.open(study.path, read_only=True):
        pass
    with pytest.raises(LockedStudyError):  # the reader's end took nothing from it
        StudyFile.open(study.path)


def test_a_study_has_one_lock_by_whatever_name_it_is_opened(study: StudyFile, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.sojourn"
    link.symlink_to(study.path)
    with pytest.raises(LockedStudyError):
        StudyFile.open(link)


def test_a_lock_given_back_twice_takes_nothing_from_the_next_holder(study_path: Path) -> None:
    first = WriterLock(study_path)
    first.release()
    second = WriterLock(study_path)
    first.release()
    with pytest.raises(LockedStudyError):
        WriterLock(study_path)
    second.release()
    assert list(study_path.parent.iterdir()) == []


def test_a_failed_opening_leaves_no_lock(study: StudyFile) -> None:
    study._connection.execute("DELETE FROM study")
    study.close()
    for _ in range(2):
        with pytest.raises(Exception, match="lost its definition"):
            StudyFile.open(study.path)
    assert [path.name for path in study.path.parent.iterdir()] == [study.path.name]
