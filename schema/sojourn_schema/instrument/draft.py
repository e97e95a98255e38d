"""The draft of an interview: its answers as they stand at one moment, and all that can be read from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from sojourn_schema.columns import Kind, NoAnswer, Value, column
from sojourn_schema.extra_questions.answers import FormAnswers
from sojourn_schema.instrument.answers import (
    EXTRA,
    Answers,
    Changes,
    Place,
    of_extra,
    of_respondent,
    of_search,
    of_spell,
)
from sojourn_schema.instrument.extra_part import is_extra
from sojourn_schema.instrument.items import codes_of
from sojourn_schema.instrument.partial_years import partial_year, whole_month
from sojourn_schema.instrument.problems import problem_of
from sojourn_schema.instrument.questionnaire import Question, Questionnaire
from sojourn_schema.instrument.routing import Situation, asked
from sojourn_schema.instrument.spell_draft import SpellDraft
from sojourn_schema.instrument.timeline import Timeline

if TYPE_CHECKING:
    from sojourn_schema.study import StudyDefinition

YEARS_AHEAD = 10
"""A PhD in progress may be expected that many years after the survey."""
SHORT_TRACK = ("consent", "background", "review")
"""The parts asked of those whose PhD is in progress, beside the study's own questions."""
CONSENT, PHD_STATUS, PHD_YEAR, ANSWERED_BEFORE, OWN_CAREER = (
    of_respondent(item) for item in ("consent", "phd_status", "phd_year", "answered_before", "own_career")
)
_OF_ONESELF = {"respondent": of_respondent, EXTRA: of_extra}
"""Where the answers stand that are given once."""


