"""The text of an expression as a tree: the part of XPath that forms are written in.

Read here and by no library: elementpath, which is maintained, parses XPath but holds `'' > 17` for a mistake
where ODK says false, so its values could not be used; pyxform cuts expressions into pieces and makes no tree
of them; and a study with a form is opened without either.

The grammar is that of XPath 1.0, section 3.5, without paths: `or`, `and`, equality, comparison, sums,
products, a sign, and as operands texts, numbers, `${name}`, `.`, functions and what stands in brackets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sojourn_schema.extra_questions.expressions import (
    FUNCTIONS,
    OPERATORS,
    Answer,
    Call,
    Expression,
    Literal,
    Own,
)
from sojourn_schema.extra_questions.patterns import pattern_of

LONGEST = 2_000
"""Characters of one expression."""
DEEPEST = 50
"""Brackets and functions within each other."""
MOST_PIECES = 300
"""Names, signs, texts and numbers of one expression."""
NAME = r"[A-Za-z_][A-Za-z0-9_-]*"
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<answer>\$\{\s*(?P<name>[^}]*?)\s*\})
    | (?P<text>"[^"]*"|'[^']*')
    | (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<call>[A-Za-z_][\w.:-]*)\s*\(
    | (?P<word>[A-Za-z_][\w-]*)
    | (?P<sign>!=|<=|>=|//|\.\.|::|[=<>+\-*(),.|/\[\]@])
    )""",
    re.VERBOSE,
)
_BINDS = {"or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5}
_BINDS |= {"*": 6, "div": 6, "mod": 6}
"""How firmly each operator binds, as in XPath 1.0, section 3.5."""
_SIGN_BINDS = 7
_CLOCK = "the answer would depend on the clock, and no record keeps a time"
_CHANCE = "the same answers would not give the same record"
_NO_REPEAT = "groups are not repeated"
REFUSED = {
    "today": _CLOCK,
    "now": _CLOCK,
    "uuid": _CHANCE,
    "random": _CHANCE,
    "randomize": _CHANCE,
    "once": "it keeps what was calculated first, and answers here follow from what is told in the end",
    "position": _NO_REPEAT,
    "indexed-repeat": _NO_REPEAT,
    "count": _NO_REPEAT,
    "sum": _NO_REPEAT,
    "join": _NO_REPEAT,
    "pulldata": "a study holds no other data than its own",
    "jr:choice-name": "it gives labels, which differ by language; compare the name of the choice",
    "property": "nothing is kept of the device",
}
"""Functions of ODK that are refused, and why."""
_PATHS = frozenset({"/", "//", "..", "::", "|", "[", "]", "@"})


class ExpressionError(ValueError):
    """A text that is no expression of ours; says why and where."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


@lru_cache(maxsize=1_000)
def parse(text: str) -> Expression:
    """The tree of an expression.

    Args:
        text: as it stands in the form.

    Raises:
        ExpressionError: it is none, or has something in it that we don't work out; named, with its place.
    """
    if len(text) > LONGEST:
        raise ExpressionError(f"it has {len(text):,} characters; at most {LONGEST:,} are read")
    return _Parser(_tokens(text)).whole()


def _tokens(text: str) -> list[_Token]:
    tokens, at = [], 0
    while rest := text[at:].strip():
        found = _TOKEN.match(text, at)
        if found is None:
            raise ExpressionError(_unreadable(rest, text))
        kind = found.lastgroup or ""
        # The name in `${name}` is a group within a group.
        kind = "answer" if found["answer"] else kind
        value = found["name"] if kind == "answer" else found[kind]
        tokens.append(_Token(kind, value, found.start(kind) + 1))
        at = found.end()
    if len(tokens) > MOST_PIECES:
        raise ExpressionError(f"it has {len(tokens)} pieces; at most {MOST_PIECES} are read")
    tokens.append(_Token("end", "", len(text) + 1))
    return tokens


def _unreadable(rest: str, text: str) -> str:
    at = text.rindex(rest) + 1
    if rest[0] in "'\"":
        return f"the quotation mark at character {at} is not closed"
    if rest[0] in "‘’“”„":
        return f"{rest[0]} at character {at} is no quotation mark of an expression; write ' or \""
    if rest.startswith("${"):
        return f"${{ at character {at} is not closed"
    return f"{rest[0]!r} at character {at} can't be read"


class _Parser:
    """Reads tokens from left to right; operators bind as `_BINDS` says (Pratt 1973)."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._depth = 0

    def whole(self) -> Expression:
        found = self._expression(0)
        if self._here.kind != "end":
            raise self._unexpected()
        return found

    @property
    def _here(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        token = self._here
        self._next += 1
        return token

    def _expression(self, least: int) -> Expression:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ExpressionError(f"more than {DEEPEST} brackets or functions stand within each other")
        left = self._operand()
        # `and(` is an operator before a bracket where an operator has to stand.
        while (binds := _BINDS.get(self._here.text, 0)) > least and self._here.kind in _OPERATOR_KINDS:
            operator = self._take()
            if operator.kind == "call":
                self._next -= 1
                self._tokens[self._next] = _Token("sign", "(", operator.at + len(operator.text))
            left = Call(operator.text, (left, self._expression(binds)))
        self._depth -= 1
        return left

    def _operand(self) -> Expression:
        token = self._take()
        match token.kind, token.text:
            case "text", text:
                return self._literal(text)
            case "number", text:
                return Literal(float(text))
            case "answer", name:
                return self._answer(name, token)
            case "call", name:
                return self._call(name)
            case "sign", ".":
                return Own()
            case "sign", "-":
                return Call("negative", (self._expression(_SIGN_BINDS),))
            case "sign", "(":
                inside = self._expression(0)
                self._close(token)
                return inside
        self._next -= 1
        raise self._unexpected()

    def _literal(self, text: str) -> Literal:
        if "${" in text:
            raise ExpressionError(f"{text} has ${{ within a text; join texts with concat()")
        return Literal(text[1:-1])

    def _answer(self, name: str, token: _Token) -> Answer:
        if not re.fullmatch(NAME, name):
            what = "the last interview's answers" if name.startswith("last-saved#") else "no question"
            raise ExpressionError(f"${{{name}}} at character {token.at} names {what}")
        return Answer(name)

    def _call(self, name: str) -> Call:
        if name not in FUNCTIONS or name in OPERATORS:
            reason = REFUSED.get(name)
            raise ExpressionError(f"{name}() is not supported" + (f": {reason}" if reason else ""))
        opened = self._tokens[self._next - 1]
        given: list[Expression] = []
        while not (not given and self._here.text == ")" and self._here.kind == "sign"):
            given.append(self._expression(0))
            if self._here.kind != "sign" or self._here.text != ",":
                break
            self._take()
        self._close(opened)
        self._require_number(name, len(given))
        self._require_pattern(name, given)
        return Call(name, tuple(given))

    def _require_number(self, name: str, given: int) -> None:
        function = FUNCTIONS[name]
        if given < function.fewest or (function.most is not None and given > function.most):
            wanted = (
                str(function.fewest) if function.fewest == function.most else f"{function.fewest} or more"
            )
            if function.most not in (None, function.fewest):
                wanted = f"{function.fewest} to {function.most}"
            raise ExpressionError(f"{name}() takes {wanted} values in its brackets, and {given} stand there")

    def _require_pattern(self, name: str, given: list[Expression]) -> None:
        if name != "regex":
            return
        pattern = given[1]
        if not isinstance(pattern, Literal) or not isinstance(pattern.value, str):
            raise ExpressionError("regex() takes its pattern as a text in quotation marks")
        try:
            pattern_of(pattern.value)
        except ValueError as problem:
            raise ExpressionError(f"the pattern {pattern.value!r} can't be read ({problem})") from problem

    def _close(self, opened: _Token) -> None:
        if self._here.kind == "sign" and self._here.text == ")":
            self._take()
        elif self._here.kind == "end":
            raise ExpressionError(f"the bracket of {opened.text!r} at character {opened.at} is not closed")
        else:
            raise self._unexpected()

    def _unexpected(self) -> ExpressionError:
        token = self._here
        if token.kind == "end":
            return ExpressionError("something is missing at its end")
        if token.text in _PATHS and token.kind == "sign":
            return ExpressionError(
                f"{token.text!r} at character {token.at} is a path; name a question as ${{name}}"
            )
        if token.kind == "word":
            return ExpressionError(
                f"{token.text!r} at character {token.at} is no question (${{{token.text}}}) and no text "
                f"('{token.text}')"
            )
        return ExpressionError(f"{token.text!r} at character {token.at} can't stand there")


_OPERATOR_KINDS = frozenset({"sign", "word", "call"})
