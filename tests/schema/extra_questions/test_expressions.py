"""Expressions and their values, by the rules of XPath 1.0 and by the same worked out in Python."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.extra_questions.expressions import (
    Value,
    as_boolean,
    as_day,
    as_number,
    as_text,
    names_in,
    value_of,
)
from sojourn_schema.extra_questions.parsing import parse

ANSWERS: dict[str, Value] = {
    "age": 18.0,
    "fields": "ml bio",
    "word": "abcd",
    "day": date(2024, 5, 31),
    "digit": "7",
}


def worked_out(text: str, own: Value = "") -> Value:
    return value_of(parse(text), lambda name: ANSWERS.get(name, ""), own)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # What was not answered is in no order with anything, and equals the empty text alone.
        ("${nothing} > 17", False),
        ("${nothing} <= 17", False),
        ("${nothing} = ''", True),
        ("${nothing} != 0", True),
        ("${age} > 17", True),
        ("${age} = '18'", True),
        ("${age} + 1", 19.0),
        ("${digit} * 2", 14.0),
        ("string-length(${age})", 2.0),
        # Operators bind as in XPath.
        ("1 + 2 * 3 - 4", 3.0),
        ("(1 + 2) * 3 div 2", 4.5),
        ("7 mod 4", 3.0),
        ("-7 mod 4", -3.0),
        ("-2 - -3", 1.0),
        ("5-3", 2.0),
        ("1 = 1 and 1 = 2 or 1 = 1", True),
        ("1 = 1 or 1 = 1 and 1 = 2", True),
        ("1 < 2 = true()", True),
        ("1 = 1 and(2 = 2)", True),
        # Functions of XPath and of ODK.
        ("selected(${fields}, 'ml')", True),
        ("selected(${fields}, 'm')", False),
        ("count-selected(${fields})", 2.0),
        ("count-selected(${nothing})", 0.0),
        ("if(${age} > 20, 'older', 'younger')", "younger"),
        ("coalesce(${nothing}, ${word})", "abcd"),
        ("string-length(${word})", 4.0),
        ("regex(${word}, '[a-z]+')", True),
        ("regex(${word}, '[a-c]+')", False),
        ("regex('ä', '\\p{L}')", True),
        ("regex('\ud800', '.')", True),
        ("not(${word} = 'abcd')", False),
        ("concat(${word}, '-', ${age})", "abcd-18"),
        ("contains(${word}, 'bc') and starts-with(${word}, 'ab') and ends-with(${word}, 'cd')", True),
        ("normalize-space('  a   b ')", "a b"),
        ("int(2.9) + int(-2.9)", 0.0),
        ("round(2.5)", 3.0),
        ("round(-2.5)", -2.0),
        ("round(2.675, 2)", 2.68),
        ("round(1234, -2)", 1200.0),
        ("floor(2.9) + ceiling(2.1) + abs(-1)", 6.0),
        ("min(3, ${nothing}, 2) + max(3, 2)", 5.0),
        ("${day} > date('2024-01-01')", True),
        ("${day} = '2024-05-31'", True),
        ("date('2024-02-30')", ""),
        ("number('1.50')", 1.5),
        ("string(1.50)", "1.5"),
        ("boolean('false')", True),
        ("boolean(0) or false()", False),
    ],
)
def test_an_expression_has_the_value_that_xpath_gives_it(text: str, value: Value) -> None:
    found = worked_out(text)
    assert found == value
    assert type(found) is type(value)


def test_a_point_is_the_answer_itself() -> None:
    assert worked_out(". >= 0 and . < 10", 9.0) is True
    assert worked_out(". >= 0 and . < 10", 10.0) is False


def test_dividing_by_nothing_gives_no_number_and_raises_nothing() -> None:
    assert worked_out("1 div 0") == math.inf
    assert worked_out("-1 div 0") == -math.inf
    for text in ("0 div 0", "1 mod 0", "number('x')", "number('')", "max(${nothing})", "round('x')"):
        assert isinstance(found := worked_out(text), float)
        assert math.isnan(found), text


def test_the_questions_of_an_expression_are_named() -> None:
    assert set(names_in(parse("if(${a} > 1, ${b}, 'c') = concat(${a}, .)"))) == {"a", "b"}


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3"), (0.1, "0.1"), (1e-7, "0.0000001"), (1e20, "100000000000000000000"), (True, "true"),
     (math.nan, "NaN"), (-math.inf, "-Infinity"), (date(2024, 5, 31), "2024-05-31"), ("x", "x")],
)  # fmt: skip
def test_a_value_as_a_text_has_no_exponent(value: Value, text: str) -> None:
    assert as_text(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15))
def test_a_number_is_the_same_after_it_was_a_text(number: float) -> None:
    assert as_number(as_text(number)) == number


@given(st.dates())
def test_a_day_is_the_same_after_it_was_a_text_and_days_are_in_order(day: date) -> None:
    assert as_day(as_text(day)) == day
    assert as_number(day) == (day - date(1970, 1, 1)).days


NUMBERS = st.integers(0, 50).map(float)


def _sum(parts: tuple[tuple[str, float], str, tuple[str, float]]) -> tuple[str, float]:
    (one, a), sign, (other, b) = parts
    return f"({one} {sign} {other})", {"+": a + b, "-": a - b, "*": a * b}[sign]


_SUMS = st.recursive(
    NUMBERS.map(lambda number: (as_text(number), number)),
    lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(_sum),
    max_leaves=8,
)


@given(_SUMS)
def test_sums_come_out_as_they_do_in_python(drawn: tuple[str, float]) -> None:
    text, number = drawn
    assert worked_out(text) == number


_TRUTHS = st.recursive(
    st.tuples(NUMBERS, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), NUMBERS).map(
        lambda parts: (
            f"{as_text(parts[0])} {parts[1]} {as_text(parts[2])}",
            {
                "=": parts[0] == parts[2], "!=": parts[0] != parts[2], "<": parts[0] < parts[2],
                "<=": parts[0] <= parts[2], ">": parts[0] > parts[2], ">=": parts[0] >= parts[2],
            }[parts[1]],
        )
    ),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda two: (f"({two[0][0]} and {two[1][0]})", two[0][1] and two[1][1])),
        st.tuples(inner, inner).map(lambda two: (f"({two[0][0]}  or\n{two[1][0]})", two[0][1] or two[1][1])),
        inner.map(lambda one: (f"not({one[0]})", not one[1])),
    ),
    max_leaves=8,
)  # fmt: skip


@given(_TRUTHS)
def test_conditions_come_out_as_they_do_in_python(drawn: tuple[str, bool]) -> None:
    text, truth = drawn
    assert as_boolean(worked_out(text)) is truth
