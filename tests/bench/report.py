"""How long a whole report takes: all claims of the plan that ships, figures, page and PDF.

`python -m tests.bench.report [--respondents N] [--jobs N]` draws a package of careers and runs `sojourn
analyze` on it in one process, then with the claims shared out among processes, each run from the command's
start to its end. It prints wall clock, CPU of all processes together and peak memory, holds the two
results.json against each other, and keeps the numbers in build/bench/report.json. The goal: 300 respondents
within 20 seconds on two cores.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.workers import few_processes

OUT = Path("build/bench/report.json")
GOAL_SECONDS = 20.0
SEED = 1
Run = dict[str, float]


def main() -> None:
    """Draw the careers, analyse them twice, print and keep what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--respondents", type=int, default=300)
    parser.add_argument("--jobs", type=int, default=few_processes())
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sojourn-bench-") as name:
        folder = Path(name)
        simulate(folder / "package", Process(), options.respondents, SEED)
        runs = {jobs: _run(folder, jobs) for jobs in (1, options.jobs)}
        texts = {(folder / f"out-{jobs}" / "results.json").read_bytes() for jobs in runs}
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    told = {
        "respondents": options.respondents,
        "cores": os.cpu_count(),
        "load_average": load,
        "same_results": len(texts) == 1,
        "runs": [{"jobs": jobs} | run for jobs, run in runs.items()],
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(told, indent=2), encoding="utf-8")
    _tell(options.respondents, runs, same=len(texts) == 1, load=load)


def _tell(respondents: int, runs: dict[int, Run], *, same: bool, load: float | None) -> None:
    print(f"{respondents:,} respondents, all claims, report included")
    print(f"{'processes':>9}{'wall s':>9}{'user s':>9}{'system s':>10}{'peak GB':>9}")
    for jobs, run in runs.items():
        numbers = f"{run['wall_seconds']:9.1f}{run['user_seconds']:9.1f}{run['system_seconds']:10.1f}"
        print(f"{jobs:9}{numbers}{run['peak_gb']:9.2f}")
    print("results.json is the same, byte by byte." if same else "results.json DIFFERS.")
    fastest = min(run["wall_seconds"] for run in runs.values())
    verdict = "reached" if fastest <= GOAL_SECONDS else "missed"
    busy = "" if load is None else f" (load average {load:.1f} on {os.cpu_count()} cores)"
    print(f"The goal of {GOAL_SECONDS:g} seconds for 300 respondents is {verdict}{busy}.")


def _run(folder: Path, jobs: int) -> Run:
    """One run of the command; CPU is that of all its processes, the peak that of the largest of them."""
    command = [sys.executable, "-m", "sojourn_schema.command", "analyze", str(folder / "package")]
    started = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--out", str(folder / f"out-{jobs}"), "--jobs", str(jobs)], stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"sojourn analyze ended with {process.returncode}.")
    return {
        "wall_seconds": time.perf_counter() - started,
        "user_seconds": used.ru_utime,
        "system_seconds": used.ru_stime,
        "peak_gb": used.ru_maxrss / 1024**2,
    }


if __name__ == "__main__":
    main()
