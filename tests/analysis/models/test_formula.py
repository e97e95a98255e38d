"""Formulas: what may stand in them, and that nothing else is ever run."""

from __future__ import annotations

import pytest

from sojourn_analysis.models.formula import parse_terms
from sojourn_schema.errors import UnfitTableError


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("1", ()),
        ("0 + C(period) + x", ("period", "x")),
        ("x*z - 1", ("x", "z")),
        ("I(x**2) + log(z) + bs(t, df=3)", ("x", "z", "t")),
        ("`odd name` + C(`other name`, contr.treatment('a'))", ("odd name", "other name")),
        ("C(g, Treatment('b')) : I(x > 3)", ("g", "x")),
        ("(a + b + c)**2", ("a", "b", "c")),
    ],
)
def test_the_columns_of_a_formula_are_found(text: str, columns: tuple[str, ...]) -> None:
    assert set(parse_terms(text).columns) == set(columns)


@pytest.mark.parametrize(
    "text",
    [
        "", "0", "x +", "x + (", "y ~ x", "a | b", ".", "x if g else 1", "'", "x\0y", "(" * 2_000 + "x",
        "nosuch(x)", "np.log(x)", "x.sum()", "I(x.__class__)", "I(x[0])", "I([i for i in x])",
        "I((lambda: x)())",
        "I(f'{x}')", "eval('1')", "open('/etc/passwd')", "exec(x)", "getattr(x, 'y')", "contr.__class__(x)",
        "I(x := 3)", "C(x, contr.treatment.__globals__)", "I(__import__('os').system('true'))", "{x.values}",
        "{__import__('os')}", "hashed(x)", "I(9**9**9**9)", "I(x**1000000)", "(a+b)**50", "I(10**16 * x)",
        "`x`; import os", "Q('x')", "I('a' * 999999999)", "I([1] * 999999999)", "x + " * 2_000 + "x",
    ],
)  # fmt: skip
def test_what_is_no_formula_of_columns_is_refused(text: str) -> None:
    with pytest.raises(UnfitTableError, match="can't be used") as refusal:
        parse_terms(text)
    assert refusal.value.remedy


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x + 'a", "a closing ' is missing"),
        ("C(x", "a closing ) is missing"),
        ("x + (z", "a bracket in it is not closed, or closes nothing"),
        ("x +", "something is missing before or after +"),
        ("*x", "something is missing before or after *"),
        ("x z", "a + or another sign is missing between x and z"),
        ("x & z", "the sign '&' means nothing in it"),
        (".", "a . stands for columns that have to be named"),
    ],
)
def test_what_is_wrong_with_a_formula_is_told_in_words(text: str, reason: str) -> None:
    with pytest.raises(UnfitTableError) as refusal:
        parse_terms(text)
    assert refusal.value.what == f"The terms {text!r} can't be used: {reason}."
