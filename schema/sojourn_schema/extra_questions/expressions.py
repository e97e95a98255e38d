"""Expressions of an XLSForm as a tree, and their values.

The values and their conversions are those of XPath 1.0 (W3C Recommendation 16 November 1999, sections 3.4,
3.5 and 4), the functions beside them those of the ODK XForms specification. What was not answered is the
empty text; numbers that were answered are numbers, days are days.

Summary:
    expression = parse("selected(${fields}, 'ml') and ${papers} > 3")     see `parsing`
    as_boolean(value_of(expression, answers, own))                        own is what `.` stands for
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from sojourn_schema.extra_questions.patterns import is_match

Value: TypeAlias = str | float | bool | date
"""A text, a number, true or false, or a day."""
Answers: TypeAlias = Callable[[str], Value]
"""Gives the value of a question by its name; the empty text where it has none."""

EMPTY = ""
_FIRST_DAY = date(1970, 1, 1).toordinal()
_NUMBER = re.compile(r"\s*-?(\d+(\.\d*)?|\.\d+)\s*", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Literal:
    """A text or a number that stands in the expression itself."""

    value: str | float


@dataclass(frozen=True, slots=True)
class Answer:
    """`${name}`: what was answered to a question, or calculated."""

    name: str


@dataclass(frozen=True, slots=True)
class Own:
    """`.`: the answer to the question that the expression stands at."""


@dataclass(frozen=True, slots=True)
class Call:
    """A function or an operator, with what it is applied to."""

    function: str
    arguments: tuple[Expression, ...]


Expression: TypeAlias = Literal | Answer | Own | Call


def value_of(expression: Expression, answers: Answers, own: Value = EMPTY) -> Value:
    """The value of an expression.

    Args:
        expression: as `parsing.parse` made it.
        answers: of the other questions.
        own: of the question that it stands at.
    """
    match expression:
        case Literal(value):
            return value
        case Answer(name):
            return answers(name)
        case Own():
            return own
    given = expression.arguments
    # These look at no more than they need.
    match expression.function:
        case "and":
            return all(as_boolean(value_of(one, answers, own)) for one in given)
        case "or":
            return any(as_boolean(value_of(one, answers, own)) for one in given)
        case "if":
            met = as_boolean(value_of(given[0], answers, own))
            return value_of(given[1 if met else 2], answers, own)
    return FUNCTIONS[expression.function].of(*(value_of(one, answers, own) for one in given))


def names_in(expression: Expression) -> Iterator[str]:
    """The questions that an expression names, each as often as it stands there."""
    match expression:
        case Answer(name):
            yield name
        case Call(_, given):
            for one in given:
                yield from names_in(one)


# Conversions


def as_boolean(value: Value) -> bool:
    """A value as true or false: a text that is not empty, a number that is neither 0 nor none."""
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return value if isinstance(value, bool) else value != EMPTY


def as_number(value: Value) -> float:
    """A value as a number: a day is the days since 1970, a text that is no number is NaN."""
    if isinstance(value, date):
        return float(value.toordinal() - _FIRST_DAY)
    if isinstance(value, str):
        return float(value) if _NUMBER.fullmatch(value) else math.nan
    return float(value)


def as_text(value: Value) -> str:
    """A value as a text: whole numbers without a fraction, none with an exponent, a day as 2026-11-24."""
    match value:
        case bool():
            return "true" if value else "false"
        case float():
            return _number_as_text(value)
        case date():
            return value.isoformat()
    return value


def as_day(value: Value) -> Value:
    """A text as a day; the empty text where it is none."""
    text = as_text(value)
    if not _DAY.fullmatch(text):
        return EMPTY
    try:
        return date.fromisoformat(text)
    except ValueError:
        return EMPTY


def _number_as_text(number: float) -> str:
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number):
        return str(int(number))
    return format(Decimal(repr(number)), "f")


# Operators


def _equal(one: Value, other: Value) -> bool:
    """XPath 1.0, section 3.4; a day and a text are the same day where they are written alike."""
    if isinstance(one, bool) or isinstance(other, bool):
        return as_boolean(one) == as_boolean(other)
    if isinstance(one, float) or isinstance(other, float):
        return as_number(one) == as_number(other)
    return as_text(one) == as_text(other)


def _unequal(one: Value, other: Value) -> bool:
    return not _equal(one, other)


def _divided(one: Value, by: Value) -> float:
    number, divisor = as_number(one), as_number(by)
    if divisor:
        return number / divisor
    if not number or math.isnan(number) or math.isnan(divisor):
        return math.nan
    return math.copysign(math.inf, number) * math.copysign(1, divisor)


def _remainder(one: Value, by: Value) -> float:
    number, divisor = as_number(one), as_number(by)
    return math.nan if not divisor or math.isinf(number) else math.fmod(number, divisor)


# Functions


def _chosen(value: Value) -> list[str]:
    return as_text(value).split()


def _coalesce(*values: Value) -> Value:
    return next((one for one in values if one != EMPTY), EMPTY)


def _matches(value: Value, pattern: Value) -> bool:
    """The whole text has to match, as in ODK Collect."""
    return is_match(as_text(pattern), as_text(value))


def _rounded(value: Value, digits: Value = 0.0) -> float:
    """XPath 1.0, section 4.4: a half goes up, towards positive infinity; with the digits of ODK XForms."""
    number, places = as_number(value), as_number(digits)
    if not math.isfinite(number) or not math.isfinite(places) or abs(places) > 15:
        return number
    # Exact, so that 2.675 to two digits is what is written and not what floating point keeps of it.
    scale = Decimal(10) ** int(places)
    up = Decimal(repr(number)) * scale + Decimal("0.5")
    return float(Decimal(math.floor(up)) / scale)


def _whole(value: Value) -> float:
    number = as_number(value)
    return float(math.trunc(number)) if math.isfinite(number) else number


def _floor(value: Value) -> float:
    number = as_number(value)
    return float(math.floor(number)) if math.isfinite(number) else number


def _ceiling(value: Value) -> float:
    number = as_number(value)
    return float(math.ceil(number)) if math.isfinite(number) else number


def _extreme(pick: Callable[[list[float]], float]) -> Callable[..., float]:
    def of(*values: Value) -> float:
        """Of those that were answered; NaN where none was."""
        known = [number for one in values if not math.isnan(number := as_number(one))]
        return pick(known) if known else math.nan

    return of


@dataclass(frozen=True, slots=True)
class Function:
    """A function or operator: what it does, and how many values it takes (`most` None: any number)."""

    of: Callable[..., Value]
    fewest: int
    most: int | None


def _never(*_values: Value) -> Value:
    raise AssertionError("`value_of` works these out by itself")  # pragma: no cover


FUNCTIONS: Mapping[str, Function] = {
    "and": Function(_never, 2, 2),
    "or": Function(_never, 2, 2),
    "if": Function(_never, 3, 3),
    "=": Function(_equal, 2, 2),
    "!=": Function(_unequal, 2, 2),
    "<": Function(lambda one, other: as_number(one) < as_number(other), 2, 2),
    "<=": Function(lambda one, other: as_number(one) <= as_number(other), 2, 2),
    ">": Function(lambda one, other: as_number(one) > as_number(other), 2, 2),
    ">=": Function(lambda one, other: as_number(one) >= as_number(other), 2, 2),
    "+": Function(lambda one, other: as_number(one) + as_number(other), 2, 2),
    "-": Function(lambda one, other: as_number(one) - as_number(other), 2, 2),
    "*": Function(lambda one, other: as_number(one) * as_number(other), 2, 2),
    "div": Function(_divided, 2, 2),
    "mod": Function(_remainder, 2, 2),
    "negative": Function(lambda one: -as_number(one), 1, 1),
    "not": Function(lambda one: not as_boolean(one), 1, 1),
    "true": Function(lambda: True, 0, 0),
    "false": Function(lambda: False, 0, 0),
    "boolean": Function(as_boolean, 1, 1),
    "number": Function(as_number, 1, 1),
    "string": Function(as_text, 1, 1),
    "date": Function(as_day, 1, 1),
    "selected": Function(lambda chosen, one: as_text(one).strip() in _chosen(chosen), 2, 2),
    "count-selected": Function(lambda chosen: float(len(_chosen(chosen))), 1, 1),
    "coalesce": Function(_coalesce, 2, None),
    "string-length": Function(lambda text: float(len(as_text(text))), 1, 1),
    "concat": Function(lambda *texts: "".join(map(as_text, texts)), 2, None),
    "contains": Function(lambda text, part: as_text(part) in as_text(text), 2, 2),
    "starts-with": Function(lambda text, part: as_text(text).startswith(as_text(part)), 2, 2),
    "ends-with": Function(lambda text, part: as_text(text).endswith(as_text(part)), 2, 2),
    "normalize-space": Function(lambda text: " ".join(as_text(text).split()), 1, 1),
    "regex": Function(_matches, 2, 2),
    "int": Function(_whole, 1, 1),
    "round": Function(_rounded, 1, 2),
    "floor": Function(_floor, 1, 1),
    "ceiling": Function(_ceiling, 1, 1),
    "abs": Function(lambda one: abs(as_number(one)), 1, 1),
    "min": Function(_extreme(min), 1, None),
    "max": Function(_extreme(max), 1, None),
}
"""Every function and operator by its name; the sign of a number is called `negative`."""
OPERATORS = frozenset({"=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "and", "or", "negative"})
