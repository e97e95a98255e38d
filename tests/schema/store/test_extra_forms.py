"""Forms of extra questions in a study file: all stay, one is asked, each record is read with its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.schema.sealed_studies import SIGNING, begin_fieldwork, bundled, merged

from sojourn_schema.bundle import Contents
from sojourn_schema.careers import Career, ExtraAnswer, Respondent
from sojourn_schema.errors import DamagedStudyError
from sojourn_schema.extra_questions.form import ExtraForm, ExtraPage, ExtraQuestion, QuestionType
from sojourn_schema.extra_questions.form_text import form_to_text
from sojourn_schema.instrument.answers import of_extra, of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.item_sets import form_asked
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

WHY = ExtraQuestion("why", QuestionType.TEXT, {"en": "Why?"})
HOURS = ExtraQuestion("hours", QuestionType.INTEGER, {"en": "How many hours?"})
FIRST = ExtraForm("Ours", "en", (ExtraPage({}, (WHY,)),))
SECOND = ExtraForm("Ours", "en", (ExtraPage({}, (WHY, HOURS)),))


@pytest.fixture
def asking(tmp_path: Path, definition: StudyDefinition) -> Iterator[StudyFile]:
    """A study that asks the first form."""
    with StudyFile.create(tmp_path / "asking.sojourn", replace(definition, extra_questions=FIRST)) as study:
        yield study


def held(study: StudyFile, **answers: str) -> Career:
    """An interview in that study, kept in it."""
    interview = Interview(study.definition)
    for item, text in (("consent", "agree"), ("phd_status", "in_progress"), ("phd_year", "2028")):
        interview.answer(of_respondent(item), text)
    for name, text in answers.items():
        interview.answer(of_extra(name), text)
    career = interview.finish()
    draft_id = study.drafts.new()
    study.drafts.save(draft_id, interview.answers)
    study.drafts.finish(draft_id, career)
    return career


def test_a_study_keeps_its_form_and_opens_with_it(asking: StudyFile) -> None:
    path = asking.path
    asking.close()
    with StudyFile.open(path) as again:
        assert again.definition.extra_questions == FIRST
    with StudyFile.open(path, read_only=True) as again:
        assert again.definition.version_in_records == f"1 core questions:{FIRST.version}"


def test_after_a_change_each_record_is_read_with_the_form_it_was_asked(
    asking: StudyFile,
) -> None:
    old = held(asking, why="Quetzalcoatlus")
    asking.ask_extra_questions(SECOND)
    new = held(asking, why="after", hours="40")
    path = asking.path
    asking.close()
    with StudyFile.open(path) as study:
        assert study.definition.extra_questions == SECOND
        forms = study.extra_forms.all()
        read = {one.respondent.respondent_id: one for one in study.careers()}
        for career, form in ((old, FIRST), (new, SECOND)):
            kept = read[career.respondent.respondent_id]
            assert kept == career
            assert forms[form_asked(kept.respondent.questionnaire_version) or ""] == form


def test_the_same_questions_again_are_the_same_version_and_none_is_none(asking: StudyFile) -> None:
    asking.ask_extra_questions(SECOND)
    asking.ask_extra_questions(FIRST)
    assert set(asking.extra_forms.all()) == {FIRST.version, SECOND.version}
    asking.ask_extra_questions(None)
    assert asking.definition.version_in_records == "1 core"
    assert set(asking.extra_forms.all()) == {FIRST.version, SECOND.version}
    asking.close()
    with StudyFile.open(asking.path) as again:
        assert again.definition.extra_questions is None


def test_a_withdrawn_or_discarded_respondent_leaves_no_extra_answer(asking: StudyFile) -> None:
    held(asking, why="Quetzalcoatlus")
    asking._connection.execute("DELETE FROM respondent")
    assert asking.counts()["extra_answer"] == 0
    draft_id = asking.drafts.new()
    asking.drafts.save(draft_id, {of_extra("why"): "Quetzalcoatlus"})
    asking.drafts.discard(draft_id)
    assert asking.counts()["draft"] == 0


def test_a_study_in_memory_asks_its_questions_too(definition: StudyDefinition) -> None:
    with StudyFile.in_memory(replace(definition, extra_questions=FIRST)) as study:
        assert study.extra_forms.all() == {FIRST.version: FIRST}


def test_a_form_that_can_not_be_read_is_damage_and_not_guessed_at(asking: StudyFile) -> None:
    asking._connection.execute("UPDATE extra_form SET form = replace(form, 'text', 'geopoint')")
    with pytest.raises(DamagedStudyError, match="extra questions can't be read"):
        asking.extra_forms.all()
    asking.close()
    with pytest.raises(DamagedStudyError, match="extra questions can't be read"):
        StudyFile.open(asking.path)


# Sealed, handed over and merged


def test_sealed_answers_are_readable_after_the_merge_with_their_form(
    tmp_path: Path,
) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork", extra_questions=FIRST)
    laptop = fieldwork.laptop("laptop-1")
    with StudyFile.open(laptop) as study:
        assert study.definition.extra_questions == FIRST
        first = held(study, why="Quetzalcoatlus")
        study.ask_extra_questions(SECOND)  # in the field, on this laptop alone
        second = held(study, why="after", hours="PNTS")
        assert study.counts()["extra_answer"] == 0
        assert b"Quetzalcoatlus" not in laptop.read_bytes()
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    with StudyFile.open(fieldwork.coordinator) as study:
        assert {one.respondent.respondent_id: one for one in study.careers()} == {
            one.respondent.respondent_id: one for one in (first, second)
        }
        assert study.extra_forms.all() == {FIRST.version: FIRST, SECOND.version: SECOND}
        assert study.definition.extra_questions == FIRST  # what the coordinator asks is theirs to change


def test_a_record_without_extra_answers_is_one_that_an_older_sojourn_opens() -> None:
    career = Career(Respondent("r1", 2026, 2014))
    assert b'"version":1' in FinishedRecord("study", career).to_text()
    answered = replace(career, extra_answers=(ExtraAnswer("r1", "why", "DK"),))
    text = FinishedRecord("study", answered).to_text()
    assert b'"version":2' in text
    assert FinishedRecord.from_text(text).career == answered


@pytest.mark.parametrize("forms", [["{}"], ["no JSON"], [3], "text", [form_to_text(FIRST), ""]])
def test_a_bundle_with_something_else_than_a_form_is_refused(forms: object) -> None:
    told = {"records": [], "tombstones": [], "certificates": [], "links": [], "tallies": [], "forms": forms}
    with pytest.raises(ValueError, match="list"):
        Contents.of_manifest(json.dumps(told).encode(), "study", SIGNING.public)
