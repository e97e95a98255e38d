"""Power: how often simulated studies of a size settle each claim, before anybody is asked.

Studies are drawn from the process of `simulate` and answered by the plan's whole rule, Holm's adjustment,
settling checks and weights included. The share of studies that settle a claim is its power under that
process; its Monte Carlo error is that of a share of so many studies.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from statsmodels.stats.proportion import proportion_confint

from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import Progress, silent
from sojourn_analysis.results import Verdict
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.trial import deciding_parts, seed_of, try_study
from sojourn_analysis.workers import spread
from sojourn_schema.phrase import Phrase

RESPONDENTS = (100, 300, 1000)
STUDIES = 20
SEED = 20_261
_Counts = Counter[tuple[str, float, int, Verdict]]
"""Studies by claim, odds ratio per industry year, respondents and verdict."""


@dataclass(frozen=True, slots=True)
class Power:
    """What came of the simulated studies of one size under one effect, for one claim.

    Attributes:
        claim: its id.
        industry_odds_ratio: of a hire per industry year in the process.
        respondents: in each study.
        studies: how many were drawn.
        supported, contradicted: how many settled it so.
    """

    claim: str
    industry_odds_ratio: float
    respondents: int
    studies: int
    supported: int
    contradicted: int

    @property
    def settled(self) -> float:
        """The share of studies that settle the claim."""
        return (self.supported + self.contradicted) / self.studies

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % Monte Carlo interval of `settled` (Wilson 1927, Journal of the American Statistical
        Association 22: 209-212)."""
        count = self.supported + self.contradicted
        low, high = proportion_confint(count, self.studies, method="wilson")
        return float(low), float(high)


def power(
    industry_odds_ratios: Sequence[float],
    respondents: Sequence[int],
    plan: Plan | None = None,
    *,
    claim_ids: Sequence[str] = (),
    studies: int = STUDIES,
    seed: int = SEED,
    jobs: int | None = None,
    progress: Progress = silent,
) -> tuple[Power, ...]:
    """Draw studies and count how often each claim is settled.

    The same seed gives the same studies, whichever sizes and effects are asked for and however many processes
    share the work. Everything but the odds ratio per industry year, which C1 and what rests on it turn on, is
    as `simulate` has it.

    Args:
        industry_odds_ratios: the effects.
        respondents: the sizes.
        plan: by which the claims are judged; without it the one that ships.
        claim_ids: claims that alone are planned, and adjusted for; all of the plan without any.
        studies: how many of each effect and size.
        seed: of the careers.
        jobs: processes; as many as there are cores without it.
        progress: told the share done several times a second; may raise to stop.

    Returns:
        By effect, claim and size, in the order given.
    """
    parts = deciding_parts(plan or Plan.default(), claim_ids)
    cases = [(ratio, size) for ratio in industry_odds_ratios for size in respondents]
    # The large studies first, so that no process ends alone with one.
    order = sorted(
        ((ratio, size, place) for ratio, size in cases for place in range(studies)), key=lambda one: -one[1]
    )
    tasks = [
        (Process(industry_odds_ratio=ratio), size, seed_of(seed, size, place), parts)
        for ratio, size, place in order
    ]

    def tick(done: int) -> None:
        what = Phrase("Simulated study {done} of {all}", done=done, all=len(tasks))
        progress(what, done / max(len(tasks), 1))

    counts: _Counts = Counter()
    for place, claims in spread(try_study, tasks, jobs, tick):
        ratio, size, _ = order[place]
        counts.update((claim.id, ratio, size, claim.verdict) for claim in claims)
    return tuple(
        _power(counts, claim.id, ratio, size, studies)
        for ratio in industry_odds_ratios
        for claim in parts.claims
        for size in respondents
    )


def _power(counts: _Counts, claim: str, ratio: float, size: int, studies: int) -> Power:
    supported, contradicted = (
        counts[claim, ratio, size, verdict] for verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED)
    )
    return Power(claim, ratio, size, studies, supported, contradicted)
