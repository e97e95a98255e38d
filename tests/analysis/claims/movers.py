"""Careers between academia and industry, written by hand or drawn from stated hazards."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tests.analysis.claims.written import SURVEY_YEAR, written

Record = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Mover:
    """A career in whole years.

    Attributes:
        phd: year of the PhD.
        academic: first academic year; before it the work is in a ministry.
        left, back: first year in industry and first year back, None for never.
        faculty: whether they come back to a faculty position.
        job: what was told of the first industry spell.
        told: what was told of the person.
    """

    phd: int = 2010
    academic: int = 2010
    left: int | None = None
    back: int | None = None
    faculty: bool = False
    job: Record | None = None
    told: Record | None = None


def study_of(folder: Path, movers: Iterable[Mover]) -> Path:
    """A package of these careers."""
    people: list[Record] = []
    spells: list[Record] = []
    for place, mover in enumerate(movers):
        one = f"p{place:04}"
        people.append({"respondent_id": one, "phd_year": mover.phd, **(mover.told or {})})
        ends = mover.left or SURVEY_YEAR + 1
        if mover.academic > mover.phd:
            spells.append(_spell(one, mover.phd, mover.academic, "government", "other"))
        if ends > mover.academic:
            spells.append(_spell(one, mover.academic, ends, "academia", "postdoc"))
        if mover.left is not None:
            until = mover.back or SURVEY_YEAR + 1
            job = {"position": "engineer", **(mover.job or {})}
            spells.append({**_spell(one, mover.left, until, "industry", ""), **job})
        if mover.back is not None:
            position = "assistant_professor" if mover.faculty else "postdoc"
            spells.append(_spell(one, mover.back, SURVEY_YEAR + 1, "academia", position))
    return written(folder, people, spells)


def _spell(one: str, start: int, before: int, sector: str, position: str) -> Record:
    """From the January of one year to the December before another; ongoing where that is after the survey."""
    over = {} if before > SURVEY_YEAR else {"end_year": before - 1, "end_month": 12}
    return {"respondent_id": one, "start_year": start, "start_month": 1, "sector": sector,
            "position": position, **over}  # fmt: skip


LEAVE, RETURN = (-1.9, -0.10), (-1.5, -0.05)
"""Log odds of a move in a year at entry right after the PhD, and per year from the PhD to the entry."""
FACULTY = {"industry_postdoc": 0.9, "engineer": 0.4}
"""Chance that whoever comes back gets a faculty position, by what they went to industry as."""


def hazard(law: tuple[float, float], t_entry: int) -> float:
    """The chance of the move in a year."""
    return 1 / (1 + math.exp(-law[0] - law[1] * t_entry))


def drawn(rng: np.random.Generator, people: int) -> list[Mover]:
    """Careers from these hazards; half of those who leave planned to be back within three to five years."""
    movers = []
    for _ in range(people):
        phd = int(rng.integers(1998, 2016))
        academic = phd + int(rng.choice([0, 0, 1, 3, 6]))
        left = academic + int(rng.geometric(hazard(LEAVE, academic - phd)))
        back = left + int(rng.geometric(hazard(RETURN, left - phd)))
        position = "industry_postdoc" if rng.random() < 0.4 else "engineer"
        plan = (
            {"return_plan": "yes", "return_plan_years": "3_5"}
            if rng.random() < 0.5
            else {"return_plan": "no"}
        )
        gone = left < SURVEY_YEAR
        movers.append(
            Mover(phd, academic, left if gone else None, back if back < SURVEY_YEAR else None,
                  bool(rng.random() < FACULTY[position]), {"position": position, **plan})
        )  # fmt: skip
    return movers
