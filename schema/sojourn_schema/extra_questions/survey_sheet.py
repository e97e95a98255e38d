"""The sheet `survey`: questions, notes, calculations and groups, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sojourn_schema.columns import RECORD_TABLES, shorten
from sojourn_schema.extra_questions.form import (
    ExtraChoice,
    ExtraPage,
    ExtraQuestion,
    QuestionType,
    Sensitive,
)
from sojourn_schema.extra_questions.parsing import NAME as NAME_PATTERN
from sojourn_schema.extra_questions.parsing import ExpressionError, parse
from sojourn_schema.extra_questions.refusals import FormRefusal
from sojourn_schema.extra_questions.supported import (
    BEGIN_GROUP,
    END_GROUP,
    REFUSED_COLUMNS,
    SELECTS,
    TYPES,
    why_no_type,
)
from sojourn_schema.extra_questions.translations import Translations
from sojourn_schema.extra_questions.workbook import (
    CALCULATION,
    CONSTRAINT,
    HINT,
    LABEL,
    MESSAGE,
    NAME,
    REASON,
    RELEVANT,
    REQUIRED,
    SENSITIVE,
    TYPE,
    Key,
    Row,
    Sheet,
)
from sojourn_schema.instrument.questionnaire import Questionnaire

MOST_QUESTIONS = 300
LONGEST_NAME = 64
LONGEST_LABEL = 2_000
YES, NO = frozenset({"yes", "true", "true()", "1"}), frozenset({"", "no", "false", "false()", "0"})
Lists = Mapping[str, tuple[ExtraChoice, ...]]


@dataclass(frozen=True, slots=True)
class _Group:
    """A group that is open: where it began, and under which conditions it is asked."""

    row: Row
    relevant: str


class SurveyReader:
    """Reads the rows of one survey sheet; what is wrong is gathered.

    Args:
        sheet: as it was read.
        lists: the choices by list.
        translations: of the form.
        language: of the study, in which everything has to have a label.
        refusals: what was refused so far; more is added.

    Attributes:
        rows: where each question stands, by its name.
    """

    def __init__(
        self,
        sheet: Sheet,
        lists: Lists,
        translations: Translations,
        language: str,
        refusals: list[FormRefusal],
    ) -> None:
        self._sheet = sheet
        self._lists = lists
        self._translations = translations
        self._language = language
        self._refusals = refusals
        self._groups: list[_Group] = []
        self._pages: list[tuple[dict[str, str], list[ExtraQuestion]]] = []
        self.rows: dict[str, Row] = {}

    def pages(self) -> tuple[ExtraPage, ...]:
        """The pages: one a group, one for each run of questions outside of groups."""
        for row in self._sheet.rows:
            self._refusals += _refused_columns(row)
            self._read(row)
        for group in self._groups:
            self._refuse(group.row, TYPE, "this group is not ended; add a row with the type end group")
        if len(self.rows) > MOST_QUESTIONS:
            reason = f"it has {len(self.rows)} questions; at most {MOST_QUESTIONS} are read"
            self._refusals.append(FormRefusal(self._sheet.name, 0, "", reason))
        return tuple(ExtraPage(labels, tuple(questions)) for labels, questions in self._pages if questions)

    def _read(self, row: Row) -> None:
        told = " ".join(row.text(*TYPE).split())
        if told.lower() in BEGIN_GROUP:
            self._begin(row)
        elif told.lower() in END_GROUP:
            if not self._groups:
                self._refuse(row, TYPE, "no group is open that it could end")
                return
            self._groups.pop()
            if not self._groups:
                self._pages.append(({}, []))
        elif (question := self._question(row, told)) is not None:
            if not self._pages:
                self._pages.append(({}, []))
            self._pages[-1][1].append(question)

    def _begin(self, row: Row) -> None:
        condition = self._condition(row)
        labels = self._words(row, LABEL)
        if not self._groups:
            self._pages.append((labels, []))
        elif labels:
            # On the page of the group around it: a line to read, where its questions begin.
            name = row.text(*NAME)
            self._take_name(row, name)
            note = ExtraQuestion(name, QuestionType.NOTE, labels, relevant=condition)
            self._pages[-1][1].append(note)
        self._groups.append(_Group(row, condition))

    @property
    def _conditions(self) -> str:
        return self._groups[-1].relevant if self._groups else ""

    def _question(self, row: Row, told: str) -> ExtraQuestion | None:
        before = len(self._refusals)
        kind, choices = self._type(row, told)
        name = row.text(*NAME)
        self._take_name(row, name)
        if kind is None:
            return None
        labels = self._words(row, LABEL)
        if kind is not QuestionType.CALCULATE and not labels.get(self._language):
            column = self._translations.column(self._sheet, LABEL)
            reason = "the label in the study's language is missing"
            self._refusals.append(FormRefusal(self._sheet.name, row.number, column, reason))
        sensitive, reason = self._sensitive(row)
        question = ExtraQuestion(
            name,
            kind,
            labels if kind is not QuestionType.CALCULATE else {},
            self._words(row, HINT),
            choices,
            self._required(row) and kind not in (QuestionType.NOTE, QuestionType.CALCULATE),
            self._condition(row),
            self._expression(row, CONSTRAINT),
            self._words(row, MESSAGE),
            self._expression(row, CALCULATION),
            sensitive,
            reason,
        )
        self._refuse_what_does_not_belong(row, question)
        return question if len(self._refusals) == before else None

    def _type(self, row: Row, told: str) -> tuple[QuestionType | None, tuple[ExtraChoice, ...]]:
        if not told:
            self._refuse(row, TYPE, "the type is missing")
            return None, ()
        if told.lower() in TYPES:
            return TYPES[told.lower()], ()
        words, _, rest = told.rpartition(" ")
        if rest.lower() in ("or_other", "other") and words.lower() not in SELECTS:
            self._refuse(row, TYPE, "or_other is not supported: add a choice, and a text with relevant")
            return None, ()
        kind = SELECTS.get(words.lower())
        if kind is None:
            self._refuse(row, TYPE, why_no_type(told))
            return None, ()
        if rest not in self._lists:
            self._refuse(row, TYPE, f"there is no list {shorten(rest)!r} on the sheet choices")
            return None, ()
        return kind, self._lists[rest]

    def _take_name(self, row: Row, name: str) -> None:
        if not name:
            self._refuse(row, NAME, "the name is missing")
        elif not re.fullmatch(NAME_PATTERN, name) or len(name) > LONGEST_NAME:
            self._refuse(
                row,
                NAME,
                f"{shorten(name)!r} is no name: a letter or _ first, then letters, digits, _ and -, at most "
                f"{LONGEST_NAME}",
            )
        elif name in _our_names():
            self._refuse(row, NAME, f"{name!r} is a question of Sojourn's own; give yours another name")
        elif name in self.rows:
            first = self.rows[name].number
            self._refuse(row, NAME, f"{name!r} is the name of row {first} already")
        else:
            self.rows[name] = row

    def _words(self, row: Row, key: Key) -> dict[str, str]:
        words = self._translations.words(row, key)
        if any("${" in text for text in words.values()):
            self._refuse(row, key, "answers are not put into texts; write it without ${...}")
        if any(len(text) > LONGEST_LABEL for text in words.values()):
            self._refuse(row, key, f"the text has more than {LONGEST_LABEL:,} characters")
        return words

    def _expression(self, row: Row, key: Key) -> str:
        text = row.text(*key)
        if text:
            try:
                parse(text)
            except ExpressionError as problem:
                self._refuse(row, key, str(problem))
                return ""
        return text

    def _condition(self, row: Row) -> str:
        """When what stands in a row is asked: its own condition and those of its groups."""
        own = self._expression(row, RELEVANT)
        condition = _both(self._conditions, own)
        if own and condition != own:
            try:
                parse(condition)
            except ExpressionError as problem:
                self._refuse(row, RELEVANT, f"together with the conditions of its groups {problem}")
                return ""
        return condition

    def _required(self, row: Row) -> bool:
        told = row.text(*REQUIRED).lower()
        if told not in YES | NO:
            self._refuse(row, REQUIRED, "yes or no is needed; conditions belong into relevant")
        return told in YES

    def _sensitive(self, row: Row) -> tuple[tuple[Sensitive, ...], str]:
        told, reason = row.text(*SENSITIVE).lower(), row.text(*REASON)
        words = [] if told in NO else told.replace(",", " ").split()
        if unknown := [word for word in words if word not in tuple(Sensitive)]:
            known = ", ".join((*Sensitive, "no"))
            self._refuse(row, SENSITIVE, f"unknown word {shorten(unknown[0])!r}; known are {known}")
        elif words and not reason:
            self._refuse(
                row,
                REASON,
                f"a question about {', '.join(words)} needs a written reason why it is asked",
            )
        return tuple(one for one in Sensitive if one in words), reason

    def _refuse_what_does_not_belong(self, row: Row, question: ExtraQuestion) -> None:
        is_calculated = question.type is QuestionType.CALCULATE
        if question.calculation and not is_calculated:
            self._refuse(row, CALCULATION, f"a question of type {question.type} is not calculated")
        if is_calculated and not question.calculation:
            self._refuse(row, CALCULATION, "the calculation is missing")
        if question.constraint and not question.is_answered:
            self._refuse(row, CONSTRAINT, f"a {question.type} has no answer that could be constrained")

    def _refuse(self, row: Row, key: Key, reason: str) -> None:
        self._refusals.append(row.refusal(key, reason))


def _refused_columns(row: Row) -> Iterator[FormRefusal]:
    for header in row.cells:
        if (reason := REFUSED_COLUMNS.get(header.key)) is not None:
            yield FormRefusal(row.sheet, row.number, header.text, f"this column is not supported: {reason}")


@cache
def _our_names() -> frozenset[str]:
    """The names that our own items and columns have, by which data are read."""
    asked = {one.name for one in Questionnaire.load().questions}
    return frozenset(asked | {column.name for columns in RECORD_TABLES.values() for column in columns})


def _both(one: str, other: str) -> str:
    """Both conditions as one; an empty one always holds."""
    return f"({one}) and ({other})" if one and other else one or other
