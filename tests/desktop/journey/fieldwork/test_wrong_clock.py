"""A clock that is set back is another day for all that a process asks, and for nothing else."""

from __future__ import annotations

import subprocess
from datetime import date, timedelta
from pathlib import Path

from sojourn_desktop.journey.fieldwork.wrong_clock import WRONG_CLOCK


def test_a_module_that_is_run_with_it_lives_so_many_days_ago(tmp_path: Path) -> None:
    (tmp_path / "asks.py").write_text(
        "import sys, time\nfrom datetime import date\nprint(date.today(), time.time() > 0, *sys.argv[1:])\n"
    )
    run = subprocess.run(
        [*WRONG_CLOCK, "40", "asks", "an argument"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split(maxsplit=2) == [
        (date.today() - timedelta(days=40)).isoformat(), "True", "an argument\n",
    ]  # fmt: skip
