"""Progress of long work, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Called with what is being done and the share done so far (0 to 1); it may raise `Cancelled`."""


class Cancelled(Exception):  # noqa: N818 - somebody's wish, not an error
    """Raised by a progress callback to stop the work; nothing that was asked for has been written."""


def silent(_what: str, _share: float) -> None:
    """The progress of work that nobody watches."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """The progress of one step, told as a stretch of the whole.

    Args:
        progress: the progress of the whole.
        start, end: the stretch, shares of the whole.
    """

    def step(what: str, share: float) -> None:
        progress(what, start + (end - start) * min(max(share, 0.0), 1.0))

    return step
