"""The study's own questions within the interview: pages before the review, one for each page of the form.

Summary:
    questionnaire = with_extra(Questionnaire.load(), form)     the shipped one, and the form's questions
    step_of("extra-2")                                         "extra": several pages are one step
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sojourn_schema.columns import Column, Kind, Value
from sojourn_schema.extra_questions.answers import read_answer
from sojourn_schema.extra_questions.form import ExtraForm, ExtraQuestion, QuestionType
from sojourn_schema.instrument.answers import EXTRA
from sojourn_schema.instrument.questionnaire import Question, Questionnaire
from sojourn_schema.languages import LANGUAGES, Words, in_language

LAST_PART = "review"
"""Which the study's own questions come before."""
KINDS: Mapping[QuestionType, Kind] = {
    QuestionType.INTEGER: Kind.COUNT,
    QuestionType.DECIMAL: Kind.DECIMAL,
    QuestionType.TEXT: Kind.TEXT,
    QuestionType.SELECT_ONE: Kind.CODE,
    QuestionType.SELECT_MULTIPLE: Kind.SEVERAL,
    QuestionType.DATE: Kind.DATE,
    QuestionType.NOTE: Kind.NOTE,
}
"""What each type of question takes; a calculation is never seen."""


@dataclass(frozen=True, slots=True)
class OwnQuestion(Question):
    """A question of the study's own.

    Attributes:
        asks: it, as the form has it.
    """

    asks: ExtraQuestion

    def parse(self, text: str, *, last_year: int) -> Value:
        """What is kept of a text.

        Raises:
            ValueError: it is no answer; with the reason.
        """
        del last_year  # a day may lie ahead
        return read_answer(self.asks, text) if text.strip() else None


def with_extra(questionnaire: Questionnaire, form: ExtraForm) -> Questionnaire:
    """A questionnaire with the questions of a form, on pages of their own before the review."""
    titles: dict[str, Words] = {}
    for part, title in questionnaire.part_titles.items():
        if part == LAST_PART:
            titles |= _titles(form, questionnaire)
        titles[part] = title
    own = _questions(form, questionnaire)
    return replace(questionnaire, part_titles=titles, questions=(*questionnaire.questions, *own))


def part_of(page: int) -> str:
    """The part of a page of the form, counted from 1."""
    return f"{EXTRA}-{page}"


def is_extra(part: str) -> bool:
    """Whether a part is a page of the study's own questions."""
    return part.partition("-")[0] == EXTRA


def step_of(part: str) -> str:
    """Which step of the interview a part is: all pages of the study's own questions are one."""
    return EXTRA if is_extra(part) else part


def _titles(form: ExtraForm, questionnaire: Questionnaire) -> dict[str, Words]:
    return {
        part_of(number): _in_each(form, page.labels) or questionnaire.sentences["extra.part"]
        for number, page in enumerate(form.pages, start=1)
        if any(one.type in KINDS for one in page.questions)
    }


def _questions(form: ExtraForm, questionnaire: Questionnaire) -> Iterator[OwnQuestion]:
    for number, page in enumerate(form.pages, start=1):
        for one in page.questions:
            if one.type in KINDS:
                yield _question(form, one, part_of(number), questionnaire)


def _question(form: ExtraForm, one: ExtraQuestion, part: str, questionnaire: Questionnaire) -> OwnQuestion:
    kind = KINDS[one.type]
    usual = questionnaire.sentences["extra.date_help"] if kind is Kind.DATE else {}
    return OwnQuestion(
        part=part,
        table=EXTRA,
        name=one.name,
        column=Column(one.name, kind),
        item_set="core",
        wording=_in_each(form, one.labels),
        help=_in_each(form, one.hints) or usual,
        ask_if=(),
        variants=(),
        labels={choice.name: _in_each(form, choice.labels) for choice in one.choices},
        required=one.required,
        takes_no_answer=one.is_answered,
        draft_only=True,
        asks=one,
    )


def _in_each(form: ExtraForm, words: Words) -> Words:
    """A text in every language of interviews: in the study's where the form has none."""
    study = in_language(words, form.language)
    return {language: words.get(language) or study for language in LANGUAGES} if words else {}
