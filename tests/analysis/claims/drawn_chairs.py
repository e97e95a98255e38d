"""Academic careers drawn year by year: ranks, tenure, joint positions, exits to industry or a start-up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import expit
from tests.analysis.claims.written import SURVEY_YEAR

LADDER = (("postdoc", 2), ("assistant_professor", 3), ("associate_professor", 3), ("full_professor", 4))
"""Positions in their order, with their ranks."""


@dataclass(frozen=True, slots=True)
class Chairs:
    """What the careers are drawn from.

    Attributes:
        joint: yearly chance of a first joint position at R2, R3 and R4.
        leave: log odds of leaving in a year.
        tenured: what tenure adds to them.
        start_up: share of the exits from R2, and from R3 or R4, that are start-ups.
    """

    joint: tuple[float, float, float] = (0.01, 0.02, 0.04)
    leave: float = -3.0
    tenured: float = 0.7
    start_up: tuple[float, float] = (0.1, 0.3)


def drawn(
    chairs: Chairs, people: int, rng: np.random.Generator
) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    """Respondents and spells; everybody is a professor in the end unless they leave, for good."""
    respondents, spells = [], []
    for place in range(people):
        one, phd_year = f"p{place:04}", int(rng.integers(1995, 2016))
        tenure_year = phd_year + int(rng.integers(7, 13))
        firsts = (0, int(rng.integers(2, 7)), int(rng.integers(8, 12)), int(rng.integers(13, 20)))
        held = bool(rng.random() < 0.8) and tenure_year < SURVEY_YEAR
        respondents.append(
            {
                "respondent_id": one,
                "phd_year": phd_year,
                "tenure_year": tenure_year if held else "not_tenured",
            }
        )
        last, joint_year = SURVEY_YEAR - 1, None
        for year in range(phd_year, SURVEY_YEAR):
            tenured = held and tenure_year < year
            if year > phd_year and rng.random() < expit(chairs.leave + chairs.tenured * tenured):
                founder = rng.random() < chairs.start_up[rank_at(firsts, year - 1 - phd_year) > 2]
                spells.append(spell(one, year, None, *(("startup", "founder") if founder else
                                                       ("industry", "manager"))))  # fmt: skip
                last = year - 1
                break
            if joint_year is None and rng.random() < chairs.joint[rank_at(firsts, year - phd_year) - 2]:
                joint_year = year
                spells.append({**spell(one, year, year, "industry", "research_scientist"), "fte": 0.2})
        ends = [after - 1 for after in firsts[1:]] + [SURVEY_YEAR]
        for first, end, (position, _) in zip(firsts, ends, LADDER, strict=True):
            if phd_year + first <= last:
                spells.append(spell(one, phd_year + first, min(phd_year + end, last), "academia", position))
    return respondents, spells


def rank_at(firsts: tuple[int, ...], t: int) -> int:
    """The rank so many years since the PhD, where the positions are held from these years on."""
    return max(rank for first, (_, rank) in zip(firsts, LADDER, strict=True) if first <= t)


def spell(one: str, start: int, end: int | None, sector: str, position: str) -> dict[str, object]:
    """A spell of whole years; without an end it goes on."""
    over: dict[str, object] = {} if end is None else {"end_year": end, "end_month": 12}
    return {"respondent_id": one, "start_year": start, "start_month": 1, "sector": sector,
            "position": position, **over}  # fmt: skip
