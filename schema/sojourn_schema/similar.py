"""Careers that are nearly the same: somebody may have answered twice. They are listed, and never deleted.

Two careers are listed where year and field of the PhD and the sequence of sectors and positions are the same
and, of all numbers told of both (years in which positions start and end, papers a year), at least six were
compared and at most one in six differs. With fewer numbers many people's careers are alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from sojourn_schema.careers import Career

LEAST_COMPARED = 6
ONE_IN = 6
_Numbers = dict[tuple[str, int], int]


def nearly_the_same(careers: Iterable[Career]) -> list[tuple[str, str]]:
    """The pairs of respondents whose careers are nearly the same, by their ids.

    Args:
        careers: of a study; only numbers of them are kept in memory.
    """
    alike: defaultdict[tuple[object, ...], list[tuple[str, _Numbers]]] = defaultdict(list)
    for career in careers:
        who = career.respondent
        if who.phd_field is None or not career.spells:
            continue
        kinds = tuple((spell.sector, spell.position) for spell in career.spells)
        alike[who.phd_year, who.phd_field, kinds].append((who.respondent_id, _numbers(career)))
    pairs = [
        (one, other)
        for group in alike.values()
        for (one, numbers), (other, others) in combinations(sorted(group, key=lambda each: each[0]), 2)
        if _are_near(numbers, others)
    ]
    return sorted(pairs)


def _numbers(career: Career) -> _Numbers:
    found: _Numbers = {}
    for place, spell in enumerate(career.spells):
        found["start", place] = spell.start_year
        if isinstance(spell.end_year, int):
            found["end", place] = spell.end_year
    for year in career.publications:
        if isinstance(year.papers, int):
            found["papers", year.year] = year.papers
    return found


def _are_near(one: _Numbers, other: _Numbers) -> bool:
    common = one.keys() & other.keys()
    different = sum(one[key] != other[key] for key in common)
    return len(common) >= LEAST_COMPARED and different * ONE_IN <= len(common)
