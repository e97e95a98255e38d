"""Effort: what an interview costs the hands and the head of whoever answers.

An input event is one key, click, tap, drag or scroll; a decision is one answer that one has to think of: a
choice, a number, or a date (a year with its month is one thing to remember). Seconds are those of the
Keystroke-Level Model of Card, Moran and Newell, "The keystroke-level model for user performance time with
interactive systems", Communications of the ACM 23(7), 1980, 396-410: the sum of what each event takes, of
moving a hand to another device, and of making up one's mind before each answer. It speaks of somebody who
knows the form and makes no mistake: good for comparing two forms, too short for a first visit.

A start that is the end just told of the position before is no decision. Nothing is recalled or chosen: the
year was given moments ago and stands on the screen, as the end of the bar at which the next one is drawn. The
model's first rule says the same: what the operation before fully anticipates has no mental preparation of its
own. The hand still has to go there, which is counted, and both forms are counted alike. How often it was so
is kept beside (`carried`), so that anybody can add it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

KEY_SECONDS = 0.28
"""K: a key or a button pressed (their average non-secretary typist; 40 words a minute)."""
POINT_SECONDS = 1.1
"""P: pointing to a target on the screen."""
HOME_SECONDS = 0.4
"""H: a hand moved to another device."""
THINK_SECONDS = 1.35
"""M: mental preparation, once a decision."""


class Kind(StrEnum):
    """What a hand can do once."""

    KEY = "keys"
    CLICK = "clicks"
    TAP = "taps"
    DRAG = "drags"
    SCROLL = "scrolls"


_SECONDS = {
    Kind.KEY: KEY_SECONDS,
    Kind.CLICK: POINT_SECONDS + KEY_SECONDS,
    Kind.TAP: POINT_SECONDS + KEY_SECONDS,
    Kind.DRAG: 2 * POINT_SECONDS + 2 * KEY_SECONDS,  # to the start, press, to the end, let go
    Kind.SCROLL: POINT_SECONDS + KEY_SECONDS,
}


@dataclass(slots=True)
class Effort:
    """What was done so far.

    Attributes:
        keys, clicks, taps, drags, scrolls: events of each kind. A wheel turned or a bar pulled until what is
            looked for is in sight is one scroll. A letter on a screen's own keyboard is a key, and so is a
            key held down with another.
        homings: changes between keyboard and mouse; a finger needs none.
        decisions: answers that one had to think of.
        carried: starts of positions that are the end just told of the one before: they stand on the screen
            and in the mind already, and are no decision, whichever form asks for them.
        by_finger: everything is done with one finger on the screen.
    """

    by_finger: bool = False
    keys: int = 0
    clicks: int = 0
    taps: int = 0
    drags: int = 0
    scrolls: int = 0
    homings: int = 0
    decisions: int = 0
    carried: int = 0
    _at_keys: bool | None = None

    def act(self, kind: Kind) -> None:
        """Count one event of that kind."""
        setattr(self, kind, getattr(self, kind) + 1)
        at_keys = kind is Kind.KEY
        if not self.by_finger and self._at_keys is not None and at_keys != self._at_keys:
            self.homings += 1
        self._at_keys = at_keys

    def decide(self) -> None:
        """Count one answer that one has to think of."""
        self.decisions += 1

    @property
    def events(self) -> int:
        """Input events of every kind."""
        return sum(int(getattr(self, kind)) for kind in Kind)

    @property
    def seconds(self) -> float:
        """Time of the Keystroke-Level Model, in seconds."""
        hands = sum(getattr(self, kind) * seconds for kind, seconds in _SECONDS.items())
        return float(hands + self.homings * HOME_SECONDS + self.decisions * THINK_SECONDS)
