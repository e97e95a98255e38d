"""A computer's clock that was set back, for one process: a module run as `python -m` would run it.

    python -m sojourn_desktop.journey.fieldwork.wrong_clock DAYS MODULE [ARGUMENT]...

What Python says of the date and the time follows from `time.time` (`date.today` asks it too). The clock that
only goes forward is left alone, as it is where somebody sets a real clock.
"""

from __future__ import annotations

import runpy
import sys
import time
from datetime import date, timedelta

DAY_SECONDS = 86_400
WRONG_CLOCK = (sys.executable, "-m", "sojourn_desktop.journey.fieldwork.wrong_clock")


def set_back(days: int) -> None:
    """Set the clock of this process back.

    Raises:
        RuntimeError: this Python asks another clock for the date.
    """
    right, today = time.time, date.today()
    time.time = lambda: right() - days * DAY_SECONDS
    if date.today() > today - timedelta(days=days - 1):
        raise RuntimeError("The clock could not be set back: the date does not follow it.")


if __name__ == "__main__":
    set_back(int(sys.argv[1]))
    module, sys.argv = sys.argv[2], sys.argv[2:]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
