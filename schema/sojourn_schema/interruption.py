"""How a command ends that is stopped by Ctrl-C. Imports next to nothing, so that it stands within a
moment.
"""

from __future__ import annotations

import os
import signal

INTERRUPTED = 130
"""The exit status that a shell expects of a command that was stopped by Ctrl-C."""
STOPPED = "Stopped; no study was changed."


def end_at_once(*_: object) -> None:
    """End the process with the usual sentence; for moments in which nothing is open."""
    os.write(2, f"{STOPPED}\n".encode())
    os._exit(INTERRUPTED)


def is_heard() -> bool:
    """Whether Ctrl-C is meant for us: a shell has what runs in the background ignore it."""
    return signal.getsignal(signal.SIGINT) not in (signal.SIG_IGN, None)
