"""Whether a plan was fixed before the data: as far as a study can tell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner
from tests.analysis.plans import CHEAPEST, plan_of

from sojourn_analysis.analyze import analyze
from sojourn_analysis.cli import plan as plan_command
from sojourn_analysis.plan import Made, Plan
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

DEFAULT = Plan.default()
OWN = replace(DEFAULT, alpha=0.01)


def test_a_plan_is_shipped_registered_or_exploratory() -> None:
    assert DEFAULT.made(()) is Made.SHIPPED
    assert OWN.made((OWN.hash,)) is Made.REGISTERED
    assert OWN.made((DEFAULT.hash,)) is Made.EXPLORATORY


def test_a_study_that_named_the_plan_before_its_first_record_confirms_it(
    few_careers: Path, tmp_path: Path
) -> None:
    own = replace(plan_of(CHEAPEST), alpha=0.01)
    definition = replace(StudyDefinition.default(2026), analysis_plans=(own.hash,), smallest_cell=7)
    with StudyFile.create(tmp_path / "a.sojourn", definition) as study:
        import_package(study, few_careers)
    results = analyze(tmp_path / "a.sojourn", tmp_path / "out", own).results
    assert results.plan["made"] == "registered"
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "which the study named by its hash when it was made" in page
    assert "Exploratory" not in page
    other = analyze(tmp_path / "a.sojourn", tmp_path / "other", replace(own, seed=7)).results
    assert other.plan["made"] == "exploratory"


def test_the_command_tells_the_hash_that_a_definition_takes(tmp_path: Path) -> None:
    run = CliRunner().invoke(plan_command, [])
    assert run.exit_code == 0
    assert f'analysis_plans = ["{DEFAULT.hash}"]' in run.output
    told = CliRunner().invoke(plan_command, ["--json"])
    assert f'"hash": "{DEFAULT.hash}"' in told.output
