"""When a half-typed text is left in peace, and in which words a wrong one is told."""

from __future__ import annotations

import pytest

from sojourn_schema.columns import Column, Kind, column
from sojourn_schema.instrument.problems import may_become_valid, problem_of
from sojourn_schema.instrument.questionnaire import Questionnaire

LAST_YEAR = 2026


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("1", True), ("19", True), ("199", True), ("2", True), ("20", True), ("202", True), (" 201", True),
        ("3", False), ("0", False), ("18", False), ("21", False), ("203", False), ("20a", False),
        ("2014", False), ("2030", False), ("20145", False), ("-2", False),
    ],
)  # fmt: skip
def test_a_year_may_still_come_as_long_as_digits_can_make_it_one(text: str, may: bool) -> None:
    assert may_become_valid(column("respondent", "phd_year"), text, last_year=LAST_YEAR) is may


@pytest.mark.parametrize(
    ("text", "may"),
    [("3", True), ("0", True), ("9/", True), ("2010-0", True), ("se", True), ("13", False), ("21", False)],
)
def test_the_year_of_a_position_may_begin_with_its_month(text: str, may: bool) -> None:
    assert may_become_valid(column("spell", "start_year"), text, last_year=LAST_YEAR) is may


@pytest.mark.parametrize(
    ("known", "text", "may"),
    [
        (column("spell", "fte"), "0", True),
        (column("spell", "fte"), "0,", True),
        (column("spell", "fte"), ".", True),
        (column("spell", "fte"), "2", True),
        (column("spell", "fte"), "200", False),
        (column("spell", "fte"), "x", False),
        (column("spell", "start_month"), "0", True),
        (column("spell", "start_month"), "13", False),
        (column("publication_year", "papers"), "-", False),
        (column("spell", "sector"), "aca", False),
        (Column("note", Kind.TEXT), "a", False),
    ],
)
def test_other_kinds_may_still_come_while_they_begin_like_a_value(
    known: Column, text: str, may: bool
) -> None:
    assert may_become_valid(known, text, last_year=LAST_YEAR) is may


@pytest.mark.parametrize(
    ("table", "item", "text", "told"),
    [
        ("spell", "start_year", "2030", "Please give a year from 1900 to 2026, such as 2022."),
        ("spell", "start_year", "201", "Please give a year from 1900 to 2026, such as 2022."),
        (
            "spell",
            "start_month",
            "13",
            "Please give a month from 1 to 12, or leave it empty if you are not sure.",
        ),
        ("publication_year", "papers", "a lot", "Please give a whole number from 0 to 999."),
        (
            "spell",
            "fte",
            "2",
            "Please give a share of a full-time job from 0.1 to 1.0, such as 0.5 or 50\u00a0% for half.",
        ),
        ("respondent", "gender", "x", "Please choose one of the answers."),
        ("respondent", "consent", "maybe", "Please choose one of the answers."),
        ("respondent", "site", "a\nb", "Please use a shorter text on one line."),
    ],
)
def test_a_wrong_text_is_told_in_plain_words(table: str, item: str, text: str, told: str) -> None:
    questionnaire = Questionnaire.load()
    question = questionnaire.question(table, item)
    sentence = problem_of(question, text, last_year=LAST_YEAR, questionnaire=questionnaire, language="en")
    assert sentence == told


@pytest.mark.parametrize(
    ("table", "item", "text"),
    [
        ("spell", "start_year", " 2014 "),
        ("spell", "end_year", "DK"),
        ("spell", "fte", "0,5"),
        ("spell", "fte", "50 %"),
        ("respondent", "tenure_year", "not_tenured"),
        ("respondent", "tenure_year", "2014"),
        ("respondent", "return_intention", "PNTS"),
        ("respondent", "consent", "agree"),
    ],
)
def test_a_right_text_is_no_problem(table: str, item: str, text: str) -> None:
    questionnaire = Questionnaire.load()
    question = questionnaire.question(table, item)
    assert problem_of(question, text, last_year=LAST_YEAR, questionnaire=questionnaire, language="en") is None
