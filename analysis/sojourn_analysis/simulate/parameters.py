"""What simulated careers are made of beside the hire: parameters by subject, each with its unit and its
grounds.

The values are assumed unless a source stands beside them: they are meant to be plausible and to give every
claim something to find, not to describe any country. Offsets are log odds ratios.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wishes:
    """The latent wish for academia, in three classes (weak, middling, strong), and what people tell of it.

    Attributes:
        shares: of the classes.
        on_leaving: offsets on moving to industry, at the first job and later.
        on_returning: offsets on coming back other than by a first faculty position.
        on_hire: log odds of a hire from each class to the next. 0 by default: then the wish moves people but
            does not confound. Anything else confounds the observed comparison; the truth stays that of
            randomised histories.
        told_right: share who tell the wish of their class (industry, either, academia); the others tell one
            of the other two.
        untold: share without an answer.
    """

    shares: tuple[float, float, float] = (0.25, 0.30, 0.45)
    on_leaving: tuple[float, float, float] = (0.5, 0.0, -0.4)
    on_returning: tuple[float, float, float] = (-0.4, 0.0, 0.3)
    on_hire: float = 0.0
    told_right: float = 0.80
    untold: float = 0.05


@dataclass(frozen=True, slots=True)
class Moves:
    """Hazards between sectors, as log odds of the reference person.

    Attributes:
        start_industry: that the first job is in industry.
        start_other: chance that a first job outside industry is outside academia too.
        clock: first years of the bands of the clock, counted from 1, the year after entry.
        leave: log odds of the first industry year by band of years since the first academic year.
        return_: log odds of the first academic year by band of years since the first industry year; they lie
            above those of a faculty position, which is one way to return.
        leave_t, return_t: per year from the PhD to the entry (first academic, first industry year).
        industry_pull: offset on moving to industry by field.
        start_up: share of moves to industry that are start-ups, of non-faculty and of faculty.
        later_leave, later_return: yearly chances of whoever has left and come back before.
    """

    start_industry: float = -1.35
    start_other: float = 0.08
    clock: tuple[int, ...] = (1, 3, 5, 8)
    leave: tuple[float, ...] = (-1.85, -2.05, -2.5, -3.2)
    return_: tuple[float, ...] = (-2.35, -2.45, -2.75, -3.2)
    leave_t: float = -0.05
    return_t: float = -0.05
    industry_pull: Mapping[str, float] = field(
        default_factory=lambda: {"1": 0.15, "2": 0.35, "3": -0.2, "5": -0.4, "6": -0.9, "unknown": 0.0}
    )
    start_up: tuple[float, float] = (0.06, 0.16)
    later_leave: float = 0.04
    later_return: float = 0.06


@dataclass(frozen=True, slots=True)
class Publishing:
    """Papers a year: Poisson with the mean of the state times a talent, in every year the same.

    The sixth-fold range of talents follows Lotka's observation that few publish much (1926, Journal of the
    Washington Academy of Sciences 16, 317-323), far milder than his law. With the rates of the default, a
    postdoc year and an industry year stand as far from another academic year in papers as they stand in the
    odds of a hire.

    Attributes:
        talents, talent_shares: factors on the rate (mean 1) and how common they are.
        phd, postdoc, other_academic, faculty, outside: papers a year; industry's are those of its policies.
        counted: papers beyond so many on the list change nothing at a hire.
        exact: share of years told exactly; the others are what was typical.
        told: share of people who tell their papers.
    """

    talents: tuple[float, ...] = (0.5, 1.0, 1.7)
    talent_shares: tuple[float, ...] = (0.35, 0.40, 0.25)
    phd: float = 1.2
    postdoc: float = 1.9
    other_academic: float = 1.5
    faculty: float = 2.6
    outside: float = 0.45
    counted: int = 63
    exact: float = 0.75
    told: float = 0.94


@dataclass(frozen=True, slots=True)
class Policy:
    """How publishing is treated at an employer.

    Attributes:
        share: of those who go to industry.
        effect: offset on a hire per industry year there; only differences between policies count.
        papers: a year.
    """

    share: float
    effect: float
    papers: float


def _policies() -> dict[str, Policy]:
    return {
        "prohibited": Policy(0.20, 0.0, 0.05),
        "own_time": Policy(0.30, 0.0, 0.20),
        "work_time": Policy(0.20, 0.0, 0.50),
        "encouraged": Policy(0.18, 0.0, 0.75),
        "counts_in_review": Policy(0.12, 0.12, 1.30),
    }


@dataclass(frozen=True, slots=True)
class Employment:
    """What somebody's jobs in industry are like; drawn at the first one, independent of everything before.

    The effects act around the stated odds ratio of an industry year, which stays the mean.

    Attributes:
        policies: in the order of how much a policy gives.
        postdoc_share, postdoc_effect: first spell as an industry postdoc; offset on a hire from then on.
        tie_share, tie_effect: an academic tie is held meanwhile; offset per industry year.
        teaching_share, teaching_effect: teaches meanwhile; offset per industry year.
        kept: chance that a promise made is the practice; otherwise one to two steps more were promised.
        plans: shares of the plans to return (yes, perhaps, no) on going to industry.
        plan_effects: offsets on coming back other than by a first faculty position.
        plan_years: shares of the times given, of those who plan yes or perhaps.
    """

    policies: Mapping[str, Policy] = field(default_factory=_policies)
    postdoc_share: float = 0.15
    postdoc_effect: float = 0.35
    tie_share: float = 0.18
    tie_effect: float = 0.08
    teaching_share: float = 0.18
    teaching_effect: float = 0.08
    kept: float = 0.55
    plans: tuple[float, float, float] = (0.30, 0.35, 0.35)
    plan_effects: tuple[float, float, float] = (0.6, 0.0, -0.6)
    plan_years: Mapping[str, float] = field(
        default_factory=lambda: {"1_2": 0.30, "3_5": 0.40, "over_5": 0.10, "no_plan": 0.20}
    )


@dataclass(frozen=True, slots=True)
class Grants:
    """Grants: awarded a year by state, and what one held before does for a hire.

    Attributes:
        effect: log odds of a hire per grant since the PhD, up to `counted`.
        junior, faculty, outside: awarded a year (Poisson).
    """

    effect: float = 0.25
    counted: int = 4
    junior: float = 0.07
    faculty: float = 0.30
    outside: float = 0.01


@dataclass(frozen=True, slots=True)
class Chairs:
    """Faculty careers: ranks, tenure, joint posts.

    Attributes:
        first: shares of the first positions: assistant professor, lecturer for life, associate professor.
        to_associate, to_full: years (from, to) in a rank, both ends included; tenure comes with the first.
        setback: years of standing that a chair loses by having been away.
        joint: yearly chance of a first joint post in industry, by rank R2, R3, R4.
        joint_tenured: odds ratio of one with tenure, as an offset.
    """

    first: tuple[float, float, float] = (0.80, 0.13, 0.07)
    to_associate: tuple[int, int] = (5, 8)
    to_full: tuple[int, int] = (4, 10)
    setback: int = 2
    joint: tuple[float, float, float] = (0.008, 0.020, 0.030)
    joint_tenured: float = 0.5


@dataclass(frozen=True, slots=True)
class Searches:
    """Chance that an application brings an offer, by target and where it is made from.

    Attributes:
        faculty: towards a faculty position, from academia and from outside.
        industry: towards industry, from academia and from industry.
        looking: yearly chance of a search that ends without a move, from academia and from outside.
    """

    faculty: tuple[float, float] = (0.07, 0.045)
    industry: tuple[float, float] = (0.20, 0.28)
    looking: tuple[float, float] = (0.14, 0.06)


@dataclass(frozen=True, slots=True)
class Jobs:
    """The current job and how often jobs change.

    Attributes:
        hours: mean and standard deviation of weekly hours in academia, in industry, elsewhere.
        llm: share who work on large language models.
        wants_back: share with an intention of 4 or 5 to return, of people in industry who work on large
            language models, and of those who don't.
        new_employer: yearly chance of a new employer in the same sector: junior, faculty, industry,
            elsewhere.
        abroad: share of the changes of employer that cross a border, from academia, from elsewhere.
    """

    hours: tuple[tuple[float, float], ...] = ((48.0, 8.0), (44.0, 7.0), (42.0, 7.0))
    llm: float = 0.35
    wants_back: tuple[float, float] = (0.25, 0.40)
    new_employer: tuple[float, float, float, float] = (0.14, 0.03, 0.12, 0.06)
    abroad: tuple[float, float] = (0.35, 0.12)


@dataclass(frozen=True, slots=True)
class Fieldwork:
    """Who is met, who answers, and how well they remember. The default hides nothing that a claim needs.

    Attributes:
        reached_outside: chance that somebody outside academia is met and answers, against one inside. Below 1
            this selects on the outcome.
        blank: share of optional answers left empty at random, beyond those that the default leaves out.
        shifted: chance per decade since that a change of position is told a year early or late.
        months_unknown: share of the months that may be unknown without moving a year's main state, that are.
        heaped: whether papers of a typical year are rounded to what people say (0, 1, 2, 3, 5, 10).
    """

    reached_outside: float = 1.0
    blank: float = 0.0
    shifted: float = 0.0
    months_unknown: float = 0.18
    heaped: bool = False
