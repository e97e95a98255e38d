"""The commands on study files: what they print, what they make, and how they end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.unprivileged import as_nobody

from sojourn_schema.careers import Career
from sojourn_schema.command import main
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

Run = Callable[..., tuple[int, str, str]]

DEFINITION = """
title = "Careers at the coast"
survey_year = 2027
mode = "booth"
sites = ["Hall 1"]
"""


@pytest.fixture
def sojourn(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `sojourn` with arguments; gives exit status, output and errors."""

    def run(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        assert isinstance(ended.value.code, int)
        return (ended.value.code, *capsys.readouterr())

    return run


# new


def test_new_makes_a_study_of_this_year(sojourn: Run, study_path: Path) -> None:
    status, told, errors = sojourn("new", study_path)
    assert (status, errors) == (0, "")
    assert told == f"Made {study_path}: “Research careers”, survey year {date.today().year}.\n"
    with StudyFile.open(study_path) as study:
        assert study.definition == StudyDefinition.default(date.today().year)


def test_new_takes_a_definition(sojourn: Run, study_path: Path, tmp_path: Path) -> None:
    (tmp_path / "study.toml").write_text(DEFINITION, encoding="utf-8")
    status, told, _ = sojourn("new", study_path, "--definition", tmp_path / "study.toml", "--json")
    assert status == 0
    with StudyFile.open(study_path) as study:
        assert study.definition.sites == ("Hall 1",)
        assert json.loads(told) == {
            "path": str(study_path),
            "study_id": study.study_id,
            "title": "Careers at the coast",
            "survey_year": 2027,
        }


def test_new_refuses_a_definition_with_its_place_and_makes_nothing(
    sojourn: Run, study_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "study.toml").write_text(DEFINITION + 'item_set = "most"', encoding="utf-8")
    status, told, errors = sojourn("new", study_path, "--definition", tmp_path / "study.toml")
    assert (status, told) == (1, "")
    assert errors.startswith(
        f"{tmp_path / 'study.toml'}, line 6, item_set: unknown word 'most'; known are core, full.\n"
    )
    assert not study_path.exists()


def test_new_leaves_a_file_that_is_there(sojourn: Run, study_path: Path) -> None:
    study_path.write_text("a thesis")
    status, told, errors = sojourn("new", study_path)
    assert (status, told) == (1, "")
    assert "There is already a file" in errors
    assert study_path.read_text() == "a thesis"


# check


def test_check_tells_counts_and_that_all_is_well(
    sojourn: Run, study: StudyFile, make_career: Callable[..., Career]
) -> None:
    career = make_career("r1")
    study.add_career(replace(career, publications=career.publications[:1]))
    study.close()
    status, told, errors = sojourn("check", study.path)
    assert (status, errors) == (0, "")
    assert "The file is sound." in told
    assert "           3  spells\n" in told


def gap(career: Career) -> Career:
    """The same career without its time in industry."""
    return replace(career, spells=career.spells[:2])


def test_check_lists_findings_and_refuses_nothing(
    sojourn: Run, study: StudyFile, make_career: Callable[..., Career]
) -> None:
    study.add_careers(gap(make_career(f"r{number:02}")) for number in range(25))
    study.close()
    before = study.path.read_bytes()
    status, told, errors = sojourn("check", study.path)
    assert (status, errors) == (0, "")
    assert "gap (25)\n  r00: " in told
    assert "  and 5 more; --json lists them all\n" in told
    assert study.path.read_bytes() == before


def test_check_prints_one_json_document(
    sojourn: Run, study: StudyFile, make_career: Callable[..., Career]
) -> None:
    study.add_career(gap(make_career("r1")))
    status, told, errors = sojourn("check", study.path, "--json")
    document = json.loads(told)
    assert (status, errors) == (0, "")
    keys = ["path", "study_id", "title", "survey_year", "integrity", "counts", "findings", "quality"]
    keys += ["extra_questions", "unfit_extra_answers"]
    assert list(document) == keys
    assert document["study_id"] == study.study_id
    assert document["integrity"] == []
    assert document["counts"]["spell"] == 2
    finding = next(one for one in document["findings"] if one["kind"] == "gap")
    assert set(finding) == {"kind", "respondent_id", "text", "spell_ids", "first_year", "last_year"}
    assert finding["respondent_id"] == "r1"


def test_check_of_a_study_with_a_wrong_value_ends_with_1(
    sojourn: Run, study: StudyFile, make_career: Callable[..., Career]
) -> None:
    study.add_career(make_career("r1"))
    study._connection.execute("UPDATE spell SET sector = 'academja'")
    study.close()
    status, told, errors = sojourn("check", study.path)
    assert status == 1
    assert "sound" not in told
    assert "spell.sector holds 'academja'" in errors
    status, told, errors = sojourn("check", study.path, "--json")
    assert (status, errors) == (1, "")
    assert len(json.loads(told)["integrity"]) == 1


def test_export_of_a_study_with_a_wrong_value_writes_it_says_so_and_ends_with_1(
    sojourn: Run, study: StudyFile, make_career: Callable[..., Career], tmp_path: Path
) -> None:
    study.add_careers([make_career("r1"), make_career("r2")])
    study._connection.execute("UPDATE spell SET sector = 'academja' WHERE respondent_id = 'r2' AND ord = 0")
    study.close()
    status, told, errors = sojourn("export", study.path, tmp_path / "out", "--raw")
    assert status == 1
    assert "Respondents written to" in told
    assert errors.startswith("spells.csv, line 5, column sector: unknown code 'academja'")
    assert "would refuse 1 of its respondents" in errors
    with StudyFile.create(tmp_path / "other.sojourn", study.definition):
        pass
    _, _, refused = sojourn("import", tmp_path / "other.sojourn", tmp_path / "out")
    assert errors.splitlines()[0] == refused.splitlines()[0]
    status, told, errors = sojourn("export", study.path, tmp_path / "again.zip", "--raw", "--json")
    assert status == 1
    document = json.loads(told)
    assert (document["unfit"], document["damage"]) == (1, [])
    assert document["refusals"][0]["respondent_id"] == "r2"


def test_check_of_a_study_that_can_not_be_read_ends_with_1_and_three_sentences(
    sojourn: Run, study: StudyFile
) -> None:
    study.close()
    study.path.write_bytes(study.path.read_bytes()[:9_000])
    status, told, errors = sojourn("check", study.path)
    assert (status, told) == (1, "")
    what, meaning, remedy = errors.splitlines()
    assert what == f"{study.path} is damaged."
    assert "Nothing was changed" in meaning
    assert "go back to its last copy" in remedy


@pytest.mark.parametrize("command", [("check",), ("export", "--raw"), ("import",)])
def test_a_study_that_is_not_there_ends_each_command_with_1(
    sojourn: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    name, *options = command
    arguments = [tmp_path / "none.sojourn"] + ([tmp_path / "package"] if name != "check" else [])
    status, told, errors = sojourn(name, *arguments, *options)
    assert (status, told) == (1, "")
    assert errors.startswith(f"There is no file {tmp_path / 'none.sojourn'}.\n")
    assert list(tmp_path.iterdir()) == []


# What can't be read: an input refused, never wrong usage, a bug or an endless wait


NAMED = {
    "new": ("new", "{folder}/made.sojourn", "--definition", "{named}"),
    "check": ("check", "{named}"),
    "import": ("import", "{folder}/study.sojourn", "{named}"),
    "descriptor": ("import", "{folder}/study.sojourn", "{named}/datapackage.json"),
    "export": ("export", "{named}", "{folder}/out", "--raw"),
}
"""Commands with what they are told to read."""


@pytest.fixture
def folder(definition: StudyDefinition) -> Iterator[Path]:
    """A folder that everybody may go into, unlike those of tests, with a study that everybody may write."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        made.chmod(0o777)
        StudyFile.create(made / "study.sojourn", definition).close()
        (made / "study.sojourn").chmod(0o666)
        yield made


@pytest.mark.parametrize("command", NAMED)
@pytest.mark.parametrize("kind", ["pipe", "folder", "missing", "locked", "in a locked folder"])
def test_what_can_not_be_read_ends_with_1_and_three_sentences(
    sojourn: Run, folder: Path, command: str, kind: str
) -> None:
    named = folder / "inner" / "it.zip"
    named.parent.mkdir()
    match kind:
        case "pipe":
            os.mkfifo(named)
        case "folder":
            named.mkdir()
        case "locked":
            named.write_text(DEFINITION)
            named.chmod(0)
        case "in a locked folder":
            named.parent.chmod(0)
    arguments = [part.format(folder=folder, named=named) for part in NAMED[command]]
    with as_nobody():
        status, told, errors = sojourn(*arguments)
    assert (status, told) == (1, "")
    assert len(errors.splitlines()) == 3
    assert sorted(path.name for path in folder.iterdir() if "study" not in path.name) == ["inner"]


# With the app open


def test_with_the_study_open_elsewhere_import_says_so_and_check_works(
    sojourn: Run, study: StudyFile, tmp_path: Path
) -> None:
    (tmp_path / "package").mkdir()
    status, told, errors = sojourn("import", study.path, tmp_path / "package")
    assert (status, told) == (1, "")
    assert errors.splitlines()[0].startswith(f"{study.path} is open elsewhere")
    status, told, errors = sojourn("check", study.path)
    assert (status, errors) == (0, "")


# Weight


def test_the_commands_load_nothing_but_click_until_one_is_run() -> None:
    heavy = {"pandas", "numpy", "sqlite_utils", "frictionless", "sqlite3", "PySide6"}
    script = f"import sys, sojourn_schema.cli; print(sorted({heavy!r} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
