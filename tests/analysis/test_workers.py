"""Work spread over processes comes as it is done, and is stopped at once."""

from __future__ import annotations

import math
import tempfile
import time
from pathlib import Path

import pytest

from sojourn_analysis.progress import Cancelled
from sojourn_analysis.workers import spread


def test_every_task_is_done_once_and_told() -> None:
    told: list[int] = []
    found = dict(spread(math.sqrt, [(1,), (4,), (9,)], 1, told.append))
    assert found == {0: 1.0, 1: 2.0, 2: 3.0}
    assert told == sorted(told)
    assert told[-1] == 3


def test_who_stops_does_not_wait_for_what_runs() -> None:
    started = time.monotonic()

    def tick(_done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(spread(time.sleep, [(60,)], 1, tick))
    assert time.monotonic() - started < 20


def test_an_error_in_a_process_comes_out_here() -> None:
    with pytest.raises(ValueError, match="math domain"):
        list(spread(math.sqrt, [(-1,)], 1))


def test_temporary_files_of_the_processes_are_gone_with_them() -> None:
    ((_, folder),) = spread(tempfile.mkdtemp, [()], 1)
    assert not Path(folder).exists()
    assert Path(folder).parent.name.startswith("sojourn-work-")
