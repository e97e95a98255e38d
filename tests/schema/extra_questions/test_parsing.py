"""What is no expression of ours is refused, with its name and place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.extra_questions.expressions import value_of
from sojourn_schema.extra_questions.parsing import REFUSED, ExpressionError, parse


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("today() > 1", "today\\(\\) is not supported: the answer would depend on the clock"),
        ("once(${a})", "once\\(\\) is not supported: it keeps what was calculated first"),
        ("pulldata('a', 'b', 'c', 'd')", "pulldata\\(\\) is not supported"),
        ("jr:choice-name(${a}, '${a}')", "jr:choice-name\\(\\) is not supported"),
        ("nonsense(1)", "nonsense\\(\\) is not supported"),
        ("and(1, 2)", "and\\(\\) is not supported"),
        ("/data/x = 1", "'/' at character 1 is a path"),
        ("../x = 1", "'\\.\\.' at character 1 is a path"),
        ("${a}[1]", "'\\[' at character 5 is a path"),
        ("size > 3", "'size' at character 1 is no question \\(\\$\\{size\\}\\) and no text \\('size'\\)"),
        ("${a", "\\$\\{ at character 1 is not closed"),
        ("${last-saved#a}", "names the last interview's answers"),
        ("${a b}", "names no question"),
        ("'abc", "the quotation mark at character 1 is not closed"),
        ("${a} = ‘x’", "‘ at character 8 is no quotation mark"),
        ("'${a} years'", "within a text; join texts with concat"),
        ("1 ; 2", "';' at character 3 can't be read"),
        ("(1", "the bracket of '\\(' at character 1 is not closed"),
        ("not(1", "the bracket of 'not' at character 1 is not closed"),
        ("1)", "'\\)' at character 2 can't stand there"),
        ("1 2", "'2' at character 3 can't stand there"),
        ("1 +", "something is missing at its end"),
        ("concat('a')", "concat\\(\\) takes 2 or more values in its brackets, and 1 stand there"),
        ("true(1)", "true\\(\\) takes 0 values"),
        ("round(1, 2, 3)", "round\\(\\) takes 1 to 2 values"),
        ("regex(${a}, ${b})", "regex\\(\\) takes its pattern as a text in quotation marks"),
        ("regex(${a}, '[')", "the pattern '\\[' can't be read"),
        ("regex(${a}, '(a)\\1')", "can't be read \\(invalid escape sequence"),
        ("regex(${a}, '(?=a)b')", "can't be read \\(invalid perl operator"),
        ("regex(${a}, '((a{100}){100}){100}')", "can't be read \\(invalid repetition size"),
        ("(" * 60 + "1" + ")" * 60, "more than 50 brackets"),
        ("+".join("1" * 200), "it has 399 pieces; at most 300"),
        ("'" + "x" * 2_000 + "'", "it has 2,002 characters; at most 2,000"),
    ],
)
def test_what_is_no_expression_is_refused_by_name(text: str, reason: str) -> None:
    with pytest.raises(ExpressionError, match=reason):
        parse(text)


@pytest.mark.parametrize("name", REFUSED)
def test_each_function_of_odk_that_is_refused_says_why(name: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        parse(f"{name}()")
    assert str(refused.value) == f"{name}() is not supported: {REFUSED[name]}"


@given(st.text(max_size=40) | st.text("${}ab'()<>=!-+*.,/ 1andormoiv", max_size=30))
def test_any_text_at_all_is_either_read_or_refused(text: str) -> None:
    try:
        tree = parse(text)
    except ExpressionError:
        return
    value_of(tree, lambda _name: "")
