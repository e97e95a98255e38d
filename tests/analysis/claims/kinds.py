"""Little studies of people who spent the first years after the PhD in industry jobs of some kind."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from tests.analysis.claims.written import found_in, written

from sojourn_analysis.results import ClaimResult

ACADEMIA: Mapping[str, object] = {"sector": "academia", "position": "staff_scientist"}
INDUSTRY: Mapping[str, object] = {"sector": "industry", "position": "engineer"}


@dataclass(frozen=True, slots=True)
class Group:
    """People with the same first job after the PhD.

    Attributes:
        people, hired: how many there are, and how many of them become faculty.
        job: sector, position and answers of the first job.
        person: answers of the respondents.
    """

    people: int
    hired: int
    job: Mapping[str, object]
    person: Mapping[str, object] = field(default_factory=dict)


def job_of(**answers: object) -> dict[str, object]:
    """A job in industry with these answers."""
    return {**INDUSTRY, **answers}


def two_years(folder: Path, groups: Sequence[Group]) -> Path:
    """A package of people with a PhD of 2024 whose first job filled 2024; some were hired in 2025.

    Nobody is hired in 2024, so all years are one band: the odds of a group are its hired over the others, and
    the years of 2024 join those after an academic year.
    """
    respondents, spells = [], []
    for place, group in enumerate(groups):
        for one in range(group.people):
            who = f"g{place}p{one:03}"
            respondents.append({"respondent_id": who, "phd_year": 2024, **group.person})
            hired = one < group.hired
            spells.append(spell(who, 2024, 2024 if hired else None, group.job))
            if hired:
                spells.append(spell(who, 2025, None, {**ACADEMIA, "position": "assistant_professor"}))
    return written(folder, respondents, spells)


def odds_ratio(one: Group, other: Group) -> float:
    """The odds ratio of being hired in 2025, of two groups of `two_years`."""
    first, second = (group.hired / (group.people - group.hired) for group in (one, other))
    return first / second


def half_width(groups: Sequence[Group], compared: Sequence[Group], parameters: int) -> float:
    """Half the interval of the log odds ratio of two groups of `two_years`.

    The variance of a group's log odds is 1 / (n p q), times the factor of G clusters, N rows and k
    parameters.
    """
    people = sum(group.people for group in groups)
    factor = people / (people - 1) * (2 * people - 1) / (2 * people - parameters)
    variance = sum(group.people / (group.hired * (group.people - group.hired)) for group in compared)
    return 1.959964 * math.sqrt(factor * variance)


def drawn(
    folder: Path, seed: int, people: int, kinds: Sequence[tuple[float, Mapping[str, object]]], years: float
) -> Path:
    """A package of drawn careers: one to four first years in a job of one kind, then academia until a hire.

    Args:
        folder: to be made.
        seed: of the draws.
        people: how many.
        kinds: of the jobs, equally frequent: what a year of it adds to the log odds of a hire, and the job.
        years: how many years each is followed, at most.
    """
    rng = np.random.default_rng(seed)
    respondents, spells = [], []
    for one in range(people):
        who, phd = f"p{one:04}", int(rng.integers(2008, 2016))
        effect, job = kinds[int(rng.integers(len(kinds)))]
        length = int(rng.integers(1, 5))
        respondents.append({"respondent_id": who, "phd_year": phd})
        hired = next(
            (
                phd + t
                for t in range(int(min(2026 - phd, years)))
                if rng.random() < 1 / (1 + math.exp(2.2 - effect * min(t, length)))
            ),
            None,
        )
        ends = phd + length if hired is None else min(phd + length, hired)
        if ends > phd:
            spells.append(spell(who, phd, ends - 1, job))
        if hired is None or hired > phd + length:
            spells.append(spell(who, phd + length, None if hired is None else hired - 1, ACADEMIA))
        if hired is not None:
            spells.append(spell(who, hired, None, {**ACADEMIA, "position": "assistant_professor"}))
    return written(folder, respondents, spells)


def spell(who: str, start: int, end: int | None, job: Mapping[str, object]) -> dict[str, object]:
    """A job from January of a year to December of another, or still held."""
    ends = {} if end is None else {"end_year": end, "end_month": 12}
    return {"respondent_id": who, "start_year": start, "start_month": 1, **ends, **job}


def answered(package: Path, claim_id: str) -> ClaimResult:
    """What a claim says of a package."""
    return found_in(package, claim_id)[1]
