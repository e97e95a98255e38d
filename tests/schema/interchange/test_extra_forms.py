"""Extra answers in a data package: there and back with what was asked, refused where they don't fit."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import frictionless
import pytest

from sojourn_schema.careers import Career, ExtraAnswer, Respondent
from sojourn_schema.errors import PackageError
from sojourn_schema.extra_questions.form import (
    ExtraChoice,
    ExtraForm,
    ExtraPage,
    ExtraQuestion,
    QuestionType,
    Sensitive,
)
from sojourn_schema.interchange import export_study, import_package, read_package, write_package
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

CARE = ExtraQuestion(
    "care",
    QuestionType.SELECT_ONE,
    {"en": "Do you care for somebody?"},
    choices=(ExtraChoice("yes", {"en": "Yes"}), ExtraChoice("no", {"en": "No"})),
    sensitive=(Sensitive.FAMILY,),
    reason="Care shapes moves.",
)
WHY = ExtraQuestion("why", QuestionType.TEXT, {"en": "Why?"})
BEFORE = ExtraForm("", "en", (ExtraPage({}, (CARE,)),))
NOW = ExtraForm("", "en", (ExtraPage({}, (CARE, WHY)),))


@pytest.fixture
def asking(tmp_path: Path, definition: StudyDefinition) -> Iterator[StudyFile]:
    """A study with a record of each of two forms."""
    with StudyFile.create(tmp_path / "asking.sojourn", replace(definition, extra_questions=BEFORE)) as study:
        study.add_career(answered("r1", study.definition, care="PNTS"))
        study.ask_extra_questions(NOW)
        study.add_career(answered("r2", study.definition, care="yes", why='a, “b” and "c"'))
        yield study


def answered(name: str, definition: StudyDefinition, **answers: str) -> Career:
    extra = tuple(ExtraAnswer(name, question, answer) for question, answer in answers.items())
    who = Respondent(name, 2026, 2028, definition.version_in_records, phd_status="in_progress")
    return Career(who, extra_answers=extra)


def changed(package: Path, change: Any) -> Path:
    """A package with its descriptor changed."""
    path = package / "datapackage.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    change(next(one for one in told["resources"] if one["name"] == "extra_answers"))
    path.write_text(json.dumps(told), encoding="utf-8")
    return package


def test_a_study_is_the_same_after_it_was_a_package(
    asking: StudyFile, tmp_path: Path, definition: StudyDefinition
) -> None:
    report = export_study(asking, tmp_path / "out.zip")
    assert (report.written, report.sound) == (2, True)
    with StudyFile.create(tmp_path / "copy.sojourn", definition) as copy:
        assert import_package(copy, tmp_path / "out.zip").refusals == ()
        assert list(copy.careers()) == list(asking.careers())
        assert (
            copy.extra_forms.all() == asking.extra_forms.all() == {BEFORE.version: BEFORE, NOW.version: NOW}
        )


def test_the_descriptor_tells_what_was_asked_why_and_what_is_kept_out_of_releases(
    asking: StudyFile, tmp_path: Path
) -> None:
    export_study(asking, tmp_path / "out")
    assert frictionless.validate(str(tmp_path / "out" / "datapackage.json")).valid
    told = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    (table,) = [one for one in told["resources"] if one["name"] == "extra_answers"]
    now = table["extraForms"][NOW.version]
    assert now["withheldFromReleases"] == ["why"]
    care = now["pages"][0]["questions"][0]
    assert (care["sensitive"], care["reason"]) == (["family"], "Care shapes moves.")
    with (tmp_path / "out" / "extra_answers.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["respondent_id", "question", "answer"],
            ["r1", "care", "PNTS"],
            ["r2", "care", "yes"],
            ["r2", "why", 'a, “b” and "c"'],
        ]


def test_a_study_without_extra_questions_has_the_five_tables_it_always_had(
    tmp_path: Path, definition: StudyDefinition
) -> None:
    with StudyFile.create(tmp_path / "plain.sojourn", definition) as study:
        study.add_career(answered("r1", study.definition))
        export_study(study, tmp_path / "out")
    assert len(list((tmp_path / "out").glob("*.csv"))) == 5


def test_answers_are_not_written_without_what_was_asked(tmp_path: Path, definition: StudyDefinition) -> None:
    asked = replace(definition, extra_questions=NOW)
    with pytest.raises(ValueError, match="without the forms"):
        write_package([answered("r1", asked, care="yes")], tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("r1,care,maybe", "answer", "unknown choice 'maybe'; known are yes, no"),
        ("r1,why,because", "question", f"there is no question 'why' in the form {BEFORE.version}"),
        ("r1,care,", "answer", "a required value is missing"),
        ("r1,care,yes\nr1,care,no", "question", "a duplicate key"),
    ],
)
def test_an_answer_that_does_not_fit_the_form_of_its_record_is_refused(
    asking: StudyFile, tmp_path: Path, definition: StudyDefinition, row: str, column: str, reason: str
) -> None:
    export_study(asking, tmp_path / "out")
    table = tmp_path / "out" / "extra_answers.csv"
    table.write_text(f"respondent_id,question,answer\n{row}\n", encoding="utf-8")
    with StudyFile.create(tmp_path / "copy.sojourn", definition) as copy:
        report = import_package(copy, tmp_path / "out")
        assert copy.respondent_ids() == ["r2"]
    refusal = report.refusals[0]
    assert (refusal.file, refusal.column) == ("extra_answers.csv", column)
    assert reason in refusal.reason


def test_answers_to_a_form_that_nobody_has_are_refused_unless_the_study_has_it(
    asking: StudyFile, tmp_path: Path, definition: StudyDefinition
) -> None:
    export_study(asking, tmp_path / "out")
    package = changed(tmp_path / "out", lambda table: table.pop("extraForms"))
    reading = read_package(package)
    assert list(reading) == []
    assert "names no form that the package or the study has" in reading.refusals[0].reason
    with StudyFile.create(tmp_path / "copy.sojourn", replace(definition, extra_questions=NOW)) as copy:
        import_package(copy, package)
        assert copy.respondent_ids() == ["r2"]


def test_a_form_that_was_changed_by_hand_is_not_taken_for_the_one_it_was(
    asking: StudyFile, tmp_path: Path
) -> None:
    export_study(asking, tmp_path / "out")

    def reword(table: dict[str, Any]) -> None:
        table["extraForms"][NOW.version]["title"] = "another"

    with pytest.raises(PackageError, match="is another than the one of that version"):
        read_package(changed(tmp_path / "out", reword))


def test_a_form_that_can_not_be_read_refuses_the_package(asking: StudyFile, tmp_path: Path) -> None:
    export_study(asking, tmp_path / "out")

    def break_it(table: dict[str, Any]) -> None:
        table["extraForms"][NOW.version]["kind"] = "sojourn questions 99"

    with pytest.raises(PackageError, match="can't be read: it is no form of this Sojourn"):
        read_package(changed(tmp_path / "out", break_it))
