"""What is true of everybody, counted in two million careers without selection, blanks or an end by a survey.

For numbers that average over how careers come about: chances after going to industry, standing on coming
back, job changes. The careers are drawn without papers and grants, which act around the hazards and change no
average. Where a conditional chance has a closed form it is averaged instead of counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np

from sojourn_analysis.simulate.calibration import Floats, Ints, logistic
from sojourn_analysis.simulate.chairs import joint_chance
from sojourn_analysis.simulate.histories import Histories, draw_histories
from sojourn_analysis.simulate.layers import Kinds
from sojourn_analysis.simulate.moves import returns_as_stated, stated_leave, stated_return
from sojourn_analysis.simulate.parameters import Grants
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import ACADEMIC_STATES, FACULTY_STATES, INDUSTRY_STATES

CAREERS = 2_000_000
SEED = 20_261_124
_BLOCK = 50_000
FIVE_YEARS, JOINT_YEARS = 5, 10
SENIOR_RANK = 3
PLANNED_YEARS = {"1_2": 2, "3_5": 5, "over_5": 10, "no_plan": 5}
"""By when somebody who gave this time would be back."""
_BEYOND = 10
_RANKS = 5


@dataclass(slots=True)
class Sums:
    """Sums over careers from which the numbers are ratios.

    Attributes:
        leave, back: of the 5-year chances of leaving and of coming back, over entries to either risk set.
        entries: how many.
        academic, entered: back in academia within 5 years of starting industry, of so many.
        faculty, unhired: by kind (other, postdoc): hired within 5 years of starting industry, of so many not
            yet.
        planned, planners: back within 2, 5, 10 years, of those who planned to return.
        rank_change, rank_gap, returns: over returns: rank on coming back less that on leaving, and less that
            of those who stayed.
        joint, at_risk: at R3 before a joint position, the chances of one, and person-years.
        chairs, academia: person-years of faculty, and of academia.
        changes, abroad, years: by sector (academia, industry): changes of employer, those across a border,
            person-years.
    """

    leave: Floats
    back: Floats
    entries: Floats
    academic: Floats
    entered: Floats
    faculty: Floats
    unhired: Floats
    planned: Floats
    planners: Floats
    rank_change: Floats
    changes: Floats
    abroad: Floats
    years: Floats
    stayed: Floats
    came: Floats
    joint: Floats
    at_risk: Floats
    chairs: Floats
    academia: Floats

    @classmethod
    def none(cls) -> Sums:
        """Sums over nobody."""
        return cls(**{one.name: np.zeros(1) for one in fields(cls)})

    def add(self, more: Sums) -> None:
        """Take in the sums over further careers."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(more, one.name))


def population_truth(
    process: Process,
    careers: int = CAREERS,
    seed: int = SEED,
    progress: Callable[[float], None] = lambda _: None,
) -> dict[str, dict[str, float]]:
    """The numbers by claim and headline.

    Args:
        process: whose; its fieldwork does not matter.
        careers: how many are drawn.
        seed: of the random numbers.
        progress: told the share that is done.
    """
    blocks = range(0, careers, _BLOCK)
    total = Sums.none()
    for place, sequence in enumerate(np.random.SeedSequence(seed).spawn(len(blocks))):
        people = min(_BLOCK, careers - blocks[place])
        rng = np.random.default_rng(sequence)
        total.add(
            _counted(process, draw_histories(process, people, rng, years_beyond=_BEYOND, layered=False))
        )
        progress((place + 1) / len(blocks))
    return _numbers(process, total)


