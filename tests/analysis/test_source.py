"""What an analysis leaves out of a study file: damaged records and rows of nobody, never silently."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from tests.analysis.plans import plan_of

from sojourn_analysis.analyze import analyze
from sojourn_schema.errors import DamagedStudyError, NotAStudyError, UnfitTableError
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.connection import connect
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def study_of(package: Path, path: Path) -> Path:
    """A study file with the careers of a package."""
    with StudyFile.create(path, StudyDefinition.default(2026)) as study:
        import_package(study, package)
    return path


def test_damaged_records_of_a_study_are_told_and_the_others_analysed(package: Path, tmp_path: Path) -> None:
    whole, path = (study_of(package, tmp_path / name) for name in ("whole.sojourn", "a.sojourn"))
    with StudyFile.open(whole, read_only=True) as study:
        damaged = study.respondent_ids()[10:12]
    with closing(connect(whole)) as study_without:
        study_without.executemany(
            "DELETE FROM respondent WHERE respondent_id = ?", ((one,) for one in damaged)
        )
    with closing(connect(path)) as study_with:
        study_with.execute("UPDATE spell SET sector = 'indutsry' WHERE respondent_id = ?", (damaged[0],))
        study_with.execute("UPDATE respondent SET gender = 'x' WHERE respondent_id = ?", (damaged[1],))
    before = path.read_bytes()
    plan = plan_of("C16")
    expected, found = (analyze(one, tmp_path / one.stem, plan) for one in (whole, path))
    assert expected.refusals == ()
    assert found.refusals == (
        f"a.sojourn, respondent {damaged[1]}: respondent.gender holds 'x', which is no code of its list.",
        f"a.sojourn, respondent {damaged[0]}: spell.sector holds 'indutsry', which is no code of its list.",
    )
    assert found.results.study["refused"] == 2
    assert found.results.study["hash"] == expected.results.study["hash"]
    assert found.results.claims[0].headline == expected.results.claims[0].headline
    dropped = [one.text for one in found.results.claims[0].warnings if one.kind == "dropped_rows"]
    assert dropped[0].startswith("2 respondents were refused and left out: a.sojourn, respondent")
    assert path.read_bytes() == before


def test_rows_of_nobody_are_told_and_count_for_nothing(package: Path, tmp_path: Path) -> None:
    path = study_of(package, tmp_path / "a.sojourn")
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "DELETE FROM respondent WHERE respondent_id = (SELECT min(respondent_id) FROM spell)"
        )
    found = analyze(path, tmp_path / "out", plan_of("C16"))
    assert "a.sojourn: the table spell has rows that belong to nobody." in found.refusals
    assert (found.results.study["refused"], found.results.study["respondents"]) == (0, 699)


def test_a_study_that_is_broken_beyond_single_records_is_not_analysed(package: Path, tmp_path: Path) -> None:
    path = study_of(package, tmp_path / "a.sojourn")
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE respondent SET weekly_hours = 400")
    with pytest.raises(DamagedStudyError, match="CHECK constraint failed in respondent"):
        analyze(path, tmp_path / "out", plan_of("C16"))
    assert not (tmp_path / "out").exists()


STORED = Path(__file__).parents[1] / "data" / "studies"


@pytest.mark.parametrize("version", [1, 2])
def test_a_study_of_an_older_version_is_analysed_and_left_as_it_is(version: int, tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / f"version-{version}.sojourn", tmp_path))
    before = path.read_bytes()
    found = analyze(path, tmp_path / "out", plan_of("C16"))
    assert found.results.study["source"] == path.name
    assert found.results.study["respondents"] > 0
    assert path.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {path.name, "out"}


def test_damaged_records_of_an_older_study_are_left_out_as_of_others(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED / "version-1.sojourn", tmp_path))
    with closing(connect(path)) as study:
        (one,) = study.execute("SELECT respondent_id FROM respondent").fetchone()
        study.execute("UPDATE respondent SET gender = 'x' WHERE respondent_id = ?", (one,))
    found = analyze(path, tmp_path / "out", plan_of("C16"))
    assert found.results.study["refused"] == 1
    assert one in found.refusals[0]


@pytest.mark.parametrize("name", ["careers.xlsx", "careers.csv", "careers.bin"])
def test_what_is_neither_study_nor_package_is_told_what_is_taken(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("respondent_id,phd_year\n" * 100, encoding="utf-8")
    with pytest.raises(NotAStudyError) as caught:
        analyze(path, tmp_path / "out", plan_of("C16"))
    assert str(path) in caught.value.what
    assert "a study file (.sojourn) or a data package" in caught.value.meaning
    assert "docs/data-package.md" in caught.value.remedy


def test_a_study_without_careers_is_refused_in_a_sentence(tmp_path: Path) -> None:
    StudyFile.create(tmp_path / "a.sojourn", StudyDefinition.default(2026)).close()
    with pytest.raises(UnfitTableError, match=r"^a\.sojourn has nobody to analyse\. No results were"):
        analyze(tmp_path / "a.sojourn", tmp_path / "out", plan_of("C16"))
    assert not (tmp_path / "out").exists()
