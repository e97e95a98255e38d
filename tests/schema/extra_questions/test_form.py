"""A form is known by what it asks, and says which answers never leave the team."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sojourn_schema.extra_questions.flags import flags
from sojourn_schema.extra_questions.form import (
    ExtraChoice,
    ExtraForm,
    ExtraPage,
    ExtraQuestion,
    QuestionType,
    Sensitive,
)
from sojourn_schema.extra_questions.form_text import (
    UnreadableFormError,
    form_of_text,
    form_to_json,
    form_to_text,
)

WHY = ExtraQuestion("why", QuestionType.TEXT, {"en": "Why?", "de": "Warum?"})
SIZE = ExtraQuestion(
    "size",
    QuestionType.INTEGER,
    {"en": "How many?"},
    {"en": "People"},
    required=True,
    relevant="${why} != ''",
    constraint=". > 0",
    constraint_messages={"en": "More than none, please."},
)
FORM = ExtraForm(
    "Department",
    "en",
    (
        ExtraPage({"en": "Your group"}, (WHY, SIZE)),
        ExtraPage(
            {},
            (
                ExtraQuestion("long", QuestionType.CALCULATE, calculation="string-length(${why})"),
                ExtraQuestion("said", QuestionType.CALCULATE, calculation="concat(${why}, ${size})"),
                ExtraQuestion("again", QuestionType.CALCULATE, calculation="if(${size} > 1, ${said}, '')"),
                ExtraQuestion("day", QuestionType.DATE, {"en": "When?"}),
                ExtraQuestion(
                    "care",
                    QuestionType.SELECT_ONE,
                    {"en": "Do you care for a child?"},
                    choices=(ExtraChoice("y", {"en": "Yes"}), ExtraChoice("n", {"en": "No"})),
                    sensitive=(Sensitive.FAMILY,),
                    reason="Care shapes moves.",
                ),
            ),
        ),
    ),
)


def test_a_form_is_the_same_after_it_was_a_text() -> None:
    assert form_of_text(form_to_text(FORM)) == FORM
    assert form_of_text(form_to_text(FORM)).version == FORM.version


def test_the_version_follows_from_what_is_asked_and_not_from_the_order_of_languages() -> None:
    turned = replace(WHY, labels=dict(reversed(WHY.labels.items())))
    pages = (replace(FORM.pages[0], questions=(turned, SIZE)), FORM.pages[1])
    assert replace(FORM, pages=pages).version == FORM.version
    asked_otherwise = replace(WHY, labels={"en": "Why not?"})
    pages = (replace(FORM.pages[0], questions=(asked_otherwise, SIZE)), FORM.pages[1])
    assert replace(FORM, pages=pages).version != FORM.version
    assert len(FORM.version) == 12


def test_free_text_and_what_carries_its_words_is_kept_out_of_every_release() -> None:
    assert FORM.withheld == {"why", "said", "again"}


def test_what_a_coordinator_has_to_think_about_is_flagged() -> None:
    told = [(one.question, one.kind.value) for one in flags(FORM)]
    assert told == [
        ("why", "free_text"),
        ("said", "from_free_text"),
        ("again", "from_free_text"),
        ("day", "date"),
        ("care", "sensitive"),
    ]
    assert [one.text for one in flags(FORM)][-1] == "is about family; reason given: Care shapes moves."


def test_a_text_missing_in_a_language_is_said_in_that_of_the_study() -> None:
    assert FORM.in_words(WHY.labels, "de") == "Warum?"
    assert FORM.in_words(WHY.labels, "fr") == "Why?"


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "sojourn questions 2"},
        {"pages": [{"labels": {}, "questions": [{"name": "a", "type": "geopoint"}]}]},
        {"pages": [{"labels": {}, "questions": [{"name": "a", "type": "text", "relevant": "today()"}]}]},
        {"pages": [{"labels": {}, "questions": [{"type": "text"}]}]},
        {"pages": 3},
        {"title": None},
    ],
)
def test_a_text_that_is_no_form_of_ours_is_not_guessed_at(change: dict[str, object]) -> None:
    with pytest.raises(UnreadableFormError):
        form_of_text(json.dumps({**form_to_json(FORM), **change}))


def test_what_is_no_json_is_no_form() -> None:
    for text in ("", "[", "[1]", "x" * 2_000_001):
        with pytest.raises(UnreadableFormError):
            form_of_text(text)
