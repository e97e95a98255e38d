"""The main spell of a year: the one with the most full-time-equivalent months in it.

On a tie it is the later-starting, then the later listed. A year's papers belong to its main spell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sojourn_schema.dates import DECEMBER, JANUARY, absolute_month, overlap, year_of

FULL_TIME = 1.0
"""What a share of full time counts as where none was told."""


@dataclass(frozen=True, slots=True)
class Held:
    """A spell as far as it decides which one is main.

    Attributes:
        spell_id: its id.
        months: first and last absolute month, both included.
        fte: its share of full time, 0.1 to 1.
        order: its place in the list.
    """

    spell_id: str
    months: tuple[int, int]
    fte: float
    order: int

    @property
    def years(self) -> range:
        """The calendar years it touches."""
        return range(year_of(self.months[0]), year_of(self.months[1]) + 1)

    def weight(self, year: int) -> tuple[float, int, int]:
        """Full-time-equivalent months in the year, then start and listing order: the highest is main."""
        of_year = absolute_month(year, JANUARY), absolute_month(year, DECEMBER)
        return self.fte * overlap(self.months, of_year), self.months[0], self.order


def main_of_year(held: Iterable[Held], year: int) -> str | None:
    """The id of the main spell of a year, None in a year without a spell."""
    weighed = max(((one.weight(year), one.spell_id) for one in held), default=None)
    return weighed[1] if weighed is not None and weighed[0][0] > 0 else None


def main_years(spell_id: str, held: Iterable[Held]) -> Iterator[int]:
    """The years whose main spell it is, in order; none where it has no place in time yet."""
    all_held = tuple(held)
    own = next((one for one in all_held if one.spell_id == spell_id), None)
    for year in own.years if own is not None else ():
        if main_of_year(all_held, year) == spell_id:
            yield year


def is_main(spell_id: str, held: Iterable[Held]) -> bool:
    """Whether it is the main spell of any year."""
    return next(main_years(spell_id, held), None) is not None
