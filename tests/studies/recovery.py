"""Does the analysis recover the truth? 200 simulated studies of 1,000 careers, fitted and compared (`make
recovery`).

For the log odds ratio of an industry year and the three chances this prints, with Monte Carlo errors: the
bias in empirical standard deviations, the coverage of the 95 % intervals, and the mean standard error over
the empirical standard deviation. It ends with exit status 1 if a bound is missed by more than the Monte Carlo
error allows.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

# One thread a process: the processes share the cores already.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

LARGEST_BIAS = 0.15
COVERAGE, COVERAGE_WITHIN = 0.95, 0.01
SE_RATIO = (0.93, 1.07)
LARGEST_SIDE = 0.025
"""Of intervals that lie wholly on one side of the truth: so often a test of the smallest effect would be
wrong to that side if the truth were just that."""
CRITICAL_95 = 1.959963984540054
NAMES = (
    "log_odds_ratio_industry_year",
    "chance_10y_industry_0",
    "chance_10y_industry_3",
    "chance_10y_difference",
)
FIRST_SEED = 20_260_000


@dataclass(frozen=True, slots=True)
class Recovered:
    """How one number was recovered over the studies.

    Attributes:
        bias, bias_error: in empirical standard deviations, and its Monte Carlo standard error.
        coverage, coverage_error: of the 95 % intervals.
        above, below: shares of intervals that lie wholly above and wholly below the truth.
        se_ratio, se_ratio_error: mean standard error over the empirical standard deviation.
        failed: bounds that were missed.
    """

    name: str
    truth: float
    mean: float
    studies: int
    bias: float
    bias_error: float
    coverage: float
    coverage_error: float
    above: float
    below: float
    se_ratio: float
    se_ratio_error: float
    failed: tuple[str, ...]


def one_study(seed: int, careers: int, odds_ratio: float) -> list[tuple[float, float]]:
    """Estimate and standard error of each number in one simulated study."""
    from sojourn_analysis.claims.hires import chances_of
    from sojourn_analysis.engine.duckdb import Engine
    from sojourn_analysis.models.hazard import fit_hazard
    from sojourn_analysis.person_years import BASE_FORMULA, first_faculty
    from sojourn_analysis.simulate.careers import as_histories, draw_careers
    from sojourn_analysis.simulate.process import Process

    with Engine() as engine:
        blocks = draw_careers(Process(industry_odds_ratio=odds_ratio), careers, seed)
        risk_set = first_faculty(engine, map(as_histories, blocks))
        fit = fit_hazard(risk_set, BASE_FORMULA)
        chances = chances_of(fit, risk_set, (0, 3), 10)
    term = fit.term("industry_years")
    return [
        (term.estimate, term.std_error),
        chances.at_end(0),
        chances.at_end(3),
        chances.difference_at_end(3, 0),
    ]  # fmt: skip


def recovered(
    name: str,
    truth: float,
    estimates: np.ndarray,
    errors: np.ndarray,
    interval: tuple[np.ndarray, np.ndarray] | None = None,
) -> Recovered:
    """Judge one number.

    Args:
        name: of the number.
        truth: its true value.
        estimates, errors: (studies,) estimates and standard errors.
        interval: (studies,) lower and upper ends of the 95 % intervals; Wald's without them.
    """
    studies, spread = len(estimates), float(estimates.std(ddof=1))
    low, high = interval or (estimates - CRITICAL_95 * errors, estimates + CRITICAL_95 * errors)
    bias = float(estimates.mean() - truth) / spread
    bias_error = 1 / math.sqrt(studies)
    above, below = float((low > truth).mean()), float((high < truth).mean())
    coverage = 1 - above - below
    coverage_error = math.sqrt(COVERAGE * (1 - COVERAGE) / studies)
    ratio = float(errors.mean()) / spread
    ratio_error = ratio * math.sqrt(
        1 / (2 * (studies - 1)) + float(errors.var()) / errors.mean() ** 2 / studies
    )
    failed = []
    if abs(bias) > LARGEST_BIAS + 2 * bias_error:
        failed.append("bias")
    least, most = share_interval(coverage, studies)
    if most < COVERAGE - COVERAGE_WITHIN or least > COVERAGE + COVERAGE_WITHIN:
        failed.append("coverage")
    if share_interval(max(above, below), studies)[0] > LARGEST_SIDE:
        failed.append("wrong on one side")
    if ratio + 2 * ratio_error < SE_RATIO[0] or ratio - 2 * ratio_error > SE_RATIO[1]:
        failed.append("standard error")
    return Recovered(
        name, truth, float(estimates.mean()), studies, bias, bias_error, coverage, coverage_error,
        above, below, ratio, ratio_error, tuple(failed),
    )  # fmt: skip


def share_interval(share: float, studies: int) -> tuple[float, float]:
    """The 95 % Monte Carlo interval of a share of so many studies (Clopper and Pearson 1934, Biometrika 26:
    404-413): in few studies a share near 0 is far from normal."""
    from statsmodels.stats.proportion import proportion_confint

    low, high = proportion_confint(round(share * studies), studies, method="beta")
    return float(low), float(high)


def main() -> int:
    """Run the studies, print the table, keep it as JSON; 0 if every bound holds."""
    from sojourn_analysis.simulate.process import Process
    from sojourn_analysis.simulate.truth.values import stated_truth

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=200)
    parser.add_argument("--careers", type=int, default=1000)
    parser.add_argument("--industry-odds-ratio", type=float, default=0.85)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path("build/recovery"))
    given = parser.parse_args()
    started = time.perf_counter()
    seeds = range(FIRST_SEED, FIRST_SEED + given.studies)
    with ProcessPoolExecutor(given.processes) as pool:
        pairs = pool.map(
            one_study, seeds, [given.careers] * given.studies, [given.industry_odds_ratio] * given.studies
        )
        drawn = np.array(list(pairs))  # (studies, numbers, 2)
    truth = stated_truth(Process(industry_odds_ratio=given.industry_odds_ratio))["C1"]
    truths = [math.log(given.industry_odds_ratio), *(truth[name] for name in NAMES[1:])]
    rows = [recovered(name, truths[n], drawn[:, n, 0], drawn[:, n, 1]) for n, name in enumerate(NAMES)]
    print(f"{given.studies} studies of {given.careers:,} careers, {time.perf_counter() - started:.0f} s\n")
    print(f"{'number':30}{'truth':>9}{'mean':>9}{'bias / SD':>18}{'coverage %':>18}{'SE / SD':>18}")
    for row in rows:
        bias = f"{row.bias:+.3f} ± {2 * row.bias_error:.3f}"
        coverage = f"{100 * row.coverage:.1f} ± {200 * row.coverage_error:.1f}"
        ratio = f"{row.se_ratio:.3f} ± {2 * row.se_ratio_error:.3f}"
        verdict = "" if not row.failed else "  missed: " + ", ".join(row.failed)
        print(f"{row.name:30}{row.truth:9.4f}{row.mean:9.4f}{bias:>18}{coverage:>18}{ratio:>18}{verdict}")
    low, high = SE_RATIO
    print(f"\nBounds: |bias| {LARGEST_BIAS} SD, coverage 95 ± 1, SE / SD {low} to {high}.")
    print("± is 2 Monte Carlo errors; a bound is missed only beyond them.")
    given.out.mkdir(parents=True, exist_ok=True)
    document = {
        "careers": given.careers,
        "first_seed": FIRST_SEED,
        "numbers": [asdict(row) for row in rows],
        "estimates": {name: drawn[:, n].tolist() for n, name in enumerate(NAMES)},
    }
    (given.out / "recovery.json").write_text(
        json.dumps(document, indent=2, allow_nan=False), encoding="utf-8"
    )
    return 1 if any(row.failed for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
