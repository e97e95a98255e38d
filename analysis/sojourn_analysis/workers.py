"""Work spread over processes: results as they come, and stopped within a second.

joblib's own process pool (loky) is asked for directly, for `joblib.Parallel` says nothing until a task is
done, and a task may take half a minute.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import islice
from typing import Any, TypeVar

from joblib.externals.loky import get_reusable_executor

R = TypeVar("R")

_LOOK_SECONDS = 0.2
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""The processes share the cores already."""


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
        tick: told several times a second how many are done; where it raises, the processes are ended.

    Yields:
        The place of a task and its result, as they come.
    """
    processes = jobs or os.cpu_count() or 1
    executor = get_reusable_executor(max_workers=processes, env=_ONE_THREAD)
    ended, done = False, 0
    coming = iter(enumerate(tasks))
    waiting: dict[Future[R], int] = {}
    try:
        while True:
            # No more than can run: what stands in the pool's own queue when it is ended makes it complain.
            for place, task in islice(coming, processes - len(waiting)):
                waiting[executor.submit(function, *task)] = place
            tick(done)
            if not waiting:
                break
            for future in wait(waiting, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED).done:
                done += 1
                yield waiting.pop(future), future.result()
        ended = True
    finally:
        # Whoever stops does not wait for the tasks that run.
        executor.shutdown(wait=ended, kill_workers=not ended)
