"""Formulas, read before they are run: column names, operators and a short list of functions, nothing else.

A formula is evaluated as code by the library that turns it into a design matrix, and formulas come from other
people's files and messages; whatever could do more than arithmetic on columns is refused here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from formulaic import Formula, SimpleFormula
from formulaic.errors import FormulaicError
from formulaic.parser.types import Factor
from formulaic.transforms import TRANSFORMS

from sojourn_schema.errors import UnfitTableError

LONGEST_FORMULA = 5_000
LARGEST_POWER = 6

PLAIN_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "log": np.log,
    "log2": np.log2,
    "log10": np.log10,
    "log1p": np.log1p,
    "exp": np.exp,
    "sqrt": np.sqrt,
    "abs": np.abs,
}
LEARNING_FUNCTIONS = ("bs", "cr", "cc", "center", "scale", "poly")
"""Functions that look at the whole column first (knots, mean, spread)."""
_CODING_FUNCTIONS = ("C", "I", "Treatment", "Sum", "Helmert", "Diff")
_CONTRASTS = ("treatment", "sum", "helmert", "diff", "poly")

CONTEXT: dict[str, Any] = {
    name: TRANSFORMS[name] for name in (*LEARNING_FUNCTIONS, *_CODING_FUNCTIONS, "contr")
}
CONTEXT |= PLAIN_FUNCTIONS
"""All that a formula's expressions can reach."""

_PROBLEMS = (
    (r"Formula ended before .*Expected: (.)", r"a closing \1 is missing"),
    (r"Could not find matching context marker", "a bracket in it is not closed, or closes nothing"),
    (r"Operator `(.+?)` (?:has insuf|is incorrectly)", r"something is missing before or after \1"),
    (r"Missing operator between `(.+?)` and `(.+?)`", r"a + or another sign is missing between \1 and \2"),
    (r"Unknown operator '(.)'", r"the sign '\1' means nothing in it"),
    (r"The `\.` operator", "a . stands for columns that have to be named"),
)
"""The parser's messages, and the same in words."""

