"""What a cell or a typed answer may hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.columns import (
    LONGEST_TEXT,
    TABLES,
    Column,
    Kind,
    NoAnswer,
    column,
    shorten,
)

EVERY_COLUMN = [
    pytest.param(one, id=f"{name}.{one.name}") for name, columns in TABLES.items() for one in columns
]


def parse(table: str, name: str, text: str) -> object:
    return column(table, name).parse(text, last_year=2020)


@pytest.mark.parametrize("one", EVERY_COLUMN)
def test_an_empty_text_is_not_asked_or_a_required_value_that_is_missing(one: Column) -> None:
    for blank in ("", "   "):
        if one.required:
            with pytest.raises(ValueError, match="a required value is missing"):
                one.parse(blank, last_year=2020)
        else:
            assert one.parse(blank, last_year=2020) is None


@pytest.mark.parametrize("one", EVERY_COLUMN)
def test_the_two_answers_without_a_value_stand_in_every_optional_item(one: Column) -> None:
    for text in NoAnswer.__members__:
        if one.takes_no_answer:
            assert one.parse(text, last_year=2020) is NoAnswer(text)
        elif one.kind is not Kind.ID:
            with pytest.raises(ValueError, match=text):
                one.parse(text, last_year=2020)


@pytest.mark.parametrize("one", EVERY_COLUMN)
@given(text=st.text(max_size=30))
def test_any_text_gives_a_value_or_a_reason(one: Column, text: str) -> None:
    try:
        value = one.parse(text, last_year=2020)
    except ValueError:
        return
    assert value is None or one.parse(str(value), last_year=2020) == value


@pytest.mark.parametrize(
    ("table", "name", "text", "value"),
    [
        ("spell", "start_year", "2010", 2010),
        ("spell", "start_year", " 2010 ", 2010),
        ("spell", "start_year", "2010.0", 2010),
        ("spell", "end_month", "12", 12),
        ("spell", "fte", "0.5", 0.5),
        ("spell", "fte", "1", 1.0),
        ("spell", "fte", ".25", 0.25),
        ("spell", "sector", "industry", "industry"),
        ("respondent", "phd_field", "2.10", "2.10"),
        ("respondent", "phd_region", "015", "015"),
        ("respondent", "tenure_year", "2012", 2012),
        ("respondent", "tenure_year", "not_tenured", "not_tenured"),
        ("job_search", "accepted", "yes", "yes"),
        ("job_search", "accepted", "2", 2),
        ("respondent", "site", "Hall 3, “north”", "Hall 3, “north”"),
    ],
)
def test_a_text_becomes_a_value(table: str, name: str, text: str, value: object) -> None:
    assert parse(table, name, text) == value


@pytest.mark.parametrize(
    ("table", "name", "text", "reason"),
    [
        ("spell", "start_year", "1899", "year 1899 is outside 1900 to 2020"),
        ("spell", "start_year", "2021", "year 2021 is outside 1900 to 2020"),
        ("spell", "start_year", "twenty", "'twenty' is not a whole number"),
        ("spell", "start_year", "2010.5", "'2010.5' is not a whole number"),
        ("spell", "start_year", "²010", "is not a whole number"),
        ("spell", "start_month", "13", "13 is outside 1 to 12"),
        ("spell", "fte", "0.05", "0.05 is outside 0.1 to 1"),
        ("spell", "fte", "1,0", "'1,0' is not a number"),
        ("spell", "fte", "nan", "'nan' is not a number"),
        ("spell", "sector", "Industry", "unknown code 'Industry'; known are academia, industry"),
        ("respondent", "phd_field", "1.20", "unknown code '1.20'"),
        ("publication_year", "papers", "-1", "-1 is outside 0 to 999"),
        ("respondent", "site", "a\x00b", "a control character"),
        ("respondent", "site", "x" * (LONGEST_TEXT + 1), "a text of 1,001 characters; at most 1,000 fit"),
    ],
)
def test_a_text_that_is_no_value_has_its_reason(table: str, name: str, text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=re.escape(reason)):
        parse(table, name, text)


def test_a_message_shows_a_long_text_shortened() -> None:
    assert shorten("a" * 100) == "a" * 59 + "…"
    with pytest.raises(ValueError, match="…") as problem:
        parse("spell", "sector", "x" * 500)
    assert len(str(problem.value)) < 300


def test_a_column_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        column("spell", "salary")
