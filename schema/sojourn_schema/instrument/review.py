"""The review: a career as the respondent would tell it, one plain sentence a position.

Summary:
    `sentences(career, language)` gives `Sentence(spell_id, text)` in the order of time; that of the PhD has
    an empty `spell_id`. `Interview.sentences()` gives those of a career that is still being typed.
    `told_of_position(interview, spell_id)` says what else was told of a position, `papers_by_year(interview)`
    the papers, `other_answers(interview)` the rest: together every answer that is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.codes import code_list
from sojourn_schema.columns import Kind, NoAnswer
from sojourn_schema.dates import JANUARY, absolute_month, known, spell_months
from sojourn_schema.instrument.answers import EXTRA, Place, of_grants, of_search, of_year
from sojourn_schema.instrument.finding_words import month_in_words, year_in_words
from sojourn_schema.instrument.papers import EXACT
from sojourn_schema.instrument.partial_years import Bound, partial_year
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.instrument.routing import UNPAID
from sojourn_schema.languages import FALLBACK_LANGUAGE, in_language, within_sentence
from sojourn_schema.main_spell import FULL_TIME, Held, main_years

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.items import Item
    from sojourn_schema.instrument.papers import PaperYear

IN_THE_SENTENCE = {
    "phd_year", "start_year", "start_month", "end_year", "end_month", "sector", "position",
}  # fmt: skip
NOT_TOLD = {"consent", "answered_before", "own_career"}
"""What is asked about the interview and not about the career."""
SEPARATOR = " · "
QUESTION_MARKS = ("?", "？")
_OF_ONESELF = ("respondent", EXTRA)
_BOUNDS = {Bound.BEFORE: "before_year", Bound.AFTER: "after_year", Bound.IN: "between_years"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the review.

    Attributes:
        spell_id: the position it tells of; empty for the PhD.
        text: a whole sentence.
    """

    spell_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """One answer in few words.

    Attributes:
        place: where it was given, or the first of the places where several were.
        name: what was asked, in short.
        answer: in the words of the choice, or as typed.
    """

    place: Place
    name: str
    answer: str


def sentences(career: Career, language: str = FALLBACK_LANGUAGE) -> tuple[Sentence, ...]:
    """The PhD and every position in the order of time, one sentence each."""
    telling = _Telling(Questionnaire.load(), language)
    survey_year = career.respondent.survey_year
    about_phd = Sentence("", telling.phd(career.respondent))
    told = [(absolute_month(career.respondent.phd_year, JANUARY), about_phd)]
    told.extend(
        (spell_months(one, survey_year)[0], Sentence(one.spell_id, telling.spell(one, career)))
        for one in career.spells
    )
    return tuple(sentence for _, sentence in sorted(told, key=lambda one: one[0]))


@dataclass(frozen=True, slots=True)
class _Telling:
    """The words for the pieces of a career in one language."""

    questionnaire: Questionnaire
    language: str

    def phd(self, who: Respondent) -> str:
        key = "review.phd_expected" if who.phd_status == "in_progress" else "review.phd"
        if who.phd_field is None or who.phd_field not in code_list("field"):
            return self._words(f"{key}_no_field", year=who.phd_year)
        return self._words(key, year=who.phd_year, field=self._field(who.phd_field))

    def spell(self, spell: Spell, career: Career) -> str:
        pieces = {"share": self._share(spell), "papers": self._papers(spell, career)}
        told = {name: text for name, text in pieces.items() if text}
        key = "_".join(("review.position", *told))
        text = self._words(key, when=self._when(spell), position=self._position(spell), **told)
        return text[:1].upper() + text[1:]  # some languages write months small

    def _field(self, code: str) -> str:
        return within_sentence(code_list("field").label(code, self.language), self.language)

    def _when(self, spell: Spell) -> str:
        first = self._date(spell.start_year, known(spell.start_month))
        if isinstance(spell.end_year, NoAnswer):
            return self._words("review.end_unknown", first=first)
        if spell.end_year is None:
            return self._words("review.ongoing", first=first)
        last = self._date(spell.end_year, known(spell.end_month))
        return self._words("review.one" if first == last else "review.between", first=first, last=last)

    def _date(self, year: int, month: int | None) -> str:
        if month is None:
            return year_in_words(year, self.language)
        return month_in_words(year, month, self.language)

    def _position(self, spell: Spell) -> str:
        tile = self.questionnaire.tile(spell.sector, spell.position)
        if tile is not None:
            return in_language(tile.told, self.language)
        # Only a career from elsewhere pairs a sector with a position that no tile offers there.
        position, sector = code_list("position"), code_list("sector")
        return self._words(
            "review.position_elsewhere",
            position=within_sentence(position.label(spell.position, self.language), self.language),
            sector=within_sentence(sector.label(spell.sector, self.language), self.language),
        )

    def _share(self, spell: Spell) -> str:
        if not isinstance(spell.fte, float | int) or spell.fte >= FULL_TIME:
            return ""
        return self._words("review.share", percent=round(spell.fte * 100))

    def _papers(self, spell: Spell, career: Career) -> str:
        numbers = _papers_during(spell, career)
        if spell.sector == UNPAID or not numbers:
            return ""
        fewest, most = min(numbers), max(numbers)
        if fewest != most:
            return self._words("review.papers_between", fewest=fewest, most=most)
        if most <= 1:
            return self._words("review.one_paper" if most else "review.no_papers")
        return self._words("review.papers", papers=most)

    def _words(self, key: str, **values: object) -> str:
        return self.questionnaire.words(key, self.language, **values)