_ALLOWED_NODES = (
    ast.Expression, ast.Load, ast.Name, ast.Constant, ast.Call, ast.keyword, ast.List, ast.Tuple,
    ast.UnaryOp, ast.USub, ast.UAdd, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow,
    ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Terms:
    """A right-hand side that is safe to evaluate.

    Attributes:
        text: as it was written.
        formula: as it was parsed.
        columns: the columns it uses, in the order of first use.
        bare: those of them that it uses otherwise than within C(...), as numbers or as words by themselves.
        learns: whether a function in it looks at the whole column first.
    """

    text: str
    formula: SimpleFormula
    columns: tuple[str, ...]
    bare: tuple[str, ...]
    learns: bool

    def factors(self, covariates: pd.DataFrame) -> tuple[str, ...]:
        """Columns that stand in the formula as factors by themselves and have more than one level."""
        alone = {str(term.factors[0].expr) for term in self.formula if len(term.factors) == 1}
        wordy = {name for name in self.columns if not pd.api.types.is_numeric_dtype(covariates[name])}
        return tuple(
            name
            for name in self.columns
            if (f"C({name})" in alone or (name in alone and name in wordy)) and covariates[name].nunique() > 1
        )


def parse_terms(text: str) -> Terms:
    """Read a right-hand side.

    Args:
        text: as in `0 + C(period) + x`; patsy's and formulaic's operators.

    Raises:
        UnfitTableError: it does not parse, or holds something other than columns, operators and the functions
            of this module.
    """
    formula = _parsed(text)
    columns: dict[str, None] = {}
    bare: dict[str, None] = {}
    learns = False
    for term in formula:
        for factor in term.factors:
            used, coded, functions = _inspected(factor, text)
            columns.update(dict.fromkeys(used))
            bare.update(dict.fromkeys(name for name in used if name not in coded))
            learns = learns or bool(functions & set(LEARNING_FUNCTIONS))
    return Terms(text, formula, tuple(columns), tuple(bare), learns)


def _parsed(text: str) -> SimpleFormula:
    if len(text) > LONGEST_FORMULA:
        raise _refusal(text, f"it has {len(text):,} characters; at most {LONGEST_FORMULA:,} are read")
    if any(int(power) > LARGEST_POWER for power in re.findall(r"(?:\*\*|\^)\s*(\d+)", text)):
        raise _refusal(text, f"powers go up to {LARGEST_POWER}")
    if not text.strip():
        raise _refusal(text, "it is empty; write 1 for a constant alone")
    if "~" in text:
        raise _refusal(text, "it has a ~; the outcome is given by --event or --duration")
    try:
        formula = Formula(text)
    except (FormulaicError, SyntaxError, ValueError, RecursionError, AttributeError, TypeError) as error:
        raise _refusal(text, _in_words(str(error))) from error
    if not isinstance(formula, SimpleFormula):
        raise _refusal(text, "it has more than one part")
    if not list(formula):
        raise _refusal(text, "it has no term")
    return formula


def _in_words(problem: str) -> str:
    """What the parser says is wrong, in words for who wrote the formula."""
    plain = re.sub(r"\x1b\[[0-9;]*m|[⧛⧚]", "", problem)
    for pattern, words in _PROBLEMS:
        if found := re.search(pattern, plain):
            return found.expand(words)
    return "it can't be read as a formula"


def _inspected(factor: Factor, text: str) -> tuple[list[str], set[str], set[str]]:
    """The columns of one factor, those of them that stand within C(...) alone, and its functions; raises for
    anything that is neither column nor function."""
    if factor.eval_method is None or factor.eval_method.value == "literal":
        return [], set(), set()
    if factor.eval_method.value == "lookup":
        return [factor.expr], set(), set()
    quoted: list[str] = []

    def unquoted(match: re.Match[str]) -> str:
        quoted.append(match.group(1))
        return f"_quoted_{len(quoted) - 1}"

    source = re.sub(r"`([^`]*)`", unquoted, factor.expr)
    try:
        tree = ast.parse(source, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise _refusal(text, f"{factor.expr!r} does not parse") from error
    functions = _functions(tree, factor.expr, text)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    callees = {id(node.func) for node in calls}
    within = {
        id(node)
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "C"
        for node in ast.walk(call)
    }
    columns, bare = [], set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and id(node) not in callees and node.id != "contr":
            place = re.fullmatch(r"_quoted_(\d+)", node.id)
            name = quoted[int(place.group(1))] if place else node.id
            columns.append(name)
            if id(node) not in within:
                bare.add(name)
    return columns, set(columns) - bare, functions


def _functions(tree: ast.Expression, expression: str, text: str) -> set[str]:
    functions: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if isinstance(node.value, ast.Name) and node.value.id == "contr" and node.attr in _CONTRASTS:
                continue
            raise _refusal(text, f"{expression!r} is not allowed in it")
        if not isinstance(node, _ALLOWED_NODES):
            raise _refusal(text, f"{expression!r} is not allowed in it")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id not in CONTEXT or node.func.id == "contr":
                raise _refusal(text, f"there is no function {node.func.id!r}")
            functions.add(node.func.id)
        elif isinstance(node, ast.Call) and not isinstance(node.func, ast.Attribute):
            raise _refusal(text, f"{expression!r} is not allowed in it")
        if isinstance(node, ast.BinOp):
            _arithmetic(node, text)
        if isinstance(node, ast.Constant) and isinstance(node.value, int) and abs(node.value) > 10**15:
            raise _refusal(text, "a number in it is too large")
    return functions


def _arithmetic(node: ast.BinOp, text: str) -> None:
    """Refuse what is no arithmetic on columns, or would be computed without end."""
    for operand in (node.left, node.right):
        word = isinstance(operand, ast.Constant) and not isinstance(operand.value, int | float)
        if word or isinstance(operand, ast.List | ast.Tuple):
            raise _refusal(text, "it reckons with words or lists")
    if not isinstance(node.op, ast.Pow):
        return
    # A tower of powers of whole numbers would be computed to the last digit.
    power = node.right.operand if isinstance(node.right, ast.UnaryOp) else node.right
    number = power.value if isinstance(power, ast.Constant) else None
    if not isinstance(number, int | float) or number > LARGEST_POWER:
        raise _refusal(text, f"powers are numbers up to {LARGEST_POWER}")


def _refusal(text: str, reason: str) -> UnfitTableError:
    shown = text if len(text) <= 120 else text[:119] + "…"
    functions = ", ".join(f"{name}()" for name in ("C", "I", *PLAIN_FUNCTIONS, *LEARNING_FUNCTIONS))
    return UnfitTableError(
        f"The terms {shown!r} can't be used: {reason}.",
        "No model was fitted.",
        f"Write the right-hand side of a formula with column names, + - : * and {functions}; "
        "quote an odd column name with backticks.",
    )