def _counted(process: Process, histories: Histories) -> Sums:
    histories = histories.chosen(~histories.in_progress)
    state = histories.state
    academic, industry = np.isin(state, ACADEMIC_STATES), np.isin(state, INDUSTRY_STATES)
    last_t = process.survey_year - 1 - histories.phd_year
    sums = Sums.none()
    academic_since, industry_since = _first(academic), _first(industry)
    _count_incidences(process, histories, academic_since, industry_since, last_t, sums)
    returned = _first(
        academic & (np.arange(histories.years) > industry_since[:, None]) & (industry_since >= 0)[:, None]
    )
    enters = (industry_since >= 0) & (industry_since < last_t)
    clock = np.where(returned >= 0, returned - industry_since, 10**6)
    sums.entered = np.array([enters.sum()], dtype=float)
    sums.academic = np.array([(enters & (clock <= FIVE_YEARS)).sum()], dtype=float)
    postdoc = Kinds.of(process.employment).postdoc[histories.traits.kind]
    unhired = enters & ((histories.hire_t < 0) | (histories.hire_t > industry_since))
    hired = unhired & (histories.hire_t >= 0) & (histories.hire_t - industry_since <= FIVE_YEARS)
    sums.unhired = np.bincount(postdoc[unhired], minlength=2).astype(float)
    sums.faculty = np.bincount(postdoc[hired], minlength=2).astype(float)
    left_academia = (industry_since == 0) | academic[np.arange(len(state)), np.maximum(industry_since - 1, 0)]
    planners = enters & left_academia & (histories.traits.plan == 0)
    sums.planners = np.array([planners.sum()], dtype=float)
    sums.planned = np.array(
        [(planners & (clock <= years)).sum() for years in PLANNED_YEARS.values()], dtype=float
    )
    _count_ranks(histories, academic_since, industry_since, returned, last_t, academic, sums)
    _count_jobs(process, histories, academic, industry, last_t, sums)
    _count_chairs(process, histories, academic, last_t, sums)
    return sums


def _first(flags: np.ndarray) -> Ints:
    return np.where(flags.any(axis=1), flags.argmax(axis=1), -1)


def _count_incidences(
    process: Process,
    histories: Histories,
    academic_since: Ints,
    industry_since: Ints,
    last_t: Ints,
    sums: Sums,
) -> None:
    pull, effect = histories.traits.pull, histories.traits.effect
    for since in (academic_since, industry_since):
        rows = (since >= 0) & (since < last_t)
        left, back = np.ones(rows.sum()), np.ones(rows.sum())
        for clock in range(1, FIVE_YEARS + 1):
            left *= 1 - logistic(stated_leave(process.moves, clock, since[rows], pull[rows]))
            back *= 1 - logistic(stated_return(process.moves, clock, since[rows], effect[rows]))
        sums.leave = sums.leave + (1 - left).sum()
        sums.back = sums.back + (1 - back).sum()
        sums.entries = sums.entries + rows.sum()


def _count_ranks(
    histories: Histories, academic_since: Ints, industry_since: Ints, returned: Ints, last_t: Ints,
    academic: np.ndarray, sums: Sums,
) -> None:  # fmt: skip
    """Ranks of those who left and came back, and of those who stayed from the same year and rank."""
    rank, years = histories.standing.rank, histories.years
    left_at = np.where((academic_since >= 0) & (industry_since > academic_since), industry_since - 1, -1)
    rows = np.arange(len(rank))
    returns = (
        (left_at >= 0) & (returned >= 0) & (returned <= last_t) & (rank[rows, np.maximum(left_at, 0)] > 0)
    )
    before, after = rank[rows, np.maximum(left_at, 0)], rank[rows, np.maximum(returned, 0)]
    came = np.zeros((_RANKS, years, years, 2))
    where = before[returns].astype(np.int64), left_at[returns], returned[returns]
    np.add.at(came[..., 0], where, 1)
    np.add.at(came[..., 1], where, after[returns])
    sums.came = came
    sums.rank_change = np.array([(after[returns].astype(float) - before[returns]).sum()])
    # Who stays from year a to year b is in academia in every year between.
    gone = np.cumsum(~academic, axis=1)
    stayed = np.zeros((_RANKS, years, years, 2))
    observed = np.arange(years) <= last_t[:, None]
    for leaving in range(years):
        stays = academic[:, leaving, None] & (gone == gone[:, leaving, None]) & observed
        stays[:, : leaving + 1] = False
        for rank_then in (2, 3, 4):
            of_rank = stays & (rank[:, leaving] == rank_then)[:, None]
            stayed[rank_then, leaving, :, 0] = of_rank.sum(axis=0)
            stayed[rank_then, leaving, :, 1] = (of_rank * rank).sum(axis=0)
    sums.stayed = stayed


