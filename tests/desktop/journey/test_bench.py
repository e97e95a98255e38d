"""The bench tells a career to the interview and to a plain list, and says which goals are missed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sojourn_desktop.journey.bench import VIGNETTES, Cost, costs, line, percentile_99
from sojourn_desktop.journey.rehearsal import WAYS
from sojourn_desktop.journey.vignette import Vignette

GOOD = Cost(
    vignette="one_company", way="mouse", positions=3, decisions=25, carried=2, events=60, seconds=50.0,
    list_decisions=40, list_events=90, list_seconds=100.0, key_ms=(16.0,) * 200, key_cpu_ms=(9.0,) * 200,
    differences=(),
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_three_positions_cost_what_they_may_and_are_kept_as_meant(way: str, tmp_path: Path) -> None:
    (cost,) = costs(["one_company"], [way], tmp_path)
    assert not {"record", "decisions", "events"} & set(cost.missed), line(cost)
    assert cost.list_seconds > cost.seconds
    assert cost.list_decisions > cost.decisions


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ({}, ()),
        ({"decisions": 26}, ("decisions",)),
        ({"events": 61}, ("events",)),
        ({"events": 100, "way": "keyboard"}, ()),
        ({"seconds": 50.1}, ("time",)),
        ({"differences": ("a spell is lost",)}, ("record",)),
        ({"positions": 12, "decisions": 70, "events": 300}, ()),
    ],
)
def test_a_goal_that_is_missed_is_named(change: dict[str, object], missed: tuple[str, ...]) -> None:
    assert replace(GOOD, **change).missed == missed  # type: ignore[arg-type]  # fields by name


def test_one_key_press_in_a_hundred_may_be_slow() -> None:
    assert percentile_99((*(1.0,) * 99, 40.0)) == 40.0
    assert percentile_99((*(1.0,) * 199, 40.0)) == 1.0
    assert percentile_99(()) == 0.0


def test_vignettes_grow_and_each_tells_its_story() -> None:
    told = [Vignette.named(name) for name in VIGNETTES]
    positions = [len(vignette.spells) for vignette in told]
    assert positions == sorted(positions)
    assert (positions[0], positions[-1]) == (3, 12)
    assert all(len(vignette.story) > 200 for vignette in told)


def test_a_start_that_is_the_end_before_is_carried() -> None:
    vignette = Vignette.named("chair_and_company")
    assert [vignette.follows_on(row) for row in range(7)] == [False, True, True, True, True, False, False]
