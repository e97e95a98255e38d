"""A study written as a package, with what an import of it would refuse told beforehand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sojourn_schema.careers import Career
from sojourn_schema.interchange import export_study, read_package
from sojourn_schema.store.study_file import StudyFile


def changed_elsewhere(study: StudyFile, *statements: str) -> None:
    """Change a study as other software does, which knows none of its rules."""
    for setting in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
        study._connection.execute(f"PRAGMA {setting}")
    for statement in statements:
        study._connection.execute(statement)
    study._connection.execute("PRAGMA ignore_check_constraints = OFF")


def test_a_sound_study_is_written_and_nothing_said(
    study: StudyFile, make_career: Callable[..., Career], tmp_path: Path
) -> None:
    study.add_careers(make_career(f"r{number}") for number in range(3))
    report = export_study(study, tmp_path / "out")
    assert (report.written, report.sound, report.lines()) == (3, True, ())
    assert list(read_package(tmp_path / "out")) == list(study.careers())


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE spell SET sector = 'academja' WHERE respondent_id = 'r1' AND ord = 1",
        "UPDATE respondent SET site = 'a' || char(10) || 'b', phd_field = '9.99' WHERE respondent_id = 'r0'",
        "UPDATE respondent SET phd_year = 2030 WHERE respondent_id = 'r2'",
        "UPDATE job_search SET target = 'x' WHERE respondent_id = 'r1' AND target = 'industry'",
        "UPDATE spell SET end_year = 2000 WHERE spell_id = 'between' AND respondent_id <> 'r0'",
        "UPDATE grant_year SET grants = 4000 WHERE respondent_id = 'r2' AND year = 2017",
    ],
)
def test_what_an_import_refuses_is_told_with_the_lines_of_the_package(
    study: StudyFile, make_career: Callable[..., Career], tmp_path: Path, change: str
) -> None:
    study.add_careers(make_career(f"r{number}") for number in range(3))
    changed_elsewhere(study, change)
    report = export_study(study, tmp_path / "out")
    reading = read_package(tmp_path / "out")
    taken = list(reading)
    assert reading.refusals
    assert report.refusals == tuple(reading.refusals)
    assert (report.written, report.unfit) == (3, 3 - len(taken))


def test_rows_that_belong_to_nobody_are_not_written_and_this_is_told(
    study: StudyFile, make_career: Callable[..., Career], tmp_path: Path
) -> None:
    career = make_career("r0")
    study.add_careers([career, make_career("r1")])
    changed_elsewhere(study, "DELETE FROM respondent WHERE respondent_id = 'r1'")
    report = export_study(study, tmp_path / "out")
    assert (report.written, report.refusals, report.sound) == (1, (), False)
    assert "The table spell has rows that belong to nobody." in report.damage
    assert list(read_package(tmp_path / "out")) == [career]


def test_a_student_who_expects_a_degree_is_fit(
    study: StudyFile, make_career: Callable[..., Career], tmp_path: Path
) -> None:
    career = make_career()
    student = replace(career.respondent, phd_year=2028, phd_status="in_progress", tenure_year=None)
    study.add_career(Career(student))
    assert export_study(study, tmp_path / "out").sound
