"""What helps to remember years: public events of the study, and marks that the respondent makes.

Own marks ("moved", "first child") are aids to memory and no answers. They live here in memory alone: they are
not among the answers, so neither the draft nor the record nor a listener ever gets them, and a resumed
interview begins without any.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sojourn_schema.columns import FIRST_YEAR
from sojourn_schema.languages import in_language

MOST_LETTERS = 40
"""Of an own mark: it stands above the years, not in them."""


@dataclass(frozen=True, slots=True)
class Landmark:
    """Something that a year is remembered by.

    Attributes:
        year: calendar year.
        text: a few words.
        own: whether the respondent made it, and can change it.
    """

    year: int
    text: str
    own: bool = False


class OwnMarks:
    """The marks that the respondent made, by year.

    Args:
        last_year: no mark is later.
    """

    def __init__(self, last_year: int) -> None:
        self._last_year = last_year
        self._marks: list[Landmark] = []

    @property
    def all(self) -> tuple[Landmark, ...]:
        """The marks by year; of one year, in the order in which they were made."""
        return tuple(sorted(self._marks, key=lambda one: one.year))

    def takes(self, year: int) -> bool:
        """Whether a mark can stand at that year."""
        return FIRST_YEAR <= year <= self._last_year

    def put(self, year: int, text: str, instead_of: Landmark | None = None) -> Landmark:
        """Make a mark, or another one of one that is there.

        Raises:
            ValueError: there are no words, or the year is outside the calendar.
        """
        words = " ".join(text.split())[:MOST_LETTERS]
        if not words or not self.takes(year):
            raise ValueError("A mark has a few words and a year of the calendar.")
        made = Landmark(year, words, own=True)
        if instead_of in self._marks:
            self._marks[self._marks.index(instead_of)] = made
        else:
            self._marks.append(made)
        return made

    def remove(self, mark: Landmark) -> None:
        """Take a mark away; one that is not there is gone already."""
        if mark in self._marks:
            self._marks.remove(mark)


def landmarks(public: Mapping[int, Mapping[str, str]], own: OwnMarks, language: str) -> tuple[Landmark, ...]:
    """All landmarks by year, public ones first, in a language."""
    events = [Landmark(year, in_language(words, language)) for year, words in public.items()]
    return tuple(sorted((*events, *own.all), key=lambda one: (one.year, one.own)))
