"""Places: where one answer of an interview stands.

Summary:
    `Place(table, row, item)` names one answer; `str(place)` is `"table.row.item"`, the name of its widget.
    Answers are a mapping of places to raw text, as typed; an empty text and no entry are the same.

    table               row                     item
    "respondent"        ""                      a column, or a draft-only item (`consent`, `papers_before`)
    "spell"             the spell's id          a column, `ord`, or draft-only (`papers`, `position_changed`)
    "publication_year"  "2012"                  `papers`: the year corrected by hand
    "job_search"        "2012/industry"         a column; `target` marks that the row is there
    "grant_year"        "2012"                  `grants`
    "extra"             ""                      a question of the study's own, by its name

Draft-only items are kept with the draft and shape the record, but have no column of their own:
    `consent`           agree or decline
    `papers_before`     papers a year before the first spell, in the three years up to the PhD
    `papers`            of a spell: papers in a typical year of it
    `position_changed`  of a long academic spell: yes or no, so that a "no" isn't asked again
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Place(NamedTuple):
    """Where one answer stands: table, row within it, item."""

    table: str
    row: str
    item: str

    def __str__(self) -> str:
        return f"{self.table}.{self.row}.{self.item}"

    @classmethod
    def named(cls, name: str) -> Place:
        """The place of a name that `str(place)` gave.

        Raises:
            ValueError: it is no such name.
        """
        table, row, item = name.split(".")
        return cls(table, row, item)


EXTRA = "extra"
"""The table of answers to the study's own questions."""
Answers = Mapping[Place, str]
"""Raw texts by place."""
Changes = Mapping[Place, str | None]
"""What became different: the new text of a place, None where its answer was taken away."""


def of_respondent(item: str) -> Place:
    """The place of an answer about the respondent."""
    return Place("respondent", "", item)


def of_extra(name: str) -> Place:
    """The place of an answer to one of the study's own questions."""
    return Place(EXTRA, "", name)


def of_spell(spell_id: str, item: str) -> Place:
    """The place of an answer about one spell."""
    return Place("spell", spell_id, item)


def of_year(year: int, item: str = "papers") -> Place:
    """The place of a year's number of papers."""
    return Place("publication_year", str(year), item)


def of_search(year: int, target: str, item: str) -> Place:
    """The place of an answer about the applications of one year towards one target."""
    return Place("job_search", f"{year}/{target}", item)


def of_grants(year: int) -> Place:
    """The place of a year's number of grants."""
    return Place("grant_year", str(year), "grants")
