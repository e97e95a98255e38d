"""The study's own questions within the interview: routed, answered, undone, looked over, kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sojourn_schema.columns import Kind, NoAnswer
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.extra_questions.reading import read_form
from sojourn_schema.instrument.answers import of_extra, of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.item_sets import form_asked, items_asked
from sojourn_schema.instrument.review import line_of, other_answers
from sojourn_schema.instrument.unanswered import unanswered
from sojourn_schema.study import StudyDefinition

EXAMPLE = Path(__file__).resolve().parents[3] / "docs" / "extra-questions.xlsx"


@pytest.fixture(scope="module")
def form() -> ExtraForm:
    return read_form(EXAMPLE, "en").form


@pytest.fixture
def study(definition: StudyDefinition, form: ExtraForm) -> StudyDefinition:
    return replace(definition, extra_questions=form)


@pytest.fixture
def student(study: StudyDefinition) -> Interview:
    """Somebody who is working on a PhD, for whom the own questions come next."""
    interview = Interview(study)
    for item, text in (("consent", "agree"), ("phd_status", "in_progress"), ("phd_year", "2028")):
        interview.answer(of_respondent(item), text)
    assert interview.go("extra-1")
    return interview


def names(interview: Interview) -> list[str]:
    return [item.name for item in interview.items()]


def told(interview: Interview) -> dict[str, str]:
    return {one.question: one.answer for one in interview.finish().extra_answers}


def test_a_study_without_questions_of_its_own_has_the_parts_it_always_had(interview: Interview) -> None:
    assert interview.parts == ("consent", "background", "timeline", "years", "review")


def test_each_page_of_the_form_is_a_part_before_the_review(study: StudyDefinition) -> None:
    parts = Interview(study).parts
    assert parts == ("consent", "background", "timeline", "years", "extra-1", "extra-2", "review")


def test_who_is_working_on_a_phd_is_asked_them_too(student: Interview) -> None:
    assert student.parts == ("consent", "background", "extra-1", "extra-2", "review")


def test_a_question_comes_and_goes_with_its_condition(student: Interview) -> None:
    assert names(student) == ["methods", "teaching_share"]
    student.answer(of_extra("methods"), "lab computing")
    assert names(student) == ["methods", "lab_size", "teaching_share"]
    student.answer(of_extra("lab_size"), "12")
    student.answer(of_extra("methods"), "computing")
    assert names(student) == ["methods", "teaching_share"]
    assert told(student) == {"methods": "computing", "methods_used": "1"}
    student.answer(of_extra("methods"), "lab")
    assert told(student)["lab_size"] == "12"


def test_a_page_on_which_nothing_is_asked_is_no_part(study: StudyDefinition, form: ExtraForm) -> None:
    first, second, *rest = form.pages
    hidden = replace(
        second,
        questions=tuple(replace(one, relevant="selected(${methods}, 'lab')") for one in second.questions),
    )
    interview = Interview(replace(study, extra_questions=replace(form, pages=(first, hidden, *rest))))
    assert "extra-2" not in interview.parts
    interview.answer(of_extra("methods"), "lab")
    assert "extra-2" in interview.parts


def test_the_questions_are_of_the_kinds_that_the_pages_know(student: Interview) -> None:
    student.answer(of_extra("methods"), "lab")
    student.answer(of_extra("care"), "yes")
    items = {item.name: item for part in ("extra-1", "extra-2") for item in student.items(part)}
    assert {name: (item.kind, item.typed) for name, item in items.items()} == {
        "methods": (Kind.SEVERAL, False),
        "lab_size": (Kind.COUNT, True),
        "teaching_share": (Kind.DECIMAL, True),
        "care": (Kind.CODE, False),
        "contract_end": (Kind.DATE, True),
        "comment": (Kind.TEXT, True),
        "thanks": (Kind.NOTE, True),
    }
    assert [choice.label for choice in items["methods"].choices] == ["Experiments", "Simulation", "Archives"]
    assert items["contract_end"].help == "Year, month and day, such as 2020-05-31."
    for name, item in items.items():
        assert [choice.code for choice in item.no_answers] == ([] if name == "thanks" else ["DK", "PNTS"])


def test_the_texts_are_in_the_language_of_the_interview_or_else_of_the_study(
    study: StudyDefinition, form: ExtraForm
) -> None:
    page = form.pages[0]
    methods = replace(page.questions[0], labels={"de": "Nur deutsch?"}, hints={})
    only_german = replace(form, language="de", pages=(replace(page, questions=(methods,)),))
    interview = Interview(replace(study, extra_questions=only_german))
    interview.language = "fr"
    assert interview.item(of_extra("methods")).wording == "Nur deutsch?"
    assert interview.questionnaire.part_title("extra-1", "fr") == "Votre département"


def test_required_means_an_answer_or_one_that_gives_no_value(student: Interview) -> None:
    problem = student.can_leave()[0]
    assert problem.place == of_extra("methods")
    assert problem.text == "Please answer this, or choose “Don't know” or “Prefer not to say”."
    assert not student.next()
    for text in (*NoAnswer, "lab"):
        student.answer(of_extra("methods"), text)
        assert student.can_leave() == []
    student.answer(of_extra("methods"), "nonsense")
    assert [one.text for one in student.can_leave()] == ["Please choose one of the answers."]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("lab_size", "501", "A laboratory has 1 to 500 people here."),
        ("lab_size", "some", "Please give a whole number."),
        ("teaching_share", "a half", "Please give a number, such as 2.5."),
        ("teaching_share", "101", "This answer can't be used as it is. Please look at it again."),
        ("contract_end", "soon", "Please give a day as year-month-day, such as 2020-05-31."),
        ("comment", "x" * 1_001, "Please use a shorter text on one line."),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_left_out(
    student: Interview, name: str, text: str, problem: str
) -> None:
    student.answer(of_extra("methods"), "lab")
    student.answer(of_extra("care"), "yes")
    student.answer(of_extra(name), text)
    student.leave(of_extra(name))
    assert student.problem(of_extra(name)) == problem
    assert [one.text for one in student.remarks()] == [problem]
    assert name not in told(student)


@pytest.mark.parametrize(
    ("name", "half_typed"),
    [("contract_end", "2027-0"), ("contract_end", "1.5."), ("teaching_share", "-"), ("lab_size", "-")],
)
def test_nothing_is_said_while_a_text_can_become_right(
    student: Interview, name: str, half_typed: str
) -> None:
    student.answer(of_extra("methods"), "lab")
    student.answer(of_extra("care"), "yes")
    student.answer(of_extra(name), half_typed)
    assert student.problem(of_extra(name)) is None
    student.leave(of_extra(name))
    assert student.problem(of_extra(name)) is not None


def test_undo_and_redo_take_an_answer_back_and_forth(student: Interview) -> None:
    student.answer(of_extra("methods"), "lab")
    student.answer(of_extra("lab_size"), "1")
    student.answer(of_extra("lab_size"), "12")
    assert student.undo() == {of_extra("lab_size"): None}
    assert student.undo() == {of_extra("methods"): None}
    assert names(student) == ["methods", "teaching_share"]
    student.redo()
    student.redo()
    assert student.text(of_extra("lab_size")) == "12"


def test_an_interrupted_interview_goes_on_where_it_was(student: Interview, study: StudyDefinition) -> None:
    student.answer(of_extra("methods"), "lab")
    resumed = Interview(study, answers=dict(student.answers), part=student.part)
    assert resumed.part == "extra-1"
    assert names(resumed) == names(student)


def test_a_draft_of_questions_that_were_asked_before_goes_on_with_those_asked_now(
    student: Interview, definition: StudyDefinition
) -> None:
    student.answer(of_extra("methods"), "lab")
    resumed = Interview(definition, answers=dict(student.answers), part=student.part)
    assert resumed.part == "review"
    assert resumed.finish().extra_answers == ()
    assert resumed.remarks() == []


def test_a_name_that_no_question_has_is_a_mistake_of_ours(student: Interview) -> None:
    with pytest.raises(KeyError):
        student.answer(of_extra("nobody"), "x")


def test_the_review_tells_the_answers_in_the_words_of_the_form(student: Interview) -> None:
    student.answer(of_extra("methods"), "lab computing")
    student.answer(of_extra("care"), "PNTS")
    student.answer(of_extra("comment"), "All is well.")
    student.language = "de"
    answers = {one.name: one.answer for one in other_answers(student)}
    assert answers["Was davon verwenden Sie bei Ihrer Arbeit?"] == "Experimente · Simulation"
    assert answers["Betreuen Sie ein Kind oder eine andere Person?"] == "Möchte ich nicht sagen"
    assert answers["Möchten Sie uns noch etwas sagen?"] == "All is well."
    asked = next(one for one in other_answers(student) if one.answer.startswith("Experimente"))
    assert line_of(student, asked) == "Was davon verwenden Sie bei Ihrer Arbeit? Experimente · Simulation"
    open_names = [item.name for item in unanswered(student)]
    assert "lab_size" in open_names
    assert "thanks" not in open_names


def test_the_record_names_the_form_and_what_else_was_asked(student: Interview, form: ExtraForm) -> None:
    student.answer(of_extra("methods"), "DK")
    career = student.finish()
    named = career.respondent.questionnaire_version
    assert named == f"1 core questions:{form.version}"
    assert form_asked(named) == form.version
    assert items_asked(named) == student.definition.items
    assert [(one.question, one.answer) for one in career.extra_answers] == [
        ("methods", "DK"),
        ("methods_used", "0"),
    ]


def test_the_answers_of_a_whole_career_are_in_the_order_of_their_names(study: StudyDefinition) -> None:
    interview = Interview(study)
    for item, text in (("consent", "agree"), ("phd_status", "awarded"), ("phd_year", "2014")):
        interview.answer(of_respondent(item), text)
    interview.edit_timeline(interview.timeline.add(2014, None, "academia", "postdoc"))
    for name, text in (("methods", "lab"), ("care", "no"), ("lab_size", "3")):
        interview.answer(of_extra(name), text)
    career = interview.finish()
    assert len(career.spells) == 1
    assert [one.question for one in career.extra_answers] == ["care", "lab_size", "methods", "methods_used"]
