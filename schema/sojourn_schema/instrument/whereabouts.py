"""Whereabouts: the countries typed in an interview, in memory alone, and the moves that follow from them.

The answers get the sub-region of a country and whether the respondent moved to another one, never the
country: this object has it until the interview leaves the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sojourn_schema.countries import sub_region
from sojourn_schema.instrument.answers import of_spell

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview

REGION, MOVED = "region", "moved_country"
COUNTRY_ITEMS = frozenset({REGION, "phd_region"})
"""Items that are answered by typing a country."""


class Whereabouts:
    """The countries of the spells of one interview.

    Args:
        interview: whose answers follow from them.
    """

    def __init__(self, interview: Interview) -> None:
        self._interview = interview
        self._countries: dict[str, str] = {}

    def tell(self, spell_id: str, country: str) -> None:
        """Take the country of a spell; its region and the moves to and from it are answered in one step.

        Args:
            spell_id: of the spell.
            country: ISO 3166-1 alpha-2.

        Raises:
            KeyError: there is no such spell or country.
        """
        region = sub_region(country)
        timeline = self._interview.timeline
        timeline.spell(spell_id)
        self._countries[spell_id] = country
        timeline = timeline.change(spell_id, REGION, region)
        order = [one.spell_id for one in timeline.by_start]
        at = order.index(spell_id)
        for before, after in zip(order[max(at - 1, 0) :], order[max(at - 1, 0) + 1 : at + 2], strict=False):
            known = self._countries.get(before), self._countries.get(after)
            if None not in known:
                timeline = timeline.change(after, MOVED, "yes" if known[0] != known[1] else "no")
        self._interview.edit_timeline(timeline)

    def country(self, spell_id: str) -> str | None:
        """The country typed for a spell; None where none was, or another region stands there by now."""
        country = self._countries.get(spell_id)
        if country is None or self._interview.text(of_spell(spell_id, REGION)) != sub_region(country):
            return None
        return country

    def knows_move(self, spell_id: str) -> bool:
        """Whether the move to this spell follows from two countries, and so need not be asked."""
        order = [one.spell_id for one in self._interview.timeline.by_start]
        at = order.index(spell_id)
        return at > 0 and all(self.country(one) is not None for one in order[at - 1 : at + 1])