def _papers_during(spell: Spell, career: Career) -> list[int]:
    """The numbers of papers of the years whose main spell it is.

    A year's papers belong to its main spell, as where they are typed: to tell them of a small position held
    beside a large one would put words into the respondent's mouth.
    """
    numbers = {one.year: one.papers for one in career.publications if isinstance(one.papers, int)}
    return [numbers[year] for year in main_years(spell.spell_id, _held(career)) if year in numbers]


def _held(career: Career) -> list[Held]:
    return [
        Held(
            one.spell_id,
            spell_months(one, career.respondent.survey_year),
            one.fte if isinstance(one.fte, float | int) else FULL_TIME,
            order,
        )
        for order, one in enumerate(career.spells)
    ]


# What the sentences leave out


def told_of_position(interview: Interview, spell_id: str) -> str:
    """What else was told of a position, in one line; empty if nothing."""
    items = (item for part in interview.parts for item in interview.spell_items(spell_id, part))
    told = [told for item in items if (told := _told(interview, item)) is not None]
    return SEPARATOR.join(interview.words("told.line", name=one.name, answer=one.answer) for one in told)


def papers_by_year(interview: Interview) -> Told | None:
    """The papers of every year, years with the same number in one; None if none were told.

    Years that were given by themselves stand alone and say so.
    """

    def alike(numbered: tuple[int, PaperYear]) -> tuple[str, int]:
        at, one = numbered
        return one.text, at if one.precision == EXACT else -1

    told, first_own = [], None
    for (text, own), grouped in groupby(enumerate(interview.paper_years()), alike):
        years = [one.year for _, one in grouped]
        if not text.strip():
            continue
        first = years[0]
        when = _stretch(interview, first, years[-1])
        key = "told.years" if own < 0 else "told.own_years"
        told.append(interview.words(key, years=when, papers=_in_words(interview, text)))
        first_own = first_own or (first if own >= 0 else None)
    if not told:
        return None
    place = of_year(first_own or next(one.year for one in interview.paper_years() if one.text.strip()))
    return Told(place, interview.words("told.by_year"), SEPARATOR.join(told))


def other_answers(interview: Interview) -> tuple[Told, ...]:
    """What was told of no position: of oneself, of job searches, of grants; in the order asked."""
    items = [item for part in interview.parts for item in interview.items(part)]
    of_oneself = [item for item in items if item.place.table in _OF_ONESELF and item.name not in NOT_TOLD]
    told = [told for item in of_oneself if (told := _told(interview, item)) is not None]
    for year, target in interview.searches():
        row = of_search(year, target, "applications")
        numbers = [one for item in items if item.place[:2] == row[:2] if (one := _told(interview, item))]
        what = next(
            one.label for one in interview.item(row._replace(item="target")).choices if one.code == target
        )
        answer = SEPARATOR.join(
            interview.words("told.line", name=one.name, answer=one.answer) for one in numbers
        )
        told.append(Told(row, interview.words("told.search", year=year, target=what), answer))
    grants = sorted(int(place.row) for place in interview.answers if place.table == "grant_year")
    if grants:
        answer = SEPARATOR.join(
            interview.words(
                "told.years",
                years=year_in_words(year, interview.language),
                papers=_in_words(interview, interview.text(of_grants(year))),
            )
            for year in grants
        )
        told.append(Told(of_grants(grants[0]), interview.words("told.grants"), answer))
    return tuple(told)


def _stretch(interview: Interview, first: int, last: int) -> str:
    told = [year_in_words(year, interview.language) for year in (first, last)]
    return told[0] if first == last else interview.words("review.between", first=told[0], last=told[1])


def _told(interview: Interview, item: Item) -> Told | None:
    """The answer of an item in words; None where there is none or the sentence says it."""
    text = interview.text(item.place).strip()
    if item.place.table == "spell" and (partial := partial_year(text)) is not None:
        # The sentence says the year that is kept; what was told of it stands beside.
        key = f"told.{_BOUNDS[partial.bound]}"
        answer = interview.words(key, first=partial.first, last=partial.last, kept=partial.kept)
        return Told(item.place, interview.words(f"told.{item.name}"), answer)
    if not text or item.name in IN_THE_SENTENCE or _is_said(item, text):
        return None
    labels = {choice.code: choice.label for choice in (*item.choices, *item.no_answers)}
    if item.kind is Kind.SEVERAL:
        told = SEPARATOR.join(labels.get(one, one) for one in text.split())
        return Told(item.place, short_name(interview, item), told)
    return Told(item.place, short_name(interview, item), labels.get(text, text))


def line_of(interview: Interview, told: Told) -> str:
    """An answer with what was asked before it, in one line; after a question mark no colon follows."""
    key = "told.asked_line" if told.name.endswith(QUESTION_MARKS) else "told.line"
    return interview.words(key, name=told.name, answer=told.answer)


def short_name(interview: Interview, item: Item) -> str:
    """What an item asks, in a few words; in its own where there are no shorter ones."""
    key = f"told.{item.name}"
    is_ours = item.place.table != EXTRA and key in interview.questionnaire.sentences
    return interview.words(key) if is_ours else item.wording


def _is_said(item: Item, text: str) -> bool:
    """Whether the sentence, or the line of papers, says that answer already."""
    match item.name:
        case "phd_field":
            return text not in NoAnswer.__members__
        case "papers" | "fte":
            return text.replace(",", ".") not in (*NoAnswer.__members__, str(FULL_TIME))
    return False


def _in_words(interview: Interview, text: str) -> str:
    text = text.strip()
    return interview.words(f"no_answer.{text}") if text in NoAnswer.__members__ else text
