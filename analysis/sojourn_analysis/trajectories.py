"""Trajectories: in which state people are by years since the PhD, what follows on what, and whole careers.

Nothing here is a model, and nobody is shown alone: careers are drawn as groups of people with similar ones,
each group as the state that most of it is in.
"""

from __future__ import annotations

from dataclasses import dataclass

import ibis
import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.risk_set import RiskSet

Integers = NDArray[np.int64]

CAREER_YEARS = 10
"""Years since the PhD that the picture of whole careers shows; people followed for less are not in it."""
MOST_YEARS = 25
FEWEST_FOLLOWED = 20
"""A year since the PhD with fewer people is not told."""
_MOST_CAREERS = 20_000
_MOST_GROUPS = 40


@dataclass(frozen=True, slots=True)
class Trajectories:
    """What is told of trajectories.

    Attributes:
        states: (s,) names.
        people: (T, s) people in each state by years since the PhD, as far as enough are followed.
        moves: (s, s) person-years by the state of the year before (rows) and of the year.
        groups: (g, CAREER_YEARS) the state, by its place, that most of each group of careers is in.
        careers: people in the groups.
        smallest_group: people in the smallest group.
    """

    states: tuple[str, ...]
    people: Integers
    moves: Integers
    groups: Integers
    careers: int
    smallest_group: int


def trajectories(transitions: RiskSet, fewest: int) -> Trajectories:
    """Count states, moves and careers.

    Args:
        transitions: every person-year by origin and destination.
        fewest: people that a group of careers has at the least.
    """
    states = transitions.levels["destination"]
    table, engine = transitions.table, transitions.engine
    counted = table.group_by("t", "origin", "destination").agg(rows=ibis._.count())
    frame = engine.rows(counted).to_pandas()
    moves = np.zeros((len(states), len(states)), dtype=np.int64)
    people = np.zeros((MOST_YEARS, len(states)), dtype=np.int64)
    for t, origin, destination, rows in frame[["t", "origin", "destination", "rows"]].itertuples(index=False):
        moves[origin, destination] += rows
        if t < MOST_YEARS:
            people[t, destination] += rows
    enough = people.sum(axis=1) >= FEWEST_FOLLOWED
    told = len(people) if enough.all() else int(np.argmin(enough))
    careers = _careers(transitions)
    groups, smallest = grouped(careers, fewest)
    return Trajectories(states, people[:told], moves, groups, len(careers), smallest)


def _careers(transitions: RiskSet) -> Integers:
    """(n, CAREER_YEARS) states of those who are followed so long, of a sample where they are very many.

    People are numbered in the order of their random ids, so the first of them are a random sample.
    """
    table = transitions.table
    wanted = table.filter(table.t < CAREER_YEARS, table.person < _MOST_CAREERS)
    frame = transitions.engine.rows(wanted.select("person", "t", "destination")).to_pandas()
    wide = frame.pivot(index="person", columns="t", values="destination").reindex(columns=range(CAREER_YEARS))
    return np.asarray(wide.dropna(), dtype=np.int64)


def grouped(careers: Integers, fewest: int) -> tuple[Integers, int]:
    """Careers in groups of similar ones, each as the state that most of it is in each year.

    A relative frequency plot without its medoids, which are somebody's career (Fasang and Liao 2014,
    Sociological Methods and Research 43: 643-676): careers are put in order, cut into groups of the same
    size, and each group is shown by its modal states.

    Args:
        careers: (n, years) states by their places.
        fewest: people in a group at the least.

    Returns:
        (g, years) states, and the people of the smallest group; no groups where there are too few people.
    """
    count = min(len(careers) // max(fewest, 1), _MOST_GROUPS)
    if count == 0:
        return np.zeros((0, careers.shape[1]), dtype=np.int64), 0
    # By the most frequent state of the career, then by its years from the last to the first.
    most = np.array([np.bincount(career).argmax() for career in careers])
    order = np.lexsort((*careers.T, most))
    parts = np.array_split(careers[order], count)
    modal = [[np.bincount(year).argmax() for year in part.T] for part in parts]
    return np.array(modal, dtype=np.int64), min(len(part) for part in parts)
