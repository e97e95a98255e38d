"""The command: exit statuses, lazy areas, and no traceback for anything a user does."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import click
import pytest

from sojourn_schema import command
from sojourn_schema.errors import StudyFileError

Run = Callable[..., tuple[int, str, str]]

PLUGIN = """
import click
from sojourn_schema.errors import StudyFileError

@click.command()
def refuse() -> None:
    raise StudyFileError("What happened.", "What it means.", "What to do.")

@click.command()
def refuse_in_short() -> None:
    raise StudyFileError("What happened.")

@click.command()
def fail() -> None:
    '''Fail with a mistake of ours.'''
    raise ZeroDivisionError("the secret 42")

@click.command()
def interrupt() -> None:
    raise KeyboardInterrupt

@click.command()
@click.pass_context
def partly(context: click.Context) -> None:
    click.echo("half")
    context.exit(1)

@click.command()
def number() -> int:
    return 7

@click.command()
def speak() -> None:
    click.echo("Ørsted 中 \\udcff")
    click.echo("Ørsted 中", err=True)
"""


@pytest.fixture
def sojourn(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `sojourn` with arguments; gives exit status, output and errors."""

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            command.main(list(arguments))
        assert isinstance(ended.value.code, int)
        return (ended.value.code, *capsys.readouterr())

    return run


@pytest.fixture
def area(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An installed area with commands of its own, one of which can't be loaded."""
    (tmp_path / "an_area.py").write_text(PLUGIN, encoding="utf-8")
    (tmp_path / "a_broken_area.py").write_text("import a_missing_extra\n", encoding="utf-8")
    info = tmp_path / "an_area-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: an-area\nVersion: 1.0\n")
    names = ["refuse", "refuse_in_short", "fail", "interrupt", "partly", "number", "speak"]
    points = [f"{name.replace('_', '-')} = an_area:{name}" for name in names] + [
        "broken = a_broken_area:broken"
    ]
    (info / "entry_points.txt").write_text("\n".join(["[sojourn.commands]", *points]))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *sys.path]))
    yield tmp_path
    for module in ("an_area", "a_broken_area"):
        sys.modules.pop(module, None)