def _count_jobs(
    process: Process,
    histories: Histories,
    academic: np.ndarray,
    industry: np.ndarray,
    last_t: Ints,
    sums: Sums,
) -> None:
    """Changes of employer by the sector of the year before, in years observed."""
    observed = np.arange(1, histories.years) <= last_t[:, None]
    changed = histories.new_employer[:, 1:]
    of_academics, of_others = process.jobs.abroad
    sums.years = np.array([(observed & sector[:, :-1]).sum() for sector in (academic, industry)], dtype=float)
    sums.changes = np.array(
        [(observed & sector[:, :-1] & changed).sum() for sector in (academic, industry)], dtype=float
    )
    sums.abroad = sums.changes * (of_academics, of_others)


def _count_chairs(
    process: Process, histories: Histories, academic: np.ndarray, last_t: Ints, sums: Sums
) -> None:
    """Years at R3 before a joint position with the chance of one in each, and how many of the years in
    academia are those of faculty."""
    standing, t = histories.standing, np.arange(histories.years)
    observed = t <= last_t[:, None]
    joint_t = standing.joint_t[:, None]
    waits = observed & (standing.rank == SENIOR_RANK) & ((joint_t < 0) | (t <= joint_t))
    chance = joint_chance(process.chairs, standing.rank[waits].astype(np.int64), standing.tenured[waits])
    sums.joint, sums.at_risk = np.array([chance.sum()]), np.array([waits.sum()], dtype=float)
    faculty = np.isin(histories.state, FACULTY_STATES)
    sums.chairs, sums.academia = (
        np.array([(observed & one).sum()], dtype=float) for one in (faculty, academic)
    )


def _numbers(process: Process, total: Sums) -> dict[str, dict[str, float]]:
    leave, back = float((total.leave / total.entries)[0]), float((total.back / total.entries)[0])
    other, postdoc = (float(share) for share in total.faculty / total.unhired)
    shares = process.employment.plan_years
    weights = np.array([shares.get(name, 0.0) for name in PLANNED_YEARS]) / sum(shares.values())
    matched = (total.came[..., 0] > 0) & (total.stayed[..., 0] > 0)
    came, stayed = total.came[matched], total.stayed[matched]
    gap = float((came[:, 1] - came[:, 0] * stayed[:, 1] / stayed[:, 0]).sum() / came[:, 0].sum())
    per_decade = 10 * total.changes / total.years
    abroad = 10 * total.abroad / total.years
    return {
        "C1": {
            "chance_5y_academic_after_industry": float((total.academic / total.entered)[0]),
            "chance_5y_faculty_after_industry": float(total.faculty.sum() / total.unhired.sum()),
        },
        "C2": _incidences(process, leave, back),
        "C6": {
            "chance_5y_faculty_difference_industry_postdoc": postdoc - other,
            "chance_5y_faculty_industry_postdoc": postdoc,
            "chance_5y_faculty_other_industry": other,
        },
        "C9": {
            "incidence_10y_joint_r3": float(1 - (1 - total.joint / total.at_risk)[0] ** JOINT_YEARS),
        },
        "C15": _grants(process.grants, float((total.chairs / total.academia)[0])),
        "C8": {"share_back_by_plan": float(weights @ (total.planned / total.planners))},
        "C10": {
            "rank_difference_returners_stayers": gap,
            "rank_change_on_return": float(total.rank_change[0] / total.came[..., 0].sum()),
        },
        "C17": {
            "ratio_job_changes_industry_academia": float(per_decade[1] / per_decade[0]),
            "job_changes_10y_academia": float(per_decade[0]),
            "job_changes_10y_industry": float(per_decade[1]),
            "ratio_country_moves_industry_academia": float(abroad[1] / abroad[0]),
            "country_moves_10y_academia": float(abroad[0]),
            "country_moves_10y_industry": float(abroad[1]),
        },
    }


def _grants(grants: Grants, faculty: float) -> dict[str, float]:
    """Grants a year by sector, of whose years in academia this share is that of faculty."""
    academia = grants.junior + faculty * (grants.faculty - grants.junior)
    return {
        "ratio_grants_industry_academia": grants.outside / academia,
        "grants_year_academia": academia,
    }


def _incidences(process: Process, leave: float, back: float) -> dict[str, float]:
    """The 5-year chances, where the moves have the stated hazards."""
    if not returns_as_stated(process):
        return {}
    return {
        "ratio_incidence_5y_leave_return": leave / back,
        "incidence_5y_leave": leave,
        "incidence_5y_return": back,
    }
