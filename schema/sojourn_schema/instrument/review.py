"""The review: a career as the respondent would tell it, one plain sentence a position.

Summary:
    `sentences(career, language)` gives `Sentence(spell_id, text)` in the order of time; that of the PhD has
    an empty `spell_id`. `Interview.sentences()` gives those of a career that is still being typed.
"""

from __future__ import annotations

from dataclasses import dataclass

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.codes import FALLBACK_LANGUAGE, code_list
from sojourn_schema.columns import NoAnswer
from sojourn_schema.dates import DECEMBER, JANUARY, absolute_month, end_year, known, overlap, spell_months
from sojourn_schema.instrument.questionnaire import Questionnaire, in_language

FULL_TIME = 1.0
UNPAID = "none"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the review.

    Attributes:
        spell_id: the position it tells of; empty for the PhD.
        text: a whole sentence.
    """

    spell_id: str
    text: str


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
        fields = code_list("field")
        if who.phd_field is None or who.phd_field not in fields:
            return self._words(f"{key}_no_field", year=who.phd_year)
        return self._words(key, year=who.phd_year, field=_inside(fields.label(who.phd_field, self.language)))

    def spell(self, spell: Spell, career: Career) -> str:
        pieces = [self._position(spell), self._share(spell), self._papers(spell, career)]
        what = ", ".join(piece for piece in pieces if piece)
        return self._words("review.sentence", when=self._when(spell), what=what)

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
            return str(year)
        return self._words("month.with_year", month=self._words(f"month.{month}"), year=year)

    def _position(self, spell: Spell) -> str:
        tile = self.questionnaire.tile(spell.sector, spell.position)
        if tile is not None and tile.told:
            return in_language(tile.told, self.language)
        if tile is not None:
            label = tile.label(self.language)
        else:
            label = code_list("position").label(spell.position, self.language)
        return self._words(f"review.place.{spell.sector}", position=_inside(label))

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
    survey_year = career.respondent.survey_year
    numbers = {one.year: one.papers for one in career.publications if isinstance(one.papers, int)}
    years = range(spell.start_year, end_year(spell, survey_year) + 1)
    return [numbers[year] for year in years if year in numbers and _main_spell(career, year) is spell]


def _main_spell(career: Career, year: int) -> Spell | None:
    """The spell with the most full-time-equivalent months of a year; on a tie the later."""
    of_year = absolute_month(year, JANUARY), absolute_month(year, DECEMBER)

    def weight(numbered: tuple[int, Spell]) -> tuple[float, int, int]:
        order, spell = numbered
        months = spell_months(spell, career.respondent.survey_year)
        share = spell.fte if isinstance(spell.fte, float | int) else FULL_TIME
        return share * overlap(months, of_year), months[0], order

    order_and_spell = max(enumerate(career.spells), key=weight, default=None)
    if order_and_spell is None or weight(order_and_spell)[0] <= 0:
        return None
    return order_and_spell[1]


def _inside(label: str) -> str:
    """A label inside a sentence: a small first letter, unless the word is an abbreviation ("PhD student")."""
    first = label.split()[0]
    return label if any(letter.isupper() for letter in first[1:]) else label[:1].lower() + label[1:]
