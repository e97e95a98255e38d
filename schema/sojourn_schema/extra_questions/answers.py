"""The answers to a form at one moment: which questions are asked, what was answered, what is kept.

Everything follows from the texts as typed, so it is worked out anew at each change, each question after those
that it needs: however long a chain of them is, none waits within another. A question that is not
asked has no answer, nor has one whose text can't be read or breaks its constraint, or whose answer is "don't
know" or "prefer not to say": for the expressions of the others it is empty.

Summary:
    answers = FormAnswers(form, {"size": "12", "fields": "ml bio"})
    answers.is_asked("size")      by its condition and those of its groups
    answers.kept("size")          what the record keeps, None where nothing
    answers.is_broken("size")     whether it can be read and breaks its constraint
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import date

from sojourn_schema.columns import LONGEST_TEXT, NoAnswer, shorten
from sojourn_schema.extra_questions.expressions import EMPTY, Value, as_boolean, as_text, value_of
from sojourn_schema.extra_questions.form import ExtraForm, ExtraQuestion, QuestionType
from sojourn_schema.extra_questions.parsing import parse

FIRST_DAY, LAST_DAY = date(1800, 1, 1), date(2200, 12, 31)
_WHOLE = re.compile(r"-?\d{1,15}(\.0*)?", re.ASCII)
_DECIMAL = re.compile(r"-?(\d{1,15}([.,]\d{0,15})?|[.,]\d{1,15})", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
"""Where points stand between, the day comes first everywhere; slashes can be read in two ways."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def read_answer(question: ExtraQuestion, text: str) -> str:
    """An answer as it is kept: a number with a point, a day as 2026-11-24, choices in the order of the form.

    Args:
        question: that is answered.
        text: as typed or sent, not empty; `DK` and `PNTS` are kept as they are.

    Raises:
        ValueError: it is no answer to that question; with the reason.
    """
    text = text.strip()
    if text in NoAnswer.__members__ and question.is_answered:
        return text
    match question.type:
        case QuestionType.INTEGER:
            if not _WHOLE.fullmatch(text):
                raise ValueError(f"{shorten(text)!r} is not a whole number")
            return str(int(text.split(".")[0]))
        case QuestionType.DECIMAL:
            if not _DECIMAL.fullmatch(text):
                raise ValueError(f"{shorten(text)!r} is not a number")
            return as_text(float(text.replace(",", ".")))
        case QuestionType.DATE:
            return _day(text).isoformat()
        case QuestionType.SELECT_ONE | QuestionType.SELECT_MULTIPLE:
            return _chosen(question, text)
        case QuestionType.NOTE:
            raise ValueError("a note has no answer")
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"a text of {len(text):,} characters; at most {LONGEST_TEXT:,} fit")
    if _CONTROL.search(text):
        raise ValueError("a control character in the text")
    return text


def _day(text: str) -> date:
    found, day_first = _DAY.fullmatch(text), _DAY_FIRST.fullmatch(text)
    told = found.groups() if found is not None else day_first.groups()[::-1] if day_first is not None else ()
    try:
        day = date(*map(int, told)) if told else None
    except ValueError:
        day = None
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"{shorten(text)!r} is not a day such as 2026-11-24")
    return day


def _chosen(question: ExtraQuestion, text: str) -> str:
    known = [one.name for one in question.choices]
    chosen = text.split()
    if question.type is QuestionType.SELECT_ONE and len(chosen) > 1:
        raise ValueError("more than one choice, and the question takes one")
    if unknown := [one for one in chosen if one not in known]:
        shown = ", ".join(known[:12]) + (", ..." if len(known) > 12 else "")
        raise ValueError(f"unknown choice {shorten(unknown[0])!r}; known are {shown}")
    return " ".join(one for one in known if one in chosen)


class FormAnswers:
    """What was told to a form.

    Args:
        form: that is asked.
        texts: as typed, by the names of the questions.
    """

    def __init__(self, form: ExtraForm, texts: Mapping[str, str]) -> None:
        self._form = form
        self._texts = texts
        self._values: dict[str, Value] = {}
        self._asked: dict[str, bool] = {}
        for question in form.by_need:
            self._work_out(question)

    def is_asked(self, name: str) -> bool:
        """Whether the condition of a question holds; never of one that the form does not have."""
        return self._asked.get(name, False)

    def value(self, name: str) -> Value:
        """What expressions see of a question: its answer, or empty."""
        return self._values.get(name, EMPTY)

    def is_broken(self, name: str) -> bool:
        """Whether an answer can be read, and its constraint is false."""
        question = self._form.find(name)
        if question is None or not question.constraint:
            return False
        value = self._read(question)
        return value != EMPTY and not self._holds(question, value)

    def kept(self, name: str) -> str | None:
        """What the record keeps of a question: its answer, `DK`, `PNTS`, or None where nothing."""
        question = self._form.find(name)
        if question is None or not self.is_asked(name):
            return None
        text = self._texts.get(name, "").strip()
        if question.is_answered and text in NoAnswer.__members__:
            return text
        told = as_text(self.value(name))
        return told[:LONGEST_TEXT] or None

    def all_kept(self) -> Iterator[tuple[str, str]]:
        """Question and what is kept of it, in the order of the form."""
        for one in self._form.questions():
            if (told := self.kept(one.name)) is not None:
                yield one.name, told

    def _work_out(self, question: ExtraQuestion) -> None:
        is_asked = not question.relevant or as_boolean(value_of(parse(question.relevant), self.value))
        self._asked[question.name] = is_asked
        self._values[question.name] = self._value(question) if is_asked else EMPTY

    def _value(self, question: ExtraQuestion) -> Value:
        if question.calculation:
            value = value_of(parse(question.calculation), self.value)
            if isinstance(value, str):
                # As it is kept; else each of a chain of texts could be twice as long as the one before.
                return value[:LONGEST_TEXT]
            is_none = isinstance(value, float) and not math.isfinite(value)
            return EMPTY if is_none else value
        value = self._read(question)
        return value if value == EMPTY or self._holds(question, value) else EMPTY

    def _holds(self, question: ExtraQuestion, value: Value) -> bool:
        if not question.constraint:
            return True

        def answers(name: str) -> Value:
            return value if name == question.name else self.value(name)

        return as_boolean(value_of(parse(question.constraint), answers, value))

    def _read(self, question: ExtraQuestion) -> Value:
        """The typed answer as a value, whatever its constraint says."""
        text = self._texts.get(question.name, "").strip()
        if not text or not question.is_answered or text in NoAnswer.__members__:
            return EMPTY
        try:
            told = read_answer(question, text)
        except ValueError:
            return EMPTY
        match question.type:
            case QuestionType.INTEGER | QuestionType.DECIMAL:
                return float(told)
            case QuestionType.DATE:
                return date.fromisoformat(told)
        return told
