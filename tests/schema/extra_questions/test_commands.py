"""`sojourn questions`, and what `new`, `check`, `export` and `import` say of extra questions."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from tests.schema.extra_questions.example_form import CHOICES, DOCS, SETTINGS, SURVEY, write_example
from tests.schema.extra_questions.workbooks import write_form

from sojourn_schema.careers import Career, ExtraAnswer, Respondent
from sojourn_schema.cli import check, new
from sojourn_schema.command import sojourn
from sojourn_schema.errors import DefinitionError
from sojourn_schema.extra_questions.commands import questions
from sojourn_schema.extra_questions.reading import read_form
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

LEAST = 'title = "Careers"\nsurvey_year = 2026\n'


def run(command: click.Command, *arguments: object) -> Result:
    """Run a command as `sojourn` does, by whose context options such as -h are known."""
    assert command.name is not None
    return CliRunner().invoke(
        sojourn, [command.name, *(str(one) for one in arguments)], catch_exceptions=False
    )


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """Of a study that was made from a definition with the example beside it."""
    shutil.copy(DOCS, tmp_path / "questions.xlsx")
    definition = tmp_path / "study.toml"
    definition.write_text(
        'title = "Careers"\nsurvey_year = 2026\nextra_questions = "questions.xlsx"\n', "utf-8"
    )
    path = tmp_path / "study.sojourn"
    assert run(new, path, "--definition", definition).exit_code == 0
    return path


def test_the_example_of_the_documentation_is_the_one_that_is_tested(tmp_path: Path) -> None:
    assert read_form(DOCS, "en").form == read_form(write_example(tmp_path / "example.xlsx"), "en").form


def test_a_study_is_made_with_the_form_that_lies_beside_its_definition(study: Path) -> None:
    study.with_name("questions.xlsx").unlink()
    with StudyFile.open(study) as opened:
        form = opened.definition.extra_questions
        assert form is not None
        assert form.title == "Department questions"


def test_a_definition_with_a_form_that_is_refused_makes_no_study_and_tells_each_place(tmp_path: Path) -> None:
    write_form(tmp_path / "bad.xlsx", [{"type": "geopoint", "name": "a", "label": "A"}])
    definition = tmp_path / "study.toml"
    definition.write_text(LEAST + 'extra_questions = "bad.xlsx"\n', "utf-8")
    with pytest.raises(DefinitionError) as refused:
        StudyDefinition.from_toml(definition)
    assert "study.toml, line 3, extra_questions: the form can't be used:" in refused.value.what
    assert (
        "bad.xlsx, sheet survey, row 2, column type: the type 'geopoint' is not supported"
        in refused.value.what
    )


def test_a_definition_without_a_folder_names_no_form() -> None:
    with pytest.raises(DefinitionError, match="a form is read with a definition file"):
        StudyDefinition.from_toml_text('title = "C"\nsurvey_year = 2026\nextra_questions = "a.xlsx"\n')


def test_a_definition_written_anew_keeps_the_name_of_its_form(study: Path) -> None:
    from sojourn_schema.definition_writing import written

    text = study.with_name("study.toml").read_text("utf-8")
    definition = StudyDefinition.from_toml(study.with_name("study.toml"))
    assert 'extra_questions = "questions.xlsx"' in written(definition, text)
    assert "extra_questions" not in written(definition)
    assert "extra_questions" not in written(replace(definition, extra_questions=None), text)


def test_the_questions_of_a_study_are_told_with_what_to_think_about(study: Path) -> None:
    before = study.read_bytes()
    told = run(questions, study)
    assert told.exit_code == 0
    assert "“Department questions”, asked now: 6 questions, 0 readable records" in told.output
    assert (
        "  care (select_one): Do you care for a child or another person?\n    ! is about family; reason"
        in (told.output)
    )
    assert "  comment (text): Is there anything else that you want to tell us?\n    ! free text can name" in (
        told.output
    )
    assert study.read_bytes() == before


def test_another_form_is_asked_from_now_on_and_records_keep_theirs(study: Path, tmp_path: Path) -> None:
    with StudyFile.open(study) as opened:
        named = opened.definition.version_in_records
        who = Respondent("r1", 2026, 2028, named, phd_status="in_progress")
        opened.add_career(Career(who, extra_answers=(ExtraAnswer("r1", "methods", "lab"),)))
    shorter = [row for row in SURVEY if row.get("name") != "teaching_share"]
    form = write_form(tmp_path / "shorter.xlsx", shorter, CHOICES, SETTINGS)
    told = json.loads(run(questions, study, form, "--json").stdout)["forms"]
    assert [(one["in_use"], one["records"]) for one in told].count((True, 0)) == 1
    assert [(one["in_use"], one["records"]) for one in told].count((False, 1)) == 1
    with StudyFile.open(study) as opened:
        assert opened.definition.version_in_records != named
    assert run(questions, study, "--none").output.endswith("No extra questions are asked.\n")


def test_a_form_that_is_refused_leaves_the_study_as_it_was(study: Path, tmp_path: Path) -> None:
    form = write_form(tmp_path / "bad.xlsx", [{"type": "start", "name": "start"}])
    before = run(questions, study, "--json").stdout
    with pytest.raises(DefinitionError, match="row 2, column type"):
        run(questions, study, form)
    assert run(questions, study, "--json").stdout == before


def test_a_form_and_none_exclude_each_other(study: Path) -> None:
    assert run(questions, study, DOCS, "--none").exit_code == 2


def test_check_describes_each_version_and_names_answers_that_do_not_fit(study: Path) -> None:
    with StudyFile.open(study) as opened:
        who = Respondent("r1", 2026, 2028, opened.definition.version_in_records, phd_status="in_progress")
        opened.add_career(Career(who, extra_answers=(ExtraAnswer("r1", "care", "perhaps"),)))
    told = run(check, study).output
    assert "Extra questions " in told
    assert "asked now: 6 questions, 1 readable records." in told
    assert "1 answers to extra questions don't fit the form that was asked:" in told
    assert "  r1: care: unknown choice 'perhaps'; known are yes, no" in told
    document = json.loads(run(check, study, "--json").stdout)
    assert document["counts"]["extra_answer"] == 1
    assert document["extra_questions"][0]["withheldFromReleases"] == ["comment"]
    assert document["unfit_extra_answers"][0]["respondent_id"] == "r1"
