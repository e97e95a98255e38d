"""The answers to a form: which are asked, how they are read, what is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.columns import NoAnswer
from sojourn_schema.extra_questions.answers import FormAnswers, read_answer
from sojourn_schema.extra_questions.form import (
    ExtraChoice,
    ExtraForm,
    ExtraPage,
    ExtraQuestion,
    QuestionType,
)

CHOICES = tuple(ExtraChoice(name, {"en": name}) for name in ("ml", "bio", "other"))
QUESTIONS = {
    one.name: one
    for one in (
        ExtraQuestion("fields", QuestionType.SELECT_MULTIPLE, choices=CHOICES),
        ExtraQuestion("first", QuestionType.SELECT_ONE, choices=CHOICES),
        ExtraQuestion(
            "size", QuestionType.INTEGER, relevant="selected(${fields}, 'ml')", constraint=". > 0 and . < 500"
        ),
        ExtraQuestion("share", QuestionType.DECIMAL),
        ExtraQuestion("day", QuestionType.DATE, constraint="${day} > date('2000-01-01')"),
        ExtraQuestion("why", QuestionType.TEXT, relevant="${size} > 10"),
        ExtraQuestion("note", QuestionType.NOTE),
        ExtraQuestion("double", QuestionType.CALCULATE, calculation="${size} * 2"),
    )
}
FORM = ExtraForm("", "en", (ExtraPage({}, tuple(QUESTIONS.values())),))


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("size", " 12 ", "12"),
        ("size", "-3", "-3"),
        ("size", "2010.0", "2010"),
        ("share", "0,5", "0.5"),
        ("share", ".25", "0.25"),
        ("share", "3.", "3"),
        ("day", "2024-5-3", "2024-05-03"),
        ("day", "3.5.2024", "2024-05-03"),
        ("first", "bio", "bio"),
        ("fields", "other  ml ml", "ml other"),
        ("why", "because", "because"),
        ("double", "NaN", "NaN"),
        *(
            (name, code, code)
            for name in ("size", "share", "day", "first", "fields", "why")
            for code in NoAnswer
        ),
    ],
)
def test_an_answer_is_kept_in_one_way_however_it_was_typed(name: str, text: str, kept: str) -> None:
    assert read_answer(QUESTIONS[name], text) == kept


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("size", "1.5", "not a whole number"),
        ("size", "many", "not a whole number"),
        ("share", "a half", "not a number"),
        ("day", "31/5/2024", "not a day"),
        ("day", "2024-02-30", "not a day"),
        ("day", "0001-01-01", "not a day"),
        ("first", "ml bio", "more than one choice"),
        ("first", "law", "unknown choice 'law'; known are ml, bio, other"),
        ("fields", "ml law", "unknown choice 'law'"),
        ("why", "x" * 1_001, "at most 1,000"),
        ("why", "two\nlines", "control character"),
        ("note", "read", "a note has no answer"),
    ],
)
def test_what_is_no_answer_says_why(name: str, text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_answer(QUESTIONS[name], text)


def test_a_question_is_asked_where_its_condition_holds() -> None:
    answers = FormAnswers(FORM, {"fields": "ml", "size": "12"})
    assert answers.is_asked("size")
    assert answers.is_asked("why")
    assert not answers.is_asked("nobody")
    assert dict(answers.all_kept()) == {"fields": "ml", "size": "12", "double": "24"}


def test_what_is_no_longer_asked_is_not_kept_and_counts_for_nothing() -> None:
    answers = FormAnswers(FORM, {"fields": "bio", "size": "12", "why": "because"})
    assert not answers.is_asked("size")
    assert not answers.is_asked("why")
    assert dict(answers.all_kept()) == {"fields": "bio"}


def test_an_answer_that_breaks_its_constraint_is_none() -> None:
    answers = FormAnswers(FORM, {"fields": "ml", "size": "500", "why": "because", "day": "1999-12-31"})
    assert answers.is_broken("size")
    assert answers.is_broken("day")
    assert not answers.is_broken("why")
    assert dict(answers.all_kept()) == {"fields": "ml"}


def test_an_answer_that_can_not_be_read_breaks_no_constraint_and_is_not_kept() -> None:
    answers = FormAnswers(FORM, {"fields": "ml", "size": "many"})
    assert not answers.is_broken("size")
    assert dict(answers.all_kept()) == {"fields": "ml"}


@pytest.mark.parametrize("code", NoAnswer)
def test_no_answer_is_kept_as_such_breaks_nothing_and_is_empty_for_the_others(code: NoAnswer) -> None:
    answers = FormAnswers(FORM, {"fields": "ml", "size": code})
    assert not answers.is_broken("size")
    assert not answers.is_asked("why")
    assert dict(answers.all_kept()) == {"fields": "ml", "size": code}


@given(st.dictionaries(st.sampled_from(list(QUESTIONS)), st.text("ml bioxDKPNTS0123456789.,-", max_size=12)))
def test_whatever_is_typed_what_is_kept_reads_the_same_again(texts: dict[str, str]) -> None:
    answers = FormAnswers(FORM, texts)
    kept = dict(answers.all_kept())
    for name, text in kept.items():
        assert answers.is_asked(name)
        assert read_answer(QUESTIONS[name], text) == text
    assert dict(FormAnswers(FORM, kept).all_kept()) == kept


@pytest.mark.parametrize("is_in_order", [True, False])
def test_a_long_chain_of_questions_is_worked_out_in_whatever_order_it_stands(is_in_order: bool) -> None:
    count = 5_000
    chain = [ExtraQuestion("q0", QuestionType.INTEGER)]
    for before in range(count):
        name, need = f"q{before + 1}", f"${{q{before}}}"
        chain.append(
            ExtraQuestion(name, QuestionType.CALCULATE, relevant=f"{need} > 0", calculation=f"{need} + 1")
        )
    form = ExtraForm("", "en", (ExtraPage({}, tuple(chain if is_in_order else reversed(chain))),))
    answers = FormAnswers(form, {"q0": "1"})
    assert answers.kept(f"q{count}") == str(count + 1)
    assert len([*answers.all_kept()]) == count + 1
    assert not FormAnswers(form, {}).is_asked("q1")


def test_texts_put_together_again_and_again_get_no_longer_than_what_is_kept() -> None:
    chain = [ExtraQuestion("t0", QuestionType.TEXT)]
    chain += [
        ExtraQuestion(f"t{at + 1}", QuestionType.CALCULATE, calculation=f"concat(${{t{at}}}, ${{t{at}}})")
        for at in range(20)
    ]
    answers = FormAnswers(ExtraForm("", "en", (ExtraPage({}, tuple(chain)),)), {"t0": "ab"})
    assert answers.value("t20") == "ab" * 500
