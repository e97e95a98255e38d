"""People who came back to academia from industry, and those who stayed from the same rank and year on.

A comeback runs from the last academic year before the first industry year to the first academic year after
it. Its stayers held the same rank in the first of these years and were in academia in every year from then to
the second.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from sojourn_analysis.claims.context import Context

Ints = NDArray[np.int64]

RETURN, TRANSITIONS = "return_academia", "transitions"
LEVELS = {"R1": 1, "R2": 2, "R3": 3, "R4": 4}
STRATA = ("rank_left", "t_left", "t_back")
_ACADEMIC = ("academia_temporary", "academia_faculty")


@dataclass(frozen=True, slots=True)
class Comebacks:
    """Comebacks beside those who stayed.

    Attributes:
        rows: a row a comeback (`returner` 1), and one for each stayer of each pair of years in which somebody
            left and came back: `person`, `rank_left`, `t_left`, `t_back`, `rank_back` (ranks as 1 to 4), and
            `was_in_industry` (by `t_back`).
        n_returns: people who came back at all.
        n_from_phd: those of them without an academic year since the PhD before industry.
        n_unknown: those whose rank before or after is not known.
    """

    rows: pd.DataFrame
    n_returns: int
    n_from_phd: int
    n_unknown: int

    @property
    def returners(self) -> pd.DataFrame:
        """The comebacks alone."""
        return self.rows[self.rows["returner"] == 1]


@dataclass(frozen=True, slots=True)
class _Years:
    """Lived years of n people over T years since the PhD, (n, T); ranks are 0 where there is none known."""

    academic: NDArray[np.bool_]
    industry: NDArray[np.bool_]
    rank: Ints


def comebacks(context: Context) -> Comebacks:
    """Every comeback of a study with its stayers."""
    lived = context.risk_set(TRANSITIONS).frame(("year", "t", "destination", "rank"))
    people = pd.Index(lived["person"].unique())
    years = _years(lived, people.get_indexer(lived["person"]), len(people))
    back = context.risk_set(RETURN).frame(("year", "t", "t_entry", "rank_back", "event"))
    back = back[back["event"] == 1]
    who = people.get_indexer(back["person"])
    left = _last_academic(years, who, back["t_entry"].to_numpy(dtype=np.int64))
    returned = pd.DataFrame(
        {
            "place": who,
            "returner": 1,
            "rank_left": np.where(left >= 0, years.rank[who, np.maximum(left, 0)], 0),
            "t_left": left,
            "t_back": back["t"].to_numpy(dtype=np.int64),
            "rank_back": back["rank_back"].astype(object).map(LEVELS).fillna(0).to_numpy(dtype=np.int64),
            "was_in_industry": True,
        }
    )
    from_academia = returned["t_left"] >= 0
    known = from_academia & (returned["rank_left"] > 0) & (returned["rank_back"] > 0)
    compared = returned[known]
    rows = pd.concat([compared, *_stayers(years, compared)], ignore_index=True)
    rows = rows.assign(person=people.to_numpy()[rows["place"].to_numpy(dtype=np.int64)]).drop(columns="place")
    return Comebacks(rows, len(returned), int((~from_academia).sum()), int((from_academia & ~known).sum()))


def _years(lived: pd.DataFrame, who: Ints, people: int) -> _Years:
    t = lived["t"].to_numpy(dtype=np.int64)
    shape = (people, int(t.max(initial=0)) + 1)
    academic, industry = np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool)
    rank = np.zeros(shape, dtype=np.int64)
    academic[who, t] = lived["destination"].isin(_ACADEMIC)
    industry[who, t] = lived["destination"] == "industry"
    rank[who, t] = lived["rank"].astype(object).map(LEVELS).fillna(0)
    return _Years(academic, industry, rank)


def _last_academic(years: _Years, who: Ints, before: Ints) -> Ints:
    """The last academic year before another, -1 without one, (m,)."""
    t = np.arange(years.academic.shape[1])
    inside = years.academic[who] & (t < before[:, None])
    last: Ints = np.where(inside, t, -1).max(axis=1, initial=-1)
    return last


def _stayers(years: _Years, compared: pd.DataFrame) -> list[pd.DataFrame]:
    """Those in academia from the year of a leaving to that of a comeback, a frame a pair of years."""
    away = np.cumsum(~years.academic, axis=1)
    found = []
    pairs = compared[["t_left", "t_back"]].drop_duplicates().to_numpy(dtype=np.int64)
    for left, back in pairs:
        returners = compared[(compared["t_left"] == left) & (compared["t_back"] == back)]
        stays = years.academic[:, left] & (away[:, back] == away[:, left])
        stays &= np.isin(years.rank[:, left], returners["rank_left"].unique()) & (years.rank[:, back] > 0)
        place = np.flatnonzero(stays)
        found.append(
            pd.DataFrame(
                {
                    "place": place,
                    "returner": 0,
                    "rank_left": years.rank[place, left],
                    "t_left": left,
                    "t_back": back,
                    "rank_back": years.rank[place, back],
                    "was_in_industry": years.industry[place, : back + 1].any(axis=1),
                }
            )
        )
    return found
