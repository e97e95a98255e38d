"""Work spread over processes: results as they come, and stopped within a second.

joblib's own process pool (loky) is asked for directly, for `joblib.Parallel` says nothing until a task is
done, and a task may take half a minute.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import islice
from typing import Any, TypeVar

from joblib.externals.loky import cpu_count, get_reusable_executor

R = TypeVar("R")

_LOOK_SECONDS = 0.2
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""The processes share the cores already."""
_MOST_BY_ITSELF = 4
"""Processes that nobody asked for: each costs a second and 0.4 GB before it does anything."""
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")
"""What names the folder for temporary files, on one system or another."""


def cores() -> int:
    """How many processes can run at once: the cores that this one may use."""
    return int(cpu_count())


def few_processes() -> int:
    """How many processes share work of some seconds where nobody says how many."""
    return min(cores(), _MOST_BY_ITSELF)


def spread(
    function: Callable[..., R],
    tasks: Sequence[tuple[Any, ...]],
    jobs: int | None = None,
    tick: Callable[[int], None] = lambda _done: None,
) -> Iterator[tuple[int, R]]:
    """Run a function over tasks in processes.

    Args:
        function: of a module, so that a process can import it.
        tasks: its arguments, a tuple each.
        jobs: processes; as many as there are cores without it.
        tick: told several times a second how many are done; where it raises, the processes are ended, and
            what they kept in temporary files is taken away.

    Yields:
        The place of a task and its result, as they come.
    """
    with tempfile.TemporaryDirectory(prefix="sojourn-work-", ignore_cleanup_errors=True) as folder:
        yield from _spread(function, tasks, jobs or cores(), tick, folder)


def _spread(
    function: Callable[..., R],
    tasks: Sequence[tuple[Any, ...]],
    processes: int,
    tick: Callable[[int], None],
    folder: str,
) -> Iterator[tuple[int, R]]:
    environment = _ONE_THREAD | dict.fromkeys(_TEMPORARY, folder)
    executor = get_reusable_executor(max_workers=processes, env=environment)
    done = 0
    coming = iter(enumerate(tasks))
    waiting: dict[Future[R], int] = {}
    try:
        while True:
            # No more than can run, so that the pool's own queue is short when it is ended.
            for place, task in islice(coming, processes - len(waiting)):
                waiting[executor.submit(function, *task)] = place
            tick(done)
            if not waiting:
                break
            for future in wait(waiting, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED).done:
                done += 1
                yield waiting.pop(future), future.result()
    finally:
        # Whoever stops does not wait for the tasks that run, nor who has all results for processes to leave.
        _until_taken(waiting)
        executor.shutdown(wait=True, kill_workers=True)


def _until_taken(waiting: Iterable[Future[R]]) -> None:
    """Wait until the pool has handed every task on: one that still stands in its own queue when it is ended
    makes it complain."""
    end = time.monotonic() + _LOOK_SECONDS
    while time.monotonic() < end and not all(one.running() or one.done() for one in waiting):
        time.sleep(_LOOK_SECONDS / 20)
