"""Draws what is true of two million careers and stores it with the package (`make truth`).

The values of the default process, and of some other odds ratios of an industry year, so that `sojourn
simulate` need not draw them. What is stored already for a process as it is now is kept.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.truth import values

ODDS_RATIOS = (0.85, 0.7, 0.8, 0.9, 1.0, 0.95, 0.75, 0.5)
FILE = Path(values.__file__).with_name(values.STORED)


def main() -> None:
    """Draw and store, one process after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--odds-ratios", type=float, nargs="+", default=ODDS_RATIOS)
    given = parser.parse_args()
    processes = [Process(industry_odds_ratio=one) for one in given.odds_ratios]
    stored = json.loads(FILE.read_text(encoding="utf-8"))
    kept = {key: stored[key] for key in map(values.population_key, processes) if key in stored}
    for process in processes:
        started = time.perf_counter()
        if values.population_key(process) in kept:
            continue
        kept |= values.stored_entry(process)
        FILE.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
        print(
            f"odds ratio {process.industry_odds_ratio:g}: {time.perf_counter() - started:.0f} s", flush=True
        )


if __name__ == "__main__":
    main()