def sojourn_process(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    started = [sys.executable, "-m", "sojourn_schema.command", *arguments]
    return subprocess.run(started, capture_output=True, check=False, timeout=60, env=env)


# Exit statuses


def test_no_command_prints_the_help_as_wrong_usage(sojourn: Run) -> None:
    status, told, errors = sojourn()
    assert status == 2
    assert "Commands:" in told + errors


@pytest.mark.parametrize(
    "arguments", [["nope"], ["check"], ["check", "a", "b"], ["--nope"], ["new", "x", "--nope"]]
)
def test_wrong_usage_ends_with_2_and_names_the_help(sojourn: Run, arguments: list[str]) -> None:
    status, told, errors = sojourn(*arguments)
    assert (status, told) == (2, "")
    assert "Error: " in errors
    assert "--help" in errors


def test_an_unknown_command_is_named(sojourn: Run) -> None:
    assert "No such command 'nope'" in sojourn("nope")[2]


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_ends_with_0(sojourn: Run, option: str) -> None:
    for arguments in ([option], ["check", option], ["new", option]):
        status, told, errors = sojourn(*arguments)
        assert (status, errors) == (0, "")
        assert told.startswith("Usage: sojourn")


def test_the_version_is_that_of_the_distribution(sojourn: Run) -> None:
    assert sojourn("--version") == (0, f"sojourn, version {version('sojourn')}\n", "")


def test_a_refusal_ends_with_1_and_its_sentences_on_the_error_stream(sojourn: Run, area: Path) -> None:
    assert sojourn("refuse") == (1, "", "What happened.\nWhat it means.\nWhat to do.\n")
    assert sojourn("refuse-in-short") == (1, "", "What happened.\n")


def test_a_command_can_end_with_1_after_printing(sojourn: Run, area: Path) -> None:
    assert sojourn("partly") == (1, "half\n", "")


def test_what_a_command_returns_is_no_exit_status(sojourn: Run, area: Path) -> None:
    assert sojourn("number") == (0, "", "")


def test_a_mistake_of_ours_ends_with_3_and_a_report_but_no_traceback(
    sojourn: Run, area: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports = tmp_path / "reports"
    reports.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(reports))
    status, told, errors = sojourn("fail")
    assert (status, told) == (3, "")
    assert "Traceback" not in errors
    assert "secret 42" not in errors
    (report,) = reports.iterdir()
    assert str(report) in errors
    text = report.read_text(encoding="utf-8")
    assert text.startswith(f"sojourn {version('sojourn')}, Python 3")
    assert "ZeroDivisionError: the secret 42" in text


def test_a_mistake_of_ours_without_space_for_the_report_is_told_all_the_same(
    sojourn: Run, area: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(area / "nowhere"))
    status, _, errors = sojourn("fail")
    assert status == 3
    assert "bug of ours" in errors
    assert "ZeroDivisionError" in errors


def test_ctrl_c_ends_with_130(sojourn: Run, area: Path) -> None:
    status, told, errors = sojourn("interrupt")
    assert (status, told) == (130, "")
    assert errors.strip() == "Stopped; no study was changed."


IMPORT_FOR_EVER = """
import signal
import sys
from pathlib import Path
import click
from sojourn_schema import command
from sojourn_schema.careers import Career, Respondent
from sojourn_schema.store.study_file import StudyFile

# Shells start what runs in the background with SIGINT ignored, and children inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

def careers():
    number = 0
    while True:
        number += 1
        if number == 2_000:
            print("writing", flush=True)
        yield Career(Respondent(f"r{number}", 2026, 2010))

@command.sojourn.command("fill")
def fill() -> None:
    with StudyFile.open(Path(sys.argv[1])) as study:
        study.add_careers(careers())

command.EntryPointGroup.get_command = click.Group.get_command
command.main(["fill"])
"""


def test_a_real_ctrl_c_leaves_the_study_as_it_was(study: object, start_python: Callable[..., object]) -> None:
    from sojourn_schema.store.study_file import StudyFile

    assert isinstance(study, StudyFile)
    study.close()
    before = study.path.read_bytes()
    process = start_python(IMPORT_FOR_EVER, study.path)
    assert isinstance(process, subprocess.Popen)
    assert process.stdout is not None
    assert process.stdout.readline() == "writing\n"
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 130
    assert study.path.read_bytes() == before
    assert [path.name for path in study.path.parent.iterdir()] == [study.path.name]


# Areas


def test_a_broken_area_hides_no_other_from_the_help(sojourn: Run, area: Path) -> None:
    status, told, errors = sojourn("--help")
    assert (status, errors) == (0, "")
    assert re.search(
        r"broken +\(can't be loaded: ModuleNotFoundError: No module named\s+'a_missing_extra'\)", told
    )
    assert "Fail with a mistake of ours." in told
    assert "Make a study file." in told


def test_a_broken_area_is_a_bug_only_where_it_is_asked_for(sojourn: Run, area: Path, tmp_path: Path) -> None:
    assert sojourn("new", str(tmp_path / "study.sojourn"))[0] == 0
    assert sojourn("broken")[0] == 3


LOADED = """
import sys
from sojourn_schema import command
try:
    command.main(["new", sys.argv[1]])
except SystemExit as end:
    areas = {"sojourn_schema", "sojourn_analysis", "sojourn_desktop", "PySide6", "duckdb", "ibis"}
    print(end.code, sorted({name.split(".")[0] for name in sys.modules} & areas))
"""


def test_a_command_loads_its_own_area_and_no_other(study_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", LOADED, study_path], capture_output=True, text=True, check=True
    )
    assert found.stdout.endswith("0 ['sojourn_schema']\n")


# Streams


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", "Ørsted 中 \\udcff\n".encode()), ("cp1252", b"\xd8rsted \\u4e2d \\udcff\n")],
)
def test_letters_that_a_stream_can_not_show_are_no_error(area: Path, encoding: str, told: bytes) -> None:
    done = sojourn_process("speak", env={**os.environ, "PYTHONIOENCODING": encoding})
    assert (done.returncode, done.stdout) == (0, told)
    assert done.stderr == told.replace(b" \\udcff", b"")


def test_a_reader_who_goes_away_hears_no_complaint(study: object) -> None:
    from sojourn_schema.store.study_file import StudyFile

    assert isinstance(study, StudyFile)
    reading, writing = os.pipe()
    os.close(reading)
    started = [sys.executable, "-m", "sojourn_schema.command", "check", str(study.path)]
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(started, stdout=gone, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.stderr == b""
    assert done.returncode == 1


def test_errors_of_the_users_environment_have_one_root() -> None:
    assert issubclass(StudyFileError, command.SojournError)
    assert isinstance(command.sojourn, click.Group)
