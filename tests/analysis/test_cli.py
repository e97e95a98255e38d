"""`sojourn analyze` and `sojourn simulate` as they are typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.analysis.plans import CHEAPEST, plan_file_of
from tests.unprivileged import as_nobody

from sojourn_analysis.analyze import analyze
from sojourn_analysis.claims.registry import claim_ids
from sojourn_analysis.plan import Plan
from sojourn_schema.command import main


@dataclass(frozen=True, slots=True)
class Run:
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def sojourn(capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    def run(*arguments: object) -> Run:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return Run(int(ended.value.code or 0), told.out, told.err)

    return run


def test_analyze_prints_the_answer_and_where_the_files_lie(
    sojourn: Callable[..., Run], few_careers: Path, tmp_path: Path
) -> None:
    # One that fits models, and one that resamples persons: both give the same digits again.
    plan = plan_file_of(tmp_path / "plan.toml", "C2", "C16")
    analysis = analyze(few_careers, tmp_path / "mine", Plan.from_toml(plan))
    run = sojourn("analyze", few_careers, "--out", tmp_path / "out", "--plan", plan)
    assert (run.returncode, run.stderr) == (0, "")
    lines = run.stdout.splitlines()
    assert lines == [
        "Exploratory: the study did not name this plan before its first record.",
        *analysis.answers,
        *(str(tmp_path / "out" / name) for name in ("report.html", "report.pdf", "results.json")),
    ]
    mine = (analysis.out / "results.json").read_bytes()
    assert (tmp_path / "out" / "results.json").read_bytes() == mine


def test_a_refused_respondent_is_printed_and_the_status_is_1_after_the_results(
    sojourn: Callable[..., Run], tmp_path: Path
) -> None:
    assert sojourn("simulate", tmp_path / "p", "--respondents", 40, "--seed", 1).returncode == 0
    spells = tmp_path / "p" / "spells.csv"
    lines = spells.read_text(encoding="utf-8").splitlines()
    lines[1] = lines[1].replace(",academia,", ",acadamia,")
    spells.write_text("\n".join(lines) + "\n", encoding="utf-8")
    plan = plan_file_of(tmp_path / "plan.toml", CHEAPEST)
    run = sojourn("analyze", tmp_path / "p", "--out", tmp_path / "out", "--plan", plan)
    assert run.returncode == 1
    assert run.stderr.startswith("spells.csv, line 2, column sector: unknown code 'acadamia'")
    assert (
        json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))["study"]["refused"] == 1
    )


def test_what_can_not_be_analysed_is_said_without_a_traceback(
    sojourn: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("notes", encoding="utf-8")
    (tmp_path / "plan.toml").write_text("title = 1", encoding="utf-8")
    for arguments in (
        ("analyze", tmp_path / "notes.txt", "--out", tmp_path / "out"),
        ("analyze", tmp_path / "none.sojourn", "--out", tmp_path / "out"),
        ("analyze", tmp_path / "notes.txt", "--out", tmp_path / "out", "--plan", tmp_path / "plan.toml"),
        (
            "analyze",
            tmp_path,
            "--out",
            tmp_path / "out",
            "--save-person-years",
            tmp_path / "no" / "a.parquet",
        ),
        ("simulate", tmp_path / "notes.txt", "--respondents", 5, "--seed", 1),
    ):
        run = sojourn(*arguments)
        assert run.returncode == 1, run.stderr
        assert "Traceback" not in run.stderr
        assert "bug" not in run.stderr
        assert len(run.stderr.splitlines()) >= 2
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["pipe", "locked", "in a locked folder"])
def test_what_can_not_be_read_ends_with_1_and_three_sentences(
    sojourn: Callable[..., Run], tmp_path: Path, kind: str
) -> None:
    sojourn("simulate", tmp_path / "warm", "--respondents", 1, "--seed", 1)  # imports what it needs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        named = folder / "it.zip"
        if kind == "pipe":
            os.mkfifo(named)
        else:
            named.write_text("x")
        (folder if kind == "in a locked folder" else named).chmod(0)
        for arguments in (
            ("analyze", named, "--out", tmp_path / "out"),
            ("plan", named),
            ("fit", named, "--event", "event", "--terms", "x"),
            ("simulate", named / "out", "--respondents", 1, "--seed", 1),
        ):
            with as_nobody():
                run = sojourn(*arguments)
            assert (run.returncode, run.stdout) == (1, ""), arguments
            assert len(run.stderr.splitlines()) == 3


def test_a_package_of_which_everybody_is_refused_says_why_and_writes_nothing(
    sojourn: Callable[..., Run], tmp_path: Path
) -> None:
    sojourn("simulate", tmp_path / "p", "--respondents", 30, "--seed", 1)
    people = tmp_path / "p" / "respondents.csv"
    people.write_text(people.read_text(encoding="utf-8").replace(",2026,", ",soon,"), encoding="utf-8")
    run = sojourn("analyze", tmp_path / "p", "--out", tmp_path / "out")
    assert (run.returncode, run.stdout) == (1, "")
    lines = run.stderr.splitlines()
    assert lines[:2] == [
        "Everybody in p was refused.",
        "respondents.csv, line 2, column survey_year: 'soon' is not a whole number",
    ]
    assert lines[-3].endswith(" more reasons")
    assert not (tmp_path / "out").exists()


def test_wrong_usage_ends_with_2(sojourn: Callable[..., Run], tmp_path: Path) -> None:
    assert sojourn("simulate", tmp_path / "p", "--respondents", 0, "--seed", 1).returncode == 2
    assert sojourn("simulate", tmp_path / "p", "--seed", 1).returncode == 2
    assert sojourn("analyze", tmp_path).returncode == 2


def test_simulate_takes_the_odds_ratio_and_says_what_it_wrote(
    sojourn: Callable[..., Run], tmp_path: Path
) -> None:
    run = sojourn(
        "simulate", tmp_path / "p.zip", "--respondents", 12, "--seed", 3, "--industry-odds-ratio", 0.7
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert (
        run.stdout
        == f"Wrote 12 simulated careers to {tmp_path / 'p.zip'}; their truth is in its truth.json.\n"
    )


def test_simulate_says_what_is_left_out_of_the_truth_and_takes_share_and_scenario(
    sojourn: Callable[..., Run], tmp_path: Path
) -> None:
    given = ("--mediated", 0.2, "--scenario", "confounded")
    run = sojourn("simulate", tmp_path / "p", "--respondents", 12, "--seed", 3, *given)
    assert run.returncode == 0
    assert "--whole-truth draws them." in run.stderr
    process = json.loads((tmp_path / "p" / "truth.json").read_text(encoding="utf-8"))["process"]
    assert (process["mediated_share"], process["wishes"]["on_hire"]) == (0.2, 0.5)
    assert (
        sojourn("simulate", tmp_path / "q", "--respondents", 5, "--seed", 1, "--mediated", 2).returncode == 2
    )


def test_with_json_one_document_is_printed(sojourn: Callable[..., Run], tmp_path: Path) -> None:
    package, out = tmp_path / "p", tmp_path / "out"
    made = json.loads(sojourn("simulate", package, "--respondents", 25, "--seed", 1, "--json").stdout)
    assert (made["path"], made["respondents"]) == (str(package), 25)
    assert made["truth"] == json.loads((package / "truth.json").read_text(encoding="utf-8"))
    run = sojourn("analyze", package, "--out", out, "--json")
    told = json.loads(run.stdout)
    assert (run.returncode, run.stderr, told["out"], told["refusals"]) == (0, "", str(out), [])
    assert told["written"] == [str(out / name) for name in ("report.html", "report.pdf", "results.json")]
    assert (told["respondents"], told["refused"], len(told["answers"])) == (25, 0, len(claim_ids()))


def test_nothing_analytical_is_imported_before_a_command_runs() -> None:
    code = (
        "import sys, sojourn_analysis.cli;"
        " print(sorted({'pandas', 'numpy', 'ibis', 'statsmodels', 'pyarrow'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("ratio", ["nan", "inf", "-inf", "0"])
def test_an_odds_ratio_that_is_no_number_in_the_range_is_wrong_usage(
    sojourn: Callable[..., Run], tmp_path: Path, ratio: str
) -> None:
    run = sojourn(
        "simulate", tmp_path / "p", "--respondents", 5, "--seed", 1, f"--industry-odds-ratio={ratio}"
    )
    assert run.returncode == 2
    assert "--industry-odds-ratio" in run.stderr
    assert not (tmp_path / "p").exists()


def test_what_is_wrong_with_a_package_is_told_of_an_analysis(
    sojourn: Callable[..., Run], tmp_path: Path
) -> None:
    (tmp_path / "junk.zip").write_bytes(b"junk")
    (tmp_path / "empty").mkdir()
    for name, told in (("junk.zip", "neither a folder nor a zip file"), ("empty", "no datapackage.json")):
        run = sojourn("analyze", tmp_path / name, "--out", tmp_path / "out")
        assert run.returncode == 1
        assert f"{tmp_path / name} is no data package" in run.stderr
        assert told in run.stderr
        assert "Nothing was analysed." in run.stderr
        assert "import" not in run.stderr.lower()
