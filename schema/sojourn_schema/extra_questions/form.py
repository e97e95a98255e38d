"""The form: a study's extra questions as a record, in pages, with their texts by language.

A form is known by the hash of what it asks (`ExtraForm.version`), so each change makes another one, and the
same questions in a file that was saved anew do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from graphlib import TopologicalSorter

from sojourn_schema.extra_questions.expressions import Answer, Call, Expression, names_in
from sojourn_schema.extra_questions.parsing import parse
from sojourn_schema.languages import Words, in_language

VERSION_DIGITS = 12
"""Hexadecimal digits of the hash of a form that name it in records."""


class QuestionType(StrEnum):
    """What a question takes, by the names that XLSForm has for it."""

    INTEGER = "integer"
    DECIMAL = "decimal"
    TEXT = "text"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    DATE = "date"
    NOTE = "note"
    CALCULATE = "calculate"


class Sensitive(StrEnum):
    """What a question is about, where an ethics committee asks why it has to be."""

    HEALTH = "health"
    FAMILY = "family"
    BELIEFS = "beliefs"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ExtraChoice:
    """One answer to pick: its name, which is kept, and its labels by language."""

    name: str
    labels: Words


@dataclass(frozen=True, slots=True)
class ExtraQuestion:
    """One question, note or calculation.

    Attributes:
        name: by which its answer is kept and expressions know it. type: what it takes. labels, hints: by
        language; a calculation has none. choices: of a selection, in the order shown. required: an answer,
        don't know or prefer not to say has to be given. relevant: asked only where this expression is true,
        the conditions of its groups with it; empty: always. constraint: an answer for which this expression
        is false is none; empty: any will do. constraint_messages: what is said then, by language.
        calculation: the expression of a calculation. sensitive: what it is about; with a reason, else empty.
        reason: why it has to be asked, in writing.
    """

    name: str
    type: QuestionType
    labels: Words = field(default_factory=dict)
    hints: Words = field(default_factory=dict)
    choices: tuple[ExtraChoice, ...] = ()
    required: bool = False
    relevant: str = ""
    constraint: str = ""
    constraint_messages: Words = field(default_factory=dict)
    calculation: str = ""
    sensitive: tuple[Sensitive, ...] = ()
    reason: str = ""

    @property
    def is_answered(self) -> bool:
        """Whether a respondent answers it: a note is read, a calculation is not seen."""
        return self.type not in (QuestionType.NOTE, QuestionType.CALCULATE)

    @property
    def needs(self) -> frozenset[str]:
        """The questions on whose answers it turns whether it has a value, and which."""
        of_its_own = {self.name}  # which a constraint may name instead of `.`
        return _named(self.relevant) | _named(self.calculation) | (_named(self.constraint) - of_its_own)


@dataclass(frozen=True, slots=True)
class ExtraPage:
    """What stands on one page: a group of the form, or questions in a row outside any.

    Attributes:
        labels: the title of the group by language; empty outside of groups.
        questions: in the order shown.
    """

    labels: Words
    questions: tuple[ExtraQuestion, ...]


@dataclass(frozen=True, slots=True)
class ExtraForm:
    """All extra questions of a study.

    Attributes:
        title: of the form, for the coordinator; respondents don't see it.
        language: of the study: what is said where a text is missing in the interview's language.
        pages: in order.
    """

    title: str
    language: str
    pages: tuple[ExtraPage, ...]
    _by_name: Mapping[str, ExtraQuestion] = field(init=False, repr=False, compare=False)
    _by_need: list[ExtraQuestion] = field(init=False, repr=False, compare=False, default_factory=list)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {one.name: one for one in self.questions()})

    def questions(self) -> Iterator[ExtraQuestion]:
        """Every question, note and calculation in the order of the form."""
        for page in self.pages:
            yield from page.questions

    def find(self, name: str) -> ExtraQuestion | None:
        """The question of that name, None where there is none."""
        return self._by_name.get(name)

    @property
    def by_need(self) -> Sequence[ExtraQuestion]:
        """Every question, note and calculation, each after those that it needs; the same at each call.

        Raises:
            graphlib.CycleError: they need each other in a circle, which stands in it (`reading` refuses it).
        """
        if not self._by_need:
            needs = {one.name: sorted(one.needs) for one in self.questions()}
            ordered = TopologicalSorter(needs).static_order()
            self._by_need.extend(self._by_name[name] for name in ordered if name in self._by_name)
        return self._by_need

    @property
    def version(self) -> str:
        """The hash of what the form asks; stands in the records (`VERSION_DIGITS` hexadecimal digits)."""
        from hashlib import sha256

        from sojourn_schema.extra_questions.form_text import form_to_text

        return sha256(form_to_text(self).encode()).hexdigest()[:VERSION_DIGITS]

    @property
    def withheld(self) -> frozenset[str]:
        """The questions whose answers no release takes along: free text, and what is calculated from it."""
        found = {one.name for one in self.questions() if one.type is QuestionType.TEXT}
        while more := {
            one.name
            for one in self.questions()
            if one.calculation
            and one.name not in found
            and found.intersection(_carried(parse(one.calculation)))
        }:
            found |= more
        return frozenset(found)

    def in_words(self, words: Words, language: str) -> str:
        """A text of the form in that language, in the study's where it has none."""
        return words.get(language) or in_language(words, self.language)


def _named(text: str) -> frozenset[str]:
    return frozenset(names_in(parse(text))) if text else frozenset()


def _carried(expression: Expression) -> Iterator[str]:
    """The questions whose very words may come out of an expression; a comparison tells at most yes or no."""
    match expression:
        case Answer(name):
            yield name
        case Call(function, given) if function not in _TELL_NO_WORDS:
            for one in given:
                yield from _carried(one)


_TELL_NO_WORDS = frozenset(
    {
        "=", "!=", "<", "<=", ">", ">=", "and", "or", "not", "boolean", "selected", "contains", "starts-with",
        "ends-with", "regex", "string-length", "count-selected",
    }
)  # fmt: skip
"""Functions from whose value the words of a text can't be read."""
