"""The staff PIN of a collecting laptop: kept as a hash, slow to guess, and never locked.

After a wrong PIN the next one has to wait: 1, 2, 4, ... up to 30 seconds. How many were wrong is kept in the
study, so a restart waits as long again; the waiting itself is measured by a clock that nobody sets.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from sojourn_schema.errors import PinError
from sojourn_schema.phrase import Phrase
from sojourn_schema.slow_hash import kept_hash, matches

if TYPE_CHECKING:
    from sojourn_schema.store.staff import Staff

SHORTEST, LONGEST = 4, 64
LONGEST_WAIT_SECONDS = 30.0


class StaffPin:
    """The PIN of one study file.

    Args:
        staff: where it is kept (`StudyFile.staff`).
        clock: seconds that only go forward.

    Raises:
        StudyFileError: the study can't be read.
    """

    def __init__(self, staff: Staff, clock: Callable[[], float] = time.monotonic) -> None:
        self._staff = staff
        self._clock = clock
        self._is_chosen = staff.pin_hash() is not None
        self._failures = staff.failures()
        self._free_at = clock() + wait_after(self._failures)

    @property
    def is_chosen(self) -> bool:
        """Whether there is a PIN."""
        return self._is_chosen

    @property
    def wait_seconds(self) -> float:
        """How long the next PIN has to wait; zero if it need not."""
        return max(0.0, self._free_at - self._clock())

    def choose(self, pin: str) -> None:
        """Keep a new PIN.

        Raises:
            PinError: it is too short or too long.
            StudyFileError: it could not be kept.
        """
        if not SHORTEST <= len(pin) <= LONGEST:
            raise PinError(
                Phrase(
                    "A PIN has {shortest} to {longest} characters; this one has {typed}.",
                    shortest=SHORTEST,
                    longest=LONGEST,
                    typed=len(pin),
                ),
                remedy="Choose another one.",
            )
        self._staff.keep(kept_hash(pin))
        self._is_chosen, self._failures, self._free_at = True, 0, self._clock()

    def is_right(self, pin: str) -> bool:
        """Whether that is the PIN; a wrong one makes the next wait, one that did not wait is not looked at.

        Raises:
            StudyFileError: the study can't be read or written.
        """
        kept = self._staff.pin_hash()
        if kept is None or self.wait_seconds:
            return False
        # Counted before it is looked at: pulling the plug in between takes no attempt back.
        self._failures += 1
        self._staff.count_failures(self._failures)
        if not matches(pin, kept):
            self._free_at = self._clock() + wait_after(self._failures)
            return False
        self._failures = 0
        self._staff.count_failures(0)
        return True


def wait_after(failures: int) -> float:
    """Seconds to wait after so many wrong PINs in a row."""
    return min(LONGEST_WAIT_SECONDS, 2.0 ** (failures - 1)) if failures else 0.0
