"""A mirror on a real stick, which is mounted, pulled, put back and full. `make stick` runs this."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # mounts a disk, which not every machine allows
ROOT = Path(__file__).parents[2]


def test_a_pulled_stick_loses_nothing_and_nothing_is_copied_to_the_laptops_own_disk(tmp_path: Path) -> None:
    own = ["unshare", "--user", "--map-root-user", "--mount"]
    run = subprocess.run(
        [*own, sys.executable, "-m", "tests.schema.stick_journey", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    not_in = f"The stick is not in: {tmp_path / 'stick'} is on the disk of this computer."
    assert (seen["first"], seen["on_it"]) == ("", 1)
    assert seen["after_restart"] == seen["pulled"] == not_in
    assert seen["on_own_disk"] == []
    assert seen["caught_up"] == 3
    assert "reports an error" in seen["full"]
    assert seen["half_written"] == []
    assert seen["sealed"] == 4