class Draft:
    """The answers of an interview at one moment; a value that `changed` makes a new one of.

    Args:
        definition: of the study.
        questionnaire: that is asked.
        answers: raw texts by place; empty ones are left out.
    """

    def __init__(self, definition: StudyDefinition, questionnaire: Questionnaire, answers: Answers) -> None:
        self.definition = definition
        self.questionnaire = questionnaire
        self.answers: Answers = MappingProxyType({place: text for place, text in answers.items() if text})

    def changed(self, changes: Changes) -> Draft:
        """The draft after these changes."""
        merged = {**self.answers, **{place: text or "" for place, text in changes.items()}}
        return Draft(self.definition, self.questionnaire, merged)

    def text(self, place: Place) -> str:
        """The raw text of a place, empty where there is none."""
        return self.answers.get(place, "")

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The parts asked of this respondent, in order; a page on which nothing is asked is none."""
        is_short = self.text(PHD_STATUS) == "in_progress"
        return tuple(
            part
            for part in self.questionnaire.parts
            if (self._shows(part) if is_extra(part) else not is_short or part in SHORT_TRACK)
        )

    def _shows(self, part: str) -> bool:
        """Whether anything on a page of the study's own questions is asked."""
        extra = self.extra
        return extra is not None and any(extra.is_asked(one.name) for one in self.questionnaire.of_part(part))

    @cached_property
    def extra(self) -> FormAnswers | None:
        """The answers to the study's own questions, None where it has none."""
        form = self.definition.extra_questions
        if form is None:
            return None
        return FormAnswers(
            form, {place.item: text for place, text in self.answers.items() if place.table == EXTRA}
        )

    @cached_property
    def phd_year(self) -> int | None:
        """The year of the PhD, None until it can be read."""
        try:
            year = column("respondent", "phd_year").parse(
                self.text(PHD_YEAR), last_year=self.last_year(PHD_YEAR)
            )
        except ValueError:
            return None
        return year if isinstance(year, int) else None

    @cached_property
    def timeline(self) -> Timeline:
        """The spells."""
        return Timeline.of(self.answers, self.definition.survey_year, self.phd_year)

    @cached_property
    def situation(self) -> Situation:
        """What the routing looks at."""
        study = self.definition
        sites, ways = tuple(study.sites), tuple(study.recruited_via)
        return Situation(
            self.questionnaire, self.answers, self.timeline, study.items, sites, ways, study.mode, self.extra
        )

    @cached_property
    def searches(self) -> tuple[tuple[int, str], ...]:
        """Year and target of the job searches told so far."""
        rows = (place.row.split("/") for place in self.answers if place[::2] == ("job_search", "target"))
        return tuple(sorted((int(year), target) for year, target in rows))

    def question(self, place: Place) -> Question | None:
        """The question of a place, None where nothing is asked (the listing order of a spell)."""
        return self.questionnaire.find(place.table, place.item)

    def spell_of(self, place: Place) -> SpellDraft | None:
        """The spell of a place, None for a place that is in none.

        Raises:
            KeyError: there is no such spell.
        """
        return self.timeline.spell(place.row) if place.table == "spell" else None

    def is_asked(self, place: Place) -> bool:
        """Whether the item of a place is asked of this respondent."""
        question = self.question(place)
        if question is None or question.part not in self.parts:
            return False
        if place.item in ("start_month", "end_month"):
            year = place._replace(item=place.item.replace("month", "year"))
            if partial_year(self.text(year)) is not None:
                return False
        return asked(question, self.situation, self.spell_of(place), place)

    def asked_in(self, part: str) -> Iterator[tuple[Question, Place]]:
        """Question and place of everything asked in a part, in the order shown."""
        for spell in self.timeline.by_start:
            yield from self.asked_of_spell(part, spell.spell_id)
        questions = self.questionnaire.of_part(part)
        for question in questions:
            place_of = _OF_ONESELF.get(question.table)
            if place_of is not None and asked(question, self.situation):
                yield question, place_of(question.name)
        of_searches = [one for one in questions if one.table == "job_search" and one.name != "target"]
        for year, target in self.searches:
            for question in of_searches:
                place = of_search(year, target, question.name)
                if asked(question, self.situation, place=place):
                    yield question, place

    def asked_of_spell(self, part: str, spell_id: str) -> Iterator[tuple[Question, Place]]:
        """Question and place of everything asked about one spell in a part."""
        spell = self.timeline.spell(spell_id)
        for question in self.questionnaire.of_part(part):
            if question.table == "spell" and asked(question, self.situation, spell):
                yield question, of_spell(spell_id, question.name)

    def last_year(self, place: Place) -> int:
        """The latest year that may be answered there."""
        ahead = place == PHD_YEAR and self.text(PHD_STATUS) == "in_progress"
        return self.definition.survey_year + (YEARS_AHEAD if ahead else 0)

    def value(self, place: Place) -> Value:
        """The value of an answer, None where it was not asked or given, can't be read, or is not offered."""
        text, question = self._whole(place).strip(), self.question(place)
        if not text or question is None or not self.is_asked(place):
            return None
        try:
            value = question.parse(text, last_year=self.last_year(place))
        except ValueError:
            return None
        if question.column.kind is Kind.CODE and not isinstance(value, NoAnswer):
            # A lecturer's tenure track is no answer any more once the position is changed to an engineer.
            return value if value in codes_of(question, self.situation, self.spell_of(place)) else None
        return value

    def _whole(self, place: Place) -> str:
        """The text of a place; of a month, the one that may be typed with its year."""
        if place.table != "spell" or not place.item.endswith("_month"):
            return self.text(place)
        return whole_month(
            self.text(place._replace(item=place.item.replace("month", "year"))), self.text(place)
        )

    def values(self, row: Place) -> Mapping[str, Value]:
        """The values of all items of the row in which the place stands."""
        asked_of_row = (one for one in self.questionnaire.questions if one.table == row.table)
        return {one.name: self.value(row._replace(item=one.name)) for one in asked_of_row}

    def problem(self, place: Place, language: str) -> str | None:
        """What is wrong with the answer of a place, in one sentence; None where it is empty or right."""
        text, question = self.text(place), self.question(place)
        if not text.strip() or question is None:
            return None
        told = problem_of(
            question,
            text,
            last_year=self.last_year(place),
            questionnaire=self.questionnaire,
            language=language,
        )
        if told is None and place.table == EXTRA:
            return self._broken(place.item, language)
        if told is not None or place.table != "spell":
            return told
        if self._ends_too_early(place):
            return self.questionnaire.words("problem.end_before_start", language)
        if place.item == "position_changed" and text.strip() == "yes":
            return self.questionnaire.words("problem.change_open", language)
        return None

    def must_be_mended(self, question: Question, place: Place, language: str) -> str | None:
        """Why the answer of a place holds one up, in one sentence; None where it does not."""
        if place.table == "spell" and place.item in ("end_year", "end_month"):
            # An end that can't be read would stand as "still there" in the record.
            return self.problem(place, language)
        if not question.required:
            return None
        if self.text(place).strip():
            return self.problem(place, language)
        match place.table, place.item:
            case "spell", "start_year":
                return self.questionnaire.words("problem.no_start", language)
            case "spell", "sector" if not self.text(place._replace(item="position")):
                return None  # one tile gives both, and the position says so
            case "spell", _:
                return self.questionnaire.words("problem.no_tile", language)
            case "extra", _:
                return self.questionnaire.words("problem.required_extra", language)
        return self.questionnaire.words("problem.required", language)

    def _broken(self, name: str, language: str) -> str | None:
        """What is said of an answer that breaks the constraint of its question, None where it does not."""
        form = self.definition.extra_questions
        asks = form.find(name) if form is not None else None
        if form is None or asks is None or self.extra is None or not self.extra.is_broken(name):
            return None
        own = form.in_words(asks.constraint_messages, language)
        return own or self.questionnaire.words("problem.constraint", language)

    def _ends_too_early(self, place: Place) -> bool:
        spell = self.timeline.spell(place.row)
        start, end = spell.start_year, spell.end_year
        if start is None or end is None:
            return False
        if place.item == "end_month":
            return end == start and (spell.end_month or 12) < (spell.start_month or 1)
        return place.item == "end_year" and end < start
