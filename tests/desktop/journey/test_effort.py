"""What an interview costs is counted event by event, and timed by the Keystroke-Level Model."""

from __future__ import annotations

import pytest

from sojourn_desktop.journey.effort import Effort, Kind


def test_seconds_are_those_of_the_model_by_hand() -> None:
    effort = Effort()
    for kind in (Kind.KEY, Kind.KEY, Kind.CLICK, Kind.DRAG):
        effort.act(kind)
    effort.decide()
    # 2 K + (P + K) + 2 (P + K) + H (from the keys to the mouse) + M
    assert effort.seconds == pytest.approx(2 * 0.28 + 1.38 + 2 * 1.38 + 0.4 + 1.35)
    assert (effort.events, effort.homings, effort.decisions) == (4, 1, 1)


def test_a_finger_is_at_home_everywhere() -> None:
    effort = Effort(by_finger=True)
    for kind in (Kind.KEY, Kind.TAP, Kind.KEY):
        effort.act(kind)
    assert effort.homings == 0
